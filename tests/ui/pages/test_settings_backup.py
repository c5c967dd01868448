import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.bootstrap import Application
from csnat_app.ui.messages import sentence
from csnat_app.ui.pages.settings_backup import BackupPage
from csnat_app.ui.pages.settings_backup_card import BackupCard
from csnat_app.ui.pages.settings_backup_presenter import BackupPresenter
from csnat_app.ui.widgets.banner import Banner
from csnat_app.ui.widgets.line_field import LineField
from csnat_app.ui.widgets.segmented import Segmented
from csnat_app.ui.widgets.text import Text
from tests.support import PASSPHRASE, UNIT, opened, program
from tests.ui.hands import Parts
from tests.ui.pages.damaged.damage import damage


@dataclass
class Page(Parts):
    """The page on an open store; the dialog for a folder answers with `stick`."""

    app: Application
    page: BackupPage
    stick: Path
    said: list[str] = field(default_factory=list)
    went: list[tuple[str, object]] = field(default_factory=list)

    def rows(self) -> int:
        rows = [f"backup_{place}" for place in range(1, 40)]
        return sum(self.page.findChild(QWidget, name) is not None for name in rows)


def presenter_of(app: Application) -> BackupPresenter:
    return BackupPresenter(app.backups, app.desk, app.library.date_words("nb"))


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[Page]:
    app = opened(tmp_path / "data")
    stick = tmp_path / "stick"
    stick.mkdir()
    widget = BackupPage(presenter_of(app), ask=lambda _parent, _folder: stick)
    qtbot.addWidget(widget)
    found = Page(app, widget, stick)
    widget.said.connect(lambda words, _undo: found.said.append(words))
    widget.go.connect(lambda name, argument: found.went.append((name, argument)))
    widget.show()
    widget.enter()
    qtbot.waitUntil(lambda: found.text("backup_none").startswith("The backups stand"))
    yield found
    app.access.lock()


def test_stores_that_were_put_aside_are_told_with_their_place(page: Page) -> None:
    told = page.page.findChild(Text, "backup_aside")
    assert told is not None
    assert not told.isVisible()
    place = page.app.folder / "aside" / "20260203T080000.000000-restore"
    place.mkdir(parents=True)
    (place / "store.db").write_bytes(b"x")
    page.page.enter()
    assert told.isVisible()
    assert str(page.app.folder / "aside") in told.shown_text()
    assert "30 days" in told.shown_text()


def test_a_backup_is_made_in_the_background_and_told(qtbot: QtBot, page: Page) -> None:
    assert page.text("backup_page.subtitle") == "No backup was made yet."
    make = page.button("backup_make")
    make.click()
    assert not make.isEnabled()
    qtbot.waitUntil(make.isEnabled)
    assert page.said == ["The backup was made and read back."]
    assert page.text("backup_page.subtitle") == "Last good backup: i dag 08:30"
    qtbot.waitUntil(lambda: page.rows() == 1)
    page.button("backup_1.open").click()
    (path,) = (page.app.folder / "backups").iterdir()
    assert page.went == [("restore", path)]


def test_another_folder_is_chosen(qtbot: QtBot, page: Page) -> None:
    near = page.page.findChild(Text, "backup_near")
    assert near is not None
    assert near.isVisible()
    page.button("backup_choose").click()
    folder = page.page.findChild(LineField, "backup_folder")
    assert folder is not None
    assert folder.text() == str(page.stick)
    assert not near.isVisible()
    page.button("backup_make").click()
    qtbot.waitUntil(lambda: len(list(page.stick.glob("*.csnatbackup"))) == 1)
    qtbot.waitUntil(page.button("backup_make").isEnabled)


def test_a_stick_that_is_away_is_a_sentence_on_the_page(qtbot: QtBot, page: Page) -> None:
    page.button("backup_choose").click()
    shutil.rmtree(page.stick)
    page.button("backup_make").click()
    qtbot.waitUntil(page.button("backup_make").isEnabled)
    banner = page.page.findChild(Banner, "backup_trouble")
    trouble = page.app.backups.trouble()
    assert banner is not None
    assert trouble is not None
    assert banner.isVisible()
    assert not page.button("backup_damaged").isVisible()
    assert banner.accessibleName() == sentence(trouble)
    qtbot.waitUntil(lambda: page.text("backup_none").startswith("The folder cannot be reached"))
    assert page.said == []


def test_a_damaged_store_is_told_and_leads_on(qtbot: QtBot, page: Page) -> None:
    page.app.access.lock()
    page.app.access.unlock_any(PASSPHRASE)
    damage(page.app.folder, -2)
    page.button("backup_make").click()
    qtbot.waitUntil(page.button("backup_make").isEnabled)
    see = page.button("backup_damaged")
    assert see.isVisible()
    see.click()
    assert page.went == [("damaged", None)]


def test_rhythm_and_number_cannot_be_unchosen(page: Page) -> None:
    every = page.page.findChild(Segmented, "backup_every")
    keep = page.page.findChild(Segmented, "backup_keep")
    assert every is not None
    assert keep is not None
    assert (every.value(), keep.value()) == (1, 10)
    every.segments()[1].click()
    keep.segments()[0].click()
    assert (page.app.backups.every(), page.app.backups.keep()) == (7, 5)
    every.segments()[1].click()
    assert (every.value(), page.app.backups.every()) == (7, 7)


def test_the_card_leads_to_the_page(qtbot: QtBot, page: Page) -> None:
    card = BackupCard(presenter_of(page.app))
    qtbot.addWidget(card)
    asked: list[bool] = []
    card.wanted.connect(lambda: asked.append(True))
    page.app.backups.make_now()
    card.fill()
    last = card.findChild(Text, "settings_backup_last")
    go = card.findChild(QAbstractButton, "settings_backup_open")
    assert last is not None
    assert go is not None
    assert last.shown_text() == "Last good backup: i dag 08:30"
    go.click()
    assert asked == [True]


def test_practice_has_no_card(qtbot: QtBot, tmp_path: Path) -> None:
    app = program(tmp_path / "practice")
    app.access.create("Prøve Prøvesen", "", PASSPHRASE, UNIT, practice=True)
    card = BackupCard(presenter_of(app))
    qtbot.addWidget(card)
    card.fill()
    assert card.isHidden()
    app.access.lock()
