"""The window: the door (first start, unlock) or the room behind it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow

from csnat_app.services.application import Application
from csnat_app.services.settings import Appearance
from csnat_app.ui.i18n import Translations
from csnat_app.ui.program import PROGRAM
from csnat_app.ui.shell.window_state import Remembered, WindowState
from csnat_app.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from csnat_app.ui.output import Output
    from csnat_app.ui.pages.first_start.presenter import FirstStartPresenter
    from csnat_app.ui.room import Room

# Pages that need no argument can be come back to after the next start.
PLACES = ("today", "carers", "documents", "help", "settings")
# Practice holds nothing to protect, so its passphrase is no secret.
PRACTICE_PASSPHRASE = "bare en øvelse"
LOAD_AHEAD = 150  # milliseconds after the unlock page was shown


class Window(QMainWindow):
    """`practice` gives the program on the practice store's folder, for those who want to try."""

    def __init__(
        self,
        qt: QApplication,
        app: Application,
        practice: Callable[[], Application],
        theme: Theme,
        translations: Translations,
    ) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle(PROGRAM)
        self.setMinimumSize(640, 480)
        self._qt = qt
        self.app = app
        self._real = app
        self._practice = practice
        self._theme = theme
        self._translations = translations
        self._practising = False
        self._state = WindowState(app.folder)
        self._remembered = self._state.load()
        self._appearance = app.settings.appearance()
        self._place(self._remembered)
        self._dress()

    def open_door(self) -> None:
        """The unlock page, or the first start if there is no store."""
        if self.app.access.exists:
            self._show_unlock()
        else:
            self._show_first_start()

    def lock(self) -> None:
        """Keep what was typed, close the store, and show the door with nothing of anybody's."""
        if not self._may_leave():
            return
        self.app.access.lock()
        if self._practising:
            # Out of practice one comes back to the door that has both ways.
            self.app, self._practising = self._real, False
        # What asked for the lock is part of the room that goes: let it finish first.
        QTimer.singleShot(0, self.open_door)

    def come_forward(self) -> None:
        """A second start asked for this window."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: "QCloseEvent") -> None:
        if not self._may_leave():
            event.ignore()
            return
        self._remember()
        if self.room() is None and self.app.desk.is_open:
            # The store was made and its recovery key not put away: it is empty, begin anew.
            self.app.access.discard_new()
        self.app.access.lock()
        super().closeEvent(event)

    def room(self) -> "Room | None":
        from csnat_app.ui.room import Room

        found = self.centralWidget()
        return found if isinstance(found, Room) else None

    def _show_first_start(self, begun: "FirstStartPresenter | None" = None) -> None:
        """`begun` holds what was typed before the language was changed."""
        from csnat_app.ui.pages.first_start.page import FirstStartPage
        from csnat_app.ui.pages.first_start.presenter import FirstStartPresenter

        self._first_start = begun or FirstStartPresenter(
            self.app.access,
            self.app.documents,
            self.app.folder,
            self._languages(),
            self._appearance.language,
        )
        page = FirstStartPage(self._first_start, self._output())
        page.opened.connect(self._open_room)
        page.practise.connect(self._go_practise)
        page.language_chosen.connect(self._choose_language)
        self.setCentralWidget(page)

    def _show_unlock(self) -> None:
        from csnat_app.ui.pages.unlock import UnlockPage
        from csnat_app.ui.pages.unlock_presenter import UnlockPresenter

        told = PRACTICE_PASSPHRASE if self._practising else ""
        page = UnlockPage(UnlockPresenter(self.app.access, self.app.folder, told))
        page.opened.connect(self._open_room)
        self.setCentralWidget(page)
        # Once the page is painted, so that it is there sooner and unlocking is quick as well.
        QTimer.singleShot(LOAD_AHEAD, self._load_ahead)

    def _load_ahead(self) -> None:
        self.app.access.load_ahead()
        # The first page behind the door, with all its widgets.
        import csnat_app.ui.pages.today
        import csnat_app.ui.room
        import csnat_app.ui.rooms  # noqa: F401  for what importing it loads

        self.app.library.date_words(self._appearance.language)
        self._languages()

    def _go_practise(self) -> None:
        """Leave this folder's door for the practice store, which is made if it is not there."""
        from csnat_app.ui.background import Background
        from csnat_app.ui.pages.first_start.page import FirstStartPage

        page = self.centralWidget()
        assert isinstance(page, FirstStartPage)
        page.show_making(True)
        made: list[Application] = []
        self._work = Background()
        self._work.done.connect(lambda: self._enter_practice(made[0]))
        self._work.failed.connect(page.show_problem)
        self._work.run(lambda: made.append(self._practice()))

    def _enter_practice(self, app: Application) -> None:
        self.app = app
        self._practising = True
        self._open_room()

    def _open_room(self) -> None:
        place = self._remembered.page if self._remembered.page in PLACES else "today"
        self._make_room(place, None)

    def _make_room(self, name: str, argument: object) -> None:
        from csnat_app.ui.room import Room
        from csnat_app.ui.rooms import Rooms

        dates = self.app.library.date_words(self._appearance.language)
        room = Room(
            Rooms(self.app, dates, self._output(), self._languages()),
            practice=self.app.desk.practice,
            unit=self.app.settings.unit().name,
        )
        room.lock_wanted.connect(self.lock)
        room.appearance_chosen.connect(self._choose_appearance)
        self.setCentralWidget(room)
        room.show_page(name, argument)

    def _choose_appearance(self, appearance: Appearance) -> None:
        """Put another language or look on; the page that is open stays open."""
        before, self._appearance = self._appearance, appearance
        self.app.settings.keep_appearance(appearance)
        self._dress()
        room = self.room()
        if room is not None and appearance.language != before.language:
            room.leave()
            name, argument = room.name, room.argument
            # The page that tells this is part of the room that goes: let it finish first.
            QTimer.singleShot(0, lambda: self._make_room(name, argument))

    def _choose_language(self, language: str) -> None:
        """At the door, before there is a store."""
        appearance = self._appearance
        self._choose_appearance(Appearance(language, appearance.theme, appearance.scale))
        self._first_start.language = language
        QTimer.singleShot(0, lambda: self._show_first_start(self._first_start))

    def _dress(self) -> None:
        appearance = self._appearance
        self._translations.use(appearance.language)
        self._theme.apply(self._qt, appearance.theme, appearance.scale)

    def _languages(self) -> tuple[tuple[str, str], ...]:
        library = self.app.library
        known = library.languages()
        return tuple(
            (code, library.date_words(code).name)
            for code in self._translations.languages()
            if code in known
        )

    def _output(self) -> "Output":
        from csnat_app.ui.output import Output

        return Output(self.app.documents)

    def _may_leave(self) -> bool:
        """Keep what was typed; what cannot be kept is not lost before the person said so."""
        room = self.room()
        if room is None:
            return not self.app.desk.is_open or self._ask(
                self.tr("The recovery key is not put away"),
                self.tr(
                    "If you close now, the new store is taken away again, and you begin anew the "
                    "next time."
                ),
                "key_ask",
            )
        room.leave()
        return not room.holds_unsaved() or self._ask(
            self.tr("Something is not saved"),
            self.tr(
                "What you typed last could not be saved. It is still on the screen, and is lost if "
                "you go on."
            ),
            "unsaved_ask",
        )

    def _ask(self, title: str, text: str, name: str) -> bool:
        """True if the person goes on in spite of it."""
        from csnat_app.ui.widgets.dialog import Ask

        answers = [
            ("stay", self.tr("Stay here"), "quiet"),
            ("leave", self.tr("Go on"), "danger"),
        ]
        question = Ask(title, text, answers, leave="stay", name=name, parent=self)
        return question.ask() == "leave"

    def _place(self, remembered: Remembered) -> None:
        """Where it was last, if that is still on a screen."""
        self.resize(remembered.width, remembered.height)
        if remembered.x is not None and remembered.y is not None:
            for screen in QGuiApplication.screens():
                if screen.availableGeometry().contains(remembered.x + 40, remembered.y + 40):
                    self.move(remembered.x, remembered.y)
        if remembered.maximized:
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    def _remember(self) -> None:
        usual = self.normalGeometry()
        room = self.room()
        page = room.name if room is not None and room.name in PLACES else self._remembered.page
        self._state.save(
            Remembered(
                usual.x(), usual.y(), usual.width(), usual.height(), self.isMaximized(), page
            )
        )
