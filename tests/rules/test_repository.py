"""What the repository's files may say. Every rule is shown a bad sample."""

import os
import stat
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.rules import repository

ROOT = Path(__file__).resolve().parent.parent.parent
Rule = Callable[[Mapping[str, str]], list[str]]

RULES = [
    repository.machine_paths,
    repository.registry_addresses,
    repository.things_elsewhere,
    repository.forbidden_words,
    repository.wrong_line_ends,
]
_UI = "csnat_app/ui/today.py"

BAD = [
    (repository.machine_paths, "docs/a.md", "see /" + "root/notes"),
    (repository.machine_paths, "docs/a.md", "in '/" + "home/kari/csnat'"),
    (repository.machine_paths, "docs/a.md", "file:///" + "opt/pypi/simple"),
    (repository.machine_paths, "docs/a.md", "/" + "work/main/csnat_app"),
    (repository.machine_paths, "docs/a.md", "C:\\" + "Users\\kari"),
    (repository.registry_addresses, "packaging/requirements.txt", "https://py" + "pi.org/simple"),
    (repository.registry_addresses, "packaging/requirements.txt", "--index" + "-url x"),
    (repository.things_elsewhere, "docs/a.md", "from ../sha" + "red/data"),
    (repository.forbidden_words, "resources/content/guide/guide.nb.json", '"Risikoen er …"'),
    (repository.forbidden_words, "resources/content/words/words.en.json", '"Your score"'),
    (repository.forbidden_words, "translations/csnat_nb.ts", "Beslutningsstøtte"),
    (repository.forbidden_words, _UI, 'self.tr("Decision support")'),
    (repository.forbidden_words, _UI, 'self.tr("Treatment")'),
    (repository.wrong_line_ends, "docs/a.md", "no end"),
]
GOOD = [
    (_UI, "asterisk = underscored"),
    ("resources/content/guide/guide.nb.json", '"skåret, men behandle henne som Prøve"'),
    ("docs/a.md", "/workshop, https://example.invalid/home/page, shared ground, a risk"),
]


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    return repository.texts(ROOT)


def test_the_rules_see_the_whole_repository(files: dict[str, str]) -> None:
    seen = {"pyproject.toml", ".ci/run", "csnat_app/paths.py", "tests/rules/test_repository.py"}
    assert seen <= files.keys()
    assert not [name for name in files if name.startswith((".venv", "build/", ".git/"))]


def test_without_git_the_same_rules_hold(tmp_path: Path) -> None:
    for name in ("a.md", "build/b.md", ".venv/c.md", "sub/d.md", "x.egg-info/e.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x\n", encoding="utf-8")
    assert repository.names(tmp_path) == ["a.md", "sub/d.md"]


@pytest.mark.parametrize("rule", RULES)
def test_the_repository_keeps(rule: Rule, files: dict[str, str]) -> None:
    assert rule(files) == []


@pytest.mark.parametrize(("rule", "name", "text"), BAD)
def test_a_bad_text_is_found(rule: Rule, name: str, text: str) -> None:
    assert rule({"docs/good.md": "all is well\n", name: text})


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize(("name", "text"), GOOD)
def test_what_only_looks_alike_is_let_be(rule: Rule, name: str, text: str) -> None:
    assert rule({name: text + "\n"}) == []


def test_words_for_the_programmer_are_free() -> None:
    assert repository.forbidden_words({"docs/a.md": "no score, no risk\n"}) == []


def test_the_licence_is_apache(files: dict[str, str]) -> None:
    text = files["LICENSE"]
    assert "Apache License" in text
    assert "Version 2.0, January 2004" in text
    assert "END OF TERMS AND CONDITIONS" in text
    project = tomllib.loads(files["pyproject.toml"])["project"]
    assert project["license"] == "Apache-2.0"
    assert "LICENSE" in project["license-files"]


def test_only_essentials_and_pdf_of_qt(files: dict[str, str]) -> None:
    """The other parts of PySide6 bring modules under the GPL."""
    pinned = files["packaging/requirements-dev.txt"].lower()
    parts = {line.split("==")[0] for line in pinned.splitlines() if line.startswith("pyside6")}
    assert parts == {"pyside6-essentials", "pyside6-pdf"}


def test_ci_calls_the_tests_and_nothing_else(files: dict[str, str]) -> None:
    lines = files[".ci/run"].splitlines()
    assert lines[0] == "#!/usr/bin/env bash"
    assert lines[-1] == "python3 packaging/tasks.py test"
    assert len(lines) == 4
    mode = stat.S_IMODE((ROOT / ".ci" / "run").stat().st_mode)
    assert mode & 0o100 or os.name == "nt"
