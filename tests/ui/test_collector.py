import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from csnat_app.ui.collector import Collector


class Knot:
    """Refers to itself, so that only the collector frees it."""

    def __init__(self) -> None:
        self.me = self


def test_garbage_goes_in_the_interface_thread_only(qtbot: QtBot, qapp: QObject) -> None:
    collector = Collector(qapp)
    collector._timer.setInterval(1)
    freed_in: list[threading.Thread] = []
    knot = Knot()
    weakref.finalize(knot, lambda: freed_in.append(threading.current_thread()))
    del knot
    busy = threading.Thread(target=lambda: [Knot() for _ in range(50_000)])
    busy.start()
    busy.join()
    assert not gc.isenabled()
    assert freed_in == []
    qtbot.waitUntil(lambda: bool(freed_in))
    assert freed_in == [threading.main_thread()]
    collector.deleteLater()
