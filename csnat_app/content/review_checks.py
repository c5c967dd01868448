"""What a reviewer wrote, checked against the texts that there are: what changes, what is wrong."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from csnat_app.content.marks import ending, marks, same_marks
from csnat_app.content.plain import MARKUP, UNSEEN
from csnat_app.domain.reviews import (
    Sheet,
    TextChange,
    TextFault,
    TextPlace,
    TextProblem,
    TextUnit,
)

DONE = ("gjennomgått", "dárkkistuvvon", "reviewed")  # what a row may say of itself
OPEN = ("", "utkast", "mangler", "álgočálus", "draft")
LONGEST_REMARK = 500


class Formula:
    """Stands for a cell with a formula: what it would give is never looked at."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row as it was read. A cell is a text, None, a `Formula`, or what else a cell holds."""

    sheet: Sheet
    row: int
    file: object
    key: object
    form: object
    bokmaal: object
    text: object
    state: object
    remark: object


def check_rows(
    rows: Iterable[SheetRow], units: Iterable[TextUnit]
) -> tuple[tuple[TextChange, ...], tuple[TextProblem, ...]]:
    """What the rows would change, and what is wrong in the others."""
    known = {unit.place: unit for unit in units}
    changes: dict[TextPlace, TextChange] = {}
    seen: dict[TextPlace, object] = {}
    problems: list[TextProblem] = []
    for row in rows:
        found = _row(row, known, seen)
        if isinstance(found, TextChange):
            changes[found.unit.place] = found
        elif found is not None:
            problems.append(found)
    for change in _gaps(changes, known):
        del changes[change.unit.place]
        problems.append(TextProblem(change.unit.place.sheet, change.row, TextFault.GAP))
    return tuple(changes.values()), tuple(sorted(problems, key=_in_order))


def _row(
    row: SheetRow, known: Mapping[TextPlace, TextUnit], seen: dict[TextPlace, object]
) -> TextChange | TextProblem | None:
    def wrong(fault: TextFault, **params: str | int) -> TextProblem:
        return TextProblem(row.sheet, row.row, fault, params)

    cells = (row.file, row.key, row.form, row.bokmaal, row.text, row.state, row.remark)
    if all(cell is None or cell == "" for cell in cells):
        return None
    if any(isinstance(cell, Formula) for cell in cells):
        return wrong(TextFault.FORMULA)
    unit = known.get(_place(row))
    if unit is None:
        return wrong(TextFault.UNKNOWN)
    if unit.place in seen:
        same = seen[unit.place] == (row.text, row.state)
        return None if same else wrong(TextFault.TWICE)
    seen[unit.place] = (row.text, row.state)
    if not isinstance(row.text, str | None) or not isinstance(row.bokmaal, str | None):
        return wrong(TextFault.NOT_A_TEXT)
    state = str(row.state or "").strip().casefold()
    if state not in (*DONE, *OPEN):
        return wrong(TextFault.STATE, found=state[:40])
    text = _tidy(row.text or "")
    changed = bool(text) and text != unit.text
    approved = bool(unit.text) and unit.review.draft and state in DONE
    if not changed and not approved:
        return None
    if unicodedata.normalize("NFC", row.bokmaal or "") != unit.bokmaal:
        return wrong(TextFault.BOKMAAL_CHANGED)
    if not changed:
        text = unit.text
    fault = fault_of(text, unit)
    if fault is not None:
        return wrong(fault[0], **fault[1])
    remark = "".join(
        sign if unicodedata.category(sign) not in UNSEEN else " " for sign in str(row.remark or "")
    )
    return TextChange(unit, row.row, text, remark.strip()[:LONGEST_REMARK])


def fault_of(text: str, unit: TextUnit) -> tuple[TextFault, dict[str, str | int]] | None:
    """What is wrong with `text` in the place of a unit's text, with what its sentence needs."""
    unseen = next((sign for sign in text if unicodedata.category(sign) in UNSEEN), None)
    if unseen is not None:
        return TextFault.UNSEEN, {"sign": f"U+{ord(unseen):04X}"}
    if len(text) > unit.longest:
        return TextFault.TOO_LONG, {"found": len(text), "most": unit.longest}
    if MARKUP.search(text):
        return TextFault.MARKUP, {}
    screen = unit.place.sheet is Sheet.INTERFACE
    locale = unit.place.file.startswith("locale/")
    # A pattern of a date has its own places; Bokmål may have no such form at all.
    model = unit.place.key if screen else unit.shipped if locale and unit.shipped else unit.bokmaal
    if not same_marks(model, text, plural=unit.place.form > 0):
        found = ", ".join(marks(model).elements())
        return (TextFault.PLACES, {"wanted": found}) if found else (TextFault.NO_PLACES, {})
    allowed = {ending(unit.bokmaal or model), ending(unit.text or unit.bokmaal)}
    if not locale and ending(text) not in allowed:
        wanted = ending(unit.bokmaal or model)
        return (TextFault.ENDING, {"wanted": wanted}) if wanted else (TextFault.NO_ENDING, {})
    return None


def _place(row: SheetRow) -> TextPlace:
    form = row.form if isinstance(row.form, int) and not isinstance(row.form, bool) else 0
    if isinstance(row.form, str) and re.fullmatch(r"[1-9]", row.form.strip()):
        form = int(row.form)
    if isinstance(row.form, float) and row.form.is_integer():
        form = int(row.form)
    key = unicodedata.normalize("NFC", str(row.key))
    return TextPlace(row.sheet, str(row.file), key, form)


def _tidy(text: str) -> str:
    """Composed, and without the blanks at its ends that nobody sees in a cell."""
    text = unicodedata.normalize("NFC", text)
    return text.strip(" \t\r\n") if text.strip() else ""


def _gaps(
    changes: Mapping[TextPlace, TextChange], known: Mapping[TextPlace, TextUnit]
) -> list[TextChange]:
    """New items of a list that begins already, with a hole before them."""
    left, gone = dict(changes), []
    for change in sorted(changes.values(), key=lambda one: _number(one.unit.place)):
        place = change.unit.place
        number = _number(place)
        if place.sheet is not Sheet.CONTENT or number < 2 or change.unit.shipped:
            continue
        first, before = _item(place, 1), _item(place, number - 1)
        begun = first in known and known[first].shipped
        if begun and before not in left and not known[before].text:
            gone.append(left.pop(place))
    return gone


def _number(place: TextPlace) -> int:
    last = place.key.rpartition("/")[2]
    return int(last) if last.isdecimal() else 0


def _item(place: TextPlace, number: int) -> TextPlace:
    return TextPlace(place.sheet, place.file, f"{place.key.rpartition('/')[0]}/{number}")


def _in_order(problem: TextProblem) -> tuple[str, int]:
    return (problem.sheet.value if problem.sheet is not None else "", problem.row)
