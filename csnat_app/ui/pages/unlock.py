"""The door: who it is, and the passphrase.

Imports little and makes few widgets, because this is the first page that is painted.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.ui.background import Background
from csnat_app.ui.pages.first_start.centred import CentredPage
from csnat_app.ui.pages.unlock_form import UnlockForm
from csnat_app.ui.pages.unlock_presenter import OF_THE_PERSON, Door, Secret, UnlockPresenter, Way
from csnat_app.ui.program import PROGRAM
from csnat_app.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from csnat_app.ui.pages.unlock_trouble import TroublePart


class UnlockPage(QWidget):
    """`opened` when the store is open, `restore_wanted` to bring a backup back.

    `enter` reads anew what is in the folder.
    """

    opened = Signal()
    restore_wanted = Signal()

    def __init__(self, presenter: UnlockPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unlock")
        self.setAccessibleName(self.tr("Unlock"))
        self._presenter = presenter
        self._door = Door()
        self._anew: Callable[[], None] | None = None
        self._work = Background()
        self._work.done.connect(self._on_opened)
        self._work.failed.connect(self._on_failed)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._page = CentredPage(name="unlock_page", widest=500)
        self._outer.addWidget(self._page, 1)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(Text(PROGRAM, "title", name="unlock_program"))
        self._who = Text("", "muted", name="unlock_who")
        head.addWidget(self._who)
        self._page.add(head)
        self._band: QWidget | None = None
        self._trouble: TroublePart | None = None
        self._form = UnlockForm(presenter)
        self._form.tried.connect(self._try)
        self._form.restore_wanted.connect(self.restore_wanted)
        self._page.add(self._form)
        self.enter()

    def enter(self) -> None:
        """Show what is in the folder now; nothing that was typed before stays."""
        self._anew = None
        self._door = self._presenter.look()
        self._form.clear()
        self._show_door()

    def showEvent(self, event: "QShowEvent") -> None:
        super().showEvent(event)
        if self._trouble is not None:
            self._trouble.begin()
        else:
            self._form.begin()

    def _show_door(self) -> None:
        """Form or trouble, as the folder is."""
        door = self._door
        self._show_band(door.practice)
        if self._trouble is not None:
            self._trouble.hide()
            self._trouble.deleteLater()
            self._trouble = None
        self._form.setVisible(door.trouble is None)
        if door.trouble is not None:
            self._who.hide()
            self._show_trouble()
            return
        one = door.people[0] if len(door.people) == 1 else None
        self._who.setVisible(one is not None)
        if one is not None:
            self._who.set_text(f"{one.name}, {one.title}" if one.title else one.name)
        self._form.show_door(door)

    def _show_band(self, practice: bool) -> None:
        if practice and self._band is None:
            from csnat_app.ui.widgets.banner import PracticeBand

            self._band = PracticeBand(name="unlock_practice")
            self._outer.insertWidget(0, self._band)
        if self._band is not None:
            self._band.setVisible(practice)

    def _show_trouble(self) -> None:
        from csnat_app.ui.pages.unlock_trouble import TroublePart

        part = TroublePart(self._door)
        part.chosen.connect(self._go)
        self._trouble = part
        self._page.add(part)
        part.show()
        part.begin()

    def _go(self, way: Way) -> None:
        match way:
            case Way.FOLDER:
                self._open_folder()
            case Way.AGAIN:
                self.enter()
            case Way.RESTORE:
                self._anew = None
                self.restore_wanted.emit()
            case Way.KEY:
                self.enter()
                if Way.KEY in self._door.ways():  # there is nobody else to open it
                    self._door = Door(practice=self._door.practice)
                    self._show_door()
                self._form.show_secret(Secret.KEY)
            case Way.OLDER:
                self._ask_for_older()

    def _try(self, secret: Secret, slot_id: str, typed: str) -> None:
        if self._work.busy:
            return
        presenter = self._presenter
        # Held only while it is asked whether an older copy will do.
        self._anew = lambda: self._run(
            lambda: presenter.unlock(secret, slot_id, typed, accept_older=True)
        )
        self._run(lambda: presenter.unlock(secret, slot_id, typed))

    def _run(self, work: Callable[[], None]) -> None:
        self._form.set_busy(True)
        self._work.run(work)

    def _on_opened(self) -> None:
        self._anew = None
        self._form.set_busy(False)
        self._form.clear()
        self.opened.emit()

    def _on_failed(self, misfortune: Misfortune) -> None:
        self._form.set_busy(False)
        if misfortune.trouble in OF_THE_PERSON:
            self._anew = None
            self._form.show_wrong(misfortune.trouble)
            return
        self._form.clear()
        self._door = Door(practice=self._door.practice, trouble=misfortune)
        self._show_door()

    def _ask_for_older(self) -> None:
        """Once, and clearly: what was written since that copy is not in it."""
        from csnat_app.ui.pages.unlock_trouble import ask_for_older

        trouble = self._door.trouble
        cut = trouble is not None and trouble.trouble is Trouble.LOG_CUT
        ask_for_older(self, self._open_older, cut=cut)

    def _open_older(self) -> None:
        again, self._anew = self._anew, None
        if again is None:  # what was typed is gone, as after a restart of the page
            self.enter()
            return
        if self._trouble is not None:
            self._trouble.setEnabled(False)
        again()

    def _open_folder(self) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._presenter.folder)))
