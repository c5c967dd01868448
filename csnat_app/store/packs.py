"""Instrument packs that were taken in, and the words that answers were given to."""

from sqlalchemy import func, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.sql import bindparam

from csnat_app.domain.instruments import Shown
from csnat_app.domain.packs import KeptPack
from csnat_app.store.schema import person
from csnat_app.store.schema_unit import pack, shown_content
from csnat_app.store.statements import Statement, add_to
from csnat_app.store.texts import moment_of
from csnat_app.store.transaction import Transaction

_ALL = Statement(
    select(pack, func.coalesce(person.c.name, "").label("by"))
    .outerjoin(person, person.c.id == pack.c.person_id)
    .order_by(pack.c.seq)
)
_ADD = add_to(pack, without=("seq",))
_SHOWN = Statement(
    select(shown_content.c.content).where(shown_content.c.sha256 == bindparam("for_sha256"))
)
_KEEP_SHOWN = Statement(
    insert(shown_content)
    .values({column.name: bindparam(column.name) for column in shown_content.columns})
    .on_conflict_do_nothing()
)


class PackRepository:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def all(self) -> tuple[KeptPack, ...]:
        """In the order in which they were taken in."""
        found = []
        for row in self._transaction.rows(_ALL):
            taken_in = moment_of(row["taken_in"])
            assert taken_in is not None
            found.append(
                KeptPack(
                    row["instrument_id"],
                    row["version"],
                    row["sha256"],
                    row["content"],
                    taken_in,
                    row["by"],
                )
            )
        return tuple(found)

    def add(self, kept: KeptPack, person_id: str) -> None:
        """`kept.by` is not written: the pack is read back with the name that the person has."""
        self._transaction.change(
            _ADD,
            instrument_id=kept.instrument_id,
            version=kept.version,
            sha256=kept.sha256,
            content=kept.content,
            taken_in=kept.taken_in.isoformat(),
            person_id=person_id,
        )

    def shown(self, sha256: str) -> str | None:
        """The words that were kept under a hash, as JSON."""
        row = self._transaction.row(_SHOWN, for_sha256=sha256)
        return None if row is None else str(row["content"])

    def keep_shown(self, shown: Shown, content: str) -> None:
        """Keep the words; nothing changes if they are kept already."""
        self._transaction.change(
            _KEEP_SHOWN,
            sha256=shown.sha256,
            instrument_id=shown.instrument_id,
            version=shown.version,
            language=shown.language,
            content=content,
        )
