"""Reports of mistakes: what our own bugs and crashes leave behind, for whoever mends them.

A report holds versions, the system, the kind of the exception and the places in the code that it
passed. It never holds what was on the screen: no values, no exception's text, no names, and no
folder of the person's. Reports stay in the data folder; nothing sends them anywhere.
"""

import contextlib
import faulthandler
import os
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import IO

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.logs import place, places
from csnat_app.version import PROGRAM, VERSION

FOLDER = "reports"
FATAL = "csnat.fatal.log"  # what Python writes when it is struck down by a signal
KEPT = 10
_SHAPE = re.compile(r"(\d{8}T\d{6}\d{6})-(mistake|crash)\.txt")
_TIME = "%Y%m%dT%H%M%S%f"
_FRAME = re.compile(r'  File "(.*)", line (\d+) in (\S+)')
_FIRST = re.compile(r"(Fatal Python error: [A-Za-z ]{1,40}|Windows fatal exception: [\w ]{1,40})")
_THREAD = re.compile(r"(Current thread|Thread) 0x[0-9a-f]+")
_MOST = 100_000  # characters of such a file that are looked at
_LIBRARIES = ("PySide6-Essentials", "SQLAlchemy", "sqlcipher3", "pikepdf", "reportlab")


class ReportKind(StrEnum):
    MISTAKE = "mistake"  # an exception that nobody expected
    CRASH = "crash"  # the process was struck down


@dataclass(frozen=True, slots=True)
class Report:
    """`name` is its file's, `at` when it was noted, in UTC."""

    name: str
    at: datetime
    kind: ReportKind


class ReportService:
    """Works without an open store: a mistake at the door is a mistake as well."""

    def __init__(self, folder: Path) -> None:
        """`folder` is the data folder."""
        self._folder = folder / FOLDER
        self._fatal = folder / FATAL
        self._watching: IO[bytes] | None = None

    def watch(self) -> None:
        """Have Python note where it was if a signal ends it. Where no file can be, do without."""
        with contextlib.suppress(OSError):
            number = os.open(self._fatal, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            self._watching = os.fdopen(number, "ab", buffering=0)
            faulthandler.enable(self._watching)

    def unwatch(self) -> None:
        """The program ends as it should: what was noted on the way there was no crash."""
        if self._watching is not None:
            faulthandler.disable()
            with contextlib.suppress(OSError):
                self._watching.truncate(0)
                self._watching.close()
            self._watching = None

    def keep(self, error: BaseException) -> None:
        """Note an exception that nobody expected. Never raises: there is trouble enough."""
        self._write(ReportKind.MISTAKE, "\n".join(_exceptions(error)))

    def keep_crash(self) -> None:
        """Make a report of what an earlier run left when it was struck down, if it did."""
        try:
            if not self._fatal.exists() or self._fatal.stat().st_size == 0:
                return
            left = self._fatal.read_text("utf-8", "replace")[:_MOST]
            os.truncate(self._fatal, 0)
        except OSError:
            return
        self._write(ReportKind.CRASH, "\n".join(_crash(left)))

    def all(self) -> tuple[Report, ...]:
        """The newest first."""
        try:
            names = sorted((path.name for path in self._folder.iterdir()), reverse=True)
        except OSError:
            return ()
        return tuple(report for name in names if (report := _report(name)) is not None)

    def text(self, report: Report) -> str:
        """Raises `Misfortune` FILE_UNREADABLE."""
        path = self._folder / report.name
        try:
            return path.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise Misfortune(Trouble.FILE_UNREADABLE, path=str(path)) from error

    def delete(self, report: Report) -> None:
        """Raises `Misfortune` as a folder that cannot be written does."""
        from csnat_app.store.files import misfortune_of

        path = self._folder / report.name
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise misfortune_of(error, path) from error

    def _write(self, kind: ReportKind, happened: str) -> None:
        from csnat_app.store.files import make_folder, write_whole

        now = datetime.now(UTC)
        name = f"{now.strftime(_TIME)}-{kind}.txt"
        text = "\n".join([*_versions(), f"noted: {now.isoformat(timespec='seconds')}", happened])
        try:
            make_folder(self._folder)
            write_whole(self._folder / name, (text + "\n").encode("utf-8"))
            for old in self.all()[KEPT:]:
                self.delete(old)
        except Misfortune:
            return


def _report(name: str) -> Report | None:
    found = _SHAPE.fullmatch(name)
    if found is None:
        return None
    return Report(
        name, datetime.strptime(found[1], _TIME).replace(tzinfo=UTC), ReportKind(found[2])
    )


def _versions() -> Iterator[str]:
    import platform
    from importlib.metadata import PackageNotFoundError, version

    yield f"{PROGRAM}: {VERSION}"
    for name in _LIBRARIES:
        try:
            yield f"{name}: {version(name)}"
        except PackageNotFoundError:
            yield f"{name}: not known"
    yield f"Python: {platform.python_version()}"
    # Not the computer's name, which `uname` would give as well.
    yield f"system: {platform.system()} {platform.release()} {platform.machine()}"
    yield f"bundled: {'yes' if getattr(sys, 'frozen', False) else 'no'}"


def _exceptions(error: BaseException) -> Iterator[str]:
    """Each exception with its places, and before it the one that led to it."""
    chain: list[BaseException] = []
    now: BaseException | None = error
    while now is not None and now not in chain:
        chain.append(now)
        now = now.__cause__ or (None if now.__suppress_context__ else now.__context__)
    for one in reversed(chain):
        kind = type(one)
        yield f"exception: {kind.__module__}.{kind.__qualname__}"
        trace: TracebackType | None = one.__traceback__
        yield from places(trace)
        if isinstance(one, BaseExceptionGroup):
            for part in one.exceptions:
                yield from _exceptions(part)


def _crash(left: str) -> Iterator[str]:
    """Only lines of a known form, without folders; whatever else stands there is not taken over."""
    for line in left.splitlines():
        if found := _FRAME.match(line):
            yield f"  {place(found[1])}:{found[2]} {found[3]}"
        elif found := _FIRST.match(line):
            yield f"crash: {found[1]}"
        elif found := _THREAD.match(line):
            yield f"{found[1]}:"
