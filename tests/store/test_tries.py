"""Counting wrong tries in a real file, with clocks that the test sets."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from csnat_app.store import tries
from csnat_app.store.tries import LONGEST_WAIT, NAME, Tries
from tests.support import TestTime


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / NAME


def restarted(path: Path, time: TestTime) -> Tries:
    """The clock that never goes back begins anywhere after a restart."""
    time.seconds = 12345.0
    return Tries(path, time.clock())


def fail(counted: Tries, times: int) -> float:
    return [counted.failed() for _ in range(times)][-1]


def test_nothing_happened(path: Path, time: TestTime) -> None:
    counted = Tries(path, time.clock())
    assert (counted.count, counted.wait_left()) == (0, 0.0)
    counted.forget()
    assert not path.exists()


def test_each_wait_is_twice_the_one_before(path: Path, time: TestTime) -> None:
    counted = Tries(path, time.clock())
    assert [counted.failed() for _ in range(8)] == [1, 2, 4, 8, 16, 32, LONGEST_WAIT, LONGEST_WAIT]
    assert counted.count == 8
    time.seconds += 59
    assert counted.wait_left() == 1
    time.seconds += 5
    assert counted.wait_left() == 0
    assert counted.count == 8


def test_a_restart_forgets_nothing(path: Path, time: TestTime) -> None:
    assert fail(Tries(path, time.clock()), 5) == 16
    time.now += timedelta(seconds=6)
    counted = restarted(path, time)
    assert (counted.count, counted.wait_left()) == (5, 10)
    time.seconds += 4
    assert counted.wait_left() == 6
    assert counted.failed() == 32


def test_a_clock_set_back_a_year_prolongs_nothing(path: Path, time: TestTime) -> None:
    fail(Tries(path, time.clock()), 9)
    time.now -= timedelta(days=365)
    counted = restarted(path, time)
    assert counted.wait_left() == LONGEST_WAIT
    time.seconds += 45
    assert counted.wait_left() == LONGEST_WAIT - 45
    time.seconds += 15
    assert counted.wait_left() == 0


def test_once_settled_the_count_stays_and_the_wait_begins_anew(path: Path, time: TestTime) -> None:
    counted = Tries(path, time.clock())
    assert fail(counted, 6) == 32
    counted.settle()
    assert (counted.count, counted.wait_left()) == (6, 0.0)
    counted = restarted(path, time)
    assert (counted.count, counted.wait_left()) == (6, 0.0)
    assert [counted.failed(), counted.failed()] == [1, 2]
    assert counted.count == 8


def test_where_nothing_was_tried_nothing_is_settled(path: Path, time: TestTime) -> None:
    Tries(path, time.clock()).settle()
    assert not path.exists()


def test_another_program_counts_too(path: Path, time: TestTime) -> None:
    one, other = Tries(path, time.clock()), Tries(path, time.clock())
    one.failed()
    assert other.failed() == 2
    assert one.count == 2
    assert one.wait_left() == 2
    other.forget()
    assert (one.count, one.wait_left()) == (0, 0.0)


def test_ten_thousand_are_one_small_file(
    path: Path, time: TestTime, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Flushing to the disk is what takes time, and is not what is looked at here.
    monkeypatch.setattr(tries, "write_whole", Path.write_bytes)
    counted = Tries(path, time.clock())
    assert fail(counted, 10_000) == LONGEST_WAIT
    assert path.stat().st_size < 300
    assert [file.name for file in path.parent.iterdir()] == [NAME]
    assert set(json.loads(path.read_text("utf-8"))) == {
        *("count", "in_a_row", "first", "last", "not_before")
    }
    assert restarted(path, time).count == 10_000


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff",
        b"[]",
        b'{"count": 3}',
        b'{"count": -1, "first": "x", "last": "x", "not_before": "x"}',
        b'{"count": 1, "first": "0001-01-01", "last": "9999-12-31", "not_before": "9999-12-31"}',
        b"[" * 9000,
        b'{"count": 1' + b"0" * 9000 + b"}",
    ],
)
def test_a_spoilt_file_locks_nobody_out(path: Path, time: TestTime, content: bytes) -> None:
    path.write_bytes(content)
    counted = Tries(path, time.clock())
    assert counted.wait_left() <= LONGEST_WAIT
    counted.failed()
    assert Tries(path, time.clock()).count in (1, 2)


def test_a_full_disk_does_not_make_guessing_free(
    path: Path, time: TestTime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "no room")

    monkeypatch.setattr("csnat_app.store.files.put_in_place", full)
    counted = Tries(path, time.clock())
    assert fail(counted, 4) == 8
    assert (counted.count, counted.wait_left()) == (4, 8)
    assert list(path.parent.iterdir()) == []
