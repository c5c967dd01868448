"""The seal: nothing in the header can be changed without the data key."""

import hmac
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from csnat_app.domain.errors import Misfortune
from csnat_app.domain.people import Person
from csnat_app.store.header import LogNote, fingerprint, is_sealed, read_header, write_header
from tests.store.headers import KEY, example, put


def test_each_changed_value_breaks_the_seal(tmp_path: Path) -> None:
    path = tmp_path / "store.json"
    write_header(path, example())
    whole = json.loads(path.read_text("utf-8"))
    assert is_sealed(read_header(path), KEY)
    assert not is_sealed(read_header(path), bytes(32))
    for way in ways_to_values(whole):
        if way in (("format",), ("version",)):
            continue  # neither can be another and still be read
        for value in others(whole, way):
            found = json.loads(json.dumps(whole))
            put(*way, value)(found)
            path.write_text(json.dumps(found), "utf-8")
            assert not passes(path), (way, value)


def passes(path: Path) -> bool:
    """True if it is read, and carries the seal."""
    try:
        return is_sealed(read_header(path), KEY)
    except Misfortune:
        return False


def ways_to_values(found: Any, way: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    if isinstance(found, (dict, list)):
        names = found if isinstance(found, dict) else range(len(found))
        return [deeper for name in names for deeper in ways_to_values(found[name], (*way, name))]
    return [way]


def others(found: Any, way: tuple[Any, ...]) -> list[Any]:
    """Values that might pass for this one."""
    for name in way:
        found = found[name]
    if isinstance(found, bool) or found is None:
        return [not found]
    if isinstance(found, int):
        return [found + 1, found - 1]
    near = ["1" + found[1:], found[:-1] + "1", found + "1", found[:-1], ""]
    return [value for value in near if value != found]


def test_the_seal_is_as_the_format_says(tmp_path: Path) -> None:
    """Made anew from the file alone, as another program would."""
    path = tmp_path / "store.json"
    write_header(path, example())
    found = json.loads(path.read_text("utf-8"))
    mac = found.pop("mac")
    text = json.dumps(found, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    derived = HKDF(hashes.SHA256(), 32, salt=None, info=b"csnat header 2").derive(KEY)
    assert hmac.digest(derived, text.encode("utf-8"), "sha256").hex() == mac


def test_a_removed_or_swapped_slot_breaks_the_seal() -> None:
    header = example()
    first, second, *rest = header.slots
    swapped = (replace(first, key=replace(second.key, salt=bytes(16))), second, *rest)
    for altered in (
        replace(header, slots=header.slots[1:]),
        replace(header, slots=(second, first, *rest)),
        replace(header, slots=swapped),
        replace(header, organisations=()),
        replace(header, log=LogNote()),
        replace(header, generation=4),
    ):
        assert not is_sealed(altered, KEY)


def test_slots_have_fingerprints_of_their_own() -> None:
    header = example()
    marks = {fingerprint(slot) for slot in (*header.slots, *header.organisations)}
    assert len(marks) == 4
    renamed = replace(header.slots[0], person=Person("p1", "Øve"))
    assert fingerprint(renamed) not in marks
    assert fingerprint(replace(header.slots[0])) in marks
