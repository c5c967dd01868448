"""While the figures are checked: how much is left is seen, and stopping leaves all as it was."""

import threading
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QProgressBar

from csnat_app.services.releases import ReleaseService, Stopped
from csnat_app.services.sample_project import counts
from csnat_app.ui.pages.project.checking import SOMETIMES, Checking
from csnat_app.ui.pages.project.figures_step import FiguresStep
from csnat_app.ui.pages.project.own_step import OwnStep
from csnat_app.ui.pages.project.table_widget import FigureTable
from tests.ui.pages.project.conftest import PATIENCE, Desk


def before_the_figures(desk: Desk) -> str:
    """The project's id; its figures can be made."""
    kept = desk.make_project()
    desk.answers.files = tuple(desk.sealed(kept, one) for one in counts()[:4])
    desk.page.coordinator.open(kept.project.id)
    desk.click("project_add_files")
    desk.until("project_together")
    desk.click("project_see_figures")
    return kept.project.id


class Slow:
    """A check that goes on until a test lets it end."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *left: int) -> None:
        self.go_on = threading.Event()
        self._left = left
        slow = self

        def publish(
            service: ReleaseService,
            id: str,
            watch: Callable[[int], bool],
            may_enter: Callable[[], bool],
        ) -> None:
            slow.check(watch)

        monkeypatch.setattr(ReleaseService, "publish", publish)

    def check(self, watch: Callable[[int], bool]) -> None:
        for left in self._left:
            time.sleep(SOMETIMES)  # else they are not told one by one
            watch(left)
        self.go_on.wait(PATIENCE / 1000)
        raise Stopped


def ended(desk: Desk) -> None:
    """What went on beside the page has come to its end."""
    desk.qtbot.waitUntil(lambda: QThreadPool.globalInstance().waitForDone(10), timeout=PATIENCE)


def test_stopping_leaves_everything_as_it_was(desk: Desk) -> None:
    id = before_the_figures(desk)
    busy: list[bool] = []
    desk.page.busy.connect(busy.append)
    desk.click("project_release")
    assert busy == [True]
    desk.says("Checking the figures.")
    assert not desk.button("project_release").isEnabled()
    desk.click("project_progress_stop")
    assert desk.said == ["Stopped. No report was made."]
    assert busy == [True, False], "the person does not wait for the end"
    assert desk.button("project_release").isEnabled()
    assert not desk.button("project_progress_stop").isVisible()
    ended(desk)
    assert desk.app.releases.ledger(id).entries == ()
    assert desk.page.step.objectName() == "project_shown"
    assert desk.failed == []


def test_after_stopping_the_figures_can_be_made(desk: Desk) -> None:
    id = before_the_figures(desk)
    for _ in range(2):
        desk.click("project_release")
        desk.click("project_progress_stop")
    desk.click("project_release")
    desk.qtbot.waitUntil(lambda: bool(desk.page.step.findChildren(FigureTable)), timeout=PATIENCE)
    ended(desk)
    assert len(desk.app.releases.ledger(id).entries) == 1


def test_what_is_left_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = Slow(monkeypatch, 400, 100)
    before_the_figures(desk)
    desk.click("project_release")
    desk.says("Still checking. 100 number(s) left.")
    (bar,) = desk.page.step.findChildren(QProgressBar)
    assert (bar.value(), bar.maximum()) == (300, 400)
    read = QAccessible.queryAccessibleInterface(bar)
    assert read.role() == QAccessible.Role.ProgressBar
    assert read.text(QAccessible.Text.Name) == "Still checking. 100 number(s) left."
    stop = desk.button("project_progress_stop")
    assert desk.page.step.focusWidget() is stop, "the keyboard is at what can be done now"
    stop.click()
    step = desk.page.step
    assert isinstance(step, FiguresStep)
    step.show_left(50)  # told before, and heard only now
    assert not stop.isVisible()
    slow.go_on.set()
    ended(desk)


def test_the_audit_tells_and_is_stopped(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The real one, between two of its steps."""
    before_the_figures(desk)
    told: list[int] = []

    def watch(checking: Checking, left: int) -> bool:
        told.append(left)
        return len(told) < 3

    monkeypatch.setattr(Checking, "watch", watch)
    desk.click("project_release")
    desk.qtbot.waitUntil(lambda: len(told) == 3, timeout=PATIENCE)
    ended(desk)
    assert len(told) == 3, "it went no further"
    assert all(isinstance(left, int) for left in told)


def test_a_units_own_report_can_be_stopped(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = Slow(monkeypatch, 7)
    desk.click("project_own")
    step = desk.page.step
    assert isinstance(step, OwnStep)
    desk.click("project_own_go")
    desk.says("Still checking. 7 number(s) left.")
    desk.click("project_progress_stop")
    assert desk.said == ["Stopped. No report was made."]
    assert step.focusWidget() is desk.button("project_own_go")
    slow.go_on.set()
    ended(desk)
    assert desk.page.step is step


def test_a_release_that_is_being_entered_cannot_be_stopped(desk: Desk) -> None:
    step = FiguresStep(desk.page._presenter, "CSNAT i Øving")
    desk.qtbot.addWidget(step)
    checking = Checking(step)
    assert checking.watch(5)
    assert checking.may_enter()
    assert not checking.stop()
    assert checking.watch(0), "it goes on"


def test_what_is_stopped_is_not_entered(desk: Desk) -> None:
    step = FiguresStep(desk.page._presenter, "CSNAT i Øving")
    desk.qtbot.addWidget(step)
    checking = Checking(step)
    assert checking.stop()
    assert not checking.watch(5)
    assert not checking.may_enter()


def test_own_figures_say_what_the_check_does_not_know(desk: Desk) -> None:
    desk.click("project_own")
    desk.says("The check knows only the reports that are made here.", "do not hand both on")
