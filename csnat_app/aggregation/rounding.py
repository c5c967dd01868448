"""Rounding to base k, and percentages of rounded numbers."""


def rounded(count: int, base: int) -> int:
    """The multiple of `base` that is published for an exact count, 0 or more."""
    return base * ((count + base // 2) // base)


def percent(part: int | None, whole: int | None) -> int | None:
    """`part` of `whole`, both as they are published, in whole per cents; halves go up.

    None where one of them is not published, or nothing is left to be a part of.
    """
    if part is None or not whole:
        return None
    return (200 * part + whole) // (2 * whole)
