"""Who opens a backup or a damaged store, and with what."""

from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.ui.messages import sentence
from csnat_app.ui.pages.first_start.centred import CentredPage, buttons, heading
from csnat_app.ui.pages.keys.wrong_secret import WrongSecret
from csnat_app.ui.pages.unlock_presenter import Who
from csnat_app.ui.widgets.banner import Banner
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.line_field import LineField, SecretField
from csnat_app.ui.widgets.pill import Pill
from csnat_app.ui.widgets.rows import Row
from csnat_app.ui.widgets.text import Text


class HoldsSecret(Protocol):
    """Who is to be asked, and what was typed: a passphrase, or the recovery key if `by_key`.

    `wait_left` gives the whole seconds until the next try is taken, rounded up.
    """

    people: tuple[Who, ...]
    slot_id: str
    by_key: bool
    secret: str

    def wait_left(self) -> int: ...


class SecretStep(CentredPage):
    """`wanted` when the presenter holds a secret to try. `meanwhile` is said while it is tried."""

    back = Signal()
    wanted = Signal()

    def __init__(
        self,
        presenter: HoldsSecret,
        title: str,
        *lead: str,
        go_on: str,
        meanwhile: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name="restore_secret", widest=560, parent=parent)
        self._presenter = presenter
        self._meanwhile = meanwhile
        self._rows: dict[str, Row] = {}
        self._busy = False
        self.add(heading("restore_secret", "", title, *lead))
        self.banner = Banner("error", name="restore_secret_problem")
        self.add(self.banner)
        self._people = Card(self.tr("Who are you?"), name="restore_people")
        self._fill_people()
        self._secret = SecretField(name="restore_passphrase", accessible=self.tr("Passphrase"))
        self._secret.entered.connect(self._try)
        self._passphrase = Labelled(self.tr("Passphrase"), self._secret)
        self._key = LineField(name="restore_recovery_key", accessible=self.tr("Recovery key"))
        self._key.returnPressed.connect(self._try)
        self._recovery = Labelled(self.tr("Recovery key"), self._key)
        self._state = Text("", "muted", name="restore_secret_state", wrap=False)
        back = Button(self.tr("Back"), "plain", name="restore_secret_back", icon="chevron-left")
        back.clicked.connect(self.back)
        self._other = Button("-", "plain", name="restore_other_way")
        self._other.clicked.connect(self._change_way)
        forward = Button(go_on, "primary", name="restore_look")
        forward.clicked.connect(self._try)
        self._wrong = wrong = WrongSecret(presenter.wait_left, forward, self)
        for field in (self._secret, self._key):
            field.edited.connect(lambda _text: wrong.typed())
        self._line = buttons(back, self._other, forward)
        for part in (self._people, self._passphrase, self._recovery, self._state, self._line):
            self.add(part)
        self._show_way()

    def begin(self) -> None:
        (self._key if self._presenter.by_key else self._secret).setFocus()

    def set_busy(self, busy: bool) -> None:
        self._busy = busy
        for part in (self._people, self._passphrase, self._recovery, self._line):
            part.setEnabled(not busy)
        self._state.set_text(self._meanwhile if busy else "")
        self._state.setVisible(busy)

    def show_problem(self, misfortune: Misfortune) -> None:
        """A wrong secret is said at its field; everything else above."""
        match misfortune.trouble:
            case Trouble.WRONG_PASSPHRASE:
                words = (
                    self.tr("That is not the code. Look for mistyped signs.")
                    if self._by_code()
                    else self.tr("That is not the passphrase. Nothing is changed.")
                )
            case Trouble.WRONG_RECOVERY_KEY:
                words = self.tr("That is not the recovery key. Look for mistyped signs.")
            case Trouble.TOO_EARLY:
                words = ""
            case _:
                self.banner.say(sentence(misfortune))
                return
        line = self._key if self._presenter.by_key else self._secret.line
        line.setFocus()
        line.selectAll()
        self._wrong.say(words)

    def clear(self) -> None:
        """Nothing that was typed stays."""
        self._secret.clear()
        self._key.clear()

    def _fill_people(self) -> None:
        several = len(self._presenter.people) > 1
        for place, who in enumerate(self._presenter.people):
            name = f"restore_person_{place + 1}"
            first = Pill(self.tr("First time"), name=f"{name}.first") if who.invited else None
            row = Row(who.name, who.title, name=name, at_end=first)
            row.activated.connect(lambda slot_id=who.slot_id: self._choose(slot_id))
            row.set_chosen(several and who.slot_id == self._presenter.slot_id)
            self._rows[who.slot_id] = row
            self._people.add_row(row)
        if not several:
            # One person need not be chosen, only named.
            self._people.setEnabled(False)

    def _choose(self, slot_id: str) -> None:
        self._presenter.slot_id = slot_id
        for known, row in self._rows.items():
            row.set_chosen(known == slot_id)
        self._show_way()
        self._secret.setFocus()

    def _by_code(self) -> bool:
        """Whether the chosen person had not chosen a passphrase yet."""
        presenter = self._presenter
        return any(one.invited and one.slot_id == presenter.slot_id for one in presenter.people)

    def _labelled(self) -> Labelled:
        return self._recovery if self._presenter.by_key else self._passphrase

    def _show_way(self) -> None:
        by_key = self._presenter.by_key
        self._passphrase.set_label(
            self.tr("The code that you were given") if self._by_code() else self.tr("Passphrase")
        )
        self._people.setVisible(not by_key and bool(self._rows))
        self._passphrase.setVisible(not by_key)
        self._recovery.setVisible(by_key)
        self._state.hide()
        self._wrong.show_at(self._labelled())
        self._other.setVisible(bool(self._rows))
        self._other.set_words(
            self.tr("Use the passphrase") if by_key else self.tr("I have forgotten the passphrase")
        )

    def _change_way(self) -> None:
        self._presenter.by_key = not self._presenter.by_key
        self.clear()
        self._show_way()
        self.begin()

    def _try(self) -> None:
        typed = self._key.text() if self._presenter.by_key else self._secret.text()
        if typed and not self._busy and self._wrong.may_try:
            self._presenter.secret = typed
            self.banner.hide()
            self.wanted.emit()
