"""From text as people write it to lines that fit a width.

Nothing is left out silently: a character that the font cannot show (an emoji, a control
character, another script) becomes an empty box, U+25AF. Only characters that are invisible by
nature go: joiners, variation selectors, soft hyphens, byte order marks, marks of direction. The
text in the store is not touched by this.
"""

import re
import unicodedata
from collections.abc import Iterator

from csnat_app.documents.pdf.fonts import Font

REPLACEMENT = "\u25af"

_LINE_ENDS = re.compile("\r\n|[\n\r\v\f\u0085\u2028\u2029]")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe00-\ufe0f\ufeff]")
_KEPT_TOGETHER = {"\u202f": "\u00a0", "\u2007": "\u00a0", "\u2011": "-", "\u2010": "-"}
_TELEPHONE = r"\d{2,3}(?: \d{2,3}){1,3}"
# "3. mars 2026" and "3 March 2026"; in Sámi the month comes first: "skábmamánu 8. b. 2026". The
# year may be missing. That "2. etasje" stays together as well does no harm.
_DATE = r"\d{1,2}(?:\. [^\W\d_A-Z]+| [A-Z][a-z]{2,8})(?: \d{4})?"
_SAMI_DATE = r"(?:\b[^\W\d_]+ )?\b\d{1,2}\. b\.(?: \d{4})?"
_WHOLE = re.compile(rf"(?:{_SAMI_DATE}|(?<!\d)(?:{_TELEPHONE}|{_DATE}))(?!\d)")
_DIGIT = re.compile(r"\d")
_HELD = "\n"  # stands for a space that a line is not broken at
_BREAKS_AFTER = "-/._@&=?"


def shown(text: str, font: Font) -> str:
    """The text with characters that the font has, and spaces and line feeds."""
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    text = _LINE_ENDS.sub("\n", text)
    missing = {sign for sign in set(text) if sign not in font.widths}
    missing.update(_INVISIBLE.findall(text))
    if missing:
        text = text.translate({ord(sign): _stand_in(sign) for sign in missing})
    return text


def _stand_in(sign: str) -> str:
    if sign == "\n":
        return sign
    if sign in _KEPT_TOGETHER:
        return _KEPT_TOGETHER[sign]
    if _INVISIBLE.match(sign):
        return ""
    return " " if (sign.isspace() and sign >= "\u0080") or sign == "\t" else REPLACEMENT


def break_lines(text: str, font: Font, size: float, width: float) -> tuple[str, ...]:
    """Lines no wider than `width` points.

    All lines but the last end in a space, so that words stay apart when the page's text is read
    back; a word that is broken, being wider than a whole line, gets none.
    """
    lines: list[str] = []
    for part in shown(text, font).rstrip("\n").split("\n"):
        if lines and lines[-1]:
            lines[-1] += " "
        lines += _wrapped(part, font, size, width)
    return tuple(lines)


def _wrapped(part: str, font: Font, size: float, width: float) -> Iterator[str]:
    space = font.width(" ", size)
    line: list[str] = []
    used = 0.0
    for word in _words(part.replace("\t", " "), font, size, width):
        wide = font.width(word, size)
        if line and used + space + wide > width:
            yield " ".join(line) + " "
            line = []
        if not line:
            while wide > width and len(word) > 1:
                head = _fitting(word, font, size, width)
                yield head
                word = word[len(head) :]
                wide = font.width(word, size)
            used = wide
        else:
            used += space + wide
        line.append(word)
    yield " ".join(line)


def _words(part: str, font: Font, size: float, width: float) -> Iterator[str]:
    """What a line may be broken between; a telephone number or a date is one, if it fits a line."""
    if _DIGIT.search(part):  # most texts have none, and looking for dates takes its time
        part = _WHOLE.sub(lambda found: found[0].replace(" ", _HELD), part)
    for held in part.split(" "):
        word = held.replace(_HELD, " ")
        if word != held and font.width(word, size) > width:
            yield from word.split(" ")
        elif word:
            yield word


def _fitting(word: str, font: Font, size: float, width: float) -> str:
    """The part of a long word that fills a line, up to a sign that it may break after."""
    used = 0.0
    count = 0
    for sign in word:
        used += font.width(sign, size)
        if used > width and count:
            break
        count += 1
    for end in range(min(count, len(word) - 1), count // 2, -1):
        if word[end - 1] in _BREAKS_AFTER:
            return word[:end]
    return word[: min(count, len(word) - 1)]
