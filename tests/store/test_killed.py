"""The second kill loop: a program is killed at random moments while it migrates a store, gives it
a new key, backs it up, restores it or writes its header. Nothing acknowledged is lost, and the
store opens and is whole."""

import os
import random
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from csnat_app.services.backups import DEFAULT_KEEP
from csnat_app.store import backup_file, swap
from csnat_app.store.vault import Vault
from tests.store import killed
from tests.store.saved import make
from tests.support import PASSPHRASE, opened, program

pytestmark = pytest.mark.skipif(os.name != "posix", reason="children are forked")

SAVED = Path(__file__).parent / "saved" / "v1"
SOME = 5  # carers
SHORT, FULL = 10, 60
# Seconds from when the child is ready until the kill, at most: about as long as the work takes, so
# that most kills hit it.
LONGEST = {"migration": 0.08, "restore": 0.08, "rekey": 0.25, "backup": 0.25, "header": 0.25}


class Victims:
    """Begins children and kills them; `killed.py` is the process that forks them."""

    def __init__(self) -> None:
        self._server = subprocess.Popen(
            [sys.executable, "-m", "tests.store.killed"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
            text=True,
        )
        self._moments = random.Random(3)

    def kill_while(self, what: str, folder: Path) -> None:
        """Returns when the child is dead, by our hand or because it had done all."""
        server = self._server
        assert server.stdin is not None
        assert server.stdout is not None
        folder.with_name(killed.NOTES).unlink(missing_ok=True)
        server.stdin.write(f"{what} {folder}\n")
        server.stdin.flush()
        child = int(server.stdout.readline())
        deadline = time.monotonic() + 30
        while (killed.READY, "") not in killed.notes(folder) and not _errors(folder):
            assert time.monotonic() < deadline
            time.sleep(0.002)
        # The moment itself is what is random; if the child is done before, nothing is waited for.
        select.select([server.stdout], [], [], self._moments.uniform(0, LONGEST[what]))
        with suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        assert server.stdout.readline() == "ended\n"
        assert _errors(folder) == []

    def close(self) -> None:
        assert self._server.stdin is not None
        self._server.stdin.close()
        self._server.wait(timeout=30)
        assert self._server.stdout is not None
        self._server.stdout.close()


@pytest.fixture(scope="module")
def victims() -> Iterator[Victims]:
    victims = Victims()
    yield victims
    victims.close()


def rounds(short: int = SHORT, full: int = FULL) -> pytest.MarkDecorator:
    long = pytest.param(full, marks=pytest.mark.long, id="full")
    return pytest.mark.parametrize("count", [pytest.param(short, id="short"), long])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A store with some carers."""
    application = opened(tmp_path / "store" / "data")
    for _ in range(SOME):
        application.carers.create("Prøve Prøvesen", "son", "P-2", "nb", "")
    application.access.lock()
    return tmp_path / "store" / "data"


@rounds()
def test_a_migration(victims: Victims, tmp_path: Path, count: int) -> None:
    for turn in range(count):
        folder = tmp_path / str(turn) / "data"
        shutil.copytree(SAVED, folder)
        victims.kill_while("migration", folder)
        vault = Vault(folder)
        store = vault.unlock(vault.header().slots[0].id, make.PASSPHRASE)
        assert store.database.verify() == ()
        with store.database.read() as work:
            assert work.people.all() == (make.PERSON,)
            assert work.rounds.of_carer(make.CARERS[0].id) == make.ROUNDS[:2]
            assert work.log.of_carer(make.CARERS[0].id) == make.LOG
        store.database.close()
        shutil.rmtree(folder)


@rounds()
def test_a_new_key(victims: Victims, folder: Path, count: int) -> None:
    known: set[str] = set()
    for _ in range(count):
        victims.kill_while("rekey", folder)
        known |= _said(folder, "carer")
        assert _ids(folder, PASSPHRASE) >= known
        # The old key's pages are not left behind.
        aside = folder / swap.ASIDE
        assert not aside.exists() or list(aside.iterdir()) == []


@rounds()
def test_a_backup(victims: Victims, folder: Path, count: int) -> None:
    known: set[str] = set()
    for _ in range(count):
        victims.kill_while("backup", folder)
        known |= _said(folder, "carer")
        assert _ids(folder, PASSPHRASE) >= known
        application = program(folder)
        for path in (folder / "backups").glob("*" + backup_file.SUFFIX):
            # Those that were not acknowledged, too, are whole once they have their name.
            assert application.backups.look(path, passphrase=PASSPHRASE).backup_cases > SOME
        kept = list((folder / "backups").glob("*" + backup_file.SUFFIX))
        gone = [path for path in _said(folder, "backup") if not Path(path).exists()]
        assert gone == [] or len(kept) >= DEFAULT_KEEP


@rounds()
def test_a_restore(victims: Victims, folder: Path, tmp_path: Path, count: int) -> None:
    application = program(folder)
    application.access.unlock_any(PASSPHRASE)
    application.backups.make_now()
    later = application.carers.create("Prøve Prøvesen", "son", "P-2", "nb", "").carer.id
    application.access.lock()
    seen = set()
    for turn in range(count):
        copy = tmp_path / str(turn) / "data"
        shutil.copytree(folder, copy)
        victims.kill_while("restore", copy)
        swap.finish(copy)
        kept = list((copy / swap.ASIDE).glob("*-restore/store.db"))
        restored = bool(kept)
        seen.add(restored)
        # The one or the other as a whole, never a mixture; and what was here is kept.
        expected = SOME if restored else SOME + 1
        assert len(_ids(copy, PASSPHRASE)) == expected
        if restored:
            assert later in _ids(kept[0].parent, PASSPHRASE)
        assert restored or not _said(copy, "restored")
        shutil.rmtree(copy)
    assert count < FULL or seen == {True, False}


@rounds()
def test_writing_the_header(victims: Victims, folder: Path, count: int) -> None:
    known: set[str] = set()
    for _ in range(count):
        victims.kill_while("header", folder)
        noted = killed.notes(folder)
        known |= _said(folder, "carer")
        last = [value for fact, value in noted if fact == "passphrase"][-1]
        begun = [value for fact, value in noted if fact in ("passphrase", "may_be")][-1]
        opening = [each for each in {last, begun} if killed.opens(folder, each)]
        assert len(opening) == 1
        assert _ids(folder, opening[0]) >= known


def _ids(folder: Path, passphrase: str) -> set[str]:
    """The carers of a store, which opens and is whole."""
    application = program(folder)
    application.access.unlock_any(passphrase)
    try:
        assert application.access.verify() == ()
        return {row.carer_id for row in application.carers.search(limit=100_000).rows}
    finally:
        application.access.lock()


def _said(folder: Path, fact: str) -> set[str]:
    return {value for said, value in killed.notes(folder) if said == fact}


def _errors(folder: Path) -> list[str]:
    return sorted(_said(folder, "error"))
