"""What `csnat project` takes. Apart from the commands: these are read at every start."""

import argparse
from collections.abc import Callable
from pathlib import Path

from csnat_app.domain.projects import DEFAULT_THRESHOLD, Grid

LANGUAGES = ("nb", "nn", "se", "en")


def add_project(
    project: "argparse._SubParsersAction[argparse.ArgumentParser]",
    command: Callable[..., argparse.ArgumentParser],
    passphrase: argparse.ArgumentParser,
) -> None:
    """Add the four commands; `command` makes one, `passphrase` is the option for its file."""
    create = command(project, "create", "make a project file and the coordinator's key", passphrase)
    create.add_argument("--title", required=True, help="the project's title")
    create.add_argument(
        "--site", action="append", required=True, metavar="CODE=NAME", help="once for each site"
    )
    create.add_argument(
        "--from", dest="first", required=True, metavar="YYYY-MM", help="the first month"
    )
    create.add_argument("--to", dest="last", required=True, metavar="YYYY-MM", help="the last one")
    create.add_argument("--period", choices=[grid.value for grid in Grid], required=True)
    create.add_argument(
        "--threshold",
        type=int,
        default=DEFAULT_THRESHOLD,
        metavar="K",
        help="numbers are rounded to this base, and none from 1 to K-1 can be found out "
        f"(default {DEFAULT_THRESHOLD})",
    )
    create.add_argument(
        "-o", "--output", type=Path, required=True, metavar="DIR", help="folder to write into"
    )
    create.set_defaults(run="project_create")

    template = command(project, "template", "write a form for a site that works on paper")
    _of_project(template)
    template.add_argument("--site", required=True, metavar="CODE")
    template.add_argument("--period", required=True, metavar="PERIOD", help="such as 2026-Q1")
    _in_words(template)
    template.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help="JSON, or CSV by its name"
    )
    template.set_defaults(run="project_template")

    seal = command(
        project,
        "seal",
        "check a filled-in form, show its numbers, and seal it for the coordinator",
    )
    _of_project(seal)
    seal.add_argument("counts", type=Path, metavar="COUNTS", help="the filled-in form")
    seal.add_argument(
        "--edition",
        type=_edition,
        metavar="N",
        help="number of this contribution, if it is not to be the one after that in the note "
        "beside PROJECT: after a move to another computer, or from the page to paper",
    )
    seal.add_argument(
        "--yes", action="store_true", help="seal without asking; it asks at a terminal only"
    )
    _in_words(seal)
    seal.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    seal.set_defaults(run="project_seal")

    report = command(project, "report", "put contributions together, and report", passphrase)
    _of_project(report)
    report.add_argument("files", type=Path, nargs="+", metavar="FILES", help="contributions")
    report.add_argument("--key", type=Path, required=True, metavar="FILE", help="coordinator.key")
    report.add_argument(
        "--ledger",
        type=Path,
        metavar="FILE",
        help="ledger.json of the report before; for all but a project's first report",
    )
    report.add_argument("--lang", choices=LANGUAGES, default=LANGUAGES[0])
    report.add_argument(
        "-o", "--output", type=Path, required=True, metavar="DIR", help="folder to write into"
    )
    report.set_defaults(run="project_report")


def _of_project(command: argparse.ArgumentParser) -> None:
    command.add_argument("project", type=Path, metavar="PROJECT", help="project.json")


def _in_words(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--lang",
        choices=LANGUAGES,
        default=LANGUAGES[0],
        help="what is counted is told in this language (default nb)",
    )


def _edition(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and 1 <= int(text[:9]) <= 9_999):
        raise argparse.ArgumentTypeError(f"'{text}' is no number from 1 to 9999")
    return int(text)
