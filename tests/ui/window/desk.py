"""What the tests of the window have in common: an unlocked desk, and looks at all of it."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from csnat_app.bootstrap import build
from csnat_app.domain.stages import Stage
from csnat_app.services.application import Application
from csnat_app.ui.lock.session import Session
from csnat_app.ui.pages.case.page import CasePage
from csnat_app.ui.pages.project.page import ProjectPage
from csnat_app.ui.room import Room
from csnat_app.ui.start import make_window
from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.window import Window
from tests.support import CHEAP, PASSPHRASE, TestTime
from tests.ui.hands import type_text

PATIENCE = 5_000  # milliseconds
SIZE = (1366, 768)
INSIDE = (QAbstractScrollArea, QLineEdit, QComboBox)  # these look after their own parts
PLACES = [
    "today",
    "carers",
    "new_carer",
    "documents",
    "project",
    *(f"project {step}" for step in ("making", "own", "unit", "counts", "paper")),
    "settings",
    "people",
    "texts",
    "help",
    *(f"carer {stage.name.lower()}" for stage in Stage),
]


@dataclass
class Desk:
    """An unlocked window on a practice store, and the carer of whom most is written."""

    window: Window
    carer_id: str
    time: TestTime

    @property
    def room(self) -> Room:
        room = self.window.room()
        assert room is not None
        return room

    @property
    def app(self) -> Application:
        return self.window.app

    def show(self, place: str) -> QWidget:
        """Go to a page and, on the carer's page, into a stage; gives the page laid out."""
        name, _, stage = place.partition(" ")
        self.room.show_page(name, self.carer_id if name == "carer" else None)
        page = self.room.page(name)
        if isinstance(page, CasePage):
            page.show_stage(Stage[stage.upper()])
        elif isinstance(page, ProjectPage):
            self._project_step(page, stage)
        settle(page)
        return page

    def _project_step(self, page: ProjectPage, step: str) -> None:
        """With what the practice store has: a project that its unit counts for."""
        (kept,) = self.app.projects.all()
        period = self.app.figures.closed_periods(kept.project)[0].key
        if step == "making":
            page.coordinator.make()
        elif step == "own":
            page.coordinator.own()
        elif step == "unit":
            page.show_unit(kept)
        elif step == "counts":
            counts = self.app.figures.count(kept.project, kept.site, period)
            page.show_counts(kept, counts, lambda: page.show_unit(kept))
        elif step == "paper":
            page.show_paper(kept, period)


@dataclass
class Machine:
    """What the program runs on: time that is set, and a system that tells of its lock."""

    qapp: QApplication
    time: TestTime = field(default_factory=TestTime)
    windows: list[Window] = field(default_factory=list)
    sessions: list[Session] = field(default_factory=list)
    ours: bool = False  # whether the program put into the clipboard what is there

    def start(self, folder: Path) -> Window:
        """A window at its door, shown and in front."""
        clock = self.time.clock()
        window = make_window(
            self.qapp, folder, lambda where: build(where, clock, CHEAP), watch=self._watch
        )
        self.windows.append(window)
        window.open_door()
        window.resize(*SIZE)
        window.show()
        window.activateWindow()
        for _ in range(100):
            QApplication.processEvents()
            if window.isActiveWindow():
                return window
        raise AssertionError("the window does not become active")

    def sit_down(self, folder: Path) -> Desk:
        """The same, unlocked by the practice store's nurse."""
        window = self.start(folder)
        unlock(window)
        rows = window.app.carers.search(limit=100).rows
        cases = [window.app.carers.open(row.carer_id) for row in rows]
        richest = max(cases, key=lambda case: len(case.latest.actions))
        return Desk(window, richest.carer.id, self.time)

    def end(self) -> None:
        """Take windows away, whatever is unsaved; the theme is again as other tests expect."""
        for window in self.windows:
            window.app.access.lock()
            # Not left to the collector: a thread that still works may hold on to the window.
            for translator in window._translations._translators:
                self.qapp.removeTranslator(translator)
            window.hide()
            window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        Theme().apply(self.qapp, "light", 1.0)

    def _watch(self, parent: QObject) -> Session:
        self.sessions.append(Session(parent))
        return self.sessions[-1]


def unlock(window: Window, passphrase: str = PASSPHRASE) -> None:
    """Open the store as the page at the door does, and tell the window."""
    window.app.access.unlock_any(passphrase)
    door = window.centralWidget()
    assert door is not None
    door.opened.emit()  # type: ignore[attr-defined]


def settle(page: QWidget) -> None:
    """Let the page be laid out until nothing changes any more."""
    before: list[tuple[int, int]] = []
    for _ in range(100):
        QApplication.processEvents()
        now = [(one.width(), one.height()) for one in page.findChildren(QWidget)]
        if now == before:
            return
        before = now
    raise AssertionError("the layout never comes to rest")


def own(widget: QWidget) -> bool:
    """Whether a widget is ours and not a part that Qt puts into a field."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, INSIDE) and not isinstance(around, QScrollArea):
            return False
        around = around.parentWidget()
    return not widget.objectName().startswith("qt_")


def controls_of(root: QWidget) -> list[QWidget]:
    """Whatever on the screen can be clicked or typed in."""
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)
    return [
        one
        for one in root.findChildren(QWidget)
        if one.isVisible()
        and own(one)
        and (isinstance(one, kinds) or one.focusPolicy() & Qt.FocusPolicy.TabFocus)
    ]


def click(window: QWidget, name: str) -> None:
    button = window.findChild(QAbstractButton, name)
    assert button is not None, name
    assert button.isEnabled()
    button.click()


def everything_said(window: QWidget) -> str:
    """All texts that any widget of the window holds, seen or not, and the window's title."""
    said = [window.windowTitle(), window.accessibleName()]
    for one in window.findChildren(QWidget):
        said += [one.accessibleName(), one.accessibleDescription(), one.toolTip()]
        for text in ("text", "plainText", "displayText", "currentText", "title"):
            value = one.property(text)
            said.append(str(value) if value else "")
    return "\n".join(said).replace("\u200b", "")


def dialogs() -> list[str]:
    return [
        one.objectName()
        for one in QApplication.topLevelWidgets()
        if one.isVisible() and not isinstance(one, Window)
    ]


def refuse_writing(desk: Desk, refuse: bool) -> None:
    """The database itself refuses to write, as in a folder that is read-only."""
    desk.window.app.desk.database._connection.execute(f"PRAGMA query_only = {int(refuse)}")


def type_unsaved(desk: Desk) -> QLineEdit:
    page = desk.show("carer introduction")
    field = page.findChild(QLineEdit, "introduction_how")
    assert field is not None
    field.setFocus()
    field.selectAll()
    refuse_writing(desk, True)
    type_text(field, "Ved kjøkkenbordet")
    return field


def answer_next(question: str, key: str) -> list[str]:
    """Answer the next question as soon as it is asked."""
    asked: list[str] = []

    def answer() -> None:
        for one in QApplication.topLevelWidgets():
            if one.isVisible() and one.objectName() == question:
                asked.append(question)
                click(one, f"{question}.{key}")

    QTimer.singleShot(0, answer)
    return asked
