"""The project page on a real store, with dialogs that a test answers."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.aggregation import keys, project_file, sealing
from csnat_app.domain.projects import Counts, Grid, KeptProject, Site
from csnat_app.services import sample_project
from csnat_app.services.application import Application
from csnat_app.ui.output import Output
from csnat_app.ui.pages.project.dialogs import Dialogs
from csnat_app.ui.pages.project.page import ProjectPage
from csnat_app.ui.rooms import Rooms
from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.widgets.text import Text
from tests.support import TestTime, opened
from tests.support_keys import cheap_key

KEY = "fire blå tog i regn"
PATIENCE = 60_000  # milliseconds; the audit has much to try
SAMPLE = sample_project.PROJECT


@cache
def coordinator_key() -> tuple[str, bytes]:
    """The secret, and its file closed with KEY."""
    secret, _ = keys.new()
    return secret, cheap_key(secret, KEY)


@dataclass
class Answers(Dialogs):
    """What a person would answer; None is cancelling."""

    at: Path
    file: Path | None = None
    files: tuple[Path, ...] = ()
    secret: str | None = KEY
    sure: bool = True
    cancelled: bool = False
    asked: list[str] = field(default_factory=list)
    key: Path | None = None
    reports: bool | None = False
    ledger: Path | None = None
    filled: Path | None = None

    def _where(self, name: str) -> Path | None:
        self.asked.append(name)
        return None if self.cancelled else self.at / name

    def project_file(self, parent: QWidget) -> Path | None:
        return self.file

    def key_file(self, parent: QWidget) -> Path | None:
        return self.key

    def had_reports(self, parent: QWidget) -> bool | None:
        return self.reports

    def ledger_file(self, parent: QWidget) -> Path | None:
        return self.ledger

    def form(self, parent: QWidget) -> Path | None:
        return self.filled

    def contributions(self, parent: QWidget) -> tuple[Path, ...]:
        return self.files

    def where_sealed(self, parent: QWidget, name: str) -> Path | None:
        return self._where(name)

    def where_project(self, parent: QWidget, name: str) -> Path | None:
        return self._where(name)

    def where_key(self, parent: QWidget, name: str) -> Path | None:
        return self._where(name)

    def folder(self, parent: QWidget) -> Path | None:
        return self._where("report")

    def passphrase(self, parent: QWidget) -> str | None:
        return self.secret

    def sure_to_remove(self, parent: QWidget, title: str, lost: str) -> bool:
        return self.sure


@dataclass
class Desk:
    qtbot: QtBot
    app: Application
    page: ProjectPage
    answers: Answers
    folder: Path
    said: list[str] = field(default_factory=list)
    failed: list[object] = field(default_factory=list)

    def button(self, name: str) -> QAbstractButton:
        found = self.page.step.findChildren(QAbstractButton, name)
        assert found, name
        return found[-1]

    def click(self, name: str) -> None:
        button = self.button(name)
        self.qtbot.waitUntil(button.isEnabled, timeout=PATIENCE)
        button.click()

    def there(self, name: str) -> bool:
        return bool(self.page.step.findChildren(QWidget, name))

    def until(self, name: str) -> None:
        """Wait until the step of that name is in view, and nothing is under way."""
        page = self.page
        self.qtbot.waitUntil(
            lambda: page.step.objectName() == name and page._work is None, timeout=PATIENCE
        )

    def texts(self) -> str:
        texts = self.page.step.findChildren(Text)
        return "\n".join(one.shown_text() for one in texts if one.isVisibleTo(self.page.step))

    def says(self, *words: str) -> None:
        """Wait until all of it can be read: what was just made is still being shown."""
        self.qtbot.waitUntil(lambda: all(one in self.texts() for one in words), timeout=PATIENCE)

    def make_project(self, key: tuple[str, bytes] | None = None) -> KeptProject:
        """With the one key of these tests, or another one: its secret, and its file."""
        secret, closed = key or coordinator_key()
        project = project_file.make(
            SAMPLE.title,
            SAMPLE.sites,
            SAMPLE.grid,
            SAMPLE.first,
            SAMPLE.last,
            5,
            keys.public(secret),
        )
        return self.app.projects.keep(KeptProject(project, "", closed))

    def sealed(self, kept: KeptProject, counts: Counts, edition: int = 1) -> Path:
        path = self.folder / f"{counts.site}-{counts.period}-{edition}.csnatcounts"
        path.write_bytes(sealing.seal(kept.project, counts, edition))
        return path

    def one_site_file(self) -> Path:
        """A project of one quarter that somebody sent."""
        sites = (Site("HER", "Herøy"), Site("TRO", "Trondheim"))
        days = (date(2026, 1, 1), date(2026, 12, 31))
        project = project_file.make("CSNAT i Øving", sites, Grid.QUARTER, *days, 5, keys.new()[1])
        path = self.folder / "project.json"
        path.write_bytes(project_file.written(project))
        return path


@pytest.fixture
def time() -> TestTime:
    noon = datetime(2026, 10, 15, 12, tzinfo=timezone(timedelta(hours=1)))
    return TestTime(noon)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path, time: TestTime) -> Iterator[Desk]:
    app = opened(tmp_path / "data", time)
    rooms = Rooms(app, app.library.date_words("en"), Output(app.documents), ())
    made = rooms.make("project")
    assert isinstance(made, ProjectPage)
    answers = Answers(tmp_path)
    page = ProjectPage(made._presenter, answers)
    made.deleteLater()
    desk = Desk(qtbot, app, page, answers, tmp_path)
    page.said.connect(lambda words, _undo: desk.said.append(words))
    page.failed.connect(desk.failed.append)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.enter()
    yield desk
    app.access.lock()
