"""Salvaging a store, and reading what came of it."""

from csnat_app.domain.carers import Carer
from csnat_app.domain.log import Deed
from csnat_app.domain.rounds import Round
from csnat_app.store.database import Database
from csnat_app.store.header import read_header
from csnat_app.store.instance import InstanceLock
from csnat_app.store.openers import by_person
from csnat_app.store.salvage import SalvageReport, salvage
from csnat_app.store.vault import Vault
from tests.store.examples import NOW, NURSE, PASSPHRASE

Said = dict[str, tuple[Carer, tuple[Round, ...]]]


def read(database: Database) -> Said:
    """What a store says of each carer."""
    found = {}
    with database.read() as work:
        for row in work.carers.search("", limit=1000).rows:
            found[row.carer_id] = (
                work.carers.get(row.carer_id),
                work.rounds.of_carer(row.carer_id),
            )
    return found


def key_of(vault: Vault, passphrase: str = PASSPHRASE) -> bytes:
    """The data key, taken from the header alone."""
    found = by_person(passphrase)(read_header(vault.header_path))
    assert found is not None
    return found[1]


def salvaged(vault: Vault, passphrase: str = PASSPHRASE) -> SalvageReport:
    """A new store in the place of the damaged one."""
    folder = vault.header_path.parent
    lock = InstanceLock(folder)
    try:
        return salvage(
            folder, read_header(vault.header_path), key_of(vault, passphrase), NURSE, NOW
        )
    finally:
        lock.release()


def run(vault: Vault, passphrase: str = PASSPHRASE) -> tuple[SalvageReport, Said]:
    """Salvage, look whether the new store is whole, and read it."""
    report = salvaged(vault, passphrase)
    opened = vault.unlock_any(passphrase)
    try:
        log = (opened.ring.header.log.count, opened.ring.header.log.head)
        assert opened.database.verify(log) == ()
        with opened.database.read() as work:
            assert work.log.latest(1)[0].deed is Deed.SALVAGED
        return report, read(opened.database)
    finally:
        opened.database.close()
