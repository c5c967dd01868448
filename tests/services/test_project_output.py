"""A release has all its files, and the same ones every time."""

import csv
import errno
import hashlib
import json
import os
from collections.abc import Mapping
from datetime import date
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from PIL import Image

from csnat_app.aggregation.rounding import rounded
from csnat_app.documents.figure_lists import coverage_csv
from csnat_app.domain.clock import Clock
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.published import Covered, Published
from csnat_app.services import sample_project
from csnat_app.services.project_output import ProjectOutput, day_of_report
from csnat_app.version import VERSION
from tests.services import output_files
from tests.services.output_files import LEDGER, LIBRARY, MADE, rows
from tests.support_figures import figures

LISTS = {"process.csv", "areas.csv", "coverage.csv", "ledger.json", "manifest.json"}
PICTURES = {
    f"plot-{name}.png"
    for name in ("path", "days", "wanted", "support", "service", "language", "site", "period")
}


@pytest.fixture
def output() -> ProjectOutput:
    return ProjectOutput(LIBRARY)


@pytest.fixture
def shown() -> Published:
    return output_files.shown()


@pytest.fixture
def files() -> Mapping[str, bytes]:
    return output_files.made()


def test_all_files_are_there(files: Mapping[str, bytes]) -> None:
    assert set(files) == {"report.pdf", "figures.xlsx", *LISTS, *PICTURES}
    assert files["ledger.json"] == LEDGER


def test_the_manifest_says_what_it_was_made_of(
    files: Mapping[str, bytes], shown: Published
) -> None:
    told = json.loads(files["manifest.json"])
    assert told["threshold"] == told["base"] == 5
    assert told["program"] == f"csnat-app {VERSION}"
    assert {one["sha256"] for one in told["inputs"]} == {
        one.sha256 for one in shown.coverage if one.edition is not None
    }
    assert told["files"] == {
        name: hashlib.sha256(content).hexdigest()
        for name, content in files.items()
        if name not in ("report.pdf", "manifest.json")
    }


def test_coverage_names_every_place_and_period(files: Mapping[str, bytes]) -> None:
    found = rows(files["coverage.csv"])
    assert len(found) == 15
    assert {row["received"] for row in found} == {"yes"}
    missing = list(csv.DictReader(StringIO(coverage_csv([Covered("a", "2026-Q1", None)]).decode())))
    assert missing == [
        {"site": "a", "period": "2026-Q1", "received": "no", "edition": "", "sha256": ""}
    ]


def test_the_same_input_gives_the_same_bytes(
    output: ProjectOutput, shown: Published, files: Mapping[str, bytes]
) -> None:
    assert dict(output.files(shown, LEDGER, "nb", MADE)) == files
    other = dict(output.files(shown, LEDGER, "nb", date(2027, 1, 2)))
    assert [name for name in files if other[name] != files[name]] == ["report.pdf"]


def test_the_day_of_the_report_can_be_told_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1760486400")
    assert day_of_report(Clock()) == date(2025, 10, 15)
    for nonsense in ("", "yesterday", "9" * 40):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", nonsense)
        assert day_of_report(Clock()) == Clock().today()


@pytest.mark.parametrize("language", ["nn", "se", "en"])
def test_the_numbers_are_the_same_in_every_language(
    output: ProjectOutput, shown: Published, files: Mapping[str, bytes], language: str
) -> None:
    other = output.files(shown, LEDGER, language, MADE)
    assert other["process.csv"] == files["process.csv"]
    assert other["areas.csv"] == files["areas.csv"]
    assert other["report.pdf"] != files["report.pdf"]
    assert other["plot-path.png"] != files["plot-path.png"]


@pytest.mark.parametrize("name", sorted(PICTURES))
def test_pictures_are_whole_and_say_what_they_show(files: Mapping[str, bytes], name: str) -> None:
    with Image.open(BytesIO(files[name])) as picture:
        picture.load()
        assert picture.width > 1500
        assert picture.info["Description"].startswith("Stolper for ")
        assert sample_project.PROJECT.title not in picture.info["Description"]
        colours = {picture.convert("RGB").getpixel((x, 5)) for x in range(0, picture.width, 50)}
        assert colours == {(255, 255, 255)}
        bar = (15, 92, 99)
        assert bar in {colour for _, colour in picture.convert("RGB").getcolors(1_000_000)}


def test_files_are_written_or_it_says_why_not(
    output: ProjectOutput, shown: Published, tmp_path: Path
) -> None:
    written = output.write(tmp_path / "out", shown, LEDGER, "nb", MADE)
    assert {path.name for path in written} == {path.name for path in (tmp_path / "out").iterdir()}
    (tmp_path / "out" / "mine.png").write_bytes(b"x")
    less = figures(hidden=lambda breakdown, key, measure: breakdown == "site")
    again = output.write(tmp_path / "out", less, LEDGER, "nb", MADE)
    assert set(written) - set(again) == {tmp_path / "out" / "plot-site.png"}
    assert set((tmp_path / "out").iterdir()) == {*again, tmp_path / "out" / "mine.png"}
    (tmp_path / "file").write_text("x")
    with pytest.raises(Misfortune) as caught:
        output.write(tmp_path / "file", shown, LEDGER, "nb", MADE)
    assert caught.value.trouble is Trouble.FILE_NOT_WRITTEN


def test_the_ledger_is_there_before_anything_that_it_knows(
    output: ProjectOutput, shown: Published, tmp_path: Path
) -> None:
    """Whatever stops it in the middle: nothing is published of which no ledger knows."""
    (tmp_path / "report.pdf").mkdir()  # as good as one that another program holds open
    with pytest.raises(Misfortune) as caught:
        output.write(tmp_path, shown, LEDGER, "nb", MADE)
    assert caught.value.trouble is Trouble.FILE_NOT_WRITTEN
    assert caught.value.params == {"path": str(tmp_path / "report.pdf")}
    assert {path.name for path in tmp_path.iterdir()} == {"report.pdf", "ledger.json"}
    assert (tmp_path / "ledger.json").read_bytes() == LEDGER


@pytest.mark.parametrize("full_at", range(3))
def test_a_full_disk_leaves_the_last_report_as_it_is(
    output: ProjectOutput,
    shown: Published,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    full_at: int,
) -> None:
    output.write(tmp_path, shown, b"the ledger before", "nb", MADE)
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    written = []

    def fsync(number: int) -> None:
        written.append(number)
        if len(written) > full_at:
            raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(Misfortune) as caught:
        output.write(tmp_path, shown, LEDGER, "en", MADE)
    assert caught.value.trouble is Trouble.DISK_FULL
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_the_sample_project_is_protected_as_any_other() -> None:
    shown = sample_project.published()
    assert shown.figure("site", "liten", "offered").value is None
    other = shown.figure("site", "other", "offered")
    assert other.value is not None
    exact = sum(one.values["offered"] for one in sample_project.counts())
    assert shown.figure("all", "all", "offered").value == rounded(exact, 5)
