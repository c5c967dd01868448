"""Everything one does with a checkout: `python3 packaging/tasks.py COMMAND`.

Needs nothing but Python 3.11 and its standard library, on Linux, Windows and macOS.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - whoever has an older one is told so
    sys.exit("Python 3.11 or newer is needed; this is " + sys.version.split()[0])

import checks
import environment
import interface_texts
import locking
import qtlibraries

DEMO = Path("build", "demo")


def run(arguments: argparse.Namespace) -> int:
    """Opens the program; without a display, does the headless job instead."""
    python = environment.ensure(develop=False)
    interface_texts.build()
    complete = qtlibraries.ensure(python)
    if not has_display():
        print("There is no display here, so no window can open. Running `demo` instead.")
        return demo(arguments)
    if not complete:
        return 1
    return call(str(environment.program("csnat")))


def demo(_: argparse.Namespace) -> int:
    """Makes a practice store in build/demo and leaves every document there as PDF."""
    environment.ensure(develop=False)
    # What an earlier demo left is practice, and a store is never written over.
    shutil.rmtree(environment.ROOT / DEMO, ignore_errors=True)
    return call(str(environment.program("csnat")), "demo", "-o", str(DEMO))


def test(arguments: argparse.Namespace) -> int:
    """Runs every check and all tests, offscreen."""
    python = environment.ensure(develop=True)
    interface_texts.build()
    if not qtlibraries.ensure(python):
        return 1
    return checks.run_all(python, long=arguments.long)


def bench(arguments: argparse.Namespace) -> int:
    """Measures the program against floors; prints a table, writes build/bench.json."""
    python = environment.ensure(develop=True)
    interface_texts.build()
    if not qtlibraries.ensure(python):
        return 1
    os.environ["PYTHONPATH"] = str(environment.ROOT / "packaging")
    return call(str(python), "-m", "bench.main", *arguments.groups)


def lock(_: argparse.Namespace) -> int:
    """Pins the requirements anew, with hashes."""
    locking.lock()
    return 0


def translations(_: argparse.Namespace) -> int:
    """Collects the interface's texts into translations/ and builds what the program loads."""
    environment.ensure(develop=False)
    interface_texts.update()
    return 0


def build(_: argparse.Namespace) -> int:
    """Will make installers."""
    print("Not yet: this version makes no installers. `run` starts the program.")
    return 0


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "run": run,
    "demo": demo,
    "test": test,
    "bench": bench,
    "lock": lock,
    "translations": translations,
    "build": build,
}


def has_display() -> bool:
    """Whether a window can open; only Linux may be without a display."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def call(*command: str) -> int:
    """Runs a command in the checkout; its exit status."""
    return subprocess.run(command, cwd=environment.ROOT, check=False).returncode


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="tasks.py", description=__doc__)
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, work in COMMANDS.items():
        words = (work.__doc__ or "").strip()
        command = commands.add_parser(name, help=words, description=words)
        if name == "test":
            command.add_argument("--long", action="store_true", help="also what takes minutes")
        if name == "bench":
            command.add_argument(
                "groups", nargs="*", metavar="GROUP", help="window, store, documents"
            )
    return top


def main(given: list[str] | None = None) -> int:
    arguments = parser().parse_args(given)
    try:
        return COMMANDS[arguments.command](arguments)
    except environment.NotPossible as reason:
        print(reason, file=sys.stderr)
    except subprocess.CalledProcessError as failed:
        print(f"This command failed: {' '.join(map(str, failed.cmd))}", file=sys.stderr)
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
