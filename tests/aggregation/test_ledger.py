from dataclasses import replace
from datetime import date
from random import Random
from typing import Any

import pytest

from csnat_app.aggregation.ledger import Ledger, check, read, written
from csnat_app.aggregation.measures import ALL
from csnat_app.aggregation.publish import Breakdown, Part
from csnat_app.aggregation.release import release
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.projects import Grid
from tests.aggregation.projects import counted, project, releases


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    """Of two releases."""
    random = Random(2)
    of = project(2, 2, 3)
    *_, last = releases(random, of, counted(random, of, 10), 2)
    return last.ledger


def test_a_ledger_is_read_as_it_was_written(ledger: Ledger) -> None:
    assert written(read(written(ledger))) == written(ledger)
    assert read(written(ledger)).sha256 == ledger.sha256
    assert len(ledger.entries) == 2


def test_a_number_changed_by_hand_is_refused(ledger: Ledger) -> None:
    content = written(ledger)
    place = content.rindex(b" 15,")
    changed = content[:place] + b" 10," + content[place + 4 :]
    with pytest.raises(Misfortune) as refused:
        read(changed)
    assert refused.value.trouble is Trouble.LEDGER_ALTERED


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"\xff", b'{"kind": "csnat-ledger"}'])
def test_what_is_no_ledger_is_refused(content: bytes) -> None:
    with pytest.raises(Misfortune) as refused:
        read(content)
    assert refused.value.trouble is Trouble.LEDGER_FOREIGN


def test_each_single_sign_counts(ledger: Ledger) -> None:
    content = written(ledger)
    random = Random(1)
    for _ in range(40):
        place = random.randrange(len(content))
        changed = bytearray(content)
        changed[place] = changed[place] ^ 1
        with pytest.raises(Misfortune):
            read(bytes(changed))


@pytest.mark.parametrize(
    "wrong",
    [
        {"base": 0},
        {"base": 7},
        {"contributions": ()},
        {"periods": ()},
        {"joined": {}},
        {"joined": {Breakdown.SITE: ("nobody",), Breakdown.PERIOD: ()}},
        {"published": {(Breakdown.SITE, "nobody"): (5,) * len(ALL)}},
        {"dropped": ((Part.AREAS, Breakdown.SITE),), "published": {}, "joined": {}},
    ],
    ids=str,
)
def test_a_chain_made_anew_must_still_be_what_the_rules_publish(wrong: dict[str, Any]) -> None:
    of = project(3, 2)
    counts = counted(Random(4), of, 40)
    ledger = release(counts, tuple(counts), of, Ledger(of.id), audited=False).ledger
    read(written(ledger))
    made = replace(ledger, entries=(replace(ledger.entries[0], **wrong),))
    with pytest.raises(Misfortune) as refused:
        read(written(made))
    assert refused.value.trouble is Trouble.LEDGER_FOREIGN


def test_the_ledger_of_another_project_is_refused() -> None:
    with pytest.raises(Misfortune) as refused:
        check(Ledger("another"), project(1, 1))
    assert refused.value.trouble is Trouble.LEDGER_FOREIGN


def test_periods_cut_anew_are_refused() -> None:
    of = project(1, 3)
    counts = counted(Random(1), of, 20)
    ledger = release(counts, tuple(counts), of, Ledger(of.id)).ledger
    check(ledger, replace(of, last=date(2026, 5, 31)))
    with pytest.raises(Misfortune) as refused:
        check(ledger, replace(of, grid=Grid.QUARTER))
    assert refused.value.trouble is Trouble.PERIODS_RECUT
