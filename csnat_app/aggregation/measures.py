"""Everything that is counted, as a tree: each measure with the measure that it is a part of."""

from collections.abc import Iterable, Mapping
from operator import gt, itemgetter

from csnat_app.domain.projects import Measure

LARGEST = 100_000  # carers of one site in one period; more is a slip of the hand
AREAS = (
    "illness",
    "own_time",
    "symptoms",
    "economy",
    "personal_care",
    "feelings",
    "contact",
    "own_health",
    "equipment",
    "belief",
    "talking",
    "practical",
    "ahead",
    "night_break",
    "relationships",
    "else",
)
LANGUAGES = ("nb", "nn", "se", "sma", "smj", "en", "other")
# Where a service of the unit's directory reaches; "other" for one that says nothing of it.
SERVICES = ("local", "regional", "national", "other")
CLASSES = ("0-7", "8-14", "15-28", "29-56", "over-56")
# The days between two stages, and the later stage.
PAIRS = {
    "offer-return": "returned",
    "return-conversation": "conversation",
    "conversation-plan": "plan",
    "plan-review": "review",
}
# The parts of these sets share no carer and leave none out.
EXHAUSTIVE = frozenset({"language"})

_PROCESS = ("accepted", "returned", "conversation", "plan", "review", "closed")
_OF_AREAS = {
    "wanted": "returned",
    "most_important": "wanted/",
    "talked": "conversation",
    "helped": "talked/",
    "action": "talked/",
    "done": "action/",
}


def _of_areas() -> list[Measure]:
    return [
        Measure(key, parent + area if parent.endswith("/") else parent, area)
        for key, parent in _OF_AREAS.items()
        for area in AREAS
    ]


ALL: tuple[Measure, ...] = (
    Measure("offered", None),
    *(Measure(key, "offered") for key in _PROCESS),
    *(
        Measure(f"days.{pair}.{days}", parent, None, f"days.{pair}")
        for pair, parent in PAIRS.items()
        for days in CLASSES
    ),
    *(Measure(f"language.{code}", "offered", None, "language") for code in LANGUAGES),
    *(Measure(f"service.{kind}", "plan") for kind in SERVICES),
    *_of_areas(),
)
BY_NAME: Mapping[str, Measure] = {measure.name: measure for measure in ALL}
NAMES = tuple(BY_NAME)
# The sets of measures that share no carer, each with the measure that they are parts of.
DISJOINT: Mapping[str, tuple[str, tuple[str, ...]]] = {
    **{
        f"days.{pair}": (parent, tuple(f"days.{pair}.{days}" for days in CLASSES))
        for pair, parent in PAIRS.items()
    },
    "language": ("offered", tuple(f"language.{code}" for code in LANGUAGES)),
}
_NARROWER = [(measure.name, measure.parent) for measure in ALL if measure.parent is not None]
_PARTS_OF = itemgetter(*(name for name, _ in _NARROWER))
_WHOLES_OF = itemgetter(*(parent for _, parent in _NARROWER))


def impossible(values: Mapping[str, int]) -> tuple[str, ...]:
    """What cannot be in counts that name every measure: the names of measures that are more than
    what they are a part of, and of sets whose parts are more than the whole, or leave somebody out.
    """
    parts, wholes = _PARTS_OF(values), _WHOLES_OF(values)
    narrower: Iterable[str] = ()
    if any(map(gt, parts, wholes)):  # most counts are in order, and looked through once
        narrower = (
            name
            for (name, _), part, whole in zip(_NARROWER, parts, wholes, strict=True)
            if part > whole
        )
    sets = []
    for name, (parent, parts) in DISJOINT.items():
        together, whole = sum(values[part] for part in parts), values[parent]
        if together > whole or (name in EXHAUSTIVE and together != whole):
            sets.append(name)
    return (*narrower, *sets)
