"""Reading a language's own file: its name, its words for dates, its alphabet."""

import string
from dataclasses import dataclass

from csnat_app.content.envelope import KEYS, read_envelope
from csnat_app.content.source import ContentFile
from csnat_app.domain.dates import DateWords

PLAIN_SPANS = ("today", "tomorrow", "yesterday")
COUNTED_SPANS = ("in_days", "in_weeks", "days_ago", "weeks_ago")
FORMS = ("one", "two", "other")
PATTERNS = {
    "long": ("day", "month", "year"),
    "weekday": ("weekday", "day", "month"),
    "short": ("dd", "mm", "year"),
}


@dataclass(frozen=True, slots=True)
class Locale:
    """`alphabet` is the small letters in the order in which the language sorts them."""

    dates: DateWords
    alphabet: str


def read_locale(file: ContentFile) -> Locale:
    """The language in `file`; raises `Refused`."""
    envelope = read_envelope(file, "locale")
    data = file.data
    file.only(data, (*KEYS, "name", "months", "weekdays", *PATTERNS, "spans", "alphabet"))
    patterns = {key: _pattern(file, key, places) for key, places in PATTERNS.items()}
    dates = DateWords(
        language=envelope.language,
        name=file.string(data, "name", longest=60),
        months=_words(file, "months", 12),
        weekdays=_words(file, "weekdays", 7),
        long=patterns["long"],
        weekday=patterns["weekday"],
        short=patterns["short"],
        spans=_spans(file),
    )
    alphabet = file.string(data, "alphabet", longest=100)
    if len(set(alphabet)) != len(alphabet):
        file.wrong("a letter stands twice in the alphabet", "alphabet")
    file.settle()
    return Locale(dates, alphabet)


def placeholders(text: str) -> tuple[str, ...] | None:
    """The names in braces in `text`, sorted; None if the braces are not well formed."""
    try:
        parts = list(string.Formatter().parse(text))
    except ValueError:
        return None
    names = []
    for _, name, form, conversion in parts:
        if name is None:
            continue
        if form or conversion or not name.isidentifier():
            return None
        names.append(name)
    return tuple(sorted(names))


def _words(file: ContentFile, key: str, count: int) -> tuple[str, ...]:
    found = tuple(
        file.plain(item, f"'{key}'", key, longest=40) for item in file.sequence(file.data, key)
    )
    if found and len(found) != count:
        file.wrong(f"'{key}' has {len(found)} words; {count} are expected", key)
    return found


def _pattern(file: ContentFile, key: str, places: tuple[str, ...]) -> str:
    text = file.string(file.data, key, longest=80)
    _check_places(file, text, places, key)
    return text


def _spans(file: ContentFile) -> dict[str, str]:
    spans = file.mapping(file.data, "spans")
    counted = tuple(f"{span}.{form}" for span in COUNTED_SPANS for form in FORMS)
    file.only(spans, (*PLAIN_SPANS, *counted), "spans")
    wanted = (*PLAIN_SPANS, *(f"{span}.other" for span in COUNTED_SPANS))
    found = {}
    for key in (*wanted, *(key for key in counted if key in spans and key not in wanted)):
        text = file.string(spans, key, "spans", longest=60)
        found[key] = text
        if key.endswith(".other"):
            _check_places(file, text, ("n",), "spans", key)
        elif placeholders(text) not in ((), ("n",)):
            file.wrong(f"'{key}': only {{n}} may stand in braces", "spans", key)
    return found


def _check_places(file: ContentFile, text: str, places: tuple[str, ...], *trail: str) -> None:
    if text and placeholders(text) != tuple(sorted(places)):
        wanted = ", ".join(f"{{{name}}}" for name in places)
        file.wrong(f"'{trail[-1]}': exactly {wanted} must stand in it", *trail)
