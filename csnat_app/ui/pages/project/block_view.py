"""Blocks of the report as they stand on the screen, in a card."""

from collections.abc import Iterable

from csnat_app.documents.blocks import Block, BulletList, Facts, Note, Paragraph, Table, Tone
from csnat_app.ui.pages.project.figure_grids import figure_grid
from csnat_app.ui.pages.project.phrases import spoken
from csnat_app.ui.pages.project.table_widget import FigureTable
from csnat_app.ui.theme.tokens import GAP_SMALL
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.text import Text


class BlockCard(Card):
    """A part of the report under its heading. What only paper needs is passed over."""

    def __init__(self, title: str, blocks: Iterable[Block], *, name: str) -> None:
        super().__init__(name=name, small_title=False)
        self.set_title(title)
        self.body.setSpacing(GAP_SMALL)
        for place, block in enumerate(blocks, start=1):
            self._add_block(block, title, f"{name}_{place}")

    def _add_block(self, block: Block, title: str, name: str) -> None:
        match block:
            case Paragraph(text, tone):
                self.add(Text(text, "muted" if tone is Tone.MUTED else "", name=name))
            case Note(text):
                self.add(Text(text, "muted", name=name))
            case BulletList(items):
                for item in items:
                    self.add(Text(f"· {item}"))
            case Facts(pairs):
                for what, said in pairs:
                    self.add(Text(f"{what}: {said}"))
            case Table():
                self.add(FigureTable(figure_grid(block, title, spoken()), name=name))
            case _:
                pass
