"""Stage 5: how did the actions go, and when do we talk again?"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.domain.rounds import Action, ActionStatus, Closing
from csnat_app.ui import words
from csnat_app.ui.pages.case.guide_panel import GuidePanel
from csnat_app.ui.pages.case.presenter import CasePresenter, Undo
from csnat_app.ui.pages.case.stage_view import StageView, fill, fill_day
from csnat_app.ui.theme.tokens import GAP
from csnat_app.ui.widgets.autosave import Autosave
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.line_field import LineField
from csnat_app.ui.widgets.page import Columns, SectionHead
from csnat_app.ui.widgets.segmented import Segmented
from csnat_app.ui.widgets.text import Text


class ReviewView(StageView):
    new_round = Signal()

    def __init__(self, presenter: CasePresenter, autosave: Autosave) -> None:
        super().__init__(presenter, autosave, name="review")
        head = SectionHead(
            self.tr("How has it gone?"),
            self.tr("Look at the plan together: what was done, did it help, what is new?"),
            name="review_head",
        )
        self.column.addWidget(head)
        self._actions = Card(self.tr("What we agreed"), name="review_actions")
        self.column.addWidget(self._actions)

        held = Card(self.tr("The review"), name="review_held_card", small_title=False)
        self._held = self.day(
            "review_held", self.tr("Held"), lambda day: presenter.review(held=day)
        )
        self._note = self.text(
            "review_note",
            self.tr("How it has gone, and what is new"),
            lambda text: presenter.review(note=text),
        )
        held.add(self._held)
        held.add(self._note)
        self._guide = GuidePanel(name="review_guide")
        held.add(self._guide)
        self.column.addWidget(held)

        self._onward = Card(self.tr("What now?"), name="review_onward", small_title=False)
        self._planned = self.day(
            "review_next_day",
            self.tr("Next review"),
            lambda day: presenter.review(planned=day),
        )
        self._time = self.line(
            "review_next_time", self.tr("Time"), lambda text: presenter.review(time=text)
        )
        self._place = self.line(
            "review_next_place", self.tr("Where"), lambda text: presenter.review(place=text)
        )
        self._when = Columns(self._planned, self._time, self._place, name="review_next")
        self._onward.add(self._when)
        self._onward.add(self._closing_line())
        self.column.addWidget(self._onward)

        self._closed = Card(self.tr("The round is closed"), name="review_closed", small_title=False)
        self._closed_words = Text("", name="review_closed_words")
        self._closed.add(self._closed_words)
        holder = QWidget()
        line = FlowLayout(holder, gap=GAP)
        again = Button(self.tr("Begin a new round"), "primary", name="review_new_round")
        again.clicked.connect(self.new_round)
        reopen = Button(self.tr("Open this round again"), name="review_reopen")
        reopen.clicked.connect(self._reopen)
        line.addWidget(again)
        line.addWidget(reopen)
        self._closed.add(holder)
        self.column.addWidget(self._closed)

    def load(self) -> None:
        round_ = self.presenter.round_
        self._fill_actions()
        offered = round_.introduction.held
        fill_day(self._held, round_.review.held, offered)
        fill(self._note, round_.review.note)
        fill_day(self._planned, round_.review.planned, offered)
        fill(self._time, round_.review.time)
        fill(self._place, round_.review.place)
        self._guide.show_part(self.presenter.guide(), "stage.5")
        self._show_closing()

    def _closing_line(self) -> QWidget:
        holder = QWidget()
        line = FlowLayout(holder, gap=GAP)
        # All alike: the program does not suggest one.
        for closing, name in (
            (Closing.AGREED, "review_close_agreed"),
            (Closing.NO_MORE_SUPPORT_NOW, "review_close_no_more"),
            (Closing.DECLINED, "review_close_declined"),
            (Closing.OTHER, "review_close_other"),
        ):
            button = Button(words.closing(closing), name=name)
            button.clicked.connect(lambda _=False, why=closing: self._close(why))
            line.addWidget(button)
        return holder

    def _close(self, closing: Closing) -> None:
        def close() -> Undo:
            if closing is Closing.NO_MORE_SUPPORT_NOW:
                return self.presenter.no_more_support_now()
            return self.presenter.close_round(closing)

        said = self.tr("The round is closed. The offer stands.")
        self.undoable(close, said, self._show_closing)

    def _reopen(self) -> None:
        if self.now(self.presenter.reopen):
            self._show_closing()

    def _show_closing(self) -> None:
        round_ = self.presenter.round_
        is_closed = round_.closed is not None
        self._onward.setVisible(not is_closed)
        self._closed.setVisible(is_closed)
        if round_.closed is not None and round_.closing is not None:
            day = self.presenter.dates.with_weekday(round_.closed)
            self._closed_words.set_text(
                self.tr("{how}, {day}. {name} can come back at any time.").format(
                    how=words.closing(round_.closing), day=day, name=self.presenter.carer.name
                )
            )

    def _fill_actions(self) -> None:
        self._actions.clear_rows()
        round_ = self.presenter.round_
        for need in round_.needs:
            for action in round_.actions_for(need.id):
                self._actions.add_row(
                    ActionReview(self, action, self.presenter.text.area(need.area))
                )
        if not self._actions.rows():
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(20, 14, 20, 14)
            column.addWidget(Text(self.tr("No actions were agreed."), "muted"))
            self._actions.add_row(holder)


class ActionReview(QWidget):
    """One action with done, under way or not done, and why."""

    def __init__(self, view: StageView, action: Action, area: str) -> None:
        super().__init__()
        self._view = view
        self._id = action.id
        name = f"review_action_{action.id[:6]}"
        self.setObjectName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        words_side = QWidget()
        told = QVBoxLayout(words_side)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(1)
        told.addWidget(Text(action.what or self.tr("(no words yet)"), "label"))
        parts = [area, action.who, action.when, action.service_name]
        told.addWidget(Text(" · ".join(part for part in parts if part), "muted"))
        self.status = Segmented(
            [(value, words.action_status(value)) for value in ActionStatus],
            name=f"{name}.status",
            accessible=action.what,
            first_digit=1,
        )
        self.status.set_value(action.status)
        self.status.chosen.connect(self._choose)
        column.addWidget(
            Columns(words_side, self.status, name=f"{name}.line", shares=(1, 0), bend_at=620)
        )
        field = LineField(action.why, name=f"{name}.why", accessible=self.tr("Why"))
        field.edited.connect(
            lambda _: view.autosave.touch(
                field.objectName(),
                lambda: view.presenter.change_action(self._id, why=field.text()),
            )
        )
        view.autosave.watch(field)
        self.why = Labelled(self.tr("Why, and did it help?"), field)
        column.addWidget(self.why)

    def _choose(self, value: object) -> None:
        status = value if isinstance(value, ActionStatus) else None
        presenter = self._view.presenter
        if not self._view.now(lambda: presenter.change_action(self._id, status=status)):
            self.status.set_value(presenter.action(self._id).status)
