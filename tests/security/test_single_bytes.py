"""One byte is wrong: it is noticed, or it does not matter; it is never read as something else.

A position, a change, and then the store is opened and everything in it read. Either a misfortune
or a finding says so, or exactly the same is read; and the files are left as they were found.
"""

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune
from csnat_app.domain.people import Person
from csnat_app.store.header import Header
from csnat_app.store.unlocking import Opened
from csnat_app.store.vault import Vault
from tests.security.spoiling import (
    Change,
    Content,
    everything_in,
    files,
    in_pages,
    in_tokens,
    put_back,
    spoiled,
)
from tests.store.examples import CHEAP, NURSE, PASSPHRASE, fill_in

NOTICED, HARMLESS = "noticed", "harmless"


@dataclass(frozen=True)
class Whole:
    """The store as it was before anything was changed, and what is read in it."""

    folder: Path
    files: dict[str, bytes]
    content: Content
    header: Header


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    """Three carers with everything filled in, two people, and a header that was once rewritten."""
    vault = Vault(tmp_path_factory.mktemp("whole") / "store", cost=CHEAP)
    made, _ = vault.create(NURSE, PASSPHRASE)
    fill_in(made.database, carers=3)
    made.ring.invite(Person("22" * 16, "Áile Áilesdatter", "sykepleier"))
    made.database.close()
    opened = _open(vault)
    content, header = everything_in(opened.database), opened.ring.header
    opened.database.close()
    return Whole(vault.header_path.parent, files(vault.header_path.parent), content, header)


@pytest.fixture
def folder(whole: Whole, tmp_path: Path) -> Path:
    """A copy that may be spoiled."""
    return shutil.copytree(whole.folder, tmp_path / "store")


def test_a_few_positions_of_the_database(whole: Whole, folder: Path) -> None:
    found = _spoil_all(whole, folder, "store.db", in_pages(whole.files["store.db"], 70))
    assert found[NOTICED] > 60


def test_a_few_positions_of_the_header(whole: Whole, folder: Path) -> None:
    found = _spoil_all(whole, folder, "store.json", in_tokens(whole.files["store.json"], 80))
    assert found[NOTICED] > 60


@pytest.mark.long
def test_twelve_hundred_positions_of_the_database(whole: Whole, folder: Path) -> None:
    found = _spoil_all(whole, folder, "store.db", in_pages(whole.files["store.db"], 1200))
    assert found[NOTICED] > 1100


@pytest.mark.long
@pytest.mark.parametrize("with_previous", [True, False])
def test_eight_hundred_positions_of_the_header(
    whole: Whole, folder: Path, with_previous: bool
) -> None:
    if not with_previous:
        (folder / "store.json.previous").unlink()
    _spoil_all(whole, folder, "store.json", in_tokens(whole.files["store.json"], 800))


def test_a_change_that_slipped_through_would_be_told(whole: Whole, folder: Path) -> None:
    """The judge itself: it must not call something harmless that is read as something else."""
    opened = _open(Vault(folder, cost=CHEAP))
    with opened.database.write() as work:
        (carer_id, *_) = work.carers.ids()
        work.carers.change(replace(work.carers.get(carer_id), name="Noen Annen"))
        work.commit()
    opened.database.close()
    with pytest.raises(AssertionError, match="read as something else"):
        _judged(whole, folder)


def _spoil_all(whole: Whole, folder: Path, name: str, changes: list[Change]) -> dict[str, int]:
    """Each change alone; gives how many of them were noticed, and how many harmless."""
    counted = {NOTICED: 0, HARMLESS: 0}
    before = files(folder)
    for change in spoiled(folder / name, before[name], changes):
        now = files(folder)
        try:
            counted[_judged(whole, folder)] += 1
            _assert_left_alone(now, files(folder), name)
        except Exception as error:
            raise AssertionError(f"{change}: {error!r}"[:500]) from error
        put_back(folder, before)
    return counted


def _judged(whole: Whole, folder: Path) -> str:
    """Open the store and read everything, as whoever has the passphrase would."""
    try:
        opened = _open(Vault(folder, cost=CHEAP))
    except Misfortune:
        return NOTICED
    header = opened.ring.header
    try:
        content = everything_in(opened.database)
        findings = opened.database.verify()
    except Misfortune:
        return NOTICED
    finally:
        opened.database.close()
    if opened.repaired:
        # The kept copy took the place of the spoiled one: a newer header that says the same.
        content["setting"] = whole.content["setting"]
        was = whole.header
        header = replace(header, generation=was.generation, mac=was.mac)
    assert header == whole.header, "read as something else"
    # Whatever could be read at all must be right, whether or not somebody looks for damage.
    assert content == whole.content, "read as something else"
    return NOTICED if opened.repaired or findings else HARMLESS


def _assert_left_alone(before: dict[str, bytes], after: dict[str, bytes], name: str) -> None:
    """The spoiled file is there as it was, or aside if the kept header took its place."""
    if "store.json.altered" in after:
        assert after["store.json.altered"] == before[name], "the altered header is not kept"
        return
    different = {one for one in before.keys() | after.keys() if before.get(one) != after.get(one)}
    assert not different, f"{sorted(different)} not left as found"


def _open(vault: Vault) -> Opened:
    """As at the door: whoever stands first in the header, with the passphrase."""
    slot = next(slot for slot in vault.header().slots if slot.kind == "passphrase")
    return vault.unlock(slot.id, PASSPHRASE)
