"""The plan in two languages: every heading and label in both, what people said only once."""

from dataclasses import dataclass, replace

from csnat_app.documents.blocks import (
    Block,
    CardPair,
    Cell,
    Heading,
    InLanguage,
    Note,
    Paragraph,
    Quote,
    SideBySide,
    StarItem,
    Table,
    Tone,
)
from csnat_app.documents.compose.parts import call_card, document, quoted
from csnat_app.documents.compose.plan import (
    PLAN_WIDTHS,
    helped,
    next_card,
    no_more_now,
    parted,
    row,
    shown_actions,
)
from csnat_app.documents.document import Document, TextSize
from csnat_app.domain.carers import Carer
from csnat_app.domain.dates import DateWords
from csnat_app.domain.instruments import InstrumentText
from csnat_app.domain.people import Unit
from csnat_app.domain.rounds import Action, Need, Outcome, Round
from csnat_app.domain.texts import TextSet


@dataclass(frozen=True, slots=True)
class Tongue:
    """All that is said in one language."""

    words: TextSet
    areas: InstrumentText
    dates: DateWords

    @property
    def draft(self) -> bool:
        return self.words.review.draft or self.areas.draft


def compose_plan_in_two(
    carer: Carer,
    round_: Round,
    unit: Unit,
    first: Tongue,
    second: Tongue,
    practice: bool = False,
    size: TextSize = TextSize.CARER,
) -> Document:
    """The carer's plan in the carer's language, with the nurse's beside it.

    What people said and wrote stands as it was written. What is on every page is in the first
    language.
    """
    return _Writer(round_, unit, first, second).document(carer, practice, size)


class _Writer:
    def __init__(self, round_: Round, unit: Unit, first: Tongue, second: Tongue) -> None:
        self._round = round_
        self._unit = unit
        self._first = first
        self._second = second

    def document(self, carer: Carer, practice: bool, size: TextSize) -> Document:
        round_, words = self._round, self._first.words
        made = round_.plan.shared or round_.conversation.held
        blocks = self._headings("plan.title", 1)
        if carer.name.strip():
            blocks.append(Paragraph(carer.name.strip(), Tone.STRONG))
        if made:
            lines = (
                Paragraph(tongue.words["plan.made"].format(date=tongue.dates.written(made)), muted)
                for muted, tongue in ((Tone.MUTED, self._first), (Tone.MUTED, self._second))
            )
            blocks += self._both(*lines)
        if no_more_now(round_):
            notes = (Note(tongue.words["plan.no_more_now"]) for tongue in self._tongues)
            blocks += self._both(*notes)
        blocks += [*self._matters(), *self._helped(), *self._agreed()]
        if round_.plan.remark.strip():
            blocks += [*self._headings("plan.remark"), Paragraph(round_.plan.remark.strip())]
        blocks += self._cards()
        return document(
            f"{words['plan.title']} · {self._second.words['plan.title']}",
            blocks,
            words,
            self._unit,
            practice=practice,
            draft=self._first.draft or self._second.draft,
            footer_text=words["plan.yours"],
            size=size,
            day=made,
        )

    @property
    def _tongues(self) -> tuple[Tongue, Tongue]:
        return self._first, self._second

    def _both(self, left: Block, right: Block) -> list[Block]:
        return [SideBySide((left,), (InLanguage(self._second.words.language, (right,)),))]

    def _headings(self, key: str, level: int = 2) -> list[Block]:
        left, right = (Heading(tongue.words[key], level) for tongue in self._tongues)
        return self._both(left, right)

    def _said_in_both(self, key: str, tone: Tone) -> list[Block]:
        left, right = (Paragraph(tongue.words[key], tone) for tongue in self._tongues)
        return self._both(left, right)

    def _matters(self) -> list[Block]:
        blocks: list[Block] = []
        for key, part in parted(self._round):
            blocks += self._headings(key)
            for need in part:
                blocks += self._need(need)
        return blocks

    def _need(self, need: Need) -> list[Block]:
        first, second = self._tongues
        starred = self._round.starred(need.area)
        blocks = self._both(
            StarItem(first.areas.area(need.area), starred, first.words["case.star"]),
            Paragraph(second.areas.area(need.area), Tone.STRONG),
        )
        if need.own_words.strip():
            blocks.append(Quote(quoted(need.own_words, first.words.language)))
        if need.outcome is Outcome.NOT_NOW:
            blocks += self._said_in_both("plan.not_now", Tone.MUTED)
        return blocks

    def _helped(self) -> list[Block]:
        needs = helped(self._round)
        blocks = self._headings("plan.helped") if needs else []
        for need in needs:
            if need.helped_how.strip():
                blocks.append(Paragraph(need.helped_how.strip()))
            else:
                left, right = (Paragraph(tongue.areas.area(need.area)) for tongue in self._tongues)
                blocks += self._both(left, right)
        return blocks

    def _agreed(self) -> list[Block]:
        actions = shown_actions(self._round)
        if actions:
            first, second = self._tongues
            names = ("plan.what", "plan.who", "plan.when")
            rows = tuple(self._row(action) for action in actions)
            table = Table(
                tuple(first.words[name] for name in names),
                rows,
                PLAN_WIDTHS,
                tuple(second.words[name] for name in names),
                second.words.language,
            )
            return [*self._headings("plan.agreed"), table]
        if no_more_now(self._round):
            return []  # "no more support now" already says all there is to say
        return [
            *self._headings("plan.agreed"),
            *self._said_in_both("plan.nothing_agreed", Tone.BODY),
        ]

    def _row(self, action: Action) -> tuple[Cell, ...]:
        """What is written alike in both languages stands once."""
        ours, theirs = self._tongues
        first = row(action, ours.words, ours.dates)
        second = row(replace(action, why=""), theirs.words, theirs.dates)
        when = action.when.strip()
        cells = []
        for one, two in zip(first, second, strict=True):
            said = {one.text, *one.note.splitlines()}
            text = two.text
            if action.due and when and text.startswith(f"{when} ("):
                text = theirs.dates.with_weekday(action.due)
            lines = [line for line in (text, *two.note.splitlines()) if line and line not in said]
            other = theirs.words.language if lines else ""
            cells.append(Cell(one.text, one.note, "\n".join(lines), other))
        return tuple(cells)

    def _cards(self) -> list[Block]:
        calls = (CardPair(call_card(self._unit, tongue.words)) for tongue in self._tongues)
        blocks = self._both(*calls)
        left, right = (
            next_card(self._round, tongue.words, tongue.dates) for tongue in self._tongues
        )
        if left and right:
            blocks += self._both(CardPair(left), CardPair(right))
        return blocks
