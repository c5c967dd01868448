"""Days and spans of time in each language's own words, written and read back; its letters."""

from datetime import date

import pytest

from csnat_app.content.library import ContentLibrary
from csnat_app.domain.dates import read_date
from tests.content.conftest import LANGUAGES


@pytest.mark.parametrize(
    ("language", "written", "weekday"),
    [
        ("nb", "5. mars 2026", "torsdag 5. mars"),
        ("nn", "5. mars 2026", "torsdag 5. mars"),
        ("se", "njukčamánu 5. b. 2026", "duorastat, njukčamánu 5. b."),
        ("en", "5 March 2026", "Thursday 5 March"),
    ],
)
def test_dates_as_people_write_them(
    library: ContentLibrary, language: str, written: str, weekday: str
) -> None:
    words = library.date_words(language)
    day = date(2026, 3, 5)
    assert words.written(day) == written
    assert words.with_weekday(day) == weekday
    assert words.in_digits(day) == "05.03.2026"
    assert read_date(written, day, words) == day


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_written_day_is_read_back(library: ContentLibrary, language: str) -> None:
    words = library.date_words(language)
    today = date(2026, 6, 1)
    for ordinal in range(date(2026, 1, 1).toordinal(), date(2027, 1, 1).toordinal()):
        day = date.fromordinal(ordinal)
        assert read_date(words.written(day), today, words) == day
        assert read_date(words.in_digits(day), today, words) == day
    assert len(set(words.weekdays)) == 7


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("nb", ["i dag", "i morgen", "i går", "om 6 dager", "for 3 dager siden", "om 2 uker"]),
        ("nn", ["i dag", "i morgon", "i går", "om 6 dagar", "for 3 dagar sidan", "om 2 veker"]),
        (
            "se",
            [
                "odne",
                "ihttin",
                "ikte",
                "6 beaivvi geahčen",
                "3 beaivvi áigi",
                "guovtti vahku geahčen",
            ],
        ),
        ("en", ["today", "tomorrow", "yesterday", "in 6 days", "3 days ago", "in 2 weeks"]),
    ],
)
def test_spans_in_words(library: ContentLibrary, language: str, expected: list[str]) -> None:
    words = library.date_words(language)
    today = date(2026, 3, 15)
    days = [date.fromordinal(today.toordinal() + step) for step in (0, 1, -1, 6, -3, 14)]
    assert [words.span(day, today) for day in days] == expected


def test_northern_sami_has_its_dual_in_spans(library: ContentLibrary) -> None:
    words = library.date_words("se")
    assert words.span(date(2026, 3, 13), date(2026, 3, 15)) == "guovtti beaivvi áigi"
    assert words.span(date(2026, 3, 1), date(2026, 3, 15)) == "guovtti vahku áigi"


@pytest.mark.parametrize(("language", "letters"), [("nb", "æøå"), ("se", "áčđŋšŧž")])
def test_the_alphabet_has_the_language_s_letters(
    library: ContentLibrary, language: str, letters: str
) -> None:
    assert set(letters) <= set(library.alphabet(language))
