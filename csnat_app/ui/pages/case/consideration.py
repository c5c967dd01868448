"""Stage 2: all areas on one page, as the carer marked them on paper."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csnat_app.domain.rounds import Mark
from csnat_app.domain.stages import Stage
from csnat_app.ui.pages.case.presenter import CasePresenter
from csnat_app.ui.pages.case.stage_view import StageView, fill, fill_day
from csnat_app.ui.theme.tokens import GAP, PADDING
from csnat_app.ui.widgets.autosave import Autosave
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.page import Columns, SectionHead
from csnat_app.ui.widgets.segmented import Segmented
from csnat_app.ui.widgets.star import StarButton
from csnat_app.ui.widgets.text import Text


class ConsiderationView(StageView):
    """One row an area; digits answer, the asterisk stars, up and down go from row to row."""

    def __init__(self, presenter: CasePresenter, autosave: Autosave) -> None:
        super().__init__(presenter, autosave, name="consideration")
        self._head = SectionHead("", " ", name="consideration_head")
        self._none = Button(self.tr("No more support now"), name="consideration_no_more")
        self._none.clicked.connect(self._no_more)
        forward = Button(self.tr("To the conversation"), "primary", name="consideration_forward")
        forward.clicked.connect(lambda: self.go_stage.emit(Stage.CONVERSATION))
        self._head.add_action(self._none)
        self._head.add_action(forward)
        self.column.addWidget(self._head)

        self._out = self.day(
            "consideration_handed_out",
            self.tr("Form handed out"),
            lambda day: presenter.consider(handed_out=day),
        )
        self._expected = self.day(
            "consideration_expected",
            self.tr("Agreed back"),
            lambda day: presenter.consider(expected=day),
        )
        self._returned = self.day(
            "consideration_returned",
            self.tr("Came back"),
            lambda day: presenter.consider(returned=day),
        )
        self.column.addWidget(
            Columns(self._out, self._expected, self._returned, name="consideration_days")
        )
        self._card = Card(name="consideration_areas")
        self.column.addWidget(self._card)
        self._rows: list[AreaRow] = []
        self._made_for: object = None

        other = Card(name="consideration_other")
        self._other = self.text(
            "consideration_anything_else",
            self.tr("Anything else the carer wrote"),
            lambda text: presenter.consider(anything_else=text),
        )
        other.add(self._other)
        self.column.addWidget(other)

    def load(self) -> None:
        presenter = self.presenter
        self._make_rows()
        self._head.title.set_text(
            self.tr("As {name} marked the form").format(name=presenter.carer.name)
        )
        last = len(presenter.instrument.steps) - 1
        self._head.set_second(
            self.tr(
                "An empty field is an answer too. Arrows and 0–{last} answer, * marks the most "
                "important."
            ).format(last=last)
        )
        part = presenter.round_.consideration
        offered = presenter.round_.introduction.held
        fill_day(self._out, part.handed_out, offered)
        fill_day(self._expected, part.expected, offered)
        fill_day(self._returned, part.returned, offered)
        fill(self._other, part.anything_else)
        self._show_marks()
        self._none.setEnabled(presenter.round_.closed is None)

    def rows(self) -> tuple["AreaRow", ...]:
        return tuple(self._rows)

    def _make_rows(self) -> None:
        """Rows are made once an instrument; most rounds share one."""
        text = self.presenter.text
        if self._made_for == text.shown:
            return
        self._made_for = text.shown
        self._card.clear_rows()
        self._rows = []
        instrument = self.presenter.instrument
        steps = [(key, text.steps[key]) for key in instrument.steps]
        for place, area in enumerate(instrument.areas):
            row = AreaRow(area.key, text.area(area.key), steps)
            row.answered.connect(self._answer)
            row.starred.connect(self._star)
            row.stepped.connect(lambda by, star, at=place: self._step(at + by, star))
            self._rows.append(row)
            self._card.add_row(row)

    def _show_marks(self) -> None:
        part = self.presenter.round_.consideration
        for row in self._rows:
            row.set_mark(part.mark(row.area))

    def _answer(self, area: str, step: object) -> None:
        chosen = step if isinstance(step, str) else None
        if not self.now(lambda: self.presenter.answer(area, chosen)):
            self._show_marks()

    def _star(self, area: str, most_important: bool) -> None:
        if not self.now(lambda: self.presenter.star(area, most_important)):
            self._show_marks()

    def _step(self, to: int, at_star: bool) -> None:
        if 0 <= to < len(self._rows):
            self._rows[to].take_focus(at_star)

    def _no_more(self) -> None:
        self.undoable(
            self.presenter.no_more_support_now,
            self.tr("The round is complete: no more support now. The offer stands."),
        )


class AreaRow(QWidget):
    """An area with its answer steps and the star."""

    answered = Signal(str, object)
    starred = Signal(str, bool)
    stepped = Signal(int, bool)  # rows down (or up), and whether the focus is at the star

    def __init__(self, area: str, label: str, steps: list[tuple[str, str]]) -> None:
        super().__init__()
        self.area = area
        self.setObjectName(f"area_{area}")
        line = QHBoxLayout(self)
        line.setContentsMargins(PADDING, 7, PADDING, 7)
        line.setSpacing(GAP)
        line.addWidget(Text(label, name=f"area_{area}.label"), 1)
        self.answer = Segmented(steps, name=f"area_{area}.answer", accessible=label)
        self.answer.chosen.connect(lambda step: self.answered.emit(self.area, step))
        line.addWidget(self.answer)
        self.star = StarButton(
            name=f"area_{area}.star",
            accessible=self.tr("{area}: most important now").format(area=label),
        )
        self.star.toggled.connect(lambda on: self.starred.emit(self.area, on))
        line.addWidget(self.star)

    def set_mark(self, mark: Mark | None) -> None:
        self.answer.set_value(mark.step if mark else None)
        self.star.set_on(mark is not None and mark.most_important)

    def take_focus(self, at_star: bool) -> None:
        if at_star:
            self.star.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.answer.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.text() == "*":
            self.star.click()
        elif event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())], self.star.hasFocus())
        else:
            super().keyPressEvent(event)
