"""A document as plain text: for the journal note, for the clipboard and for tests."""

from collections.abc import Iterable

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
from csnat_app.documents.document import Document
from csnat_app.documents.plots.plot import Plot


def plain_text(document: Document) -> str:
    """All blocks as lines, with an empty line between blocks; page head and foot are left out.

    Marks that say something come first and last. Every character stands as it was written.
    """
    parts = [document.practice_mark, *(_block(block) for block in document.blocks)]
    parts.append(document.draft_note)
    return "\n\n".join(part for part in parts if part) + "\n"


def _block(block: Block) -> str:
    match block:
        case Heading(text) | Paragraph(text) | Quote(text):
            return text
        case StarItem(text, starred):
            return f"* {text}" if starred else f"- {text}"
        case BulletList(items):
            return _lines(f"- {item}" for item in items)
        case NumberedSteps(items):
            return _lines(f"{number}. {item}" for number, item in enumerate(items, start=1))
        case Checklist(items):
            return _lines(f"[ ] {item}" for item in items)
        case Table(header, rows):
            return _lines(_row(header, row) for row in rows)
        case Plot(alt=alt):
            return alt
        case Facts(pairs):
            return _lines(f"{name}: {text}" for name, text in pairs)
        case CardPair(left, right):
            return _card(left) + (f"\n\n{_card(right)}" if right else "")
        case Banner(title, lines):
            return _lines((title, *lines))
        case Note(text, title):
            return _lines((title, text))
        case Plate(lines):
            return _lines(lines)
        case AnswerGrid(_, steps, star, questions):
            ticks = "  ".join(f"[ ] {label}" for label in (*steps, star))
            return _lines(f"{question}\n{ticks}" for question in questions)
        case WritingLines(count):
            return _lines(["____________"] * count)
        case Signature(labels):
            return _lines(f"{label}: ____________" for label in labels)
        case Spacer() | PageBreak():
            return ""
        case InLanguage(_, blocks) | Together(blocks):
            return _parts(blocks)
        case SideBySide(left, right):
            return _parts((*left, *right))


def _parts(blocks: Iterable[Block]) -> str:
    return "\n\n".join(text for inner in blocks if (text := _block(inner)))


def _card(card: Card) -> str:
    return _lines((card.title, *card.lines, card.note))


def _row(header: tuple[str, ...], row: tuple[Cell, ...]) -> str:
    """One row as a line of its own: "- what (Who: …; When: …)", for want of columns."""
    first, *rest = row
    names = header[1:] or ("",) * len(rest)
    said = [
        f"{name}: {cell.text}" if name else cell.text
        for name, cell in zip(names, rest, strict=True)
        if cell.text
    ]
    notes = [note for cell in row for note in (cell.note, cell.other) if note]
    return _lines((f"- {first.text}" + (f" ({'; '.join(said)})" if said else ""), *notes))


def _lines(lines: Iterable[str]) -> str:
    return "\n".join(line for line in lines if line)
