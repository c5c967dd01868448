from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.projects import Contribution, Counts
from csnat_app.store.database import Database
from csnat_app.store.projects import ProjectRow
from tests.store.examples import NOW, NURSE

ONE = ProjectRow("a1" * 16, '{"title": "Prøve"}', "", b"closed key")
OTHER = ProjectRow("b2" * 16, '{"title": "Øving"}', "HER", None)


def came(site: str, edition: int = 1, **values: int) -> Contribution:
    return Contribution(
        Counts(site, "2026-Q1", values), f"{edition:02}" * 32, edition, ("ff" * 32,)
    )


def test_projects_are_kept_in_their_order(database: Database) -> None:
    with database.write() as work:
        work.projects.add(ONE, NURSE.id, NOW)
        work.projects.add(OTHER, NURSE.id, NOW)
        work.projects.keep(ONE.id, "TRD", None)
        work.commit()
    with database.read() as work:
        assert work.projects.all() == (ProjectRow(ONE.id, ONE.content, "TRD", None), OTHER)
        assert work.projects.find("c3" * 16) is None
        with pytest.raises(Misfortune) as raised:
            work.projects.get("c3" * 16)
    assert raised.value.trouble is Trouble.NOT_FOUND


def test_every_edition_stays(database: Database) -> None:
    """What was published of an older one must be known when more is published."""
    with database.write() as work:
        work.projects.add(ONE, NURSE.id, NOW)
        work.projects.add(OTHER, NURSE.id, NOW)
        for contribution in (came("TRD"), came("HER", 2, offered=4), came("HER", 1, offered=3)):
            work.projects.add_contribution(ONE.id, contribution)
        work.projects.add_contribution(OTHER.id, came("HER", 9))
        work.commit()
    with database.read() as work:
        assert work.projects.contributions(ONE.id) == (
            came("HER", 1, offered=3),
            came("HER", 2, offered=4),
            came("TRD"),
        )


def test_an_edition_comes_once(database: Database) -> None:
    with database.write() as work:
        work.projects.add(ONE, NURSE.id, NOW)
        work.projects.add_contribution(ONE.id, came("HER"))
        with pytest.raises(dbapi2.IntegrityError):
            work.projects.add_contribution(ONE.id, came("HER", offered=2))


def test_editions_and_ledger(database: Database) -> None:
    with database.write() as work:
        work.projects.add(ONE, NURSE.id, NOW)
        assert work.projects.ledger(ONE.id) == ""
        work.projects.keep_ledger(ONE.id, "{}")
        work.projects.put_sealed(ONE.id, "HER", "2026-Q1", 1, NOW)
        work.projects.put_sealed(ONE.id, "HER", "2026-Q1", 2, NOW)
        work.commit()
    with database.read() as work:
        assert work.projects.ledger(ONE.id) == "{}"
        assert work.projects.sealed(ONE.id) == {("HER", "2026-Q1"): 2}


def test_all_of_a_project_goes_with_it(database: Database) -> None:
    with database.write() as work:
        work.projects.add(ONE, NURSE.id, NOW)
        work.projects.add_contribution(ONE.id, came("HER"))
        work.projects.put_sealed(ONE.id, "HER", "2026-Q1", 1, NOW)
        work.projects.remove(ONE.id)
        work.projects.add(ONE, NURSE.id, NOW)
        work.commit()
    with database.read() as work:
        assert work.projects.contributions(ONE.id) == ()
        assert work.projects.sealed(ONE.id) == {}


def test_nothing_of_it_stands_in_the_file(database: Database) -> None:
    with database.write() as work:
        work.projects.add(ONE, NURSE.id, NOW)
        work.projects.add_contribution(ONE.id, came("HER", offered=4))
        work.commit()
    for file in Path(database.path).parent.iterdir():
        assert b"offered" not in file.read_bytes()
