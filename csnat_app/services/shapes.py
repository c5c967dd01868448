"""How a leaflet can be printed."""

from enum import StrEnum


class Shape(StrEnum):
    """How a leaflet is printed: on A4, in large print, on A5, or as a booklet to be folded."""

    A4 = "a4"
    LARGE = "large"
    A5 = "a5"
    BOOKLET = "booklet"
