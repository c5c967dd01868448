"""Writing files that a person asked for, and what is said if that fails."""

from collections.abc import Iterator
from contextlib import contextmanager
from errno import ENOSPC
from pathlib import Path

from csnat_app.domain.errors import Misfortune, Trouble


def write_file(path: Path, data: bytes) -> None:
    """Raises `Misfortune` FILE_NOT_WRITTEN, DISK_FULL."""
    with writing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Tells the person what kept `path` from being written: `Misfortune` FILE_NOT_WRITTEN, or
    DISK_FULL."""
    try:
        yield
    except OSError as error:
        trouble = Trouble.DISK_FULL if error.errno == ENOSPC else Trouble.FILE_NOT_WRITTEN
        raise Misfortune(trouble, path=str(path)) from error
