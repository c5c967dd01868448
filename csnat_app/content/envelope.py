"""What every content file says of itself: format, kind, id, version, language, source, review."""

from dataclasses import dataclass
from datetime import date

from csnat_app.content.plain import CODE, LANGUAGE
from csnat_app.content.source import ContentFile
from csnat_app.domain.texts import ReviewState

FORMAT = 1
KEYS = ("format", "kind", "id", "version", "language", "source", "review")


@dataclass(frozen=True, slots=True)
class Envelope:
    """`language` is "" for a file that has none (an instrument's structure)."""

    kind: str
    id: str
    version: str
    language: str
    source: str
    review: ReviewState


def read_envelope(file: ContentFile, *kinds: str, with_language: bool = True) -> Envelope:
    """The envelope of `file`, which must be of one of `kinds`; findings go to the file."""
    data = file.data
    if data.get("format") != FORMAT or isinstance(data.get("format"), bool):
        file.wrong(f"'format' must be {FORMAT}", "format")
    kind = file.string(data, "kind", longest=40)
    if kind and kind not in kinds:
        file.wrong(f"the kind is '{kind}'; expected here: {', '.join(kinds)}", "kind")
    id = _code(file, "id")
    version = file.string(data, "version", longest=40)
    source = file.string(data, "source")
    language = ""
    if with_language:
        language = file.string(data, "language", longest=3)
        _check_language(file, language)
    elif "language" in data:
        file.wrong("an instrument's structure has no language", "language")
    return Envelope(kind, id, version, language, source, read_review(file))


def read_day(file: ContentFile, value: object, *trail: str) -> date | None:
    """A day written as 2026-03-05, or None for null; anything else is a finding."""
    if value is None:
        return None
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        file.wrong(f"'{value}' is not a day written as 2026-03-05, nor null", *trail)
        return None


def _code(file: ContentFile, key: str) -> str:
    code = file.string(file.data, key, longest=60)
    if code and not CODE.fullmatch(code):
        file.wrong(f"'{code}' is not an id (small letters, digits, dot, hyphen)", key)
    return code


def _check_language(file: ContentFile, language: str) -> None:
    if not language:
        return
    if not LANGUAGE.fullmatch(language):
        file.wrong(f"'{language}' is not a language code", "language")
        return
    named = file.path.stem.rpartition(".")[2]
    if named != language:
        file.wrong(
            f"the file name says language '{named}', the file itself '{language}'", "language"
        )


def read_review(file: ContentFile) -> ReviewState:
    """Who approved the file's texts and when; anything amiss is a finding."""
    review = file.mapping(file.data, "review")
    file.only(review, ("by", "on"), "review")
    by = file.string(review, "by", "review", longest=200, may_be_empty=True) if review else ""
    on = read_day(file, review.get("on"), "review", "on")
    if bool(by) != (on is not None):
        file.wrong("a review needs both a name and a day", "review")
    return ReviewState(by, on)
