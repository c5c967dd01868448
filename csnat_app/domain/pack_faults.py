"""What can be wrong with a pack's file, by code, so that each is worded where it is shown."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class PackFault(StrEnum):
    """Codes of findings; the values that a sentence needs stand behind each."""

    # The file as such.
    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"  # most: bytes
    ZIP_DAMAGED = "zip_damaged"
    ZIP_ENCRYPTED = "zip_encrypted"
    ZIP_ENTRIES = "zip_entries"  # found, most
    ZIP_UNPACKED = "zip_unpacked"  # most: bytes
    ZIP_PATH = "zip_path"  # name
    ZIP_LINK = "zip_link"  # name
    ZIP_TWICE = "zip_twice"  # name
    ZIP_OTHER = "zip_other"  # name
    ZIP_NO_PACK = "zip_no_pack"
    NOT_UTF8 = "not_utf8"
    NOT_JSON = "not_json"
    TOO_DEEP = "too_deep"
    KEY_TWICE = "key_twice"  # key
    # Its values; `key` is the way to the value.
    MISSING = "missing"  # key
    UNKNOWN_KEY = "unknown_key"  # key
    WRONG_KIND = "wrong_kind"  # key, wanted: text, object, list, yes_or_no, number, day, code
    FORMAT = "format"  # known
    NOT_A_PACK = "not_a_pack"
    EMPTY = "empty"  # key
    BLANK_EDGE = "blank_edge"  # key
    TOO_LONG = "too_long"  # key, found, most: characters
    UNSEEN = "unseen"  # key, sign
    NOT_COMPOSED = "not_composed"  # key
    MARKUP = "markup"  # key
    # What they say together.
    AREA_COUNT = "area_count"  # found; 14 or 15 are wanted
    AREA_UNKNOWN = "area_unknown"  # area
    AREA_TWICE = "area_twice"  # area
    ORDER = "order"  # found, wanted
    STEP_COUNT = "step_count"  # found, least, most
    STEP_TWICE = "step_twice"  # step
    NOT_YET = "not_yet"  # key, found: a day that is still to come
    SAME_WORDS = "same_words"  # key, other: nobody could tell the two apart
    LANGUAGE_TWICE = "language_twice"  # language
    LANGUAGE_COUNT = "language_count"  # found, most
    LANGUAGE_MISSING = "language_missing"  # language
    LANGUAGE_NOT_CLAIMED = "language_not_claimed"  # language
    USE_UNKNOWN = "use_unknown"  # use
    # Beside what the store holds.
    OWN_ID = "own_id"  # id; that of the program's own areas
    OTHER_WORDS = "other_words"  # id, version
    ALREADY_THERE = "already_there"
    ONLY_PRACTICE = "only_practice"


@dataclass(frozen=True, slots=True)
class PackProblem:
    """One finding. `file` is the part of a zip file, or the file itself; `line` counts from 1."""

    file: str
    line: int
    fault: PackFault
    params: Mapping[str, str | int] = field(default_factory=dict)
