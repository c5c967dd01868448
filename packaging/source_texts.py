"""Reads the texts that the program says from its source: calls of `tr` and `translate`."""

import ast
from collections.abc import Iterator
from pathlib import Path

# Which of a call's arguments are texts that must be literals, by the name that is called.
_LITERALS = {"tr": 2, "translate": 3}
_SOURCE = {"tr": 0, "translate": 1}


def read_folder(folder: Path) -> tuple[set[str], list[str]]:
    """The source texts of all modules, and the calls that hand over no literal."""
    texts: set[str] = set()
    found: list[str] = []
    for file in sorted(folder.rglob("*.py")):
        own, wrong = read(file.read_text(encoding="utf-8"), file.relative_to(folder).as_posix())
        texts |= own
        found += wrong
    return texts, found


def read(source: str, name: str) -> tuple[set[str], list[str]]:
    """The texts of one module, and a line for each argument that is no literal.

    An f-string, a variable or a concatenation inside `tr` is never collected, so that its
    text silently stays English.
    """
    texts: set[str] = set()
    found: list[str] = []
    for call, kind in _calls(ast.parse(source)):
        arguments = call.args[: _LITERALS[kind]]
        if not all(_is_literal(one) for one in arguments) or len(call.args) <= _SOURCE[kind]:
            found.append(f"{name}:{call.lineno}: {kind}() takes literals only")
            continue
        text = arguments[_SOURCE[kind]]
        if isinstance(text, ast.Constant):
            texts.add(str(text.value))
    return texts, found


def _calls(tree: ast.Module) -> Iterator[tuple[ast.Call, str]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = node.func
        name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        if name in _LITERALS and not _is_text_method(node):
            yield node, name


def _is_text_method(call: ast.Call) -> bool:
    """`text.translate(table)` is the method of a string, not Qt's; `translator.translate` asks
    one file for what others have collected."""
    if not isinstance(call.func, ast.Attribute) or call.func.attr != "translate":
        return False
    asked = call.func.value
    return len(call.args) == 1 or (isinstance(asked, ast.Name) and asked.id == "translator")


def _is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str | None)
