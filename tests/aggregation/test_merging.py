import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from csnat_app.aggregation import bounded, project_file, sealing
from csnat_app.aggregation.merging import Covered, Merged, merge
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.projects import Counts, ProblemKind, Project, Site
from tests.aggregation.examples import AFTER, counts, made, resealed


@pytest.fixture(scope="module")
def key() -> tuple[Project, str]:
    return made()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def put(folder: Path, name: str, key: tuple[Project, str], told: Counts, edition: int = 1) -> Path:
    path = folder / name
    path.write_bytes(sealing.seal(key[0], told, edition))
    return path


def merged(key: tuple[Project, str], *files: Path, **more: object) -> Merged:
    return merge(files, key[0], key[1], **more)  # type: ignore[arg-type]


def named(found: Merged) -> list[tuple[str, ProblemKind]]:
    return [(problem.file, problem.kind) for problem in found.problems]


def test_what_is_in_order_goes_in(key: tuple[Project, str], folder: Path) -> None:
    one = put(folder, "a", key, counts("HER"))
    other = put(folder, "b", key, counts("TRD", "2026-Q2", 30, seed=2))
    found = merged(key, one, other)
    assert found.problems == ()
    assert list(found.cells) == [("HER", "2026-Q1"), ("TRD", "2026-Q2")]
    assert found.cells["HER", "2026-Q1"].counts == counts("HER")
    assert found.taken == {("HER", "2026-Q1"): "a", ("TRD", "2026-Q2"): "b"}
    assert len(found.coverage) == 12
    assert found.coverage[0] == Covered("HER", "2026-Q1", 1)
    assert found.coverage[1] == Covered("HER", "2026-Q2", None)


def test_each_bad_file_is_named_and_the_rest_goes_in(
    key: tuple[Project, str], folder: Path
) -> None:
    project, _ = key
    renamed = replace(project, title="Et annet navn")
    late = Counts("HER", "2027-Q1", counts().values)
    too_much = Counts("HER", "2026-Q2", {**counts().values, "conversation": 99})
    told = {
        "format": "csnat-contribution",
        "version": 1,
        "project": project.id,
        "project_sha256": project_file.sha256(project),
        "site": "HER",
        "edition": 1,
    }
    bad = {
        "2 other project": sealing.seal(
            replace(made()[0], recipient=project.recipient), counts(), 1
        ),
        "3 other key": sealing.seal(made()[0], counts(), 1),
        "4 changed project": sealing.seal(renamed, counts(), 1),
        "5 torn": sealing.seal(project, counts(), 1)[:-40],
        "6 text": b"offered: 12",
        "7 late": resealed(project, {**told, "period": late.period, "counts": dict(late.values)}),
        "8 more": resealed(project, {**told, "period": "2026-Q2", "counts": dict(too_much.values)}),
    }
    good = put(folder, "1 good", key, counts())
    files = [good]
    for name, content in bad.items():
        files.append(folder / name)
        files[-1].write_bytes(content)
    found = merged(key, *files, folder / "9 nowhere", folder)
    assert named(found) == [
        ("2 other project", ProblemKind.WRONG_PROJECT),
        ("3 other key", ProblemKind.WRONG_KEY),
        ("4 changed project", ProblemKind.PROJECT_CHANGED),
        ("5 torn", ProblemKind.DAMAGED),
        ("6 text", ProblemKind.NOT_SEALED),
        ("7 late", ProblemKind.OUT_OF_PERIOD),
        ("8 more", ProblemKind.IMPOSSIBLE),
        ("9 nowhere", ProblemKind.UNREADABLE),
        (folder.name, ProblemKind.UNREADABLE),
    ]
    assert list(found.cells) == [("HER", "2026-Q1")]
    # The coordinator is told what is wrong, and no number of any site.
    assert not any(sign.isdigit() for problem in found.problems[:7] for sign in problem.detail
                   if problem.kind is not ProblemKind.OUT_OF_PERIOD)  # fmt: skip


def test_a_newer_edition_takes_the_place_of_an_older(
    key: tuple[Project, str], folder: Path
) -> None:
    old = put(folder, "old", key, counts(seed=1), edition=1)
    new = put(folder, "new", key, counts(seed=2), edition=2)
    for files in ((old, new), (new, old)):
        found = merged(key, *files)
        contribution = found.cells["HER", "2026-Q1"]
        assert contribution.counts == counts(seed=2)
        assert contribution.edition == 2
        assert contribution.replaced == (_sha256(old),)
        assert found.earlier == {("HER", "2026-Q1", _sha256(old)): counts(seed=1).values}
        assert named(found) == [("old", ProblemKind.OLDER)]


def test_what_came_before_is_replaced_and_said(key: tuple[Project, str], folder: Path) -> None:
    before = merged(key, put(folder, "old", key, counts(seed=1)))
    found = merged(
        key, put(folder, "new", key, counts(seed=2), 2), known=list(before.cells.values())
    )
    assert found.coverage[0] == Covered("HER", "2026-Q1", 2, was=1)
    assert found.cells["HER", "2026-Q1"].replaced == (before.cells["HER", "2026-Q1"].sha256,)
    # The other way round the newer one stays.
    again = merged(key, folder / "old", known=list(found.cells.values()))
    assert again.cells == found.cells
    assert again.taken == {}
    assert named(again) == [("old", ProblemKind.OLDER)]


def test_the_same_twice_counts_once(key: tuple[Project, str], folder: Path) -> None:
    one = put(folder, "one", key, counts())
    copy = folder / "two"
    copy.write_bytes(one.read_bytes())
    found = merged(key, copy, one, one)
    assert named(found) == [("one", ProblemKind.DOUBLED), ("two", ProblemKind.DOUBLED)]
    assert found.cells["HER", "2026-Q1"].counts == counts()
    assert named(merged(key, one, known=list(found.cells.values()))) == [
        ("one", ProblemKind.DOUBLED)
    ]


def test_nobody_chooses_between_two_of_one_edition(key: tuple[Project, str], folder: Path) -> None:
    put(folder, "a", key, counts(seed=1), 2)
    put(folder, "b", key, counts(seed=2), 2)
    put(folder, "c", key, counts(seed=3), 1)
    found = merged(key, *(folder / name for name in "bca"))
    assert named(found) == [("a", ProblemKind.CONFLICT), ("b", ProblemKind.CONFLICT)]
    assert found.cells["HER", "2026-Q1"].counts == counts(seed=3)
    # What is there already stays.
    there = merged(key, folder / "a")
    beside = merged(key, folder / "b", known=list(there.cells.values()))
    assert beside.cells == there.cells
    assert named(beside) == [("b", ProblemKind.CONFLICT)]


def test_it_says_of_which_site_and_period(key: tuple[Project, str], folder: Path) -> None:
    put(folder, "a", key, counts(), 2)
    put(folder, "b", key, counts(), 2)
    put(folder, "c", key, counts(), 1)
    put(folder, "d", key, counts("TRD", "2026-Q2", seed=1))
    put(folder, "e", key, counts("TRD", "2026-Q2", seed=2))
    found = merged(key, *(folder / name for name in "abcde"))
    assert [(one.kind, one.detail) for one in found.problems] == [
        (ProblemKind.DOUBLED, "HER/2026-Q1"),
        (ProblemKind.OLDER, "HER/2026-Q1"),
        (ProblemKind.CONFLICT, "TRD/2026-Q2"),
        (ProblemKind.CONFLICT, "TRD/2026-Q2"),
    ]


def test_files_of_the_same_name_are_told_apart(key: tuple[Project, str], folder: Path) -> None:
    names = ("one/x", "two/x", "one/sub/x", "two/sub/x", "y", "z", "one/z")
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"nothing")
    found = merged(key, *(folder / name for name in names), folder / "y")
    assert {file for file, _ in named(found)} == {
        *("one/x", "two/x", "one/sub/x", "two/sub/x", "y", f"{folder.name}/z", "one/z"),
    }
    assert bounded.names([Path("x"), Path("/x"), Path("."), Path("a\n/x")]) == [
        *("x", "//x", "", "a?/x"),
    ]
    many = [folder / str(number % 9) / f"{number // 9}" for number in range(9_000)]
    assert len(set(bounded.names(many))) == 9_000


def test_the_order_of_the_files_does_not_matter(key: tuple[Project, str], folder: Path) -> None:
    files = []
    random = Random(5)
    for number in range(24):
        told = counts(
            random.choice(("HER", "TRD")), random.choice(("2026-Q1", "2026-Q2")), seed=number % 4
        )
        files.append(put(folder, f"f{number:02}", key, told, random.randint(1, 3)))
    first = merged(key, *files)
    for _ in range(5):
        random.shuffle(files)
        again = merged(key, *files)
        assert again == first


def test_a_period_that_has_not_ended_waits(key: tuple[Project, str], folder: Path) -> None:
    path = put(folder, "a", key, counts(period="2026-Q4"))
    assert merged(key, path, today=AFTER).problems == ()
    found = merged(key, path, today=AFTER.replace(year=2026, month=12, day=31))
    assert named(found) == [("a", ProblemKind.PERIOD_OPEN)]
    assert found.cells == {}


def test_the_key_must_be_the_projects(key: tuple[Project, str]) -> None:
    with pytest.raises(Misfortune) as raised:
        merge([], key[0], made()[1])
    assert raised.value.trouble is Trouble.COORDINATOR_KEY_OTHER


def test_progress_is_told_and_can_end_it(key: tuple[Project, str], folder: Path) -> None:
    files = [put(folder, str(number), key, counts(seed=number)) for number in range(3)]
    told: list[tuple[int, int]] = []
    merged(key, *files, progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]

    class Stopped(Exception):
        pass

    def stop(done: int, total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        merged(key, *files, progress=stop)


def test_a_contribution_of_2_gb_is_not_read(
    key: tuple[Project, str], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    large = folder / "large"
    with large.open("wb") as file:
        file.write(b"age-encryption.org/v1\n")
        file.truncate(2**31)

    def opened(*_: object) -> None:
        raise AssertionError("it was opened")

    monkeypatch.setattr(Path, "open", opened)
    assert named(merged(key, large)) == [("large", ProblemKind.TOO_LARGE)]


def test_a_file_that_grows_is_not_read_to_its_end(
    key: tuple[Project, str], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its size is asked first; it may be another when it is read."""
    path = folder / "grows"
    path.write_bytes(b"age-encryption.org/v1\n")
    before = path.stat()
    path.write_bytes(b"age-encryption.org/v1\n" + bytes(sealing.MOST_BYTES))
    monkeypatch.setattr(Path, "stat", lambda self, **_: before)
    assert named(merged(key, path)) == [("grows", ProblemKind.TOO_LARGE)]


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes are files on POSIX only")
def test_a_pipe_does_not_hang_it(key: tuple[Project, str], folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    assert named(merged(key, folder / "pipe")) == [("pipe", ProblemKind.UNREADABLE)]


def test_every_name_can_be_shown(key: tuple[Project, str], folder: Path) -> None:
    path = folder / os.fsdecode(b"odd\nname\x1b[31m\xff")
    try:
        path.write_bytes(b"x")
    except OSError:
        path = folder / "a file system that has no such names"
        path.write_bytes(b"x")
    (problem,) = merged(key, path).problems
    assert problem.file.isprintable()
    problem.file.encode("utf-8")


def test_a_thousand_sites(folder: Path) -> None:
    key = made(tuple(Site(f"S{number}", f"Sted {number}") for number in range(1_000)))
    files: Sequence[Path] = [
        put(folder, f"{number}", key, counts(f"S{number}", offered=8)) for number in range(50)
    ]
    found = merged(key, *files)
    assert len(found.cells) == 50
    assert len(found.coverage) == 4_000


def _sha256(path: Path) -> str:
    import hashlib

    return hashlib.sha256(path.read_bytes()).hexdigest()
