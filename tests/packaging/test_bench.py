"""The harness of the measurements, and each measurement once on very little."""

import json
from pathlib import Path

import pytest

from bench import documents, harness, invented, project_page, store
from bench.harness import Row


@pytest.mark.parametrize(
    ("row", "ratio", "kept"),
    [
        (Row("start", 300, 200, "ms", 1.5), 1.5, True),
        (Row("start", 301, 200, "ms", 1.5), 1.505, False),
        (Row("search", 29, None, "ms", 30), None, True),
        (Row("search", 31, None, "ms", 30), None, False),
    ],
)
def test_a_limit_is_on_the_ratio_or_without_a_floor_on_ours(
    row: Row, ratio: float | None, kept: bool
) -> None:
    assert row.ratio == ratio
    assert row.kept is kept


def test_the_file_is_a_list_of_objects(tmp_path: Path) -> None:
    rows = [Row("start", 300, 200, "ms", 1.5), Row("search", 2.5, None, "ms", 30)]
    harness.write(rows, tmp_path / "build" / "bench.json")
    read = json.loads((tmp_path / "build" / "bench.json").read_text(encoding="utf-8"))
    assert read == [
        {"name": "start", "ours": 300, "floor": 200, "unit": "ms", "ratio": 1.5, "limit": 1.5},
        {"name": "search", "ours": 2.5, "floor": None, "unit": "ms", "ratio": None, "limit": 30},
    ]


def test_the_table_says_what_is_over() -> None:
    shown = harness.table([Row("start", 300, 100, "ms", 1.5), Row("search", 2, None, "ms", 30)])
    header, start, search = shown.splitlines()
    assert "ratio" in header
    assert start.endswith("OVER")
    assert search.endswith("ok")


def test_both_sides_are_measured_in_turns() -> None:
    order: list[str] = []

    def side(name: str, value: float) -> float:
        order.append(name)
        return value

    assert harness.alternate(lambda: side("o", 3), lambda: side("f", 2), 2) == (3, 2)
    assert order == ["o", "f", "o", "f"]


def test_a_percentile() -> None:
    values = [float(value) for value in range(100, 0, -1)]
    assert harness.percentile(values, 0.95) == 96
    assert harness.percentile([7.0], 0.95) == 7


def test_the_floor_draws_the_very_text_of_the_plan() -> None:
    lines = documents.lines_of(documents.plan())
    assert {line.page for line in lines} == {1, 2}
    assert any("Prøve Prøvesen" in line.text for line in lines)
    assert documents.draw(lines).startswith(b"%PDF")


def test_the_floor_commits_the_very_row_of_the_store(tmp_path: Path) -> None:
    application = invented.program(tmp_path / "store")
    invented.fill(application, 3)
    row = store.kept_field(application, tmp_path / "store", times=2)
    assert row.ours > 0
    assert row.floor is not None
    page = application.carers.search()
    assert page.total == 3
    need = application.carers.open(page.rows[0].carer_id).latest.needs[0]
    application.access.lock()
    assert need.own_words.startswith("2 ")
    raw = store.open_raw(tmp_path / "store", tmp_path / "raw")
    words = raw.execute("SELECT own_words FROM need WHERE id = ?", (need.id,)).fetchone()[0]
    raw.close()
    assert words.startswith("3 ")


def test_the_figures_of_a_project_are_opened_in_the_window() -> None:
    (row,) = project_page.rows(sites=3, times=1)
    assert row.ours > 0
    assert (row.floor, row.unit, row.limit) == (None, "ms", 200)
