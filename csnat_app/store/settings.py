"""What holds for the whole store: the unit, and settings by key."""

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from csnat_app.domain.people import Unit
from csnat_app.store.schema import setting, unit
from csnat_app.store.statements import Statement, put_in
from csnat_app.store.transaction import Transaction

_GET = Statement(select(setting.c.value).where(setting.c.key == bindparam("for_key")))
_PUT = put_in(setting, "key")
_UNIT = Statement(select(unit))
_KEEP_UNIT = put_in(unit, "id")


class SettingsRepository:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def get(self, key: str) -> str | None:
        row = self._transaction.row(_GET, for_key=key)
        return None if row is None else str(row["value"])

    def put(self, key: str, value: str) -> None:
        self._transaction.change(_PUT, key=key, value=value)

    def unit(self) -> Unit:
        """The unit; with every field empty if none was written down yet."""
        row = self._transaction.row(_UNIT)
        if row is None:
            return Unit()
        return Unit(
            name=row["name"],
            address=row["address"],
            telephone_day=row["telephone_day"],
            telephone_night=row["telephone_night"],
            logo=row["logo"],
        )

    def keep_unit(self, kept: Unit) -> None:
        self._transaction.change(
            _KEEP_UNIT,
            id=1,
            name=kept.name,
            address=kept.address,
            telephone_day=kept.telephone_day,
            telephone_night=kept.telephone_night,
            logo=kept.logo,
        )
