"""What the carer wants to talk about, in the order that the carer's own marks give.

Starred areas come first, then the others that the carer marked, both in the order in which the
carer met them on the form. The nurse and the carer may put them in any other order; nothing
here weighs one answer against another.
"""

from dataclasses import replace

from csnat_app.domain.instruments import ANYTHING_ELSE, Instrument
from csnat_app.domain.rounds import Consideration, Need


def raised_areas(consideration: Consideration, instrument: Instrument) -> tuple[str, ...]:
    """Area keys the carer raised: a star, or any step but the first ("no").

    Blank raises none, and neither does what the carer did not want to answer.
    """
    starred: list[str] = []
    others: list[str] = []
    for area in instrument.areas:
        mark = consideration.mark(area.key)
        if mark is None or mark.declined:
            continue
        if mark.most_important:
            starred.append(area.key)
        elif mark.step is not None and mark.step != instrument.steps[0]:
            others.append(area.key)
    if consideration.anything_else.strip():
        others.append(ANYTHING_ELSE)
    return tuple(starred + others)


def move(needs: tuple[Need, ...], need_id: str, to: int) -> tuple[Need, ...]:
    """The needs with one moved to position `to` (held inside the list), renumbered from 0."""
    moved = next(need for need in needs if need.id == need_id)
    rest = [need for need in needs if need.id != need_id]
    rest.insert(max(0, min(to, len(rest))), moved)
    return renumber(tuple(rest))


def renumber(needs: tuple[Need, ...]) -> tuple[Need, ...]:
    return tuple(replace(need, position=place) for place, need in enumerate(needs))
