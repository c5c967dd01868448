"""Work beside the interface thread: what takes longer than a tenth of a second."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal

from csnat_app.domain.errors import Misfortune


class Background(QObject):
    """One piece of work at a time. `done` or `failed(misfortune)` is told in the own thread.

    Needs a `Collector` in force, as every work on another thread does. Without a parent of its
    own: it has to outlive a page that is closed while work goes on.
    """

    done = Signal()
    failed = Signal(object)
    _ended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._busy = False
        self._ended.connect(self._tell)

    @property
    def busy(self) -> bool:
        return self._busy

    def run(self, work: Callable[[], object]) -> None:
        """Begin; nothing happens while something is under way."""
        if self._busy:
            return
        self._busy = True
        # The application holds on to it until the end was told, whoever lets go before.
        self.setParent(QCoreApplication.instance())

        def beside() -> None:
            error: Exception | None = None
            try:
                work()
            except Exception as found:  # carried over to the thread that reports it
                error = found
            self._ended.emit(error)

        QThreadPool.globalInstance().start(beside)

    def _tell(self, error: Exception | None) -> None:
        self._busy = False
        self.setParent(None)
        if error is None:
            self.done.emit()
        elif isinstance(error, Misfortune):
            self.failed.emit(error)
        else:
            raise error
