from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.bootstrap import Application
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.services.settings import Appearance
from csnat_app.ui.pages.settings import SettingsPage
from csnat_app.ui.pages.settings_presenter import SettingsPresenter
from csnat_app.ui.widgets.growing_text import GrowingText
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.rows import Row
from tests.support import IDENTITY_NUMBER, UNIT, opened
from tests.support_pictures import PNG
from tests.ui.hands import Parts

LANGUAGES = (("nb", "bokmål"), ("en", "English"))


@dataclass
class Settings(Parts):
    """The settings on an open store; the dialog for a picture answers with `picture`."""

    application: Application
    page: SettingsPage
    picture: Path
    said: list[tuple[str, Callable[[], None]]] = field(default_factory=list)
    failed: list[Misfortune] = field(default_factory=list)

    def widget(self, name: str) -> QWidget:
        return self.part(QWidget, name)

    def text(self, name: str) -> str:
        found = self.widget(name)
        assert isinstance(found, QLineEdit | QLabel)
        return found.text()

    def click(self, name: str) -> None:
        found = self.widget(name)
        assert isinstance(found, QAbstractButton), name
        assert found.isVisibleTo(self.page)
        found.click()

    def open_line(self, key: str) -> None:
        line = self.widget(f"{key}_line")
        assert isinstance(line, Row)
        line.activated.emit()

    def problem(self, name: str) -> bool:
        found = self.widget(f"{name}.labelled")
        assert isinstance(found, Labelled)
        return found.has_problem()

    def shown_services(self) -> list[str]:
        lines = [part for part in self.page.findChildren(QWidget) if _is_line(part)]
        return [line.accessibleName() for line in lines if line.isVisibleTo(self.page)]


def _is_line(part: QWidget) -> bool:
    return part.objectName().startswith("service_") and part.objectName().endswith("_line")


@pytest.fixture
def settings(qtbot: QtBot, tmp_path: Path) -> Iterator[Settings]:
    app = opened(tmp_path / "data")
    presenter = SettingsPresenter(
        app.settings,
        app.directory,
        app.library,
        app.desk,
        app.folder,
        app.library.date_words("nb"),
    )
    picture = tmp_path / "logo.png"
    picture.write_bytes(PNG)
    page = SettingsPage(presenter, LANGUAGES, ask=lambda _parent: picture)
    qtbot.addWidget(page)
    found = Settings(app, page, picture)
    page.said.connect(lambda words, undo: found.said.append((words, undo)))
    page.failed.connect(found.failed.append)
    page.enter()
    page.show()
    yield found
    page.leave()
    app.access.lock()


def test_shows_what_is_stored(settings: Settings) -> None:
    assert settings.text("settings_person_name") == "Prøve Prøvesen"
    assert settings.text("settings_unit_address") == UNIT.address
    assert settings.text("settings_store_folder") == str(settings.application.folder)
    assert len(settings.shown_services()) == len(settings.application.directory.all())
    assert settings.text("settings_saved") == ""


def test_what_is_typed_is_kept_and_said(qtbot: QtBot, settings: Settings) -> None:
    settings.type("settings_unit_name", "Øvingsteamet «Vårin» 🌱")
    stored = settings.application.settings
    qtbot.waitUntil(lambda: stored.unit().name == "Øvingsteamet «Vårin» 🌱", timeout=2000)
    assert "08:30" in settings.text("settings_saved")
    settings.type("settings_person_title", "lege")
    settings.page.leave()
    assert settings.application.desk.person.title == "lege"


def test_an_empty_name_is_said_at_its_field_only(settings: Settings) -> None:
    settings.type("settings_person_name", "")
    settings.page.leave()
    assert settings.problem("settings_person_name")
    assert settings.failed == []
    assert settings.application.desk.person.name == "Prøve Prøvesen"
    settings.page.enter()
    assert settings.text("settings_person_name") == "Prøve Prøvesen"
    assert not settings.problem("settings_person_name")


def test_an_identity_number_is_said_at_its_field_and_the_rest_is_kept(
    settings: Settings,
) -> None:
    settings.type("settings_unit_address", IDENTITY_NUMBER)
    settings.type("settings_unit_telephone_day", "00 00 00 08")
    settings.page.leave()
    assert settings.problem("settings_unit_address")
    unit = settings.application.settings.unit()
    assert (unit.address, unit.telephone_day) == (UNIT.address, "00 00 00 08")


def test_what_cannot_be_kept_is_told_above_the_page(settings: Settings) -> None:
    settings.application.access.lock()
    settings.type("settings_unit_name", "Øvingsteamet")
    settings.page.leave()
    assert [misfortune.trouble for misfortune in settings.failed] == [Trouble.LOCKED]
    assert settings.text("settings_unit_name") == "Øvingsteamet"


def test_look_is_told_at_once_and_cannot_be_unchosen(settings: Settings) -> None:
    told: list[Appearance] = []
    settings.page.appearance_chosen.connect(told.append)
    settings.click("settings_theme.dark")
    settings.click("settings_theme.dark")
    settings.click("settings_scale.2.0")
    settings.click("settings_language.en")
    assert told == [
        Appearance("nb", "dark", 1.0),
        Appearance("nb", "dark", 2.0),
        Appearance("en", "dark", 2.0),
    ]
    dark = settings.widget("settings_theme.dark")
    assert isinstance(dark, QAbstractButton)
    assert dark.isChecked()


def test_logo_is_chosen_removed_and_brought_back(settings: Settings) -> None:
    settings.click("settings_logo_choose")
    kept = settings.application.settings.unit().logo
    assert kept is not None
    assert settings.widget("settings_logo").isVisible()
    settings.click("settings_logo_remove")
    assert not settings.widget("settings_logo").isVisible()
    settings.said[0][1]()
    assert settings.application.settings.unit().logo == kept
    assert settings.widget("settings_logo").isVisible()


def test_a_drawing_of_lines_is_chosen_and_one_that_fetches_is_not(settings: Settings) -> None:
    start = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><rect width="3" height="2"/>'
    settings.picture.write_text(f"{start}</svg>", "utf-8")
    settings.click("settings_logo_choose")
    assert settings.widget("settings_logo").isVisible()
    kept = settings.application.settings.unit().logo
    settings.picture.write_text(f'{start}<image href="http://example.org/a"/></svg>', "utf-8")
    settings.click("settings_logo_choose")
    assert [misfortune.trouble for misfortune in settings.failed] == [Trouble.LOGO_REACHES_OUT]
    assert settings.application.settings.unit().logo == kept


def test_what_is_no_picture_is_told(settings: Settings) -> None:
    settings.picture.write_text("no picture", "utf-8")
    settings.click("settings_logo_choose")
    assert [misfortune.trouble for misfortune in settings.failed] == [Trouble.LOGO_UNREADABLE]


def test_search_narrows_the_directory(settings: Settings) -> None:
    settings.type("settings_directory_search", "legevakt")
    shown = settings.shown_services()
    assert shown
    assert all("Legevakt" in line for line in shown)
    settings.type("settings_directory_search", "finnes ikke her")
    assert settings.shown_services() == []
    assert settings.widget("settings_directory_nothing").isVisible()
    settings.type("settings_directory_search", "")
    assert len(settings.shown_services()) == len(settings.application.directory.all())


def test_a_service_opens_and_keeps_what_is_typed(settings: Settings) -> None:
    service = settings.application.directory.all()[0]
    key = f"service_{service.id}"
    settings.open_line(key)
    settings.type(f"{key}_telephone", "00 00 00 05")
    note = settings.widget(f"{key}_note")
    assert isinstance(note, GrowingText)
    note.insert("Ring før ti. ")
    settings.click(f"{key}_area_belief")
    settings.click(f"{key}_verify")
    settings.page.leave()
    kept = settings.application.directory.all()[0]
    assert kept.telephone == "00 00 00 05"
    assert kept.note.startswith("Ring før ti. ")
    assert ("belief" in kept.areas) is ("belief" not in service.areas)
    assert set(service.areas) - {"belief"} == set(kept.areas) - {"belief"}
    assert kept.verified == date(2026, 3, 3)
    assert "3. mars" in settings.widget(f"{key}_state").accessibleName()
    assert "00 00 00 05" in settings.widget(f"{key}_line").accessibleName()


def test_a_service_is_added(settings: Settings) -> None:
    before = {service.id for service in settings.application.directory.all()}
    settings.click("settings_directory_add")
    new = next(line for line in settings.page.findChildren(QWidget) if _is_new(line, before))
    key = new.objectName().removesuffix("_line")
    assert {service.id for service in settings.application.directory.all()} == before
    settings.type(f"{key}_name", "Øvingstilbudet")
    settings.page.leave()
    added = settings.application.directory.all()[-1]
    assert (added.id, added.name) == (key.removeprefix("service_"), "Øvingstilbudet")


def _is_new(line: QWidget, before: set[str]) -> bool:
    name = line.objectName().removeprefix("service_").removesuffix("_line")
    return _is_line(line) and name not in before


def test_a_removed_service_is_brought_back(settings: Settings) -> None:
    service = settings.application.directory.all()[0]
    settings.open_line(f"service_{service.id}")
    settings.click(f"service_{service.id}_remove")
    assert service not in settings.application.directory.all()
    words, undo = settings.said[0]
    assert service.name in words
    undo()
    assert service in settings.application.directory.all()
    assert any(service.name in line for line in settings.shown_services())


def test_text_that_waits_for_its_keeping_is_dropped_with_a_removed_service(
    settings: Settings,
) -> None:
    service = settings.application.directory.all()[0]
    settings.open_line(f"service_{service.id}")
    settings.type(f"service_{service.id}_name", "")
    settings.click(f"service_{service.id}_remove")
    settings.page.leave()
    assert settings.failed == []
    assert service not in settings.application.directory.all()
