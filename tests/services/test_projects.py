from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from csnat_app.aggregation import keys, project_file, sealing
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed, LogFilter
from csnat_app.domain.projects import Counts, Grid, KeptProject, ProblemKind, Site
from csnat_app.services.application import Application
from tests.aggregation.examples import counts
from tests.services.figures import in_summer, project
from tests.support import PASSPHRASE, program
from tests.support_keys import cheap_key

SITES = (Site("HER", "Herøy"), Site("TRD", "Trondheim"))
KEY_PASSPHRASE = "koordinator i nord og sør"


@pytest.fixture
def application(tmp_path: Path) -> Iterator[Application]:
    made = in_summer(tmp_path / "store")
    yield made
    made.access.lock()


def created(application: Application) -> KeptProject:
    first, last = date(2026, 1, 1), date(2026, 12, 31)
    return application.projects.create("Prøve", SITES, Grid.QUARTER, first, last, 5, KEY_PASSPHRASE)


def taken_in(application: Application, folder: Path) -> tuple[KeptProject, str]:
    """A project whose secret key is at hand: what comes from its sites can be opened."""
    made, secret = project()
    (folder / "project.json").write_bytes(project_file.written(made))
    return application.projects.take_in(folder / "project.json"), secret


def deeds(application: Application) -> list[tuple[Deed, str]]:
    lines = application.log.page(LogFilter()).lines
    return [(line.entry.deed, line.entry.what) for line in lines]


def trouble(of: object, *given: object) -> Trouble:
    assert callable(of)
    with pytest.raises(Misfortune) as raised:
        of(*given)
    return raised.value.trouble


def put(folder: Path, kept: KeptProject, told: Counts, edition: int = 1) -> Path:
    path = folder / f"{told.site}-{told.period}-{edition}"
    path.write_bytes(sealing.seal(kept.project, told, edition))
    return path


def test_a_coordinator_makes_a_project(application: Application, tmp_path: Path) -> None:
    kept = created(application)
    assert application.projects.all() == (kept,)
    secret = application.projects.unlock(kept.project.id, KEY_PASSPHRASE)
    assert keys.public(secret) == kept.project.recipient
    assert kept.key is not None
    assert secret.encode() not in kept.key
    # What the sites get, and what the coordinator keeps elsewhere too.
    sent = application.projects.file_for_sites(kept.project.id)
    assert project_file.parsed(sent, "p") == kept.project
    assert application.projects.file_of_key(kept.project.id) == kept.key
    assert deeds(application)[:3] == [
        (Deed.EXPORTED, "project_key"),
        (Deed.EXPORTED, "project"),
        (Deed.CREATED, "project"),
    ]


def test_a_weak_passphrase_makes_no_project(application: Application) -> None:
    given = ("Prøve", SITES, Grid.QUARTER, date(2026, 1, 1), date(2026, 12, 31), 5, "kort")
    assert trouble(application.projects.create, *given) is Trouble.PASSPHRASE_TOO_SHORT
    assert application.projects.all() == ()


def test_no_identity_number_in_a_project(application: Application) -> None:
    given = (Grid.QUARTER, date(2026, 1, 1), date(2026, 12, 31), 5, KEY_PASSPHRASE)
    title = "Prosjekt 01010750160"
    assert trouble(application.projects.create, title, SITES, *given) is Trouble.IDENTITY_NUMBER
    named = (Site("A", "01010750160"),)
    assert trouble(application.projects.create, "P", named, *given) is Trouble.IDENTITY_NUMBER


def test_a_site_takes_the_project_in(application: Application, tmp_path: Path) -> None:
    made, _ = project()
    path = tmp_path / "project.json"
    path.write_bytes(project_file.written(made))
    kept = application.projects.take_in(path)
    assert kept == KeptProject(made)
    assert application.projects.take_in(path) == kept
    assert len(application.projects.all()) == 1
    chosen = application.projects.choose_site(made.id, "TRD")
    assert application.projects.get(made.id) == chosen == KeptProject(made, "TRD")
    assert trouble(application.projects.choose_site, made.id, "XXX") is Trouble.NO_SUCH_SITE
    assert trouble(application.projects.unlock, made.id, "p") is Trouble.NOT_FOUND
    assert trouble(application.projects.file_of_key, made.id) is Trouble.NOT_FOUND


def test_another_file_of_the_same_project_is_refused(
    application: Application, tmp_path: Path
) -> None:
    made, _ = project()
    path = tmp_path / "project.json"
    path.write_bytes(project_file.written(made))
    application.projects.take_in(path)
    path.write_bytes(project_file.written(replace(made, recipient=project()[0].recipient)))
    assert trouble(application.projects.take_in, path) is Trouble.PROJECT_EXISTS
    assert application.projects.get(made.id).project == made


def test_the_key_of_a_project_that_was_made_elsewhere(
    application: Application, tmp_path: Path
) -> None:
    made, secret = project()
    (tmp_path / "project.json").write_bytes(project_file.written(made))
    application.projects.take_in(tmp_path / "project.json")
    key, other = tmp_path / "coordinator.key", tmp_path / "other.key"
    key.write_bytes(cheap_key(secret, KEY_PASSPHRASE))
    other.write_bytes(cheap_key(project()[1], KEY_PASSPHRASE))
    take_in = application.projects.take_in_key
    assert trouble(take_in, made.id, other, KEY_PASSPHRASE) is Trouble.COORDINATOR_KEY_OTHER
    take_in(made.id, key, KEY_PASSPHRASE)
    unlock = application.projects.unlock
    assert unlock(made.id, KEY_PASSPHRASE) == secret
    assert trouble(unlock, made.id, "en annen passfrase") is Trouble.COORDINATOR_KEY_PASSPHRASE


def elsewhere(folder: Path) -> tuple[KeptProject, Path, Path, list[Path]]:
    """A project with a report, as its files come to another computer: what its sites sent, the
    key and the ledger."""
    there = in_summer(folder / "elsewhere")
    kept, secret = taken_in(there, folder)
    sent = [put(folder, kept, counts(site, offered=40)) for site in ("HER", "TRD")]
    there.projects.merge(kept.project.id, secret, sent)
    there.releases.publish(kept.project.id)
    key, ledger = folder / "coordinator.key", folder / "ledger.json"
    key.write_bytes(cheap_key(secret, KEY_PASSPHRASE))
    ledger.write_bytes(there.releases.ledger_file(kept.project.id))
    there.access.lock()
    return kept, key, ledger, sent


def test_a_project_goes_on_where_its_key_and_ledger_come(
    application: Application, tmp_path: Path
) -> None:
    kept, key, ledger, sent = elsewhere(tmp_path)
    id, releases = kept.project.id, application.releases
    application.projects.take_in(tmp_path / "project.json")
    application.projects.take_in_key(id, key, KEY_PASSPHRASE, ledger)
    assert releases.ledger_file(id) == ledger.read_bytes()
    assert deeds(application)[0] == (Deed.CHANGED, "project_key")
    # A report is shown again when all that it was made from is here.
    assert releases.last(id) is None
    secret = application.projects.unlock(id, KEY_PASSPHRASE)
    application.projects.merge(id, secret, sent[:1])
    assert releases.last(id) is None
    application.projects.merge(id, secret, sent[1:])
    last = releases.last(id)
    assert last is not None
    assert (last.published.number, last.behind) == (1, False)
    assert len(releases.publish(id).ledger.entries) == 1, "the same again, and no second report"
    # It comes once.
    again = (id, key, KEY_PASSPHRASE)
    assert trouble(application.projects.take_in_key, *again) is Trouble.PROJECT_EXISTS


def test_a_ledger_that_is_not_the_projects_brings_no_key_either(
    application: Application, tmp_path: Path
) -> None:
    kept, key, ledger, _ = elsewhere(tmp_path)
    id, take_in = kept.project.id, application.projects.take_in_key
    application.projects.take_in(tmp_path / "project.json")
    good = ledger.read_bytes()
    ledger.write_bytes(good.replace(id.encode(), b"0" * 32))
    assert trouble(take_in, id, key, KEY_PASSPHRASE, ledger) is Trouble.LEDGER_FOREIGN
    ledger.write_bytes(good.replace(b'"base": 5', b'"base": 4'))
    assert trouble(take_in, id, key, KEY_PASSPHRASE, ledger) is Trouble.LEDGER_ALTERED
    assert trouble(take_in, id, key, KEY_PASSPHRASE, tmp_path) is Trouble.FILE_UNREADABLE
    assert application.projects.get(id).key is None
    assert application.releases.ledger(id).entries == ()


def test_contributions_stay_in_the_store(application: Application, tmp_path: Path) -> None:
    kept, secret = taken_in(application, tmp_path)
    id = kept.project.id
    one, other = put(tmp_path, kept, counts("HER")), put(tmp_path, kept, counts("TRD"))
    assert application.projects.merge(id, secret, [one]).problems == ()
    found = application.projects.merge(id, secret, [one, other])
    assert [problem.kind for problem in found.problems] == [ProblemKind.DOUBLED]
    assert list(found.cells) == [("HER", "2026-Q1"), ("TRD", "2026-Q1")]
    assert deeds(application)[0] == (Deed.CREATED, "contribution")
    # After locking, too.
    application.access.lock()
    again = program(application.folder)
    again.access.unlock_any(PASSPHRASE)
    assert again.projects.merged(id).cells == found.cells
    again.access.lock()
    for file in application.folder.rglob("*"):
        assert b"wanted/illness" not in (file.read_bytes() if file.is_file() else b"")


def test_a_newer_contribution_replaces_the_kept_one(
    application: Application, tmp_path: Path
) -> None:
    kept, secret = taken_in(application, tmp_path)
    id = kept.project.id
    application.projects.merge(id, secret, [put(tmp_path, kept, counts(seed=1))])
    before = application.projects.merged(id).cells["HER", "2026-Q1"]
    newer = put(tmp_path, kept, counts(seed=2), 2)
    found = application.projects.merge(id, secret, [newer])
    (covered,) = [one for one in found.coverage if one.was is not None]
    assert (covered.site, covered.period, covered.was, covered.edition) == ("HER", "2026-Q1", 1, 2)
    cell = application.projects.merged(id).cells["HER", "2026-Q1"]
    assert (cell.counts, cell.replaced) == (counts(seed=2), (before.sha256,))
    # The older one is known as long as reports are made.
    earlier = application.projects.merged(id).earlier
    assert earlier == {("HER", "2026-Q1", before.sha256): counts(seed=1).values}


def test_a_merge_that_is_stopped_changes_nothing(application: Application, tmp_path: Path) -> None:
    kept, secret = taken_in(application, tmp_path)
    id = kept.project.id
    files = [put(tmp_path, kept, counts("HER")), put(tmp_path, kept, counts("TRD"))]

    class Stopped(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done == 2:
            raise Stopped

    with pytest.raises(Stopped):
        application.projects.merge(id, secret, files, stop)
    assert application.projects.merged(id).cells == {}


def test_an_open_period_is_left_out(application: Application, tmp_path: Path) -> None:
    kept, secret = taken_in(application, tmp_path)
    id = kept.project.id
    early = put(tmp_path, kept, counts(period="2026-Q3"))
    (problem,) = application.projects.merge(id, secret, [early]).problems
    assert problem.kind is ProblemKind.PERIOD_OPEN


def test_a_removed_project_takes_everything_along(application: Application, tmp_path: Path) -> None:
    kept, secret = taken_in(application, tmp_path)
    id = kept.project.id
    application.projects.merge(id, secret, [put(tmp_path, kept, counts())])
    application.projects.remove(id)
    assert application.projects.all() == ()
    with application.desk.look() as work:
        assert work.projects.contributions(id) == ()
    assert trouble(application.projects.get, id) is Trouble.NOT_FOUND
