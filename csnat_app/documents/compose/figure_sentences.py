"""What is said about the figures in whole sentences: whose they are, how sure, what is left out.

Report, workbook, pictures and screen say the same, so that none of them is read without it.
"""

from dataclasses import dataclass
from datetime import date

from csnat_app.documents.compose.figure_words import FigureWords
from csnat_app.domain.projects import Period
from csnat_app.domain.published import ALL, SHARES_FROM, SITE, Published, off_by

_SHORT = ("conversation", "plan", "review")
_RULES = ("base", "few", "audit")
_FEW = 8
_MANY = 5  # times the smallest number that has a share: there it is nearly sure


@dataclass(frozen=True, slots=True)
class Came:
    """`said` is how much has come in, a sentence. `missing` are sites with their periods, by name.

    `key` is that of the sentence among the texts.
    """

    key: str
    said: str
    missing: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def many(self) -> bool:
        """Whether so many sites lack something that an opening has no room for them."""
        return len(self.missing) > _FEW


class FigureSentences:
    """Of one release, in one language."""

    def __init__(self, published: Published, words: FigureWords) -> None:
        self._published = published
        self._words = words
        self._texts = words.texts
        base = published.project.threshold
        self._places = {"base": base, "least": 2 * base, "most": base - 1}

    def scope(self) -> str:
        """Of which sites and periods the figures are; not all that the project will have."""
        project, dates = self._published.project, self._words.dates
        came = {one.period for one in self._published.coverage if one.edition is not None}
        periods = [one for one in project.periods() if one.key in came]
        name = "scope.unit" if self._published.of_one_unit else "scope.project"
        return self._texts[name].format(
            there=len(project.sites) - len(self._published.silent()),
            sites=len(project.sites),
            came=len(periods),
            periods=len(project.periods()),
            first=dates.written(periods[0].first if periods else project.first),
            last=dates.written(periods[-1].last if periods else project.last),
        )

    def silent(self) -> str:
        """The few sites that sent nothing, for where a plot has no row for them; "" if none."""
        project, silent = self._published.project, self._published.silent()
        names = [site.name for site in project.sites if site.code in silent]
        if not names or len(names) > _FEW:
            return ""
        return f"{', '.join(names)}: {self._texts['not_sent']}"

    def in_short(self) -> tuple[str, ...]:
        """How many came how far, of those who were offered it; nothing of what is not shown."""
        words = self._words
        offered = self._published.figure(ALL, ALL, "offered")
        if offered.value is None:
            return (self._texts["short.nothing"],)
        said = [self._texts["short.offered"].format(number=words.number(offered.value))]
        for measure in _SHORT:
            one = self._published.figure(ALL, ALL, measure)
            if one.value is None:
                continue
            if not one.value:
                said.append(self._texts[f"short.{measure}.none"])
                continue
            text = self._texts[f"short.{measure}"]
            if one.percent is None:
                text = text.replace(" ({share})", "")
            places = {"number": words.number(one.value), "share": words.percent(one.percent)}
            said.append(text.format(**places))
        return tuple(said)

    def read(self) -> str:
        """What a rounded number and a dash mean."""
        return self._texts["about.read"].format(**self._places)

    def shares(self) -> str:
        """How far a share can be off."""
        base = self._published.project.threshold
        small = SHARES_FROM * base
        return self._texts["about.share"].format(
            small=small,
            off_small=off_by(small, base),
            large=_MANY * small,
            off_large=off_by(_MANY * small, base),
        )

    def dropped(self, *breakdowns: str) -> tuple[str, ...]:
        """What the audit took out of each breakdown, in one sentence each."""
        said = []
        for breakdown in breakdowns:
            parts = [part for part, where in self._published.dropped if where == breakdown]
            if parts:
                names = ", ".join(self._texts[f"dropped.{part}"] for part in parts)
                where = self._texts[f"by.{breakdown}"]
                said.append(self._texts["dropped"].format(where=where, parts=names))
        return tuple(said)

    def method(self) -> tuple[str, ...]:
        """How the figures are made, in the order in which it is told."""
        cells = "unit" if self._published.of_one_unit else "cells"
        keys = (cells, *_RULES)
        rules = (self._texts[f"method.{one}"].format(**self._places) for one in keys)
        return (*self._texts.items("method"), *rules)

    def over(self, made: date | None = None) -> tuple[Period, ...]:
        """The periods that are over: those up to the last one for which anything came, since only
        such are sent in, and those that ended before the day `made`."""
        came = {one.period for one in self._published.coverage if one.edition is not None}
        periods = self._published.project.periods()
        ended = (
            place
            for place, one in enumerate(periods, start=1)
            if one.key in came or (made is not None and one.closed(made))
        )
        return periods[: max(ended, default=0)]

    def came(self, made: date | None = None) -> Came | None:
        """Who has sent in for the periods that are `over`; None if none is."""
        project, words = self._published.project, self._words
        over = self.over(made)
        if not over:
            return None
        names = {one.key: words.period(project, one.key) for one in over}
        coverage = [one for one in self._published.coverage if one.period in names]
        missing: dict[str, list[str]] = {}
        for one in coverage:
            if one.edition is None:
                missing.setdefault(one.site, []).append(names[one.period])
        lacks = sum(map(len, missing.values()))
        of_all = "coverage.unit" if self._published.of_one_unit else "coverage.all"
        key = "coverage.some" if lacks else of_all
        # In a sentence that stands in another language, a period has no name.
        own = self._texts.language_of(key) == self._texts.language
        last = names[over[-1].key] if own else words.dates.in_digits(over[-1].last)
        places = {
            "received": words.number(len(coverage) - lacks),
            "wanted": words.number(len(coverage)),
        }
        return Came(
            key,
            self._texts[key].format(last=last, **(places if lacks else {})),
            tuple(
                (words.place(project, SITE, site), tuple(periods))
                for site, periods in missing.items()
            ),
        )
