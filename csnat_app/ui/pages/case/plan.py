"""Stage 4: needs and actions as cards in the carer's order, beside the real pages."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from csnat_app.domain.errors import Misfortune
from csnat_app.domain.rounds import Need, Outcome
from csnat_app.domain.stages import Stage
from csnat_app.services.documents import DocumentService
from csnat_app.services.printables import Printable
from csnat_app.ui import words
from csnat_app.ui.output import Output
from csnat_app.ui.pages.case.action_editor import ActionEditor
from csnat_app.ui.pages.case.plan_copies import PlanCopies
from csnat_app.ui.pages.case.presenter import CasePresenter
from csnat_app.ui.pages.case.stage_view import StageView, fill, fill_day
from csnat_app.ui.preview import PreviewPane
from csnat_app.ui.theme.tokens import GAP, GAP_LARGE
from csnat_app.ui.widgets.autosave import Autosave
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.page import Columns, SectionHead
from csnat_app.ui.widgets.text import Text

PREVIEW_REST = 400  # milliseconds without a change before the pages are made anew


class PlanView(StageView):
    def __init__(
        self,
        presenter: CasePresenter,
        autosave: Autosave,
        documents: DocumentService,
        output: Output,
    ) -> None:
        super().__init__(presenter, autosave, name="plan")
        self._documents = documents
        head = SectionHead(
            self.tr("The plan you share"),
            self.tr("The carer gets a copy. It can be changed at any time."),
            name="plan_head",
        )
        note = Button(self.tr("Copy journal note"), name="plan_copy_note")
        menu = self._note_menu(note)
        note.clicked.connect(lambda: menu.popup(note.mapToGlobal(note.rect().bottomLeft())))
        head.add_action(note)
        forward = Button(self.tr("To the review"), "primary", name="plan_forward")
        forward.clicked.connect(lambda: self.go_stage.emit(Stage.REVIEW))
        head.add_action(forward)
        self.column.addWidget(head)

        left = QWidget()
        self._left = QVBoxLayout(left)
        self._left.setContentsMargins(0, 0, 0, 0)
        self._left.setSpacing(GAP)
        self._needs = QVBoxLayout()
        self._needs.setSpacing(GAP)
        self._left.addLayout(self._needs)
        self._left.addWidget(self._next_card())
        self._left.addWidget(self._shared_card())
        self._left.addStretch(1)
        self.column.addWidget(
            Columns(
                left,
                self._preview_side(output),
                name="plan_columns",
                shares=(1, 1),
                bend_at=900,
            )
        )
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(PREVIEW_REST)
        self._rest.timeout.connect(self.show_pages)
        self.changed.connect(self._rest.start)
        autosave.saved.connect(self._maybe_rest)

    def load(self) -> None:
        round_ = self.presenter.round_
        self._fill_needs()
        offered = round_.introduction.held
        fill_day(self._planned, round_.review.planned, offered)
        fill(self._time, round_.review.time)
        fill(self._place, round_.review.place)
        fill_day(self._shared, round_.plan.shared, offered)
        fill(self._remark, round_.plan.remark)
        carers = self.presenter.carer.language
        self._copies.offer_both(carers != self.presenter.dates.language)
        self.show_pages()

    def show_pages(self) -> None:
        """Make the pages as they would be printed now."""
        self._rest.stop()
        self.preview.show_made(self._maker())

    def _maker(self) -> Callable[[], Printable]:
        carer, round_ = self.presenter.carer, self.presenter.round_
        copy, large = self._copies.copy(), self._copies.large()
        documents, ours, theirs = self._documents, self.presenter.dates.language, carer.language
        if copy == "both":
            return lambda: documents.plan_in_two(
                carer, round_, language=theirs, other=ours, large=large
            )
        nurse = copy == "nurse"
        language = ours if nurse else theirs
        return lambda: documents.plan(
            carer, round_, nurse_copy=nurse, language=language, large=large
        )

    def _fresh(self) -> Printable | None:
        """What was typed a moment ago belongs on the paper too."""
        return self._maker()() if self.autosave.flush() else None

    def _maybe_rest(self) -> None:
        if self.isVisible():
            self._rest.start()

    def _next_card(self) -> Card:
        card = Card(self.tr("Next conversation"), name="plan_next", small_title=False)
        self._planned = self.day(
            "plan_next_day", self.tr("Day"), lambda day: self.presenter.review(planned=day)
        )
        self._time = self.line(
            "plan_next_time", self.tr("Time"), lambda text: self.presenter.review(time=text)
        )
        self._place = self.line(
            "plan_next_place", self.tr("Where"), lambda text: self.presenter.review(place=text)
        )
        card.add(self._planned)
        card.add(Columns(self._time, self._place, name="plan_next_line", bend_at=300))
        return card

    def _shared_card(self) -> Card:
        card = Card(self.tr("Shared with the carer"), name="plan_shared", small_title=False)
        self._shared = self.day(
            "plan_shared_day",
            self.tr("The carer got a copy"),
            lambda day: self.presenter.share_plan(shared=day),
        )
        self._remark = self.text(
            "plan_remark",
            self.tr("A remark on the plan"),
            lambda text: self.presenter.share_plan(remark=text),
            lines=1,
        )
        card.add(self._shared)
        card.add(self._remark)
        return card

    def _preview_side(self, output: Output) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self._copies = PlanCopies()
        self._copies.chosen.connect(self.show_pages)
        column.addWidget(self._copies)
        self.preview = PreviewPane(output, name="plan_preview", fresh=self._fresh)
        self.preview.failed.connect(self.failed)
        self.preview.said.connect(self.said)
        self.preview.setMinimumHeight(560)
        column.addWidget(self.preview, 1)
        return side

    def _note_menu(self, parent: QWidget) -> QMenu:
        """The patient may read the patient's record, so the nurse picks what goes where."""
        menu = QMenu(parent)
        menu.setObjectName("plan_note_menu")
        for name, text, for_patient in (
            ("plan_note_carer", self.tr("All of it, for the carer's own record"), False),
            ("plan_note_patient", self.tr("Only what was agreed, for the patient's record"), True),
        ):
            action = menu.addAction(text)
            action.setObjectName(name)
            action.triggered.connect(lambda _=False, only=for_patient: self._copy_note(only))
        return menu

    def _copy_note(self, for_patient: bool) -> None:
        if not self.autosave.flush():
            return
        presenter = self.presenter
        try:
            note = self._documents.journal_note(
                presenter.carer,
                presenter.round_,
                for_patient=for_patient,
                language=presenter.dates.language,
            )
        except Misfortune as misfortune:
            self.failed.emit(misfortune)
            return
        QApplication.clipboard().setText(note)
        self.said.emit(self.tr("The journal note is copied. Paste it into the journal."), None)

    def _fill_needs(self) -> None:
        while item := self._needs.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for need in self.presenter.round_.needs:
            self._needs.addWidget(self._need_card(need))
        if not self.presenter.round_.needs:
            card = Card(name="plan_no_needs")
            card.add(Text(self.tr("Nothing was raised in the conversation."), "muted"))
            self._needs.addWidget(card)
        self.arranged.emit()

    def _need_card(self, need: Need) -> Card:
        name = f"plan_need_{need.position}"
        title = self.presenter.text.area(need.area)
        card = Card(title, name=name, small_title=False)
        if need.outcome is not None:
            card.add_to_head(Text(words.outcome(need.outcome), "muted", wrap=False))
        if need.own_words.strip():
            card.add(Text(need.own_words))
        if need.outcome is Outcome.HELPED_NOW and need.helped_how.strip():
            card.add(Text(need.helped_how, "muted"))
        editors = QVBoxLayout()
        editors.setSpacing(GAP_LARGE)
        for action in self.presenter.round_.actions_for(need.id):
            editor = ActionEditor(self.presenter, self.autosave, action, need.area)
            editor.chosen.connect(
                lambda service, label, at=action.id: self.now(
                    lambda: self.presenter.change_action(at, service_id=service, service_name=label)
                )
            )
            editor.removed.connect(lambda at=action.id: self._remove_action(at))
            editors.addWidget(editor)
        card.add(editors)
        add = Button(self.tr("Add an action"), "plain", name=f"{name}.add", icon="plus")
        add.clicked.connect(lambda: self._add_action(need.id))
        line = QHBoxLayout()
        line.addWidget(add)
        line.addStretch(1)
        card.add(line)
        return card

    def _add_action(self, need_id: str) -> None:
        if self.now(lambda: self.presenter.add_action(need_id)):
            self._fill_needs()

    def _remove_action(self, action_id: str) -> None:
        self.undoable(
            lambda: self.presenter.remove_action(action_id),
            self.tr("The action is removed."),
            self._fill_needs,
        )
