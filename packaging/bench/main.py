"""Runs the measurements. A new row is a function in a module here, and a line in GROUPS."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from bench import documents, figures, harness, project_page, store, window

ROOT = Path(__file__).resolve().parent.parent.parent

GROUPS: dict[str, Callable[[], list[harness.Row]]] = {
    "window": window.rows,
    "store": store.rows,
    "documents": documents.rows,
    "figures": figures.rows,
    "project": project_page.rows,
}


def main(given: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Measures the program against floors.")
    parser.add_argument("groups", nargs="*", metavar="GROUP", help=f"of {', '.join(GROUPS)}")
    chosen = parser.parse_args(given).groups or list(GROUPS)
    unknown = [name for name in chosen if name not in GROUPS]
    if unknown:
        parser.error(f"no such group: {', '.join(unknown)}")
    rows: list[harness.Row] = []
    for name in chosen:
        print(f"Measuring {name} …", flush=True)
        rows += GROUPS[name]()
    print(harness.table(rows))
    harness.write(rows, ROOT / "build" / "bench.json")
    return 0 if all(row.kept for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
