from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from csnat_app.bootstrap import Application
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.ui.pages.new_carer import NewCarerPage
from csnat_app.ui.pages.new_carer_fields import RelationshipField
from csnat_app.ui.pages.new_carer_presenter import NewCarerPresenter
from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.widgets.chips import Chips
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.line_field import LineField
from tests.support import IDENTITY_NUMBER, opened
from tests.ui.hands import bring_forward, type_text


@dataclass
class Desk:
    app: Application
    page: NewCarerPage
    went: list[tuple[str, object]]
    failures: list[Misfortune]

    def field(self, name: str) -> LineField:
        found = self.page.findChild(LineField, name)
        assert found is not None, name
        return found

    def labelled(self, name: str) -> Labelled:
        found = self.page.findChild(Labelled, f"{name}.labelled")
        assert found is not None, name
        return found

    def click(self, name: str) -> None:
        found = self.page.findChild(QAbstractButton, name)
        assert found is not None, name
        found.click()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    app = opened(tmp_path / "data")
    page = NewCarerPage(NewCarerPresenter(app.carers, app.library))
    page.resize(1158, 768)
    bring_forward(qtbot, page)
    went: list[tuple[str, object]] = []
    failures: list[Misfortune] = []
    page.go.connect(lambda name, argument: went.append((name, argument)))
    page.failed.connect(failures.append)
    yield Desk(app, page, went, failures)
    app.access.lock()


def test_begins_by_keyboard_and_opens_the_carer(desk: Desk, qtbot: QtBot) -> None:
    desk.page.enter()
    qtbot.waitUntil(desk.field("new_carer_name").hasFocus)
    type_text(desk.field("new_carer_name"), "Áile Eŋgeš")
    type_text(desk.field("new_carer_relationship"), "DAUGHTER")
    type_text(desk.field("new_carer_patient"), "T-7")
    chips = desk.page.findChild(Chips, "new_carer_language")
    assert chips is not None
    chips.chip("se").click()
    qtbot.keyClick(desk.field("new_carer_name"), Qt.Key.Key_Return)
    row = desk.app.carers.search().rows[0]
    assert desk.went == [("carer", row.carer_id)]
    assert (row.name, row.relationship, row.language) == ("Áile Eŋgeš", "daughter", "se")
    assert row.patient_code == "T-7"
    # The next carer begins with empty fields.
    assert desk.field("new_carer_name").text() == ""
    assert chips.value() == "nb"


def test_refuses_an_identity_number_at_the_field_and_keeps_what_was_typed(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.page.enter()
    type_text(desk.field("new_carer_name"), "Øve Øvesen")
    type_text(desk.field("new_carer_patient"), IDENTITY_NUMBER)
    patient = desk.labelled("new_carer_patient")
    assert patient.has_problem()
    assert "identity number" in patient.note()
    desk.click("new_carer_begin")
    assert desk.went == []
    assert desk.app.carers.search().total == 0
    assert desk.field("new_carer_name").text() == "Øve Øvesen"
    assert desk.field("new_carer_patient").text() == IDENTITY_NUMBER
    qtbot.waitUntil(desk.field("new_carer_patient").hasFocus)
    qtbot.keyClick(desk.field("new_carer_patient"), Qt.Key.Key_Backspace)
    assert not patient.has_problem()


def test_says_that_a_name_is_needed(desk: Desk, qtbot: QtBot) -> None:
    desk.page.enter()
    type_text(desk.field("new_carer_patient"), "M.")
    desk.click("new_carer_begin")
    assert desk.labelled("new_carer_name").has_problem()
    assert desk.field("new_carer_patient").text() == "M."
    qtbot.waitUntil(desk.field("new_carer_name").hasFocus)
    type_text(desk.field("new_carer_name"), "B")
    assert not desk.labelled("new_carer_name").has_problem()


def test_what_cannot_be_kept_stays_on_the_screen(desk: Desk) -> None:
    desk.page.enter()
    type_text(desk.field("new_carer_name"), "Øve Øvesen")
    desk.app.access.lock()
    desk.click("new_carer_begin")
    assert [failure.trouble for failure in desk.failures] == [Trouble.LOCKED]
    assert desk.field("new_carer_name").text() == "Øve Øvesen"


def test_own_words_for_a_relationship_are_kept(desk: Desk) -> None:
    desk.page.enter()
    type_text(desk.field("new_carer_name"), "B-14")
    type_text(desk.field("new_carer_relationship"), "tremenning")
    desk.click("new_carer_begin")
    assert desk.app.carers.search().rows[0].relationship == "tremenning"


# The offscreen platform has no pop-ups that hold the keyboard, and says so.
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_down_offers_the_usual_words(desk: Desk, qtbot: QtBot) -> None:
    desk.page.enter()
    field = desk.page.findChild(RelationshipField)
    assert field is not None
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    type_text(field, "zzz")
    assert not field.offered().isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    view = field.offered()
    qtbot.waitUntil(view.isVisible)
    assert view.model().rowCount() == 11
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(view, key)
    assert field.key() == "partner"
    assert not view.isVisible()


def test_the_palette_writes_into_the_field_that_had_the_focus(desk: Desk, qtbot: QtBot) -> None:
    desk.page.enter()
    field = desk.field("new_carer_relationship")
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    desk.click("new_carer_letters.eng")
    assert field.text() == "ŋ"


def test_leaving_forgets_what_was_typed(desk: Desk) -> None:
    desk.page.enter()
    type_text(desk.field("new_carer_name"), "Øve Øvesen")
    desk.click("new_carer_leave")
    assert desk.went == [("carers", None)]
    assert desk.field("new_carer_name").text() == ""
    assert desk.app.carers.search().total == 0


def test_going_to_look_something_up_keeps_what_was_typed(desk: Desk) -> None:
    desk.page.enter()
    type_text(desk.field("new_carer_name"), "Øve Øvesen")
    desk.page.leave()
    desk.page.enter()
    assert desk.field("new_carer_name").text() == "Øve Øvesen"
