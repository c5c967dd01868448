"""What a carer reads in Norwegian is plain language: LIX under 38, and no paragraph above 45."""

import re
from collections.abc import Iterable

import pytest

import wordings
from wordings import Wording

MOST, MOST_IN_A_PARAGRAPH = 38, 45

# Words for the nurse's own papers; every other word is, or may be, read by a carer.
NURSE_ONLY = ("case", "directory", "guide", "advice", "recovery", "invitation", "language", "stage")
NURSES_FILES = ("guide", "advice", "directory", "figures")

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_END = re.compile(r"[.!?:](?=\s|$)")


def lix(texts: Iterable[str]) -> float:
    """Björnsson's LIX: words per sentence plus the percentage of words above six letters.

    A heading or label without a full stop counts as one sentence.
    """
    words: list[str] = []
    sentences = 0
    for text in texts:
        words += _WORD.findall(text)
        sentences += max(1, len(_END.findall(text)))
    return len(words) / sentences + 100 * sum(len(word) > 6 for word in words) / len(words)


def carers_texts(language: str) -> dict[str, list[Wording]]:
    """What a carer reads, by document: leaflet, each instrument, the fixed words of the rest."""
    found: dict[str, list[Wording]] = {}
    for wording in wordings.content(language):
        kind = wording.file.partition(".")[0]
        if kind == "words":
            if wording.where.split(".")[1] not in NURSE_ONLY:
                found.setdefault("plan and other papers", []).append(wording)
        elif kind not in (*NURSES_FILES, language):
            found.setdefault(kind, []).append(wording)
    return found


def paragraphs(texts: Iterable[Wording]) -> list[Wording]:
    """What has at least one whole sentence; a label of two long words is no paragraph."""
    return [wording for wording in texts if _END.search(wording.text.rstrip("»)"))]


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_each_carer_text_is_easy_to_read(language: str) -> None:
    documents = carers_texts(language)
    assert {"leaflet", "neutral-14", "neutral-15", "plan and other papers"} <= set(documents)
    found = {name: round(lix(one.text for one in texts)) for name, texts in documents.items()}
    assert {name: value for name, value in found.items() if value >= MOST} == {}


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_no_paragraph_for_a_carer_is_heavy(language: str) -> None:
    seen = [one for texts in carers_texts(language).values() for one in paragraphs(texts)]
    assert len(seen) > 25
    heavy = [one for one in seen if lix([one.text]) > MOST_IN_A_PARAGRAPH]
    assert heavy == []


@pytest.mark.parametrize("language", ["nb", "nn"])
@pytest.mark.parametrize("kind", ["guide", "advice"])
def test_what_the_nurse_reads_aloud_is_plain_too(kind: str, language: str) -> None:
    said = [one for one in wordings.content(language) if one.file == f"{kind}.{language}.json"]
    assert lix(one.text for one in said) < MOST


def test_lix_of_a_known_text() -> None:
    # 6 words in 2 sentences, 1 of them long: 3 + 100/6
    assert lix(["Vi har taushetsplikt.", "Du får hjelp."]) == pytest.approx(3 + 100 / 6)


def test_a_heavy_text_would_be_found() -> None:
    heavy = "Iverksettelse av tilretteleggingstiltak forutsetter samtykkeerklæring."
    assert lix([heavy]) > MOST_IN_A_PARAGRAPH
    assert paragraphs([Wording("f", "w", heavy), Wording("f", "w", "Handlingsplan")]) == [
        Wording("f", "w", heavy)
    ]
