"""What may not stand in any field that a person writes in."""

from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.identity_number import holds_identity_number

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


def refuse_identity_numbers(record: "DataclassInstance") -> None:
    """Raise `Misfortune` IDENTITY_NUMBER, with the field's name, if a text field holds one."""
    for name in _names(type(record)):
        value = getattr(record, name)
        if isinstance(value, str) and holds_identity_number(value):
            raise Misfortune(Trouble.IDENTITY_NUMBER, field=name)


@cache  # asked at every key that is kept
def _names(kind: "type[DataclassInstance]") -> tuple[str, ...]:
    """What a person writes in. Identifiers are random digits: one in some twenty thousand holds
    what looks like an identity number, and its record could never be kept.
    """
    names = tuple(field.name for field in fields(kind))
    return tuple(name for name in names if name != "id" and not name.endswith("_id"))
