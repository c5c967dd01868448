from pathlib import Path

import platformdirs
import pytest

from csnat_app import paths


def test_the_option_comes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CSNAT_DATA_DIR", str(tmp_path / "variable"))
    assert paths.data_folder(tmp_path / "option") == tmp_path / "option"


def test_the_variable_comes_second(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CSNAT_DATA_DIR", str(tmp_path / "variable"))
    assert paths.data_folder() == tmp_path / "variable"


@pytest.mark.parametrize("empty", [None, ""])
def test_the_platform_comes_last(monkeypatch: pytest.MonkeyPatch, empty: str | None) -> None:
    if empty is None:
        monkeypatch.delenv("CSNAT_DATA_DIR", raising=False)
    else:
        monkeypatch.setenv("CSNAT_DATA_DIR", empty)
    assert paths.data_folder(empty) == Path(platformdirs.user_data_dir("Csnat", appauthor=False))
    assert paths.data_folder().name == "Csnat"


def test_a_relative_folder_is_made_absolute(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.data_folder("store") == tmp_path / "store"


def test_the_tilde_is_the_home_folder() -> None:
    assert paths.data_folder("~/store") == Path.home() / "store"


def test_no_folder_is_made(tmp_path: Path) -> None:
    paths.data_folder(tmp_path / "store")
    assert not (tmp_path / "store").exists()
