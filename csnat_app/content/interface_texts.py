"""The interface's texts as the program came with them: Qt's `.ts` files, read without Qt."""

from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

LARGEST = 4_000_000  # bytes of one file
SAMI = ("se", "sma", "smj", "smn", "sms")

Key = tuple[str, str, int]  # context, English source, form (0 without a plural)


def read_interface(folder: Path, language: str) -> Mapping[Key, str]:
    """Every text by its key, "" where it is not translated; empty if there is no usable file.

    A text that is told apart by a comment has no place of its own here and is left out.
    """
    path = folder / f"csnat_{language}.ts"
    try:
        if path.stat().st_size > LARGEST:
            return {}
        root = ElementTree.fromstring(path.read_bytes())
    except (OSError, ElementTree.ParseError):
        return {}
    found: dict[Key, str] = {}
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            found |= _message(name, message, form_count(language))
    return found


def form_count(language: str) -> int:
    """How many plural forms a language has here: one, (two in Sámi,) any other number."""
    return 3 if language in SAMI else 2


def _message(context: str, message: ElementTree.Element, forms: int) -> dict[Key, str]:
    translation = message.find("translation")
    if translation is None or translation.get("type") in ("vanished", "obsolete"):
        return {}
    if message.findtext("comment"):
        return {}
    source = message.findtext("source", "")
    finished = translation.get("type") != "unfinished"
    if message.get("numerus") != "yes":
        return {(context, source, 0): "".join(translation.itertext()) if finished else ""}
    given = ["".join(form.itertext()) for form in translation.findall("numerusform")]
    given = given if finished else []
    return {
        (context, source, form): given[form - 1] if form <= len(given) else ""
        for form in range(1, forms + 1)
    }
