import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from csnat_app.aggregation import counts_file
from csnat_app.aggregation.counts_file import CountsRefused
from csnat_app.aggregation.measures import BY_NAME, LARGEST
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.projects import Counts, Grid, Problem, ProblemKind, Project, Site
from tests.aggregation.examples import changed, counts, made


@pytest.fixture(scope="module")
def project() -> Project:
    return made()[0]


def filled(of: Project, told: dict[str, object], **head: object) -> bytes:
    content = json.loads(counts_file.template(of, "HER", "2026-Q1"))
    return json.dumps({**content, **head, "counts": told}).encode()


def as_list(project: Project, told: dict[str, object], delimiter: str = ";") -> bytes:
    text = counts_file.template_csv(project, "HER", "2026-Q1").decode("utf-8-sig")
    rows = text.splitlines()[:6] + [f"{name};{value}" for name, value in told.items()]
    return "\r\n".join(rows).replace(";", delimiter).encode("utf-8-sig")


def problems(project: Project, data: bytes) -> list[tuple[ProblemKind, str]]:
    with pytest.raises(CountsRefused) as raised:
        counts_file.parsed(data, project, "counts.json")
    assert {problem.file for problem in raised.value.problems} == {"counts.json"}
    return [(problem.kind, problem.detail) for problem in raised.value.problems]


@pytest.mark.parametrize("make", [counts_file.template, counts_file.template_csv])
def test_a_template_as_it_is_says_nothing(project: Project, make: object) -> None:
    """A form that nobody filled in must not take the place of one with counts."""
    assert callable(make)
    assert problems(project, make(project, "HER", "2026-Q1")) == [
        (ProblemKind.MISSING_MEASURE, name) for name in BY_NAME if name != counts_file.REST
    ]


@pytest.mark.parametrize("make", [counts_file.template, counts_file.template_csv])
def test_words_are_for_whoever_fills_it_in(project: Project, make: object) -> None:
    assert callable(make)
    words = {name: f'{name}; of "all", =1+1' for name in BY_NAME}
    data: bytes = make(project, "HER", "2026-Q1", words)
    if data.startswith(b"{"):
        told = json.loads(data)
        assert told["words"] == words
        data = filled(project, {**told["counts"], "offered": 7})
    else:
        for name in BY_NAME:
            data = data.replace(f"\n{name};;".encode(), f"\n{name};0;".encode())
        told = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
        assert [row[2] for row in told[6:]] == list(words.values())
        found = counts_file.parsed(data, project, "t")
        assert found == Counts("HER", "2026-Q1", dict.fromkeys(BY_NAME, 0))
    fourth = data + b"\r\nreview;0;;x"
    assert problems(project, fourth)[0][0] is ProblemKind.NOT_JSON


def test_a_template_of_nothing_is_not_made(project: Project) -> None:
    with pytest.raises(Misfortune) as site:
        counts_file.template(project, "XXX", "2026-Q1")
    with pytest.raises(Misfortune) as period:
        counts_file.template_csv(project, "HER", "2026-01")
    assert site.value.trouble is Trouble.NO_SUCH_SITE
    assert period.value.trouble is Trouble.NO_SUCH_PERIOD


def test_what_is_filled_in_comes_back(project: Project) -> None:
    told = dict(counts().values)
    assert counts_file.parsed(filled(project, told), project, "c").values == told


@pytest.mark.parametrize("title", ["=1+1", "+47", "-x", "@SUM(A1)", "2026", "Prøve"])
def test_a_spreadsheet_leaves_the_heads_of_a_list_as_they_are(title: str) -> None:
    project, _ = made((Site("0301", "Oslo"), Site("HER", "Herøy")), title)
    project = replace(project, grid=Grid.MONTH)
    for code, written in (("0301", "'0301"), ("HER", "HER")):
        data = counts_file.template_csv(project, code, "2026-01")
        rows = dict(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
        assert (rows["site"], rows["period"]) == (written, "'2026-01")
        assert rows["title"] == (title if title == "Prøve" else f"'{title}")
        found = counts_file.parsed(data.replace(b";\r\n", b";0\r\n"), project, "t")
        assert (found.site, found.period) == (code, "2026-01")


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_a_list_of_any_spreadsheet_is_read(project: Project, delimiter: str) -> None:
    told = dict(counts().values)
    assert counts_file.parsed(as_list(project, told, delimiter), project, "c").values == told


def test_languages_that_are_not_told_are_other_ones(project: Project) -> None:
    empty = dict.fromkeys(BY_NAME, 0)
    told = changed(empty, offered=9) | {"language.nb": 4, "language.se": 2, "language.other": None}
    assert counts_file.parsed(filled(project, told), project, "c").values["language.other"] == 3
    short = {**told, "language.other": ""}
    assert counts_file.parsed(as_list(project, short), project, "c").values["language.other"] == 3
    # Somebody may have counted them, and then wrongly.
    assert problems(project, filled(project, {**told, "language.other": 2})) == [
        (ProblemKind.IMPOSSIBLE, "language")
    ]
    assert problems(project, filled(project, {**told, "language.nb": 8})) == [
        (ProblemKind.IMPOSSIBLE, "language")
    ]


@pytest.mark.parametrize("value", [-1, 1.0, 2.5, "3", True, "", [], {}, LARGEST + 1, 10**40, 1e300])
def test_what_is_no_count(project: Project, value: object) -> None:
    told = changed(counts().values, wanted__illness=value)
    assert problems(project, filled(project, told)) == [(ProblemKind.NOT_A_COUNT, "wanted/illness")]


@pytest.mark.parametrize("value", ["-1", "1,0", "2.5", "tre", "1e3", "٣", "1" * 5_000])
def test_what_is_no_count_in_a_list(project: Project, value: str) -> None:
    told = changed(counts().values, wanted__illness=value)
    expected = [(ProblemKind.NOT_A_COUNT, "wanted/illness")]
    assert problems(project, as_list(project, told, "\t")) == expected


def test_what_is_blank_is_named(project: Project) -> None:
    told = changed(counts().values, wanted__illness=None, review=None)
    expected = [(ProblemKind.MISSING_MEASURE, name) for name in ("review", "wanted/illness")]
    assert problems(project, filled(project, told)) == expected
    blank = {name: "" if value is None else value for name, value in told.items()}
    assert problems(project, as_list(project, blank)) == expected


def test_every_fault_is_named(project: Project) -> None:
    told = changed(counts().values, wanted__dinner=1, conversation=13, review="x")
    told["language.nb"] = 99
    del told["closed"]
    assert problems(project, filled(project, told, site="XXX", period="2031")) == [
        (ProblemKind.UNKNOWN_SITE, "XXX"),
        (ProblemKind.OUT_OF_PERIOD, "2031"),
        (ProblemKind.UNKNOWN_MEASURE, "wanted/dinner"),
        (ProblemKind.MISSING_MEASURE, "closed"),
        (ProblemKind.NOT_A_COUNT, "review"),
        (ProblemKind.IMPOSSIBLE, "conversation"),
        (ProblemKind.IMPOSSIBLE, "language.nb"),
        (ProblemKind.IMPOSSIBLE, "language"),
    ]
    # Of what is not told nothing is said: it may fit.
    del told["offered"]
    assert (ProblemKind.IMPOSSIBLE, "conversation") not in problems(project, filled(project, told))


def test_unknown_and_missing_measures(project: Project) -> None:
    told = changed(counts().values, wanted__dinner=1)
    assert problems(project, filled(project, told)) == [
        (ProblemKind.UNKNOWN_MEASURE, "wanted/dinner")
    ]
    del told["wanted/dinner"], told["review"]
    assert problems(project, filled(project, told)) == [(ProblemKind.MISSING_MEASURE, "review")]


def test_more_talked_than_offered(project: Project) -> None:
    told = changed(counts().values, conversation=13)
    assert problems(project, filled(project, told)) == [(ProblemKind.IMPOSSIBLE, "conversation")]


def test_the_head_must_be_the_projects(project: Project) -> None:
    told = dict(counts().values)
    for head, kind, detail in (
        ({"format": "csnat-project"}, ProblemKind.FOREIGN, ""),
        ({"version": 2}, ProblemKind.NEWER, ""),
        ({"version": 1.0}, ProblemKind.FOREIGN, ""),
        ({"note": "til deg"}, ProblemKind.FOREIGN, ""),
        ({"project": "00" * 16}, ProblemKind.WRONG_PROJECT, ""),
        ({"site": "XXX"}, ProblemKind.UNKNOWN_SITE, "XXX"),
        ({"site": []}, ProblemKind.UNKNOWN_SITE, "list"),
        ({"period": "2026-01\n"}, ProblemKind.OUT_OF_PERIOD, "2026-01?"),
    ):
        assert problems(project, filled(project, told, **head)) == [(kind, detail)]
    # The title is there for whoever fills it in.
    assert counts_file.parsed(filled(project, told, title="?"), project, "c").values == told


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[1]", b"{}" * 2, b"\xff\xfe\x00", b"a;b;c", b'"a;b', b"{" * 90_000]
)
def test_what_is_no_form(project: Project, data: bytes) -> None:
    assert problems(project, data)[0][0] in (ProblemKind.NOT_JSON, ProblemKind.FOREIGN)


def test_reading_is_bounded(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "counts.json"
    with path.open("wb") as file:
        file.truncate(2**31)
    for given, kind in ((path, ProblemKind.TOO_LARGE), (tmp_path, ProblemKind.UNREADABLE)):
        with pytest.raises(CountsRefused) as raised:
            counts_file.read(given, project)
        assert raised.value.problems == (Problem(kind, given.name),)
