"""Opening a store: the key from a slot, then header, database and log against one another.

Loads the database layer; it is imported when a passphrase was typed.
"""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.store.choosing import Way, choose, completed, every_way, from_spare, ways
from csnat_app.store.header import FORMAT_VERSION, Header, is_sealed
from csnat_app.store.header_file import LOST, HeaderFile
from csnat_app.store.instance import InstanceLock
from csnat_app.store.keyring import KeyRing
from csnat_app.store.keys import Argon2Cost
from csnat_app.store.openers import Opener
from csnat_app.store.remembered import Remembered, recall

if TYPE_CHECKING:
    from csnat_app.store.database import Database


@dataclass(frozen=True, slots=True)
class Opened:
    """An open store, and the slot that opened it.

    `repaired`: an altered or lost header was replaced. `older`: the database is older than its
    header remembers, and was opened all the same. `cut`: older in this only, that its log lost
    its end.
    """

    database: "Database"
    ring: KeyRing
    slot_id: str
    repaired: bool = False
    older: bool = False
    cut: bool = False


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
        self._in_place: tuple[Header, ...] = ()
        self._found: tuple[Way, ...] = ()
        self._spare: tuple[Way, ...] = ()
        self._looked: dict[bool, tuple[Header, ...]] = {}

    def run(self, lock: InstanceLock, *, accept_older: bool, by_recovery: bool) -> Opened:
        """The open database has taken over the lock. Raises as `Vault.unlock`."""
        headers, lost = self._readable()
        # The key is derived while the database layer is loaded.
        with ThreadPoolExecutor(1) as beside:
            deriving = beside.submit(ways, headers, self._opener)
            from csnat_app.store.database import Database

            if headers:
                headers, lost = self._of_this_database(headers)
            found = tuple(way for way in deriving.result() if way.header in headers)
        self._found, self._in_place = found, headers
        if any(way.sealed for way in found) or (found and by_recovery):
            data_key, salt = found[0].data_key, found[0].header.database_salt
        else:
            # A network folder is not waited for after every mistyped passphrase.
            data_key, salt = self._from_elsewhere(lost, everywhere=bool(found) or lost is not None)
        database = Database(self._path, data_key, salt, lock)
        try:
            return self._check(database, accept_older, by_recovery)
        except BaseException:
            database.close()
            raise

    def _readable(self) -> tuple[tuple[Header, ...], Misfortune | None]:
        try:
            return self._file.readable(), None
        except Misfortune as misfortune:
            if misfortune.trouble not in LOST:
                raise
            return (), misfortune

    def _of_this_database(
        self, headers: tuple[Header, ...]
    ) -> tuple[tuple[Header, ...], Misfortune | None]:
        """Those that name the database by its salt; if none does, what that means as well.

        Raises `Misfortune` STORE_* of a bad file.
        """
        from csnat_app.store.database_file import refuse_bad_file

        foreign: Misfortune | None = None
        of_this = []
        for header in headers:
            try:
                refuse_bad_file(self._path, header.database_salt)
                of_this.append(header)
            except Misfortune as misfortune:
                if misfortune.trouble is not Trouble.STORE_FOREIGN:
                    raise
                foreign = foreign or misfortune
        return tuple(of_this), None if of_this else foreign

    def _from_elsewhere(self, lost: Misfortune | None, *, everywhere: bool) -> tuple[bytes, bytes]:
        """The data key and the database's salt, if spare headers help where those in place do not.

        Raises `Misfortune` that says why nothing is opened.
        """
        from csnat_app.store import cipher

        opened = self._spare_ways(everywhere=everywhere)
        fitting = [way for way in opened if self._fits(way)]
        if fitting:
            self._spare = tuple(fitting)
            return fitting[0].data_key, cipher.start_of(self._path)
        if self._found:
            raise Misfortune(Trouble.HEADER_ALTERED, path=str(self._file.path))
        if lost is not None and (opened or not self._elsewhere()):
            raise lost
        raise Misfortune(self._wrong)

    def _spare_ways(self, *, everywhere: bool) -> tuple[Way, ...]:
        """Sound headers from elsewhere that the secret opens."""
        headers = self._elsewhere(everywhere=everywhere)
        sealed = [header for header in headers if header.format_version == FORMAT_VERSION]
        return tuple(way for way in every_way(sealed, self._opener) if way.sealed)

    def _elsewhere(self, *, everywhere: bool = True) -> tuple[Header, ...]:
        if everywhere not in self._looked:
            self._looked[everywhere] = self._file.spare(self._in_place, everywhere=everywhere)
        return self._looked[everywhere]

    def _fits(self, way: Way) -> bool:
        from csnat_app.store.pages import fits

        return fits(self._path, way.data_key)

    def _check(self, database: "Database", accept_older: bool, by_recovery: bool) -> Opened:
        with database.read() as work:
            remembered = recall(work)
        way = self._holding(remembered, by_recovery)
        note = way.header.log
        # What an altered header says of the log proves nothing.
        head = database.log_head_at(note.count)
        older = way.sealed and note.count > 0 and head != note.head
        # A copy from before does not know of the header that noted this; what was cut off does.
        cut = older and head is None and remembered.generation >= way.header.generation
        if older and not accept_older:
            trouble = Trouble.LOG_CUT if cut else Trouble.STORE_OLDER
            raise Misfortune(trouble, path=str(self._path))
        ring = KeyRing(self._file, way.header, way.data_key, database, self._cost)
        repaired = not (way.sealed and self._file.is_present(way.header))
        if repaired:
            ring.put_back()
        elif way.header.format_version < FORMAT_VERSION:
            ring.write_anew()
        if older:
            ring.note_log(*database.log_state())
        return Opened(database, ring, way.slot_id, repaired, older, cut)

    def _holding(self, remembered: Remembered, by_recovery: bool) -> Way:
        """The way whose header holds, with all its slots. Raises as `choose`, or `wrong`."""
        from csnat_app.store import cipher

        path = self._file.path
        try:
            if not self._found:
                raise Misfortune(self._wrong)
            way = choose(self._found, remembered, by_recovery=by_recovery, path=path)
            if way.sealed and way in self._found:
                return way
        except Misfortune:
            spare = self._spare or self._spare_ways(everywhere=True)
            mended = from_spare(spare, remembered, cipher.start_of(self._path))
            if mended is None:
                raise
            way = mended
        others = [header for header in self._elsewhere() if is_sealed(header, way.data_key)]
        return completed(way, (*self._in_place, *others), remembered)
