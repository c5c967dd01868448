"""Stores that earlier versions left behind open, are migrated, and say what they said."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from csnat_app.domain.listing import AgendaKind
from csnat_app.domain.stages import Stage
from csnat_app.store.migrate import MIGRATIONS, backup_path
from csnat_app.store.vault import Vault
from tests.store.saved import make

SAVED = Path(__file__).parent / "saved"
VERSIONS = [migration.version for migration in MIGRATIONS]


@pytest.fixture(params=VERSIONS)
def version(request: pytest.FixtureRequest) -> int:
    return int(request.param)


@pytest.fixture
def vault(tmp_path: Path, version: int) -> Vault:
    """A copy: opening a store writes to its folder."""
    return Vault(Path(shutil.copytree(SAVED / f"v{version}", tmp_path / "store")))


def test_everything_is_read_back(vault: Vault, version: int) -> None:
    database = vault.unlock(vault.header().slots[0].id, make.PASSPHRASE).database
    assert database.practice
    assert database.verify() == ()
    with database.read() as work:
        assert work.people.all() == (make.PERSON,)
        assert work.people.preference(make.PERSON.id, "theme") == "dark"
        assert work.settings.unit() == make.UNIT
        assert work.settings.get("language") == "se"
        assert work.directory.all() == make.SERVICES
        for carer in make.CARERS:
            assert work.carers.get(carer.id) == carer
        assert work.rounds.of_carer(make.CARERS[0].id) == make.ROUNDS[:2]
        assert work.rounds.of_carer(make.CARERS[1].id) == make.ROUNDS[2:]
        assert work.log.of_carer(make.CARERS[0].id) == make.LOG
        (row,) = work.carers.search("ÁILE").rows
        assert (row.round_number, row.stage, row.next_kind) == (2, Stage.REVIEW, AgendaKind.ACTION)
    database.close()
    assert backup_path(vault.database_path, version).exists() == (version != VERSIONS[-1])


def test_what_version_3_added(vault: Vault, version: int) -> None:
    database = vault.unlock(vault.header().slots[0].id, make.PASSPHRASE).database
    noted = replace(make.ROUND_3.consideration, notes=(make.NOTE,))
    with database.read() as work:
        packs, rounds = work.packs.all(), work.rounds.of_carer(make.CARER_3.id)
        shown = work.packs.shown("5e" * 32)
    database.close()
    if version < 3:
        assert (packs, rounds, shown) == ((), (), None)
    else:
        assert packs == (make.PACK,)
        assert rounds == (replace(make.ROUND_3, consideration=noted),)
        assert shown == make.SHOWN_WORDS


def test_what_version_4_added(vault: Vault, version: int) -> None:
    database = vault.unlock(vault.header().slots[0].id, make.PASSPHRASE).database
    with database.read() as work:
        projects = work.projects.all()
        came = work.projects.contributions(make.PROJECT.id)
        sealed = work.projects.sealed(make.PROJECT.id)
        ledger = work.projects.ledger(make.PROJECT.id)
    database.close()
    if version < 4:
        assert (projects, came, sealed, ledger) == ((), (), {}, "")
    else:
        assert projects == (make.PROJECT,)
        assert came == make.CONTRIBUTIONS
        assert sealed == {("HER", "2026-Q1"): 2}
        assert ledger == '{"releases":[]}'


def test_the_recovery_key_opens_it(vault: Vault, version: int) -> None:
    key = (SAVED / f"v{version}" / "recovery-key.txt").read_text("utf-8")
    vault.unlock_with_recovery(key).database.close()
