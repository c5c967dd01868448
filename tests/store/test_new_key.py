"""What opens a store after it got a new key: drawn anew each time, and nobody can foretell it."""

from pathlib import Path

import pytest

from csnat_app.domain.ids import new_id
from csnat_app.domain.people import Person
from csnat_app.store import recovery
from csnat_app.store.new_key import Rekeyed, rekey_store
from csnat_app.store.vault import Vault
from tests.support import CHEAP

PASSPHRASE = "fire grønne tog i snø"
PEOPLE = 24  # with two runs and their recovery keys, 50 codes


@pytest.fixture
def runs(tmp_path: Path) -> list[Rekeyed]:
    """The same store under a new key twice, with many people who get a code each time."""
    opened, _ = Vault(tmp_path, CHEAP).create(Person(new_id(), "Øve Øvesen"), PASSPHRASE)
    for number in range(PEOPLE):
        opened.ring.invite(Person(new_id(), f"Prøve {number}"))
    done = []
    for _ in range(2):
        done.append(rekey_store(opened.database, opened.ring, opened.slot_id, PASSPHRASE))
        opened = done[-1].opened
    opened.database.close()
    opened.ring.forget()
    return done


def test_each_code_has_128_random_bits_and_no_run_repeats_another(runs: list[Rekeyed]) -> None:
    written = [code for run in runs for code in (run.recovery_key, *(key for _, key in run.codes))]
    assert len(written) == 2 * (PEOPLE + 1)
    codes = [recovery.read(code) for code in written]
    assert all(code is not None and len(code) == 16 for code in codes)
    assert len(set(codes)) == len(codes)
    numbers = [int.from_bytes(code or b"", "big") for code in codes]
    for bit in range(128):
        # Of 50 honest coins all fall alike once in 2 ** 49 times.
        assert {number >> bit & 1 for number in numbers} == {0, 1}, f"bit {bit} is always the same"
