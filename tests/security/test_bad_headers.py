"""A header from elsewhere, from before, or changed by hand: a sentence, nothing lost, a way on."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from csnat_app.domain.errors import Trouble
from csnat_app.store.header import read_header
from tests.security.doors import held, new_store, opens, refused
from tests.security.headers import HEADER, KEPT, NEW, alter, begin_anew, renamed, sealed_otherwise
from tests.support import PASSPHRASE, program


def test_a_header_of_another_store_does_no_harm(folder: Path, tmp_path: Path) -> None:
    before = held(folder)
    new_store(tmp_path / "other")
    shutil.copy(tmp_path / "other" / HEADER, folder / HEADER)
    # The kept copy of the own header opens the store, and takes its place again.
    assert held(folder) == before
    shutil.copy(tmp_path / "other" / HEADER, folder / HEADER)
    (folder / KEPT).unlink()
    found = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert refused(lambda: held(folder)).trouble is Trouble.STORE_FOREIGN
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == found


def test_a_slot_of_another_store_opens_nothing(folder: Path, tmp_path: Path) -> None:
    """Whoever has a passphrase for one store gets into no other by carrying the slot over."""
    other = tmp_path / "other"
    new_store(other)
    application = program(other)
    application.access.unlock_any(PASSPHRASE)
    application.slots.change_passphrase(PASSPHRASE, NEW)
    application.access.lock()
    theirs = json.loads((other / HEADER).read_text("utf-8"))["slots"]
    before = held(folder)

    def carry_over(found: dict[str, Any]) -> None:
        found["slots"] += theirs

    alter(folder / HEADER, carry_over)
    assert not opens(folder, NEW)
    assert held(folder) == before


def test_an_old_header_does_not_bring_an_old_passphrase_back(folder: Path) -> None:
    old = (folder / HEADER).read_bytes()
    application = program(folder)
    application.access.unlock_any(PASSPHRASE)
    application.slots.change_passphrase(PASSPHRASE, NEW)
    application.access.lock()
    before = held(folder, NEW)
    for name in (HEADER, KEPT):
        (folder / name).write_bytes(old)
    assert refused(lambda: held(folder, PASSPHRASE)).trouble is Trouble.HEADER_OLDER
    assert (folder / HEADER).read_bytes() == old
    begin_anew(folder)
    assert not opens(folder, PASSPHRASE)
    assert held(folder, NEW) == before


def test_with_the_kept_copy_an_old_header_is_put_right(folder: Path) -> None:
    old = (folder / HEADER).read_bytes()
    application = program(folder)
    application.access.unlock_any(PASSPHRASE)
    application.slots.invite("Áile Áilesdatter", "sykepleier")
    application.access.lock()
    before = held(folder)
    (folder / HEADER).write_bytes(old)
    application = program(folder)
    application.access.unlock_any(PASSPHRASE)
    assert application.access.repaired
    assert [info.person.name for info in application.slots.people()][1] == "Áile Áilesdatter"
    application.access.lock()
    assert held(folder) == before


def _without_recovery(found: dict[str, Any]) -> None:
    found["slots"] = [slot for slot in found["slots"] if slot["kind"] != "recovery"]


def _unsealed(found: dict[str, Any]) -> None:
    """As version 1 had it, without the seal."""
    for name in ("generation", "log", "mac"):
        del found[name]
    found["version"] = 1


BY_HAND = [_without_recovery, renamed, _unsealed, sealed_otherwise]


@pytest.mark.parametrize("change", BY_HAND)
def test_a_header_that_was_changed_by_hand_is_put_right(
    folder: Path, change: Callable[[dict[str, Any]], None]
) -> None:
    before, slots = held(folder), read_header(folder / HEADER).slots
    alter(folder / HEADER, change)
    altered = (folder / HEADER).read_bytes()
    application = program(folder)
    application.access.unlock_any(PASSPHRASE)
    assert application.access.repaired
    application.access.lock()
    assert read_header(folder / HEADER).slots == slots
    assert (folder / "store.json.altered").read_bytes() == altered
    assert held(folder) == before


@pytest.mark.parametrize("change", BY_HAND)
def test_without_a_kept_copy_it_is_told_and_the_recovery_key_opens(
    folder: Path, change: Callable[[dict[str, Any]], None]
) -> None:
    before = held(folder)
    whole = (folder / HEADER).read_bytes()
    for name in (HEADER, KEPT):
        alter(folder / name, change)
    altered = (folder / HEADER).read_bytes()
    told = refused(lambda: held(folder)).trouble
    assert told in (Trouble.HEADER_ALTERED, Trouble.HEADER_OLDER)
    assert (folder / HEADER).read_bytes() == altered
    if change is _without_recovery:
        # The way on is then the header from a backup.
        (folder / HEADER).write_bytes(whole)
        assert held(folder) == before
    else:
        begin_anew(folder)
        assert held(folder, NEW) == before


def test_a_header_of_tomorrow_is_left_for_tomorrows_program(folder: Path) -> None:
    before = held(folder)
    whole = (folder / HEADER).read_bytes()
    alter(folder / HEADER, lambda found: found.update(version=99))
    newer = (folder / HEADER).read_bytes()
    assert refused(lambda: held(folder)).trouble is Trouble.HEADER_NEWER
    assert (folder / HEADER).read_bytes() == newer
    (folder / HEADER).write_bytes(whole)
    assert held(folder) == before
