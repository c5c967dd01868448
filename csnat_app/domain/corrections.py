"""When a change is a correction: others may hold, or have relied on, what stood there before."""

from dataclasses import replace

from csnat_app.domain.rounds import Action, Round


def corrects(before: Round, after: Round) -> bool:
    """True for a change within a closed round, or of what a carer got on paper.

    Opening a closed round again is no correction, and neither is how an action went.
    """
    if before.closed is not None:
        return after.closed is not None
    if before.plan.shared is None:
        return False
    # Every kept field comes through here: what is the same object is not looked at.
    return (
        before.needs != after.needs
        or before.plan.remark != after.plan.remark
        or (before.actions != after.actions and _agreed(before) != _agreed(after))
    )


def _agreed(round_: Round) -> tuple[Action, ...]:
    return tuple(replace(action, status=None, why="") for action in round_.actions)
