"""Counts carers: the definitions of docs/figures.md, one carer after the other.

Each carer is counted once, or not, in each measure. Nothing here adds answers of one carer up.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from csnat_app.aggregation.measures import AREAS, BY_NAME, CLASSES, LANGUAGES, SERVICES
from csnat_app.domain.cohorts import CountedRound
from csnat_app.domain.instruments import ANYTHING_ELSE

_LAST_DAYS = (7, 14, 28, 56)  # of the classes but the last, which has no end


def count(rounds: Iterable[CountedRound], first_step: Callable[[str, str], str]) -> dict[str, int]:
    """How many carers, by the name of every measure; 0 stands there too.

    `first_step` tells which answer step of an instrument (id, version) says "no".
    """
    found: Counter[str] = Counter()
    for one in rounds:
        found.update(set(_of(one, first_step(*one.instrument))))
    return {name: found[name] for name in BY_NAME}


def days_class(days: int) -> str | None:
    """The class of so many days; None if the later day comes first: somebody mistyped one."""
    if days < 0:
        return None
    place = sum(days > last for last in _LAST_DAYS)
    return CLASSES[place]


def _of(one: CountedRound, no: str) -> Iterator[str]:
    """Every measure that the carer counts in."""
    language = one.language if one.language in LANGUAGES else "other"
    yield "offered"
    yield f"language.{language}"
    returned, conversation = _returned(one), one.conversation is not None or one.outcome
    steps = {
        "accepted": one.accepted,
        "returned": returned,
        "conversation": conversation,
        "plan": one.plan is not None,
        "review": one.review is not None,
        "closed": one.closed,
    }
    yield from (name for name, reached in steps.items() if reached)
    yield from _days("offer-return", one.offered, one.returned)
    yield from _days("return-conversation", one.returned, one.conversation)
    yield from _days("conversation-plan", one.conversation, one.plan)
    yield from _days("plan-review", one.plan, one.review)
    if returned:
        yield from _wanted(one, no)
    if conversation:
        yield from _talked(one)
    if one.plan is not None:
        for action in one.actions:
            if action.service is not None:
                known = action.service in SERVICES
                yield f"service.{action.service if known else 'other'}"


def _returned(one: CountedRound) -> bool:
    """A carer at the screen has returned it when finished, a form on paper also when answers of it
    are written down and its day was forgotten."""
    answered = one.anything_else or any(
        mark.step is not None or mark.most_important or mark.declined for mark in one.marks
    )
    return one.returned is not None or (answered and not one.on_screen)


def _days(pair: str, earlier: date | None, later: date | None) -> Iterator[str]:
    if earlier is not None and later is not None:
        days = days_class((later - earlier).days)
        if days is not None:
            yield f"days.{pair}.{days}"


def _wanted(one: CountedRound, no: str) -> Iterator[str]:
    """As `domain/order.raised_areas`: a star, or any step but the one that says "no"."""
    if one.anything_else:
        yield f"wanted/{ANYTHING_ELSE}"
    for mark in one.marks:
        if mark.declined or mark.area not in AREAS:
            continue
        if mark.most_important or mark.step not in (None, no):
            yield f"wanted/{mark.area}"
        if mark.most_important:
            yield f"most_important/{mark.area}"


def _talked(one: CountedRound) -> Iterator[str]:
    for need in one.needs:
        if need.area in AREAS and (need.written or need.helped_now):
            yield f"talked/{need.area}"
        if need.area in AREAS and need.helped_now:
            yield f"helped/{need.area}"
    for action in one.actions:
        if action.area in AREAS:
            yield f"talked/{action.area}"
            yield f"action/{action.area}"
            if action.done:
                yield f"done/{action.area}"
