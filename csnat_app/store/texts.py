"""Days, moments and words as they stand in the database."""

import unicodedata
from datetime import date, datetime
from enum import StrEnum


def day_text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def day_of(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def moment_of(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def moment_text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def text_of(word: StrEnum | None) -> str | None:
    """Plain text: the driver is slow with anything that is only like a string."""
    return None if word is None else word.value


def folded(text: str) -> str:
    """Text without regard to case, for every alphabet; one form for letters however composed."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
