"""What a site sends: what was shown, noted in the log, one edition after the other."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from csnat_app.aggregation.counts_file import CountsRefused
from csnat_app.aggregation.sealing import Opener
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed, LogFilter
from csnat_app.domain.projects import Project
from csnat_app.services.application import Application
from tests.services.figures import add, in_summer, offered, project


@pytest.fixture
def application(tmp_path: Path) -> Iterator[Application]:
    made = in_summer(tmp_path / "store")
    yield made
    made.access.lock()


@pytest.fixture
def kept(application: Application, tmp_path: Path) -> tuple[Project, str]:
    """A project that was taken in."""
    from csnat_app.aggregation import project_file

    made, secret = project()
    path = tmp_path / "project.json"
    path.write_bytes(project_file.written(made))
    application.projects.take_in(path)
    return made, secret


def deeds(application: Application) -> list[tuple[Deed, str]]:
    lines = application.log.page(LogFilter()).lines
    return [(line.entry.deed, line.entry.what) for line in lines]


def test_what_was_shown_is_what_is_sent(
    application: Application, kept: tuple[Project, str]
) -> None:
    made, secret = kept
    add(application, offered())
    shown = application.figures.count(made, "HER", "2026-Q1")
    add(application, offered())  # while the page stands there
    sealed = application.figures.seal(made, shown)
    assert Opener(made, secret).open(sealed.content, "f") == (shown, 1)
    assert sealed.name == "HER-2026-Q1-1.csnatcounts"
    assert deeds(application)[0] == (Deed.EXPORTED, "contribution")


def test_the_next_one_replaces_it_and_says_so(
    application: Application, kept: tuple[Project, str]
) -> None:
    made, _ = kept
    shown = application.figures.count(made, "HER", "2026-Q1")
    first, second = (application.figures.seal(made, shown) for _ in range(2))
    assert (first.edition, first.replaces) == (1, None)
    assert (second.edition, second.replaces) == (2, 1)
    other = application.figures.seal(made, application.figures.count(made, "HER", "2026-Q2"))
    assert other.edition == 1
    assert application.figures.editions(made, "HER") == {"2026-Q1": 2, "2026-Q2": 1}
    assert application.figures.editions(made, "TRD") == {}


def test_nothing_is_noted_if_nothing_was_sealed(
    application: Application, kept: tuple[Project, str]
) -> None:
    made, _ = kept
    shown = application.figures.count(made, "HER", "2026-Q1")
    before = deeds(application)
    with pytest.raises(CountsRefused):
        application.figures.seal(made, replace(shown, values={**shown.values, "offered": -1}))
    with pytest.raises(Misfortune) as period:
        application.figures.seal(made, replace(shown, period="2026-Q4"))
    with pytest.raises(Misfortune) as unknown:
        application.figures.seal(project()[0], shown)
    assert period.value.trouble is Trouble.PERIOD_OPEN
    assert unknown.value.trouble is Trouble.NOT_FOUND
    assert deeds(application) == before
    assert application.figures.editions(made, "HER") == {}
