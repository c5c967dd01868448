"""The carer's page on a real store: what is typed is looked up on disk."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.domain.errors import Misfortune
from csnat_app.domain.rounds import Round
from csnat_app.domain.stages import Stage
from csnat_app.services.application import Application
from csnat_app.ui.output import Output
from csnat_app.ui.pages.case.page import CasePage
from csnat_app.ui.rooms import Rooms
from csnat_app.ui.theme.theme import Theme
from tests.support import TestTime
from tests.ui.hands import type_text

CARER = "Øve Øvesen"
Kind = TypeVar("Kind", bound=QWidget)


@dataclass
class Open:
    """The page with a carer on it, what it said, and the files it was asked to save."""

    qtbot: QtBot
    app: Application
    page: CasePage
    carer_id: str
    time: TestTime
    said: list[tuple[str, Callable[[], None] | None]] = field(default_factory=list)
    failed: list[Misfortune] = field(default_factory=list)
    went: list[tuple[str, object]] = field(default_factory=list)

    def on_disk(self) -> Round:
        """The latest round as it is committed, not as the page believes it to be."""
        with self.app.desk.look() as work:
            return work.rounds.of_carer(self.carer_id)[-1]

    def find(self, name: str, kind: type[Kind] = QWidget) -> Kind:  # type: ignore[assignment]
        """The one widget of that name that can be seen, or is about to be laid out."""
        self.qtbot.waitUntil(lambda: bool(self._seen(kind, name)), timeout=1000)
        (found,) = self._seen(kind, name)
        return found

    def _seen(self, kind: type[Kind], name: str) -> list[Kind]:
        return [one for one in self.page.findChildren(kind, name) if one.isVisible()]

    def stage(self, stage: Stage) -> None:
        self.find(f"stage_track.{stage.name.lower()}", QAbstractButton).click()

    def click(self, name: str) -> None:
        button = self.find(name, QAbstractButton)
        assert button.isEnabled(), name
        button.click()

    def type(self, name: str, text: str) -> QWidget:
        """Put the cursor in a field and type; the field keeps the focus."""
        widget = self.find(name)
        widget.setFocus()
        assert widget.hasFocus() or widget.focusProxy() is not None
        type_text(widget.focusProxy() or widget, text)
        return widget

    def wait_for(self, there: Callable[[], bool], timeout: int = 1000) -> None:
        self.qtbot.waitUntil(there, timeout=timeout)

    def saved_words(self) -> str:
        return self.page.saved.shown_text()


@pytest.fixture(scope="module")
def dressed(qapp: QApplication) -> Theme:
    """The light theme, put on once: dressing the application anew takes longer than a test."""
    found = Theme()
    found.apply(qapp, "light", 1.0)
    return found


@pytest.fixture
def case(
    dressed: Theme, qtbot: QtBot, app: Application, time: TestTime, tmp_path: Path
) -> Iterator[Open]:
    """A new carer's page, in front, as large as on the nurse's machine."""
    made = app.carers.create(CARER, "spouse", "B-14", "nb", "00 00 00 02")
    output = Output(
        app.documents,
        ask_where=lambda _parent, name: tmp_path / name,
        ask_how=lambda _parent, _document: "",
    )
    rooms = Rooms(app, app.library.date_words("nb"), output, (("nb", "bokmål"),))
    page = rooms.make("carer")
    assert isinstance(page, CasePage)
    found = Open(qtbot, app, page, made.carer.id, time)
    page.said.connect(lambda words, undo: found.said.append((words, undo)))
    page.failed.connect(found.failed.append)
    page.go.connect(lambda name, argument: found.went.append((name, argument)))
    page.resize(1366 - 208, 768)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.enter(made.carer.id)
    yield found
    page.leave()
    page.close()
    page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
