"""What the blocks of a document say, word by word, in the order in which they are to be read."""

from collections.abc import Iterator

from csnat_app.documents.blocks import (
    AnswerGrid,
    Banner,
    Block,
    BulletList,
    Card,
    CardPair,
    Cell,
    Checklist,
    Facts,
    Heading,
    InLanguage,
    Note,
    NumberedSteps,
    PageBreak,
    Paragraph,
    Plate,
    Quote,
    SideBySide,
    Signature,
    Spacer,
    StarItem,
    Table,
    Together,
    WritingLines,
)
from csnat_app.documents.document import Document, TextSize
from csnat_app.documents.pdf.fonts import regular
from csnat_app.documents.pdf.lines import shown
from csnat_app.documents.plots.plot import Plot


def words(document: Document) -> list[str]:
    """The head once, then all blocks, then the foot once."""
    head, huge = document.header, document.size is TextSize.HUGE
    texts = [head.left_bold, *head.left_lines, *head.right_lines, document.practice_mark]
    for block in document.blocks:
        texts += _texts(block, huge)
    texts += [document.footer_text, document.draft_note]
    return [word for text in texts for word in shown(text, regular()).split()]


def _texts(block: Block, huge: bool) -> Iterator[str]:
    match block:
        case Heading(text) | Paragraph(text) | Quote(text) | StarItem(text):
            yield text
        case BulletList(items) | Checklist(items) | Plate(items) | Signature(items):
            yield from items
        case NumberedSteps(items):
            for number, item in enumerate(items, start=1):
                yield from (str(number), item)
        case Facts(pairs):
            for pair in pairs:
                yield from pair
        case Banner(title, lines):
            yield from (title, *lines)
        case Note(text, title):
            yield from (title, text)
        case CardPair(left, right):
            for card in (left, right):
                yield from _card(card) if card else ()
        case Table():
            yield from _table(block, huge)
        case Plot():
            yield from _plot(block)
        case AnswerGrid(asks, steps, star, questions):
            if not huge:
                yield from (asks, *steps, star)
            for question in questions:
                yield from (question, *steps, star) if huge else (question,)
        case InLanguage(_, blocks) | Together(blocks):
            yield from (text for inner in blocks for text in _texts(inner, huge))
        case SideBySide(left, right):
            yield from (text for inner in (*left, *right) for text in _texts(inner, huge))
        case Spacer() | PageBreak() | WritingLines():
            pass


def _plot(plot: Plot) -> Iterator[str]:
    """The titles of the panels, then row by row."""
    for panel in plot.panels:
        yield from (panel.title, panel.note)
    for place, name in enumerate(plot.names):
        yield from (name, *(panel.bars[place].text for panel in plot.panels))


def _card(card: Card) -> tuple[str, ...]:
    return (card.title, *card.lines, card.note)


def _table(table: Table, huge: bool) -> Iterator[str]:
    """In large print each cell stands under its column's name."""
    others = table.other_header or ("",) * len(table.header)
    names = list(zip(table.header, others, strict=True))
    if not (huge and names):
        yield from (text for name in names for text in name)
    for row in table.rows:
        for place, cell in enumerate(row):
            if huge and names:
                if not (cell.text or cell.note):
                    continue
                yield from names[place]
            yield from _cell(cell)


def _cell(cell: Cell) -> tuple[str, ...]:
    return (cell.text, cell.note, cell.other)
