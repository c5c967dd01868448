"""The pages before the room: first start, unlocking, and what can be done without unlocking."""

from collections.abc import Callable
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from csnat_app.services.application import Application
from csnat_app.ui.i18n import Translations

if TYPE_CHECKING:
    from csnat_app.ui.output import Output
    from csnat_app.ui.pages.first_start.presenter import FirstStartPresenter

# Practice holds nothing to protect, so its passphrase is no secret.
PRACTICE_PASSPHRASE = "bare en øvelse"
LOAD_AHEAD = 150  # milliseconds after the unlock page was shown

Languages = tuple[tuple[str, str], ...]


class Unfinished(Enum):
    """What would be lost if the person left the door now."""

    NOTHING = auto()
    STORE = auto()  # just made, and its recovery key not put away
    KEY = auto()  # a new recovery key that is not put away


class Door(QObject):
    """Puts its pages into the window. `opened` when the person may enter the room, `attended`
    when there is something to protect before that.

    Each page is imported when it is shown: the unlock page has to be there at once.
    """

    opened = Signal()
    attended = Signal()
    practise = Signal()
    language_chosen = Signal(str)

    def __init__(
        self,
        window: QMainWindow,
        make_output: "Callable[[Application], Output]",
        translations: Translations,
    ) -> None:
        super().__init__(window)
        self._make_output = make_output
        self._translations = translations
        self._app: Application
        self._language = ""
        self._told = ""
        self._first_start: FirstStartPresenter | None = None

    def open(self, app: Application, language: str, *, practising: bool = False) -> None:
        """The unlock page, or the first start if there is no store."""
        self._app, self._language = app, language
        self._told = PRACTICE_PASSPHRASE if practising else ""
        if app.access.exists:
            self._first_start = None
            self._show_unlock()
        else:
            self._show_first_start()

    def speak(self, language: str) -> None:
        """Another language was chosen at the first start; what was typed stays."""
        self._language = language
        if self._first_start is not None:
            self._first_start.language = language
            QTimer.singleShot(0, self._show_first_start)

    @property
    def unfinished(self) -> Unfinished:
        if not self._app.desk.is_open:
            return Unfinished.NOTHING
        from csnat_app.ui.pages.first_start.page import FirstStartPage
        from csnat_app.ui.pages.renew.page import RenewPage

        page = self._window().centralWidget()
        if isinstance(page, FirstStartPage):
            return Unfinished.STORE
        new_key = isinstance(page, RenewPage) and page.holds_key
        return Unfinished.KEY if new_key else Unfinished.NOTHING

    def show_making(self, making: bool) -> None:
        """While the practice store is being made."""
        from csnat_app.ui.pages.first_start.page import FirstStartPage

        page = self._window().centralWidget()
        if isinstance(page, FirstStartPage):
            page.show_making(making)

    def show_problem(self, misfortune: object) -> None:
        """The practice store could not be made."""
        from csnat_app.domain.errors import Misfortune
        from csnat_app.ui.pages.first_start.page import FirstStartPage

        page = self._window().centralWidget()
        if isinstance(page, FirstStartPage) and isinstance(misfortune, Misfortune):
            page.show_problem(misfortune)

    def languages(self) -> Languages:
        """The interface's languages that there are texts in: codes and own names."""
        library = self._app.library
        known = library.languages()
        return tuple(
            (code, library.date_words(code).name)
            for code in self._translations.languages()
            if code in known
        )

    def _window(self) -> QMainWindow:
        """Not held: the window holds the door."""
        window = self.parent()
        assert isinstance(window, QMainWindow)
        return window

    def _show(self, page: QWidget) -> None:
        self._window().setCentralWidget(page)

    def _show_first_start(self) -> None:
        from csnat_app.ui.pages.first_start.page import FirstStartPage
        from csnat_app.ui.pages.first_start.presenter import FirstStartPresenter

        app = self._app
        if self._first_start is None:
            self._first_start = FirstStartPresenter(
                app.access, app.documents, app.folder, self.languages(), self._language
            )
        page = FirstStartPage(self._first_start, self._make_output(app))
        page.opened.connect(self._on_opened)
        page.practise.connect(self.practise)
        page.restore_wanted.connect(self._show_restore)
        page.language_chosen.connect(self.language_chosen)
        self._show(page)
        QTimer.singleShot(LOAD_AHEAD, self, self.attended.emit)

    def _show_unlock(self) -> None:
        from csnat_app.ui.pages.unlock import UnlockPage
        from csnat_app.ui.pages.unlock_presenter import UnlockPresenter

        page = UnlockPage(UnlockPresenter(self._app.access, self._app.folder, self._told))
        page.opened.connect(self._on_opened)
        page.restore_wanted.connect(self._show_restore)
        self._show(page)
        # Once the page is painted, so that it is there sooner and unlocking is quick as well.
        QTimer.singleShot(LOAD_AHEAD, self, self._load_ahead)

    def _load_ahead(self) -> None:
        self._app.access.load_ahead()
        # The first page behind the door, with all its widgets.
        import csnat_app.ui.lock.locking
        import csnat_app.ui.pages.today
        import csnat_app.ui.room
        import csnat_app.ui.rooms  # noqa: F401  for what importing it loads

        self._app.library.date_words(self._language)
        self.languages()

    def _on_opened(self) -> None:
        self._first_start = None
        if self._app.access.must_renew:
            self._show_renewal()
        else:
            self.opened.emit()

    def _show_renewal(self) -> None:
        from csnat_app.ui.pages.renew.page import RenewPage
        from csnat_app.ui.pages.renew.presenter import RenewPresenter

        app = self._app
        presenter = RenewPresenter(app.access, app.documents, self._language)
        page = RenewPage(presenter, self._make_output(app))
        page.done.connect(self.opened)
        self._show(page)
        self.attended.emit()

    def _show_restore(self) -> None:
        from csnat_app.ui.pages.restore.page import RestorePage
        from csnat_app.ui.pages.restore.presenter import RestorePresenter

        app, dates = self._app, self._app.library.date_words(self._language)
        presenter = RestorePresenter(
            app.backups, app.access, dates, app.desk.clock, may_salvage=True
        )
        page = RestorePage(presenter)
        page.done.connect(self._again)
        page.back.connect(self._again)
        page.salvage_wanted.connect(self._show_damaged)
        self._show(page)

    def _show_damaged(self) -> None:
        from csnat_app.ui.pages.damaged.page import DamagedPage
        from csnat_app.ui.pages.damaged.presenter import DamagedPresenter

        app, dates = self._app, self._app.library.date_words(self._language)
        presenter = DamagedPresenter(app.health, app.backups, app.access, app.desk, dates)
        page = DamagedPage(presenter)
        page.done.connect(self._again)
        page.back.connect(self._show_restore)
        page.restore_wanted.connect(self._show_restore)
        self._show(page)

    def _again(self) -> None:
        self.open(self._app, self._language, practising=bool(self._told))
