"""Run as a program: a report after each quarter, protected and audited with all those before it.

`SITES QUARTERS`. Prints one JSON object: `last`, the seconds that the last report took.
"""

import json
import sys
import time
from random import Random

from csnat_app.aggregation.ledger import Ledger
from csnat_app.aggregation.release import release
from tests.aggregation.projects import counted, project


def main(sites: int, quarters: int) -> int:
    of = project(sites, quarters)
    counts = counted(Random(1), of, 12)
    ledger, taken = Ledger(of.id), 0.0
    for period in of.periods():
        current = tuple(one for one in counts if one[1] <= period.key)
        start = time.perf_counter()
        ledger = release(counts, current, of, ledger).ledger
        taken = time.perf_counter() - start
    print(json.dumps({"last": taken}))
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
