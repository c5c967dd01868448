"""Nothing is cut off, and nothing flickers up as a window of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from csnat_app.bootstrap import build
from csnat_app.services.settings import Appearance
from csnat_app.ui.window import Window
from tests.ui.window.desk import PLACES, SIZE, Desk, Machine, everything_said, own, settle


class _Longer(QTranslator):
    """Speaks English with words that are 40 % longer, as other languages do."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return " ".join(_longer(word) for word in source.split(" "))


def _longer(word: str) -> str:
    if any(sign in word for sign in "{}%"):
        return word
    return word + "ø" * round(len(word) * 0.4)


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    translator = _Longer()
    assert qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def _cut_off(page: QWidget) -> list[str]:
    """What does not get the room that its words need."""
    found = []
    for one in page.findChildren(QWidget):
        if not one.isVisible() or not own(one):
            continue
        name = f"{type(one).__name__} {one.objectName()}"
        if isinstance(one, QLabel) and one.text():
            needs = one.heightForWidth(one.width()) if one.wordWrap() else one.sizeHint().height()
            if needs > one.height() + 1:
                found.append(f"{name}: {one.text()[:30]!r} needs {needs}, has {one.height()} high")
            wide = one.minimumSizeHint().width() if one.wordWrap() else one.sizeHint().width()
            if wide > one.width() + 1:
                found.append(f"{name}: {one.text()[:30]!r} needs {wide}, has {one.width()} wide")
        elif isinstance(one, QAbstractButton) and one.text():
            high = (
                one.heightForWidth(one.width())
                if one.hasHeightForWidth()
                else one.sizeHint().height()
            )
            wide = one.minimumSizeHint().width()
            if wide < 0 or not one.hasHeightForWidth():
                wide = one.sizeHint().width()
            if high > one.height() + 1 or wide > one.width() + 1:
                found.append(
                    f"{name}: {one.text()!r} needs {wide}×{high}, has {one.width()}×{one.height()}"
                )
        elif isinstance(one, QScrollArea):
            inner = one.widget()
            if inner is not None and inner.minimumSizeHint().width() > one.viewport().width() + 1:
                needs = inner.minimumSizeHint().width()
                found.append(f"{name}: content needs {needs}, has {one.viewport().width()} wide")
        around = one.parentWidget()
        if around is not None and not isinstance(around.parentWidget(), QAbstractScrollArea):
            beyond = one.x() + one.width() - around.width()
            if beyond > 2 and not isinstance(around, QAbstractScrollArea):
                found.append(f"{name} reaches {beyond} beyond {around.objectName()}")
    return found


def _cut_off_anywhere(desk: Desk) -> dict[str, list[str]]:
    found = {}
    for place in PLACES:
        desk.show(place)
        if cut := _cut_off(desk.window):
            found[place] = cut
        assert (desk.window.width(), desk.window.height()) == SIZE, place
    return found


def test_nothing_is_cut_off_at_twice_the_text(machine: Machine, folder: Path, qtbot: QtBot) -> None:
    build(folder).settings.keep_appearance(Appearance("nb", "light", 2.0))
    assert _cut_off_anywhere(machine.sit_down(folder)) == {}


def test_nothing_is_cut_off_with_longer_words(
    longer: None, machine: Machine, folder: Path, qtbot: QtBot
) -> None:
    build(folder).settings.keep_appearance(Appearance("en", "light", 1.0))
    desk = machine.sit_down(folder)
    assert "Settingsøøø" in everything_said(desk.room.rail)
    assert _cut_off_anywhere(desk) == {}


def test_what_is_cut_off_would_be_found(desk: Desk) -> None:
    page = desk.show("today")
    title = page.findChild(QLabel, "today_page.title")
    assert title is not None
    title.setFixedHeight(12)
    button = page.findChild(QAbstractButton, "today_new_carer")
    assert button is not None
    button.setFixedWidth(60)
    settle(page)
    assert len(_cut_off(desk.window)) >= 2


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
