"""Releases are entered before anybody sees them, and read again without being made anew."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from csnat_app.aggregation import ledger as ledgers
from csnat_app.aggregation import project_file, sealing
from csnat_app.aggregation.ledger import Ledger
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed, LogFilter
from csnat_app.domain.projects import Counts
from csnat_app.services.application import Application
from csnat_app.services.releases import Last, Stopped, next_release
from tests.aggregation.examples import counts
from tests.services.figures import in_summer, project


@pytest.fixture
def application(tmp_path: Path) -> Iterator[Application]:
    made = in_summer(tmp_path / "store")
    yield made
    made.access.lock()


class Sites:
    """A project in the store, and sites that send."""

    def __init__(self, application: Application, folder: Path) -> None:
        self.project, self.secret = project()
        self.id, self.application, self.folder = self.project.id, application, folder
        (folder / "project.json").write_bytes(project_file.written(self.project))
        application.projects.take_in(folder / "project.json")

    def send(self, told: Counts, edition: int = 1) -> None:
        path = self.folder / f"{told.site}-{told.period}-{edition}"
        path.write_bytes(sealing.seal(self.project, told, edition))
        merged = self.application.projects.merge(self.id, self.secret, [path])
        assert merged.problems == ()


@pytest.fixture
def sites(application: Application, tmp_path: Path) -> Sites:
    return Sites(application, tmp_path)


def released(application: Application) -> int:
    lines = application.log.page(LogFilter()).lines
    return sum(
        (line.entry.deed, line.entry.what) == (Deed.CREATED, "project_figures") for line in lines
    )


def test_before_the_first_release_there_is_none(application: Application, sites: Sites) -> None:
    assert application.releases.last(sites.id) is None
    with pytest.raises(Misfortune) as raised:
        application.releases.publish(sites.id)
    assert raised.value.trouble is Trouble.NOTHING_TO_REPORT
    assert application.releases.last(sites.id) is None


def test_a_release_is_entered_and_read_again(application: Application, sites: Sites) -> None:
    sites.send(counts("HER", offered=40))
    sites.send(counts("TRD", offered=30, seed=2))
    made = application.releases.publish(sites.id)
    assert made.published.figure("all", "all", "offered").value == 70
    assert released(application) == 1
    assert application.releases.last(sites.id) == Last(made.published, behind=False)
    assert application.releases.ledger_file(sites.id) == ledgers.written(made.ledger)


def test_nothing_new_is_no_new_release(application: Application, sites: Sites) -> None:
    sites.send(counts("HER", offered=40))
    first = application.releases.publish(sites.id)
    again = application.releases.publish(sites.id)
    assert again == first
    assert released(application) == 1


def test_what_came_since_is_another_release(application: Application, sites: Sites) -> None:
    sites.send(counts("HER", offered=40))
    first = application.releases.publish(sites.id)
    sites.send(counts("TRD", offered=30, seed=2))
    assert application.releases.last(sites.id) == Last(first.published, behind=True)
    sites.send(counts("HER", offered=44, seed=3), edition=2)
    second = application.releases.publish(sites.id)
    assert second.published.number == 2
    assert second.published.figure("all", "all", "offered").value == 75
    assert second.ledger.entries[:1] == first.ledger.entries
    (here,) = [one for one in second.published.coverage if one.site == "HER" and one.edition]
    assert here.edition == 2
    assert application.releases.last(sites.id) == Last(second.published, behind=False)


def test_what_is_not_wanted_any_more_is_not_entered(application: Application, sites: Sites) -> None:
    sites.send(counts("HER", offered=30))
    with pytest.raises(Stopped):
        application.releases.publish(sites.id, may_enter=lambda: False)
    assert application.releases.ledger(sites.id).entries == ()
    assert application.releases.last(sites.id) is None
    assert released(application) == 0


def test_another_projects_ledger_is_refused(application: Application, sites: Sites) -> None:
    sites.send(counts("HER", offered=40))
    merged = application.projects.merged(sites.id)
    with pytest.raises(Misfortune):
        next_release(sites.project, merged, Ledger("00" * 16))
