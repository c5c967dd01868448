import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from csnat_app import logs


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    made = logs.set_up(tmp_path / "log")
    assert made is not None
    yield made
    logs.tear_down()


def test_messages_reach_the_file(file: Path) -> None:
    logging.getLogger("csnat_app.store").info("opened in %d ms", 12)
    assert "INFO csnat_app.store opened in 12 ms" in file.read_text(encoding="utf-8")


def test_an_exception_is_kept_without_its_text(
    file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    _log_a_failure()
    text = file.read_text(encoding="utf-8")
    assert "builtins.ValueError" in text
    assert "test_logs.py" in text
    assert "_fail" in text
    assert "Prøve" not in text
    # The capture has seen the whole text, so the file would have had it too.
    assert "Prøve Prøvesen" in caplog.text
    caplog.clear()


def test_only_the_owner_can_read_it(file: Path) -> None:
    others = stat.S_IMODE(file.stat().st_mode) & 0o077
    assert others == 0 or os.name == "nt"  # Windows keeps rights elsewhere than in the mode


def test_a_long_file_is_put_aside_at_the_next_start(file: Path) -> None:
    logging.getLogger("csnat_app").info("x" * logs.MOST_BYTES)
    logs.set_up(file.parent)
    logging.getLogger("csnat_app").info("new")
    assert sorted(one.name for one in file.parent.iterdir()) == ["csnat.1.log", "csnat.log"]
    assert "new" in file.read_text(encoding="utf-8")
    assert file.stat().st_size < 200


def test_there_are_never_more_than_two_files(file: Path) -> None:
    for _ in range(3):
        logging.getLogger("csnat_app").info("x" * logs.MOST_BYTES)
        logs.set_up(file.parent)
    assert len(list(file.parent.iterdir())) == 2


def test_setting_up_again_writes_each_message_once(file: Path) -> None:
    assert logs.set_up(file.parent) == file
    logging.getLogger("csnat_app").info("once")
    assert file.read_text(encoding="utf-8").count("once") == 1


def test_a_folder_that_cannot_be_made_gives_no_log(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    assert logs.set_up(tmp_path / "taken") is None


def _log_a_failure() -> None:
    try:
        _fail()
    except ValueError:
        logging.getLogger("csnat_app").exception("saving failed")


def _fail() -> None:
    raise ValueError("Prøve Prøvesen said so")
