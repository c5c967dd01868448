"""Windows: the session's lock, and that the machine goes to sleep."""

import ctypes
import sys
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from csnat_app.ui.lock.session import Session

WM_WTSSESSION_CHANGE = 0x02B1
WTS_SESSION_LOCK = 0x7
WTS_SESSION_LOGOFF = 0x6
WTS_CONSOLE_DISCONNECT = 0x2
WTS_REMOTE_DISCONNECT = 0x4
WM_POWERBROADCAST = 0x0218
PBT_APMSUSPEND = 0x4
NOTIFY_FOR_THIS_SESSION = 0

_LEFT = frozenset(
    {
        *((WM_WTSSESSION_CHANGE, what) for what in (WTS_SESSION_LOCK, WTS_SESSION_LOGOFF)),
        *((WM_WTSSESSION_CHANGE, what) for what in (WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT)),
        (WM_POWERBROADCAST, PBT_APMSUSPEND),
    }
)


class WindowsSession(Session):
    """`parent` lies in the window that the system shall tell."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._messages = _Messages(self)
        application = QCoreApplication.instance()
        assert application is not None
        application.installNativeEventFilter(self._messages)
        window = parent if isinstance(parent, QWidget) else None
        if sys.platform == "win32" and window is not None:
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(
                wintypes.HWND(int(window.window().winId())), NOTIFY_FOR_THIS_SESSION
            )


class _Messages(QAbstractNativeEventFilter):
    """Sees every message of the system, so it looks at little."""

    def __init__(self, session: WindowsSession) -> None:
        super().__init__()
        self._session = session

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        if message:
            found = wintypes.MSG.from_address(int(message))
            if (found.message, found.wParam) in _LEFT:
                self._session.left.emit()
        return False, 0
