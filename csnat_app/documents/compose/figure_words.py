"""What the figures are called: measures, places, periods, numbers and shares, in one language."""

from collections.abc import Collection
from dataclasses import dataclass

from csnat_app.domain.dates import DateWords
from csnat_app.domain.instruments import InstrumentText
from csnat_app.domain.projects import Grid, Project
from csnat_app.domain.published import OTHER, PERIOD, SITE, Figure
from csnat_app.domain.texts import TextSet

NOT_SHOWN = "–"
PROCESS = ("offered", "accepted", "returned", "conversation", "plan", "review", "closed")
# The measures of an area, each with what it is a part of.
OF_AREAS = {
    "wanted": "returned",
    "most_important": "wanted",
    "talked": "conversation",
    "helped": "talked",
    "action": "talked",
    "done": "action",
}
LATER_STAGE = {
    "offer-return": "returned",
    "return-conversation": "conversation",
    "conversation-plan": "plan",
    "plan-review": "review",
}
# What has one definition for all of its measures: its heading, and what the measures are parts of.
_SETS = {
    "days": ("head.days", ""),
    "service": ("head.service", "plan"),
    "language": ("head.language", "offered"),
}
_PERIODS = {Grid.MONTH: "period.month", Grid.QUARTER: "period.quarter"}


@dataclass(frozen=True, slots=True)
class Definition:
    """What a measure, or a set of them, means; `of` is what it is a part of, by name or "".

    `language` is the one that the text stands in.
    """

    key: str
    name: str
    text: str
    of: str
    language: str


@dataclass(frozen=True, slots=True)
class FigureWords:
    """`texts` are those of the kind "figures", `areas` the instrument's labels in its order."""

    texts: TextSet
    areas: InstrumentText
    dates: DateWords

    def measure(self, key: str) -> str:
        """The name of a process or area measure, a class of days, a language or a service."""
        if key.startswith("days."):
            _, pair, days = key.split(".")
            return f"{self.texts[f'pair.{pair}']}: {self.texts[f'days.{days}']}"
        if key.startswith(("language.", "service.")):
            return self.texts[key]
        return self.texts[f"measure.{key}"]

    def parent(self, key: str) -> str:
        """The key of what a measure is a part of; "" for those who were offered."""
        if key in OF_AREAS:
            return OF_AREAS[key]
        if key.startswith("days."):
            return LATER_STAGE[key.split(".")[1]]
        if key.startswith("service."):
            return "plan"
        return "" if key == "offered" else "offered"

    def part_of(self, key: str) -> str:
        """What a measure is a part of, as a remark: "of “Were offered it”"."""
        parent = self.parent(key)
        return self.texts["share.of"].format(parent=self.measure(parent)) if parent else ""

    def place(self, project: Project, breakdown: str, key: str) -> str:
        """The name of a site or a period, or of the small ones that were joined."""
        if breakdown == SITE:
            site = project.by_code.get(key)
            return self.texts["other.site"] if site is None else site.name
        if breakdown == PERIOD:
            return self.texts["other.period"] if key == OTHER else self.period(project, key)
        return self.texts["all.unit" if len(project.sites) == 1 else "all"]

    def period(self, project: Project, key: str) -> str:
        (period,) = (one for one in project.periods() if one.key == key)
        month = period.first.month
        return self.texts[_PERIODS.get(project.grid, "period.half-year")].format(
            month=self.dates.months[month - 1],
            year=period.first.year,
            n=(month - 1) // project.grid.months + 1,
        )

    def definitions(self, keys: Collection[str] | None = None) -> tuple[Definition, ...]:
        """Of everything that is counted, or of those `keys`; in the order of the report."""
        known = (*PROCESS, *_SETS, *OF_AREAS)
        return tuple(self._defined(key) for key in known if keys is None or key in keys)

    def _defined(self, key: str) -> Definition:
        heading, of = _SETS.get(key, ("", ""))
        if not heading:
            of = self.parent(key)
        return Definition(
            key,
            self.texts[heading] if heading else self.measure(key),
            self.texts[f"def.{key}"],
            self.measure(of) if of else "",
            self.texts.language_of(f"def.{key}"),
        )

    def number(self, value: int | None) -> str:
        if value is None:
            return NOT_SHOWN
        return f"{value:,}".replace(",", "," if self.texts.language == "en" else "\u00a0")

    def percent(self, value: int | None) -> str:
        if value is None:
            return NOT_SHOWN
        return f"{value}%" if self.texts.language == "en" else f"{value}\u00a0%"

    def with_share(self, figure: Figure) -> str:
        """The number, and its share in brackets where it has one."""
        if figure.percent is None:
            return self.number(figure.value)
        return f"{self.number(figure.value)} ({self.percent(figure.percent)})"
