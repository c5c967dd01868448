"""`csnat project create`, `template` and `seal`: a project's files and a site's counts, without a
window and without a store."""

import os
import sys
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from csnat_app.aggregation import bounded, counts_file, project_file, sealing
from csnat_app.aggregation.counts_file import CountsRefused
from csnat_app.aggregation.edition_note import EditionNote
from csnat_app.aggregation.measures import BY_NAME
from csnat_app.cli_commands import first_line
from csnat_app.cli_project_words import complain, say
from csnat_app.domain.clock import Clock
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.projects import Counts, Grid, Project, Site
from csnat_app.services.writing import writing


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
        say(str(place))
    _print_words(project)
    return 0


def project_template(_folder: Path, options: Namespace) -> int:
    """JSON, or CSV if the file's name says so. A form that is filled in is not written over."""
    project = project_file.read(options.project)
    as_list = options.output.suffix.casefold() == ".csv"
    make = counts_file.template_csv if as_list else counts_file.template
    content = make(project, options.site, options.period, _words(options.lang))
    if options.output.exists():
        raise Misfortune(Trouble.FORM_EXISTS, path=str(options.output))
    _write(options.output, content)
    say(str(options.output))
    return 0


def project_seal(_folder: Path, options: Namespace) -> int:
    """Nothing is sealed if anything is wrong; every fault is named.

    Every number is shown before. Whoever sits at a terminal is asked, unless --yes is given.
    """
    project = project_file.read(options.project)
    try:
        counts = counts_file.read(options.counts, project)
    except CountsRefused as refused:
        complain(refused.problems)
        raise Misfortune(Trouble.COUNTS_REFUSED, file=bounded.name(options.counts)) from refused
    if not project.period(counts.period).closed(Clock().today()):
        raise Misfortune(Trouble.PERIOD_OPEN, period=counts.period)
    note = _note(project, options)
    before = 0 if note is None else note.last(counts.site, counts.period)
    edition = before + 1 if options.edition is None else options.edition
    _show(project, counts, edition, options.lang)
    if before and edition > before:
        print(f"it takes the place of edition {before}, which was sealed here before")
    elif before:
        print(f"edition {before} was sealed here before: the coordinator takes a higher one only")
    if not (options.yes or _agreed()):
        print("csnat: Nothing was sealed.", file=sys.stderr)
        return 2
    if note is not None:
        # Noted before it is written: an edition that nobody gets is no harm, one given twice is.
        _write(note.path, note.with_edition(counts.site, counts.period, edition))
    _write(options.output, sealing.seal(project, counts, edition))
    say(str(options.output))
    _print_words(project)
    return 0


def _site(told: str) -> Site:
    code, _, name = told.partition("=")
    return Site(code.strip(), name.strip())


def _note(project: Project, options: Namespace) -> EditionNote | None:
    """None if it cannot be read, and is not needed since the edition is told."""
    try:
        return EditionNote(options.project, project)
    except Misfortune:
        if options.edition is None:
            raise
        return None


def _words(language: str) -> Mapping[str, str]:
    """What each measure is, by its name."""
    from csnat_app import assets
    from csnat_app.content.library import ContentLibrary
    from csnat_app.services.figure_texts import figure_words, measure_words

    return measure_words(figure_words(ContentLibrary(assets.content_folder()), language))


def _show(project: Project, counts: Counts, edition: int, language: str) -> None:
    """Every number that is sealed, with the one that it is a part of, in words."""
    values = counts.values
    for name, words in _words(language).items():
        parent = BY_NAME[name].parent
        whole = "" if parent is None else f"/ {values[parent]}"
        say(f"{values[name]:>6} {whole:<8}  {words}")
    site = project.site(counts.site)
    say(f"site {site.code} ({site.name}), period {counts.period}, edition {edition}")


def _agreed() -> bool:
    """What the person at the terminal says; yes where nobody sits."""
    if sys.stdin is None or not sys.stdin.isatty():
        return True
    print("Seal these numbers? [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().casefold() in ("y", "yes", "j", "ja")


def _print_words(project: Project) -> None:
    say("fingerprint: " + " ".join(project_file.words(project)))


def _write(path: Path, content: bytes) -> None:
    """For the owner only. Raises `Misfortune` FILE_NOT_WRITTEN, DISK_FULL."""
    with writing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(path.name + ".new")
        beside.unlink(missing_ok=True)
        number = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(number, "wb") as file:
            file.write(content)
        os.replace(beside, path)
