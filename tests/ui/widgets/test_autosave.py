"""Autosave: soon, at once when the field is left, and again after a failure."""

from datetime import datetime

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.widgets.autosave import DELAY, Autosave
from csnat_app.ui.widgets.line_field import LineField
from tests.ui.hands import bring_forward

NOW = datetime(2026, 3, 3, 14, 32)  # noqa: DTZ001 - local time, as the clock on the wall
LONG = 3_600_000


def test_what_is_typed_is_kept_within_a_second(qtbot: QtBot) -> None:
    assert DELAY < 1_000
    kept: list[str] = []
    saving = Autosave(lambda: NOW, delay=1)
    with qtbot.waitSignal(saving.saved) as told:
        saving.touch("name", lambda: kept.append("Øve"))
        assert saving.pending
    assert kept == ["Øve"]
    assert told.args == [NOW]
    assert not saving.pending


def test_only_the_newest_of_a_field_is_kept(qtbot: QtBot) -> None:
    kept: list[str] = []
    saving = Autosave(delay=LONG)
    saving.touch("name", lambda: kept.append("Ø"))
    saving.touch("name", lambda: kept.append("Øve"))
    saving.touch("note", lambda: kept.append("note"))
    assert saving.flush()
    assert kept == ["Øve", "note"]


def test_nothing_to_keep_tells_nothing(qtbot: QtBot) -> None:
    saving = Autosave()
    with qtbot.assertNotEmitted(saving.saved):
        assert saving.flush()


def test_a_failure_is_told_and_tried_again(qtbot: QtBot) -> None:
    kept: list[str] = []
    full = [True]

    def keep() -> None:
        if full[0]:
            raise Misfortune(Trouble.DISK_FULL, path="x")
        kept.append("Øve")

    saving = Autosave(delay=LONG)
    saving.touch("name", keep)
    with qtbot.waitSignal(saving.failed) as told:
        assert not saving.flush()
    assert told.args[0].trouble is Trouble.DISK_FULL
    assert saving.pending
    full[0] = False
    with qtbot.waitSignal(saving.saved):
        assert saving.flush()
    assert kept == ["Øve"]


def test_the_next_touch_brings_what_failed_along(qtbot: QtBot) -> None:
    kept: list[str] = []
    tries = [0]

    def fails_once() -> None:
        tries[0] += 1
        if tries[0] == 1:
            raise Misfortune(Trouble.NOT_SAVED, reason="x")
        kept.append("first")

    saving = Autosave(delay=1)
    with qtbot.waitSignal(saving.failed):
        saving.touch("first", fails_once)
    with qtbot.waitSignal(saving.saved):
        saving.touch("second", lambda: kept.append("second"))
    assert kept == ["first", "second"]


def test_a_bug_of_ours_is_not_swallowed() -> None:
    saving = Autosave(delay=LONG)
    saving.touch("name", lambda: dict[str, None]()["no such key"])
    with pytest.raises(KeyError):
        saving.flush()


def test_leaving_a_field_keeps_at_once(theme: Theme, qtbot: QtBot) -> None:
    kept: list[str] = []
    page = QWidget()
    column = QVBoxLayout(page)
    saving = Autosave(delay=LONG)
    saving.watch(page)
    first = LineField(name="first", accessible="First")
    second = LineField(name="second", accessible="Second")
    column.addWidget(first)
    column.addWidget(second)
    bring_forward(qtbot, page)
    first.setFocus()
    first.edited.connect(lambda text: saving.touch("first", lambda: kept.append(text)))
    qtbot.keyClicks(first, "abc")
    assert kept == []
    second.setFocus()
    assert kept == ["abc"]


def test_a_field_that_is_gone_is_dropped() -> None:
    kept: list[str] = []
    saving = Autosave(delay=LONG)
    saving.touch("name", lambda: kept.append("x"))
    saving.drop("name")
    assert saving.flush()
    assert kept == []
