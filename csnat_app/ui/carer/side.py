"""The window in the carer's hands: full screen, with one form, until it is given back.

The screen itself is imported when it is first needed: the window is there before the door is.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QWidget

if TYPE_CHECKING:
    from csnat_app.services.carer_screen import CarerForm
    from csnat_app.services.desk import Desk
    from csnat_app.ui.carer.screen import CarerScreen
    from csnat_app.ui.carer.thanks import ThanksPage
    from csnat_app.ui.lock.away import Place
    from csnat_app.ui.log_noting import LogNoting


class CarerSide(QObject):
    """`lock_wanted` when the carer gives the screen back, `door_wanted` after the thanks.

    While it is `on`, nothing of the program may come over the window; `place` is where the nurse
    comes back to.
    """

    lock_wanted = Signal()
    door_wanted = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.on = False
        self.place: Place | None = None
        self._before = window.windowState()
        self._thanks: ThanksPage | None = None
        self._noting: LogNoting | None = None

    def begin(self, form: "CarerForm", place: "Place | None", desk: "Desk") -> None:
        """Everything that the window showed is taken down; the form takes its place.

        How far the log has come is noted on, as it was in the room.
        """
        from csnat_app.ui.carer.presenter import CarerPresenter
        from csnat_app.ui.carer.screen import CarerScreen
        from csnat_app.ui.log_noting import LogNoting

        self._noting = LogNoting(desk, self)
        self._show(CarerScreen(CarerPresenter(form)), place)

    def go_on(self, page: QWidget, place: "Place | None") -> bool:
        """Show a carer's screen that was parked, since something on it could not be kept; False
        if the page is another one."""
        from csnat_app.ui.carer.screen import CarerScreen

        if not isinstance(page, CarerScreen):
            return False
        page.left.disconnect()
        self._show(page, place)
        page.keep()
        return True

    def screen(self) -> "CarerScreen | None":
        """The form, as long as it is in the window."""
        if not self.on:
            return None
        from csnat_app.ui.carer.screen import CarerScreen

        found = self._window().centralWidget()
        return found if isinstance(found, CarerScreen) else None

    def keep(self) -> bool:
        """Keep what was typed; False if that is not possible now."""
        screen = self.screen()
        return screen is None or screen.keep()

    def thank(self) -> bool:
        """Once the store is closed: thank whoever gave the screen back. False if nobody did."""
        if self._thanks is None:
            return False
        self._window().setCentralWidget(self._thanks)
        self._thanks.begin()
        return True

    def end(self) -> None:
        """What comes now is the nurse's, in the window as the nurse had it."""
        if self.on:
            self.on = False
            self._thanks = None
            if self._noting is not None:
                self._noting.deleteLater()
                self._noting = None
            window = self._window()
            window.removeEventFilter(self)
            window.setWindowState(self._before & ~Qt.WindowState.WindowMinimized)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """To close the window gives the screen back; only the system's own end closes it."""
        if event.type() == QEvent.Type.WindowStateChange:
            if not self._window().isFullScreen() and not self._window().isMinimized():
                QTimer.singleShot(0, self, self._stay)
        elif event.type() == QEvent.Type.Close and self.screen() is not None:
            application = QGuiApplication.instance()
            assert isinstance(application, QGuiApplication)
            if application.isSavingSession():
                self.keep()
            else:
                event.ignore()
                self.lock_wanted.emit()
                return True
        return False

    def _show(self, screen: "CarerScreen", place: "Place | None") -> None:
        window = self._window()
        self.place = place
        self._before = window.windowState()
        self.on = True
        screen.left.connect(self._on_left)
        window.setCentralWidget(screen)
        screen.show()
        window.installEventFilter(self)
        window.showFullScreen()
        screen.begin()

    def _on_left(self, finished: bool) -> None:
        from csnat_app.ui.carer.thanks import ThanksPage

        screen = self.screen()
        if screen is not None and screen.keep():
            self._thanks = ThanksPage(screen.words, finished=finished)
            self._thanks.done.connect(self.door_wanted)
        self.lock_wanted.emit()

    def _stay(self) -> None:
        if self.on:
            self._window().showFullScreen()

    def _window(self) -> QMainWindow:
        """Not held: the window holds this."""
        window = self.parent()
        assert isinstance(window, QMainWindow)
        return window
