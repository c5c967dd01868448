"""Keeps Python 3.11 alive under PySide6 6.12.

PySide6 6.12 counts on None being immortal, as it is from Python 3.12 on: each call that returns
nothing takes one reference to None away. On 3.11 the count reaches zero after some thousand calls
and the interpreter aborts ("none_dealloc: deallocating None"). Seen with PySide6-Essentials
6.12.0 and Python 3.11.7: 1,000 calls of `QObject.setObjectName` cost 1,000 references.
"""

import ctypes
import sys

_PLENTY = 1 << 60  # more calls than any program makes


def guard_none() -> None:
    """Give None references to lose. Does nothing where None is immortal, or when called again."""
    if sys.version_info >= (3, 12) or sys.getrefcount(None) > _PLENTY // 2:
        return
    # An object's memory begins with its reference count.
    count = ctypes.c_ssize_t.from_address(id(None))
    count.value += _PLENTY
