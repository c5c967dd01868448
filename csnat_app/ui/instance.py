"""One window per store: a second start brings the first window forward.

QtNetwork is loaded late: the first window needs it only after it was painted.
"""

from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QObject, Signal

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.store.instance import InstanceLock

WINDOW_LOCK = "window.lock"
ANSWER_TIME = 1000  # milliseconds the first window has to take the call


def server_name(folder: Path) -> str:
    """The same for the same folder, and says nothing about it."""
    place = str(folder.resolve()).encode()
    digest = QCryptographicHash.hash(place, QCryptographicHash.Algorithm.Sha256)
    return "csnat-" + bytes(digest.data()).hex()[:24]


def call_first_window(folder: Path) -> bool:
    """True if a window already has this store and was asked to come forward."""
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(server_name(folder))
    if not socket.waitForConnected(ANSWER_TIME):
        return False
    socket.disconnectFromServer()
    return True


class Instance(QObject):
    """Marks the store as having a window on this computer, as long as it lives.

    `called` when a later start on the same store asks for the window.
    """

    called = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = server_name(folder)
        try:
            self._lock: InstanceLock | None = InstanceLock(folder, WINDOW_LOCK, leased=False)
            self.first = True
        except Misfortune as misfortune:
            # Where no lock can be written, a store in use is noticed when it is opened.
            self._lock = None
            self.first = misfortune.trouble is not Trouble.STORE_IN_USE

    def listen(self) -> None:
        """Take calls from now on, by a local socket that only this user can reach."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        if not self._server.listen(self._name):
            # Left behind by a killed process: nobody answered, so the name is free.
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)

    def _answer(self) -> None:
        connection = self._server.nextPendingConnection()
        if connection is not None:
            connection.disconnected.connect(connection.deleteLater)
        self.called.emit()
