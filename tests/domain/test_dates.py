from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csnat_app.domain.dates import DateWords, read_date

TODAY = date(2026, 3, 3)
WORDS = DateWords(
    language="nb",
    name="bokmål",
    months=(
        "januar",
        "februar",
        "mars",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "desember",
    ),
    weekdays=("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    long="{day}. {month} {year}",
    weekday="{weekday} {day}. {month}",
    short="{dd}.{mm}.{year}",
    spans={
        "today": "i dag",
        "tomorrow": "i morgen",
        "yesterday": "i går",
        "in_days.other": "om {n} dager",
        "in_weeks.other": "om {n} uker",
        "days_ago.other": "for {n} dager siden",
        "weeks_ago.one": "for en uke siden",
        "weeks_ago.two": "for to uker siden",
        "weeks_ago.other": "for {n} uker siden",
    },
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("3.3", TODAY),
        ("3.3.26", TODAY),
        ("03.03.2026", TODAY),
        ("030326", TODAY),
        ("2026-03-03", TODAY),
        ("3. mars", TODAY),
        ("tirsdag 3. mars 2026", TODAY),
        ("I dag", TODAY),
        ("i morgen", date(2026, 3, 4)),
        ("30.12", date(2025, 12, 30)),
        ("1. januar 2027", date(2027, 1, 1)),
    ],
)
def test_a_day_is_read_as_typed(typed: str, meant: date) -> None:
    assert read_date(typed, TODAY, WORDS) == meant


@pytest.mark.parametrize("typed", ["", "uke 11", "snart", "31.02.2026", "99", "mars"])
def test_what_names_no_day_is_none(typed: str) -> None:
    assert read_date(typed, TODAY, WORDS) is None


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_what_is_written_can_be_read(day: date) -> None:
    for text in (WORDS.written(day), WORDS.in_digits(day), day.isoformat()):
        assert read_date(text, TODAY, WORDS) == day


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "i dag"),
        (1, "i morgen"),
        (-1, "i går"),
        (6, "om 6 dager"),
        (13, "om 13 dager"),
        (14, "om 2 uker"),
        (-6, "for 6 dager siden"),
        (-14, "for to uker siden"),
        (-22, "for 3 uker siden"),
    ],
)
def test_spans_are_said_in_words(days: int, words: str) -> None:
    assert WORDS.span(TODAY + timedelta(days=days), TODAY) == words
