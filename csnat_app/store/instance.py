"""One program at a time on one store.

A lock that the operating system gives back after a crash; and for the store itself a lease, since
the lock may hold on this computer only: see `lease`.
"""

import errno
import os
import sys
from pathlib import Path

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.store.files import misfortune_of
from csnat_app.store.lease import Lease

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

LOCK_NAME = "store.lock"
_FAR = 1 << 20  # Windows locks a byte: one behind all that is written, so that others may read
_TAKEN = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)  # by system: Linux, others, Windows


class InstanceLock:
    """Held from the constructor until `release`; the file itself stays."""

    def __init__(self, folder: Path, name: str = LOCK_NAME, *, leased: bool = True) -> None:
        """Without `leased` the lock may hold on this computer only.

        Raises `Misfortune` STORE_IN_USE if another program has the lock; else as a file does.
        """
        path = folder / name
        self._lease: Lease | None = None
        try:
            self._number: int | None = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise misfortune_of(error, path) from error
        try:
            _take(self._number)
        except OSError as error:
            self.release()
            if error.errno in _TAKEN:
                raise Misfortune(Trouble.STORE_IN_USE, path=str(folder)) from error
            raise misfortune_of(error, path) from error
        if not leased:
            return
        try:
            self._lease = Lease(self._number, path)
        except OSError as error:
            self.release()
            raise misfortune_of(error, path) from error
        except BaseException:
            self.release()
            raise

    def check(self) -> None:
        """Before every write. Raises `Misfortune` STORE_IN_USE if another has the store by now."""
        if self._lease is not None:
            self._lease.check()

    def release(self) -> None:
        """Give the store free. Closing the file lets go of the lock; a second call does nothing."""
        if self._lease is not None:
            self._lease.release()
            self._lease = None
        if self._number is not None:
            os.close(self._number)
            self._number = None


def _take(number: int) -> None:
    if sys.platform == "win32":
        os.lseek(number, _FAR, os.SEEK_SET)
        msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
