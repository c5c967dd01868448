"""Moments and sizes as people say them, in the words of a language's dates."""

from datetime import datetime

from csnat_app.domain.dates import DateWords

KIB = 1024  # bytes
RECENT = 2  # days: for these the time of day is told as well


def lately(at: datetime, now: datetime, dates: DateWords) -> str:
    """How long ago: "i dag 14:32", "for 3 dager siden". What lies ahead is told as its day."""
    day, today = at.astimezone(now.tzinfo).date(), now.date()
    if day > today or (today - day).days < RECENT:
        return moment(at, now, dates)
    return dates.span(day, today)


def moment(at: datetime, now: datetime, dates: DateWords) -> str:
    """When exactly: "i dag 09:10", "tirsdag 3. mars 14:32", "3. mars 2025 14:32"."""
    local = at.astimezone(now.tzinfo)
    day, today = local.date(), now.date()
    if 0 <= (today - day).days < RECENT:
        words = dates.span(day, today)
    elif day.year == today.year:
        words = dates.with_weekday(day)
    else:
        words = dates.written(day)
    return f"{words} {local:%H:%M}"


def size(count: int) -> str:
    """Bytes as "12 kB" or "3 MB", rounded up."""
    kilo = -(-count // KIB)
    return f"{kilo} kB" if kilo < KIB else f"{-(-kilo // KIB)} MB"


def at_start(words: str) -> str:
    """The same words where they begin a line."""
    return words[:1].upper() + words[1:]
