"""Linux: what logind and the screen savers say on D-Bus.

A bus that is not there says nothing; then the idle time alone locks.
"""

import os
from typing import cast

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection

from csnat_app.ui.lock.session import Session

LOGIN = "org.freedesktop.login1"
# PySide6 6.12 takes the text that SLOT gives; its stubs say bytes.
_LOCKED, _TOLD = cast(bytes, SLOT("locked()")), cast(bytes, SLOT("told(bool)"))
SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")


class LinuxSession(Session):
    """The busses are given in tests only."""

    def __init__(
        self,
        parent: QObject | None = None,
        system: QDBusConnection | None = None,
        session: QDBusConnection | None = None,
    ) -> None:
        super().__init__(parent)
        system = system or QDBusConnection.systemBus()
        session = session or QDBusConnection.sessionBus()
        if system.isConnected():
            # No service is named: to look one up would wait for the bus. Whoever sends such a
            # signal without being logind can do no more than lock the program.
            own = session_path(os.environ.get("XDG_SESSION_ID", ""))
            system.connect("", own, f"{LOGIN}.Session", "Lock", self, _LOCKED)
            system.connect("", "", f"{LOGIN}.Manager", "PrepareForSleep", self, _TOLD)
        if session.isConnected():
            for saver in SAVERS:
                session.connect("", "", saver, "ActiveChanged", self, _TOLD)

    @Slot()
    def locked(self) -> None:
        self.left.emit()

    @Slot(bool)
    def told(self, begins: bool) -> None:
        """Sleep or the screen saver begins or ends."""
        if begins:
            self.left.emit()


def session_path(session_id: str) -> str:
    """Where logind keeps a session on the bus; "" (any) if the id is not known.

    Letters and digits stay, all else and a digit in front become _ and two hexadecimal digits
    (systemd, sd_bus_path_encode).
    """
    written = [
        sign
        if sign.isascii() and sign.isalnum() and not (at == 0 and sign.isdigit())
        else "".join(f"_{byte:02x}" for byte in sign.encode())
        for at, sign in enumerate(session_id)
    ]
    return f"/org/freedesktop/login1/session/{''.join(written)}" if session_id else ""
