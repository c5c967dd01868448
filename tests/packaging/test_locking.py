import re
import tomllib
from pathlib import Path

import pytest

import locking

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGING = ROOT / "packaging"
GOOD = """\
# Made from x.
a==1 ; sys_platform == 'win32' \\
    --hash=sha256:00
b==2 \\
    --hash=sha256:11
"""


def _text(name: str) -> str:
    return (PACKAGING / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_the_committed_files_are_clean(name: str) -> None:
    assert locking.findings(_text(name)) == []


def test_a_clean_file_is_clean() -> None:
    assert locking.findings(GOOD) == []


@pytest.mark.parametrize(
    "line",
    [
        "--index" + "-url=x",
        "--extra-index" + "-url x",
        "https://example.invalid/a.whl",
        "a @ file:///wheels/a.whl",
        "a==1 -f /wheels",
    ],
)
def test_addresses_and_paths_are_found(line: str) -> None:
    assert any("address" in finding for finding in locking.findings(f"{line}\n{GOOD}"))


@pytest.mark.parametrize("line", ["a>=1 \\\n    --hash=sha256:00", "a"])
def test_what_is_not_pinned_is_found(line: str) -> None:
    assert any("not pinned" in finding for finding in locking.findings(f"{GOOD}{line}\n"))


@pytest.mark.parametrize("text", ["a==1\n" + GOOD, GOOD + "c==3\n"])
def test_what_has_no_hash_is_found(text: str) -> None:
    assert any("has no hash" in finding for finding in locking.findings(text))


def test_the_two_files_agree() -> None:
    run, develop = (
        locking.pins(_text("requirements.txt")),
        locking.pins(_text("requirements-dev.txt")),
    )
    assert run.items() <= develop.items()
    assert len(develop) > len(run) > 9


@pytest.mark.parametrize("name", ["requirements", "requirements-dev"])
def test_what_is_asked_for_is_what_is_pinned(name: str) -> None:
    asked = {key.lower(): value for key, value in locking.pins(_text(f"{name}.in")).items()}
    assert asked
    assert asked.items() <= locking.pins(_text(f"{name}.txt")).items()


def test_the_project_depends_on_nothing_that_is_not_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    names = [re.split(r"[<>=]", one)[0].lower() for one in project["project"]["dependencies"]]
    pinned = locking.pins(_text("requirements.txt"))
    assert set(names) <= pinned.keys()
    assert project["build-system"]["requires"] == [f"hatchling=={pinned['hatchling']}"]


def test_every_platform_has_its_files() -> None:
    """Qt comes as one file for each of five platforms: Linux and Windows twice, macOS once."""
    qt = re.search(r"^pyside6-pdf==.*?(?=^\w)", _text("requirements.txt"), re.M | re.S)
    assert qt is not None
    assert qt.group().count("--hash=sha256:") == 5
