"""The system libraries that Qt needs on Linux, and how to get them."""

import shutil
import subprocess
import sys
from pathlib import Path

import environment

DEBIAN_PACKAGES = [
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libfreetype6",
    "libgl1",
    "libglib2.0-0",
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxcb-xinerama0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
]
# What the program loads of Qt; their own dependencies are followed by ldd.
_LOADED = [
    "QtCore.abi3.so",
    "QtGui.abi3.so",
    "QtWidgets.abi3.so",
    "QtPrintSupport.abi3.so",
    "QtSvg.abi3.so",
    "QtNetwork.abi3.so",
    "QtPdf.abi3.so",
    "QtPdfWidgets.abi3.so",
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqoffscreen.so",
]


def ensure(python: Path) -> bool:
    """Sees to the libraries: True when all are there, otherwise says what to do."""
    absent = missing(python)
    if absent and environment.may_install():
        print("Installing the system libraries that Qt needs …", flush=True)
        environment.install_system_packages(DEBIAN_PACKAGES)
        absent = missing(python)
    if absent:
        print(advice(absent), flush=True)
    return not absent


def missing(python: Path) -> list[str]:
    """Names of shared libraries that Qt would not find; empty elsewhere than on Linux."""
    if not sys.platform.startswith("linux") or shutil.which("ldd") is None:
        return []
    where = "import PySide6, pathlib; print(pathlib.Path(PySide6.__file__).parent)"
    found = subprocess.run([python, "-c", where], capture_output=True, text=True, check=True)
    folder = Path(found.stdout.strip())
    files = [str(folder / name) for name in _LOADED if (folder / name).is_file()]
    listing = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False)
    return not_found(listing.stdout)


def not_found(listing: str) -> list[str]:
    """The names that `ldd` lists as not found, each once, sorted."""
    lines = [line.split("=>") for line in listing.splitlines() if "=> not found" in line]
    return sorted({name.strip() for name, _ in lines})


def advice(absent: list[str]) -> str:
    """What a person without administrator right is told: the one command to run."""
    packages = " ".join(DEBIAN_PACKAGES)
    return (
        f"Qt needs system libraries that are not installed: {', '.join(absent)}.\n"
        "On Debian and Ubuntu, run this once, then start again:\n"
        f"    sudo apt-get install -y {packages}"
    )
