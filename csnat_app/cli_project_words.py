"""What `csnat project` says: why files were left out, and how far it has come."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import groupby
from threading import Event, Thread
from time import monotonic

from csnat_app.domain.projects import Problem, ProblemKind

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
    ProblemKind.MISSING_MEASURE: "not filled in: {detail}",
    ProblemKind.NOT_A_COUNT: "{detail} is no whole number from 0 to 100000",
    ProblemKind.IMPOSSIBLE: "{detail} does not fit with what it is a part of",
    ProblemKind.WRONG_EDITION: "its edition is no number from 1",
    ProblemKind.DOUBLED: "the same counts are there already (site {site}, period {period})",
    ProblemKind.CONFLICT: (
        "other counts with the same edition (site {site}, period {period}); the site must seal anew"
    ),
    ProblemKind.OLDER: (
        "a newer contribution of the same site and period took its place "
        "(site {site}, period {period})"
    ),
}
_STEP = 1.0  # seconds between two signs of life


def reason(problem: Problem) -> str:
    """Why a file was left out, in a sentence without its end."""
    site, _, period = problem.detail.partition("/")
    return SENTENCES[problem.kind].format(detail=problem.detail, site=site, period=period)


def complain(problems: Iterable[Problem]) -> None:
    """A line for each on standard error; one for all that is missing in a file."""
    for (file, kind), some in groupby(problems, key=lambda one: (one.file, one.kind)):
        told = list(some)
        if kind is ProblemKind.MISSING_MEASURE:
            told = [Problem(kind, file, ", ".join(one.detail for one in told))]
        for problem in told:
            print(f"csnat: {file}: {reason(problem)}", file=sys.stderr)


def say(line: str) -> None:
    """On standard output, also where it cannot show every letter."""
    encoding = sys.stdout.encoding or "utf-8"
    print(line.encode(encoding, "replace").decode(encoding))


def tell_read(done: int, total: int) -> None:
    """How many of how many files are read, for whoever sits at the terminal."""
    if sys.stderr.isatty():
        end = "\n" if done == total else ""
        print(f"\r{done} of {total} files read", end=end, file=sys.stderr, flush=True)


@contextmanager
def at_work(what: str) -> Iterator[None]:
    """A line on standard error that it is at work; at a terminal also for how long already."""
    if not sys.stderr.isatty():
        print(f"{what} ...", file=sys.stderr, flush=True)
        yield
        return
    begun, done = monotonic(), Event()

    def tell() -> None:
        while True:
            taken = round(monotonic() - begun)
            print(f"\r{what} ... {taken} s", end="", file=sys.stderr, flush=True)
            if done.wait(_STEP):
                return

    telling = Thread(target=tell, daemon=True)
    telling.start()
    try:
        yield
    finally:
        done.set()
        telling.join()
        print(file=sys.stderr, flush=True)
