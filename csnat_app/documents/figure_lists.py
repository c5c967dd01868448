"""The figures as CSV (RFC 4180), for other programs: codes and numbers in no language."""

import csv
from collections.abc import Iterable
from io import StringIO

from csnat_app.documents.cells import defused
from csnat_app.domain.published import Covered, Figure

COLUMNS = ("breakdown", "key", "measure", "area", "value")
COVERAGE_COLUMNS = ("site", "period", "received", "edition", "sha256")


def figures_csv(figures: Iterable[Figure]) -> bytes:
    """One row a number; `value` is empty where none is published, `area` where there is none."""
    return _written(
        COLUMNS,
        ((one.breakdown, one.key, one.measure, one.area, _number(one.value)) for one in figures),
    )


def coverage_csv(coverage: Iterable[Covered]) -> bytes:
    """Every site and period of the project, and whether its counts are among the figures."""
    return _written(
        COVERAGE_COLUMNS,
        (
            (
                one.site,
                one.period,
                "no" if one.edition is None else "yes",
                _number(one.edition),
                one.sha256,
            )
            for one in coverage
        ),
    )


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def _written(columns: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> bytes:
    file = StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows(tuple(defused(cell) for cell in row) for row in rows)
    return file.getvalue().encode("utf-8")
