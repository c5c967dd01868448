"""The program's own log: a local file that only its owner can read, put aside when it is long.

It is for finding faults. It never holds what a carer or a nurse wrote: messages name modules,
codes and durations, and of an exception only its kind and the places in the code are kept,
since an exception's own text may quote a field.
"""

import logging
import os
import traceback
from copy import copy
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import TypeAlias

from csnat_app.hardening import make_own

ROOT = "csnat_app"
FILE = "csnat.log"
OLDER = "csnat.1.log"
MOST_BYTES = 512 * 1024
_OWNER_ONLY = 0o600
_ExceptionInfo: TypeAlias = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)


class _OwnerOnlyFile(logging.FileHandler):
    """A log file that is owner-only from the moment it exists."""

    def _open(self) -> TextIOWrapper:
        handle = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, _OWNER_ONLY)
        return TextIOWrapper(os.fdopen(handle, "ab"), encoding="utf-8")


class WithoutContent(logging.Formatter):
    """Formats an exception as its kind and the places it passed, without its text."""

    def format(self, record: logging.LogRecord) -> str:
        # Another handler may have left the exception's full text on the record.
        own = copy(record)
        own.exc_text = None
        return super().format(own)

    def formatException(self, ei: _ExceptionInfo) -> str:
        kind, _, trace = ei
        if kind is None:
            return ""
        return "\n".join([f"{kind.__module__}.{kind.__qualname__}", *places(trace)])


def places(trace: TracebackType | None) -> list[str]:
    """Where an exception passed, outermost first: file, line and function, and nothing else."""
    found = []
    for frame, line in traceback.walk_tb(trace):
        found.append(f"  {place(frame.f_code.co_filename)}:{line} {frame.f_code.co_name}")
    return found


def place(file: str) -> str:
    """A file of code without the folders that lead to it: these may hold a person's name."""
    parts = file.replace("\\", "/").split("/")
    for start in ("site-packages", "csnat_app"):
        if start in parts:
            first = len(parts) - 1 - parts[::-1].index(start)
            return "/".join(parts[first + (start == "site-packages") :])
    return parts[-1]


def set_up(folder: Path, level: int = logging.INFO) -> Path | None:
    """Sends the program's messages to a file in `folder`; returns the file.

    A folder that cannot be written gives None: the program then runs without a log.
    """
    logger = logging.getLogger(ROOT)
    tear_down()
    logger.setLevel(level)
    try:
        make_own(folder)
        file = folder / FILE
        # Only at the start, not with logging.handlers: its import delays the first window.
        if file.exists() and file.stat().st_size > MOST_BYTES:
            file.replace(folder / OLDER)
        handler = _OwnerOnlyFile(file, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(WithoutContent("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger.addHandler(handler)
    return file


def tear_down() -> None:
    """Closes the log file; later messages go nowhere but to the caller's own handlers."""
    logger = logging.getLogger(ROOT)
    for handler in [one for one in logger.handlers if isinstance(one, _OwnerOnlyFile)]:
        logger.removeHandler(handler)
        handler.close()
