"""Where the program keeps its files on this computer; the only module that knows platformdirs."""

import os
from pathlib import Path

import platformdirs

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
    return Path(platformdirs.user_data_dir(NAME, appauthor=False))


def cache_folder() -> Path:
    """A folder for what can be made again; nothing of a carer may be written there."""
    return Path(platformdirs.user_cache_dir(NAME, appauthor=False))


def log_folder() -> Path:
    """The folder of the program's own log, which holds no content."""
    return Path(platformdirs.user_log_dir(NAME, appauthor=False))


def settings_folder() -> Path:
    """The folder for what is not a carer's and not secret: window size, language, theme."""
    return Path(platformdirs.user_config_dir(NAME, appauthor=False))


def _absolute(folder: str | os.PathLike[str]) -> Path:
    return Path(folder).expanduser().absolute()
