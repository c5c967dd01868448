import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from csnat_app.aggregation import project_file
from csnat_app.aggregation.publish import ALL_KEY, OTHER
from csnat_app.aggregation.worlds import SMALL
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.projects import Grid, Project, Site
from tests.aggregation.examples import made

OTHER_KEY = "age1pqrq9sdcqgpfu2dh6fanzh6kl5kw5c2yv03nh4kd7z5z3c7h545qdk8qld"


@pytest.fixture(scope="module")
def project() -> Project:
    return made()[0]


def trouble(of: Callable[[], object]) -> Trouble:
    with pytest.raises(Misfortune) as raised:
        of()
    return raised.value.trouble


def test_it_is_read_back(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "project.json"
    path.write_bytes(project_file.written(project))
    assert project_file.read(path) == project
    assert project_file.written(project_file.read(path)) == path.read_bytes()


def test_a_person_can_read_it(project: Project) -> None:
    told = json.loads(project_file.written(project))
    assert told["title"] == "Prøveprosjekt"
    assert told["sites"][0] == {"code": "HER", "name": "Herøy"}
    assert (told["period"], told["from"], told["to"]) == ("quarter", "2026-01", "2026-12")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("title", "Et annet prosjekt"),
        ("threshold", 3),
        ("to", "2027-12"),
        ("recipient", OTHER_KEY),
        ("sites", [{"code": "HER", "name": "Herøya"}]),
        ("check", "00" * 32),
    ],
)
def test_a_change_by_hand_is_noticed(project: Project, name: str, value: object) -> None:
    told = json.loads(project_file.written(project))
    told[name] = value
    data = json.dumps(told).encode()
    assert trouble(lambda: project_file.parsed(data, "p")) is Trouble.PROJECT_ALTERED


@pytest.mark.parametrize(
    "change",
    [
        {"format": "csnat-counts"},
        {"version": "1"},
        {"version": True},
        {"id": "12"},
        {"title": 7},
        {"sites": {}},
        {"sites": [{"code": "A"}]},
        {"sites": [{"code": "A", "name": None}]},
        {"period": "week"},
        {"from": "2026-13"},
        {"from": "2026-1"},
        {"threshold": 5.0},
        {"threshold": 2},
        {"threshold": 10**30},
        {"recipient": "age1"},
        {"extra": 1},
    ],
)
def test_what_is_no_project_file_is_refused(project: Project, change: dict[str, Any]) -> None:
    told = {**json.loads(project_file.written(project)), **change}
    data = json.dumps(told).encode()
    assert trouble(lambda: project_file.parsed(data, "p")) is Trouble.PROJECT_DAMAGED


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"\xff\xfe", b"[" * 100_000, b'{"a": 1, "a": 2}', b'{"a": NaN}']
)
def test_what_is_no_json_is_refused(data: bytes) -> None:
    assert trouble(lambda: project_file.parsed(data, "p")) is Trouble.PROJECT_DAMAGED


def test_a_later_version_says_so(project: Project) -> None:
    told = {**json.loads(project_file.written(project)), "version": 2}
    data = json.dumps(told).encode()
    assert trouble(lambda: project_file.parsed(data, "p")) is Trouble.PROJECT_NEWER


def test_a_file_of_2_gb_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "project.json"
    with path.open("wb") as file:
        file.truncate(2**31)
    assert trouble(lambda: project_file.read(path)) is Trouble.PROJECT_DAMAGED
    assert trouble(lambda: project_file.read(tmp_path)) is Trouble.FILE_UNREADABLE


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"title": " "}, Trouble.PROJECT_TITLE),
        ({"title": "to\nlinjer"}, Trouble.PROJECT_TITLE),
        ({"title": "T" * 201}, Trouble.PROJECT_TITLE),
        ({"sites": ()}, Trouble.PROJECT_SITES),
        ({"sites": (Site("A", "En"), Site("a", "To"))}, Trouble.PROJECT_SITES),
        ({"sites": (Site("", "En"),)}, Trouble.PROJECT_SITES),
        ({"sites": (Site("A", ""),)}, Trouble.PROJECT_SITES),
        ({"sites": (Site("=A", "En"),)}, Trouble.PROJECT_SITES),
        ({"sites": (Site("A/B", "En"),)}, Trouble.PROJECT_SITES),
        ({"sites": tuple(Site(f"S{n}", "En") for n in range(2_001))}, Trouble.PROJECT_SITES),
        ({"first": date(2026, 2, 1)}, Trouble.PROJECT_PERIODS),
        ({"first": date(2026, 1, 2)}, Trouble.PROJECT_PERIODS),
        ({"last": date(2026, 11, 30)}, Trouble.PROJECT_PERIODS),
        ({"last": date(2026, 12, 30)}, Trouble.PROJECT_PERIODS),
        ({"last": date(2025, 12, 31)}, Trouble.PROJECT_PERIODS),
        ({"last": date(2056, 3, 31)}, Trouble.PROJECT_PERIODS),
        ({"threshold": 2}, Trouble.PROJECT_THRESHOLD),
        ({"threshold": 101}, Trouble.PROJECT_THRESHOLD),
    ],
)
def test_what_can_be_no_project(
    project: Project, change: dict[str, Any], expected: Trouble
) -> None:
    assert trouble(lambda: project_file.check(replace(project, **change))) is expected


@pytest.mark.parametrize("name", [ALL_KEY, OTHER, SMALL])
@pytest.mark.parametrize("write", [str.lower, str.upper, str.title, " {}\t".format])
def test_no_site_is_called_what_a_group_of_sites_is(
    project: Project, name: str, write: Callable[[str], str]
) -> None:
    code = write(name)
    changed = replace(project, sites=(Site("A", "En"), Site(code, "To")))
    with pytest.raises(Misfortune) as raised:
        project_file.check(changed)
    assert raised.value.trouble is Trouble.SITE_CODE_TAKEN
    assert raised.value.params == {"code": code.strip()}
    # Nor does one come in with a file that somebody else made.
    data = project_file.written(changed)
    assert trouble(lambda: project_file.parsed(data, "p")) is Trouble.PROJECT_DAMAGED


@pytest.mark.parametrize(
    ("grid", "first", "last"),
    [
        (Grid.MONTH, date(2026, 2, 1), date(2028, 2, 29)),
        (Grid.QUARTER, date(2026, 4, 1), date(2055, 12, 31)),
        (Grid.HALF_YEAR, date(2026, 7, 1), date(2026, 12, 31)),
    ],
)
def test_what_can_be_one(project: Project, grid: Grid, first: date, last: date) -> None:
    project_file.check(replace(project, grid=grid, first=first, last=last))


def test_the_end_of_a_month() -> None:
    assert project_file.end_of(date(2026, 12, 1)) == date(2026, 12, 31)
    assert project_file.end_of(date(2028, 2, 1)) == date(2028, 2, 29)
    assert project_file.month("2026-02") == date(2026, 2, 1)
    assert project_file.month("26-02") is None
