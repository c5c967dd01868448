from random import Random

import pytest

from csnat_app.aggregation.ledger import Ledger, written
from csnat_app.aggregation.measures import ALL
from csnat_app.aggregation.publish import OTHER, Breakdown
from csnat_app.aggregation.release import release
from csnat_app.aggregation.rounding import rounded
from tests.aggregation.invented import drawn
from tests.aggregation.projects import counted, project, rows

# Mitchell and colleagues 2016, doi 10.1186/s12904-016-0163-y, table 1: six carers and fourteen
# areas, 84 answers. What is withheld must not depend on how the answers fell, so several ways
# are tried: everybody wanted support, nobody did, few did, and one area apart from all others.
_ANSWERS = {
    "all": (6,) * 14,
    "none": (0,) * 14,
    "few": (4, 3, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1),
    "one": (6, *(1,) * 13),
}


def six_carers(wanted: tuple[int, ...]) -> dict[str, int]:
    stages = ("offered", "accepted", "returned", "conversation", "language.en")
    areas = [m.name for m in ALL if m.key == "wanted"][: len(wanted)]
    return {
        **dict.fromkeys((measure.name for measure in ALL), 0),
        **dict.fromkeys(stages, 6),
        **dict(zip(areas, wanted, strict=True)),
    }


@pytest.mark.parametrize("wanted", _ANSWERS.values(), ids=_ANSWERS)
def test_six_carers_alone_are_withheld(wanted: tuple[int, ...]) -> None:
    of = project(1, 1)
    one = ("s00", "2026-01", "sha")
    made = release({one: six_carers(wanted)}, (one,), of, Ledger(of.id))
    assert made.entry.published == {}
    assert made.entry.joined == {}


@pytest.mark.parametrize("wanted", _ANSWERS.values(), ids=_ANSWERS)
def test_six_carers_are_withheld_as_a_site_and_shown_among_sixty(wanted: tuple[int, ...]) -> None:
    of = project(4, 1)
    counts = {("s00", "2026-01", "six"): six_carers(wanted)}
    for number in range(1, 4):
        counts[f"s{number:02}", "2026-01", f"{number}"] = drawn(Random(number), 18)
    made = release(counts, tuple(counts), of, Ledger(of.id))
    values = {(row.breakdown, row.key, row.measure, row.area): row.value for row in rows(made)}
    assert values["all", "all", "offered", None] == 60
    shown = [value for key, value in values.items() if key[:3] == ("all", "all", "wanted")]
    assert len(shown) == 16
    assert None not in shown
    assert any(shown)
    # The six are in the whole, and by site in "other" at most, together with a larger site.
    assert {value for (_, key, _, _), value in values.items() if key == "s00"} <= {None}
    joined = made.entry.joined.get(Breakdown.SITE, ("s00", ""))
    assert "s00" in joined
    assert len(joined) > 1
    assert values.get(("site", OTHER, "offered", None), 25) in (25, None)


def test_every_number_is_its_own_exact_count_rounded() -> None:
    random = Random(9)
    of = project(3, 2)
    counts = counted(random, of, 40)
    made = release(counts, tuple(counts), of, Ledger(of.id))
    shown = 0
    for row in rows(made):
        name = f"{row.measure}/{row.area}" if row.area else row.measure
        if row.value is None or row.key == OTHER:
            continue
        exact = sum(
            values[name] for one, values in counts.items() if row.key in ("all", one[0], one[1])
        )
        assert row.value == rounded(exact, 5)
        shown += 1
    assert shown > 100


def test_the_same_contributions_make_the_same_bytes_in_any_order() -> None:
    random = Random(3)
    of = project(3, 2)
    counts = counted(random, of, 12)
    order = list(counts)
    first = release(counts, tuple(order), of, Ledger(of.id))
    random.shuffle(order)
    second = release(dict(reversed(counts.items())), tuple(order), of, Ledger(of.id))
    assert written(first.ledger) == written(second.ledger)
    assert first.entry == second.entry


def test_the_same_release_again_tells_the_same() -> None:
    of = project(3, 1)
    counts = counted(Random(6), of, 20)
    first = release(counts, tuple(counts), of, Ledger(of.id))
    again = release(counts, tuple(counts), of, first.ledger)
    assert again.entry == first.entry


@pytest.mark.parametrize("known", [True, False])
def test_a_replaced_contribution_need_not_be_at_hand(known: bool) -> None:
    of = project(2, 1)
    old = {
        ("s00", "2026-01", "old"): drawn(Random(1), 30),
        ("s01", "2026-01", "b"): drawn(Random(2), 25),
    }
    before = release(old, tuple(old), of, Ledger(of.id)).ledger
    new = {
        ("s00", "2026-01", "new"): drawn(Random(7), 33),
        ("s01", "2026-01", "b"): drawn(Random(2), 25),
    }
    made = release({**old, **new} if known else new, tuple(new), of, before)
    offered = [row for row in rows(made) if row.measure == "offered" and row.key == "all"]
    assert offered[0].value == 60


def test_the_audit_tells_how_many_counts_are_left_and_ends_when_it_is_told() -> None:
    of = project(8, 2)
    counts = counted(Random(2), of, 15)
    told: list[int] = []
    release(counts, tuple(counts), of, Ledger(of.id), watch=told.append)
    assert len(told) > 5
    assert told[0] > told[-1] == 0

    def stop(left: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        release(counts, tuple(counts), of, Ledger(of.id), watch=stop)
