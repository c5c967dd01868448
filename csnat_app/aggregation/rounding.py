"""Rounding to base k, what a rounded number leaves open, and percentages of rounded numbers."""


def rounded(count: int, base: int) -> int:
    """The multiple of `base` that is published for an exact count, 0 or more."""
    return base * ((count + base // 2) // base)


def interval(published: int, base: int) -> tuple[int, int]:
    """The lowest and the highest exact count that are published as `published`.

    Both ends are included; there are `base` whole numbers between them, fewer only at zero.
    """
    lowest = published - base // 2
    return max(0, lowest), lowest + base - 1


def percent(part: int | None, whole: int | None) -> int | None:
    """`part` of `whole`, both as they are published, in whole per cents; halves go up.

    None where one of them is not published, or nothing is left to be a part of.
    """
    if part is None or not whole:
        return None
    return (200 * part + whole) // (2 * whole)
