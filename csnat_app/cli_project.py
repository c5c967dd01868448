"""`csnat project …`: a project's files, a site's counts and the coordinator's report, without a
window and without a store."""

import os
import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from csnat_app.aggregation import bounded, counts_file, keys, project_file, sealing
from csnat_app.aggregation.counts_file import CountsRefused
from csnat_app.aggregation.edition_note import EditionNote
from csnat_app.cli_commands import first_line
from csnat_app.domain.clock import Clock
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.projects import Counts, Grid, Problem, ProblemKind, Project, Site

if TYPE_CHECKING:
    from collections.abc import Iterable

    from csnat_app.aggregation.ledger import Ledger

SENTENCES = {
    ProblemKind.UNREADABLE: "it cannot be read",
    ProblemKind.TOO_LARGE: "it is far too large",
    ProblemKind.NOT_SEALED: "it is no sealed contribution, or its beginning is damaged",
    ProblemKind.WRONG_KEY: "it is sealed for another key",
    ProblemKind.DAMAGED: "it is damaged",
    ProblemKind.NOT_JSON: "what stands in it cannot be read",
    ProblemKind.FOREIGN: "it holds something else than counts of this program",
    ProblemKind.NEWER: "a newer version of the program made it",
    ProblemKind.WRONG_PROJECT: "it belongs to another project",
    ProblemKind.PROJECT_CHANGED: "it was made with another project file of this project",
    ProblemKind.UNKNOWN_SITE: "the project has no site {detail}",
    ProblemKind.OUT_OF_PERIOD: "the project has no period {detail}",
    ProblemKind.PERIOD_OPEN: "the period {detail} has not ended yet",
    ProblemKind.UNKNOWN_MEASURE: "'{detail}' is unknown",
    ProblemKind.MISSING_MEASURE: "{detail} is missing",
    ProblemKind.NOT_A_COUNT: "{detail} is no whole number from 0 to 100000",
    ProblemKind.IMPOSSIBLE: "{detail} does not fit with what it is a part of",
    ProblemKind.WRONG_EDITION: "its edition is no number from 1",
    ProblemKind.DOUBLED: "the same counts are there already",
    ProblemKind.CONFLICT: "other counts with the same edition; the site must seal anew",
    ProblemKind.OLDER: "a newer contribution of the same site and period took its place",
}


def project_create(_folder: Path, options: Namespace) -> int:
    from csnat_app.services.projects import key_file, new_project

    first, last = project_file.month(options.first), project_file.month(options.last)
    if first is None or last is None:
        raise Misfortune(Trouble.PROJECT_PERIODS, most=project_file.MOST_PERIODS)
    places = (options.output / "project.json", options.output / "coordinator.key")
    for place in places:
        if place.exists():
            raise Misfortune(Trouble.PROJECT_EXISTS, path=str(place))
    project, secret = new_project(
        options.title,
        tuple(map(_site, options.site)),
        Grid(options.period),
        first,
        project_file.end_of(last),
        options.threshold,
    )
    key = key_file(secret, first_line(options.passphrase_file))
    for place, content in zip(places, (project_file.written(project), key), strict=True):
        _write(place, content)
        print(place)
    _print_words(project)
    return 0


def project_template(_folder: Path, options: Namespace) -> int:
    """JSON, or CSV if the file's name says so."""
    project = project_file.read(options.project)
    as_list = options.output.suffix.casefold() == ".csv"
    make = counts_file.template_csv if as_list else counts_file.template
    _write(options.output, make(project, options.site, options.period))
    print(options.output)
    return 0


def project_seal(_folder: Path, options: Namespace) -> int:
    """Nothing is sealed if anything is wrong; every fault is named."""
    project = project_file.read(options.project)
    try:
        counts = counts_file.read(options.counts, project)
    except CountsRefused as refused:
        _complain(refused.problems)
        count = len(refused.problems)
        raise Misfortune(
            Trouble.COUNTS_REFUSED, file=bounded.name(options.counts), count=count
        ) from refused
    if not project.period(counts.period).closed(Clock().today()):
        raise Misfortune(Trouble.PERIOD_OPEN, period=counts.period)
    edition, before = _edition(project, counts, options)
    _write(options.output, sealing.seal(project, counts, edition))
    print(options.output)
    print(f"site {counts.site}, period {counts.period}, edition {edition}")
    if before:
        print(f"it takes the place of edition {before}, which was sealed here before")
    _print_words(project)
    return 0


def project_report(_folder: Path, options: Namespace) -> int:
    """0 also if files were left out: each is named, and the rest is reported."""
    from csnat_app import assets
    from csnat_app.aggregation import ledger as ledgers
    from csnat_app.aggregation.merging import merge
    from csnat_app.content.library import ContentLibrary
    from csnat_app.services.project_output import ProjectOutput, day_of_report
    from csnat_app.services.releases import next_release

    project = project_file.read(options.project)
    before = _ledger(options.ledger, project)
    passphrase = first_line(options.passphrase_file)
    secret = keys.opened(keys.read(options.key), passphrase, str(options.key))
    merged = merge(options.files, project, secret, _tell, today=Clock().today())
    _complain(merged.problems)
    made = next_release(project, merged, before)
    output = ProjectOutput(ContentLibrary(assets.content_folder()))
    written = output.write(
        options.output,
        made.published,
        ledgers.written(made.ledger),
        options.lang,
        day_of_report(Clock()),
    )
    for path in written:
        print(path)
    there = sum(one.edition is not None for one in merged.coverage)
    print(f"{there} of {len(merged.coverage)} sites and periods; {len(merged.problems)} problems")
    return 0


def _ledger(path: Path | None, project: Project) -> "Ledger":
    """What was published before; an empty one if no file is named."""
    from csnat_app.aggregation import ledger as ledgers

    if path is None:
        return ledgers.Ledger(project.id)
    try:
        return ledgers.read(bounded.read(path, ledgers.MOST_BYTES))
    except bounded.TooLarge as error:
        raise Misfortune(Trouble.LEDGER_FOREIGN) from error
    except OSError as error:
        raise Misfortune(Trouble.FILE_UNREADABLE, path=str(path)) from error


def reason(problem: Problem) -> str:
    """Why a file was left out, in a sentence without its end."""
    return SENTENCES[problem.kind].format(detail=problem.detail)


def _complain(problems: "Iterable[Problem]") -> None:
    for problem in problems:
        print(f"csnat: {problem.file}: {reason(problem)}", file=sys.stderr)


def _site(told: str) -> Site:
    code, _, name = told.partition("=")
    return Site(code.strip(), name.strip())


def _edition(project: Project, counts: Counts, options: Namespace) -> tuple[int, int]:
    """Which edition this is, and the one before it; 0 if there was none or nobody knows."""
    if options.edition is not None:
        return options.edition, 0
    note = EditionNote(options.project, project)
    before = note.last(counts.site, counts.period)
    # Noted before it is written: an edition that nobody gets is no harm, one given twice is.
    _write(note.path, note.with_next(counts.site, counts.period))
    return before + 1, before


def _print_words(project: Project) -> None:
    print("fingerprint: " + " ".join(project_file.words(project)))


def _tell(done: int, total: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{done} of {total}", end="\n" if done == total else "", file=sys.stderr)


def _write(path: Path, content: bytes) -> None:
    """For the owner only. Raises `Misfortune` FILE_NOT_WRITTEN, DISK_FULL."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(path.name + ".new")
        beside.unlink(missing_ok=True)
        number = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(number, "wb") as file:
            file.write(content)
        os.replace(beside, path)
    except OSError as error:
        trouble = Trouble.DISK_FULL if error.errno == 28 else Trouble.FILE_NOT_WRITTEN
        raise Misfortune(trouble, path=str(path)) from error
