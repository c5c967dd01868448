"""A new store of all that can still be read in a damaged one, with a list of what could not.

Every page is either as it was written or counts as lost (`pages`); rows are gathered (`tables`)
and written to a database of the same schema; what refers to something that is lost gets an empty
stand-in for it (`mending`), so that a conversation is not lost with its carer's name. The damaged
pair is kept aside.
"""

import os
import struct
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed, LogEntry
from csnat_app.domain.people import Person
from csnat_app.store import cipher, copies, mending, swap, troubles
from csnat_app.store.chain import ChainEnd, link
from csnat_app.store.choosing import Way, still_holding
from csnat_app.store.database_file import refuse_bad_file
from csnat_app.store.files import make_empty, misfortune_of
from csnat_app.store.header import Header, LogNote, seal
from csnat_app.store.migrate import MIGRATIONS, make_tables, migrate
from csnat_app.store.pages import Pages
from csnat_app.store.remembered import Remembered, recalled, remember
from csnat_app.store.tables import Table, gather, tables_of
from csnat_app.store.transaction import Transaction
from csnat_app.store.unit_of_work import UnitOfWork

_VERSION_AT = 60  # bytes into the first page
_CASES = ("carer", "round", "need", "conversation")


@dataclass(frozen=True, slots=True)
class SalvageReport:
    """`kept` is rows by table, `aside` the folder in which the damaged pair lies.

    `lost`: a line each: `rows: <table> <how many, or "unknown">`; `carer: <id>` for one whose own
    record is lost (what was written about the conversation stands under "? " and the beginning of
    the id); `case: <id>` for a carer of whom something else is lost.
    """

    kept: dict[str, int]
    lost: tuple[str, ...]
    aside: Path


def salvage(
    folder: Path,
    header: Header,
    key: bytes,
    person: Person,
    at: datetime,
    what: str = "store",
    *,
    slot_id: str = "",
) -> SalvageReport:
    """Put what can be read in the place of the damaged store, and `person` in its log; `what` names
    the way in, as in `services/guesses.py`.

    `header` and `key` are the store's; whatever opened it opens the new one. `slot_id` is what
    opened it at the door: an older header does not bring back what opens no longer, as far as the
    database can still tell. The caller holds the lock, and nobody has the store open.

    Raises `Misfortune` NOTHING_SALVAGED, HEADER_OLDER, STORE_*, and as writing does; then all is
    as it was.
    """
    path, place = folder / swap.DATABASE, folder / swap.NEW_DATABASE
    _refuse_other(path, header)
    swap.clear(folder)
    try:
        pages = Pages(path, key, header.database_salt)
        version = _version(pages, path)
        tables = _gathered(pages, version)
        if slot_id:
            way = Way(header, slot_id, key, sealed=True)
            remembered = _remembered(tables)
            header = still_holding(way, remembered, folder / swap.HEADER)
            slot = header.way_in(slot_id)
            if slot and not remembered.knows(slot) and _other_past(tables["log"], header.log):
                raise Misfortune(Trouble.HEADER_OLDER, path=str(folder / swap.HEADER))
        if not any(tables[name].rows for name in _CASES):
            raise Misfortune(Trouble.NOTHING_SALVAGED, path=str(path))
        lost = _lost(tables, header)
        make_empty(place)
        with closing(cipher.connect(place, key)) as connection:
            make_tables(connection, MIGRATIONS[:version])
            lost += _fill(connection, tables, header.store_id)
            migrate(connection, place, back_up=False)
            lost += mending.mend(connection, tables, header, at)
            entry = LogEntry(at, person.id, Deed.SALVAGED, what)
            renewed, kept = _sign(connection, place, header, person, entry)
        with place.open("rb+") as file:
            os.fsync(file.fileno())
        copies.check(place, key, kept)
        aside = swap.exchange(folder, seal(renewed, key), place, "damaged")
    except OSError as error:
        swap.clear(folder)
        raise misfortune_of(error, place) from error
    except dbapi2.Error as error:
        swap.clear(folder)
        raise (troubles.misfortune_of(error, place) or error) from error
    except BaseException:
        swap.clear(folder)
        raise
    return SalvageReport(kept, tuple(lost), aside)


def _refuse_other(path: Path, header: Header) -> None:
    try:
        refuse_bad_file(path, header.database_salt)
    except Misfortune as misfortune:
        # The very beginning may be what is damaged, or the end be missing.
        if misfortune.trouble not in (Trouble.STORE_FOREIGN, Trouble.STORE_TRUNCATED):
            raise


def _gathered(pages: Pages, version: int) -> dict[str, Table]:
    with closing(dbapi2.connect(":memory:", isolation_level=None)) as fresh:
        fresh.row_factory = dbapi2.Row
        make_tables(fresh, MIGRATIONS[:version])
        tables = tables_of(fresh)
    gather(pages, tables)
    return tables


def _version(pages: Pages, path: Path) -> int:
    """Of the tables; the program's own if the first page is lost."""
    known = MIGRATIONS[-1].version
    first = pages.page(1)
    found = known if first is None else int(struct.unpack_from(">I", first, _VERSION_AT)[0])
    if found > known:
        raise Misfortune(Trouble.STORE_NEWER, path=str(path), found=found, known=known)
    return found


def _remembered(tables: dict[str, Table]) -> Remembered:
    kept = {row.get("key"): str(row.get("value")) for row in tables["setting"].rows.values()}
    return recalled(kept.get)


def _other_past(log: Table, noted: LogNote) -> bool:
    """Whether the log is not the one that a header noted; what is damaged tells nothing."""
    if noted.count == 0:
        return False
    row = log.rows.get(noted.count)
    return not log.torn if row is None else row.get("chain", noted.head) != noted.head


def _lost(tables: dict[str, Table], header: Header) -> list[str]:
    lines = []
    log = tables["log"]
    last = max((header.log.count, *(key for key in log.rows if isinstance(key, int))))
    for number in range(1, last + 1):
        log.known.setdefault(number, {})
    for name, table in sorted(tables.items()):
        count = len(table.lost())
        if count:
            lines.append(f"rows: {name} {count}")
        elif table.torn and not table.counted:
            lines.append(f"rows: {name} unknown")
    return lines


def _fill(connection: dbapi2.Connection, tables: dict[str, Table], store_id: str) -> list[str]:
    """Write the rows; gives a line for those that no table takes."""
    connection.execute("PRAGMA secure_delete = ON").fetchone()
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    refused: dict[str, int] = {}
    for name, table in tables.items():
        rows: Iterable[dict[str, object]] = [dict(row) for row in table.rows.values()]
        if name == "log":
            rows = _chained(table, store_id)
        for row in rows:
            signs = ", ".join("?" * len(row))
            named = ", ".join(f'"{column}"' for column in row)
            try:
                connection.execute(
                    f'INSERT INTO "{name}" ({named}) VALUES ({signs})', tuple(row.values())
                )
            except dbapi2.IntegrityError:
                refused[name] = refused.get(name, 0) + 1
    connection.execute("COMMIT")
    return [f"rows: {name} {count}" for name, count in sorted(refused.items())]


def _chained(table: Table, store_id: str) -> Iterable[dict[str, object]]:
    """What is left of the log, numbered and, if it was, chained anew; the old one lies aside."""
    before = ""
    for number, (_, row) in enumerate(sorted(table.rows.items(), key=_number), start=1):
        entry: dict[str, object] = {**row, "id": number}
        if "chain" in entry:
            said = (entry[name] for name in ("at", "person_id", "deed", "what", "carer_id"))
            before = link(store_id, before, number, *said)  # type: ignore[arg-type]
            entry["chain"] = before
        yield entry


def _number(item: tuple[object, object]) -> int:
    assert isinstance(item[0], int)
    return item[0]


def _sign(
    connection: dbapi2.Connection, place: Path, header: Header, person: Person, entry: LogEntry
) -> tuple[Header, dict[str, int]]:
    """Log what was done, and let database and header know of one another."""
    end = UnitOfWork(Transaction(connection, writing=False), ChainEnd())
    log_end = end.log.end_of(header.store_id)
    connection.execute("COMMIT")
    work = UnitOfWork(Transaction(connection, writing=True), log_end)
    if person.id and work.people.find(person.id) is None:
        work.people.keep(person)
    work.log.add(entry)
    renewed = replace(
        header, database_salt=cipher.start_of(place), generation=header.generation + 1
    )
    remember(work, renewed)
    work.commit()
    return replace(renewed, log=LogNote(log_end.count, log_end.head)), copies.row_counts(connection)
