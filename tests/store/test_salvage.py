"""Real stores with pages of noise in them: all else is saved, and what is not is told."""

import random
import shutil
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune
from csnat_app.domain.people import Unit
from csnat_app.store import records
from csnat_app.store.header import read_header
from csnat_app.store.migrate import MIGRATIONS
from csnat_app.store.pages import Pages
from csnat_app.store.vault import Vault
from tests.store.damage import pages_by_columns, spoil
from tests.store.examples import CHEAP, NURSE, PASSPHRASE, carer, fill_in, full_round
from tests.store.salvaging import Said, key_of, read, run
from tests.store.saved import make

CARERS = 60


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Said]:
    """A store with many pages in every table, and what it says of each carer."""
    vault = Vault(tmp_path_factory.mktemp("whole") / "store", cost=CHEAP)
    opened, _ = vault.create(NURSE, PASSPHRASE)
    fill_in(opened.database, CARERS)
    opened.ring.note_log(*opened.database.log_state())
    said = read(opened.database)
    opened.database.close()
    return vault.header_path.parent, said


@pytest.fixture
def vault(whole: tuple[Path, Said], tmp_path: Path) -> Vault:
    return Vault(Path(shutil.copytree(whole[0], tmp_path / "store")), cost=CHEAP)


@pytest.fixture
def said(whole: tuple[Path, Said]) -> Said:
    return whole[1]


def test_nothing_is_lost_of_a_whole_store(vault: Vault, said: Said) -> None:
    report, found = run(vault)
    assert found == said
    assert report.lost == ()
    assert report.kept["carer"] == CARERS
    assert report.kept["log"] == CARERS + 1
    # The damaged pair is kept as it was.
    assert Vault(report.aside).unlock_any(PASSPHRASE).database.close() is None


COLUMNS = {"need": 9, "action": 12, "introduction": 7, "consideration": 6, "round": 10}


@pytest.mark.parametrize("name", COLUMNS)
def test_the_rest_of_a_table_is_saved(vault: Vault, said: Said, name: str) -> None:
    """A leaf page of one table: its rows are lost, those of all other pages are there."""
    pages = pages_by_columns(vault, COLUMNS[name])
    page = pages[len(pages) // 2]
    spoil(vault.database_path, page)
    report, found = run(vault)
    assert found.keys() == said.keys()
    changed = {id for id in said if found[id] != said[id]}
    assert 0 < len(changed) < CARERS
    told = {line.removeprefix("case: ") for line in report.lost if line.startswith("case: ")}
    assert changed <= told
    assert any(line.startswith("rows: ") for line in report.lost)


def test_a_lost_carer_is_named_and_the_conversation_saved(vault: Vault, said: Said) -> None:
    pages = [page for page in pages_by_columns(vault, 9) if page in carer_pages(vault, said)]
    spoil(vault.database_path, pages[0])
    report, found = run(vault)
    lost = [line.removeprefix("carer: ") for line in report.lost if line.startswith("carer: ")]
    assert 0 < len(lost) < CARERS
    assert f"rows: carer {len(lost)}" in report.lost
    for id, (known, rounds) in found.items():
        assert rounds == said[id][1]  # every word about the conversation is there
        if id in lost:
            assert known.name == f"? {id[:8]}"
        else:
            assert known == said[id][0]


def carer_pages(vault: Vault, said: Said) -> list[int]:
    """Leaf pages that hold carers."""
    pages = Pages(vault.database_path, key_of(vault), read_header(vault.header_path).database_salt)
    return [
        number
        for number in range(2, pages.count + 1)
        if records.kind(pages.page(number) or b"\0" * 200, number) == records.TABLE_LEAF
        and all(row.values and row.values[0] in said for row in records.rows(pages, number))
        and all(len(row.values) == 9 for row in records.rows(pages, number))
    ]


def test_without_the_first_page_the_leaves_are_told_apart(vault: Vault, said: Said) -> None:
    """It lists where each table begins; the rows are found by their shape."""
    spoil(vault.database_path, 1)
    with pytest.raises(Misfortune):
        vault.unlock_any(PASSPHRASE)
    report, found = run(vault)
    assert found == said
    assert "rows: carer unknown" in report.lost  # nobody can tell that none is missing


@pytest.fixture
def with_logo(vault: Vault) -> bytes:
    """A picture that runs over many pages, in the store's unit."""
    logo = random.Random(5).randbytes(60_000)
    opened = vault.unlock_any(PASSPHRASE)
    with opened.database.write() as work:
        work.settings.keep_unit(Unit("Prøveteamet", logo=logo))
        work.commit()
    opened.database.close()
    return logo


def unit(vault: Vault) -> Unit:
    opened = vault.unlock_any(PASSPHRASE)
    try:
        with opened.database.read() as work:
            return work.settings.unit()
    finally:
        opened.database.close()


def test_a_row_that_runs_over_many_pages_is_saved(vault: Vault, with_logo: bytes) -> None:
    report, _ = run(vault)
    assert report.lost == ()
    assert unit(vault) == Unit("Prøveteamet", logo=with_logo)


def test_a_row_that_lacks_one_of_its_pages_is_told(
    vault: Vault, with_logo: bytes, said: Said
) -> None:
    header, key = read_header(vault.header_path), key_of(vault)
    pages = Pages(vault.database_path, key, header.database_salt)
    middle = with_logo[30_000:30_100]
    (page,) = (
        number for number in range(1, pages.count + 1) if middle in (pages.page(number) or b"")
    )
    spoil(vault.database_path, page)
    report, found = run(vault)
    assert report.lost == ("rows: unit 1",)
    assert found == said
    assert unit(vault) == Unit()


def test_what_lies_in_the_write_ahead_log_is_saved(vault: Vault, said: Said) -> None:
    opened = vault.unlock_any(PASSPHRASE)
    added = carer("Prøve Prøvesen")
    with opened.database.write() as work:
        work.carers.add(added)
        work.rounds.add(full_round(added.id))
        work.commit()
    # The battery is gone: the log is not emptied into the file.
    kept = {
        name: (vault.header_path.parent / name).read_bytes()
        for name in ("store.db", "store.db-wal")
    }
    opened.database.close()
    for name, content in kept.items():
        (vault.header_path.parent / name).write_bytes(content)
    _, found = run(vault)
    assert found.keys() == {*said, added.id}
    assert found[added.id][0] == added


@pytest.mark.parametrize("seed", range(12))
def test_pages_of_noise_anywhere(vault: Vault, said: Said, seed: int) -> None:
    """Whatever is hit: the new store is whole, and each case is as it was, told or stood in for."""
    chance = random.Random(seed)
    size = vault.database_path.stat().st_size // 4096
    spoil(vault.database_path, *chance.sample(range(1, size + 1), chance.choice((1, 2, 5, 15))))
    report, found = run(vault)
    changed = {id for id in said if id in found and found[id] != said[id]}
    told = {line.partition(": ")[2] for line in report.lost if not line.startswith("rows")}
    unsure = any(line.endswith("unknown") for line in report.lost)
    assert unsure or changed <= told
    assert unsure or found.keys() == said.keys()
    assert len(found) > CARERS / 2


def test_a_store_cut_in_half(vault: Vault, said: Said) -> None:
    content = vault.database_path.read_bytes()
    vault.database_path.write_bytes(content[: len(content) // 2 + 100])
    report, found = run(vault)
    assert report.lost
    assert 0 < len(found) <= CARERS


def test_a_store_of_before_is_saved_and_migrated(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    shutil.copytree(Path(__file__).parent / "saved" / "v1", folder)
    vault = Vault(folder, cost=CHEAP)
    report, found = run(vault, make.PASSPHRASE)
    assert report.lost == ()
    assert found[make.CARERS[0].id] == (make.CARERS[0], make.ROUNDS[:2])
    assert MIGRATIONS[-1].version > 1
