"""Keeps Python 3.11 alive under PySide6 6.12.

PySide6 6.12 counts on None, True and False being immortal, as they are from Python 3.12 on: each
call that returns nothing takes one reference to None away, each `emit` of a signal one to True.
On 3.11 a count reaches zero after some thousand calls and the interpreter aborts ("none_dealloc:
deallocating None", "bool_dealloc: deallocating True or False"). Measured with PySide6-Essentials
6.12.0 and Python 3.11.7: 1,000 calls of `QObject.setObjectName` cost 1,000 references.
"""

import ctypes
import sys

_PLENTY = 1 << 60  # more calls than any program makes


def guard_constants() -> None:
    """Give the constants references to lose; to be called before Qt is used.

    Does nothing where they are immortal, or when called again.
    """
    if sys.version_info >= (3, 12):
        return
    for constant in (None, True, False, NotImplemented, Ellipsis):
        if sys.getrefcount(constant) < _PLENTY // 2:
            # An object's memory begins with its reference count.
            ctypes.c_ssize_t.from_address(id(constant)).value += _PLENTY
