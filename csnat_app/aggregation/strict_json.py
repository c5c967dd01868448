"""JSON from outside, read without surprises."""

import json
from collections.abc import Sequence
from typing import Any


class NotStrict(ValueError):
    """The text is no JSON, or one that two readers could read in two ways."""


def loads(data: bytes) -> Any:
    """The value; raises `NotStrict` for anything but UTF-8 JSON with every key once."""
    try:
        # Spreadsheet programs and Windows' editor put a mark before the first letter.
        return json.loads(
            data.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_refused
        )
    except (ValueError, RecursionError) as error:
        raise NotStrict("not strict JSON") from error


def canonical(value: object) -> bytes:
    """One spelling for one value: what hashes are taken of."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8")


def whole(value: object, least: int, most: int) -> bool:
    """A whole number from `least` to `most`; true and 1.0 are none."""
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def text(value: object, longest: int) -> bool:
    """A text of one line without unseen characters, and not blank."""
    return (
        isinstance(value, str)
        and 0 < len(value) <= longest
        and value.isprintable()
        and value == value.strip()
    )


def _once(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _refused(constant: str) -> None:
    raise ValueError(constant)
