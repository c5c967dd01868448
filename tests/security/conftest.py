"""A store that somebody may spoil."""

from pathlib import Path

import pytest

from tests.security.doors import new_store


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed store; its recovery key is in the file `recovery` beside it."""
    folder = tmp_path / "store"
    (tmp_path / "recovery").write_text(new_store(folder), "utf-8")
    return folder
