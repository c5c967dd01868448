import subprocess
import sys
from collections.abc import Callable

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.store.database import Database
from csnat_app.store.instance import InstanceLock
from csnat_app.store.vault import Vault
from tests.store.examples import NURSE, PASSPHRASE

# Opens the store, keeps something, says so, and holds the store until its end is asked for.
OTHER_PROGRAM = """
import sys
from pathlib import Path
from csnat_app.store.vault import Vault
vault = Vault(Path(sys.argv[1]))
database = vault.unlock(vault.header().slots[0].id, sys.argv[2]).database
with database.write() as work:
    work.settings.put("kept", "before the crash")
    work.commit()
print("open", flush=True)
sys.stdin.read()
"""


def test_second_opening_in_the_same_program(
    closed_store: Vault, unlock: Callable[[Vault], Database]
) -> None:
    first = unlock(closed_store)
    with pytest.raises(Misfortune) as caught:
        unlock(closed_store)
    assert caught.value.trouble is Trouble.STORE_IN_USE
    first.close()
    first.close()
    unlock(closed_store)


def test_creating_where_another_is_creating(vault: Vault) -> None:
    folder = vault.header_path.parent
    folder.mkdir()
    lock = InstanceLock(folder)
    with pytest.raises(Misfortune) as caught:
        vault.create(NURSE, PASSPHRASE)
    assert caught.value.trouble is Trouble.STORE_IN_USE
    lock.release()
    made, _ = vault.create(NURSE, PASSPHRASE)
    made.database.close()


def test_another_program_has_it_open_and_crashes(
    closed_store: Vault, unlock: Callable[[Vault], Database]
) -> None:
    folder = closed_store.header_path.parent
    command = [sys.executable, "-c", OTHER_PROGRAM, str(folder), PASSPHRASE]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"
        with pytest.raises(Misfortune) as caught:
            unlock(closed_store)
        assert caught.value.trouble is Trouble.STORE_IN_USE
        other.kill()
    # What was committed is in the write-ahead log that the crash left behind.
    assert (folder / "store.db-wal").stat().st_size > 0
    with unlock(closed_store).read() as work:
        assert work.settings.get("kept") == "before the crash"
        assert work.carers.count() == 30
