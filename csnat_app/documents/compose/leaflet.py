"""The leaflet that is handed over when the conversation is offered."""

from csnat_app.documents.blocks import (
    Banner,
    Block,
    BulletList,
    CardPair,
    Heading,
    InLanguage,
    NumberedSteps,
    PageBreak,
    Paragraph,
    SideBySide,
)
from csnat_app.documents.compose.parts import call_card, document
from csnat_app.documents.document import Document, Paper, TextSize
from csnat_app.domain.people import Unit
from csnat_app.domain.texts import TextSet

# A section is a title, then paragraphs; "how" has numbered steps and "ask" points.
_SECTIONS = ("about", "voluntary", "how", "said", "ask")
_STEPS = "steps"
_OVERLEAF = "how"  # the first page says what it is and whom to ring, the second how it goes on
# In a booklet the cover says whom it is for and whom to ring; a page holds one of these.
_SMALL_PAGES = (("about", "voluntary"), ("how",), ("said", "ask"))


def compose_leaflet(
    leaflet: TextSet,
    words: TextSet,
    unit: Unit,
    practice: bool = False,
    *,
    paper: Paper = Paper.A4,
    large: bool = False,
) -> Document:
    """The leaflet in its language. A section that the file does not have is left out.

    Large print is on A4.
    """
    if large:
        blocks, size = _in_a_row(leaflet, words, unit), TextSize.HUGE
    elif paper is Paper.A4:
        blocks, size = _on_two_pages(leaflet, words, unit), TextSize.LARGE
    else:
        blocks, size = [_banner(leaflet), CardPair(call_card(unit, words))], TextSize.CARER
        for sections in _SMALL_PAGES:
            blocks += _small_page(leaflet, sections)
    return document(
        leaflet["title"],
        blocks,
        words,
        unit,
        practice=practice,
        draft=leaflet.review.draft or words.review.draft,
        footer_text=_from(words, unit),
        size=size,
        language=leaflet.language,
        paper=paper,
    )


def compose_leaflet_in_two(
    first: tuple[TextSet, TextSet],
    second: tuple[TextSet, TextSet],
    unit: Unit,
    practice: bool = False,
    *,
    paper: Paper = Paper.A4,
    large: bool = False,
) -> Document:
    """The leaflet in two languages, each with its leaflet and its words.

    On A4 they stand side by side, in a booklet on pages that face each other, and in large print
    one after the other. What is on every page is in the first language.
    """
    (leaflet, words), (other, other_words) = first, second
    size = TextSize.CARER
    if large:
        size = TextSize.HUGE
        blocks = _in_a_row(leaflet, words, unit)
        whole = InLanguage(other.language, tuple(_in_a_row(other, other_words, unit)))
        blocks += [PageBreak(), whole]
    elif paper is Paper.A4:
        blocks = _beside(other, [_banner(leaflet)], [_banner(other)])
        for section in _SECTIONS:
            if section == _OVERLEAF:
                cards = CardPair(call_card(unit, words)), CardPair(call_card(unit, other_words))
                blocks += [*_beside(other, [cards[0]], [cards[1]]), PageBreak(soft=True)]
            blocks += _beside(other, _section(leaflet, section), _section(other, section))
    else:
        blocks = [_banner(leaflet), InLanguage(other.language, (_banner(other),))]
        for sections in _SMALL_PAGES:
            blocks += _small_page(leaflet, sections)
            blocks.append(InLanguage(other.language, tuple(_small_page(other, sections))))
        card = CardPair(call_card(unit, other_words))
        blocks += [PageBreak(), CardPair(call_card(unit, words))]
        blocks.append(InLanguage(other.language, (card,)))
    beside = paper is Paper.A4 and not large
    return document(
        f"{leaflet['title']} · {other['title']}",
        blocks,
        words,
        unit,
        practice=practice,
        draft=any(one.review.draft for one in (*first, *second)),
        footer_text=_from(words, unit),
        size=size,
        language=leaflet.language,
        paper=paper,
        dense=beside,
    )


def _from(words: TextSet, unit: Unit) -> str:
    return f"{words['leaflet.from']} {unit.name.strip()}" if unit.name.strip() else ""


def _banner(leaflet: TextSet) -> Banner:
    return Banner(leaflet["title"], leaflet.items("lead"))


def _on_two_pages(leaflet: TextSet, words: TextSet, unit: Unit) -> list[Block]:
    blocks: list[Block] = [_banner(leaflet)]
    for section in _SECTIONS:
        if section == _OVERLEAF:
            blocks += [CardPair(call_card(unit, words)), PageBreak(soft=True)]
        blocks += _section(leaflet, section)
    return blocks


def _in_a_row(leaflet: TextSet, words: TextSet, unit: Unit) -> list[Block]:
    blocks: list[Block] = [_banner(leaflet), CardPair(call_card(unit, words))]
    for section in _SECTIONS:
        blocks += _section(leaflet, section)
    return blocks


def _small_page(leaflet: TextSet, sections: tuple[str, ...]) -> list[Block]:
    blocks: list[Block] = [PageBreak()]
    for section in sections:
        blocks += _section(leaflet, section)
    return blocks


def _beside(other: TextSet, left: list[Block], right: list[Block]) -> list[Block]:
    if not left and not right:
        return []
    spoken = (InLanguage(other.language, tuple(right)),) if right else ()
    return [SideBySide(tuple(left), spoken)]


def _section(leaflet: TextSet, section: str) -> list[Block]:
    paragraphs = leaflet.items(section)
    body: list[Block] = []
    if section == "ask":
        body += [BulletList(paragraphs)] if paragraphs else []
    else:
        body += [Paragraph(text) for text in paragraphs]
    if section == "how" and leaflet.items(_STEPS):
        body.append(NumberedSteps(leaflet.items(_STEPS)))
    return [Heading(leaflet[f"{section}.title"]), *body] if body else []
