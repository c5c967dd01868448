"""How rows are measured and written: ours against a floor measured in the same run."""

import json
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Row:
    """One measurement. With a floor, `limit` is the most that ours / floor may be; without
    one, it is the most that `ours` may be, in `unit`.
    """

    name: str
    ours: float
    floor: float | None
    unit: str
    limit: float

    @property
    def ratio(self) -> float | None:
        return self.ours / self.floor if self.floor else None

    @property
    def kept(self) -> bool:
        """Whether the limit is kept."""
        measured = self.ours if self.ratio is None else self.ratio
        return measured <= self.limit


def milliseconds(work: Callable[[], object]) -> float:
    """How long `work` takes, once."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def alternate(
    ours: Callable[[], float], floor: Callable[[], float], times: int
) -> tuple[float, float]:
    """The medians of both, measured in turns, so that a busy moment falls on both alike."""
    pairs = [(ours(), floor()) for _ in range(times)]
    return statistics.median(one for one, _ in pairs), statistics.median(one for _, one in pairs)


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which `share` (0 to 1) of the values lie."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def table(rows: Sequence[Row]) -> str:
    """The rows for people."""
    lines = [f"{'':46}{'ours':>10}{'floor':>10}  {'unit':6}{'ratio':>7}{'limit':>8}"]
    for row in rows:
        floor = "–" if row.floor is None else f"{row.floor:.2f}"
        ratio = "–" if row.ratio is None else f"{row.ratio:.2f}"
        numbers = f"{row.ours:10.2f}{floor:>10}  {row.unit:6}{ratio:>7}{row.limit:8.2f}"
        lines.append(f"{row.name:46}{numbers}  {'ok' if row.kept else 'OVER'}")
    return "\n".join(lines)


def write(rows: Sequence[Row], file: Path) -> None:
    """The rows for programs: a list of objects."""
    objects = [
        {
            "name": row.name,
            "ours": round(row.ours, 3),
            "floor": None if row.floor is None else round(row.floor, 3),
            "unit": row.unit,
            "ratio": None if row.ratio is None else round(row.ratio, 3),
            "limit": row.limit,
        }
        for row in rows
    ]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(objects, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
