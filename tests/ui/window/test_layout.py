"""Nothing is cut off, and nothing flickers up as a window of its own."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.bootstrap import build
from csnat_app.services.settings import Appearance
from csnat_app.ui.window import Window
from tests.ui.window.desk import PLACES, SIZE, Desk, Machine
from tests.ui.window.stretched import cut_off


def _cut_off_anywhere(desk: Desk) -> dict[str, list[str]]:
    found = {}
    for place in PLACES:
        desk.show(place)
        if cut := cut_off(desk.window):
            found[place] = cut
        assert (desk.window.width(), desk.window.height()) == SIZE, place
    return found


def test_nothing_is_cut_off_at_twice_the_text(machine: Machine, folder: Path, qtbot: QtBot) -> None:
    build(folder).settings.keep_appearance(Appearance("nb", "light", 2.0))
    assert _cut_off_anywhere(machine.sit_down(folder)) == {}


class _Windows(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and not isinstance(watched, Window)
        ):
            self.shown.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def test_no_part_of_a_page_is_shown_as_a_window_of_its_own(desk: Desk, qapp: QApplication) -> None:
    windows = _Windows()
    qapp.installEventFilter(windows)
    try:
        for place in PLACES:
            desk.show(place)
    finally:
        qapp.removeEventFilter(windows)
    assert windows.shown == []


def test_practice_is_marked_on_every_page(desk: Desk) -> None:
    for place in PLACES:
        desk.show(place)
        band = desk.window.findChild(QWidget, "practice_band")
        assert band is not None
        assert band.isVisible()
