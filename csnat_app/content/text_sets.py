"""Reading texts and lists by key: guide, practical advice, leaflet, and the documents' words."""

from collections.abc import Mapping

from csnat_app.content.envelope import KEYS, read_envelope
from csnat_app.content.locale import placeholders
from csnat_app.content.required import (
    ADVICE_LISTS,
    ADVICE_TEXTS,
    GUIDE_LISTS,
    GUIDE_TEXTS,
    HEADINGS,
    LEAFLET_LISTS,
    LEAFLET_STEPS,
    LEAFLET_TEXTS,
    SCREEN_PLACES,
    SCREEN_TEXTS,
    WORDS,
)
from csnat_app.content.required_figures import FIGURES_LISTS, FIGURES_TEXTS
from csnat_app.content.source import LONGEST, ContentFile
from csnat_app.domain.texts import TextSet

FALLBACK = "nb"  # whose words stand where a language has none
KINDS = ("guide", "advice", "leaflet", "screen", "figures", "words")
LONGEST_WORD = 400  # characters of one entry of the documents' words
AREA_PARTS = {
    "guide": (("about",), ("ask", "avoid")),
    "advice": ((), ("",)),
    "leaflet": ((), ()),
    "figures": ((), ()),
}
WITHOUT_LISTS = ("screen", "words")

_TEXTS = {
    "guide": GUIDE_TEXTS,
    "advice": ADVICE_TEXTS,
    "leaflet": LEAFLET_TEXTS,
    "screen": SCREEN_TEXTS,
    "figures": tuple(FIGURES_TEXTS),
    "words": WORDS,
}
_LISTS = {
    "guide": GUIDE_LISTS,
    "advice": ADVICE_LISTS,
    "leaflet": LEAFLET_LISTS,
    "figures": FIGURES_LISTS,
}


def read_text_set(file: ContentFile) -> TextSet:
    """The texts in `file`, complete for its kind; raises `Refused`."""
    envelope = read_envelope(file, *KINDS)
    kind = file.path.stem.partition(".")[0]
    file.only(file.data, (*KEYS, "texts", "lists"))
    if kind not in KINDS or envelope.kind != kind:
        file.wrong(f"the file name says '{kind}', the file itself '{envelope.kind}'", "kind")
        file.settle()
    if envelope.id != kind:
        file.wrong(f"the id of this kind is '{kind}'", "id")
    texts = _texts(file, kind)
    lists = _lists(file, kind)
    if kind in HEADINGS and envelope.language != FALLBACK and not lists:
        _complete(file, "texts", HEADINGS[kind], tuple(texts))
    else:
        _complete(file, "texts", tuple(_TEXTS[kind]), tuple(texts))
        _complete(file, "lists", tuple(_LISTS.get(kind, ())), tuple(lists))
    _check_kind(file, kind, texts, lists)
    file.settle()
    return TextSet(
        envelope.id,
        envelope.version,
        envelope.language,
        envelope.source,
        envelope.review,
        texts,
        lists,
    )


def _texts(file: ContentFile, kind: str) -> dict[str, str]:
    found = file.mapping(file.data, "texts")
    longest = LONGEST_WORD if kind in WITHOUT_LISTS else LONGEST
    return {key: file.string(found, key, "texts", longest=longest) for key in found}


def _lists(file: ContentFile, kind: str) -> dict[str, tuple[str, ...]]:
    if kind in WITHOUT_LISTS:
        if file.data.get("lists"):
            file.wrong("this kind has no lists", "lists")
        return {}
    found = file.mapping(file.data, "lists")
    return {
        key: tuple(
            file.plain(item, f"'{key}'", "lists", key)
            for item in file.sequence(found, key, "lists")
        )
        for key in found
    }


def _complete(
    file: ContentFile, part: str, wanted: tuple[str, ...], found: tuple[str, ...]
) -> None:
    for key in wanted:
        if key not in found:
            file.wrong(f"the key '{key}' is missing in '{part}'", part)
    for key in found:
        if key not in wanted and not key.startswith("area."):
            file.wrong(f"the key '{key}' is unknown in '{part}'", part, key)


def _check_kind(
    file: ContentFile, kind: str, texts: dict[str, str], lists: dict[str, tuple[str, ...]]
) -> None:
    if kind == "words":
        _check_places(file, texts, WORDS)
    if kind == "figures":
        _check_places(file, texts, FIGURES_TEXTS)
    if kind == "screen":
        _check_places(file, texts, {**dict.fromkeys(SCREEN_TEXTS, ()), "place": SCREEN_PLACES})
    if kind == "leaflet" and len(lists.get("steps", ())) not in (0, LEAFLET_STEPS):
        file.wrong(f"'steps' must have {LEAFLET_STEPS} entries, one a stage", "lists", "steps")
    if kind not in WITHOUT_LISTS:
        _check_areas(file, kind, texts, lists)


def _check_areas(
    file: ContentFile, kind: str, texts: dict[str, str], lists: dict[str, tuple[str, ...]]
) -> None:
    """Each area that the file speaks of must have all its parts."""
    text_parts, list_parts = AREA_PARTS[kind]
    present = dict.fromkeys(
        key.split(".")[1] for key in (*texts, *lists) if key.startswith("area.")
    )
    for part, parts, found in (("texts", text_parts, texts), ("lists", list_parts, lists)):
        wanted = {f"area.{area}.{name}".rstrip(".") for area in present for name in parts}
        for key in sorted(wanted - set(found)):
            file.wrong(f"the key '{key}' is missing in '{part}'", part)
        for key in found:
            if key.startswith("area.") and key not in wanted:
                file.wrong(f"the key '{key}' is unknown in '{part}'", part, key)


def _check_places(
    file: ContentFile, texts: dict[str, str], names: Mapping[str, tuple[str, ...]]
) -> None:
    for key, places in names.items():
        text = texts.get(key)
        if text and placeholders(text) != tuple(sorted(places)):
            wanted = ", ".join(f"{{{name}}}" for name in places) or "nothing"
            file.wrong(f"'{key}': exactly {wanted} must stand in braces", "texts", key)
