"""Where the program keeps its files on this computer; the only module that knows platformdirs."""

import os
from pathlib import Path

NAME = "Csnat"
VARIABLE = "CSNAT_DATA_DIR"


def data_folder(chosen: str | os.PathLike[str] | None = None) -> Path:
    """The folder of the store.

    `chosen` (from `--data-dir`) comes first, then the variable CSNAT_DATA_DIR, then the
    platform's own place. The folder is not made here. Always absolute.
    """
    if chosen:
        return _absolute(chosen)
    named = os.environ.get(VARIABLE)
    if named:
        return _absolute(named)
    import platformdirs  # not loaded where the folder is named

    return Path(platformdirs.user_data_dir(NAME, appauthor=False))


def _absolute(folder: str | os.PathLike[str]) -> Path:
    return Path(folder).expanduser().absolute()
