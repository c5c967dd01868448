"""Stage 3: only what the carer raised, in the carer's order."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from csnat_app.domain.errors import Misfortune
from csnat_app.domain.instruments import ANYTHING_ELSE
from csnat_app.domain.stages import Stage
from csnat_app.ui.pages.case.need_editor import NeedEditor
from csnat_app.ui.pages.case.need_list import NeedList
from csnat_app.ui.pages.case.presenter import CasePresenter
from csnat_app.ui.pages.case.stage_view import StageView, fill, fill_day
from csnat_app.ui.theme.tokens import GAP
from csnat_app.ui.widgets.autosave import Autosave
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.page import Columns
from csnat_app.ui.widgets.text import Text


class ConversationView(StageView):
    """`chosen` is the id of the need that is talked about; shown with the next `load`."""

    def __init__(self, presenter: CasePresenter, autosave: Autosave) -> None:
        super().__init__(presenter, autosave, name="conversation")
        self.chosen = ""
        self._list = NeedList(presenter)
        self._list.chosen.connect(self._choose)
        self._list.moved.connect(self._move)
        self._list.add_wanted.connect(self._offer_areas)
        self._list.ended.connect(lambda: self.go_stage.emit(Stage.PLAN))
        self._detail = Card("", name="conversation_detail", small_title=False)
        self._place_of = Text("", "muted", name="conversation_place_of", wrap=False)
        self._detail.add_to_head(self._place_of)
        self._editor = NeedEditor(self)
        self._editor.removed.connect(self._remove)
        self._editor.outcome_changed.connect(self._show_list)
        self._detail.add(self._editor)
        self._empty = Text("", "muted", name="conversation_empty")
        self._detail.add(self._empty)
        self._detail.add(self._frame())
        self._detail.add(self._forward())
        self.column.addWidget(
            Columns(
                self._list, self._detail, name="conversation_columns", shares=(3, 7), bend_at=760
            )
        )

    def load(self) -> None:
        try:
            self.presenter.bring_needs()
        except Misfortune as misfortune:
            self.failed.emit(misfortune)
        part = self.presenter.round_.conversation
        offered = self.presenter.round_.introduction.held
        fill_day(self._held, part.held, offered)
        fill(self._where, part.place)
        needs = self.presenter.round_.needs
        if not any(need.id == self.chosen for need in needs):
            self.chosen = needs[0].id if needs else ""
        self._show()

    def _frame(self) -> QWidget:
        """When and where: apart from the patient."""
        self._held = self.day(
            "conversation_held",
            self.tr("Conversation held"),
            lambda day: self.presenter.hold_conversation(held=day),
        )
        self._where = self.line(
            "conversation_place",
            self.tr("Where"),
            lambda text: self.presenter.hold_conversation(place=text),
            help_text=self.tr("Time and room of its own, apart from the patient."),
        )
        return Columns(self._held, self._where, name="conversation_frame")

    def _forward(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addStretch(1)
        self._next = Button(self.tr("Next area"), name="conversation_next")
        self._next.clicked.connect(self._go_next)
        line.addWidget(self._next)
        forward = Button(self.tr("To the plan"), "primary", name="conversation_forward")
        forward.clicked.connect(lambda: self.go_stage.emit(Stage.PLAN))
        line.addWidget(forward)
        return line

    def _show_list(self) -> None:
        self._list.load(self.chosen)
        self.arranged.emit()

    def _show(self) -> None:
        needs = self.presenter.round_.needs
        self._show_list()
        there = bool(self.chosen)
        self._editor.setVisible(there)
        self._empty.setVisible(not there)
        self._next.setVisible(len(needs) > 1)
        if not there:
            self._detail.set_title(self.tr("Nothing on the list"))
            self._place_of.set_text("")
            self._empty.set_text(
                self.tr(
                    "{name} has marked nothing to talk about. That is a good answer too. If "
                    "something comes up, add an area; otherwise go to the plan, where the round "
                    "can be completed."
                ).format(name=self.presenter.carer.name)
            )
            return
        need = self.presenter.need(self.chosen)
        self._detail.set_title(self.presenter.text.area(need.area))
        self._place_of.set_text(
            self.tr("{place} of {all}").format(place=need.position + 1, all=len(needs))
        )
        self._editor.show_need(need)

    def _choose(self, need_id: str) -> None:
        if not self.autosave.flush():
            self._list.load(self.chosen)  # what is not kept stays on the screen
            return
        self.chosen = need_id
        self._show()

    def _go_next(self) -> None:
        needs = self.presenter.round_.needs
        at = self.presenter.need(self.chosen).position
        self._choose(needs[(at + 1) % len(needs)].id)
        self._editor.take_focus()

    def _move(self, need_id: str, by: int) -> None:
        if not need_id:
            return
        to = self.presenter.need(need_id).position + by
        if self.now(lambda: self.presenter.move_need(need_id, to)):
            self._show()

    def _offer_areas(self, where: QPoint) -> None:
        """Every area can be added at any time; one may be talked about twice."""
        menu = QMenu(self)
        menu.setObjectName("conversation_areas")
        text = self.presenter.text
        for area in (*(known.key for known in self.presenter.instrument.areas), ANYTHING_ELSE):
            action = menu.addAction(text.area(area))
            action.setObjectName(f"add_area_{area}")
            action.triggered.connect(lambda _=False, key=area: self._add(key))
        menu.popup(where)

    def _add(self, area: str) -> None:
        if self.now(lambda: self.presenter.add_need(area)):
            self.chosen = self.presenter.round_.needs[-1].id
            self._show()
            self._editor.take_focus()

    def _remove(self, need_id: str) -> None:
        def show() -> None:
            self.chosen = need_id  # if it is there: after an undo, not after the removal
            self.load()

        self.undoable(
            lambda: self.presenter.remove_need(need_id), self.tr("Taken off the list."), show
        )
