"""The log: entries are added and read, never changed."""

from sqlalchemy import func, or_, select
from sqlalchemy.sql import bindparam, literal_column
from sqlalchemy.sql.elements import ColumnElement
from sqlcipher3 import dbapi2

from csnat_app.domain.log import Deed, LogEntry, LogFilter, LogLine, LogPage
from csnat_app.store.chain import ChainEnd, link
from csnat_app.store.schema import carer, log, person
from csnat_app.store.statements import Statement, add_to
from csnat_app.store.texts import folded, moment_of
from csnat_app.store.transaction import Transaction

_ADD = add_to(log)
_OF_CARER = Statement(
    select(log).where(log.c.carer_id == bindparam("for_carer")).order_by(log.c.id)
)
_LATEST = Statement(select(log).order_by(log.c.id.desc()).limit(bindparam("limit")))
_HEAD_AT = Statement(select(log.c.chain).where(log.c.id == bindparam("for_number")))

_NAMED = (
    select(log, person.c.name.label("person_name"), carer.c.name.label("carer_name"))
    .select_from(
        log.outerjoin(person, person.c.id == log.c.person_id).outerjoin(
            carer, carer.c.id == log.c.carer_id
        )
    )
    .order_by(log.c.id.desc())
)


def _unless_empty(name: str, condition: ColumnElement[bool]) -> ColumnElement[bool]:
    return or_(bindparam(name) == literal_column("''"), condition)


# Read from its end until the page is full; what narrows most stands first.
_PAGE = Statement(
    _NAMED.where(
        log.c.id < bindparam("before"),
        _unless_empty("for_carer", log.c.carer_id == bindparam("for_carer")),
        _unless_empty("for_person", log.c.person_id == bindparam("for_person")),
        _unless_empty("for_deed", log.c.deed == bindparam("for_deed")),
        # The day as it was where the entry was made: the first ten signs.
        log.c.at >= bindparam("from_day"),
        _unless_empty("until_day", log.c.at < bindparam("until_day")),
        _unless_empty(
            "text", func.instr(carer.c.search_key, bindparam("text")) > literal_column("0")
        ),
    ).limit(bindparam("limit"))
)


class LogRepository:
    """Lives as long as its transaction; what it adds is the log's end once that is committed."""

    def __init__(self, transaction: Transaction, end: ChainEnd) -> None:
        self._transaction = transaction
        self._end = end
        self._count, self._head = end.count, end.head

    def add(self, entry: LogEntry) -> None:
        number = self._count + 1
        at, deed = entry.at.isoformat(), entry.deed.value
        before, person, what, carer_id = self._head, entry.person_id, entry.what, entry.carer_id
        head = link(self._end.store_id, before, number, at, person, deed, what, carer_id)
        self._transaction.change(
            _ADD,
            id=number,
            at=at,
            person_id=person,
            deed=deed,
            what=what,
            carer_id=carer_id,
            chain=head,
        )
        self._count, self._head = number, head

    def committed(self) -> None:
        """What was added is on disk: the next transaction goes on from there."""
        self._end.count, self._end.head = self._count, self._head

    def end_of(self, store_id: str) -> ChainEnd:
        """The end as it stands in the table."""
        row = self._transaction.row(_LATEST, limit=1)
        return ChainEnd(store_id) if row is None else ChainEnd(store_id, row["id"], row["chain"])

    def head_at(self, number: int) -> str | None:
        """The value of the entry with this number (from 1), "" for 0, or None if there is none."""
        if number == 0:
            return ""
        row = self._transaction.row(_HEAD_AT, for_number=number)
        return None if row is None else str(row["chain"])

    def of_carer(self, carer_id: str) -> tuple[LogEntry, ...]:
        """Everything about one carer, oldest first; also after the carer was removed.

        Reads the whole log: some tenths of a second for 200,000 entries.
        """
        return tuple(map(_entry, self._transaction.rows(_OF_CARER, for_carer=carer_id)))

    def page(self, narrowed: LogFilter, before: int | None, limit: int) -> LogPage:
        """At most `limit` lines with a number below `before` (None: from the end), newest first."""
        first, last = narrowed.first, narrowed.last
        rows = self._transaction.rows(
            _PAGE,
            before=self._count + 1 if before is None else before,
            for_carer=narrowed.carer_id,
            for_person=narrowed.person_id,
            for_deed=narrowed.deed.value if narrowed.deed else "",
            from_day=first.isoformat() if first else "",
            # Every moment of the day begins with the day and a T.
            until_day=f"{last.isoformat()}U" if last else "",
            text=folded(narrowed.text.strip()),
            limit=limit + 1,
        )
        lines = tuple(
            LogLine(row["id"], _entry(row), row["person_name"], row["carer_name"])
            for row in rows[:limit]
        )
        return LogPage(lines, len(rows) > limit)

    def latest(self, limit: int) -> tuple[LogEntry, ...]:
        """The last `limit` entries, newest first."""
        return tuple(map(_entry, self._transaction.rows(_LATEST, limit=limit)))


def _entry(row: dbapi2.Row) -> LogEntry:
    at = moment_of(row["at"])
    assert at is not None
    return LogEntry(at, row["person_id"], Deed(row["deed"]), row["what"], row["carer_id"])
