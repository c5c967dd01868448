"""The door: who it is, and the passphrase.

Imports little, because this is the first page that is painted.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.ui.background import Background
from csnat_app.ui.messages import sentence
from csnat_app.ui.pages.first_start.centred import CentredPage, buttons
from csnat_app.ui.pages.unlock_presenter import OF_THE_PERSON, Door, UnlockPresenter, Who
from csnat_app.ui.program import PROGRAM
from csnat_app.ui.theme.tokens import GAP, GAP_LARGE
from csnat_app.ui.widgets.banner import Banner, PracticeBand
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.line_field import LineField, SecretField
from csnat_app.ui.widgets.rows import Row
from csnat_app.ui.widgets.text import Text

TICK = 250  # milliseconds between two looks at how long is left to wait


class UnlockPage(QWidget):
    """`opened` when the store is open. `enter` reads anew what is in the folder."""

    opened = Signal()

    def __init__(self, presenter: UnlockPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unlock")
        self.setAccessibleName(self.tr("Unlock"))
        self._presenter = presenter
        self._door = Door()
        self._slot_id = ""
        self._by_key = False
        self._wrong: Trouble | None = None
        self._rows: dict[str, Row] = {}
        self._work = Background()
        self._work.done.connect(self._on_opened)
        self._work.failed.connect(self._on_failed)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._count_down)
        self._lay_out()
        self.enter()

    def enter(self) -> None:
        """Show what is in the folder now; nothing that was typed before stays."""
        self._door = self._presenter.look()
        self._clear()
        self._show_door()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._band = PracticeBand(name="unlock_practice")
        outer.addWidget(self._band)
        page = CentredPage(name="unlock_page", widest=500)
        outer.addWidget(page, 1)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(Text(PROGRAM, "title", name="unlock_program"))
        self._who = Text("", "muted", name="unlock_who")
        head.addWidget(self._who)
        page.add(head)
        self._trouble = self._trouble_part()
        self._form = self._form_part()
        page.add(self._trouble)
        page.add(self._form)

    def _trouble_part(self) -> QWidget:
        part, column = _part(GAP_LARGE)
        self._banner = Banner("error", name="unlock_trouble")
        column.addWidget(self._banner)
        folder = Button(self.tr("Open the folder"), name="unlock_open_folder", icon="folder")
        folder.clicked.connect(self._open_folder)
        self._again = Button(self.tr("Try again"), "primary", name="unlock_try_again")
        self._again.clicked.connect(self.enter)
        column.addWidget(buttons(folder, self._again))
        return part

    def _form_part(self) -> QWidget:
        part, column = _part(GAP)
        self._people = Card(self.tr("Who are you?"), name="unlock_people")
        self._secret = SecretField(name="unlock_passphrase", accessible=self.tr("Passphrase"))
        self._secret.entered.connect(self._try)
        self._secret.edited.connect(self._on_typed)
        self._secret.line.installEventFilter(self)
        self._passphrase = Labelled(self.tr("Passphrase"), self._secret)
        self._key = LineField(name="unlock_recovery_key", accessible=self.tr("Recovery key"))
        self._key.returnPressed.connect(self._try)
        self._key.edited.connect(self._on_typed)
        self._recovery = Labelled(
            self.tr("Recovery key"),
            self._key,
            help_text=self.tr(
                "It stands on the sheet from when the store was made. Small or capital letters, "
                "with or without hyphens and spaces: all are read."
            ),
        )
        self._caps = Text(self.tr("Caps Lock is on."), "wait", name="unlock_caps_lock")
        self._hint = Text("", "muted", name="unlock_practice_passphrase")
        self._state = Text("", "muted", name="unlock_state", wrap=False)
        self._other = Button("-", "plain", name="unlock_other_way")
        self._other.clicked.connect(self._change_way)
        self._unlock = Button(self.tr("Unlock"), "primary", name="unlock_unlock")
        self._unlock.clicked.connect(self._try)
        line = buttons(self._state, self._other, self._unlock)
        for widget in (
            self._people, self._passphrase, self._recovery, self._caps, self._hint, line
        ):  # fmt: skip
            column.addWidget(widget)
        return part

    def _show_door(self) -> None:
        """Form or trouble, as the folder is."""
        door = self._door
        self._band.setVisible(door.practice)
        self._trouble.setVisible(door.trouble is not None)
        self._form.setVisible(door.trouble is None)
        if door.trouble is not None:
            self._who.hide()
            self._banner.say(sentence(door.trouble))
            self._again.setFocus()
            return
        self._show_people(door.people)
        words = self._presenter.practice_passphrase if door.practice else ""
        self._hint.setVisible(bool(words))
        self._hint.set_text(self.tr("The passphrase for practice: {words}").format(words=words))
        self._show_way()
        self._count_down()

    def _show_people(self, people: tuple[Who, ...]) -> None:
        known = [person.slot_id for person in people]
        if self._slot_id not in known:
            self._slot_id = known[0] if known else ""
        several = len(people) > 1
        self._who.setVisible(len(people) == 1)
        self._who.set_text("" if several else ", ".join(_words(person) for person in people))
        self._people.setVisible(several)
        self._people.clear_rows()
        self._rows.clear()
        for place, person in enumerate(people if several else ()):
            row = Row(person.name, person.title, name=f"unlock_person_{place + 1}")
            row.activated.connect(lambda slot_id=person.slot_id: self._choose(slot_id))
            self._rows[person.slot_id] = row
            self._people.add_row(row)
        self._mark_chosen()

    def _choose(self, slot_id: str) -> None:
        self._slot_id = slot_id
        self._mark_chosen()
        self._secret.setFocus()

    def _mark_chosen(self) -> None:
        for slot_id, row in self._rows.items():
            row.set_chosen(slot_id == self._slot_id)

    def _show_way(self) -> None:
        """Passphrase or recovery key."""
        by_key = self._by_key
        self._passphrase.setVisible(not by_key)
        self._people.setVisible(bool(self._rows) and not by_key)
        self._recovery.setVisible(by_key)
        self._other.set_words(
            self.tr("Use the passphrase") if by_key else self.tr("I have forgotten the passphrase")
        )
        (self._key if by_key else self._secret).setFocus()

    def _change_way(self) -> None:
        by_key = not self._by_key
        self._clear()
        self._by_key = by_key
        self._show_way()
        self._count_down()

    def _clear(self) -> None:
        self._by_key = False
        self._wrong = None
        self._secret.clear()
        self._key.clear()
        self._caps.hide()
        self._labelled().clear_problem()

    def _labelled(self) -> Labelled:
        return self._recovery if self._by_key else self._passphrase

    def _on_typed(self, _text: str) -> None:
        if self._presenter.wait_left() == 0:
            self._wrong = None
            self._labelled().clear_problem()

    def _try(self) -> None:
        typed = self._key.text() if self._by_key else self._secret.text()
        if self._work.busy or self._presenter.wait_left() > 0 or not typed:
            return
        self._set_busy(True)
        if self._by_key:
            self._work.run(lambda: self._presenter.unlock_with_recovery(typed))
        else:
            slot_id = self._slot_id
            self._work.run(lambda: self._presenter.unlock(slot_id, typed))

    def _set_busy(self, busy: bool) -> None:
        for widget in (self._passphrase, self._recovery, self._people, self._other, self._unlock):
            widget.setEnabled(not busy)
        self._state.set_text(self.tr("Unlocking…") if busy else "")

    def _on_opened(self) -> None:
        self._set_busy(False)
        self._clear()
        self.opened.emit()

    def _on_failed(self, misfortune: Misfortune) -> None:
        self._set_busy(False)
        if misfortune.trouble in OF_THE_PERSON:
            self._wrong = misfortune.trouble
            line = self._key if self._by_key else self._secret.line
            line.setFocus()
            line.selectAll()
            self._count_down()
        else:
            self._clear()
            self._door = Door(practice=self._door.practice, trouble=misfortune)
            self._show_door()

    def _count_down(self) -> None:
        """Say how long is left to wait; the button waits with the person."""
        left = self._presenter.wait_left()
        self._unlock.setEnabled(left == 0 and not self._work.busy)
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
        if self._wrong is Trouble.WRONG_PASSPHRASE:
            words.append(self.tr("That is not the passphrase. Nothing is lost."))
        elif self._wrong is Trouble.WRONG_RECOVERY_KEY:
            words.append(self.tr("That is not this store's recovery key. Look for mistyped signs."))
        if left > 0:
            words.append(self.tr("You can try again in %n second(s).", "", left))
        elif words:
            words.append(self.tr("You can try again now."))
        return words

    def _open_folder(self) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._presenter.folder)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Qt cannot ask for Caps Lock; a letter that the Shift key does not explain gives it away.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            letter = event.text()
            if len(letter) == 1 and letter.isalpha():
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._caps.setVisible(letter.isupper() != shift)
        return super().eventFilter(watched, event)


def _part(spacing: int) -> tuple[QWidget, QVBoxLayout]:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return part, column


def _words(person: Who) -> str:
    return f"{person.name}, {person.title}" if person.title else person.name
