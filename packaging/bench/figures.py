"""Figures of project groups: merged, protected and audited, against opening the same files."""

from bench.harness import Row
from bench.window import child

_SITES, _PERIODS, _TIMES = 357, 12, 3
_GROWING = (10, 30, 100, 300, 1000)
_EACH, _QUARTERS = (10, 100), 4  # sites that report after every quarter
_MEBIBYTE = 1 << 20


def rows() -> list[Row]:
    large = measured(_SITES, _PERIODS, _TIMES)
    name = f"{_SITES} sites × {_PERIODS} quarters"
    found = [
        Row(f"{name}, merged, protected", large["ours"], large["floor"], "s", 3),
        Row(f"{name}, memory", large["memory"] / _MEBIBYTE, None, "MiB", 1024),
    ]
    for sites in _GROWING:
        taken = measured(sites, _PERIODS, 1)["ours"]
        found.append(Row(f"{sites} sites × {_PERIODS} quarters", taken, None, "s", 120))
    for sites in _EACH:
        last = child("bench.figures_each", str(sites), str(_QUARTERS))["last"]
        found.append(
            Row(f"{sites} sites, after {_QUARTERS - 1} other reports", last, None, "s", 120)
        )
    return found


def measured(sites: int, periods: int, times: int) -> dict[str, float]:
    """`ours` and `floor` in seconds, `memory` in bytes, of a program that does nothing else."""
    return child("bench.figures_merged", str(sites), str(periods), str(times))
