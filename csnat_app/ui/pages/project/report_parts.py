"""What the report says around its figures, for the screen: the same words, by heading. No Qt here.

The screen takes them from the report itself, so that the two never say different things.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from csnat_app.documents.blocks import Block, Heading, InLanguage, Together
from csnat_app.documents.compose.figure_words import FigureWords
from csnat_app.documents.compose.project_report import compose_project_report
from csnat_app.domain.published import ALL, Published
from csnat_app.domain.texts import TextSet
from csnat_app.version import VERSION

SHORT, COVERAGE, METHOD, LIMITS = "head.short", "head.coverage", "head.method", "head.limits"


def report_parts(
    published: Published, figures: FigureWords, words: TextSet, today: date
) -> Mapping[str, tuple[Block, ...]]:
    """The report's blocks by the words of the heading above them."""
    # The words tell of the whole only; the tables of hundreds of sites would take a while.
    whole = {key: value for key, value in published.figures.items() if key == ALL}
    document = compose_project_report(
        replace(published, figures=whole), figures, words, today, VERSION
    )
    found: dict[str, list[Block]] = {}
    under = found.setdefault("", [])
    for block in _flat(document.blocks):
        if isinstance(block, Heading):
            under = found.setdefault(block.text, [])
        else:
            under.append(block)
    return {heading: tuple(blocks) for heading, blocks in found.items()}


def _flat(blocks: Iterable[Block]) -> Iterator[Block]:
    """Without what only paper knows: what stands on one page, and what is read aloud how."""
    for block in blocks:
        if isinstance(block, Together | InLanguage):
            yield from _flat(block.blocks)
        else:
            yield block
