"""The carer's page: whose conversation this is, where in the five stages, and the stage itself."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout

from csnat_app.domain.errors import Misfortune
from csnat_app.domain.stages import Stage
from csnat_app.services.documents import DocumentService
from csnat_app.ui import words
from csnat_app.ui.output import Output
from csnat_app.ui.pages.base import DeskPage
from csnat_app.ui.pages.case.at_screen import NoteDialog
from csnat_app.ui.pages.case.carer_dialog import CarerDialog
from csnat_app.ui.pages.case.consideration import ConsiderationView
from csnat_app.ui.pages.case.conversation import ConversationView
from csnat_app.ui.pages.case.introduction import IntroductionView
from csnat_app.ui.pages.case.plan import PlanView
from csnat_app.ui.pages.case.presenter import CasePresenter
from csnat_app.ui.pages.case.review import ReviewView
from csnat_app.ui.pages.case.stage_view import StageView
from csnat_app.ui.pages.case.tab_order import put_in_order
from csnat_app.ui.widgets.autosave import Autosave
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.dialog import Ask
from csnat_app.ui.widgets.letter_palette import LetterPalette
from csnat_app.ui.widgets.page import Page
from csnat_app.ui.widgets.saved_note import SavedNote
from csnat_app.ui.widgets.stage_track import StageTrack


class CasePage(DeskPage):
    """`enter(carer_id)` shows the stage where the latest round stands."""

    def __init__(
        self, presenter: CasePresenter, documents: DocumentService, output: Output
    ) -> None:
        super().__init__()
        self.setObjectName("case")
        self._presenter = presenter
        self.autosave = Autosave(parent=self)
        self.page = Page(name="case_page")
        self.saved = SavedNote(name="case_saved")
        self.autosave.saved.connect(self.saved.set_saved)
        self.autosave.saved.connect(self._show_track)
        self.autosave.saved.connect(self._tell_kept)
        self.autosave.failed.connect(self._not_saved)
        self.page.add_action(self.saved)
        self._rounds = Button("", name="case_rounds")
        self._rounds.clicked.connect(self._offer_rounds)
        self.page.add_action(self._rounds)
        show = Button(self.tr("Documents"), name="case_documents")
        show.clicked.connect(
            lambda: self.go.emit("documents", f"leaflet:{presenter.carer.language}")
        )
        self.page.add_action(show)
        self._more = Button("…", name="case_more", accessible=self.tr("More"))
        self._more.clicked.connect(self._offer_more)
        self.page.add_action(self._more)
        self.track = StageTrack({stage: words.stage(stage) for stage in Stage}, name="stage_track")
        self.track.entered.connect(self.show_stage)
        self.page.add_below_heading(self.track)
        self.letters = LetterPalette(presenter.letters(), name="case_letters")
        self.page.add_below_heading(self.letters)

        self.views: dict[Stage, StageView] = {
            Stage.INTRODUCTION: IntroductionView(presenter, self.autosave),
            Stage.CONSIDERATION: ConsiderationView(presenter, self.autosave),
            Stage.CONVERSATION: ConversationView(presenter, self.autosave),
            Stage.PLAN: PlanView(presenter, self.autosave, documents, output),
            Stage.REVIEW: ReviewView(presenter, self.autosave),
        }
        for view in self.views.values():
            view.changed.connect(self._show_track)
            view.go_stage.connect(self.show_stage)
            view.go.connect(self.go)
            view.arranged.connect(lambda which=view: self._order_tabs(which))
            view.said.connect(self.said)
            view.failed.connect(self.failed)
            view.hand_over.connect(self.hand_over)
            self.page.add(view)
            view.hide()
        review = self.views[Stage.REVIEW]
        assert isinstance(review, ReviewView)
        review.new_round.connect(self._new_round)
        self.page.add_space()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.page)
        for stage in Stage:
            shortcut = QShortcut(QKeySequence(f"Alt+{int(stage)}"), self)
            shortcut.activated.connect(lambda which=stage: self.show_stage(which))
            self.track.button(stage).setToolTip(f"{words.stage(stage)}  Alt+{int(stage)}")

    @property
    def stage(self) -> Stage:
        """The stage on the screen."""
        return self.track.current() or Stage.INTRODUCTION

    def enter(self, argument: object = None) -> None:
        try:
            self._presenter.open(str(argument))
        except Misfortune as misfortune:
            # Nothing of the carer who was here before stays on the screen.
            self.go.emit("carers", None)
            self.failed.emit(misfortune)
            return
        self.saved.forget()
        self._show_heading()
        self.show_stage(self._presenter.stage)

    def leave(self) -> None:
        self.autosave.flush()

    def holds_typing(self) -> bool:
        return (
            self.autosave.pending
            or any(dialog.holds_typing() for dialog in self.findChildren(CarerDialog))
            or any(dialog.holds_typing() for dialog in self.findChildren(NoteDialog))
        )

    def spot(self) -> object:
        talked_about = self._conversation().chosen
        return (self._presenter.round_.number, self.stage, talked_about, super().spot())

    def return_to(self, spot: object) -> None:
        if not isinstance(spot, tuple):
            return
        number, stage, talked_about, rest = spot
        rounds = [known.number for known in self._presenter.case.rounds]
        if number in rounds and number != self._presenter.round_.number:
            self._choose_round(number)
        self._conversation().chosen = talked_about
        self.show_stage(stage)
        super().return_to(rest)

    def _conversation(self) -> ConversationView:
        view = self.views[Stage.CONVERSATION]
        assert isinstance(view, ConversationView)
        return view

    def show_stage(self, stage: Stage) -> None:
        """Any stage can be entered at any time; what cannot be kept is not left behind."""
        if not self.autosave.flush():
            return
        for view in self.views.values():
            view.setVisible(view is self.views[stage])
        self.track.set_state(stage, self._presenter.recorded)
        if not self.attempt(self.views[stage].load):
            self.views[stage].hide()
        self._order_tabs(self.views[stage])
        self._show_track()
        # The field that had the focus may be hidden now; from here the tab key goes on into it.
        self.track.button(stage).setFocus(Qt.FocusReason.OtherFocusReason)
        self.page.scroller.verticalScrollBar().setValue(0)

    def _tell_kept(self) -> None:
        if not self.autosave.pending:
            self.kept.emit()

    def _order_tabs(self, view: StageView) -> None:
        put_in_order(self.track.button(Stage.REVIEW), view)

    def _show_track(self) -> None:
        self.track.set_state(self.stage, self._presenter.recorded)

    def _show_heading(self) -> None:
        presenter = self._presenter
        carer = presenter.carer
        relation = words.relationship(carer.relationship)
        if relation and carer.patient_code:
            relation = self.tr("{relationship} of patient {code}").format(
                relationship=relation, code=carer.patient_code
            )
        elif carer.patient_code:
            relation = self.tr("patient {code}").format(code=carer.patient_code)
        number = self.tr("round {number}").format(number=presenter.round_.number)
        parts = [relation, presenter.language_name(carer.language), carer.telephone, number]
        self.page.set_title(carer.name, "  ·  ".join(part for part in parts if part))
        # Where Sámi text may be typed; other carers' pages keep the room.
        self.letters.setVisible(presenter.has_letters)
        self._rounds.setVisible(len(presenter.case.rounds) > 1)
        self._rounds.set_words(self.tr("Round {number}").format(number=presenter.round_.number))

    def _not_saved(self, misfortune: object) -> None:
        self.saved.set_not_saved()
        self.failed.emit(misfortune)

    def _offer_rounds(self) -> None:
        menu = QMenu(self)
        for round_ in self._presenter.case.rounds:
            started = self._presenter.dates.written(round_.started)
            text = self.tr("Round {number}, begun {day}").format(number=round_.number, day=started)
            action = menu.addAction(text)
            action.triggered.connect(lambda _=False, at=round_.number: self._choose_round(at))
        menu.popup(self._rounds.mapToGlobal(self._rounds.rect().bottomLeft()))

    def _choose_round(self, number: int) -> None:
        if not self.autosave.flush():
            return
        self._presenter.choose_round(number)
        self._show_heading()
        self.show_stage(self._presenter.stage)

    def _new_round(self) -> None:
        if self.autosave.flush() and self.attempt(self._presenter.start_round):
            self._show_heading()
            self.show_stage(Stage.INTRODUCTION)

    def _offer_more(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("case_menu")
        for name, text, deed in (
            ("case_correct", self.tr("Correct what is known of the carer"), self._correct),
            ("case_new_round", self.tr("Begin a new round"), self._new_round),
            ("case_access_report", self.tr("Access report"), self._show_access_report),
            ("case_delete", self.tr("Delete the carer and all rounds"), self._delete),
        ):
            action = menu.addAction(text)
            action.setObjectName(name)
            action.triggered.connect(deed)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _show_access_report(self) -> None:
        self.go.emit("access_report", self._presenter.carer.id)

    def _correct(self) -> None:
        if not self.autosave.flush():
            return
        dialog = CarerDialog(self._presenter, self)
        dialog.finished.connect(self._show_heading)
        dialog.finished.connect(lambda: self.views[self.stage].load())
        dialog.open()

    def _delete(self) -> None:
        if not self.autosave.flush():
            return
        question = Ask(
            self.tr("Delete {name}?").format(name=self._presenter.carer.name),
            self.tr(
                "Every round, answer, need and action of this carer is removed from the store. "
                "This cannot be undone. Backups, and stores that were put aside, still hold it "
                "until they go. The log keeps only that it was done."
            ),
            [("keep", self.tr("Keep"), "quiet"), ("delete", self.tr("Delete"), "danger")],
            leave="keep",
            name="case_delete_ask",
            parent=self,
        )
        question.answered.connect(self._delete_for_good)
        question.open()

    def _delete_for_good(self, answer: object) -> None:
        if answer == "delete" and self.attempt(self._presenter.delete_carer):
            self.go.emit("carers", None)
