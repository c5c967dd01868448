"""Whether the colours can be told apart by everybody."""

import pytest

from csnat_app.ui.theme.tokens import DARK, LIGHT, Tokens

SETS = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)


def _light_of(colour: str) -> float:
    """Relative luminance, WCAG 2.1."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_light_of(one), _light_of(other)))
    return (high + 0.05) / (low + 0.05)


@SETS
def test_text_has_a_contrast_of_four_and_a_half(tokens: Tokens) -> None:
    pairs = [
        (text, ground)
        for text in (tokens.ink, tokens.muted, tokens.act, tokens.delete, tokens.wait)
        for ground in (tokens.paper, tokens.surface)
    ]
    pairs += [
        (tokens.on_act, tokens.act),
        (tokens.paper, tokens.ink),
        (tokens.wait, tokens.wait_soft),
        (tokens.ink, tokens.wait_soft),
        (tokens.ink, tokens.act_soft),
        (tokens.act, tokens.act_soft),
    ]
    assert [pair for pair in pairs if _contrast(*pair) < 4.5] == []


@SETS
def test_edges_and_focus_have_a_contrast_of_three(tokens: Tokens) -> None:
    pairs = [
        (edge, ground)
        for edge in (tokens.edge, tokens.act)
        for ground in (tokens.paper, tokens.surface)
    ]
    # The ring around something filled lies on a gap in the surface's colour.
    pairs += [(tokens.surface, tokens.act), (tokens.surface, tokens.ink)]
    assert [pair for pair in pairs if _contrast(*pair) < 3] == []
