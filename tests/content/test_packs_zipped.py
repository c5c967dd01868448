"""Zip files that are damaged or made to harm: nothing of them is unpacked, all are refused."""

import io
import stat
import struct
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from csnat_app.content import pack_source
from csnat_app.content.pack_source import PackRefused
from csnat_app.content.packs import read_pack
from csnat_app.domain.pack_faults import PackFault
from tests.support_packs import AREAS, SAMPLE, faults, sample, zipped


def _archive(tmp_path: Path, fill: Callable[[zipfile.ZipFile], None]) -> Path:
    path = zipped(tmp_path, sample())
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        fill(archive)
    return path


def _link(archive: zipfile.ZipFile) -> None:
    entry = zipfile.ZipInfo("text.fi.json")
    entry.create_system = 3
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    archive.writestr(entry, "/etc/passwd")


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize(
    ("fill", "expected"),
    [
        (lambda archive: archive.writestr("../text.fi.json", "{}"), PackFault.ZIP_PATH),
        (lambda archive: archive.writestr("/etc/text.fi.json", "{}"), PackFault.ZIP_PATH),
        (lambda archive: archive.writestr("..\\text.fi.json", "{}"), PackFault.ZIP_PATH),
        (lambda archive: archive.writestr("C:text.fi.json", "{}"), PackFault.ZIP_PATH),
        (lambda archive: archive.writestr("folder/", ""), PackFault.ZIP_PATH),
        (lambda archive: archive.writestr("TEXT.FI.JSON", "{}"), PackFault.ZIP_OTHER),
        (lambda archive: archive.writestr("program.exe", "MZ"), PackFault.ZIP_OTHER),
        (lambda archive: archive.writestr("pack.json", "{}"), PackFault.ZIP_TWICE),
        (_link, PackFault.ZIP_LINK),
    ],
    ids=["up", "root", "backslash", "drive", "folder", "capitals", "program", "twice", "link"],
)
def test_tricks_with_names_in_a_zip(
    tmp_path: Path, fill: Callable[[zipfile.ZipFile], None], expected: PackFault
) -> None:
    before = set(tmp_path.parent.rglob("*"))
    path = _archive(tmp_path, fill)
    assert set(faults(path)) == {expected}
    # Nothing of it lies anywhere on the disk.
    assert set(tmp_path.parent.rglob("*")) - before == {path}


def test_a_zip_without_the_pack_itself(tmp_path: Path) -> None:
    path = tmp_path / "pack.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("text.nb.json", "{}")
    assert faults(path) == [PackFault.ZIP_NO_PACK]


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "pack.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("pack.json", b" " * 300_000_000)
    assert path.stat().st_size < pack_source.LARGEST
    assert faults(path) == [PackFault.ZIP_UNPACKED]


def test_a_zip_bomb_that_lies_about_its_size(tmp_path: Path) -> None:
    """What the directory of the file claims counts not; what comes out does."""
    path = tmp_path / "pack.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("pack.json", b" " * 50_000_000)
    content = bytearray(path.read_bytes())
    size = struct.pack("<L", 50_000_000)
    while (place := content.find(size)) >= 0:
        content[place : place + 4] = struct.pack("<L", 100)
    path.write_bytes(content)
    assert faults(path)[0] in (PackFault.ZIP_UNPACKED, PackFault.ZIP_DAMAGED, PackFault.NOT_JSON)


def test_many_small_files_are_as_large_as_one(tmp_path: Path) -> None:
    path = tmp_path / "pack.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("pack.json", "{}")
        for first in "abcdefghij":
            archive.writestr(f"text.{first}a.json", b" " * 600_000)
    assert faults(path) == [PackFault.ZIP_UNPACKED]


def test_too_many_entries(tmp_path: Path) -> None:
    def fill(archive: zipfile.ZipFile) -> None:
        for number in range(pack_source.MOST_ENTRIES):
            archive.writestr(f"{number}.json", "{}")

    assert faults(_archive(tmp_path, fill)) == [PackFault.ZIP_ENTRIES]


def test_an_encrypted_zip(tmp_path: Path) -> None:
    path = zipped(tmp_path, sample())
    content = bytearray(path.read_bytes())
    for sign, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(sign)
        while at >= 0:
            content[at + flags] |= 1
            at = content.find(sign, at + 1)
    path.write_bytes(content)
    assert set(faults(path)) == {PackFault.ZIP_ENCRYPTED}


def test_a_zip_that_is_cut_or_spoilt_anywhere(tmp_path: Path) -> None:
    """Refused or read, but never anything else than that."""
    whole = zipped(tmp_path, sample()).read_bytes()
    path = tmp_path / "spoilt.zip"
    for place in range(0, len(whole), 61):
        for spoilt in (whole[:place], whole[:place] + b"\xff" + whole[place + 1 :]):
            path.write_bytes(spoilt)
            with suppress(PackRefused):
                read_pack(path, AREAS)


def test_an_entry_packed_in_an_unusual_way(tmp_path: Path) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("pack.json", SAMPLE.read_bytes())
    path = tmp_path / "pack.zip"
    path.write_bytes(held.getvalue())
    assert faults(path) == [PackFault.ZIP_DAMAGED]
