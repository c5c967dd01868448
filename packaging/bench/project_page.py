"""Opening the figures of a merged project: 357 sites in twelve quarters, as large as it gets."""

import statistics
import tempfile

from bench.harness import Row
from bench.window import child

_TIMES = 5
_SITES = 357


def rows(sites: int = _SITES, times: int = _TIMES) -> list[Row]:
    taken = []
    for _ in range(times):
        with tempfile.TemporaryDirectory() as folder:
            taken.append(child("bench.figures_shown", folder, str(sites))["taken"])
    name = f"figures of {sites} sites, opened"
    return [Row(name, statistics.median(taken), None, "ms", 200)]
