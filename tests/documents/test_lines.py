import pytest
from hypothesis import given
from hypothesis import strategies as st

from csnat_app.documents.pdf.fonts import italic, regular, semibold
from csnat_app.documents.pdf.lines import REPLACEMENT, break_lines, shown

ANY_TEXT = st.text(st.characters(codec="utf-8") | st.sampled_from("áčđŋšŧž &<>-\n\t\u00a0"))


def test_sami_and_norwegian_letters_are_in_every_cut():
    letters = "áčđŋšŧžÁČĐŊŠŦŽæøåÆØÅ«»“”–·"
    for font in (regular(), italic(), semibold()):
        assert shown(letters, font) == letters


def test_what_the_font_lacks_becomes_a_visible_box():
    assert shown("a😀b\x00c漢", regular()) == f"a{REPLACEMENT}b{REPLACEMENT}c{REPLACEMENT}"
    assert REPLACEMENT in regular().widths


def test_a_letter_made_of_two_signs_is_shown_as_one():
    assert shown("c\u030c", regular()) == "č"


def test_only_signs_that_are_invisible_by_nature_go():
    assert shown("a\u200db\ufe0fc\u00add", regular()) == "abcd"
    assert shown("a\u202fb\u2011c\u2003d", regular()) == "a\u00a0b-c d"


def test_every_way_to_end_a_line_ends_one():
    assert break_lines("a\r\nb\rc\u2028d\n\ne\n", regular(), 12, 100) == (
        *("a ", "b ", "c ", "d ", "", "e"),
    )


def test_a_wrapped_line_ends_in_a_space_so_that_words_stay_apart():
    lines = break_lines("Jeg ligger våken og hører etter pusten", regular(), 12, 100)
    assert len(lines) > 1
    assert all(line.endswith(" ") for line in lines[:-1])
    assert "".join(lines) == "Jeg ligger våken og hører etter pusten"


def test_a_word_of_500_characters_is_broken_and_nothing_lost():
    lines = break_lines("å" * 500, regular(), 12, 200)
    assert "".join(lines) == "å" * 500
    assert all(regular().width(line, 12) <= 200 for line in lines)


def test_an_address_breaks_after_its_slashes():
    lines = break_lines("https://example.org/rad-og-rett/okonomi", regular(), 12, 150)
    assert "".join(lines) == "https://example.org/rad-og-rett/okonomi"
    assert all(line[-1] in "/-." for line in lines[:-1])


def test_a_column_narrower_than_a_letter_still_ends():
    assert break_lines("WWW", regular(), 12, 1) == ("W", "W", "W")


@given(ANY_TEXT, st.floats(20, 500))
def test_no_line_is_too_wide_and_no_sign_is_lost(text, width):
    lines = break_lines(text, regular(), 12, width)
    assert all(regular().width(line.rstrip(" "), 12) <= width + 0.01 for line in lines)
    assert "".join("".join(lines).split()) == "".join(shown(text, regular()).split())


@pytest.mark.parametrize("number", ["116 117", "22 33 44 55", "901 23 456"])
def test_a_telephone_number_stays_on_one_line(number) -> None:
    for width in range(80, 200, 7):
        lines = break_lines(f"Ring legevakten på {number} hele natten.", regular(), 12, width)
        assert sum(number in line for line in lines) == 1


@pytest.mark.parametrize(
    "day",
    [
        *("3. mars 2026", "31. desember 2026", "8 March 2026", "skábmamánu 8. b. 2026"),
        *("3. mars", "22 November", "skábmamánu 8. b."),
    ],
)
def test_a_date_stays_on_one_line_and_is_read_with_plain_spaces(day) -> None:
    text = f"Laget sammen {day} av oss to."
    for width in range(150, 320, 3):
        lines = break_lines(text, regular(), 12, width)
        assert "".join(lines) == text
        assert sum(day in line for line in lines) == 1


def test_a_date_wider_than_its_column_is_broken_between_its_words() -> None:
    lines = break_lines("skábmamánu 8. b. 2026", regular(), 12, 80)
    assert lines == ("skábmamánu ", "8. b. 2026")


def test_a_long_word_before_a_date_takes_no_longer_than_others() -> None:
    text = "a" * 20_000 + " 8. b. 202"
    assert "".join("".join(break_lines(text, regular(), 12, 400)).split()) == text.replace(" ", "")
