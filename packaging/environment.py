"""Makes the environment `.venv/` from the pinned requirements, and keeps it up to date."""

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "installed.json"
RUN = "requirements.txt"
DEVELOP = "requirements-dev.txt"
WINDOWS = os.name == "nt"


class NotPossible(Exception):
    """Something that a person has to do first; the text says what."""


def run(command: list[str], **more: str) -> None:
    """Runs a command in the checkout; `more` is added to its environment."""
    subprocess.run(command, cwd=ROOT, env={**os.environ, **more}, check=True)


def program(name: str) -> Path:
    """A command of the environment, such as `python` or `csnat`."""
    return VENV / "Scripts" / f"{name}.exe" if WINDOWS else VENV / "bin" / name


def may_install() -> bool:
    """Whether system packages can be installed here without asking anyone."""
    return not WINDOWS and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install_system_packages(names: list[str]) -> None:
    """Installs Debian packages; `may_install` has said that this is possible."""
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    run(["apt-get", "update", "-qq"], **quiet)
    run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *names], **quiet)


def ensure(develop: bool) -> Path:
    """Makes `.venv` complete; returns its Python. With `develop` also what checks the program."""
    if not _works(program("python")):
        _make()
    wanted = _wanted(develop)
    installed = _installed()
    if any(installed.get(name) == digest for name, digest in wanted.items()):
        return program("python")
    requirements = ROOT / "packaging" / (DEVELOP if develop else RUN)
    print(f"Installing {requirements.name} into {VENV.name} …", flush=True)
    pip = _pip()
    run([*pip, "install", "-qq", "--disable-pip-version-check", "--require-hashes",
         "--only-binary", ":all:", "-r", str(requirements)])  # fmt: skip
    run([*pip, "install", "-qq", "--disable-pip-version-check", "--no-deps", "--no-index",
         "--no-build-isolation", "-e", str(ROOT)])  # fmt: skip
    name = DEVELOP if develop else RUN
    kept = {key: value for key, value in installed.items() if value == _digest(key)}
    STAMP.write_text(json.dumps({**kept, name: wanted[name]}), encoding="utf-8")
    return program("python")


def _wanted(develop: bool) -> dict[str, str]:
    """What must be installed: any one of these is enough, since DEVELOP holds RUN."""
    names = [DEVELOP] if develop else [RUN, DEVELOP]
    return {name: _digest(name) for name in names}


def _digest(name: str) -> str:
    read = hashlib.sha256(str(ROOT).encode())
    for file in (ROOT / "packaging" / name, ROOT / "pyproject.toml"):
        if not file.is_file():
            raise NotPossible(f"{file} is missing. Make it with: packaging/tasks.py lock")
        read.update(file.read_bytes())
    return read.hexdigest()


def _installed() -> dict[str, str]:
    try:
        found = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(name): str(digest) for name, digest in found.items()}


def _works(python: Path) -> bool:
    """Whether the environment's Python starts and is new enough."""
    question = "import sys; sys.exit(sys.version_info < (3, 11))"
    try:
        return subprocess.run([python, "-c", question], check=False).returncode == 0
    except OSError:
        return False


def _make() -> None:
    if (VENV / "pyvenv.cfg").is_file():
        shutil.rmtree(VENV)
    print(f"Making {VENV.name} …", flush=True)
    if importlib.util.find_spec("ensurepip") is None:
        _make_without_ensurepip()
    else:
        run([sys.executable, "-m", "venv", str(VENV)])


def _make_without_ensurepip() -> None:
    """Debian ships Python without ensurepip: install it, or use the pip that is there."""
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if may_install():
        install_system_packages([package])
        run([sys.executable, "-m", "venv", str(VENV)])
    elif importlib.util.find_spec("pip") is not None:
        run([sys.executable, "-m", "venv", "--without-pip", str(VENV)])
    else:
        raise NotPossible(
            "This Python has neither ensurepip nor pip. Run this once, then start again:\n"
            f"    sudo apt-get install {package}"
        )


def _pip() -> list[str]:
    """The environment's own pip, or this Python's when the environment has none."""
    python = str(program("python"))
    own = subprocess.run([python, "-m", "pip", "--version"], capture_output=True, check=False)
    if own.returncode == 0:
        return [python, "-m", "pip"]
    return [sys.executable, "-m", "pip", "--python", python]
