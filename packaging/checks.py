"""All checks of the program, one after the other; the next one runs even if one fails."""

import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

import environment
import spelling


@dataclass(frozen=True)
class Outcome:
    """How one check ended. `seconds` it took."""

    name: str
    passed: bool
    seconds: float


def commands(python: Path, long: bool) -> dict[str, list[str]]:
    """What is run, by name, in order; the tests come last."""
    marked = ["-m", "long or not long"] if long else []
    ruff = str(environment.program("ruff"))
    return {
        "ruff check": [ruff, "check", "."],
        "ruff format": [ruff, "format", "--check", "."],
        "mypy": [str(environment.program("mypy"))],
        "layers": [str(environment.program("lint-imports")), "--no-cache"],
        "translations": [str(python), "packaging/interface_texts.py"],
        **spelling_command(python),
        # Two at a time; the tests of one file share what is dear to make.
        "tests": [str(python), "-m", "pytest", "-n", "2", "--dist", "loadfile", *marked],
    }


def spelling_command(python: Path) -> dict[str, list[str]]:
    """The dictionaries are Debian's; where they cannot be had, that is said and not passed over."""
    if spelling.here():
        return {"spelling": [str(python), "packaging/spelling.py"]}
    print("The spelling is not checked here: that needs Linux, with Debian's hunspell-no.")
    return {}


def run_all(python: Path, long: bool = False) -> int:
    """Runs every check, prints a summary; exit status 1 if any of them failed."""
    outcomes = [_run(name, command) for name, command in commands(python, long).items()]
    print(summary(outcomes), flush=True)
    return 0 if all(one.passed for one in outcomes) else 1


def _run(name: str, command: list[str]) -> Outcome:
    print(f"\n── {name}", flush=True)
    started = time.monotonic()
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    done = subprocess.run(command, cwd=environment.ROOT, env=surroundings, check=False)
    return Outcome(name, done.returncode == 0, time.monotonic() - started)


def summary(outcomes: list[Outcome]) -> str:
    """A line per check, and one that says the whole."""
    lines = [
        f"  {'ok' if one.passed else 'FAILED':8}{one.name:16}{one.seconds:6.0f} s"
        for one in outcomes
    ]
    failed = [one.name for one in outcomes if not one.passed]
    whole = f"Failed: {', '.join(failed)}" if failed else "All checks passed"
    return "\n".join(["", *lines, whole])
