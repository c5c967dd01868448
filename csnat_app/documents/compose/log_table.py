"""What was done with a case, as a table: when, who, what."""

from collections.abc import Callable, Sequence

from csnat_app.documents.blocks import Cell, Table
from csnat_app.domain.dates import DateWords
from csnat_app.domain.log import LogEntry, LogRun, runs
from csnat_app.domain.texts import TextSet


def log_table(
    log: Sequence[LogEntry], who: Callable[[str], str], words: TextSet, dates: DateWords
) -> Table:
    """Entries in the order in which they come; what was done many times in a row is one line.

    `who` gives the name of a person's id.
    """
    header = tuple(words[f"case.history.{column}"] for column in ("when", "who", "what"))
    rows = tuple(
        (
            Cell(_when(run, dates)),
            Cell(who(run.entry.person_id)),
            Cell(_what(run, words)),
        )
        for run in runs(log)
    )
    return Table(header, rows, (0.27, 0.38, 0.35))


def _when(run: LogRun, dates: DateWords) -> str:
    first, last = f"{run.first:%H:%M}", f"{run.last:%H:%M}"
    times = first if first == last else f"{first}–{last}"
    return f"{dates.in_digits(run.first.date())} {times}"


def _what(run: LogRun, words: TextSet) -> str:
    """A part that a later version wrote is printed as it is."""
    entry = run.entry
    deed = words.texts.get(f"case.deed.{entry.deed}", entry.deed.value)
    part = words.texts.get(f"part.{entry.what}", entry.what)
    times = f" ({words['access.times'].format(n=run.count)})" if run.count > 1 else ""
    return f"{deed}: {part}{times}"
