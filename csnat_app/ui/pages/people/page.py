"""People and keys: the overview, and one step at a time in its place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from csnat_app.domain.errors import Misfortune
from csnat_app.domain.slots import OrganisationInfo, SlotInfo
from csnat_app.ui.messages import sentence
from csnat_app.ui.output import Output
from csnat_app.ui.pages.base import DeskPage
from csnat_app.ui.pages.case.tab_order import put_in_order
from csnat_app.ui.pages.keys.chosen import KeySheet
from csnat_app.ui.pages.keys.key_step import KeyStep
from csnat_app.ui.pages.people.code import CodeStep
from csnat_app.ui.pages.people.invite import InviteStep
from csnat_app.ui.pages.people.organisation import AskKey, OrganisationStep, ask_key
from csnat_app.ui.pages.people.overview import Overview
from csnat_app.ui.pages.people.passphrase import PassphraseStep
from csnat_app.ui.pages.people.presenter import Invitation, PeoplePresenter
from csnat_app.ui.pages.people.rekey import RekeyStep
from csnat_app.ui.pages.people.step import Step
from csnat_app.ui.questions import Once
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.dialog import Ask


class PeoplePage(DeskPage):
    """Tells `lock_wanted` when a person has left the store, `busy` while all is encrypted anew."""

    def __init__(
        self,
        presenter: PeoplePresenter,
        output: Output,
        ask: AskKey = ask_key,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("people")
        self._presenter = presenter
        self._output = output
        self._ask_key = ask
        self._from = ""
        self._codes_follow = False
        self._stack = QStackedWidget(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._overview = overview = Overview(presenter)
        overview.back.connect(lambda: self.go.emit("settings", None))
        overview.invite.connect(self._invite)
        overview.change_passphrase.connect(self._change_passphrase)
        overview.new_key.connect(self._ask_for_new_key)
        overview.invite_again.connect(self._ask_to_invite_again)
        overview.remove.connect(self._ask_to_remove)
        overview.add_organisation.connect(self._add_organisation)
        overview.remove_organisation.connect(self._ask_to_remove_organisation)
        overview.rekey.connect(self._rekey)
        self._stack.addWidget(overview)

    def shows_once(self) -> Once | None:
        step = self._stack.currentWidget()
        if isinstance(step, KeyStep):
            return Once.KEY_AND_CODES if self._codes_follow else Once.KEY
        if isinstance(step, CodeStep):
            return Once.CODES if step.several else Once.CODE
        return None

    def enter(self, argument: object = None) -> None:
        self._presenter.open()
        self._show_overview()
        self._overview.to_top()

    def leave(self) -> None:
        # A key or code that was shown is never shown again.
        self._drop_step()

    def _show_overview(self) -> None:
        self._drop_step()
        self._overview.fill()
        put_in_order(self._overview, self._overview)
        self.setAccessibleName(self._overview.accessibleName())
        # The keyboard is where it was before the step.
        button = self._overview.findChild(QWidget, self._from) if self._from else None
        if button is not None:
            button.setFocus()
        self._from = ""

    def _drop_step(self) -> None:
        self._codes_follow = False
        while (step := self._stack.widget(1)) is not None:
            self._stack.removeWidget(step)
            step.hide()
            step.setParent(None)
            step.deleteLater()

    def _show(self, step: Step | KeyStep | CodeStep) -> None:
        for button in self._overview.findChildren(Button):
            if button.hasFocus():
                self._from = button.objectName()
        self._drop_step()
        self._stack.addWidget(step)
        self._stack.setCurrentWidget(step)
        self.setAccessibleName(step.accessibleName())
        if isinstance(step, Step):
            step.back.connect(self._show_overview)
        # A step's fields are made after its buttons.
        put_in_order(step, step)
        step.begin()

    def _finish(self, words: str = "") -> None:
        self._presenter.open()
        self._show_overview()
        if words:
            self.said.emit(words, None)

    def _invite(self) -> None:
        step = InviteStep(self._presenter)

        def made() -> None:
            assert step.invitation is not None
            self._show_codes([step.invitation])

        step.done.connect(made)
        self._show(step)

    def _show_codes(self, invitations: Sequence[Invitation]) -> None:
        codes = CodeStep(invitations, self._output)
        codes.handed_over.connect(self._finish)
        self._show(codes)

    def _ask_to_invite_again(self, slot: SlotInfo) -> None:
        def make() -> None:
            made: list[Invitation] = []
            if self.attempt(lambda: made.append(self._presenter.invite_again(slot))):
                self._show_codes(made)

        self._ask(
            "people_again_ask",
            self.tr("Make a new code for {name}?").format(name=slot.person.name),
            self.tr("The code from before then no longer opens the store."),
            self.tr("Make a new code"),
            make,
            kind="primary",
        )

    def _change_passphrase(self) -> None:
        step = PassphraseStep(self._presenter)
        step.done.connect(lambda: self._finish(self.tr("Your passphrase is changed.")))
        self._show(step)

    def _add_organisation(self) -> None:
        step = OrganisationStep(self._presenter, self._ask_key)
        step.done.connect(lambda: self._finish(self.tr("The key is added.")))
        self._show(step)

    def _rekey(self) -> None:
        step = RekeyStep(self._presenter)
        step.busy.connect(self.busy)

        def done() -> None:
            assert step.rekeyed is not None
            others = step.rekeyed.invitations
            key = self._key_step(step.rekeyed.key)
            key.put_away.connect(lambda: show_codes() if others else self._finish())
            self._show(key)
            self._codes_follow = bool(others)

        def show_codes() -> None:
            assert step.rekeyed is not None
            self._show_codes(step.rekeyed.invitations)

        step.done.connect(done)
        step.failed.connect(self._say_locked)
        self._show(step)

    def _say_locked(self, misfortune: Misfortune) -> None:
        """What breaks off while all is encrypted anew leaves the store locked."""
        if self._presenter.is_open:
            return
        question = Ask(
            self.tr("Everything is as it was"),
            sentence(misfortune) + " " + self.tr("The store is locked; unlock it to go on."),
            [("unlock", self.tr("Unlock"), "primary")],
            leave="unlock",
            name="people_rekey_ask",
            parent=self,
        )
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.answered.connect(lambda _answer: self.lock_wanted.emit())
        question.open()

    def _ask_for_new_key(self) -> None:
        self._ask(
            "people_key_ask",
            self.tr("Make a new recovery key?"),
            self.tr(
                "The sheet that you have now no longer opens the store afterwards. The new key is "
                "shown once, so have a printer at hand, or paper and pen."
            ),
            self.tr("Make a new key"),
            self._make_key,
            kind="primary",
        )

    def _make_key(self) -> None:
        made: list[KeySheet] = []
        if not self.attempt(lambda: made.append(self._presenter.new_recovery_key())):
            return
        key = self._key_step(made[0])
        key.put_away.connect(lambda: self._finish(self.tr("The new recovery key is in force.")))
        self._show(key)

    def _key_step(self, sheet: KeySheet) -> KeyStep:
        return KeyStep(
            sheet,
            self._output,
            name="people_new_key",
            over="",
            title=self.tr("The new recovery key"),
            leads=(
                self.tr("The key before it no longer opens the store. Throw the old sheet away."),
                self.tr(
                    "The new key is shown only now. Print it or write it down, and lock it away, "
                    "never together with this machine: whoever has it can read everything."
                ),
            ),
            go_on=self.tr("Finish"),
        )

    def _ask_to_remove(self, slot: SlotInfo) -> None:
        name = slot.person.name
        if slot.is_me:
            self._ask(
                "people_leave_ask",
                self.tr("Leave this store?"),
                self.tr(
                    "Your passphrase no longer opens it, and the store is locked at once. What you "
                    "wrote stays with the others, who can invite you again."
                ),
                self.tr("Leave the store"),
                lambda: self._remove(slot),
            )
            return
        self._ask(
            "people_remove_ask",
            self.tr("Take {name} out?").format(name=name),
            self.tr(
                "{name} can no longer open this store; what {name} wrote stays. If {name} may have "
                "kept a copy of the files, make a new key for everything afterwards."
            ).format(name=name),
            self.tr("Take out"),
            lambda: self._remove(slot),
        )

    def _remove(self, slot: SlotInfo) -> None:
        if not self.attempt(lambda: self._presenter.remove(slot.slot_id)):
            return
        if slot.is_me:
            self.lock_wanted.emit()
            return
        self._finish(self.tr("{name} can no longer open the store.").format(name=slot.person.name))

    def _ask_to_remove_organisation(self, one: OrganisationInfo) -> None:
        def remove() -> None:
            if self.attempt(lambda: self._presenter.remove_organisation(one.slot_id)):
                self._finish(self.tr("The key of {name} is removed.").format(name=one.name))

        self._ask(
            "people_org_ask",
            self.tr("Remove the key of {name}?").format(name=one.name),
            self.tr(
                "{name} can then no longer open this store. If everybody of the unit forgets the "
                "passphrase and the recovery key is lost, nobody can."
            ).format(name=one.name),
            self.tr("Remove"),
            remove,
        )

    def _ask(
        self,
        name: str,
        title: str,
        text: str,
        yes: str,
        go_on: Callable[[], None],
        *,
        kind: str = "danger",
    ) -> None:
        """A question that stops; `go_on` is called for a yes."""
        answers = [("no", self.tr("Stay as it is"), "quiet"), ("yes", yes, kind)]
        question = Ask(title, text, answers, leave="no", name=name, parent=self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.answered.connect(lambda answer: go_on() if answer == "yes" else None)
        question.open()
