"""Checking one content file alone, for `csnat pack check FILE` and for the whole library."""

import json
from pathlib import Path

from csnat_app.content.directory import read_directory
from csnat_app.content.instruments import read_instrument, read_instrument_text, structure_path
from csnat_app.content.locale import read_locale
from csnat_app.content.problems import ContentProblem, Refused
from csnat_app.content.source import ContentFile
from csnat_app.content.text_sets import KINDS, read_text_set


def check_file(path: Path, name: str | None = None) -> tuple[ContentProblem, ...]:
    """Everything found wrong in one file of any kind; empty if it can be used.

    An instrument's words are checked against the structure file beside them. `name` is how the
    findings call the file: its own name unless told.
    """
    try:
        return check_read(ContentFile(path, name or path.name))
    except Refused as refused:
        return refused.problems


def check_read(file: ContentFile) -> tuple[ContentProblem, ...]:
    """The same for a file that was read already, whatever was laid over it since."""
    try:
        _read(file)
    except Refused as refused:
        return refused.problems
    return ()


def _read(file: ContentFile) -> None:
    kind = file.data.get("kind")
    if kind == "locale":
        read_locale(file)
    elif kind == "instrument":
        read_instrument(file)
    elif kind == "instrument_text":
        beside = structure_path(file.path)
        read_instrument_text(
            file, ContentFile(beside, file.name.replace(file.path.name, beside.name))
        )
    elif kind == "directory":
        read_directory(file)
    elif kind in KINDS:
        read_text_set(file)
    elif "kind" not in file.data:
        file.wrong("the key 'kind' is missing")
    else:
        file.wrong(f"the kind {json.dumps(kind, ensure_ascii=False)} is unknown", "kind")
    file.settle()
