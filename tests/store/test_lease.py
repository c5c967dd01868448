"""Two programs on one network folder, where the system's lock does not reach from one to the other.

The lock is made to do nothing in both, and the other program is made to run on another computer.
"""

import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.store import instance, lease
from csnat_app.store.instance import LOCK_NAME, InstanceLock
from tests.support import opened

BEAT = 0.05  # seconds, instead of half a minute

# Holds the store until its end is asked for; says what became of it.
OTHER_COMPUTER = """
import sys
from pathlib import Path
from csnat_app.domain.errors import Misfortune
from csnat_app.store import instance, lease
instance._take = lambda number: None
lease.BEAT, lease.STALE = float(sys.argv[2]), float(sys.argv[3])
lease.computer = lambda salt: "another" + salt
try:
    lock = instance.InstanceLock(Path(sys.argv[1]))
except Misfortune as misfortune:
    print(misfortune.trouble, flush=True)
    sys.exit()
print("open", flush=True)
sys.stdin.readline()
lock.release()
print("closed", flush=True)
"""


@pytest.fixture(autouse=True)
def _no_lock_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(instance, "_take", lambda _number: None)
    monkeypatch.setattr(lease, "BEAT", BEAT)


@contextmanager
def _other(folder: Path, beat: float = BEAT) -> Iterator["subprocess.Popen[bytes]"]:
    command = [sys.executable, "-c", OTHER_COMPUTER, str(folder), str(beat), str(lease.STALE)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        try:
            yield other
        finally:
            other.kill()


def _said(other: "subprocess.Popen[bytes]") -> str:
    assert other.stdout is not None
    return other.stdout.readline().decode().strip()


def _close(other: "subprocess.Popen[bytes]") -> None:
    assert other.stdin is not None
    other.stdin.write(b"\n")
    other.stdin.flush()
    assert _said(other) == "closed"


def _refused(folder: Path) -> bool:
    try:
        InstanceLock(folder).release()
    except Misfortune as misfortune:
        if misfortune.trouble is Trouble.STORE_IN_USE:
            return True
        raise
    return False


def _grow_old(path: Path, seconds: float | None = None) -> None:
    """As if it had been written long ago, by the clock of the folder."""
    then = time.time() - (lease.STALE + 1 if seconds is None else seconds)
    os.utime(path, (then, then))


def test_who_comes_second_is_refused_until_the_first_is_done(tmp_path: Path) -> None:
    with _other(tmp_path) as other:
        assert _said(other) == "open"
        assert _refused(tmp_path)
        _close(other)
        assert not _refused(tmp_path)


def test_the_other_is_refused_while_we_have_it(tmp_path: Path) -> None:
    ours = InstanceLock(tmp_path)
    with _other(tmp_path) as other:
        assert _said(other) == str(Trouble.STORE_IN_USE)
    ours.release()
    with _other(tmp_path) as other:
        assert _said(other) == "open"


def test_one_that_was_cut_off_is_waited_for_and_then_taken_over(tmp_path: Path) -> None:
    with _other(tmp_path) as other:
        assert _said(other) == "open"
    assert _refused(tmp_path)
    _grow_old(tmp_path / LOCK_NAME)
    assert not _refused(tmp_path)


def test_a_folder_whose_clock_was_set_back_is_watched_instead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _other(tmp_path) as other:
        assert _said(other) == "open"
    ahead = time.time() + 365 * 86_400
    os.utime(tmp_path / LOCK_NAME, (ahead, ahead))
    assert _refused(tmp_path)
    seen = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: seen + lease.STALE + 1)
    assert not _refused(tmp_path)


def test_one_that_lives_is_not_taken_over_however_old_its_sign_looks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its sign has moved since it was last looked at."""
    with _other(tmp_path) as other:
        assert _said(other) == "open"
        assert _refused(tmp_path)
        before = (tmp_path / LOCK_NAME).read_bytes()
        while (tmp_path / LOCK_NAME).read_bytes() == before:
            assert other.poll() is None
        seen = time.monotonic()
        monkeypatch.setattr(time, "monotonic", lambda: seen + lease.STALE + 1)
        assert _refused(tmp_path)


def test_after_a_crash_on_this_computer_it_opens_at_once(tmp_path: Path) -> None:
    code = OTHER_COMPUTER.replace('lease.computer = lambda salt: "another" + salt\n', "")
    command = [sys.executable, "-c", code, str(tmp_path), "30", "120"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as crashing:
        assert _said(crashing) == "open"
        crashing.kill()
    assert (tmp_path / LOCK_NAME).stat().st_size > 0
    assert not _refused(tmp_path)


def test_who_lost_it_while_asleep_writes_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lease, "BEAT", 3600.0)  # as while a computer sleeps
    ours = InstanceLock(tmp_path)
    ours.check()
    _grow_old(tmp_path / LOCK_NAME)
    with _other(tmp_path) as other:
        assert _said(other) == "open"
        awake = lease._now() + lease.STALE * 100
        monkeypatch.setattr(lease, "_now", lambda: awake)
        with pytest.raises(Misfortune) as caught:
            ours.check()
        assert caught.value.trouble is Trouble.STORE_IN_USE
        ours.release()
        assert _refused(tmp_path), "what the other wrote was taken away"


def test_an_open_store_that_another_took_over_is_written_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lease, "BEAT", 3600.0)
    folder = tmp_path / "data"
    app = opened(folder)
    app.carers.create("Øve Øvesen", "son", "", "nb", "")
    _grow_old(folder / LOCK_NAME)
    with _other(folder) as other:
        assert _said(other) == "open"
        awake = lease._now() + lease.STALE * 100
        monkeypatch.setattr(lease, "_now", lambda: awake)
        header = (folder / "store.json").read_bytes()
        with pytest.raises(Misfortune) as caught:
            app.carers.create("Prøve Øvesen", "son", "", "nb", "")
        assert caught.value.trouble is Trouble.STORE_IN_USE
        app.access.lock()
        assert (folder / "store.json").read_bytes() == header


def test_who_slept_and_lost_nothing_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = InstanceLock(tmp_path)
    awake = lease._now() + lease.STALE * 100
    monkeypatch.setattr(lease, "_now", lambda: awake)
    ours.check()
    ours.release()


def test_one_that_was_cut_off_while_deciding_stands_in_nobodys_way(tmp_path: Path) -> None:
    claim = tmp_path / (LOCK_NAME + lease.CLAIM)
    claim.touch()
    assert _refused(tmp_path)
    _grow_old(claim)
    assert not _refused(tmp_path)
    # On this computer there is nothing to wait for.
    lease._make(claim)
    assert not _refused(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [LOCK_NAME]


def _no_second_name(*_: object) -> None:
    raise PermissionError("this file system knows no hard links")


@pytest.mark.parametrize("linked", [True, False])
def test_an_empty_claim_is_waited_for_shortly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, linked: bool
) -> None:
    """Where a file has one name only, a claim is empty for a moment; so it may stay."""
    if not linked:
        monkeypatch.setattr(os, "link", _no_second_name)
    claim = tmp_path / (LOCK_NAME + lease.CLAIM)
    claim.touch()
    assert _refused(tmp_path)
    _grow_old(claim, lease.EMPTY + 1)
    assert lease.EMPTY < lease.STALE / 4
    assert not _refused(tmp_path)
    # One with another computer's sign is waited for as long as any sign.
    claim.write_bytes(f"csnat 1 {'ab' * 16} {'cd' * 32} {1:020d}\n".encode())
    _grow_old(claim, lease.EMPTY + 1)
    assert _refused(tmp_path)


def test_whoever_was_slow_has_lost_the_claim(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", _no_second_name)
    claim = tmp_path / (LOCK_NAME + lease.CLAIM)
    write = lease._write_new

    def taken_meanwhile(path: Path, content: bytes) -> None:
        write(path, content)
        if path == claim:
            path.unlink()
            write(path, b"another's")

    monkeypatch.setattr(lease, "_write_new", taken_meanwhile)
    with pytest.raises(FileExistsError):
        lease._make(claim)
    assert claim.read_bytes() == b"another's"


@pytest.mark.parametrize("linked", [True, False])
def test_of_many_who_come_at_once_one_gets_it(tmp_path: Path, linked: bool) -> None:
    """Each on a computer of its own; the claims of the others stay in nobody's way."""
    threads = 8
    ready = threading.Barrier(threads)
    got: list[InstanceLock] = []
    refused: list[Trouble] = []

    def come() -> None:
        ready.wait()
        try:
            got.append(InstanceLock(tmp_path))
        except Misfortune as misfortune:
            refused.append(misfortune.trouble)

    with pytest.MonkeyPatch.context() as patch:
        if not linked:
            patch.setattr(os, "link", _no_second_name)
        patch.setattr(lease, "computer", lambda _salt: os.urandom(32).hex())
        runners = [threading.Thread(target=come) for _ in range(threads)]
        for runner in runners:
            runner.start()
        for runner in runners:
            runner.join()
    assert len(got) == 1
    assert refused == [Trouble.STORE_IN_USE] * (threads - 1)
    got[0].release()
    assert not _refused(tmp_path)


def test_the_sign_names_nobody(tmp_path: Path) -> None:
    ours = InstanceLock(tmp_path)
    sign = (tmp_path / LOCK_NAME).read_text("ascii")
    assert re.fullmatch(r"csnat 1 [0-9a-f]{32} [0-9a-f]{64} \d{20}\n", sign)
    ours.release()
    assert (tmp_path / LOCK_NAME).read_bytes() == b""


def test_releasing_ends_the_beat(tmp_path: Path) -> None:
    before = threading.enumerate()
    ours = InstanceLock(tmp_path)
    (beat,) = [one for one in threading.enumerate() if one not in before]
    ours.release()
    beat.join(5)
    assert not beat.is_alive()
    assert (tmp_path / LOCK_NAME).read_bytes() == b""
