"""The report of a project's figures, for a leader who was not in the project."""

from collections.abc import Iterator
from datetime import date

from csnat_app.documents.blocks import (
    Banner,
    Block,
    BulletList,
    Facts,
    Heading,
    Note,
    Paragraph,
    Together,
    Tone,
)
from csnat_app.documents.compose.figure_sections import FigureSections, Section
from csnat_app.documents.compose.figure_sentences import FigureSentences
from csnat_app.documents.compose.figure_words import FigureWords
from csnat_app.documents.compose.parts import document, in_its_language
from csnat_app.documents.document import Document, TextSize
from csnat_app.domain.people import Unit
from csnat_app.domain.published import ALL, OTHER, PERIOD, SITE, Published
from csnat_app.domain.texts import TextSet


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
        self._sentences = FigureSentences(published, words)
        self._came = self._sentences.came(made)

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
                *(() if self._long else self._coverage()),
                *(block for section in sections for block in self._section(section)),
                *(self._coverage() if self._long else ()),
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

    @property
    def _long(self) -> bool:
        """Whether who lacks something stands behind the figures."""
        return self._came is not None and self._came.many

    def _say(self, key: str, tone: Tone = Tone.BODY, **places: object) -> tuple[Block, ...]:
        """A whole sentence, in the language that it stands in."""
        base = self._published.project.threshold
        said = {"base": base, "least": 2 * base, **places}
        return self._told(key, self._texts[key].format(**said), tone)

    def _told(self, key: str, text: str, tone: Tone = Tone.BODY) -> tuple[Block, ...]:
        """The same of a sentence that is whole already."""
        return in_its_language(self._texts, key, Paragraph(text, tone))

    def _opening(self, title: str) -> Iterator[Block]:
        unit = self._published.of_one_unit
        yield Banner(self._published.project.title, (title,))
        yield from self._say("banner", Tone.LEAD)
        # The most important line of the page: whose figures these are.
        scope = "scope.unit" if unit else "scope.project"
        yield from self._told(scope, self._sentences.scope(), Tone.STRONG)
        if self._came is not None and self._came.many:
            yield from self._told(self._came.key, self._came.said)
        if self._texts.borrowed:
            yield Paragraph(self._texts["borrowed.name"], Tone.STRONG)
            yield from self._say("borrowed.note")
        yield Heading(self._texts["head.short"])
        yield from self._in_short()
        yield Heading(self._texts["head.about"])
        yield from self._say("about")
        yield from self._say("about.read")
        yield from self._say("about.back")
        said = Note(self._texts["about.not"])
        yield from in_its_language(self._texts, "about.not", said)

    def _in_short(self) -> Iterator[Block]:
        said = self._sentences.in_short()
        if self._published.figure(ALL, ALL, "offered").value is None:
            yield from self._told("short.nothing", said[0])
        else:
            yield from in_its_language(self._texts, "short.offered", BulletList(said))

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
        first, *more = section.tables
        yield Together((*opening, first))  # the numbers beside their bars
        yield from self._told("about.share", self._sentences.shares(), Tone.MUTED)
        yield from self._definitions(section)
        if more:
            yield Together((*self._say("note.areas_of"), more[0]))
            yield from more[1:]
        if section.name in (SITE, PERIOD):
            left_out = self._sentences.dropped(section.name)
            said = (block for one in left_out for block in self._told("dropped", one, Tone.MUTED))
            yield Together((*said, *self._say("note.more", Tone.MUTED)))

    def _why_not(self, name: str) -> Iterator[Block]:
        yield from self._say("withheld.some", Tone.MUTED)
        if name in (SITE, PERIOD):
            other = self._words.place(self._published.project, name, OTHER)
            yield from self._say(f"withheld.{name}", Tone.MUTED, other=other)

    def _definitions(self, section: Section) -> Iterator[Block]:
        """What the section's figures mean, beside them."""
        found = self._words.definitions(section.defined)
        name = Paragraph(self._texts["head.definitions"], Tone.STRONG)
        (language,) = {one.language for one in found}
        other = "" if language == self._texts.language else language
        yield Together((name, Facts(tuple((one.name, one.text) for one in found), other)))

    def _coverage(self) -> Iterator[Block]:
        came = self._came
        if came is None:
            return
        heading = Heading(self._texts["head.coverage"])
        if not came.missing:
            yield Together((heading, *self._told(came.key, came.said)))
            return
        yield Together(
            (
                heading,
                *self._told(came.key, came.said),
                *self._say("coverage.missing"),
                Facts(tuple((site, ", ".join(periods)) for site, periods in came.missing)),
            )
        )

    def _method(self) -> Iterator[Block]:
        said = BulletList(self._sentences.method())
        yield Together(
            (
                Heading(self._texts["head.method"]),
                *in_its_language(self._texts, "method", said),
                *self._say(
                    "manifest", Tone.MUTED, version=self._version, release=self._published.number
                ),
            )
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
