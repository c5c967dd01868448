"""One byte is wrong in what a crash left to be written: the last calls may be gone, nothing else.

SQLite takes the write-ahead log up to the first page that its checksum does not fit. So the store
is then as it was after some earlier call, and never as it was after none.
"""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune
from csnat_app.domain.log import Deed, LogEntry
from csnat_app.store.vault import Vault
from tests.security.spoiling import Content, everything_in, files, in_range, put_back, spoiled
from tests.store.examples import CHEAP, NOW, NURSE, PASSPHRASE, carer, fill_in, full_round

CALLS = 8


@dataclass(frozen=True)
class Left:
    """The folder as a kill leaves it, and what could be read after each call."""

    folder: Path
    moments: list[Content]


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Left:
    folder = tmp_path_factory.mktemp("left")
    vault = Vault(folder / "running", cost=CHEAP)
    made, _ = vault.create(NURSE, PASSPHRASE)
    fill_in(made.database, carers=3)
    made.database.close()
    opened = vault.unlock(made.slot_id, PASSPHRASE)
    moments = [everything_in(opened.database)]
    for number in range(CALLS):
        with opened.database.write() as work:
            added = carer(f"Etter {number}")
            work.carers.add(added)
            work.rounds.add(full_round(added.id))
            work.log.add(LogEntry(NOW, NURSE.id, Deed.CREATED, "carer", added.id))
            work.commit()
        moments.append(everything_in(opened.database))
    killed = shutil.copytree(
        folder / "running", folder / "killed", ignore=shutil.ignore_patterns("store.lock")
    )
    opened.database.close()
    return Left(killed, moments)


def test_a_few_positions_of_the_write_ahead_log(left: Left, tmp_path: Path) -> None:
    assert _spoil_all(left, tmp_path, 60) > 20


@pytest.mark.long
def test_five_hundred_positions_of_the_write_ahead_log(left: Left, tmp_path: Path) -> None:
    assert _spoil_all(left, tmp_path, 500) > 200


def _spoil_all(left: Left, tmp_path: Path, count: int) -> int:
    """Gives how often something of the end was gone."""
    folder = shutil.copytree(left.folder, tmp_path / "store")
    whole, lost = files(folder), 0
    assert _read(folder) == left.moments[-1], "unspoiled, nothing may be gone"
    log = whole["store.db-wal"]
    put_back(folder, whole)
    for change in spoiled(folder / "store.db-wal", log, in_range(log, 0, len(log), count)):
        found = _read(folder)
        if found is not None:
            assert found in left.moments, f"{change}: read as something else"
            lost += found != left.moments[-1]
        put_back(folder, whole)
    return lost


def _read(folder: Path) -> Content | None:
    """What is in the store; None if it says itself that something is wrong."""
    vault = Vault(folder, cost=CHEAP)
    try:
        opened = vault.unlock(vault.header().slots[0].id, PASSPHRASE)
    except Misfortune:
        return None
    try:
        content, note = everything_in(opened.database), opened.ring.header.log
        return None if opened.database.verify((note.count, note.head)) else content
    except Misfortune:
        return None
    finally:
        opened.database.close()
