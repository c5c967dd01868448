"""What waits for whom."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from csnat_app.services.application import Application
from csnat_app.ui.lock.away import Away, Owner, Parked, Place
from tests.support import program

PLAN = Place("carer", "c1", "spot")


@pytest.fixture
def app(tmp_path: Path) -> Application:
    return program(tmp_path)


def test_the_same_person_finds_the_place_once(app: Application) -> None:
    away = Away()
    assert not away.anybody
    away.leave(Owner(app, "p1"), PLAN)
    assert away.anybody
    assert away.come_back(Owner(app, "p1")) == (PLAN, None)
    assert away.come_back(Owner(app, "p1")) == (None, None)


def test_nobody_finds_the_place_of_another(app: Application, tmp_path: Path) -> None:
    away = Away()
    away.leave(Owner(app, "p1"), PLAN)
    assert away.come_back(Owner(app, "p2")) == (None, None)
    assert away.come_back(Owner(app, "p1")) == (None, None), "it was forgotten meanwhile"
    away.leave(Owner(app, "p1"), PLAN)
    assert away.come_back(Owner(program(tmp_path / "practice"), "p1")) == (None, None)


def test_a_parked_page_waits_for_its_person(app: Application, qtbot: QtBot) -> None:
    away, page = Away(), QWidget()
    qtbot.addWidget(page)
    away.leave(Owner(app, "p1"), PLAN, Parked(page))
    assert away.holds_typing
    assert away.come_back(Owner(app, "p2")) == (None, None)
    away.leave(Owner(app, "p2"), None)
    assert away.holds_typing
    assert away.come_back(Owner(app, "p1")) == (None, Parked(page))
    assert not away.holds_typing
