"""A closed store with two people, and what is needed to spoil and to open it."""

from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed, LogEntry
from csnat_app.domain.people import Person
from csnat_app.store.header import Header, write_header
from csnat_app.store.unlocking import Opened
from csnat_app.store.vault import Vault
from tests.store.examples import CHEAP, NOW, NURSE, PASSPHRASE

OTHER = Person("22" * 16, "Prøve Prøvesen", "sykepleier")
NEW = "noe helt nytt å huske på"
NAMES = ("store.json", "store.json.previous")


class Store:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.vault = Vault(folder, cost=CHEAP)
        opened, self.recovery_key = self.vault.create(NURSE, PASSPHRASE)
        self.mine = opened.slot_id
        opened.ring.invite(OTHER)
        other = opened.ring.slot_of(OTHER.id)
        assert other is not None
        self.other = other.id
        opened.ring.change_passphrase(other.id, NEW)
        log(opened)
        close(opened)

    @property
    def previous(self) -> Path:
        return self.vault.header_path.with_name("store.json.previous")

    def open(self, slot_id: str = "", passphrase: str = PASSPHRASE) -> Opened:
        return self.vault.unlock(slot_id or self.mine, passphrase)

    def headers(self) -> dict[str, bytes]:
        return {name: (self.folder / name).read_bytes() for name in NAMES}

    def put(self, content: dict[str, bytes]) -> None:
        for name, was in content.items():
            (self.folder / name).write_bytes(was)

    def alter(self, header: Header, *, both: bool = False) -> None:
        write_header(self.vault.header_path, header)
        if both:
            write_header(self.previous, header)


def log(opened: Opened, entries: int = 2, what: str = "unit") -> None:
    for _ in range(entries):
        with opened.database.write() as work:
            work.log.add(LogEntry(NOW, NURSE.id, Deed.CHANGED, what))
            work.commit()


def close(opened: Opened) -> None:
    """As the desk does when it is left."""
    opened.ring.note_log(*opened.database.log_state())
    opened.database.close()


def trouble_of(store: Store) -> Trouble:
    """What stands in the way; asserts that nothing was changed."""
    before = store.headers()
    with pytest.raises(Misfortune) as caught:
        store.open()
    assert store.headers() == before
    return caught.value.trouble
