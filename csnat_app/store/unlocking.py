"""Opening a store: the key from a slot, then header, database and log against one another.

Loads the database layer; it is imported when a passphrase was typed.
"""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.store.choosing import Way, choose, ways
from csnat_app.store.header import FORMAT_VERSION, Header
from csnat_app.store.header_file import HeaderFile
from csnat_app.store.instance import InstanceLock
from csnat_app.store.keyring import KeyRing
from csnat_app.store.keys import Argon2Cost
from csnat_app.store.openers import Opener
from csnat_app.store.remembered import recall

if TYPE_CHECKING:
    from csnat_app.store.database import Database


@dataclass(frozen=True, slots=True)
class Opened:
    """An open store, and the slot that opened it.

    `repaired`: an altered or lost header was replaced. `older`: the database is older than its
    header remembers, and was opened all the same.
    """

    database: "Database"
    ring: KeyRing
    slot_id: str
    repaired: bool = False
    older: bool = False


class Unlocking:
    """One try. `wrong` is raised if the opener opens no slot."""

    def __init__(
        self, file: HeaderFile, database: Path, cost: Argon2Cost, opener: Opener, wrong: Trouble
    ) -> None:
        self._file = file
        self._path = database
        self._cost = cost
        self._opener = opener
        self._wrong = wrong

    def run(self, lock: InstanceLock, *, accept_older: bool, by_recovery: bool) -> Opened:
        """The open database has taken over the lock. Raises as `Vault.unlock`."""
        headers = self._file.readable()
        # The key is derived while the database layer is loaded.
        with ThreadPoolExecutor(1) as beside:
            deriving = beside.submit(ways, headers, self._opener)
            from csnat_app.store.database import Database

            headers = self._of_this_database(headers)
            found = tuple(way for way in deriving.result() if way.header in headers)
        if not found:
            raise Misfortune(self._wrong)
        if not by_recovery and not any(way.sealed for way in found):
            raise Misfortune(Trouble.HEADER_ALTERED, path=str(self._file.path))
        data_key, salt = found[0].data_key, found[0].header.database_salt
        database = Database(self._path, data_key, salt, lock)
        try:
            return self._check(database, found, accept_older, by_recovery)
        except BaseException:
            database.close()
            raise

    def _of_this_database(self, headers: tuple[Header, ...]) -> tuple[Header, ...]:
        """Those that name the database by its salt. Raises `Misfortune` STORE_* of a bad file."""
        from csnat_app.store.database_file import refuse_bad_file

        refused: Misfortune | None = None
        of_this = []
        for header in headers:
            try:
                refuse_bad_file(self._path, header.database_salt)
                of_this.append(header)
            except Misfortune as misfortune:
                refused = refused or misfortune
        if refused is not None and not of_this:
            raise refused
        return tuple(of_this)

    def _check(
        self, database: "Database", found: tuple[Way, ...], accept_older: bool, by_recovery: bool
    ) -> Opened:
        with database.read() as work:
            remembered = recall(work)
        way = choose(found, remembered, by_recovery=by_recovery, path=self._file.path)
        note = way.header.log
        # What an altered header says of the log proves nothing.
        older = way.sealed and note.count > 0 and database.log_head_at(note.count) != note.head
        if older and not accept_older:
            raise Misfortune(Trouble.STORE_OLDER, path=str(self._path))
        ring = KeyRing(self._file, way.header, way.data_key, database, self._cost)
        repaired = not (way.sealed and self._file.is_present(way.header))
        if repaired:
            ring.put_back()
        elif way.header.format_version < FORMAT_VERSION:
            ring.write_anew()
        if older:
            ring.note_log(*database.log_state())
        return Opened(database, ring, way.slot_id, repaired, older)
