import errno
import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.store.files import make_folder, misfortune_of, write_whole

Limited = Callable[[Path], AbstractContextManager[None]]


def test_folder_is_the_owners_alone(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    make_folder(folder)
    assert folder.stat().st_mode & 0o777 == 0o700


def test_an_empty_folder_becomes_the_owners_alone(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    make_folder(tmp_path)
    assert tmp_path.stat().st_mode & 0o777 == 0o700


def test_a_folder_in_use_keeps_its_permissions(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").touch()
    tmp_path.chmod(0o755)
    make_folder(tmp_path)
    assert tmp_path.stat().st_mode & 0o777 == 0o755


def test_read_only_folder(open_folder: Path, without_rights: Limited) -> None:
    with without_rights(open_folder), pytest.raises(Misfortune) as caught:
        write_whole(open_folder / "store.json", b"{}")
    assert caught.value.trouble is Trouble.FOLDER_READ_ONLY
    assert caught.value.params == {"path": str(open_folder)}


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "store.json"
    write_whole(path, b"old")

    def full(_number: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Misfortune) as caught:
        write_whole(path, b"new")
    assert caught.value.trouble is Trouble.DISK_FULL
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_other_errors_keep_the_systems_reason(tmp_path: Path) -> None:
    misfortune = misfortune_of(OSError(errno.EIO, "Input/output error"), tmp_path)
    assert misfortune.trouble is Trouble.NOT_SAVED
    assert misfortune.params == {"reason": "Input/output error"}
