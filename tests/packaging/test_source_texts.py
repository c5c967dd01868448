from pathlib import Path

import pytest

import source_texts


def test_literals_are_read() -> None:
    source = (
        'class A:\n def f(self):\n  self.tr("One" " two")\n  translate("A", "Three {n}", "c")\n'
    )
    assert source_texts.read(source, "a.py") == ({"One two", "Three {n}"}, [])


@pytest.mark.parametrize(
    "call",
    [
        'self.tr(f"Hello {name}")',
        "self.tr(name)",
        'self.tr("a" + "b")',
        'self.tr("a {}".format(b))',
        'self.tr("a", comment)',
        'translate("Page", title)',
        'translate(context, "Title")',
        "self.tr()",
    ],
)
def test_anything_else_is_found(call: str) -> None:
    texts, found = source_texts.read(f"x = 1\n{call}\n", "today.py")
    assert texts == set()
    assert len(found) == 1
    assert found[0].startswith("today.py:2: ")


def test_formatting_what_came_back_is_right() -> None:
    assert source_texts.read('self.tr("In {n} days").format(n=3)', "a.py")[1] == []


def test_the_method_of_a_string_is_left_alone() -> None:
    assert source_texts.read("name.translate(table)", "a.py") == (set(), [])


def test_asking_one_translator_is_left_alone() -> None:
    call = "translator.translate(context, source, None, number)"
    assert source_texts.read(call, "a.py") == (set(), [])


def test_a_folder_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "a.py").write_text('tr("One")', encoding="utf-8")
    (tmp_path / "pages" / "b.py").write_text('tr("Two")\ntr(x)', encoding="utf-8")
    texts, found = source_texts.read_folder(tmp_path)
    assert texts == {"One", "Two"}
    assert found == ["pages/b.py:2: tr() takes literals only"]
