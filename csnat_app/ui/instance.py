"""One window per store: a second start brings the first window forward."""

from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_TIME = 1000  # milliseconds the first window has to take the call


def server_name(folder: Path) -> str:
    """The same for the same folder, and says nothing about it."""
    place = str(folder.resolve()).encode()
    digest = QCryptographicHash.hash(place, QCryptographicHash.Algorithm.Sha256)
    return "csnat-" + bytes(digest.data()).hex()[:24]


def call_first_window(folder: Path) -> bool:
    """True if a window already has this store and was asked to come forward."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(folder))
    if not socket.waitForConnected(ANSWER_TIME):
        return False
    socket.disconnectFromServer()
    return True


class Instance(QObject):
    """Listens for later starts on the same store. A local socket, reachable for this user only."""

    called = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        name = server_name(folder)
        if not self._server.listen(name):
            # Left behind by a killed process: nobody answered, so the name is free.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def _answer(self) -> None:
        connection = self._server.nextPendingConnection()
        if connection is not None:
            connection.disconnected.connect(connection.deleteLater)
        self.called.emit()
