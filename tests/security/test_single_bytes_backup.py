"""One byte of a backup is wrong: it is noticed, or it does not matter (see test_single_bytes)."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.store import backup, backup_file
from csnat_app.store.backup_file import BackupInfo
from csnat_app.store.openers import by_person
from csnat_app.store.vault import Vault
from tests.security.spoiling import Change, Content, everything, in_range, spoiled
from tests.store.examples import CHEAP, NURSE, PASSPHRASE, fill_in

WHEN = datetime(2026, 3, 5, 14, 32, tzinfo=UTC)
NOTICED, HARMLESS = "noticed", "harmless"


@dataclass(frozen=True)
class Whole:
    """The backup as it was made, and what is read in it."""

    path: Path
    raw: bytes
    info: BackupInfo
    content: Content


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    folder = tmp_path_factory.mktemp("backup")
    made, _ = Vault(folder / "store", cost=CHEAP).create(NURSE, PASSPHRASE)
    fill_in(made.database, carers=3)
    path = backup.make(made.database, made.ring, folder, WHEN).path
    made.database.close()
    info, content = _read(path, folder / "place.db")
    return Whole(path, path.read_bytes(), info, content)


def test_a_few_positions_of_a_backup(whole: Whole, tmp_path: Path) -> None:
    found = _spoil_all(whole, tmp_path, _everywhere(whole.raw, 50))
    assert found[NOTICED] > 110


@pytest.mark.long
def test_fifteen_hundred_positions_of_a_backup(whole: Whole, tmp_path: Path) -> None:
    found = _spoil_all(whole, tmp_path, _everywhere(whole.raw, 500))
    assert found[NOTICED] > 1200


@pytest.mark.parametrize("tenths", range(10))
def test_a_backup_that_was_cut_off(whole: Whole, tmp_path: Path, tenths: int) -> None:
    path = tmp_path / whole.path.name
    path.write_bytes(whole.raw[: len(whole.raw) * tenths // 10])
    with pytest.raises(Misfortune) as caught:
        _read(path, tmp_path / "place.db")
    assert caught.value.trouble in (Trouble.BACKUP_DAMAGED, Trouble.BACKUP_FOREIGN)


def _everywhere(raw: bytes, count: int) -> list[Change]:
    """The zip's own words, manifest and header in front; the database; the zip's directory."""
    # The manifest names the database as well; the name before the content is the last of them.
    directory = raw.rindex(b"PK\x01\x02", 0, raw.rindex(b"manifest.json"))
    database = raw.rindex(b"store.db", 0, directory) + len("store.db")
    return [
        *in_range(raw, 0, database, count),
        *in_range(raw, database, directory, count),
        *in_range(raw, directory, len(raw), count),
    ]


def _spoil_all(whole: Whole, folder: Path, changes: list[Change]) -> dict[str, int]:
    """Each change alone; gives how many of them were noticed, and how many harmless."""
    counted = {NOTICED: 0, HARMLESS: 0}
    path = folder / whole.path.name
    for change in spoiled(path, whole.raw, changes):
        before = path.read_bytes()
        try:
            counted[_judged(whole, path)] += 1
        except Exception as error:
            raise AssertionError(f"{change}: {error!r}"[:500]) from error
        assert path.read_bytes() == before, f"{change}: not left as found"
    return counted


def _judged(whole: Whole, path: Path) -> str:
    try:
        info, content = _read(path, path.with_name("place.db"))
    except Misfortune:
        return NOTICED
    assert info == replace(whole.info, path=path), "read as something else"
    assert content == whole.content, "read as something else"
    return HARMLESS


def _read(path: Path, place: Path) -> tuple[BackupInfo, Content]:
    """As a restore does: look into it, open it with the passphrase, check and read all of it."""
    found = backup_file.read(path)
    _, key = backup.key_of(found, by_person(PASSPHRASE), Trouble.WRONG_PASSPHRASE)
    with backup.opened(found, key, place) as connection:
        return found.info, everything(connection)
