"""What a page of claims says, and the tests it names: functions from its text to findings.

A claim is a row of a table whose last column is headed "Shown by"; a test is named there as
`path::name` in backticks.
"""

import ast
import re
from pathlib import Path

_TEST = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
_HEADED = re.compile(r"\|\s*Shown by\s*\|\s*$")


def claims(text: str) -> list[str]:
    """The rows of the tables of claims, without their heads."""
    found: list[str] = []
    inside = False
    for line in text.splitlines():
        if _HEADED.search(line):
            inside = True
        elif not line.startswith("|"):
            inside = False
        elif inside and not set(line) <= set("|-: "):
            found.append(line)
    return found


def unshown(text: str) -> list[str]:
    """Claims that name no test in their last column."""
    return [row for row in claims(text) if not _TEST.search(row.rstrip("| ").rsplit("|", 1)[-1])]


def missing_tests(text: str, root: Path) -> list[str]:
    """Tests that the page names, in a table or elsewhere, and that are not there."""
    return [
        f"{path}::{name}"
        for path, name in _TEST.findall(text)
        if name not in _test_names(root / path)
    ]


def _test_names(path: Path) -> set[str]:
    """The tests that a file defines, by themselves or in a class."""
    if not path.exists():
        return set()
    return {
        node.name
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    }
