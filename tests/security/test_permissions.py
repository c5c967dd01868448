"""What the program makes is the owner's alone, even where the system would have it otherwise.

That it holds for a whole journey as well, `test_traces` shows.
"""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from csnat_app import logs
from csnat_app.services.settings import Appearance
from csnat_app.ui.shell.window_state import Remembered, WindowState
from tests.support import opened

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows keeps rights elsewhere")


@pytest.fixture(autouse=True)
def _generous_system() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def test_every_file_and_folder_is_the_owners_alone(tmp_path: Path) -> None:
    folder = tmp_path / "below" / "data"
    logs.set_up(folder)
    app = opened(folder)
    app.settings.keep_appearance(Appearance("nn", "dark", 1.5))
    WindowState(folder).save(Remembered())
    app.reports.keep(ValueError("x"))
    app.carers.create("Øve Øvesen", "son", "", "nb", "")
    app.backups.make_now()
    made = [folder, *folder.rglob("*")]
    names = {path.name for path in made}
    assert {"store.db", "store.db-wal", "store.json", "store.lock", "csnat.log"} <= names
    assert {"appearance.json", "window.json", "reports"} <= names
    modes = {path.name: stat.S_IMODE(path.lstat().st_mode) for path in made}
    assert {name: oct(mode) for name, mode in modes.items() if mode & 0o077} == {}
    app.access.lock()
