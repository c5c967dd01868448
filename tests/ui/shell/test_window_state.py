"""What the window remembers."""

import json
from pathlib import Path

import pytest

from csnat_app.ui.shell.window_state import FILE, Remembered, WindowState


def test_what_is_saved_is_found_again(tmp_path: Path) -> None:
    state = Remembered(x=12, y=30, width=1200, height=700, maximized=True, page="carers")
    WindowState(tmp_path).save(state)
    assert WindowState(tmp_path).load() == state


def test_a_first_start_has_defaults(tmp_path: Path) -> None:
    assert WindowState(tmp_path).load() == Remembered()


@pytest.mark.parametrize("content", ["", "{", "[1, 2]", '"x"', "\ufffd"])
def test_a_damaged_file_is_as_good_as_a_first_start(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE).write_text(content, encoding="utf-8")
    assert WindowState(tmp_path).load() == Remembered()


def test_values_that_cannot_be_are_left_out(tmp_path: Path) -> None:
    wrong = {"x": "left", "width": 3, "height": 900, "maximized": 1, "page": 7, "more": True}
    (tmp_path / FILE).write_text(json.dumps(wrong), encoding="utf-8")
    assert WindowState(tmp_path).load() == Remembered(height=900)


def test_a_folder_that_is_not_there_disturbs_nobody(tmp_path: Path) -> None:
    WindowState(tmp_path / "gone").save(Remembered())
    assert not (tmp_path / "gone").exists()
