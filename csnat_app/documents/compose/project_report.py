"""The report of a project's figures, for a leader who was not in the project."""

from collections.abc import Iterator
from datetime import date

from csnat_app.documents.blocks import (
    Banner,
    Block,
    BulletList,
    Cell,
    Facts,
    Heading,
    Note,
    Paragraph,
    Table,
    Together,
    Tone,
)
from csnat_app.documents.compose.figure_sections import FigureSections, Section
from csnat_app.documents.compose.figure_words import FigureWords
from csnat_app.documents.compose.parts import document, in_its_language
from csnat_app.documents.document import Document, TextSize
from csnat_app.domain.people import Unit
from csnat_app.domain.published import ALL, OTHER, PERIOD, SITE, Published
from csnat_app.domain.texts import TextSet

_SHORT = ("conversation", "plan", "review")


def compose_project_report(
    published: Published,
    figures: FigureWords,
    words: TextSet,
    made: date,
    version: str,
    unit: Unit | None = None,
    practice: bool = False,
) -> Document:
    """`made` is the day of the report, `version` the program's. `unit` may lend head and logo."""
    return _Report(published, figures, made, version).document(words, unit or Unit(), practice)


class _Report:
    def __init__(self, published: Published, words: FigureWords, made: date, version: str) -> None:
        self._published = published
        self._words = words
        self._texts = words.texts
        self._made = made
        self._version = version
        base = published.project.threshold
        self._places = {
            "base": base,
            "least": 2 * base,
            "most": base - 1,
            "other": "",
            "number": published.number,
        }

    def document(self, words: TextSet, unit: Unit, practice: bool) -> Document:
        project = self._published.project
        title = self._texts["kind.unit" if self._published.of_one_unit else "kind.project"]
        sections: tuple[Section, ...] = ()
        if any(self._published.shown(breakdown) for breakdown in self._published.figures):
            sections = FigureSections(self._published, self._words).all()
        return document(
            f"{title}: {project.title}",
            (
                *self._opening(title),
                *(block for section in sections for block in self._section(section)),
                *self._coverage(),
                *self._method(),
                *self._limits(),
            ),
            words,
            unit,
            practice=practice,
            draft=self._texts.review.draft or words.review.draft,
            right_lines=(words["case.made"].format(date=self._words.dates.written(self._made)),),
            footer_text=project.title,
            size=TextSize.COMPACT,
            day=self._made,
            language=self._texts.language,
        )

    def _say(self, key: str, tone: Tone = Tone.BODY, **places: object) -> tuple[Block, ...]:
        """A whole sentence, in the language that it stands in."""
        text = self._texts[key].format(**{**self._places, **places})
        return in_its_language(self._texts, key, Paragraph(text, tone))

    def _opening(self, title: str) -> Iterator[Block]:
        project, words = self._published.project, self._words
        yield Banner(project.title, (title,))
        name = "banner.unit" if self._published.of_one_unit else "banner.project"
        # In a sentence that stands in another language, a date has no month's name.
        own = self._texts.language_of(name) == self._texts.language
        day = words.dates.written if own else words.dates.in_digits
        yield from self._say(
            name,
            Tone.LEAD,
            first=day(project.first),
            last=day(project.last),
            sites=words.number(len(project.sites)),
        )
        yield Heading(self._texts["head.short"])
        yield from self._in_short()
        yield Heading(self._texts["head.about"])
        yield from self._say("about")
        yield from self._say("about.read")
        yield from self._say("about.back")
        said = Note(self._texts["about.not"])
        yield from in_its_language(self._texts, "about.not", said)

    def _in_short(self) -> Iterator[Block]:
        words = self._words
        offered = self._published.figure(ALL, ALL, "offered")
        if offered.value is None:
            yield from self._say("short.nothing")
            return
        said = [self._texts["short.offered"].format(number=words.number(offered.value))]
        for measure in _SHORT:
            one = self._published.figure(ALL, ALL, measure)
            if one.value is not None and one.percent is not None:
                said.append(
                    self._texts[f"short.{measure}"].format(
                        number=words.number(one.value), share=words.percent(one.percent)
                    )
                )
        yield from in_its_language(self._texts, "short.offered", BulletList(tuple(said)))

    def _section(self, section: Section) -> Iterator[Block]:
        heading = Heading(self._texts[f"head.{section.name}"])
        if not section.tables:
            text = Note(self._texts["withheld.all"])
            yield Together((heading, *in_its_language(self._texts, "withheld.all", text)))
            return
        opening = [heading, *self._say(f"note.{section.name}")]
        if section.partly:
            opening += self._why_not(section.name)
        if section.plot:
            opening += in_its_language(self._texts, "alt.plot", section.plot)
        yield Together(tuple(opening))
        first, *more = section.tables
        yield first
        yield from self._definitions(section)
        if more:
            yield Together((*self._say("note.areas_of"), more[0]))
            yield from more[1:]
        if section.name in (SITE, PERIOD):
            yield from self._dropped(section.name)
            yield from self._say("note.more", Tone.MUTED)

    def _why_not(self, name: str) -> Iterator[Block]:
        yield from self._say("withheld.some", Tone.MUTED)
        if name in (SITE, PERIOD):
            other = self._words.place(self._published.project, name, OTHER)
            yield from self._say(f"withheld.{name}", Tone.MUTED, other=other)

    def _dropped(self, name: str) -> Iterator[Block]:
        """What the audit took out of a breakdown; the whole says it in each section's place."""
        for part, breakdown in self._published.dropped:
            if breakdown == name:
                what = f"{self._texts[f'dropped.{part}']} {self._texts[f'by.{breakdown}']}"
                yield from self._say("dropped", Tone.MUTED, part=what)

    def _definitions(self, section: Section) -> Iterator[Block]:
        """What the section's figures mean, beside them."""
        found = [one for one in self._words.definitions() if one.key in section.defined]
        if not found:
            return
        name = Paragraph(self._texts["head.definitions"], Tone.STRONG)
        if all(one.language == self._texts.language for one in found):
            yield Together((name, Facts(tuple((one.name, one.text) for one in found))))
            return
        cells = (
            (Cell(one.name), Cell("", other=one.text, other_language=one.language)) for one in found
        )
        header = (self._texts["col.measure"], self._texts["col.meaning"])
        yield Together((name, Table(header, tuple(cells), (0.3, 0.7))))

    def _coverage(self) -> Iterator[Block]:
        project = self._published.project
        over = {one.key for one in project.periods() if one.last < self._made}
        coverage = [one for one in self._published.coverage if one.period in over]
        received = [one for one in coverage if one.edition is not None]
        yield Heading(self._texts["head.coverage"])
        if len(received) == len(coverage):
            of_one = self._published.of_one_unit
            yield from self._say("coverage.unit" if of_one else "coverage.all")
            return
        number = self._words.number
        yield from self._say(
            "coverage.some", received=number(len(received)), wanted=number(len(coverage))
        )
        missing: dict[str, list[str]] = {}
        for one in coverage:
            if one.edition is None:
                missing.setdefault(one.site, []).append(self._words.period(project, one.period))
        yield from self._say("coverage.missing")
        header = (self._texts["col.site"], self._texts["col.missing"])
        rows = tuple(
            (Cell(self._words.place(project, SITE, site)), Cell(", ".join(periods)))
            for site, periods in missing.items()
        )
        yield Table(header, rows, (0.4, 0.6))

    def _method(self) -> Iterator[Block]:
        yield Heading(self._texts["head.method"])
        rules = (
            self._texts[f"method.{one}"].format(**self._places) for one in ("base", "few", "audit")
        )
        said = BulletList((*self._texts.items("method"), *rules))
        yield from in_its_language(self._texts, "method", said)
        yield from self._say(
            "manifest", Tone.MUTED, version=self._version, release=self._published.number
        )

    def _limits(self) -> Iterator[Block]:
        said = BulletList(self._texts.items("limits"))
        why = Note(self._texts["limits.why"])
        yield Together(
            (
                Heading(self._texts["head.limits"]),
                *in_its_language(self._texts, "limits", said),
                *in_its_language(self._texts, "limits.why", why),
                *self._say("limits.source", Tone.MUTED),
            )
        )
