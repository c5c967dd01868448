"""Somebody who has every file that was given out, knows the rules, and wants one carer's answer.

Written apart from the protection: it reads the ledger and the tables as files, takes the rules
from docs/figures.md, and asks HiGHS how low and how high a count can be.
"""

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import highspy
import numpy as np

# Who is a part of whom, and which parts share no carer, as docs/figures.md states it.
_OF_OFFERED = ("accepted", "returned", "conversation", "plan", "review", "closed")
_LATER = {
    "offer-return": "returned",
    "return-conversation": "conversation",
    "conversation-plan": "plan",
    "plan-review": "review",
}
_OF_AREA = {
    "wanted": "returned",
    "most_important": "wanted/",
    "talked": "conversation",
    "helped": "talked/",
    "action": "talked/",
    "done": "action/",
}


def parent_of(name: str) -> str | None:
    key, _, area = name.partition("/")
    if area:
        above = _OF_AREA[key]
        return above + area if above.endswith("/") else above
    if key.startswith("days."):
        return _LATER[key.split(".")[1]]
    if key.startswith("service."):
        return "plan"
    return "offered" if key in _OF_OFFERED or key.startswith("language.") else None


def set_of(name: str) -> str | None:
    """The set of parts that share no carer."""
    if name.startswith("language."):
        return "language"
    return ".".join(name.split(".")[:2]) if name.startswith("days.") else None


@dataclass(frozen=True)
class Wanted:
    """A count: of the measure, or of its parent's carers without it, over some contributions."""

    measure: str
    contributions: tuple[tuple[str, str, str], ...]
    complement: bool = False


class Attacker:
    """`ledger`: the bytes of ledger.json; `tables`: the last release's CSV files.

    `promoted` names, for a release and a breakdown, the key that joined the small ones although
    it is large: nobody is told, but somebody may guess it.
    """

    def __init__(
        self,
        ledger: bytes,
        tables: Sequence[str] = (),
        promoted: Mapping[tuple[int, str], str] | None = None,
    ) -> None:
        self.promoted = promoted or {}
        self.releases = json.loads(ledger)["releases"]
        self.names: list[str] = self.releases[-1]["measures"]
        self.versions = sorted({tuple(c) for one in self.releases for c in one["contributions"]})
        if tables:
            self._read(tables)

    def pinned(self, wanted: Wanted, base: int) -> bool:
        """Whether the count must lie between 1 and `base` − 1."""
        family = self._family(wanted.measure)
        return not (
            self._possible(wanted, family, 0, 0)
            or self._possible(wanted, family, base, highspy.kHighsInf)
        )

    def _read(self, tables: Sequence[str]) -> None:
        """The tables say what the ledger says."""
        published: dict[str, dict[str, list[int | None]]] = {}
        for text in tables:
            for row in csv.DictReader(io.StringIO(text)):
                name = row["measure"] + (f"/{row['area']}" if row["area"] else "")
                of_key = published.setdefault(row["breakdown"], {}).setdefault(
                    row["key"], [None] * len(self.names)
                )
                of_key[self.names.index(name)] = int(row["value"]) if row["value"] else None
        self.releases[-1]["published"] = published

    def _family(self, measure: str) -> list[str]:
        """What bears on the measure: all of a small project, else what is above and beside."""
        if len(self.versions) <= 6:
            return self.names
        family = {measure}
        above: str | None = measure
        while above := parent_of(above or ""):
            family.add(above)
        family |= {name for name in self.names if parent_of(name) == measure}
        sets = {set_of(name) for name in family} - {None} | {"language"}
        return [name for name in self.names if name in family or set_of(name) in sets]

    def _possible(self, wanted: Wanted, family: list[str], least: float, most: float) -> bool:
        solver = highspy.Highs()
        solver.setOptionValue("output_flag", False)
        solver.setOptionValue("threads", 1)
        inf = highspy.kHighsInf
        count = len(self.versions)
        place = {name: number * count for number, name in enumerate(family)}
        size = count * len(family)
        solver.addVars(size, np.zeros(size), np.full(size, inf))
        # Whole numbers, and few: of all worlds one with few carers is easily found.
        solver.changeColsIntegrality(
            size, np.arange(size), np.full(size, highspy.HighsVarType.kInteger)
        )

        def row(terms: Iterable[tuple[int, float]], low: float, high: float) -> None:
            places, values = zip(*terms, strict=True)
            solver.addRow(low, high, len(places), np.array(places), np.array(values, dtype=float))

        for at in range(count):
            sets: dict[str, list[str]] = {}
            for name in family:
                parent = parent_of(name)
                if parent is None:
                    continue
                row([(place[parent] + at, 1), (place[name] + at, -1)], 0, inf)
                if found := set_of(name):
                    sets.setdefault(found, []).append(name)
            for found, members in sets.items():
                parent = parent_of(members[0])
                assert parent is not None
                terms = [(place[name] + at, -1.0) for name in members]
                end = 0 if found == "language" else inf
                row([(place[parent] + at, 1.0), *terms], 0, end)
        for number, release in enumerate(self.releases):
            self._told(release, place, row)
            if "offered" in place:
                self._rules(number, release, place["offered"], row)
        at = [self.versions.index(one) for one in wanted.contributions]
        sign = -1 if wanted.complement else 1
        terms = [(place[wanted.measure] + one, sign) for one in at]
        if wanted.complement:
            parent = parent_of(wanted.measure)
            assert parent is not None
            terms += [(place[parent] + one, 1) for one in at]
        row(terms, least, most)
        solver.run()
        status = solver.getModelStatus()
        assert status in (
            highspy.HighsModelStatus.kOptimal,
            highspy.HighsModelStatus.kInfeasible,
        ), status
        return status == highspy.HighsModelStatus.kOptimal

    def _told(self, release, place, row) -> None:
        """The rounded numbers."""
        base = release["base"]
        inside = [tuple(one) for one in release["contributions"]]
        for breakdown, keys in release["published"].items():
            joined = release["joined"].get(breakdown, [])
            for key, values in keys.items():
                some = [one for one in inside if _is_in(one, breakdown, key, joined)]
                at = [self.versions.index(one) for one in some]
                for name, value in zip(self.names, values, strict=True):
                    if value is not None and name in place:
                        low = max(0, value - base // 2)
                        high = value - base // 2 + base - 1
                        row([(place[name] + one, 1) for one in at], low, high)

    def _rules(self, number: int, release, offered: int, row) -> None:
        """Who is published, and who was joined, says how many carers there are."""
        inside = [tuple(one) for one in release["contributions"]]
        twice, inf = 2 * release["base"], highspy.kHighsInf

        def count(keys: Iterable[str] | None, breakdown: str = "all", sign: int = 1):
            some = [
                one
                for one in inside
                if keys is None or any(_is_in(one, breakdown, key, []) for key in keys)
            ]
            return [(offered + self.versions.index(one), sign) for one in some]

        if release["published"]:
            row(count(None), twice, inf)
        for breakdown in release["joined"]:
            joined = set(release["joined"][breakdown])
            every = {one[0] if breakdown == "site" else one[1] for one in inside}
            promoted = self.promoted.get((number, breakdown))
            small = joined - {promoted}
            for key in every - joined:
                row(count([key], breakdown), twice, inf)
                if promoted:
                    # The smallest of the large ones, and of two the one that comes first.
                    both = count([key], breakdown) + count([promoted], breakdown, -1)
                    row(both, int(promoted > key), inf)
            for key in small:
                row(count([key], breakdown), 0, twice - 1)
            if promoted:
                row(count([promoted], breakdown), twice, inf)
            if len(small) > 1:
                ends = (0, twice - 1) if promoted else (twice, inf)
                row(count(small, breakdown), *ends)


def _is_in(one: tuple[str, str, str], breakdown: str, key: str, joined: Sequence[str]) -> bool:
    if breakdown == "all":
        return True
    own = one[0] if breakdown == "site" else one[1]
    return own in joined if key == "other" else own == key
