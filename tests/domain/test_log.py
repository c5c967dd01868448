from datetime import UTC, datetime, timedelta

from csnat_app.domain.log import Deed, LogEntry, runs

AT = datetime(2026, 3, 4, 23, 58, tzinfo=UTC)
NEED = LogEntry(AT, "p", Deed.CHANGED, "need", "c")


def later(entry: LogEntry, minutes: int) -> LogEntry:
    return LogEntry(
        entry.at + timedelta(minutes=minutes),
        entry.person_id,
        entry.deed,
        entry.what,
        entry.carer_id,
    )


def test_repetitions_of_one_day_are_taken_together_in_either_order() -> None:
    entries = (NEED, later(NEED, 1))
    for order in (entries, entries[::-1]):
        (run,) = runs(order)
        assert (run.first, run.last, run.count) == (AT, AT + timedelta(minutes=1), 2)


def test_midnight_ends_a_run() -> None:
    assert [run.count for run in runs((NEED, later(NEED, 1), later(NEED, 2)))] == [2, 1]


def test_whatever_differs_begins_a_run_and_no_entry_is_lost() -> None:
    others = (
        LogEntry(AT, "q", Deed.CHANGED, "need", "c"),
        LogEntry(AT, "p", Deed.CORRECTED, "need", "c"),
        LogEntry(AT, "p", Deed.CHANGED, "action", "c"),
        LogEntry(AT, "p", Deed.CHANGED, "need", "d"),
        LogEntry(AT, "p", Deed.CHANGED, "need", None),
    )
    for other in others:
        assert [run.count for run in runs((NEED, other, NEED))] == [1, 1, 1]
