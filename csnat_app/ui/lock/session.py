"""Where the system tells that the person left: the lid, the screen lock, the session."""

import sys

from PySide6.QtCore import QObject, Signal


class Session(QObject):
    """`left` when the machine goes to sleep or the system's own lock comes."""

    left = Signal()


def watch_session(parent: QObject) -> Session:
    """Listen to what this system tells; on macOS and others that is nothing (see `Idle`)."""
    system: str = sys.platform
    if system.startswith("linux"):
        from csnat_app.ui.lock.session_linux import LinuxSession

        return LinuxSession(parent)
    if system == "win32":
        from csnat_app.ui.lock.session_windows import WindowsSession

        return WindowsSession(parent)
    return Session(parent)
