"""Which flowable stands on which page, and where."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from csnat_app.documents.pdf.flowables import BreakFlow, Flowable

_SPILLED = 0.4  # of a page: what fills no more of it is the end of the page before


@dataclass(frozen=True, slots=True)
class Placed:
    """`offset` is the distance in points from the upper edge of the page's free area."""

    flow: Flowable
    offset: float


def paginate(flows: Sequence[Flowable], room: float) -> list[list[Placed]]:
    """Pages of placed flowables; `room` is the height in points of every page's free area.

    There is at least one page. What cannot be split although it is higher than a page is placed
    all the same, so nothing is ever left out.
    """
    _part(flows, room)
    waiting = list(reversed(flows))
    pages = [fill(waiting, room)]
    while waiting:
        pages.append(fill(waiting, room))
    return pages


def _part(flows: Sequence[Flowable], room: float) -> None:
    """What is to stand together but has no room on any page is parted where a page is full, or
    its beginning would stand on a page alone."""
    used = 0.0
    for flow, following in pairwise(flows):
        used += flow.height
        if not flow.keep_with_next:
            used = 0.0
            continue
        used += max(flow.after, following.before)
        needed = following.height if following.keep_with_next else following.least
        if used + needed > room and following.height <= room:
            flow.keep_with_next = False
            used = 0.0


def fill(waiting: list[Flowable], room: float, fresh: bool = True) -> list[Placed]:
    """One page of what is waiting, the first at the end of the list; what is placed is taken out.

    If the room is not `fresh`, there will be more of it later: what does not fit then waits.
    """
    page: list[Placed] = []
    used = 0.0
    after = 0.0
    while waiting:
        flow = waiting.pop()
        first = fresh and not page
        if isinstance(flow, BreakFlow):
            spilled = flow.soft and used < room * _SPILLED
            if page and waiting and not spilled:
                return page
            continue
        offset = used + max(after, flow.before) if page else 0.0
        if _fits(flow, waiting, room - offset, first):
            page.append(Placed(flow, offset))
            used = offset + flow.height
            after = flow.after
            continue
        parts = None
        if not flow.keep_with_next or first:
            parts = flow.split(room - offset, first)
        if parts:
            waiting += reversed(parts)
        elif first:
            page.append(Placed(flow, 0.0))
            used, after = flow.height, flow.after
        else:
            waiting.append(flow)
            return page
    return page


def _fits(flow: Flowable, waiting: Sequence[Flowable], room: float, fresh: bool) -> bool:
    """True if the flowable fits, together with the start of what it must not be parted from."""
    if flow.height > room + 0.01:
        return False
    needed = flow.height
    place = len(waiting) - 1
    while flow.keep_with_next and place >= 0 and not fresh:
        following = waiting[place]
        needed += max(flow.after, following.before)
        needed += following.height if following.keep_with_next else following.least
        flow = following
        place -= 1
    return needed <= room + 0.01
