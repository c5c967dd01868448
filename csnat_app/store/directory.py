"""The unit's own directory of places to get help, in its own order."""

import json
from collections.abc import Iterable

from sqlalchemy import delete, func, select
from sqlalchemy.sql import bindparam
from sqlcipher3 import dbapi2

from csnat_app.domain.texts import HelpService
from csnat_app.store.schema import help_service
from csnat_app.store.statements import Statement, add_to, keep_by, remove_from
from csnat_app.store.texts import day_of, day_text
from csnat_app.store.transaction import Transaction

_ALL = Statement(select(help_service).order_by(help_service.c.position))
_NEXT = Statement(select(func.coalesce(func.max(help_service.c.position) + 1, 0)))
_ADD = add_to(help_service)
_CHANGE = keep_by(help_service, "id", without=("position",))
_REMOVE = remove_from(help_service, "id")
_CLEAR = Statement(delete(help_service))
_POSITION = Statement(
    select(help_service.c.position).where(help_service.c.id == bindparam("for_id"))
)


class DirectoryRepository:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def all(self) -> tuple[HelpService, ...]:
        return tuple(map(_service, self._transaction.rows(_ALL)))

    def keep(self, service: HelpService) -> None:
        """Change the service with this id where it stands, or add it at the end."""
        values = _values(service)
        if self._transaction.row(_POSITION, for_id=service.id) is not None:
            self._transaction.change(_CHANGE, for_id=service.id, **values)
        else:
            self._add(service, self._transaction.value(_NEXT))

    def remove(self, service_id: str) -> None:
        """Raises `Misfortune` NOT_FOUND."""
        self._transaction.change_one(_REMOVE, "help_service", service_id, for_id=service_id)

    def replace_all(self, services: Iterable[HelpService]) -> None:
        """These services in this order, and no others."""
        self._transaction.change(_CLEAR)
        for position, service in enumerate(services):
            self._add(service, position)

    def _add(self, service: HelpService, position: int) -> None:
        self._transaction.change(_ADD, id=service.id, position=position, **_values(service))


def _values(service: HelpService) -> dict[str, object]:
    return {
        "name": service.name,
        "provider": service.provider,
        "areas": json.dumps(service.areas, ensure_ascii=False),
        "telephone": service.telephone,
        "url": service.url,
        "scope": service.scope,
        "source": service.source,
        "note": service.note,
        "verified": day_text(service.verified),
    }


def _service(row: dbapi2.Row) -> HelpService:
    return HelpService(
        id=row["id"],
        name=row["name"],
        provider=row["provider"],
        areas=tuple(json.loads(row["areas"])),
        telephone=row["telephone"],
        url=row["url"],
        scope=row["scope"],
        source=row["source"],
        note=row["note"],
        verified=day_of(row["verified"]),
    )
