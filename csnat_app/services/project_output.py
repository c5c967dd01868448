"""The files of one release: report, workbook, lists, pictures, ledger and manifest."""

import hashlib
import json
import os
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from csnat_app.content.library import ContentLibrary
from csnat_app.domain.clock import Clock
from csnat_app.domain.people import Unit
from csnat_app.domain.published import Published
from csnat_app.services.figure_texts import figure_words
from csnat_app.services.writing import writing
from csnat_app.version import PROGRAM, VERSION

if TYPE_CHECKING:
    from csnat_app.documents.compose.figure_words import FigureWords

REPORT, BOOK = "report.pdf", "figures.xlsx"
PROCESS, AREAS, COVERAGE = "process.csv", "areas.csv", "coverage.csv"
LEDGER, MANIFEST = "ledger.json", "manifest.json"
FORMAT = 1


class ProjectOutput:
    """Makes what is handed on of a project's figures; it reads no store."""

    def __init__(self, library: ContentLibrary) -> None:
        self._library = library

    def write(
        self,
        folder: Path,
        published: Published,
        ledger: bytes,
        language: str,
        made: date,
        unit: Unit | None = None,
        practice: bool = False,
    ) -> tuple[Path, ...]:
        """Write all files into `folder`; none is put in place before all of them are written.

        The ledger comes first: whatever ends this in the middle, nothing is published that no
        ledger knows. A picture of an earlier release that this one has not is taken out of the
        folder.

        The same input gives the same bytes, but for the day `made` in the report. Raises
        `Misfortune` FILE_NOT_WRITTEN, DISK_FULL, CONTENT_DAMAGED.
        """
        files = self.files(published, ledger, language, made, unit, practice)
        names = sorted(files, key=lambda name: name != LEDGER)
        beside = {name: folder / f"{name}.new" for name in names}
        try:
            for name, path in beside.items():
                with writing(folder / name):
                    _write_through(path, files[name])
            for name, path in beside.items():
                with writing(folder / name):  # on Windows it fails also while the old one is open
                    os.replace(path, folder / name)
        finally:
            for path in beside.values():
                with suppress(OSError):
                    path.unlink(missing_ok=True)
        self._take_out(folder, files)
        return tuple(folder / name for name in files)

    def files(
        self,
        published: Published,
        ledger: bytes,
        language: str,
        made: date,
        unit: Unit | None = None,
        practice: bool = False,
    ) -> Mapping[str, bytes]:
        """The content of all files, by name."""
        from csnat_app.documents.figure_book import figure_book
        from csnat_app.documents.figure_lists import coverage_csv, figures_csv

        figures = [one for each in published.figures.values() for one in each.values()]
        files = {
            BOOK: figure_book(published, self._words(language), VERSION),
            PROCESS: figures_csv(one for one in figures if not one.area),
            AREAS: figures_csv(one for one in figures if one.area),
            COVERAGE: coverage_csv(published.coverage),
            LEDGER: ledger,
            **self._pictures(published, language),
        }
        return {
            REPORT: self.report(published, language, made, unit, practice),
            **files,
            MANIFEST: _manifest(published, language, files),
        }

    def report(
        self,
        published: Published,
        language: str,
        made: date,
        unit: Unit | None = None,
        practice: bool = False,
    ) -> bytes:
        """The PDF alone."""
        from csnat_app.documents.compose.project_report import compose_project_report
        from csnat_app.documents.pdf import render

        words = self._library.text_set("words", language)
        document = compose_project_report(
            published, self._words(language), words, made, VERSION, unit, practice
        )
        return render.render(document)

    def _take_out(self, folder: Path, files: Mapping[str, bytes]) -> None:
        from csnat_app.documents.compose.figure_sections import NAMES

        for name in map(_picture_name, NAMES):
            if name not in files:
                with writing(folder / name):
                    (folder / name).unlink(missing_ok=True)

    def _pictures(self, published: Published, language: str) -> dict[str, bytes]:
        from csnat_app.documents.compose.figure_sections import FigureSections
        from csnat_app.documents.compose.figure_sentences import FigureSentences
        from csnat_app.documents.plots.png import Caption, picture

        words = self._words(language)
        texts = words.texts
        said = FigureSentences(published, words)
        found = {}
        for section in FigureSections(published, words).all():
            if section.plot is None:
                continue
            defined = (f"{one.name}: {one.text}" for one in words.definitions(section.defined))
            silent = said.silent() if section.name == "site" else ""
            caption = Caption(
                texts[f"head.{section.name}"],
                (texts[f"note.{section.name}"], texts["note.bars"]),
                (
                    published.project.title,
                    said.scope(),
                    *((silent,) if silent else ()),
                    *defined,
                    said.read(),
                    said.shares(),
                ),
            )
            found[_picture_name(section.name)] = picture(section.plot, caption)
        return found

    def _words(self, language: str) -> "FigureWords":
        return figure_words(self._library, language)


def _write_through(path: Path, content: bytes) -> None:
    """To the disk itself, also if the power goes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _picture_name(section: str) -> str:
    return f"plot-{section}.png"


def day_of_report(clock: Clock) -> date:
    """Today, or the day that SOURCE_DATE_EPOCH says (reproducible-builds.org).

    A value that is no number of seconds is passed over.
    """
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    try:
        return datetime.fromtimestamp(int(told), UTC).date()
    except (ValueError, OverflowError, OSError):
        return clock.today()


def _manifest(published: Published, language: str, files: Mapping[str, bytes]) -> bytes:
    """What the files were made of; without the report, which bears a day."""
    project = published.project
    told = {
        "format": FORMAT,
        "kind": "csnat-figures",
        "program": f"{PROGRAM} {VERSION}",
        "project": {"id": project.id, "title": project.title, "version": project.version},
        "release": published.number,
        "threshold": project.threshold,
        "base": project.threshold,
        "language": language,
        "inputs": [
            {"site": one.site, "period": one.period, "edition": one.edition, "sha256": one.sha256}
            for one in published.coverage
            if one.edition is not None
        ],
        "dropped": [list(one) for one in published.dropped],
        "files": {name: hashlib.sha256(content).hexdigest() for name, content in files.items()},
    }
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
