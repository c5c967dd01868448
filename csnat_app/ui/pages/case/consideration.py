"""Stage 2: all areas on one page, as the carer marked them on paper."""

from datetime import datetime

from csnat_app.domain.instruments import InstrumentText
from csnat_app.domain.rounds import Mark
from csnat_app.domain.stages import Stage
from csnat_app.ui.moments import moment
from csnat_app.ui.pages.case.area_row import AreaRow
from csnat_app.ui.pages.case.at_screen import NoteDialog, NotesCard, ScreenOffer
from csnat_app.ui.pages.case.presenter import CasePresenter
from csnat_app.ui.pages.case.stage_view import StageView, fill, fill_day
from csnat_app.ui.widgets.autosave import Autosave
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.growing_text import GrowingText
from csnat_app.ui.widgets.page import Columns, SectionHead
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
        self._screen = ScreenOffer(presenter)
        self._screen.wanted.connect(lambda: self.hand_over.emit(presenter.round_.id))
        self.column.addWidget(self._screen)
        self._lead = Text("", "muted", name="consideration_introduction")
        self.column.addWidget(self._lead)
        self._card = Card(name="consideration_areas")
        self.column.addWidget(self._card)
        self._copyright = Text("", "second", name="consideration_copyright")
        self.column.addWidget(self._copyright)
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
        self._notes = NotesCard(presenter)
        self._notes.add_wanted.connect(self._add_note)
        self.column.addWidget(self._notes)

    def load(self) -> None:
        presenter = self.presenter
        self._make_rows()
        own = presenter.answered_at_screen
        title = self.tr("As {name} marked the form") if own is None else self.tr("{name} answered")
        self._head.title.set_text(title.format(name=presenter.carer.name))
        last = len(presenter.instrument.steps) - 1
        self._screen.load()
        self._notes.load()
        self._head.set_second(
            self._own_words(own)
            if own is not None
            else self.tr(
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
        field = self._other.field
        assert isinstance(field, GrowingText)
        field.setReadOnly(own is not None)
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
        for words, said in ((self._lead, text.introduction), (self._copyright, text.copyright)):
            words.set_text(said)
            words.setVisible(bool(said))
        instrument = self.presenter.instrument
        steps = [(key, text.steps[key]) for key in instrument.steps]
        for place, area in enumerate(instrument.areas):
            row = AreaRow(area.key, text.question(area.key), steps)
            row.answered.connect(self._answer)
            row.starred.connect(self._star)
            row.stepped.connect(lambda by, star, at=place: self._step(at + by, star))
            self._rows.append(row)
            self._card.add_row(row)

    def _show_marks(self) -> None:
        part = self.presenter.round_.consideration
        for row in self._rows:
            mark = part.mark(row.area)
            row.set_mark(mark)
            row.set_own(None if part.by_carer is None else self._said(mark))
            then = None if mark is None else self.presenter.shown_then(mark)
            row.set_then("" if then is None or mark is None else self._then(then, mark))

    def _own_words(self, at: datetime) -> str:
        """That the answers are the carer's own, and when they were given."""
        presenter = self.presenter
        part = presenter.round_.consideration
        words = (
            self.tr("{name} has begun to answer on the screen, last {time}.")
            if part.returned is None
            else self.tr("Answered on the screen by {name}, {time}.")
        )
        more = self.tr("{name} has said: no more support now.") if part.no_more_now else ""
        when = moment(at, presenter.now, presenter.dates)
        return f"{words} {more}".strip().format(name=presenter.carer.name, time=when)

    def _said(self, mark: Mark | None) -> str:
        """What the carer answered at an area on the screen, in words."""
        if mark is not None and mark.declined:
            return self.tr("Did not want to answer")
        if mark is None or mark.step is None:
            said = self.tr("No answer")
        else:
            said = self.presenter.text.steps.get(mark.step, mark.step)
        starred = mark is not None and mark.most_important
        return self.tr("★ Most important now: {answer}").format(answer=said) if starred else said

    def _add_note(self) -> None:
        if self.autosave.flush():
            dialog = NoteDialog(self.presenter, self)
            dialog.finished.connect(self._on_note)
            dialog.open()

    def _on_note(self) -> None:
        self._notes.load()
        self.changed.emit()

    def _then(self, then: InstrumentText, mark: Mark) -> str:
        """What the carer was asked and answered, in the words of then."""
        said = "" if mark.step is None else then.steps.get(mark.step, mark.step)
        asked = then.question(mark.area)
        words = f"{asked} {said}".strip()
        return self.tr("Asked then: {words}").format(words=words)

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
