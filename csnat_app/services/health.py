"""Is the store whole? And if it is not: making a new one of what can still be read.

Both read the whole store: they are for a thread beside the interface's.
"""

from pathlib import Path

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.services.desk import Desk
from csnat_app.services.guesses import Guesses, known_as, way_in
from csnat_app.store import salvage, swap, verify
from csnat_app.store.header import Header, is_sealed
from csnat_app.store.header_file import HeaderFile
from csnat_app.store.instance import InstanceLock
from csnat_app.store.openers import Given
from csnat_app.store.salvage import SalvageReport as SalvageReport


class HealthService:
    """`data_folder` holds the store."""

    def __init__(self, desk: Desk, guesses: Guesses, data_folder: Path) -> None:
        self._desk = desk
        self._guesses = guesses
        self._data_folder = data_folder

    def check(self) -> tuple[str, ...]:
        """What is wrong with the open store, in English, each with its kind before a colon; empty
        if it is whole. Nobody at the desk waits for it. Raises `Misfortune` LOCKED.
        """
        database, ring = self._desk.database, self._desk.ring
        noted = (ring.header.log.count, ring.header.log.head)
        try:
            with database.beside(ring.data_key()) as connection:
                found = verify.findings(connection, noted)
            if found and found[0].startswith("page:"):
                # A page that was being written just then looks damaged; one that is, stays so.
                with database.beside(ring.data_key()) as connection:
                    again = verify.findings(connection, noted)
                found = tuple(one for one in again if one in found or not one.startswith("page:"))
        except Misfortune as misfortune:
            if misfortune.trouble is not Trouble.STORE_DAMAGED:
                raise
            return ("page: the store cannot be read to its end",)
        return found

    def salvage(
        self,
        *,
        slot_id: str = "",
        passphrase: str = "",
        recovery_key: str | None = None,
        identity: str | None = None,
    ) -> SalvageReport:
        """Put a new store of all that can be read in the place of the damaged one, which is kept
        aside. It opens with what opened the damaged one, and is locked afterwards. The open desk
        needs no secret; at the door it is tried as for unlocking, and without `slot_id` it is
        whoever's passphrase. `identity` is an organisation's secret age key.

        Raises `Misfortune` STORE_MISSING, NOTHING_SALVAGED, WRONG_PASSPHRASE, WRONG_RECOVERY_KEY,
        ORGANISATION_KEY_WRONG, TOO_EARLY, HEADER_*, DISK_FULL, STORE_IN_USE; then all is as it was
        (an open desk may be locked).
        """
        with self._desk.whole_store:
            return self._salvage(Given(slot_id, passphrase, recovery_key, identity))

    def _salvage(self, given: Given) -> SalvageReport:
        swap.finish(self._data_folder)
        slot_id = ""  # of the open desk, what opened it was looked at then
        database = self._data_folder / swap.DATABASE
        if not database.exists():
            raise Misfortune(Trouble.STORE_MISSING, path=str(database))
        if self._desk.is_open:
            header, key = self._desk.ring.header, self._desk.ring.data_key()
            person, kind = self._desk.person, self._desk.opened_with
            self._desk.leave()  # notes the log's end, so the header is read anew below
            header = next(iter(self._headers(key)), header)
        else:
            header, slot_id, key = self._guesses.take(lambda: self._opened(given))
            person, kind = known_as(header, slot_id), header.kind_of(slot_id)
        lock = InstanceLock(self._data_folder)
        try:
            now = self._desk.clock.now()
            found = salvage.salvage(
                *(self._data_folder, header, key, person, now, way_in(kind)), slot_id=slot_id
            )
        finally:
            lock.release()
        self._guesses.settle()
        return found

    def _headers(self, key: bytes) -> tuple[Header, ...]:
        found = HeaderFile(self._data_folder / swap.HEADER).readable()
        return tuple(header for header in found if is_sealed(header, key))

    def _opened(self, given: Given) -> tuple[Header, str, bytes]:
        """The header that it opens, the slot and the data key."""
        opener = given.opener()
        for header in HeaderFile(self._data_folder / swap.HEADER).readable():
            found = opener(header)
            if found is not None and is_sealed(header, found[1]):
                return header, *found
        raise Misfortune(given.wrong)
