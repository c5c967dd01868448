import json
from dataclasses import replace
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.store.header import read_header, seal, write_header
from csnat_app.store.slots import INVITED, ORGANISATION, PASSPHRASE, RECOVERY, slot_binding
from tests.store.headers import KEY, example, first_format, put


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    header = example()
    write_header(path, header)
    assert read_header(path) == header
    assert path.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in tmp_path.iterdir()] == ["store.json"]


def test_the_first_format_is_read(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    write_header(path, first_format())
    assert set(json.loads(path.read_text("utf-8"))) == {
        *("format", "version", "store_id", "practice", "created", "database_salt", "slots")
    }
    assert read_header(path) == first_format()
    upgraded = seal(read_header(path), KEY)
    assert (upgraded.format_version, upgraded.slots) == (2, first_format().slots)


def test_writing_again_replaces(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    header = example()
    write_header(path, header)
    later = replace(header, practice=False)
    write_header(path, later)
    assert read_header(path) == later


def test_binding_differs_for_store_slot_kind_and_format() -> None:
    bindings = {
        slot_binding(1, "a", "b", PASSPHRASE),
        slot_binding(2, "a", "b", PASSPHRASE),
        slot_binding(1, "x", "b", PASSPHRASE),
        slot_binding(1, "a", "x", PASSPHRASE),
        slot_binding(1, "a", "b", RECOVERY),
        slot_binding(1, "a", "b", INVITED),
        slot_binding(1, "a", "b", ORGANISATION),
    }
    assert len(bindings) == 7


def test_missing(tmp_path: Path) -> None:
    with pytest.raises(Misfortune) as caught:
        read_header(tmp_path / "store.json")
    assert caught.value.trouble is Trouble.HEADER_MISSING
    assert caught.value.params == {"path": str(tmp_path / "store.json")}


def test_newer_is_told_whatever_else_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    path.write_text('{"format": "csnat-store", "version": 3, "keys": "elsewhere"}', "utf-8")
    with pytest.raises(Misfortune) as caught:
        read_header(path)
    assert caught.value.trouble is Trouble.HEADER_NEWER


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b"\xff\xfe{}",
        b'{"format": "other"}',
        b"[" * 100_000,
        b"{}" * 600_000,
    ],
    ids=["empty", "half", "null", "list", "not utf-8", "foreign", "deep", "huge"],
)
def test_no_header_at_all(tmp_path: Path, content: bytes) -> None:
    assert_damaged(tmp_path / "store.json", content)


CHANGES = {
    "version text": put("version", "1"),
    "version zero": put("version", 0),
    "version true": put("version", True),
    "store id": put("store_id", "../../etc"),
    "practice": put("practice", "no"),
    "created": put("created", "yesterday"),
    "salt": put("database_salt", "00"),
    "unknown field": put("colour", "blue"),
    "no slots": put("slots", []),
    "slots no list": put("slots", {}),
    "slot no object": put("slots", 0, "x"),
    "slot id": put("slots", 0, "id", 5),
    "same slot id": put("slots", 0, "id", "bb" * 16),
    "kind": put("slots", 0, "kind", "fingerprint"),
    "nobody's passphrase": put("slots", 0, "person", None),
    "person": put("slots", 0, "person", {"name": "Test"}),
    "person's name": put("slots", 0, "person", "name", 7),
    "cheap": put("slots", 0, "argon2id", "memory_kib", 8),
    "endless": put("slots", 0, "argon2id", "passes", 10**9),
    "all memory": put("slots", 0, "argon2id", "memory_kib", 10**12),
    "slot salt": put("slots", 0, "argon2id", "salt", "zz"),
    "nonce": put("slots", 0, "aes_256_gcm", "nonce", "00" * 16),
    "sealed": put("slots", 0, "aes_256_gcm", "sealed", "00" * 47),
    "half a character": put("slots", 0, "person", "name", "\ud800"),
    "recovery key of somebody": put("slots", 1, "person", {"id": "", "name": "", "title": ""}),
    "invited nobody": put("slots", 2, "person", None),
    "organisation's seal": put("slots", 3, "sealed", "no base64!"),
    "organisation's empty seal": put("slots", 3, "sealed", ""),
    "organisation's date": put("slots", 3, "added", "soon"),
    "organisation with a person": put("slots", 3, "person", None),
    "generation zero": put("generation", 0),
    "generation text": put("generation", "3"),
    "log": put("log", None),
    "log count": put("log", "count", -1),
    "log head": put("log", "head", "ab"),
    "mac": put("mac", ""),
    "first format with a seal": put("version", 1),
}


@pytest.mark.parametrize("name", CHANGES)
def test_damaged_in_one_place(tmp_path: Path, name: str) -> None:
    path = tmp_path / "store.json"
    write_header(path, example())
    found = json.loads(path.read_text("utf-8"))
    CHANGES[name](found)
    assert_damaged(path, json.dumps(found).encode())


@pytest.mark.parametrize(
    "field",
    [
        "store_id",
        "practice",
        "created",
        "database_salt",
        "slots",
        "version",
        "generation",
        "log",
        "mac",
    ],
)
def test_a_field_is_missing(tmp_path: Path, field: str) -> None:
    path = tmp_path / "store.json"
    write_header(path, example())
    found = json.loads(path.read_text("utf-8"))
    del found[field]
    assert_damaged(path, json.dumps(found).encode())


def assert_damaged(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(Misfortune) as caught:
        read_header(path)
    assert caught.value.trouble is Trouble.HEADER_DAMAGED
    assert path.read_bytes() == content
