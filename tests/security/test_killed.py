"""The battery is gone in the middle of a sentence: what was kept is there, and the store is whole.

A child process types into a real store, and says after each call what it was given back. It is
killed at random moments, in the middle of opening, typing and locking, always on the same store.
"""

import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from csnat_app.bootstrap import build
from csnat_app.domain.carers import Carer
from csnat_app.domain.rounds import Round
from csnat_app.services.application import Application
from csnat_app.services.carers import Case
from tests.security.typist import heard
from tests.support import CHEAP, PASSPHRASE, opened

ROOT = Path(__file__).parent.parent.parent


@dataclass
class Known:
    """What the store must hold: as it was told, and what was being kept at the end, if anything."""

    carers: dict[str, Carer] = field(default_factory=dict)
    rounds: dict[str, Round] = field(default_factory=dict)
    deeds: int = 0
    in_flight: Any = None
    acknowledged: int = 0
    interrupted: int = 0

    def hear(self, word: str, value: Any) -> None:
        if word == "try":
            self.in_flight = value
        elif word == "done":
            self.deeds += self.in_flight is not None
            self.acknowledged += 1
            self.in_flight = None
            if isinstance(value, Case):
                self.carers[value.carer.id] = value.carer
                value = value.latest
            self.rounds[value.id] = value

    def compare(self, found: "Known") -> None:
        """Asserts that all that was told is there, and nothing else but the one call in flight."""
        self.interrupted += self.in_flight is not None
        one = self._arrived(found)
        assert found.carers == self.carers
        assert {id: _even(round_) for id, round_ in found.rounds.items()} == {
            id: _even(round_) for id, round_ in self.rounds.items()
        }
        assert found.deeds == self.deeds + one
        self.deeds, self.in_flight = found.deeds, None

    def _arrived(self, found: "Known") -> bool:
        """Whether the call in flight was kept after all; if so it belongs to what is known."""
        if isinstance(self.in_flight, Round):
            id = self.in_flight.id
            if _even(found.rounds[id]) == _even(self.in_flight) != _even(self.rounds[id]):
                self.rounds[id] = self.in_flight
                return True
            # A call may change nothing that can be seen; then only its log entry tells.
            same = _even(self.in_flight) == _even(self.rounds[id])
            return same and found.deeds == self.deeds + 1
        if self.in_flight is None:
            return False
        what, which = self.in_flight
        more = [round_ for id, round_ in found.rounds.items() if id not in self.rounds]
        if not more:
            return False
        (round_,) = more
        if what == "carer":
            assert round_.number == 1
            carer = found.carers[round_.carer_id]
            assert carer.name == which
            self.carers[carer.id] = carer
        else:
            assert round_.carer_id == which
        assert round_ == _empty(round_)
        self.rounds[round_.id] = round_
        return True


def test_every_acknowledged_write_is_there_after_a_few_kills(tmp_path: Path) -> None:
    known = _killed_again_and_again(tmp_path, rounds=12)
    assert known.acknowledged > 100
    assert known.interrupted > 0, "nothing was in flight at any kill: they came at the wrong time"


@pytest.mark.long
def test_every_acknowledged_write_is_there_after_two_hundred_kills(tmp_path: Path) -> None:
    known = _killed_again_and_again(tmp_path, rounds=200)
    assert known.acknowledged > 2000
    assert known.interrupted > 50


def test_a_lost_write_would_be_noticed() -> None:
    before = Round("r", "c", 1, None, "", "")  # type: ignore[arg-type]
    told = replace(before, plan=replace(before.plan, remark="Ring meg"))
    known = Known(rounds={"r": before})
    known.hear("try", told)
    known.hear("done", told)
    with pytest.raises(AssertionError):
        known.compare(Known(rounds={"r": before}))
    known.compare(Known(rounds={"r": told}, deeds=1))


def _killed_again_and_again(tmp_path: Path, rounds: int) -> Known:
    """Gives what the store holds in the end."""
    folder = tmp_path / "data"
    opened(folder).access.lock()
    known, chance = _read(folder), random.Random(3)
    took = 1.0
    for number in range(rounds):
        took = _type_and_kill(folder, known, chance, number, took)
        if number % 2:
            known.compare(_read(folder))
            continue
        # Looked at from the side: the next child finds the store as the killed one left it.
        aside = shutil.copytree(folder, tmp_path / "aside")
        known.compare(_read(aside))
        shutil.rmtree(aside)
    known.compare(_read(folder))
    return known


def _type_and_kill(
    folder: Path, known: Known, chance: random.Random, number: int, took: float
) -> float:
    """One child, from its start to its end. `took`: seconds that one needs to open the store."""
    calls = chance.randint(1, 60)
    opening = chance.random() < 0.2
    started = time.monotonic()
    with _typist(folder, number) as child:
        assert child.stdout is not None
        if opening:
            # Nothing to wait for: the moment itself is what is chosen.
            time.sleep(chance.uniform(0.3, 1.1) * took)
        for line in child.stdout if not opening else ():
            word, value = heard(line)
            if word == "open":
                took = min(took, time.monotonic() - started)
            known.hear(word, value)
            calls -= word == "done"
            if not calls:
                break
        time.sleep(chance.uniform(0, 0.01))
        assert child.poll() is None, "the child ended by itself"
        child.kill()
        for line in child.stdout:
            if line.endswith(b"\n"):
                known.hear(*heard(line))
    return took


@contextmanager
def _typist(folder: Path, seed: int) -> Iterator["subprocess.Popen[bytes]"]:
    command = [sys.executable, "-m", "tests.security.typist", str(folder), str(seed)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as child:
        try:
            yield child
        finally:
            child.kill()


def _read(folder: Path) -> Known:
    """Everything in the store, which must be whole."""
    application = build(folder, cost=CHEAP)
    application.access.unlock_any(PASSPHRASE)
    try:
        assert application.access.verify() == ()
        return _held(application)
    finally:
        application.access.lock()


def _held(application: Application) -> Known:
    held = Known()
    with application.desk.look() as work:
        for carer_id in work.carers.ids():
            held.carers[carer_id] = work.carers.get(carer_id)
            for round_ in work.rounds.of_carer(carer_id):
                held.rounds[round_.id] = round_
        log = work.log.latest(1_000_000)
    held.deeds = sum(entry.carer_id is not None for entry in log)
    return held


def _even(round_: Round) -> Round:
    """The round with what has no order of its own sorted."""
    return replace(
        round_,
        needs=tuple(sorted(round_.needs, key=lambda need: need.position)),
        actions=tuple(sorted(round_.actions, key=lambda action: action.id)),
    )


def _empty(round_: Round) -> Round:
    return Round(
        round_.id,
        round_.carer_id,
        round_.number,
        round_.started,
        round_.instrument_id,
        round_.instrument_version,
    )
