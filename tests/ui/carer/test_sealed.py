"""Somebody at the carer's screen tries to get out of it, or to look past it."""

from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.services.reports import ReportService
from csnat_app.ui.lock import clipboard
from csnat_app.ui.mistakes import Mistakes
from csnat_app.ui.program import PROGRAM
from csnat_app.ui.widgets.dialog import Ask
from tests.ui.carer.hands import Carer, hand_over
from tests.ui.hands import type_text
from tests.ui.window.desk import Desk, Machine, dialogs, settle

Key = Qt.Key
LETTERS = [Key(code) for code in range(Key.Key_A.value, Key.Key_Z.value + 1)]
DIGITS = [Key(code) for code in range(Key.Key_0.value, Key.Key_9.value + 1)]
FUNCTIONS = [Key(code) for code in range(Key.Key_F1.value, Key.Key_F35.value + 1)]
OTHERS = [
    *(Key.Key_Escape, Key.Key_Tab, Key.Key_Backtab, Key.Key_Home, Key.Key_End, Key.Key_Insert),
    *(Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_PageUp, Key.Key_PageDown),
    *(Key.Key_Menu, Key.Key_Super_L, Key.Key_Super_R, Key.Key_Meta, Key.Key_Help, Key.Key_Print),
    *(Key.Key_Back, Key.Key_Forward, Key.Key_Search, Key.Key_HomePage, Key.Key_Refresh),
    *(Key.Key_Open, Key.Key_Close, Key.Key_Copy, Key.Key_Cut, Key.Key_Paste, Key.Key_Find),
    *(Key.Key_Plus, Key.Key_Minus, Key.Key_Comma, Key.Key_Question, Key.Key_Slash),
    *(Key.Key_Exit, Key.Key_Explorer, Key.Key_LaunchMail, Key.Key_Launch0, Key.Key_TaskPane),
]
MODIFIERS = [
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier,
]
LOCK = (Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def alone(carer: Carer) -> bool:
    """The form is all there is, in a window that fills the screen."""
    window = carer.desk.window
    tops = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    return (
        window.centralWidget() is carer.screen
        and tops == [window]
        and window.isFullScreen()
        and QApplication.activePopupWidget() is None
        and window.windowTitle() == PROGRAM
    )


def send(target: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """As Qt does: a shortcut is asked first, then the widget gets the key."""
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers))


@pytest.mark.parametrize("place", ["screen_language_0", "screen_illness.answer.no", "screen_else"])
def test_no_key_leads_anywhere(carer: Carer, place: str, qtbot: QtBot) -> None:
    window = carer.desk.window
    keys = (*LETTERS, *DIGITS, *FUNCTIONS, *OTHERS)
    for key, modifiers in product(keys, MODIFIERS):
        if (key, modifiers) == LOCK:
            continue
        carer.find(place).setFocus()
        for target in (carer.find(place), carer.screen, window):
            send(target, key, modifiers)
        assert alone(carer), (key, modifiers)
    QApplication.processEvents()
    assert alone(carer)
    assert carer.desk.app.desk.is_open


def test_the_only_shortcut_gives_the_screen_back(carer: Carer, qtbot: QtBot) -> None:
    """What the window system sends, through Qt's own table of shortcuts."""
    found = carer.desk.window.findChildren(QShortcut)
    assert [one.key().toString() for one in found] == ["Ctrl+L"]
    buttons = carer.desk.window.findChildren(QWidget)
    assert [one for one in buttons if one.actions()] == []
    for key in (*DIGITS, Key.Key_F1, Key.Key_N, Key.Key_F, Key.Key_Q, Key.Key_W, Key.Key_Tab):
        for modifiers in MODIFIERS[1:4]:
            qtbot.keyClick(carer.desk.window, key, modifiers)
            assert alone(carer)
    qtbot.keyClick(carer.desk.window, *LOCK)
    assert not carer.desk.app.desk.is_open


def test_no_title_tip_or_menu(carer: Carer) -> None:
    carer.press("screen_language_2")
    carer.press("screen_view_1")
    window = carer.desk.window
    assert (window.windowTitle(), window.menuWidget()) == (PROGRAM, None)
    everywhere = (carer.screen, *carer.screen.findChildren(QWidget))
    assert [one.objectName() for one in everywhere if one.toolTip()] == []
    for one in everywhere:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(4, 4), QPoint(4, 4))
        QApplication.sendEvent(one, event)
        assert QApplication.activePopupWidget() is None, one.objectName()
    assert alone(carer)


def test_the_clipboard_gives_nothing_and_gets_nothing(carer: Carer, qtbot: QtBot) -> None:
    system = QApplication.clipboard()
    system.setText("Fra journalen til en annen")
    field = carer.find("screen_else")
    assert isinstance(field, QPlainTextEdit)
    field.setFocus()
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    for key, modifiers in ((Key.Key_V, control), (Key.Key_Insert, shift)):
        qtbot.keyClick(field, key, modifiers)
    send(field, Key.Key_Paste, MODIFIERS[0])
    field.paste()
    qtbot.mouseClick(field.viewport(), Qt.MouseButton.MiddleButton)
    assert field.toPlainText() == ""
    type_text(field, "Mitt eget")
    field.selectAll()
    for key, modifiers in ((Key.Key_C, control), (Key.Key_X, control), (Key.Key_Insert, control)):
        qtbot.keyClick(field, key, modifiers)
    assert field.toPlainText() == "Mitt eget"
    assert system.text() == "Fra journalen til en annen"
    system.clear()


def test_nothing_can_be_dropped(carer: Carer) -> None:
    data = QMimeData()
    data.setText("Fra et annet program")
    move, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    field = carer.find("screen_else")
    assert isinstance(field, QPlainTextEdit)
    for one in (carer.screen, *carer.screen.findChildren(QWidget)):
        assert not one.acceptDrops(), one.objectName()
    for target in (field, field.viewport(), carer.screen, carer.desk.window):
        enter = QDragEnterEvent(QPointF(5, 5), move, data, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(target, enter)
        assert not enter.isAccepted()
        drop = QDropEvent(QPointF(5, 5), move, data, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(target, drop)
    assert field.toPlainText() == ""


def test_what_the_nurse_copied_is_gone(
    machine: Machine, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The platform of the tests does not tell whose the clipboard is."""
    monkeypatch.setattr(clipboard, "_owned", lambda *_: True)
    desk = machine.sit_down(folder)
    QApplication.clipboard().setText("Karis telefon")
    carer = hand_over(desk)
    assert QApplication.clipboard().text() == ""
    assert alone(carer)


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_a_second_start_brings_this_screen_forward_and_nothing_else(carer: Carer) -> None:
    window = carer.desk.window
    window.showMinimized()
    QApplication.processEvents()
    window.come_forward()
    settle(window)
    assert alone(carer)
    window.come_forward()
    settle(window)
    assert alone(carer)


@pytest.mark.parametrize("how", ["showNormal", "showMaximized"])
def test_the_window_goes_back_to_the_full_screen(carer: Carer, how: str, qtbot: QtBot) -> None:
    getattr(carer.desk.window, how)()
    qtbot.waitUntil(lambda: alone(carer))


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_dialogs_and_menus_of_the_nurse_go_first(desk: Desk) -> None:
    page = desk.show("carer introduction")
    page._offer_more()  # type: ignore[attr-defined]
    page._correct()  # type: ignore[attr-defined]
    # One that belongs to the window would outlive the page.
    Ask("Kari?", "", [("no", "Nei", "quiet")], leave="no", parent=desk.window).open()
    assert len(dialogs()) > 1
    assert alone(hand_over(desk))


def test_a_mistake_is_kept_and_not_told_over_the_screen(
    carer: Carer, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("csnat_app.ui.mistakes.say", told.append)
    reports = ReportService(carer.desk.app.folder)
    mistakes = Mistakes(lambda: reports)
    mistakes.quiet = lambda: carer.desk.window.carer_side.on
    before = len(reports.all())
    try:
        raise ValueError("Kari")
    except ValueError as error:
        mistakes._from_here(ValueError, error, error.__traceback__)
    assert len(reports.all()) == before + 1
    caplog.clear()
    assert told == []


def test_no_notice_and_no_word_of_a_backup_comes_over_it(carer: Carer) -> None:
    """What tells them belongs to the room, which is gone; what a thread still does is let go."""
    window = carer.desk.window
    for one in window.findChildren(QWidget):
        assert type(one).__module__.partition("csnat_app.ui.")[2].partition(".")[0] in (
            *("", "carer", "widgets"),
        ), type(one)
    carer.desk.app.backups.run_if_due()
    settle(window)
    assert alone(carer)
