"""A process that may open no network connection, whoever in it tries: Python, Qt or a library.

`seal` takes the right away for good, below everything that a process can do about it: the kernel
ends it at the first socket that is not a local one. `listen` notes what Python itself tries.
"""

import contextlib
import ctypes
import os
import platform
import socket
import struct
import sys
from pathlib import Path

# Of <linux/audit.h> and the tables of system calls: the machine, and its number of socket().
_MACHINES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _FILTER = 38, 22, 2
_LOAD, _SAME, _RETURN = 0x20, 0x15, 0x06  # words of the filter's language
_ALLOW, _END = 0x7FFF0000, 0x80000000
_MACHINE_AT, _CALL_AT, _FIRST_ARGUMENT_AT = 4, 0, 16


def can_seal() -> bool:
    return sys.platform.startswith("linux") and platform.machine() in _MACHINES


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_void_p))


def seal() -> None:
    """From now on every socket but a local one ends the process with SIGSYS."""
    machine, call = _MACHINES[platform.machine()]
    steps = (
        (_LOAD, 0, 0, _MACHINE_AT),
        (_SAME, 0, 5, machine),
        (_LOAD, 0, 0, _CALL_AT),
        (_SAME, 0, 3, call),
        (_LOAD, 0, 0, _FIRST_ARGUMENT_AT),
        (_SAME, 1, 0, socket.AF_UNIX),
        (_RETURN, 0, 0, _END),
        (_RETURN, 0, 0, _ALLOW),
    )
    code = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *step) for step in steps))
    program = _Program(len(steps), ctypes.cast(code, ctypes.c_void_p))
    system = ctypes.CDLL(None, use_errno=True)
    if system.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) or system.prctl(
        _PR_SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0
    ):
        raise OSError(ctypes.get_errno(), "the kernel takes no filter")


def listen(tried: list[str]) -> None:
    """Note every use of a network socket that Python makes, and refuse it."""

    def hear(event: str, given: tuple[object, ...]) -> None:
        if not event.startswith("socket."):
            return
        family = given[1] if event == "socket.__new__" else getattr(given[0], "family", None)
        if family != socket.AF_UNIX:
            tried.append(event)
            raise PermissionError(event)

    sys.addaudithook(hear)


def network_sockets() -> list[str]:
    """The open sockets of this process that are no local ones, as the kernel lists them."""
    local = {line.split()[6] for line in Path("/proc/self/net/unix").read_text().splitlines()[1:]}
    open_ones = []
    for number in os.listdir("/proc/self/fd"):
        with contextlib.suppress(OSError):
            open_ones.append(os.readlink(f"/proc/self/fd/{number}"))
    inodes = [name[8:-1] for name in open_ones if name.startswith("socket:[")]
    return [inode for inode in inodes if inode not in local]
