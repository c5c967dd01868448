"""Carers, and the lists of them."""

from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.sql import bindparam
from sqlcipher3 import dbapi2

from csnat_app.domain.carers import Carer
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.listing import CarerPage, CarerRow
from csnat_app.domain.stages import Stage
from csnat_app.store.carer_list import carer_row, count_of, page_of
from csnat_app.store.schema import carer
from csnat_app.store.statements import Statement, add_to, keep_by, remove_from
from csnat_app.store.texts import folded, moment_of
from csnat_app.store.transaction import Transaction

_ADD = add_to(carer, without=("last_opened",))
_CHANGE = keep_by(carer, "id", without=("last_opened",))
_REMOVE = remove_from(carer, "id")
_GET = Statement(select(carer).where(carer.c.id == bindparam("for_id")))
_IDS = Statement(select(carer.c.id).order_by(carer.c.id))
_COUNT = Statement(select(func.count()).select_from(carer))
_OPENED = Statement(
    update(carer)
    .where(carer.c.id == bindparam("for_id"))
    .values(last_opened=bindparam("last_opened"))
)


class CarerRepository:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, added: Carer) -> None:
        self._transaction.change(_ADD, id=added.id, **_values(added))

    def change(self, changed: Carer) -> None:
        """Raises `Misfortune` NOT_FOUND."""
        self._transaction.change_one(
            _CHANGE, "carer", changed.id, for_id=changed.id, **_values(changed)
        )

    def get(self, carer_id: str) -> Carer:
        """Raises `Misfortune` NOT_FOUND."""
        row = self._transaction.row(_GET, for_id=carer_id)
        if row is None:
            raise Misfortune(Trouble.NOT_FOUND, what="carer", id=carer_id)
        return _carer(row)

    def remove(self, carer_id: str) -> None:
        """The carer with every round; the log stays. Raises `Misfortune` NOT_FOUND."""
        self._transaction.change_one(_REMOVE, "carer", carer_id, for_id=carer_id)

    def opened(self, carer_id: str, at: datetime) -> None:
        """Note when the case was opened last. Raises `Misfortune` NOT_FOUND."""
        self._transaction.change_one(
            _OPENED, "carer", carer_id, for_id=carer_id, last_opened=at.isoformat()
        )

    def count(self) -> int:
        return self._transaction.value(_COUNT)

    def ids(self) -> tuple[str, ...]:
        return tuple(row["id"] for row in self._transaction.rows(_IDS))

    def search(
        self, text: str = "", stage: Stage | None = None, offset: int = 0, limit: int = 50
    ) -> CarerPage:
        """Carers, last opened first, whose name or patient code holds every word of `text`.

        Letters match without regard to case, in any alphabet. `stage` is the latest round's.
        """
        words = folded(text).split()
        values: dict[str, object] = {f"word_{place}": word for place, word in enumerate(words)}
        if stage is not None:
            values["stage"] = stage.value
        page = page_of(len(words), stage is not None)
        total = count_of(len(words), stage is not None)
        found = self._transaction.rows(page, limit=limit, offset=offset, **values)
        return CarerPage(tuple(map(carer_row, found)), self._transaction.value(total, **values))

    def recent(self, limit: int) -> tuple[CarerRow, ...]:
        """Those opened last, latest first."""
        found = self._transaction.rows(page_of(0, False), limit=limit, offset=0)
        return tuple(row for row in map(carer_row, found) if row.last_opened is not None)


def _values(kept: Carer) -> dict[str, object]:
    return {
        "name": kept.name,
        "relationship": kept.relationship,
        "patient_code": kept.patient_code,
        "language": kept.language,
        "telephone": kept.telephone,
        "created": kept.created.isoformat(),
        "search_key": folded(f"{kept.name}\n{kept.patient_code}"),
    }


def _carer(row: dbapi2.Row) -> Carer:
    created = moment_of(row["created"])
    assert created is not None
    return Carer(
        id=row["id"],
        name=row["name"],
        relationship=row["relationship"],
        patient_code=row["patient_code"],
        language=row["language"],
        telephone=row["telephone"],
        created=created,
    )
