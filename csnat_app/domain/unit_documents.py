"""A PDF of the unit's own: handed out beside the program's documents."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class UnitDocument:
    """What is known of the PDF; its bytes are kept apart. `language` is a code, or ""."""

    id: str
    title: str
    language: str
    added: datetime
    person_id: str
