"""Colours and sizes by name: the one place where either is decided.

No colour here ever grades an answer: `wait` says that something waits, `delete` that something
deletes, and each always comes with words.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One set of colours, each as "#RRGGBB"."""

    name: str
    paper: str  # the window
    surface: str  # cards, fields
    ink: str  # text; the chosen answer step (ink with paper text)
    muted: str  # second-line text
    line: str  # card borders, rules
    edge: str  # borders of whatever can be clicked or typed in
    act: str  # primary button, focus, links, current stage
    on_act: str
    act_soft: str  # chosen row
    wait: str
    wait_soft: str
    delete: str


LIGHT = Tokens(
    name="light",
    paper="#FAF7F2",
    surface="#FFFFFF",
    ink="#1F2A30",
    muted="#55636B",
    line="#DED7CC",
    edge="#857E74",
    act="#0F5C63",
    on_act="#FFFFFF",
    act_soft="#E4F0EF",
    wait="#7A4F00",
    wait_soft="#FBF0DC",
    delete="#9B2C20",
)

DARK = Tokens(
    name="dark",
    paper="#15191B",
    surface="#1D2427",
    ink="#ECE8E1",
    muted="#A9B2B5",
    line="#394246",
    edge="#7F8A8F",
    act="#7CCBC7",
    on_act="#08282A",
    act_soft="#203436",
    wait="#E8B968",
    wait_soft="#33291A",
    delete="#F0907F",
)

# Sizes in pixels on a grid of 8 (with halves), at 100 %.
GAP_SMALL = 8
GAP = 16
GAP_LARGE = 24
PADDING = 20
MARGIN = 40
CORNER = 8
TARGET = 40  # least height of whatever is clicked
BUTTON = 42  # a button's height, its border included
FOCUS = 3  # width of the focus ring
RAIL = 208
MEASURE = 1080  # widest content
SHORTEST_SEGMENT = 86
CIRCLE = 26  # the stage track's circles
ICON = 20

# Letter heights in pixels at 100 %.
TITLE = 26
SECTION = 17
NAME = 16  # the program's name on the rail
TEXT = 15
SECOND = 13
