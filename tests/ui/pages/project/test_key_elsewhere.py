"""A project goes on at another computer: its key comes in, and the ledger of its last report."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from csnat_app.aggregation import keys
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.projects import KeptProject
from csnat_app.services.sample_project import counts
from csnat_app.ui.pages.project.dialogs import Dialogs
from csnat_app.ui.widgets.dialog import Ask
from tests.support_keys import cheap_key
from tests.ui.pages.project.conftest import Desk, coordinator_key


@pytest.fixture
def elsewhere(desk: Desk) -> KeptProject:
    """A project that was made and reported on elsewhere; here is its file, as a site has it."""
    kept = desk.make_project()
    id = kept.project.id
    files = (desk.sealed(kept, counts()[0]),)
    desk.app.projects.merge(id, coordinator_key()[0], files)
    desk.app.releases.publish(id)
    desk.answers.files = files
    desk.answers.file = desk.folder / "project.json"
    desk.answers.file.write_bytes(desk.app.projects.file_for_sites(id))
    desk.answers.key = desk.folder / "coordinator.key"
    desk.answers.key.write_bytes(desk.app.projects.file_of_key(id))
    desk.answers.ledger = desk.folder / "ledger.json"
    desk.answers.ledger.write_bytes(desk.app.releases.ledger_file(id))
    desk.app.projects.remove(id)
    desk.page.enter()
    desk.click("project_take_in")
    return kept


def test_the_coordinator_goes_on_here(desk: Desk, elsewhere: KeptProject) -> None:
    desk.answers.reports = True
    desk.click("project_take_in_key")
    desk.until("project_together")
    desk.says("Your key is here.", "Report 1")
    desk.click("project_add_files")
    desk.until("project_together")
    desk.click("project_see_figures")
    assert desk.page.step.objectName() == "project_shown"
    desk.says("Report 1")
    assert not desk.there("project_release"), "nothing has come that is not in it"
    # At the site's side nobody is asked for the key any more.
    desk.page.show_unit(desk.app.projects.get(elsewhere.project.id))
    assert not desk.there("project_take_in_key")


def test_a_project_without_a_report_needs_no_ledger(desk: Desk, elsewhere: KeptProject) -> None:
    desk.answers.ledger = None
    desk.click("project_take_in_key")
    desk.until("project_together")
    assert not desk.there("project_ledger")


@pytest.mark.parametrize("left", ["key", "secret", "reports", "ledger"])
def test_whoever_leaves_a_question_keeps_nothing(
    desk: Desk, elsewhere: KeptProject, left: str
) -> None:
    desk.answers.reports = True
    setattr(desk.answers, left, None)
    desk.click("project_take_in_key")
    assert desk.page.step.objectName() == "project_unit"
    assert desk.app.projects.get(elsewhere.project.id).key is None


def test_a_key_of_another_project_is_told(desk: Desk, elsewhere: KeptProject) -> None:
    assert desk.answers.key is not None
    assert desk.answers.secret is not None
    desk.answers.key.write_bytes(cheap_key(keys.new()[0], desk.answers.secret))
    desk.click("project_take_in_key")
    desk.qtbot.waitUntil(lambda: bool(desk.failed))
    (misfortune,) = desk.failed
    assert isinstance(misfortune, Misfortune)
    assert misfortune.trouble is Trouble.COORDINATOR_KEY_OTHER
    assert desk.app.projects.get(elsewhere.project.id).key is None
    desk.until("project_unit")


@pytest.mark.parametrize(("button", "meant"), [("leave", None), ("none", False), ("choose", True)])
def test_the_question_about_earlier_reports(desk: Desk, button: str, meant: bool | None) -> None:
    def answer() -> None:
        (asked,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, Ask)]
        assert "ledger.json" in asked.accessibleDescription()
        asked.button(button).click()

    QTimer.singleShot(0, answer)
    assert Dialogs().had_reports(desk.page) is meant
