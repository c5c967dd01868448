"""The ledger: every release of a project, chained, so that the next one is judged with them all.

It holds only what was published, and which contributions it was made from. An entry carries the
hash of itself and of the entry before it. The chain shows that a file was edited, not that somebody
made all of it anew or put back an older one: such a ledger is whole. The page goes by the copy in
the coordinator's store; the command line compares the one that is named with those it finds.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from csnat_app.aggregation import measures
from csnat_app.aggregation.publish import ALL_KEY, OTHER, Breakdown, Part, Published
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.projects import LEAST_THRESHOLD, MOST_THRESHOLD, Period, Project

FORMAT = 1
MOST_BYTES = 200_000_000
Contribution = tuple[str, str, str]  # site, period, SHA-256 of the contribution
_VALUES = {int, type(None)}


@dataclass(frozen=True, slots=True)
class Entry:
    """One release. `periods` are those of the project's grid at that time.

    `joined` are the keys that were published together as "other"; `dropped` is what the audit
    took out.
    """

    base: int
    periods: tuple[Period, ...]
    contributions: tuple[Contribution, ...]
    joined: Mapping[Breakdown, tuple[str, ...]]
    dropped: tuple[tuple[Part, Breakdown], ...]
    published: Published


@dataclass(frozen=True, slots=True)
class Ledger:
    """The releases of one project, the oldest first; `sha256` is that of the last entry."""

    project: str
    entries: tuple[Entry, ...] = ()

    @property
    def sha256(self) -> str:
        before = ""
        for entry in self.entries:
            before = _sealed(before, _plain(entry))
        return before


def check(ledger: Ledger, project: Project) -> None:
    """Refuses a ledger of another project, and periods that overlap those of earlier releases."""
    if ledger.project != project.id:
        raise Misfortune(Trouble.LEDGER_FOREIGN)
    earlier = {period for entry in ledger.entries for period in entry.periods}
    for period in project.periods():
        for other in earlier:
            if period != other and period.first <= other.last and other.first <= period.last:
                raise Misfortune(Trouble.PERIODS_RECUT, period=period.key, other=other.key)


def written(ledger: Ledger) -> bytes:
    """The ledger as JSON, always the same bytes for the same ledger."""
    entries = []
    before = ""
    for entry in ledger.entries:
        plain = _plain(entry)
        before = _sealed(before, plain)
        entries.append({**plain, "sha256": before})
    whole = {"format": FORMAT, "kind": "csnat-ledger", "project": ledger.project}
    return (_json({**whole, "releases": entries}) + "\n").encode()


def read(content: bytes) -> Ledger:
    """The ledger in a file; raises `Misfortune` if it is none, or was edited."""
    if len(content) > MOST_BYTES:
        raise Misfortune(Trouble.LEDGER_FOREIGN)
    try:
        data = json.loads(content)
        if data["kind"] != "csnat-ledger" or data["format"] != FORMAT:
            raise Misfortune(Trouble.LEDGER_FOREIGN)
        ledger = Ledger(str(data["project"]), tuple(_entry(one) for one in data["releases"]))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as mistake:
        raise Misfortune(Trouble.LEDGER_FOREIGN) from mistake
    # Written again, every sign must be the same: nothing was changed, added or left out.
    if written(ledger) != content:
        raise Misfortune(Trouble.LEDGER_ALTERED)
    if not all(_could_be(entry) for entry in ledger.entries):
        raise Misfortune(Trouble.LEDGER_FOREIGN)
    return ledger


def _plain(entry: Entry) -> dict[str, Any]:
    published: dict[str, dict[str, list[int | None]]] = {}
    for (breakdown, key), values in entry.published.items():
        published.setdefault(breakdown, {})[key] = list(values)
    return {
        "base": entry.base,
        "periods": [[one.key, str(one.first), str(one.last)] for one in entry.periods],
        "contributions": [list(one) for one in entry.contributions],
        "joined": {breakdown: list(keys) for breakdown, keys in entry.joined.items()},
        "dropped": [list(one) for one in entry.dropped],
        "measures": [measure.name for measure in measures.ALL],
        "published": published,
    }


def _entry(data: Mapping[str, Any]) -> Entry:
    if data["measures"] != [measure.name for measure in measures.ALL]:
        raise ValueError("other measures")
    return Entry(
        _whole(data["base"]),
        tuple(
            Period(date.fromisoformat(first), date.fromisoformat(last), str(key))
            for key, first, last in data["periods"]
        ),
        tuple((str(site), str(period), str(sha)) for site, period, sha in data["contributions"]),
        {Breakdown(one): tuple(map(str, keys)) for one, keys in data["joined"].items()},
        tuple((Part(part), Breakdown(one)) for part, one in data["dropped"]),
        {
            (Breakdown(breakdown), str(key)): _values(values)
            for breakdown, keys in data["published"].items()
            for key, values in keys.items()
        },
    )


def _could_be(entry: Entry) -> bool:
    """Whether what was published fits what it was made from: somebody may have made the chain
    anew, and the audit is to find nothing that it cannot understand."""
    keys = {
        Breakdown.ALL: {ALL_KEY},
        Breakdown.SITE: {site for site, _, _ in entry.contributions},
        Breakdown.PERIOD: {period for _, period, _ in entry.contributions},
    }
    shown: dict[Breakdown, set[str]] = {}
    for where, key in entry.published:
        shown.setdefault(where, set()).add(key)
    values = (value for some in entry.published.values() for value in some if value)
    return (
        LEAST_THRESHOLD <= entry.base <= MOST_THRESHOLD
        and 0 < len({one[:2] for one in entry.contributions}) == len(entry.contributions)
        and keys[Breakdown.PERIOD] <= {period.key for period in entry.periods}
        and entry.joined.keys() == shown.keys() - {Breakdown.ALL}
        and all(set(joined) < keys[where] for where, joined in entry.joined.items())
        and all(
            some == keys[where] | ({OTHER} if entry.joined.get(where) else set())
            for where, some in shown.items()
        )
        and {where for _, where in entry.dropped} <= shown.keys()
        and all(value % entry.base == 0 for value in values)
    )


def _values(values: Sequence[int | None]) -> tuple[int | None, ...]:
    """Checked all at once: hundreds of sites have tens of thousands."""
    if len(values) != len(measures.ALL):
        raise ValueError("not a value for each measure")
    if not _VALUES.issuperset(map(type, values)):
        raise ValueError("not a count")
    counts = [value for value in values if value is not None]
    if counts:
        _whole(min(counts))
        _whole(max(counts))
    return tuple(values)


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 1 << 31:
        raise ValueError("not a count")
    return value


def _sealed(before: str, plain: Mapping[str, Any]) -> str:
    return hashlib.sha256((before + _json(plain)).encode()).hexdigest()


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, sort_keys=True)
