"""The plan that the carer takes home, and the nurse's copy of it."""

import re
from enum import Enum

from csnat_app.documents.blocks import (
    Block,
    Card,
    CardPair,
    Cell,
    Heading,
    Note,
    Paragraph,
    Quote,
    StarItem,
    Table,
    Tone,
)
from csnat_app.documents.compose.parts import call_card, document, facts, quoted
from csnat_app.documents.document import Document, TextSize
from csnat_app.domain.carers import Carer
from csnat_app.domain.dates import DateWords
from csnat_app.domain.instruments import InstrumentText
from csnat_app.domain.people import Unit
from csnat_app.domain.rounds import Action, Closing, Need, Outcome, Round
from csnat_app.domain.texts import TextSet

PLAN_WIDTHS = (0.5, 0.23, 0.27)  # what, who, when

_CLOCK = re.compile(r"\d{1,2}([.:]\d{2})?")


class PlanCopy(Enum):
    """Whose copy. The patient may read the patient's record: only what was agreed goes there."""

    CARER = "carer"
    NURSE = "nurse"
    PATIENT_RECORD = "patient_record"


def compose_plan(
    carer: Carer,
    round_: Round,
    unit: Unit,
    instrument_text: InstrumentText,
    words: TextSet,
    dates: DateWords,
    copy: PlanCopy,
    practice: bool = False,
    size: TextSize = TextSize.CARER,
) -> Document:
    """The plan of a round. What is empty is left out, heading and all.

    The carer's copy takes all words in the carer's language, the nurse's in that of the
    interface; what people said and wrote stands as it was written in both.
    """
    made = round_.plan.shared or round_.conversation.held
    blocks: list[Block] = [Heading(words["plan.title"], 1)]
    subtitle = [carer.name.strip()]
    if copy is PlanCopy.NURSE:
        subtitle.append(words["plan.nurse_copy"])
    blocks.append(Paragraph(" · ".join(subtitle), Tone.MUTED))
    if no_more_now(round_):
        blocks.append(Note(words["plan.no_more_now"]))
    everything = copy is not PlanCopy.PATIENT_RECORD
    if everything:
        blocks += _matters(round_, instrument_text, words, copy)
        blocks += _helped(round_, instrument_text, words)
    blocks += _agreed(round_, words, dates)
    if everything and round_.plan.remark.strip():
        blocks += [Heading(words["plan.remark"]), Paragraph(round_.plan.remark.strip())]
    blocks.append(CardPair(call_card(unit, words), next_card(round_, words, dates)))
    return document(
        words["plan.title"],
        blocks,
        words,
        unit,
        practice=practice,
        draft=words.review.draft or instrument_text.draft,
        right_lines=(words["plan.made"].format(date=dates.written(made)),) if made else (),
        footer_text=words["plan.yours"],
        size=size,
        day=made,
    )


def no_more_now(round_: Round) -> bool:
    """True if the carer has enough support for now."""
    return round_.consideration.no_more_now or round_.closing is Closing.NO_MORE_SUPPORT_NOW


def parted(round_: Round) -> tuple[tuple[str, tuple[Need, ...]], ...]:
    """The needs as the carer ordered them, under the key of their heading.

    First down to the last star, then what else was raised. Two lists, one of starred areas and
    one of the others, would break an order in which the carer put an area without a star first.
    Without any star all that was raised matters.
    """
    needs = _in_order(round_)
    stars = [place for place, need in enumerate(needs) if round_.starred(need.area)]
    last = stars[-1] + 1 if stars else len(needs)
    parts = (("plan.matters", needs[:last]), ("plan.also", needs[last:]))
    return tuple((heading, part) for heading, part in parts if part)


def helped(round_: Round) -> tuple[Need, ...]:
    """The needs that the conversation itself has helped with."""
    return tuple(
        need
        for need in _in_order(round_)
        if need.outcome is Outcome.HELPED_NOW or need.helped_how.strip()
    )


def shown_actions(round_: Round) -> tuple[Action, ...]:
    """The actions in the needs' order, but for empty ones."""
    return tuple(
        action
        for need in _in_order(round_)
        for action in sorted(round_.actions_for(need.id), key=lambda action: action.position)
        if any((action.what.strip(), action.who.strip(), action.when.strip(), action.service_name))
    )


def _in_order(round_: Round) -> tuple[Need, ...]:
    return tuple(sorted(round_.needs, key=lambda need: need.position))


def _matters(
    round_: Round, instrument_text: InstrumentText, words: TextSet, copy: PlanCopy
) -> list[Block]:
    blocks: list[Block] = []
    for heading, part in parted(round_):
        blocks.append(Heading(words[heading]))
        for need in part:
            starred = round_.starred(need.area)
            blocks += _need(need, starred, instrument_text, words, copy)
    return blocks


def _need(
    need: Need, starred: bool, instrument_text: InstrumentText, words: TextSet, copy: PlanCopy
) -> list[Block]:
    blocks: list[Block] = [StarItem(instrument_text.area(need.area), starred, words["case.star"])]
    if need.own_words.strip():
        blocks.append(Quote(quoted(need.own_words, words.language)))
    if copy is PlanCopy.NURSE:
        blocks += facts(
            (words["plan.already"], need.already_does),
            (words["plan.would_help"], need.would_help),
        )
    if need.outcome is Outcome.NOT_NOW:
        blocks.append(Paragraph(words["plan.not_now"], Tone.MUTED))
    return blocks


def _helped(round_: Round, instrument_text: InstrumentText, words: TextSet) -> list[Block]:
    """What helped there and then; the area stands in where nobody wrote down how."""
    blocks: list[Block] = [
        Paragraph(need.helped_how.strip() or instrument_text.area(need.area))
        for need in helped(round_)
    ]
    return [Heading(words["plan.helped"]), *blocks] if blocks else []


def _agreed(round_: Round, words: TextSet, dates: DateWords) -> list[Block]:
    rows = tuple(row(action, words, dates) for action in shown_actions(round_))
    if rows:
        header = (words["plan.what"], words["plan.who"], words["plan.when"])
        return [Heading(words["plan.agreed"]), Table(header, rows, PLAN_WIDTHS)]
    if no_more_now(round_):
        return []  # "no more support now" already says all there is to say
    return [Heading(words["plan.agreed"]), Paragraph(words["plan.nothing_agreed"])]


def row(action: Action, words: TextSet, dates: DateWords) -> tuple[Cell, ...]:
    """An action as a row of the plan's table: what, who, when."""
    notes = []
    if action.service_name.strip():
        notes.append(f"{words['plan.service']}: {action.service_name.strip()}")
    if action.status:
        status = words[f"plan.status.{action.status}"]
        notes.append(f"{status}: {action.why.strip()}" if action.why.strip() else status)
    when = action.when.strip()
    if action.due and not any(sign.isdigit() for sign in when):
        # "today" is read at home on another day.
        day = dates.with_weekday(action.due)
        when = f"{when} ({day})" if when else day
    return (
        Cell(action.what.strip(), "\n".join(notes)),
        Cell(action.who.strip()),
        Cell(when),
    )


def next_card(round_: Round, words: TextSet, dates: DateWords) -> Card | None:
    """When the next conversation is, if anything is known of it."""
    review = round_.review
    time = review.time.strip()
    if _CLOCK.fullmatch(time):
        time = words["plan.at"].format(time=time)
    day = dates.with_weekday(review.planned) if review.planned else ""
    when = " ".join(part for part in (day, time) if part)
    line = ", ".join(part for part in (when, review.place.strip()) if part)
    return Card(words["plan.next"], (line,), words["plan.next_text"]) if line else None
