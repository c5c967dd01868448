"""`csnat project report`: contributions put together and reported, with all that was published
before."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from csnat_app.aggregation import keys, project_file
from csnat_app.cli_commands import first_line
from csnat_app.cli_project_words import at_work, complain, say, tell_read
from csnat_app.domain.clock import Clock
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.projects import Project

if TYPE_CHECKING:
    from csnat_app.aggregation.ledger import Ledger
    from csnat_app.aggregation.merging import Merged
    from csnat_app.services.published import Released


def project_report(_folder: Path, options: Namespace) -> int:
    """0 also if files were left out: each is named, and the rest is reported."""
    from csnat_app import assets
    from csnat_app.aggregation import ledger as ledgers
    from csnat_app.content.library import ContentLibrary
    from csnat_app.services.project_output import ProjectOutput, day_of_report

    project, today = project_file.read(options.project), Clock().today()
    try:
        merged, made = _made(project, today, options)
    except KeyboardInterrupt:
        print("\ncsnat: Stopped. Nothing was written.", file=sys.stderr)
        return 2
    output = ProjectOutput(ContentLibrary(assets.content_folder()))
    written = output.write(
        options.output,
        made.published,
        ledgers.written(made.ledger),
        options.lang,
        day_of_report(Clock()),
    )
    for path in written:
        say(str(path))
    ended = {period.key for period in project.periods() if period.closed(today)}
    wanted = [one for one in merged.coverage if one.period in ended]
    there = sum(one.edition is not None for one in wanted)
    print(
        f"{there} of {len(wanted)} sites and periods that have ended; "
        f"{len(merged.problems)} problems"
    )
    return 0


def _made(project: Project, today: date, options: Namespace) -> "tuple[Merged, Released]":
    """What came, and what can be published of it. Takes long, and writes nothing."""
    from csnat_app.aggregation.merging import merge
    from csnat_app.services.releases import next_release

    before = _before(project, options)
    passphrase = first_line(options.passphrase_file)
    secret = keys.opened(keys.read(options.key), passphrase, str(options.key))
    merged = merge(options.files, project, secret, tell_read, today=today)
    complain(merged.problems)
    with at_work("checking that no number can be traced back to a person"):
        return merged, next_release(project, merged, before)


def _before(project: Project, options: Namespace) -> "Ledger":
    """What was published before: the ledger that is named, or an empty one.

    One that lies where the report goes, or beside the project file, must have been named or be a
    part of the one that was: without it the audit would not know what everybody can read. Raises
    `Misfortune` LEDGER_NOT_NAMED, LEDGER_BEHIND, LEDGER_IN_THE_WAY, and as `ledger_file.read` and
    `ledger.check`.
    """
    from csnat_app.aggregation.ledger import Ledger, check
    from csnat_app.services import ledger_file

    named: Path | None = options.ledger
    before = Ledger(project.id) if named is None else ledger_file.read(named)
    check(before, project)
    for path, found in _found(project, options):
        if named is None and found.entries:
            raise Misfortune(Trouble.LEDGER_NOT_NAMED, path=str(path))
        if before.entries[: len(found.entries)] != found.entries:
            raise Misfortune(Trouble.LEDGER_BEHIND, path=str(path))
    return before


def _found(project: Project, options: Namespace) -> "Iterator[tuple[Path, Ledger]]":
    """The project's ledgers that lie where they would be looked for."""
    from csnat_app.services import ledger_file
    from csnat_app.services.project_output import LEDGER

    output = options.output / LEDGER
    for path in (output, options.project.parent / LEDGER):
        if not path.exists():
            continue
        try:
            found = ledger_file.read(path)
        except Misfortune as error:
            # It may be the only copy of what somebody published: it is not written over.
            if path == output or error.trouble is not Trouble.LEDGER_FOREIGN:
                raise Misfortune(Trouble.LEDGER_IN_THE_WAY, path=str(path)) from error
            continue
        if found.project == project.id:
            yield path, found
        elif path == output:
            raise Misfortune(Trouble.LEDGER_IN_THE_WAY, path=str(path))
