"""The real content, and a copy of its folder that a test may damage."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from csnat_app import assets
from csnat_app.content.library import ContentLibrary

LANGUAGES = ("nb", "nn", "se", "en")
Damage = Callable[[str, Callable[[dict[str, Any]], None]], Path]


@pytest.fixture(scope="package")
def library() -> ContentLibrary:
    return ContentLibrary(assets.content_folder())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copied = tmp_path / "content"
    shutil.copytree(assets.content_folder(), copied)
    return copied


@pytest.fixture
def damage(folder: Path) -> Damage:
    """Change a copied file's JSON and write it back as the files are written."""

    def change(name: str, how: Callable[[dict[str, Any]], None]) -> Path:
        path = folder / name
        data = json.loads(path.read_text("utf-8"))
        how(data)
        path.write_text(json.dumps(data, ensure_ascii=False, indent=2) + "\n", "utf-8")
        return path

    return change


def line_with(path: Path, text: str, *, last: bool = False) -> int:
    """The number of the first (or last) line that holds `text`, counted independently."""
    lines = path.read_text("utf-8").splitlines()
    found = [number for number, line in enumerate(lines, start=1) if text in line]
    return found[-1 if last else 0]
