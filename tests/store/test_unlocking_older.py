"""Header and database against each other: stopped between the two, older copies, older formats."""

import shutil
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.store import header_file
from csnat_app.store.vault import Vault
from tests.store.examples import PASSPHRASE
from tests.store.saved import make
from tests.store.two_people import NAMES, NEW, Store, close, log, trouble_of

SAVED = Path(__file__).parent / "saved"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")


class Killed(BaseException):
    """Stands for the power cut: nothing after it is done."""


@pytest.mark.parametrize(
    "point", ["before the copy", "before the header", "before the database", "before the last copy"]
)
def test_killed_while_the_header_is_written(
    store: Store, point: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = store.open()
    calls: list[str] = []

    def die(*_: object) -> None:
        raise Killed

    def die_the_second_time(*_: object) -> None:
        calls.append("keep")
        if len(calls) == 2:
            raise Killed
        keep(opened.ring.file)

    keep = header_file.HeaderFile.keep
    with monkeypatch.context() as patch:
        if point == "before the copy":
            patch.setattr(header_file.HeaderFile, "keep", die)
        elif point == "before the header":
            patch.setattr(header_file, "write_header", die)
        elif point == "before the database":
            patch.setattr("csnat_app.store.keyring.remember", die)
        else:
            patch.setattr(header_file.HeaderFile, "keep", die_the_second_time)
        with pytest.raises(Killed):
            opened.ring.change_passphrase(store.other, "enda en ny frase")
    opened.database.close()
    # Nothing was promised yet: the old passphrase opens, or the new one; nothing looks altered.
    changed = point in ("before the database", "before the last copy")
    for passphrase, right in ((NEW, not changed), ("enda en ny frase", changed)):
        if right:
            found = store.open(store.other, passphrase)
            assert not found.repaired
            close(found)
        else:
            with pytest.raises(Misfortune) as caught:
                store.open(store.other, passphrase)
            assert caught.value.trouble is Trouble.WRONG_PASSPHRASE


def test_an_older_database_is_noticed_and_opened_on_demand(store: Store) -> None:
    older = store.vault.database_path.read_bytes()
    opened = store.open()
    log(opened)
    close(opened)
    store.vault.database_path.write_bytes(older)
    assert trouble_of(store) is Trouble.STORE_OLDER
    with pytest.raises(Misfortune) as caught:
        store.vault.unlock_with_recovery(store.recovery_key)
    assert caught.value.trouble is Trouble.STORE_OLDER
    opened = store.vault.unlock(store.mine, PASSPHRASE, accept_older=True)
    assert opened.older
    assert not opened.repaired
    opened.database.close()  # killed at once: it was accepted all the same
    again = store.open()
    assert not again.older
    close(again)


def test_a_log_with_another_past_is_an_older_copy(store: Store) -> None:
    """As many entries, but not the same: the copy was worked on."""
    older = store.headers() | {"store.db": store.vault.database_path.read_bytes()}
    opened = store.open()
    log(opened, entries=3)
    close(opened)
    newer = store.headers()
    store.put(older)
    opened = store.open()
    log(opened, entries=5, what="directory")
    close(opened)
    store.put(newer)
    assert trouble_of(store) is Trouble.STORE_OLDER


def cut(store: Store, entries: int) -> None:
    """What somebody does who has the key and knows SQL; header and database stay the newest."""
    opened = store.open()
    connection = opened.database._connection
    connection.execute("DROP TRIGGER log_not_removed")
    connection.execute("DELETE FROM log WHERE id > (SELECT max(id) FROM log) - ?", (entries,))
    opened.database.close()


def test_a_log_that_was_cut_off_is_told_apart_from_an_older_copy(store: Store) -> None:
    opened = store.open()
    log(opened, entries=3)
    close(opened)
    cut(store, 1)
    assert trouble_of(store) is Trouble.LOG_CUT
    found = store.vault.unlock(store.mine, PASSPHRASE, accept_older=True)
    assert found.older
    assert found.cut
    close(found)
    again = store.open()
    assert not again.older
    close(again)


def test_an_older_copy_is_not_told_as_cut_off(store: Store) -> None:
    older = store.vault.database_path.read_bytes()
    opened = store.open()
    log(opened)
    close(opened)
    store.vault.database_path.write_bytes(older)
    found = store.vault.unlock(store.mine, PASSPHRASE, accept_older=True)
    assert found.older
    assert not found.cut
    close(found)


def test_after_a_crash_the_log_may_be_ahead(store: Store) -> None:
    opened = store.open()
    log(opened)
    opened.database.close()
    again = store.open()
    assert not again.older
    close(again)


def test_the_first_format_is_read_and_written_anew(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(SAVED / "v1", tmp_path / "store"))
    vault = Vault(folder)
    before = vault.header()
    assert (before.format_version, before.generation) == (1, 0)
    opened = vault.unlock(before.slots[0].id, make.PASSPHRASE)
    assert not opened.repaired
    close(opened)
    after = vault.header()
    assert after.format_version == 2
    assert after.slots == before.slots
    assert after.log.count == len(make.LOG)
    # From now on the old header is an older one.
    shutil.copyfile(SAVED / "v1" / "store.json", folder / "store.json")
    opened = vault.unlock(before.slots[0].id, make.PASSPHRASE)
    assert opened.repaired
    close(opened)
    for name in NAMES:
        shutil.copyfile(SAVED / "v1" / "store.json", folder / name)
    with pytest.raises(Misfortune) as caught:
        vault.unlock(before.slots[0].id, make.PASSPHRASE)
    assert caught.value.trouble is Trouble.HEADER_OLDER
