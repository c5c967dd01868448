"""Which flowable stands on which page, and where."""

from collections.abc import Sequence
from dataclasses import dataclass

from csnat_app.documents.pdf.flowables import BreakFlow, Flowable


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
    pages: list[list[Placed]] = [[]]
    waiting = list(reversed(flows))
    used = 0.0
    after = 0.0
    while waiting:
        flow = waiting.pop()
        fresh = not pages[-1]
        if isinstance(flow, BreakFlow):
            if not fresh and waiting:
                pages.append([])
            continue
        offset = 0.0 if fresh else used + max(after, flow.before)
        if _fits(flow, waiting, room - offset, fresh):
            pages[-1].append(Placed(flow, offset))
            used = offset + flow.height
            after = flow.after
            continue
        parts = None
        if not flow.keep_with_next or fresh:
            parts = flow.split(room - offset, fresh)
        if parts:
            waiting += reversed(parts)
        elif fresh:
            pages[-1].append(Placed(flow, 0.0))
            used, after = flow.height, flow.after
        else:
            waiting.append(flow)
            pages.append([])
    return pages


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
