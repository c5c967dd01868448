"""The carer: whom the conversation is for."""

from dataclasses import dataclass
from datetime import datetime

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.free_text import refuse_identity_numbers


@dataclass(frozen=True, slots=True)
class Carer:
    """A family carer under a chosen name or code. `language` is the carer's own, as a code."""

    id: str
    name: str
    relationship: str
    patient_code: str
    language: str
    telephone: str
    created: datetime


def check_carer(carer: Carer) -> None:
    """Refuse a carer without a name, or with a national identity number in any field.

    Raises `Misfortune` NAME_MISSING or IDENTITY_NUMBER (with the field's name).
    """
    if not carer.name.strip():
        raise Misfortune(Trouble.NAME_MISSING)
    refuse_identity_numbers(carer)
