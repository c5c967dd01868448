"""The form at the door. What is not always needed is made when it is first asked for."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.domain.errors import Trouble
from csnat_app.ui.pages.case.tab_order import put_in_order
from csnat_app.ui.pages.first_start.centred import buttons
from csnat_app.ui.pages.unlock_presenter import Door, Secret, UnlockPresenter, Who
from csnat_app.ui.theme.tokens import GAP
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.line_field import LineField, SecretField
from csnat_app.ui.widgets.text import Text

TICK = 250  # milliseconds between two looks at how long is left to wait


class UnlockForm(QWidget):
    """`tried(Secret, slot id, typed)` when a person wants in."""

    tried = Signal(object, str, str)
    restore_wanted = Signal()

    def __init__(self, presenter: UnlockPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._people: tuple[Who, ...] = ()
        self._slot_id = ""
        self._secret = Secret.PASSPHRASE
        self._busy = False
        self._wrong: Trouble | None = None
        self._list: QWidget | None = None
        self._fields: dict[Secret, Labelled] = {}
        self._caps: Text | None = None
        self._hint: Text | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._count_down)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        # What is made later comes above the buttons, each in its place.
        self._state = Text("", "muted", name="unlock_state", wrap=False)
        self._other = Button("-", "plain", name="unlock_other_way")
        self._other.clicked.connect(self._change_way)
        self._unlock = Button(self.tr("Unlock"), "primary", name="unlock_unlock")
        self._unlock.clicked.connect(self._try)
        self._restore = Button(self.tr("Restore a backup"), "plain", name="unlock_restore")
        self._restore.clicked.connect(self.restore_wanted)
        self._line = buttons(self._state, self._other, self._unlock)
        self._column.addWidget(self._line)
        self._below = buttons(self._restore)
        self._column.addWidget(self._below)

    def show_door(self, door: Door) -> None:
        """Who can open, and the field for it."""
        self._people = door.people
        if self._slot_id not in [person.slot_id for person in door.people]:
            self._slot_id = door.people[0].slot_id if door.people else ""
        self._below.setVisible(not door.practice)
        self._show_people()
        self._show_hint(self._presenter.practice_passphrase if door.practice else "")
        self.show_secret(self._usual())

    def show_secret(self, secret: Secret) -> None:
        """The field for passphrase, code or recovery key, with the cursor in it."""
        for labelled in self._fields.values():
            labelled.hide()
        self._secret = secret
        labelled = self._labelled()
        labelled.show()
        self._other.setVisible(secret is not Secret.CODE)
        self._other.set_words(
            self.tr("Use the passphrase")
            if secret is Secret.KEY
            else self.tr("I have forgotten the passphrase")
        )
        self._count_down()
        put_in_order(self, self)
        self.begin()

    def begin(self) -> None:
        """The cursor stands in the field."""
        self._labelled().field.setFocus()

    def show_wrong(self, trouble: Trouble) -> None:
        """What was typed does not open the store."""
        self._wrong = trouble
        field = self._labelled().field
        field.setFocus()
        line = field.line if isinstance(field, SecretField) else field
        assert isinstance(line, LineField)
        line.selectAll()
        self._count_down()

    def set_busy(self, busy: bool) -> None:
        self._busy = busy
        for part in (*self._fields.values(), self._list, self._other, self._unlock, self._restore):
            if part is not None:
                part.setEnabled(not busy)
        self._state.set_text(self.tr("Unlocking…") if busy else "")

    def clear(self) -> None:
        """Forget what was typed, and what was said of it."""
        self._wrong = None
        for labelled in self._fields.values():
            assert isinstance(labelled.field, SecretField | LineField)
            labelled.field.clear()
            labelled.clear_problem()
        if self._caps is not None:
            self._caps.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Qt cannot ask for Caps Lock; a letter that the Shift key does not explain gives it away.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            letter = event.text()
            if len(letter) == 1 and letter.isalpha():
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._show_caps(letter.isupper() != shift)
        return super().eventFilter(watched, event)

    def _usual(self) -> Secret:
        """What the chosen person opens with."""
        chosen = next((one for one in self._people if one.slot_id == self._slot_id), None)
        return Secret.CODE if chosen is not None and chosen.invited else Secret.PASSPHRASE

    def _show_people(self) -> None:
        if self._list is not None:
            self._list.hide()
            self._list.deleteLater()
            self._list = None
        if len(self._people) < 2:
            return
        from csnat_app.ui.pages.unlock_people import PeopleCard

        people = PeopleCard(self._people, self._slot_id)
        people.chosen.connect(self._choose)
        self._column.insertWidget(0, people)
        people.show()
        self._list = people

    def _choose(self, slot_id: str) -> None:
        self._slot_id = slot_id
        self.clear()
        # Who has forgotten the passphrase stays at the key, and says whose it is.
        key = self._secret is Secret.KEY and self._usual() is Secret.PASSPHRASE
        self.show_secret(Secret.KEY if key else self._usual())

    def _change_way(self) -> None:
        self.clear()
        self.show_secret(self._usual() if self._secret is Secret.KEY else Secret.KEY)

    def _labelled(self) -> Labelled:
        if self._secret not in self._fields:
            made = self._make_field()
            self._fields[self._secret] = made
            self._column.insertWidget(0 if self._list is None else 1, made)
        return self._fields[self._secret]

    def _make_field(self) -> Labelled:
        if self._secret is Secret.PASSPHRASE:
            secret = SecretField(name="unlock_passphrase", accessible=self.tr("Passphrase"))
            secret.entered.connect(self._try)
            secret.edited.connect(self._on_typed)
            secret.line.installEventFilter(self)
            return Labelled(self.tr("Passphrase"), secret)
        if self._secret is Secret.CODE:
            name, label = "unlock_code", self.tr("The code that you were given")
            words = self.tr(
                "The first time you open with this code; then you choose a passphrase of your "
                "own. If the code is lost, whoever invited you can make a new one."
            )
        else:
            name, label = "unlock_recovery_key", self.tr("Recovery key")
            words = self.tr(
                "It stands on the newest sheet with a recovery key that was printed. Small or "
                "capital letters, with or without hyphens and spaces: all are read."
            )
            if sum(not one.invited for one in self._people) > 1:
                words += " " + self.tr(
                    "If the sheet is lost, a colleague who can open the store can invite you anew."
                )
        line = LineField(name=name, accessible=label)
        line.returnPressed.connect(self._try)
        line.edited.connect(self._on_typed)
        return Labelled(label, line, help_text=words)

    def _show_hint(self, words: str) -> None:
        if words and self._hint is None:
            self._hint = Text("", "muted", name="unlock_practice_passphrase")
            self._column.insertWidget(self._column.indexOf(self._line), self._hint)
        if self._hint is not None:
            self._hint.setVisible(bool(words))
            self._hint.set_text(self.tr("The passphrase for practice: {words}").format(words=words))

    def _show_caps(self, on: bool) -> None:
        if on and self._caps is None:
            self._caps = Text(self.tr("Caps Lock is on."), "wait", name="unlock_caps_lock")
            self._column.insertWidget(self._column.indexOf(self._line), self._caps)
        if self._caps is not None:
            self._caps.setVisible(on)

    def _on_typed(self, _text: str) -> None:
        if self._presenter.wait_left() == 0:
            self._wrong = None
            self._labelled().clear_problem()

    def _try(self) -> None:
        field = self._labelled().field
        assert isinstance(field, SecretField | LineField)
        typed = field.text()
        if typed and not self._busy and self._presenter.wait_left() == 0:
            self.tried.emit(self._secret, self._slot_id, typed)

    def _count_down(self) -> None:
        """Say how long is left to wait; the button waits with the person."""
        left = self._presenter.wait_left()
        self._unlock.setEnabled(left == 0 and not self._busy)
        words = " ".join(self._wrong_words(left))
        labelled = self._labelled()
        # Said once a second and not at every tick, for those who hear the page.
        if (words or labelled.has_problem()) and words != labelled.note():
            labelled.set_problem(words)
        if left > 0:
            self._timer.start()
        else:
            self._timer.stop()

    def _wrong_words(self, left: int) -> list[str]:
        words = []
        wrong = (Trouble.WRONG_PASSPHRASE, Trouble.WRONG_RECOVERY_KEY)
        if self._wrong in wrong and self._secret is Secret.CODE:
            words.append(self.tr("That is not the code. Look for mistyped signs."))
        elif self._wrong is Trouble.WRONG_PASSPHRASE:
            words.append(self.tr("That is not the passphrase. Nothing is lost."))
        elif self._wrong is Trouble.WRONG_RECOVERY_KEY:
            words.append(self.tr("That is not this store's recovery key. Look for mistyped signs."))
        if left > 0:
            words.append(self.tr("You can try again in %n second(s).", "", left))
        elif words:
            words.append(self.tr("You can try again now."))
        return words
