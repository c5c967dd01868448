"""Run as a program: merges a project's files, protects and audits what they add up to.

`SITES QUARTERS TIMES`. Prints one JSON object: `ours`, and as `floor` only opening and reading the
same files, both the median in seconds; `memory`, the most that this program used, in bytes.
"""

import json
import resource
import sys
import tempfile
from datetime import date
from pathlib import Path
from random import Random

from bench.harness import alternate, milliseconds
from csnat_app.aggregation import keys, sealing
from csnat_app.aggregation.ledger import Ledger
from csnat_app.aggregation.merging import merge
from csnat_app.domain.projects import Counts, Grid, Project, Site
from csnat_app.services.releases import next_release
from tests.aggregation.invented import drawn

_AFTER = date(2026, 1, 1)


def main(sites: int, quarters: int, times: int) -> int:
    secret, recipient = keys.new()
    project = invented(sites, quarters, recipient)
    with tempfile.TemporaryDirectory() as folder:
        files = written(project, Path(folder))

        def opened() -> None:
            opener = sealing.Opener(project, secret)
            for file in files:
                opener.open(file.read_bytes(), file.name)

        def released() -> None:
            merged = merge(files, project, secret, today=_AFTER)
            next_release(project, merged, Ledger(project.id))

        ours, floor = alternate(lambda: milliseconds(released), lambda: milliseconds(opened), times)
    kibibytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"ours": ours / 1000, "floor": floor / 1000, "memory": kibibytes * 1024}))
    return 0


def invented(sites: int, quarters: int, recipient: str) -> Project:
    """The last quarters up to the end of 2025."""
    return Project(
        id="00" * 16,
        title="Prøveprosjektet",
        sites=tuple(Site(f"s{number:04}", f"Prøvested {number}") for number in range(sites)),
        grid=Grid.QUARTER,
        first=date(2026 - quarters // 4, 1, 1),
        last=date(2025, 12, 31),
        threshold=5,
        recipient=recipient,
        version=1,
    )


def written(project: Project, folder: Path) -> list[Path]:
    """A sealed file for each site and quarter; sites differ in size, and many are small."""
    random = Random(1)
    files = []
    for site in project.sites:
        mean = random.expovariate(1 / 8) + 0.01
        for period in project.periods():
            values = drawn(random, int(random.expovariate(1 / mean)))
            file = folder / f"{site.code}-{period.key}"
            file.write_bytes(sealing.seal(project, Counts(site.code, period.key, values), 1))
            files.append(file)
    return files


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
