"""What the program does to itself before anything else, so that nothing of it is left lying about.

Called first at every start, and measured with it: each call takes well under a millisecond.
"""

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

_OTHERS = 0o077  # what nobody but the owner may do with a file that the program makes
_PR_SET_DUMPABLE = 4
_SYSTEM = "*S-1-5-18"  # Windows itself, under its name in no language


def harden() -> None:
    """No memory image after a crash, and new files for their owner only."""
    os.umask(_OTHERS)
    if sys.platform == "win32":
        # No box and no error report with a memory image.
        msvcrt.SetErrorMode(
            msvcrt.SEM_FAILCRITICALERRORS
            | msvcrt.SEM_NOGPFAULTERRORBOX
            | msvcrt.SEM_NOOPENFILEERRORBOX
        )
    else:
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def shut_memory() -> None:
    """Other programs of the same person may not read this one's memory; Linux only.

    A dump that the system takes through a pipe heeds this and not the limit on dumps. The window
    calls it once it is painted and before a passphrase is typed: desktops ask who a new program is
    by looking at its process, and answer it nothing (such as whether the desktop is dark)
    afterwards.
    """
    if sys.platform.startswith("linux"):
        import ctypes  # Qt for Python has loaded it already

        # A system that does not know the call runs the program all the same.
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def make_own(folder: Path) -> None:
    """Make a folder for its owner only. Raises OSError.

    A folder that already holds something is somebody's choice; its permissions are left alone.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if any(folder.iterdir()):
        return
    folder.chmod(0o700)
    if sys.platform == "win32":
        import subprocess

        # Permissions of Windows are not those of the mode: what the folder above it lets others do
        # is taken away here. Where the file system knows none (a USB stick) this changes nothing.
        subprocess.run(
            windows_command(folder),
            creationflags=subprocess.CREATE_NO_WINDOW,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )


def windows_command(folder: Path) -> list[str]:
    """Gives the folder and all that comes into it to its owner and to Windows, and nobody else."""
    domain, name = os.environ.get("USERDOMAIN", ""), os.environ.get("USERNAME", "")
    owner = f"{domain}\\{name}" if domain else name
    grants = [f"{who}:(OI)(CI)F" for who in (owner, _SYSTEM)]
    return ["icacls", str(folder), "/inheritance:r", "/grant:r", *grants]
