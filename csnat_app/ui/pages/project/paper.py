"""A form on paper, filled in by hand: read as it is typed, and checked at once. No Qt here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from csnat_app.aggregation.counts_file import REST
from csnat_app.aggregation.measures import BY_NAME, DISJOINT, EXHAUSTIVE, LARGEST, impossible
from csnat_app.domain.projects import Counts


class Slip(StrEnum):
    NO_NUMBER = "no_number"
    MORE_THAN_PART_OF = "more_than_part_of"
    SET_TOO_LARGE = "set_too_large"  # the parts of a set share no carer
    SET_LEAVES_OUT = "set_leaves_out"  # and those of this one leave nobody out


@dataclass(frozen=True, slots=True)
class Wrong:
    """`name` is a measure, or a set of measures; `count` of `whole` cannot be right."""

    slip: Slip
    name: str
    count: int = 0
    whole: int = 0

    @property
    def fields(self) -> tuple[str, ...]:
        """The measures whose fields are marked."""
        return DISJOINT[self.name][1] if self.name in DISJOINT else (self.name,)


@dataclass(slots=True)
class Draft:
    """What was typed, by measure; a blank field counts as none."""

    typed: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, counts: Counts) -> "Draft":
        """As if it had been typed."""
        return cls({name: str(counts.values[name]) for name in BY_NAME})

    def put(self, measure: str, text: str) -> None:
        self.typed[measure] = text.strip()

    @property
    def begun(self) -> bool:
        return any(self.typed.values())

    def values(self) -> Mapping[str, int]:
        """The counts; a text that is no number counts as none. Languages that nobody wrote down
        are the rest of those who were offered."""
        found = {name: _number(self.typed.get(name, "")) or 0 for name in BY_NAME}
        if not self.typed.get(REST):
            parent, parts = DISJOINT["language"]
            found[REST] = max(0, found[parent] - sum(found[one] for one in parts if one != REST))
        return found

    def wrong(self) -> tuple[Wrong, ...]:
        """Everything that cannot be right, as it stands now."""
        unread = tuple(
            Wrong(Slip.NO_NUMBER, name)
            for name in BY_NAME
            if self.typed.get(name) and _number(self.typed[name]) is None
        )
        values = self.values()
        hidden = {one.name for one in unread}
        found = (_impossible(name, values) for name in impossible(values))
        return (*unread, *(one for one in found if not hidden.intersection(one.fields)))


def _impossible(name: str, values: Mapping[str, int]) -> Wrong:
    if name not in DISJOINT:
        parent = BY_NAME[name].parent
        assert parent is not None  # only a part can be more than its whole
        return Wrong(Slip.MORE_THAN_PART_OF, name, values[name], values[parent])
    parent, parts = DISJOINT[name]
    together = sum(values[part] for part in parts)
    slip = Slip.SET_TOO_LARGE
    if name in EXHAUSTIVE and together < values[parent]:
        slip = Slip.SET_LEAVES_OUT
    return Wrong(slip, name, together, values[parent])


def _number(text: str) -> int | None:
    """A whole number of carers; None if the text is none."""
    if not text.isascii() or not text.isdecimal() or len(text) > 9:
        return None
    number = int(text)
    return number if number <= LARGEST else None
