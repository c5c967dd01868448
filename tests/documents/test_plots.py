"""How bars stand: one measure for all, nothing over anything else, nothing beyond the edge."""

import random
from itertools import combinations

import pytest

from csnat_app.documents.blocks import Heading
from csnat_app.documents.pdf.plots import setting
from csnat_app.documents.pdf.render import render
from csnat_app.documents.plots.drawing import Box, Drawing, Ink, Words
from csnat_app.documents.plots.layout import drawing
from csnat_app.documents.plots.plot import Bar, Panel, Plot
from csnat_app.documents.plots.png import Caption, picture
from tests.documents.spoken import said

WIDTH = 493.0


def plot(*panels: list[tuple[int | None, int | None]], names: tuple[str, ...] = ()) -> Plot:
    rows = len(panels[0])
    names = names or tuple(f"Navn {number}" for number in range(rows))
    return Plot(
        names,
        tuple(
            Panel(
                f"Panel {place}",
                "av «Alle»",
                tuple(
                    Bar(value, whole, "–" if value is None else str(value))
                    for value, whole in panel
                ),
            )
            for place, panel in enumerate(panels)
        ),
        "Stolper",
    )


def drawn(of: Plot, width: float = WIDTH) -> Drawing:
    return drawing(of, width, setting())


def boxes(of: Drawing, ink: Ink) -> list[Box]:
    return [part for part in of.parts if isinstance(part, Box) and part.ink is ink]


def texts(of: Drawing) -> list[Words]:
    return [part for part in of.parts if isinstance(part, Words)]


def test_a_bar_is_as_much_longer_as_there_are_more_in_every_panel() -> None:
    found = drawn(plot([(40, 80), (10, 80)], [(20, 40), (5, 10)]))
    bars = [box.width for box in boxes(found, Ink.BAR)]
    first, *rest = [width / value for width, value in zip(bars, (40, 20, 10, 5), strict=True)]
    assert rest == pytest.approx([first] * 3)
    wholes = [box.width for box in boxes(found, Ink.WHOLE)]
    assert wholes == pytest.approx([80 * first, 40 * first, 80 * first, 10 * first])


def test_what_is_not_shown_has_no_bar_and_nothing_has_none_either() -> None:
    found = drawn(plot([(None, None), (0, 20), (20, 20)]))
    assert len(boxes(found, Ink.BAR)) == 1
    assert len(boxes(found, Ink.WHOLE)) == 2
    assert [one.ink for one in texts(found) if one.text.strip() == "–"] == [Ink.QUIET]


def test_a_hidden_number_leaves_no_trace_of_its_size() -> None:
    """Not even of its whole: what stands there is the same whatever is hidden."""
    one = drawn(plot([(None, 40), (20, 40)]))
    other = drawn(plot([(None, 400), (20, 40)]))
    assert one == other


@pytest.mark.parametrize("seed", range(20))
def test_nothing_lies_over_a_text_or_beyond_the_edges(seed: int) -> None:
    chance = random.Random(seed)
    rows = chance.randint(1, 24)
    panels = [
        [(value, value + chance.randint(0, 500)) for value in chance.choices(range(3000), k=rows)]
        for _ in range(chance.randint(1, 4))
    ]
    names = tuple(" ".join(["navnet"] * chance.randint(1, 9)) for _ in range(rows))
    found = drawn(plot(*panels, names=names))
    measure = setting().measure
    spans = []
    for one in texts(found):
        right = one.x + measure(one.text, one.size, one.bold)
        assert one.x >= 0
        assert right <= WIDTH + 0.01
        assert one.size < one.y < found.height
        spans.append((one.x, one.y - one.size * 0.6, right, one.y))
    spans += [(b.x, b.y, b.x + b.width, b.y + b.height) for b in boxes(found, Ink.WHOLE)]
    for (left, top, right, low), (x, y, to_x, to_y) in combinations(spans, 2):
        apart = right <= x + 0.01 or to_x <= left + 0.01 or low <= y + 0.01 or to_y <= top + 0.01
        assert apart


def test_rows_stand_in_the_order_in_which_they_are_given() -> None:
    names = ("Sist", "Midt", "Aller først")
    found = drawn(plot([(5, 9), (50, 90), (20, 90)], names=names))
    heights = [one.y for name in names for one in texts(found) if one.text.strip() == name]
    assert heights == sorted(heights)


def test_when_all_are_nobody_it_is_drawn_all_the_same() -> None:
    assert boxes(drawn(plot([(0, 0), (0, 0)])), Ink.BAR) == []


def test_in_the_report_it_is_one_figure_with_its_words(paper) -> None:
    tree = said(render(paper(Heading("A", 1), plot([(5, 9), (50, 90)]))))
    (figure,) = tree.all("Figure")
    assert figure.alt == "Stolper"
    assert figure.text.split() == [
        "Panel",
        "0",
        "av",
        "«Alle»",
        *("Navn", "0", "5"),
        *("Navn", "1", "50"),
    ]


def test_letters_of_every_language_of_ours_are_in_the_picture() -> None:
    names = ("Čuovvuleapmi, đ ŋ š ŧ ž", "Forløp æ ø å")
    caption = Caption("Áššit", ("Nota",), ("Gáldu",))
    some, other = plot([(5, 9), (5, 9)], names=names), plot([(5, 9), (5, 9)], names=("▯", "▯"))
    assert picture(some, caption) == picture(some, caption)
    assert picture(some, caption) != picture(other, caption)
