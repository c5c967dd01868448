from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.bootstrap import Application
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.ui.output import Output
from csnat_app.ui.pages.first_start.page import FirstStartPage
from csnat_app.ui.pages.first_start.presenter import FirstStartPresenter, Step
from csnat_app.ui.widgets.labelled import Labelled
from tests.support import IDENTITY_NUMBER, PASSPHRASE, program
from tests.ui.hands import Parts

LANGUAGES = (("nb", "bokmål"), ("se", "davvisámegiella"), ("en", "English"))


@dataclass
class Start(Parts):
    """The page on a folder without a store; what it saves goes to `sheet`."""

    application: Application
    presenter: FirstStartPresenter
    page: FirstStartPage
    output: Output

    def click(self, name: str) -> None:
        assert self.button(name).isEnabled()
        self.button(name).click()

    def text(self, name: str) -> str:
        return self.part(QLineEdit, name).text()

    def labelled(self, name: str) -> Labelled:
        return self.part(Labelled, name)

    def to_person(self) -> None:
        self.click("first_start_real")
        self.click("first_start_unit_next")

    def fill_person(self) -> None:
        self.type("first_start_name", "Prøve Prøvesen")
        self.type("first_start_passphrase", PASSPHRASE)
        self.type("first_start_again", PASSPHRASE)


def _start(qtbot: QtBot, folder: Path, sheet: Path) -> Start:
    application = program(folder)
    presenter = FirstStartPresenter(application.access, application.documents, folder, LANGUAGES)
    output = Output(
        application.documents,
        ask_where=lambda _parent, _name: sheet,
        ask_how=lambda _parent, _document: "",
    )
    page = FirstStartPage(presenter, output)
    qtbot.addWidget(page)
    page.show()
    return Start(application, presenter, page, output)


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    found = _start(qtbot, tmp_path / "data", tmp_path / "key.pdf")
    yield found
    found.application.access.lock()


def test_a_backup_from_another_machine_is_told(qtbot: QtBot, start: Start) -> None:
    with qtbot.waitSignal(start.page.restore_wanted, timeout=1000):
        start.click("first_start_restore")


def test_practise_is_told(qtbot: QtBot, start: Start) -> None:
    with qtbot.waitSignal(start.page.practise, timeout=1000):
        start.click("first_start_practise")
    assert not start.application.access.exists


def test_a_practice_store_that_cannot_be_made_is_said(start: Start) -> None:
    start.page.show_problem(Misfortune(Trouble.FOLDER_READ_ONLY, path="/prøve"))
    banner = start.page.findChild(QWidget, "first_start_choice_problem")
    assert banner is not None
    assert banner.isVisible()
    assert "/prøve" in banner.accessibleName()


def test_language_is_told_once_and_cannot_be_unchosen(qtbot: QtBot, start: Start) -> None:
    told: list[str] = []
    start.page.language_chosen.connect(told.append)
    start.click("first_start_language.se")
    start.click("first_start_language.se")
    assert told == ["se"]
    assert start.presenter.language == "se"
    assert start.button("first_start_language.se").isChecked()


def test_a_new_page_shows_what_was_typed_before(qtbot: QtBot, start: Start) -> None:
    start.click("first_start_real")
    start.type("first_start_unit_name", "Prøveteamet")
    start.click("first_start_unit_next")
    start.fill_person()
    start.page = FirstStartPage(start.presenter, start.output)
    qtbot.addWidget(start.page)
    assert start.text("first_start_name") == "Prøve Prøvesen"
    assert start.text("first_start_again") == PASSPHRASE
    start.click("first_start_person_back")
    assert start.text("first_start_unit_name") == "Prøveteamet"


def test_what_is_missing_is_said_under_its_field(start: Start) -> None:
    start.to_person()
    start.type("first_start_passphrase", "kort")
    start.click("first_start_make")
    assert start.labelled("first_start_name.labelled").has_problem()
    assert start.labelled("first_start_passphrase.group.labelled").has_problem()
    start.type("first_start_passphrase", " " * 12)
    start.type("first_start_again", " " * 12)
    start.click("first_start_make")
    assert start.labelled("first_start_passphrase.group.labelled").has_problem()
    start.fill_person()
    start.type("first_start_again", PASSPHRASE + "!")
    start.click("first_start_make")
    assert not start.labelled("first_start_name.labelled").has_problem()
    assert start.labelled("first_start_again.group.labelled").has_problem()
    assert not start.application.access.exists


def test_an_identity_number_is_refused_at_its_field(start: Start) -> None:
    start.click("first_start_real")
    start.type("first_start_unit_address", IDENTITY_NUMBER)
    start.click("first_start_unit_next")
    assert start.presenter.step is Step.UNIT
    assert start.labelled("first_start_unit_address.labelled").has_problem()


def test_the_hint_follows_the_passphrase(start: Start) -> None:
    start.to_person()
    labelled = start.labelled("first_start_passphrase.group.labelled")
    notes = []
    for passphrase in ("", "kort", "aaaaaaaaaaaaaa", "vinterdekk2026", PASSPHRASE):
        start.type("first_start_passphrase", passphrase)
        notes.append(labelled.note())
    assert len(set(notes)) == len(notes)
    assert not labelled.has_problem()


def test_from_nothing_to_an_open_store(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    start.to_person()
    start.fill_person()
    start.click("first_start_make")
    state = start.page.findChild(QLabel, "first_start_state")
    assert state is not None
    assert state.text()
    assert not start.button("first_start_make").isEnabled()
    qtbot.waitUntil(lambda: start.presenter.step is Step.KEY)
    shown = start.page.findChild(QWidget, "first_start_recovery_key")
    assert shown is not None
    assert shown.accessibleName().split() == list(start.presenter.key.groups())
    assert not start.button("first_start_begin").isEnabled()
    start.click("first_start_key_save")
    qtbot.waitUntil(lambda: (tmp_path / "key.pdf").exists())
    assert (tmp_path / "key.pdf").read_bytes().startswith(b"%PDF")
    qtbot.waitUntil(lambda: start.button("first_start_key_save").isEnabled())
    start.click("first_start_key_kept")
    with qtbot.waitSignal(start.page.opened, timeout=1000):
        start.click("first_start_begin")
    assert start.application.desk.is_open
    assert start.presenter.key.groups() == ()


def test_a_sheet_that_cannot_be_saved_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    start = _start(qtbot, tmp_path / "data", tmp_path)
    start.to_person()
    start.fill_person()
    start.click("first_start_make")
    qtbot.waitUntil(lambda: start.presenter.step is Step.KEY)
    start.click("first_start_key_save")
    banner = start.page.findChild(QWidget, "first_start_key_problem")
    assert banner is not None
    qtbot.waitUntil(banner.isVisible)
    assert start.presenter.key.groups()
    start.application.access.lock()


def test_a_refused_folder_keeps_what_was_typed(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.write_text("a file where the folder should be", "utf-8")
    start = _start(qtbot, folder, tmp_path / "key.pdf")
    start.to_person()
    start.fill_person()
    start.click("first_start_make")
    banner = start.page.findChild(QWidget, "first_start_problem")
    assert banner is not None
    qtbot.waitUntil(banner.isVisible)
    assert start.text("first_start_name") == "Prøve Prøvesen"
    assert start.text("first_start_passphrase") == PASSPHRASE
    assert start.button("first_start_make").isEnabled()
    assert folder.read_text("utf-8") == "a file where the folder should be"
