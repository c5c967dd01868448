from datetime import UTC, datetime, timedelta, timezone

import pytest

from csnat_app import assets
from csnat_app.content.library import ContentLibrary
from csnat_app.ui import moments

WORDS = ContentLibrary(assets.content_folder()).date_words("nb")
NOW = datetime(2026, 3, 3, 8, 30, tzinfo=timezone(timedelta(hours=1)))


@pytest.mark.parametrize(
    ("before", "words"),
    [
        (timedelta(minutes=5), "i dag 08:25"),
        (timedelta(hours=9), "i går 23:30"),
        (timedelta(days=3), "for 3 dager siden"),
        (timedelta(days=20), "for 2 uker siden"),
        (-timedelta(days=3), "fredag 6. mars 08:30"),
    ],
)
def test_how_long_ago(before: timedelta, words: str) -> None:
    assert moments.lately(NOW - before, NOW, WORDS) == words


def test_when_exactly() -> None:
    assert moments.moment(NOW - timedelta(days=1), NOW, WORDS) == "i går 08:30"
    assert moments.moment(NOW - timedelta(days=4), NOW, WORDS) == "fredag 27. februar 08:30"
    assert moments.moment(NOW - timedelta(days=90), NOW, WORDS) == "3. desember 2025 08:30"


def test_a_moment_is_told_in_local_time() -> None:
    """Just before midnight in UTC it is the next day here."""
    assert moments.moment(datetime(2026, 3, 2, 23, 15, tzinfo=UTC), NOW, WORDS) == "i dag 00:15"


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "0 kB"), (1, "1 kB"), (1024, "1 kB"), (1025, "2 kB"), (1 << 20, "1 MB"),
     ((5 << 20) + 1, "6 MB")],
)  # fmt: skip
def test_sizes(count: int, words: str) -> None:
    assert moments.size(count) == words


def test_words_at_the_start_of_a_line() -> None:
    assert moments.at_start("i dag") == "I dag"
    assert moments.at_start("") == ""
