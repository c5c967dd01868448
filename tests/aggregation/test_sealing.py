import json
import re

import pytest

from csnat_app.aggregation import sealing
from csnat_app.aggregation.counts_file import CountsRefused
from csnat_app.aggregation.measures import BY_NAME, LARGEST
from csnat_app.aggregation.sealing import NotTaken, Opener
from csnat_app.domain.projects import Counts, ProblemKind, Project
from tests.aggregation.examples import changed, counts, made, resealed
from tests.support_keys import cheap_file


@pytest.fixture(scope="module")
def key() -> tuple[Project, str]:
    return made()


def inside(key: tuple[Project, str], told: Counts | None = None) -> dict[str, object]:
    found: dict[str, object] = json.loads(sealing.content(key[0], told or counts(), 3))
    return found


def kinds(key: tuple[Project, str], data: bytes) -> list[ProblemKind]:
    with pytest.raises(NotTaken) as raised:
        Opener(*key).open(data, "a file")
    assert {problem.file for problem in raised.value.problems} == {"a file"}
    return [problem.kind for problem in raised.value.problems]


def test_what_was_sealed_is_opened(key: tuple[Project, str]) -> None:
    sealed = sealing.seal(key[0], counts(), 3)
    assert Opener(*key).open(sealed, "a file") == (counts(), 3)
    assert b"offered" not in sealed


def test_nothing_else_is_inside(key: tuple[Project, str]) -> None:
    told = inside(key)
    assert set(told) == {
        *("format", "version", "project", "project_sha256", "site", "period", "edition", "counts")
    }
    values = told.pop("counts")
    assert isinstance(values, dict)
    assert set(values) == set(BY_NAME)
    assert all(type(value) is int for value in values.values())
    # Not a day, and no moment.
    assert re.search(r"\d{4}-\d{2}|\d{2}:\d{2}", json.dumps({**told, "period": ""})) is None


def test_the_length_tells_nothing(key: tuple[Project, str]) -> None:
    nobody = Counts("HER", "2026-Q1", dict.fromkeys(BY_NAME, 0))
    most = Counts("HER", "2026-Q1", dict.fromkeys(BY_NAME, LARGEST))
    assert len(sealing.content(key[0], nobody, 1)) == sealing.LENGTH
    assert len(sealing.content(key[0], most, 9_999)) == sealing.LENGTH
    assert len(sealing.seal(key[0], nobody, 1)) < sealing.MOST_BYTES


def test_the_longest_names_fit() -> None:
    from csnat_app.domain.projects import Site

    project, _ = made((Site("Æ" * 20, "N" * 200),))
    most = Counts("Æ" * 20, "2026-Q1", dict.fromkeys(BY_NAME, LARGEST))
    assert len(sealing.content(project, most, 9_999)) == sealing.LENGTH


def test_impossible_counts_are_not_sealed(key: tuple[Project, str]) -> None:
    wrong = Counts("HER", "2026-Q1", {**counts().values, "conversation": 99})
    with pytest.raises(CountsRefused) as raised:
        sealing.seal(key[0], wrong, 1)
    assert [problem.kind for problem in raised.value.problems] == [ProblemKind.IMPOSSIBLE]
    with pytest.raises(ValueError, match="edition"):
        sealing.seal(key[0], counts(), 0)


def test_it_must_be_sealed_for_this_key(key: tuple[Project, str]) -> None:
    other, _ = made()
    assert kinds(key, sealing.seal(other, counts(), 1)) == [ProblemKind.WRONG_KEY]
    closed = cheap_file(b"{}", "en passfrase")
    assert kinds(key, closed) == [ProblemKind.WRONG_KEY]


def test_what_is_damaged(key: tuple[Project, str]) -> None:
    sealed = sealing.seal(key[0], counts(), 1)
    assert kinds(key, b"") == [ProblemKind.NOT_SEALED]
    assert kinds(key, b"PK" + sealed) == [ProblemKind.NOT_SEALED]
    assert kinds(key, sealed[:-1]) == [ProblemKind.DAMAGED]
    assert kinds(key, sealed[:-1] + bytes([sealed[-1] ^ 1])) == [ProblemKind.DAMAGED]


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"format": "csnat-counts"}, ProblemKind.FOREIGN),
        ({"version": 2}, ProblemKind.NEWER),
        ({"version": None}, ProblemKind.FOREIGN),
        ({"remark": "hei"}, ProblemKind.FOREIGN),
        ({"project": "00" * 16}, ProblemKind.WRONG_PROJECT),
        ({"project": None}, ProblemKind.WRONG_PROJECT),
        ({"project_sha256": "00" * 32}, ProblemKind.PROJECT_CHANGED),
        ({"site": "XXX"}, ProblemKind.UNKNOWN_SITE),
        ({"site": {}}, ProblemKind.UNKNOWN_SITE),
        ({"period": "2027-Q1"}, ProblemKind.OUT_OF_PERIOD),
        ({"period": ["2026-Q1"]}, ProblemKind.OUT_OF_PERIOD),
        ({"edition": 0}, ProblemKind.WRONG_EDITION),
        ({"edition": "3"}, ProblemKind.WRONG_EDITION),
        ({"edition": 10**30}, ProblemKind.WRONG_EDITION),
        ({"counts": []}, ProblemKind.FOREIGN),
        ({"counts": {}}, ProblemKind.MISSING_MEASURE),
        ({"counts": changed(counts().values, offered=-1)}, ProblemKind.NOT_A_COUNT),
        ({"counts": changed(counts().values, offered=2.5)}, ProblemKind.NOT_A_COUNT),
        ({"counts": changed(counts().values, offered="2")}, ProblemKind.NOT_A_COUNT),
        ({"counts": changed(counts().values, offered=10**9)}, ProblemKind.NOT_A_COUNT),
        ({"counts": changed(counts().values, wanted__x=0)}, ProblemKind.UNKNOWN_MEASURE),
        ({"counts": changed(counts().values, review=50)}, ProblemKind.IMPOSSIBLE),
    ],
)
def test_what_cannot_be_is_refused(
    key: tuple[Project, str], change: dict[str, object], kind: ProblemKind
) -> None:
    assert set(kinds(key, resealed(key[0], {**inside(key), **change}))) == {kind}


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[" * 8_000, b"\xff", b'{"a":1,"a":1}', b"1" * 8_000, b"NaN", b"3"]
)
def test_what_is_no_json_is_refused(key: tuple[Project, str], content: bytes) -> None:
    (kind,) = kinds(key, resealed(key[0], content))
    assert kind in (ProblemKind.NOT_JSON, ProblemKind.FOREIGN)
