"""From cards, banners, notes and lines for signatures to flowables."""

from csnat_app.documents.blocks import Banner, Card, Note, Plate
from csnat_app.documents.pdf.flowables import (
    Flowable,
    PairFlow,
    PanelFlow,
    SignatureFlow,
    TextFlow,
    text_flow,
)
from csnat_app.documents.pdf.lines import break_lines
from csnat_app.documents.pdf.styles import Styles, TextStyle
from csnat_app.documents.pdf.tags import Element

_GAP = 18.0  # between boxes side by side
_NARROW = 260.0  # a column's width


def pair_flow(
    left: Card, right: Card | None, styles: Styles, width: float, root: Element
) -> Flowable:
    """Two cards side by side; one alone is as wide as the page."""
    if right is None:
        return lone_card(left, styles, width, root)
    half = (width - _GAP) / 2
    first = _card(left, styles, half, root)
    return PairFlow(first, _card(right, styles, half, root), _GAP)


def lone_card(card: Card, styles: Styles, width: float, root: Element) -> PanelFlow:
    alone = _card(card, styles, width, root)
    alone.before = 20.0
    return alone


def _card(card: Card, styles: Styles, width: float, root: Element) -> PanelFlow:
    pad = styles.unit
    texts = [(card.title, styles.item), *((line, styles.body) for line in card.lines)]
    if card.note:
        texts.append((card.note, styles.muted))
    box = root.add("Div")
    children = tuple(_tight(text, style, width - 2 * pad, box.add("P")) for text, style in texts)
    return PanelFlow(width, children, pad, tinted=False)


def panel_flow(
    block: Banner | Note | Plate, styles: Styles, full: float, root: Element
) -> PanelFlow:
    """A field that is `full` wide. The title of a banner is a heading."""
    roomy = 1.9 if full > _NARROW else 1.3
    pad = styles.unit * (roomy if isinstance(block, Banner) else 1.1)
    width = full - 2 * pad
    box = root.add("Div")
    first = box.add("P")
    match block:
        case Banner(title, lines):
            first.kind, first.title = "H1", title
            texts = [(title, styles.banner), *((line, styles.banner_line) for line in lines)]
        case Note(text, title):
            texts = [(title, styles.item)] if title else []
            texts.append((text, styles.body))
        case Plate(lines):
            texts = [(line, styles.plate) for line in lines]
    children = tuple(
        text_flow(text, style, width, box.add("P") if place else first)
        for place, (text, style) in enumerate(texts)
    )
    return PanelFlow(full, children, pad, tinted=not isinstance(block, Plate))


def signature_flow(
    labels: tuple[str, ...], styles: Styles, full: float, root: Element
) -> SignatureFlow:
    style = styles.muted
    width = (full - _GAP * (len(labels) - 1)) / len(labels)
    lines = tuple(break_lines(label, style.font, style.size, width) for label in labels)
    elements = tuple(root.add("P") for _ in labels)
    return SignatureFlow(lines, elements, style, width, _GAP)


def _tight(text: str, style: TextStyle, width: float, element: Element) -> TextFlow:
    """A line of a box, with no distance to the next."""
    flow = text_flow(text, style, width, element)
    flow.before = flow.after = 0.0
    return flow
