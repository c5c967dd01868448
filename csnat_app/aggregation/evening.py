"""Evens out between places what they have too many or too few of, until nobody can tell."""

from itertools import pairwise

import numpy as np

from csnat_app.aggregation.sheets import Mask, Sheet, Slack, Values
from csnat_app.aggregation.steps import Step, first, room, steps
from csnat_app.aggregation.worlds import Numbers, System

_SWEEPS = 12  # at the same line
_ACROSS = 4  # from one line to another
_PARTNERS = 2  # more take longer, and seldom even out what these do not
_PACE = 0.9  # a sweep that leaves more than this share is the last


def even_all(system: System, sheet: Sheet, made: Values, values: Values, touched: Mask) -> None:
    """Lets the lines that were not touched make up for what the others changed in `values`,
    as far as they can."""
    surplus: Numbers = (made - values).sum(axis=2)
    free, there = made[:, :, ~touched], sheet.there[:, ~touched]
    even(free, there, surplus)
    if surplus.any():
        down, up = (side[:, ~touched] for side in sheet.slack(system))
        alike = sheet.alike[~touched]
        for kind in np.unique(alike).tolist():
            same = alike == kind
            even(free, there, surplus, (np.where(same, down, 0), np.where(same, up, 0)))
    made[:, :, ~touched] = free


def even(values: Values, there: Mask, surplus: Numbers, slack: Slack | None = None) -> None:
    """Moves carers between places, as far as there is room.

    `surplus[measure, place]` is how many are too many, and shrinks by what is moved. Without
    slack, every line keeps all its carers; with it, one has fewer and another one more.
    """
    every = steps(values, _PARTNERS)
    left = np.abs(surplus).sum()
    for sweep in range(_SWEEPS if slack is None else _ACROSS):
        # Always the same orders, and another one in each sweep.
        order = np.random.default_rng(sweep).permutation(values.shape[1]).tolist()
        # What rises needs room under the wider measure first, what falls over the narrower.
        for step in every if sweep % 2 == 0 else reversed(every):
            if surplus[step.measures].any():
                _pass_on(values, there, surplus, step, order, slack)
        before, left = left, np.abs(surplus).sum()
        if left > before * _PACE or not left:
            return


def _pass_on(
    values: Values,
    there: Mask,
    surplus: Numbers,
    step: Step,
    order: list[int],
    slack: Slack | None,
) -> None:
    """Each place of the order gives what it has too many of to the next, or takes from it."""
    found = room(values, there, step)
    change = np.zeros_like(found.give)
    over = surplus[step.measures]
    for here, following in pairwise(order):
        for giving, taking, flow in (
            (here, following, np.maximum(over[:, here], 0)),
            (following, here, np.maximum(-over[:, here], 0)),
        ):
            if not flow.any():
                continue
            give = found.give[:, giving] + np.minimum(change[:, giving], 0)
            take = found.take[:, taking] - np.maximum(change[:, taking], 0)
            if slack is None:
                out = into = first(np.minimum(give, take), flow)
            else:
                fall, rise = step.slack(slack)
                moved = change.sum(axis=1)
                give, take = np.minimum(give, fall + moved), np.minimum(take, rise - moved)
                flow = np.minimum(flow, np.minimum(give.sum(axis=1), take.sum(axis=1)))
                out, into = first(give, flow), first(take, flow)
            change[:, giving] -= out
            change[:, taking] += into
            moved = out.sum(axis=1)
            over[:, giving] -= moved
            over[:, taking] += moved
    surplus[step.measures] = over
    if step.sign:
        surplus[step.partners] += step.sign * change.sum(axis=2)
    step.change(values, change)
    if slack is not None:
        step.use(slack, change.sum(axis=1))
