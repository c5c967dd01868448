"""The log: entries are added and read, never changed."""

from sqlalchemy import select
from sqlalchemy.sql import bindparam
from sqlcipher3 import dbapi2

from csnat_app.domain.log import Deed, LogEntry
from csnat_app.store.schema import log
from csnat_app.store.statements import Statement, add_to
from csnat_app.store.texts import moment_of
from csnat_app.store.transaction import Transaction

_ADD = add_to(log, without=("id",))
_OF_CARER = Statement(
    select(log).where(log.c.carer_id == bindparam("for_carer")).order_by(log.c.id)
)
_LATEST = Statement(select(log).order_by(log.c.id.desc()).limit(bindparam("limit")))


class LogRepository:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, entry: LogEntry) -> None:
        self._transaction.change(
            _ADD,
            at=entry.at.isoformat(),
            person_id=entry.person_id,
            deed=entry.deed.value,
            what=entry.what,
            carer_id=entry.carer_id,
        )

    def of_carer(self, carer_id: str) -> tuple[LogEntry, ...]:
        """Everything about one carer, oldest first; also after the carer was removed."""
        return tuple(map(_entry, self._transaction.rows(_OF_CARER, for_carer=carer_id)))

    def latest(self, limit: int) -> tuple[LogEntry, ...]:
        """The last `limit` entries, newest first."""
        return tuple(map(_entry, self._transaction.rows(_LATEST, limit=limit)))


def _entry(row: dbapi2.Row) -> LogEntry:
    at = moment_of(row["at"])
    assert at is not None
    return LogEntry(at, row["person_id"], Deed(row["deed"]), row["what"], row["carer_id"])
