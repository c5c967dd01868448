"""Contributions that were tampered with at random: each is named, and no figure changes."""

import json
from pathlib import Path
from random import Random

import pytest

from csnat_app.aggregation import sealing, strict_json
from csnat_app.aggregation.merging import merge
from csnat_app.domain.projects import Project
from tests.aggregation.examples import counts, made, resealed

_ODD = (-1, 0.5, 1.0, "1", "", None, True, [], {}, 10**30, 1e308, "\x00", "æ" * 300, "=1+1")
_BYTES = (b"\x00", b'"', b"{", b"[", b",", b"9", b"\xff", b"e", b" ", b"\\u0000", b"NaN")


@pytest.mark.parametrize("many", [300, pytest.param(10_000, marks=[pytest.mark.long], id="10000")])
def test_mutated_files_change_no_figure(many: int, tmp_path: Path) -> None:
    key = made()
    random = Random(2016)
    good = [counts("HER"), counts("TRD", offered=40, seed=2)]
    files = []
    for number, told in enumerate(good):
        files.append(tmp_path / f"good {number}")
        files[-1].write_bytes(sealing.seal(key[0], told, 2))
    for number in range(many):
        files.append(tmp_path / f"bad {number:05}")
        files[-1].write_bytes(_mutated(random, key[0]))
    found = merge(files, *key)
    assert [made.counts for made in found.cells.values()] == good
    named = {problem.file for problem in found.problems}
    assert named == {path.name for path in files[2:]}


def _mutated(random: Random, project: Project) -> bytes:
    """Damaged outside, or inside and sealed again as somebody with the project file could.

    What happens to stay in order is of an older edition, so that it is named too.
    """
    site, period = random.choice(("HER", "TRD")), "2026-Q1"
    content = sealing.content(project, counts(site, period, 9, random.randint(0, 50)), 1)
    kind = random.randrange(4)
    if kind == 0:
        return _bytes(random, resealed(project, content))
    if kind == 1:
        changed = _bytes(random, content)[: sealing.LENGTH]
        return resealed(project, _still_older(changed))
    told = json.loads(content)
    place = told if kind == 2 else told["counts"]
    for _ in range(random.randint(1, 3)):
        name = random.choice(sorted(place))
        if random.random() < 0.3:
            place[random.choice((name + "x", name.upper(), "note", ""))] = random.choice(_ODD)
        elif random.random() < 0.5:
            place.pop(name)
        else:
            place[name] = random.choice(_ODD)
    if random.random() < 0.1:
        return resealed(
            project, json.dumps(told, allow_nan=True).encode()[: random.randint(1, 900)]
        )
    return resealed(project, _still_older(strict_json.canonical(told)))


def _bytes(random: Random, data: bytes) -> bytes:
    """With something taken out, put in, turned over or cut off."""
    for _ in range(random.randint(1, 4)):
        place = random.randrange(len(data) + 1)
        turn = random.randrange(4)
        if turn == 0:
            data = data[:place] + data[place + random.randint(1, 50) :]
        elif turn == 1:
            data = data[:place] + random.choice(_BYTES) + data[place:]
        elif turn == 2 and place < len(data):
            data = (
                data[:place] + bytes([data[place] ^ 1 << random.randrange(8)]) + data[place + 1 :]
            )
        else:
            data = data[: max(place, 1)]
    return data


def _still_older(content: bytes) -> bytes:
    """Whatever chance did to it, it is no newer edition: that would rightly go in."""
    try:
        told = strict_json.loads(content)
    except strict_json.NotStrict:
        return content
    if isinstance(told, dict) and isinstance(told.get("edition"), int) and told["edition"] > 1:
        told["edition"] = 1
        return strict_json.canonical(told)
    return content
