"""Ways to spoil the sample pack, each with the findings that may come of it."""

from collections.abc import Callable
from typing import Any

from csnat_app.domain.pack_faults import PackFault
from tests.support_packs import Content


def sixteenth(content: Content) -> None:
    content["areas"].append({"number": 16, "key": "sixteenth"})


def _thirteen(content: Content) -> None:
    for item in content["areas"][13:]:
        for text in content["texts"].values():
            del text["questions"][item["key"]]
    content["areas"] = content["areas"][:13]


def _area_twice(content: Content) -> None:
    content["areas"][3]["key"] = "illness"


def _order(content: Content) -> None:
    content["areas"][2]["number"] = 4


def _number_true(content: Content) -> None:
    content["areas"][0]["number"] = True


def _step_twice(content: Content) -> None:
    content["steps"][1] = "no"


def language_missing(content: Content) -> None:
    del content["texts"]["nn"]


def _language_too_much(content: Content) -> None:
    content["texts"]["fi"] = content["texts"]["nb"]


def _question_missing(content: Content) -> None:
    del content["texts"]["se"]["questions"]["belief"]


def _question_too_much(content: Content) -> None:
    content["texts"]["se"]["questions"]["else"] = "Noe mer?"


def _questions_alike(content: Content) -> None:
    questions = content["texts"]["en"]["questions"]
    questions["belief"] = questions["illness"]


def _deep(content: Content) -> None:
    content["source"] = [[[[[[[[["deep"]]]]]]]]]


def put(*way: str | int, value: object) -> Callable[[Content], None]:
    def change(content: Content) -> None:
        at: Any = content
        for key in way[:-1]:
            at = at[key]
        at[way[-1]] = value

    return change


WRONG = {
    "16 areas": (sixteenth, {PackFault.AREA_COUNT, PackFault.AREA_UNKNOWN}),
    "13 areas": (_thirteen, {PackFault.AREA_COUNT}),
    "area twice": (_area_twice, {PackFault.AREA_TWICE}),
    "order": (_order, {PackFault.ORDER}),
    "number is true": (_number_true, {PackFault.WRONG_KIND}),
    "step twice": (_step_twice, {PackFault.STEP_TWICE}),
    "one step": (put("steps", value=["no"]), {PackFault.STEP_COUNT}),
    "no steps": (put("steps", value=[]), {PackFault.EMPTY}),
    "language missing": (language_missing, {PackFault.LANGUAGE_MISSING}),
    "language too much": (_language_too_much, {PackFault.LANGUAGE_NOT_CLAIMED}),
    "language twice": (
        put("languages", value=["nb", "nn", "se", "en", "nb"]),
        {PackFault.LANGUAGE_TWICE},
    ),
    "no language": (
        put("languages", value=["nb", "nn", "se", "en", "../nb"]),
        {PackFault.WRONG_KIND},
    ),
    "question missing": (_question_missing, {PackFault.MISSING}),
    "question too much": (_question_too_much, {PackFault.UNKNOWN_KEY}),
    "step without text": (put("texts", "nb", "steps", "more", value=""), {PackFault.EMPTY}),
    "steps alike": (
        put("texts", "nb", "steps", "more", value="Gjerne litt"),
        {PackFault.SAME_WORDS},
    ),
    "questions alike": (_questions_alike, {PackFault.SAME_WORDS}),
    "blank step": (put("texts", "nb", "steps", "more", value=" \n"), {PackFault.EMPTY}),
    "long": (put("texts", "nb", "questions", "illness", value="å" * 401), {PackFault.TOO_LONG}),
    "control": (put("texts", "nb", "title", value="a\x07b"), {PackFault.UNSEEN}),
    "right to left": (put("texts", "nb", "title", value="a\u202eb"), {PackFault.UNSEEN}),
    "half a sign": (put("texts", "nb", "title", value="a\ud800b"), {PackFault.UNSEEN}),
    "line break": (put("texts", "nb", "copyright", value="a\nb"), {PackFault.UNSEEN}),
    "markup": (put("texts", "nb", "title", value="<b>Skjema</b>"), {PackFault.MARKUP}),
    "two-part letters": (put("texts", "nb", "title", value="a\u030a"), {PackFault.NOT_COMPOSED}),
    "blank at the end": (put("texts", "nb", "title", value="Skjema "), {PackFault.BLANK_EDGE}),
    "title is a number": (put("texts", "nb", "title", value=3), {PackFault.WRONG_KIND}),
    "introduction": (put("texts", "nb", "introduction", value="ett"), {PackFault.WRONG_KIND}),
    "texts is a list": (put("texts", value=[]), {PackFault.WRONG_KIND}),
    "text is a list": (put("texts", "nb", value=[]), {PackFault.WRONG_KIND}),
    "day": (put("licence", "valid_until", value="20270101"), {PackFault.WRONG_KIND}),
    "no such day": (put("licence", "valid_until", value="2027-02-30"), {PackFault.WRONG_KIND}),
    "use": (put("licence", "uses", "sell", value=True), {PackFault.USE_UNKNOWN}),
    "use as a word": (put("licence", "uses", "print", value="yes"), {PackFault.WRONG_KIND}),
    "holder": (put("licence", "holder", value=""), {PackFault.EMPTY}),
    "id": (put("id", value="../../store"), {PackFault.WRONG_KIND}),
    "practice": (put("practice", value="yes"), {PackFault.WRONG_KIND}),
    "unknown key": (put("score", value=1), {PackFault.UNKNOWN_KEY}),
    "format with a point": (put("format", value=1.0), {PackFault.FORMAT}),
    "later format": (put("format", value=2), {PackFault.FORMAT}),
    "other kind": (put("kind", value="leaflet"), {PackFault.NOT_A_PACK}),
    "deep": (_deep, {PackFault.TOO_DEEP}),
}
