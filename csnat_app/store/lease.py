"""A lease on a store: how two programs on one network folder notice each other.

A lock of the operating system may hold on one computer only when the folder lies on another. So
whoever has the store also writes an own sign into `store.lock` again and again, and another
program's sign keeps everybody else out until it has stood still for `STALE` seconds. Clocks of two
computers are never compared: how old a sign is, the file server's own clock says, which dates both
the sign and a file that is made for the comparison; or it is watched from here.

The sign is a random number, a count, and a digest that only the same computer can make again: no
name of a person or computer.
"""

import contextlib
import os
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from csnat_app.domain.errors import Misfortune, Trouble

BEAT = 30.0  # seconds between two signs
STALE = 120.0  # seconds after which a sign that stands still is nobody's
CLAIM = ".claim"  # beside the lock while somebody decides
EMPTY = 15.0  # seconds after which a claim without a sign is of somebody who was killed
_FORM = "csnat 1 {program} {computer} {count:020d}\n"
_LONGEST = 4096  # bytes; a sign has about a hundred
_MACHINE = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))

# What was last seen in a lock that another had: the sign, and when it was first seen standing so.
_seen: dict[Path, tuple[bytes, float]] = {}


class Lease:
    """Held from the constructor until `release`. `number` is the lock's open file, ours to write.

    Raises `Misfortune` STORE_IN_USE if another program's sign is not stale, and OSError.
    """

    def __init__(self, number: int, path: Path) -> None:
        self._number = number
        self._path = path
        program = os.urandom(16).hex()
        self._sign = _Sign(program, computer(program))
        self._turn = threading.Lock()
        self._released = threading.Event()
        self._lost = False
        with _claim(path):
            _refuse_living(read(number), path)
            self._write()
        _seen.pop(path, None)
        self._thread = threading.Thread(target=self._beat, name="store-lease", daemon=True)
        self._thread.start()

    def check(self) -> None:
        """Before every write. Raises `Misfortune` STORE_IN_USE if another has taken the store.

        That can only be after this computer slept, or had lost the folder, for `STALE` seconds.
        """
        if not self._lost and _now() - self._written > 2 * BEAT:
            with contextlib.suppress(OSError):
                self._renew()
        if self._lost:
            raise Misfortune(Trouble.STORE_IN_USE, path=str(self._path.parent))

    def release(self) -> None:
        """Take the sign back, unless it is another's by now."""
        self._released.set()
        with self._turn, contextlib.suppress(OSError):
            if not self._lost and self._is_ours():
                os.ftruncate(self._number, 0)

    def _beat(self) -> None:
        while not self._released.wait(BEAT) and not self._lost:
            # A folder that is away for a moment is tried again with the next beat.
            with contextlib.suppress(OSError):
                self._renew()

    def _renew(self) -> None:
        with self._turn:
            if self._released.is_set():
                return
            self._lost = not self._is_ours()
            if not self._lost:
                self._write()

    def _is_ours(self) -> bool:
        # Opened anew: only then does a network folder look at what others have written.
        return read_at(self._path).split()[2:3] == [self._sign.program.encode()]

    def _write(self) -> None:
        self._sign.count += 1
        os.lseek(self._number, 0, os.SEEK_SET)
        os.write(self._number, self._sign.written())
        os.fsync(self._number)
        self._written = _now()


@dataclass
class _Sign:
    program: str
    computer: str
    count: int = 0

    def written(self) -> bytes:
        return _FORM.format(**vars(self)).encode("ascii")


def computer(salt: str) -> str:
    """The same for the same computer and salt, and says nothing about it."""
    import hashlib
    import platform

    machine = platform.node()
    for path in _MACHINE:
        with contextlib.suppress(OSError):
            machine += path.read_text("ascii", "replace")
            break
    return hashlib.sha256(f"{salt}\n{machine}".encode()).hexdigest()


def read(number: int) -> bytes:
    """What stands in an open lock; empty if nobody has it."""
    os.lseek(number, 0, os.SEEK_SET)
    return os.read(number, _LONGEST)


def read_at(path: Path) -> bytes:
    number = os.open(path, os.O_RDONLY)
    try:
        return read(number)
    finally:
        os.close(number)


def _refuse_living(sign: bytes, path: Path) -> None:
    """Raises `Misfortune` STORE_IN_USE unless the sign that stands in the lock is nobody's."""
    if not sign or _is_this_computers(sign):
        return
    since = time.monotonic()
    before, first = _seen.get(path, (b"", since))
    if before != sign:
        first = since
    _seen[path] = (sign, first)
    if since - first < STALE and _age(path) < STALE:
        raise Misfortune(Trouble.STORE_IN_USE, path=str(path.parent))


def _is_this_computers(sign: bytes) -> bool:
    """The system's lock is ours, and that holds within a computer: whoever left this sign is gone.

    So after a crash the store opens at once.
    """
    parts = sign.decode("ascii", "replace").split()
    return len(parts) == 5 and parts[:2] == ["csnat", "1"] and parts[3] == computer(parts[2])


def _age(path: Path) -> float:
    """Seconds since the file was written, by the clock of whoever keeps the folder."""
    beside = path.with_name(f"{path.name}.{os.urandom(4).hex()}")
    number = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        os.write(number, b"\n")
        os.fsync(number)
        return os.fstat(number).st_mtime - path.stat().st_mtime
    finally:
        os.close(number)
        beside.unlink(missing_ok=True)


@contextlib.contextmanager
def _claim(path: Path) -> Iterator[None]:
    """One at a time decides: making a file that may not be there yet holds across computers."""
    claim = path.with_name(path.name + CLAIM)
    try:
        _clear_left(claim)
        _make(claim)
    except FileExistsError:
        raise Misfortune(Trouble.STORE_IN_USE, path=str(path.parent)) from None
    try:
        yield
    finally:
        claim.unlink(missing_ok=True)


def _clear_left(claim: Path) -> None:
    """Whoever made a claim is deciding now, or was cut off in the middle of it."""
    with contextlib.suppress(FileNotFoundError):
        sign = read_at(claim)
        if _is_this_computers(sign) or _age(claim) >= (STALE if sign else EMPTY):
            claim.unlink()


def _make(claim: Path) -> None:
    """The claim and the sign in it come in one step where a file can have two names, and on
    Windows, which renames over nothing. Elsewhere it is empty for a moment, and whoever is slow
    then may have lost it to another that took it for one of a program that was killed."""
    program = os.urandom(16).hex()
    sign = _Sign(program, computer(program)).written()
    beside = claim.with_name(f"{claim.name}.{program[:8]}")
    try:
        _write_new(beside, sign)
        if os.name == "nt":
            os.rename(beside, claim)
        else:
            os.link(beside, claim)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):
        _write_new(claim, sign)
        if read_at(claim) != sign:
            raise FileExistsError(claim) from None
    finally:
        beside.unlink(missing_ok=True)


def _write_new(path: Path, content: bytes) -> None:
    number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        os.write(number, content)
    finally:
        os.close(number)


def _now() -> float:
    """Seconds that go on while the computer sleeps."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()
