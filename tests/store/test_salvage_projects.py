"""What came from a project's sites is found again in a damaged store."""

from pathlib import Path

import pytest

from csnat_app.domain.projects import Contribution, Counts
from csnat_app.store.projects import ProjectRow
from csnat_app.store.vault import Vault
from tests.store.damage import spoil
from tests.store.examples import CHEAP, NOW, NURSE, PASSPHRASE, fill_in
from tests.store.salvaging import salvaged

PROJECT = ProjectRow("b4" * 16, '{"title": "Øving"}', "HER", b"closed key")
CAME = tuple(
    Contribution(Counts(f"S{number:02}", "2026-Q1", {"offered": number}), f"{number:02}" * 32, 1)
    for number in range(10, 60)
)


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    vault = Vault(tmp_path / "store", cost=CHEAP)
    database = vault.create(NURSE, PASSPHRASE)[0].database
    fill_in(database)
    with database.write() as work:
        work.projects.add(PROJECT, NURSE.id, NOW)
        work.projects.keep_ledger(PROJECT.id, "{}")
        for one in CAME:
            work.projects.add_contribution(PROJECT.id, one)
            work.projects.put_sealed(PROJECT.id, one.counts.site, "2026-Q1", 3, NOW)
        work.commit()
    database.close()
    return vault


@pytest.mark.parametrize("first_page_is_lost", [False, True])
def test_projects_are_salvaged(vault: Vault, first_page_is_lost: bool) -> None:
    if first_page_is_lost:  # then the tables are told apart by the shape of their rows
        spoil(vault.database_path, 1)
    salvaged(vault)
    database = vault.unlock_any(PASSPHRASE).database
    with database.read() as work:
        assert work.projects.all() == (PROJECT,)
        assert work.projects.ledger(PROJECT.id) == "{}"
        assert work.projects.contributions(PROJECT.id) == CAME
        assert set(work.projects.sealed(PROJECT.id).values()) == {3}
        assert len(work.projects.sealed(PROJECT.id)) == len(CAME)
    database.close()
