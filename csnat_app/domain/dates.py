"""Dates as people write them, in any language that brings its words.

The platform's own Northern Sámi patterns are wrong for Norway, so words and patterns are content
(`resources/content/locale/`), never taken from the system.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class DateWords:
    """A language's words for dates.

    `long`, `weekday` and `short` are patterns with {weekday}, {day}, {month}, {year}, {dd}, {mm};
    `spans` has today, tomorrow, yesterday, and in_days, in_weeks, days_ago, weeks_ago, each with
    {n} and the plural forms "one", "two" (a dual, where the language has it) and "other".
    """

    language: str
    name: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    long: str
    weekday: str
    short: str
    spans: Mapping[str, str]

    def written(self, day: date) -> str:
        """For example "3. mars 2026"."""
        return self._fill(self.long, day)

    def with_weekday(self, day: date) -> str:
        """For example "tirsdag 3. mars"."""
        return self._fill(self.weekday, day)

    def in_digits(self, day: date) -> str:
        """For example "03.03.2026"."""
        return self._fill(self.short, day)

    def span(self, day: date, today: date) -> str:
        """How far `day` is from `today`, in words: "i dag", "om 6 dager", "for 2 uker siden"."""
        days = (day - today).days
        plain = {0: "today", 1: "tomorrow", -1: "yesterday"}.get(days)
        if plain:
            return self.spans[plain]
        weeks = abs(days) // 7
        unit, count = ("weeks", weeks) if abs(days) >= 14 else ("days", abs(days))
        key = f"in_{unit}" if days > 0 else f"{unit}_ago"
        form = {1: "one", 2: "two"}.get(count, "other")
        pattern = self.spans.get(f"{key}.{form}", self.spans[f"{key}.other"])
        return pattern.format(n=count)

    def _fill(self, pattern: str, day: date) -> str:
        return pattern.format(
            weekday=self.weekdays[day.weekday()],
            day=day.day,
            month=self.months[day.month - 1],
            year=day.year,
            dd=f"{day.day:02}",
            mm=f"{day.month:02}",
        )


_DIGITS = re.compile(r"^\s*(\d{1,2})[./\- ]+(\d{1,2})[./\- ]*(\d{4}|\d{2})?\s*$")
_ISO = re.compile(r"^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$")
_COMPACT = re.compile(r"^\s*(\d{2})(\d{2})(\d{4}|\d{2})\s*$")


def read_date(text: str, today: date, words: DateWords | None = None) -> date | None:
    """Read a day as typed: 3.3, 3.3.26, 03.03.2026, 030326, 2026-03-03, "3. mars", "i dag".

    Without a year the day nearest to `today` is meant. None if the text names no day.
    """
    spoken = text.strip().casefold()
    if words is not None:
        for key, distance in (("today", 0), ("tomorrow", 1), ("yesterday", -1)):
            if spoken == words.spans[key].casefold():
                return date.fromordinal(today.toordinal() + distance)
        found = _read_words(spoken, today, words)
        if found is not None:
            return found
    if match := _ISO.match(text):
        year, month, day = (int(part) for part in match.groups())
        return _day(year, month, day)
    match = _DIGITS.match(text) or _COMPACT.match(text)
    if not match:
        return None
    return _with_year(int(match.group(1)), int(match.group(2)), match.group(3), today)


def _read_words(spoken: str, today: date, words: DateWords) -> date | None:
    for place, month in enumerate(words.months, start=1):
        name = month.casefold()
        if name not in spoken:
            continue
        numbers = re.findall(r"\d+", spoken)
        if not numbers:
            return None
        year = next((number for number in numbers if len(number) == 4), None)
        day = next((int(number) for number in numbers if len(number) <= 2), None)
        return None if day is None else _with_year(day, place, year, today)
    return None


def _with_year(day: int, month: int, year: str | None, today: date) -> date | None:
    if year:
        return _day(int(year) + (2000 if len(year) == 2 else 0), month, day)
    near = [_day(today.year + step, month, day) for step in (-1, 0, 1)]
    known = [found for found in near if found is not None]
    return min(known, key=lambda found: abs((found - today).days), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
