"""Reading an instrument: its structure, and its words in one language."""

import json
from pathlib import Path
from typing import Any

from csnat_app.content.envelope import KEYS, Envelope, read_envelope
from csnat_app.content.plain import CODE
from csnat_app.content.source import ContentFile
from csnat_app.domain.instruments import ANYTHING_ELSE, Area, Instrument, InstrumentText, Shown

GROUPS = ("enabling", "direct")
LONGEST_LABEL = 90
LONGEST_STEP = 40


def read_instrument(file: ContentFile, languages: tuple[str, ...] = ()) -> Instrument:
    """The structure in `file`; raises `Refused`. `languages` are those that have a text file."""
    envelope = read_envelope(file, "instrument", with_language=False)
    file.only(file.data, (*KEYS, "areas", "steps"))
    areas = tuple(_area(file, item) for item in file.sequence(file.data, "areas"))
    steps = tuple(
        file.plain(item, "a step", "steps", longest=LONGEST_STEP)
        for item in file.sequence(file.data, "steps")
    )
    _once(file, "area", "areas", tuple(area.key for area in areas))
    _once(file, "step", "steps", steps)
    if file.path.stem != envelope.id:
        file.wrong(f"the file name does not say '{envelope.id}'", "id")
    file.settle()
    return Instrument(envelope.id, envelope.version, areas, steps, languages)


def read_instrument_text(file: ContentFile, structure: ContentFile) -> InstrumentText:
    """The words in `file` for the instrument in `structure`; raises `Refused` for either."""
    instrument = read_instrument(structure)
    envelope = read_envelope(file, "instrument_text")
    file.only(file.data, (*KEYS, "title", "areas", "steps"))
    _same_instrument(file, envelope, instrument)
    areas = (*(area.key for area in instrument.areas), ANYTHING_ELSE)
    title = file.string(file.data, "title", longest=LONGEST_LABEL)
    labels = _labels(file, "areas", "area", areas, LONGEST_LABEL)
    steps = _labels(file, "steps", "step", instrument.steps, LONGEST_STEP)
    file.settle()
    shown = Shown(
        envelope.id, envelope.version, envelope.language, content_hash(structure.data, file.data)
    )
    return InstrumentText(shown, title, labels, steps, envelope.review.draft)


def content_hash(structure: dict[str, Any], text: dict[str, Any]) -> str:
    """SHA-256 in hex of what was shown: both files as JSON with sorted keys and no blanks, UTF-8.

    The layout of the files does not matter, so that a checkout with other line ends agrees.
    """
    canonical = json.dumps(
        {"structure": structure, "text": text},
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
    )
    import hashlib  # loads a library of its own: not before the first instrument is read

    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()


def structure_path(text_path: Path) -> Path:
    """neutral-15.se.json belongs to neutral-15.json in the same folder."""
    return text_path.with_name(f"{text_path.stem.rpartition('.')[0]}.json")


def _area(file: ContentFile, item: object) -> Area:
    if not isinstance(item, dict):
        file.wrong("an area is a JSON object with 'key' and 'group'", "areas")
        return Area("", "")
    file.only(item, ("key", "group"), "areas")
    key = file.string(item, "key", "areas", longest=40)
    if key and (not CODE.fullmatch(key) or key == ANYTHING_ELSE):
        file.wrong(f"'{key}' cannot be an area's key", "areas", key)
    group = file.string(item, "group", "areas", key, longest=40)
    if group and group not in GROUPS:
        file.wrong(f"the group '{group}' is unknown", "areas", key, group)
    return Area(key, group)


def _once(file: ContentFile, what: str, key: str, names: tuple[str, ...]) -> None:
    for name in sorted({name for name in names if name and names.count(name) > 1}):
        file.wrong(f"the {what} '{name}' stands twice", key, name, name)


def _same_instrument(file: ContentFile, envelope: Envelope, instrument: Instrument) -> None:
    if envelope.id != instrument.id:
        file.wrong(f"the id is '{envelope.id}', the structure's '{instrument.id}'", "id")
    if envelope.version != instrument.version:
        file.wrong(
            f"the version is '{envelope.version}', the structure's '{instrument.version}'",
            "version",
        )


def _labels(
    file: ContentFile, key: str, what: str, wanted: tuple[str, ...], longest: int
) -> dict[str, str]:
    found = file.mapping(file.data, key)
    for name in found:
        if name not in wanted:
            file.wrong(f"the {what} '{name}' is unknown", key, name)
    return {name: file.string(found, name, key, longest=longest) for name in wanted}
