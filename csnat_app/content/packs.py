"""Instrument packs: from a file that was checked to canonical JSON, and from there to a `Pack`.

The canonical form is one JSON object with all texts in it, keys sorted, no blanks. Its SHA-256 is
the pack's: the same for a zip file and a single file with the same content.
"""

import json
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from csnat_app.content.instruments import content_hash
from csnat_app.content.pack_check import PackCheck
from csnat_app.content.pack_source import read_source
from csnat_app.domain.instruments import (
    ANYTHING_ELSE,
    Area,
    Instrument,
    InstrumentText,
    Shown,
)
from csnat_app.domain.packs import Licence, Pack, Use

Labels = Callable[[str], Mapping[str, str]]  # the program's own short labels in a language


def read_pack(path: Path, areas: frozenset[str], today: date = date.max) -> str:
    """The canonical JSON of a file. `areas` are the keys that the program knows.

    Without `today`, a review may be of any day.
    Raises `PackRefused` with everything that is wrong.
    """
    source = read_source(path)
    PackCheck(source, areas, today).run()
    texts = {language: source.texts[language] for language in source.main["languages"]}
    return canonical({"practice": False, **source.main, "texts": texts})


def canonical(data: Mapping[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def pack_of(content: str, groups: Mapping[str, str], labels: Labels) -> Pack:
    """The pack that canonical JSON tells of; it was checked when it was taken in.

    `groups`: those of the program's own areas, by key; `labels` stand where the pack has none.
    """
    import hashlib  # loads a library of its own: not before the first pack is read

    data = json.loads(content)
    areas = tuple(Area(item["key"], groups.get(item["key"], "")) for item in data["areas"])
    instrument = Instrument(
        data["id"], data["version"], areas, tuple(data["steps"]), tuple(data["languages"])
    )
    texts = {
        language: _text(data, instrument, language, labels(language))
        for language in instrument.languages
    }
    sha256 = hashlib.sha256(content.encode("utf-8")).hexdigest()
    return Pack(instrument, texts, _licence(data["licence"]), sha256, bool(data["practice"]))


def same_words(one: str, other: str) -> bool:
    """Whether two packs differ in licence and source at most. Both as canonical JSON."""
    return _words(one) == _words(other)


def _words(content: str) -> dict[str, Any]:
    data = json.loads(content)
    return {key: value for key, value in data.items() if key not in ("licence", "source")}


def _text(
    data: Mapping[str, Any], instrument: Instrument, language: str, labels: Mapping[str, str]
) -> InstrumentText:
    text = data["texts"][language]
    structure = {key: data[key] for key in ("id", "version", "areas", "steps")}
    shown = Shown(instrument.id, instrument.version, language, content_hash(structure, text))
    own = text.get("labels", {})
    keys = (*(area.key for area in instrument.areas), ANYTHING_ELSE)
    return InstrumentText(
        shown,
        text["title"],
        {key: own.get(key) or labels.get(key, key) for key in keys},
        {step: text["steps"][step] for step in instrument.steps},
        draft="review" in text and not text["review"]["by"],
        questions={area.key: text["questions"][area.key] for area in instrument.areas},
        introduction="\n".join(text["introduction"]),
        copyright=text["copyright"],
    )


def _licence(data: Mapping[str, Any]) -> Licence:
    uses = data["uses"]
    until = data["valid_until"]
    return Licence(
        data["holder"],
        data["reference"],
        None if until is None else date.fromisoformat(until),
        frozenset(use for use in Use if uses.get(use.value) is True),
        frozenset(use for use in Use if uses.get(use.value) is False),
    )
