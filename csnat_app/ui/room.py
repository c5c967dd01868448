"""The room behind the door: the rail, the pages, and what is said above and below them."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from csnat_app.domain.errors import Misfortune
from csnat_app.ui import questions
from csnat_app.ui.ahead import Ahead
from csnat_app.ui.backup_schedule import BackupSchedule
from csnat_app.ui.log_noting import LogNoting
from csnat_app.ui.messages import sentence
from csnat_app.ui.pages.base import DeskPage
from csnat_app.ui.rooms import Rooms
from csnat_app.ui.shell.notices import Notices
from csnat_app.ui.shell.rail import Rail, RailItem
from csnat_app.ui.theme.tokens import GAP, MARGIN
from csnat_app.ui.widgets.banner import Banner, PracticeBand
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.toast import Toast

# A page that the rail does not name belongs to one that it does.
UNDER = {
    "carer": "carers",
    "new_carer": "carers",
    "backup": "settings",
    "restore": "settings",
    "damaged": "settings",
    "people": "settings",
    "texts": "settings",
    "packs": "settings",
    "log": "settings",
    "access_report": "carers",
}


class Room(QWidget):
    """Shows one page at a time; pages are made when they are first entered."""

    lock_wanted = Signal()
    appearance_chosen = Signal(object)
    lock_minutes_chosen = Signal(int)
    texts_mended = Signal(int)
    finished = Signal()  # what was under way
    hand_over = Signal(str)
    entered = Signal(str, object)

    def __init__(self, rooms: Rooms, *, practice: bool, unit: str) -> None:
        super().__init__()
        self.setObjectName("room")
        self._rooms = rooms
        self._pages: dict[str, DeskPage] = {}
        self.name = ""
        self.busy = False
        self.argument: object = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if practice:
            column.addWidget(PracticeBand())
        line = QHBoxLayout()
        line.setSpacing(0)
        column.addLayout(line, 1)
        self.rail = Rail(
            (
                RailItem("today", self.tr("Today"), "today", "Ctrl+1"),
                RailItem("carers", self.tr("Carers"), "carers", "Ctrl+2"),
                RailItem("documents", self.tr("Documents"), "documents", "Ctrl+3"),
                RailItem("project", self.tr("Project"), "project", "Ctrl+4"),
                RailItem("help", self.tr("Help"), "help", "F1"),
            ),
            (
                RailItem("settings", self.tr("Settings"), "settings"),
                RailItem("lock", self.tr("Lock"), "lock", "Ctrl+L", page=False),
            ),
            unit=unit,
        )
        self.rail.entered.connect(self._from_rail)
        line.addWidget(self.rail)
        right = QVBoxLayout()
        right.setSpacing(0)
        line.addLayout(right, 1)
        self._banner_space = QWidget()
        above = QVBoxLayout(self._banner_space)
        above.setContentsMargins(MARGIN, GAP, MARGIN, 0)
        self.banner = Banner("error", name="room_banner")
        close = Button(self.tr("Close"), name="room_banner_close")
        close.clicked.connect(self._close_banner)
        self.banner.add_action(close)
        above.addWidget(self.banner)
        self._banner_space.hide()
        self.notices = Notices(rooms.app, rooms.dates)
        self.notices.go.connect(self.show_page)
        right.addWidget(self.notices)
        right.addWidget(self._banner_space)
        self._stack = QStackedWidget()
        right.addWidget(self._stack, 1)
        self.toast = Toast(self._stack)
        self.notices.begin()
        Ahead(self)
        if not practice:
            # What exchanges the store must not find another at it.
            schedule = BackupSchedule(rooms.app.backups, self, hindered=lambda: self.busy)
            schedule.ran.connect(self._tell_backup)
            LogNoting(rooms.app.desk, self)

    def show_page(self, name: str, argument: object = None) -> None:
        """Leave the page that is there, and enter another; unsaved text is not left behind, nor
        a key or code that nobody has put away."""
        once = self.shows_once()
        if once is not None and not questions.lose_once(self, once, closing=False):
            return
        self.leave()
        if self.holds_unsaved():
            return
        self._close_banner()
        # What could be undone belongs to the page that goes.
        self.toast.hide()
        page = self.page(name)
        self.name, self.argument = name, argument
        self.rail.set_chosen(UNDER.get(name, name))
        self._stack.setCurrentWidget(page)
        page.enter(argument)
        self.entered.emit(name, argument)

    def page(self, name: str) -> DeskPage:
        """The page of that name, made now if it was never entered."""
        if name not in self._pages:
            page = self._rooms.make(name)
            page.go.connect(self.show_page)
            page.said.connect(self._say)
            page.failed.connect(self.show_misfortune)
            page.kept.connect(self._close_banner)
            page.appearance_chosen.connect(self.appearance_chosen)
            page.unit_changed.connect(self._show_unit)
            page.lock_minutes_chosen.connect(self.lock_minutes_chosen)
            page.lock_wanted.connect(self.lock_wanted)
            page.texts_mended.connect(self.texts_mended)
            page.busy.connect(self._set_busy)
            page.hand_over.connect(self.hand_over)
            self._pages[name] = page
            self._stack.addWidget(page)
        return self._pages[name]

    def leave(self) -> None:
        """What was typed is kept before the page goes out of view."""
        if self.name in self._pages:
            self._pages[self.name].leave()

    def holds_unsaved(self) -> bool:
        """Whether the page in view holds something that could not be kept."""
        autosave = getattr(self._pages.get(self.name), "autosave", None)
        return autosave is not None and bool(autosave.pending)

    def holds_typing(self) -> bool:
        """Whether the page in view holds anything that would be lost with it."""
        return self.name in self._pages and self._pages[self.name].holds_typing()

    def shows_once(self) -> questions.Once | None:
        """The key or code on the page in view that nobody can show again."""
        return self._pages[self.name].shows_once() if self.name in self._pages else None

    def spot(self) -> object:
        """Where on the page in view the person is."""
        return self._pages[self.name].spot() if self.name in self._pages else None

    def _set_busy(self, busy: bool) -> None:
        """While something is under way that must be finished, nothing leads away from it."""
        self.busy = busy
        self.rail.setDisabled(busy)
        self.notices.setDisabled(busy)
        if not busy:
            self.finished.emit()

    def show_misfortune(self, misfortune: Misfortune) -> None:
        self._banner_space.show()
        self.banner.say(sentence(misfortune))

    def _tell_backup(self) -> None:
        for page in self._pages.values():
            page.refresh_backup()

    def _show_unit(self) -> None:
        self.rail.set_unit(self._rooms.app.settings.unit().name)

    def _say(self, text: str, undo: Callable[[], None] | None) -> None:
        self.toast.say(text, undo)

    def _close_banner(self) -> None:
        self.banner.hide()
        self._banner_space.hide()

    def _from_rail(self, key: str) -> None:
        if key == "lock":
            self.lock_wanted.emit()
        else:
            self.show_page(key)
