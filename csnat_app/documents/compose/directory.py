"""The unit's directory of places to get help, to be handed to a carer or put on a wall."""

from collections.abc import Sequence
from urllib.parse import quote, unquote

from csnat_app.documents.blocks import Block, Heading, Paragraph, Together, Tone
from csnat_app.documents.compose.parts import document, facts
from csnat_app.documents.document import Document
from csnat_app.domain.dates import DateWords
from csnat_app.domain.instruments import InstrumentText
from csnat_app.domain.people import Unit
from csnat_app.domain.texts import HelpService, TextSet

_MEANT = "/:?#[]@!$&'()*+,;=~-._"


def compose_directory(
    services: Sequence[HelpService],
    words: TextSet,
    instrument_text: InstrumentText,
    dates: DateWords | None = None,
    unit: Unit | None = None,
    practice: bool = False,
) -> Document:
    """Every service once, in the order given, with the areas that it helps with."""
    title = words["directory.title"]
    blocks: list[Block] = [Heading(title, 1)]
    for service in services:
        blocks.append(Together(tuple(_service(service, words, instrument_text, dates))))
    return document(
        title,
        blocks,
        words,
        unit or Unit(),
        practice=practice,
        draft=words.review.draft or instrument_text.draft,
    )


def _service(
    service: HelpService,
    words: TextSet,
    instrument_text: InstrumentText,
    dates: DateWords | None,
) -> list[Block]:
    blocks: list[Block] = [Heading(service.name.strip(), 3)]
    if service.provider.strip() and service.provider != service.name:
        blocks.append(Paragraph(service.provider.strip(), Tone.MUTED))
    blocks += facts(
        (words["telephone"], service.telephone),
        (words["directory.url"], _readable(service.url)),
        (words["directory.areas"], ", ".join(map(instrument_text.area, service.areas))),
        (words["directory.note"], service.note),
    )
    blocks.append(Paragraph(_verified(service, words, dates), Tone.MUTED))
    return blocks


def _readable(url: str) -> str:
    """An address with its own letters instead of their codes, if that leads to the same place."""
    letters = unquote(url.strip())
    same = quote(letters, safe=_MEANT) == url.strip() and letters.isprintable()
    return letters if same and " " not in letters else url


def _verified(service: HelpService, words: TextSet, dates: DateWords | None) -> str:
    """When somebody last made sure that the number still answers; numbers drift."""
    if service.verified is None:
        return words["directory.not_verified"]
    day = dates.in_digits(service.verified) if dates else service.verified.isoformat()
    return words["directory.verified"].format(date=day)
