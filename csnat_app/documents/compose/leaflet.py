"""The leaflet that is handed over when the conversation is offered."""

from csnat_app.documents.blocks import (
    Banner,
    Block,
    BulletList,
    CardPair,
    Document,
    Heading,
    NumberedSteps,
    PageBreak,
    Paragraph,
    TextSize,
)
from csnat_app.documents.compose.parts import call_card, document
from csnat_app.domain.people import Unit
from csnat_app.domain.texts import TextSet

# A section is a title, then paragraphs; "how" has numbered steps and "ask" points.
_SECTIONS = ("about", "voluntary", "how", "said", "ask")
_STEPS = "steps"
_OVERLEAF = "how"  # the first page says what it is and whom to ring, the second how it goes on


def compose_leaflet(
    leaflet: TextSet, words: TextSet, unit: Unit, practice: bool = False
) -> Document:
    """The leaflet in its language. A section that the file does not have is left out."""
    title = leaflet["title"]
    blocks: list[Block] = [Banner(title, leaflet.items("lead"))]
    for section in _SECTIONS:
        if section == _OVERLEAF:
            blocks += [CardPair(call_card(unit, words)), PageBreak()]
        blocks += _section(leaflet, section)
    return document(
        title,
        blocks,
        words,
        unit,
        practice=practice,
        draft=leaflet.review.draft,
        footer_text=f"{words['leaflet.from']} {unit.name.strip()}" if unit.name.strip() else "",
        size=TextSize.LARGE,
        language=leaflet.language,
    )


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
