"""Packs for tests: the sample pack, as it is or spoilt, as one file or zipped."""

import json
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from csnat_app import assets
from csnat_app.content.library import ContentLibrary
from csnat_app.content.pack_source import PackRefused
from csnat_app.content.packs import read_pack
from csnat_app.domain.pack_faults import PackFault
from csnat_app.domain.packs import Pack
from csnat_app.services.application import Application

SAMPLE = assets.sample_pack()
OWN = ContentLibrary(assets.content_folder()).instruments()
AREAS = frozenset(area.key for instrument in OWN for area in instrument.areas)
Content = dict[str, Any]


def sample() -> Content:
    """The sample pack's content, to be changed."""
    found: Content = json.loads(SAMPLE.read_text("utf-8"))
    return found


def real(
    *,
    id: str = "testform",
    version: str = "1",
    until: date | None = None,
    uses: dict[str, object] | None = None,
) -> Content:
    """The sample's invented words as a pack that a store for real work takes in."""
    content = sample()
    content |= {"id": id, "version": version, "practice": False}
    content["licence"]["valid_until"] = None if until is None else until.isoformat()
    if uses is not None:
        content["licence"]["uses"] = uses
    return content


def written(folder: Path, content: object, name: str = "pack.json") -> Path:
    path = folder / name
    path.write_text(json.dumps(content, ensure_ascii=False, indent=2), "utf-8")
    return path


def zipped(folder: Path, content: Content, name: str = "pack.zip") -> Path:
    """The same content as `written`, one file for each language."""
    main = {key: value for key, value in content.items() if key != "texts"}
    path = folder / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("pack.json", json.dumps(main))
        for language, text in content["texts"].items():
            archive.writestr(f"text.{language}.json", json.dumps(text))
    return path


def taken_in(app: Application, folder: Path, content: Content) -> Pack:
    """Take a pack into the open store."""
    return app.instruments.take_in(app.instruments.look(written(folder, content)))


def faults(path: Path) -> list[PackFault]:
    """Every finding of a file that must be refused."""
    with pytest.raises(PackRefused) as caught:
        read_pack(path, AREAS)
    assert caught.value.problems
    for problem in caught.value.problems:
        assert problem.file
        assert problem.line >= 1
    return [problem.fault for problem in caught.value.problems]
