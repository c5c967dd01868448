import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.people import Person
from csnat_app.store.header import (
    PASSPHRASE,
    RECOVERY,
    Header,
    Slot,
    read_header,
    slot_binding,
    write_header,
)
from csnat_app.store.keys import wrap
from tests.store.examples import CHEAP

ID = "0123456789abcdef" * 2


def example() -> Header:
    wrapped = wrap(bytes(32), b"secret", b"", CHEAP)
    person = Person("p1", 'Test "Øve" Testdatter Čáhci 🌿', "sykepleier")
    slots = (Slot("aa" * 16, PASSPHRASE, person, wrapped), Slot("bb" * 16, RECOVERY, None, wrapped))
    return Header(1, ID, True, datetime(2026, 3, 5, 9, 0, tzinfo=UTC), bytes(range(16)), slots)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    header = example()
    write_header(path, header)
    assert read_header(path) == header
    assert path.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in tmp_path.iterdir()] == ["store.json"]


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
    }
    assert len(bindings) == 5


def test_missing(tmp_path: Path) -> None:
    with pytest.raises(Misfortune) as caught:
        read_header(tmp_path / "store.json")
    assert caught.value.trouble is Trouble.HEADER_MISSING
    assert caught.value.params == {"path": str(tmp_path / "store.json")}


def test_newer_is_told_whatever_else_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    path.write_text('{"format": "csnat-store", "version": 2, "keys": "elsewhere"}', "utf-8")
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


def _set(*way: Any) -> Any:
    """A change to the parsed header: everything but the last is the way to it."""
    *names, last, value = way

    def change(found: Any) -> None:
        for name in names:
            found = found[name]
        found[last] = value

    return change


CHANGES = {
    "version text": _set("version", "1"),
    "version zero": _set("version", 0),
    "version true": _set("version", True),
    "store id": _set("store_id", "../../etc"),
    "practice": _set("practice", "no"),
    "created": _set("created", "yesterday"),
    "salt": _set("database_salt", "00"),
    "unknown field": _set("colour", "blue"),
    "no slots": _set("slots", []),
    "slots no list": _set("slots", {}),
    "slot no object": _set("slots", 0, "x"),
    "slot id": _set("slots", 0, "id", 5),
    "same slot id": _set("slots", 0, "id", "bb" * 16),
    "kind": _set("slots", 0, "kind", "fingerprint"),
    "nobody's passphrase": _set("slots", 0, "person", None),
    "person": _set("slots", 0, "person", {"name": "Test"}),
    "person's name": _set("slots", 0, "person", "name", 7),
    "cheap": _set("slots", 0, "argon2id", "memory_kib", 8),
    "endless": _set("slots", 0, "argon2id", "passes", 10**9),
    "all memory": _set("slots", 0, "argon2id", "memory_kib", 10**12),
    "slot salt": _set("slots", 0, "argon2id", "salt", "zz"),
    "nonce": _set("slots", 0, "aes_256_gcm", "nonce", "00" * 16),
    "sealed": _set("slots", 0, "aes_256_gcm", "sealed", "00" * 47),
}


@pytest.mark.parametrize("name", CHANGES)
def test_damaged_in_one_place(tmp_path: Path, name: str) -> None:
    path = tmp_path / "store.json"
    write_header(path, example())
    found = json.loads(path.read_text("utf-8"))
    CHANGES[name](found)
    assert_damaged(path, json.dumps(found).encode())


@pytest.mark.parametrize(
    "field", ["store_id", "practice", "created", "database_salt", "slots", "version"]
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
