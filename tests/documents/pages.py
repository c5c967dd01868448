"""Texts put on pages and found there again."""

import re
import unicodedata
from dataclasses import fields, is_dataclass

SENTENCE = "Jeg ligger våken og hører etter pusten. "


def words_in(text):
    return re.findall(r"\w+", unicodedata.normalize("NFC", text))


def strings_in(value):
    """Every text in blocks, however deep."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from strings_in(getattr(value, field.name))
    elif isinstance(value, tuple):
        for part in value:
            yield from strings_in(part)


def numbered(count):
    """That many characters of words which are all different."""
    text = " ".join(f"ord{number}" for number in range(count))
    return text[:count].rsplit(" ", 1)[0]
