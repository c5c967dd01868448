"""An instrument: which areas are asked about, in which order, with which answer steps.

An instrument is data with a version. Its order and steps say nothing about size or weight:
nothing in the program adds answers up, ranks or compares them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

ANYTHING_ELSE = "else"  # the area key of what a carer raises beyond the instrument's areas


@dataclass(frozen=True, slots=True)
class Area:
    """An area of support. `group`: "enabling" (to be able to care) or "direct" (own wellbeing)."""

    key: str
    group: str


@dataclass(frozen=True, slots=True)
class Instrument:
    """Areas and answer steps by key, in the instrument's order, and the languages it has."""

    id: str
    version: str
    areas: tuple[Area, ...]
    steps: tuple[str, ...]
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """What was before the carer at an answer. `sha256` is that of the content, in hex."""

    instrument_id: str
    version: str
    language: str
    sha256: str


@dataclass(frozen=True, slots=True)
class InstrumentText:
    """An instrument's words in one language: short labels by area key and by step key.

    `questions` are a pack's own words by area key, with its `introduction` and `copyright` line;
    the program's own areas have none of these.
    """

    shown: Shown
    title: str
    areas: Mapping[str, str]
    steps: Mapping[str, str]
    draft: bool
    questions: Mapping[str, str] = field(default_factory=dict)
    introduction: str = ""
    copyright: str = ""

    def area(self, key: str) -> str:
        """The label of an area, or the key itself for one that this version does not have."""
        return self.areas.get(key, key)

    def question(self, key: str) -> str:
        """What the carer is asked at an area: the pack's words, or else the label."""
        return self.questions.get(key) or self.area(key)
