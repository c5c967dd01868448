"""Checking what a pack's file says; every finding is noted, none stops the others."""

from datetime import date

from csnat_app.content.pack_source import Object, PackSource
from csnat_app.content.pack_values import MISSING, PackValues, is_day, short
from csnat_app.content.plain import LANGUAGE
from csnat_app.domain.instruments import ANYTHING_ELSE
from csnat_app.domain.pack_faults import PackFault
from csnat_app.domain.packs import Use

FORMAT = 1
KIND = "instrument_pack"
AREA_COUNTS = (14, 15)
LEAST_STEPS, MOST_STEPS = 2, 6
MOST_LANGUAGES = 30
MOST_PARAGRAPHS = 20
LONGEST_NAME = 200  # of a holder or reference, or the title
LONGEST_QUESTION = 400
LONGEST_LABEL = 90
LONGEST_STEP = 60
LONGEST_PARAGRAPH = 1_000
LONGEST_COPYRIGHT = 500
UNKNOWN = "unknown"
_KEYS = (
    *("format", "kind", "id", "version", "practice", "source"),
    *("areas", "steps", "languages", "licence"),
)
_TEXT_KEYS = ("title", "introduction", "copyright", "questions", "labels", "steps", "review")


class PackCheck(PackValues):
    """Goes through a pack once. `areas` are the keys that the program knows.

    Nobody can have read a text over on a day that comes after `today`.
    """

    def __init__(self, source: PackSource, areas: frozenset[str], today: date = date.max) -> None:
        super().__init__(source)
        self._known = areas
        self._today = today

    def run(self) -> None:
        """Raises `PackRefused` with everything found."""
        main = self._source.main
        if main.get("kind") != KIND:
            self._wrong(PackFault.NOT_A_PACK, "kind")
            self._source.settle()
        if type(main.get("format")) is not int or main["format"] != FORMAT:
            # What a later format says cannot be judged by this one's rules.
            self._wrong(PackFault.FORMAT, "format", known=FORMAT)
            self._source.settle()
        self._only(main, _KEYS if self._source.zipped else (*_KEYS, "texts"))
        self._code(main, "id")
        self._text(main, "version", longest=40)
        self._text(main, "source", longest=LONGEST_PARAGRAPH)
        if "practice" in main and not isinstance(main["practice"], bool):
            self._wrong(PackFault.WRONG_KIND, "practice", key="practice", wanted="yes_or_no")
        areas, steps = self._areas(), self._steps()
        self._licence()
        self._languages(areas, steps)
        self._source.settle()

    def _areas(self) -> list[str]:
        listed = self._list(self._source.main, "areas")
        keys: list[str] = []
        for place, item in enumerate(listed, start=1):
            if not isinstance(item, dict):
                self._wrong(PackFault.WRONG_KIND, "areas", key=f"areas.{place}", wanted="object")
                continue
            self._only(item, ("number", "key"), "areas")
            number = item.get("number")
            if type(number) is not int:
                self._wrong(
                    PackFault.WRONG_KIND, "areas", key=f"areas.{place}.number", wanted="number"
                )
            elif number != place:
                key = str(item.get("key", ""))
                self._wrong(PackFault.ORDER, "areas", key, found=short(number), wanted=place)
            key = self._code(item, "key", "areas")
            if not key:
                continue
            if key not in self._known:
                self._wrong(PackFault.AREA_UNKNOWN, "areas", key, area=key)
            elif key in keys:
                self._wrong(PackFault.AREA_TWICE, "areas", key, key, area=key)
            keys.append(key)
        if listed and len(listed) not in AREA_COUNTS:
            self._wrong(PackFault.AREA_COUNT, "areas", found=len(listed))
        return [key for key in dict.fromkeys(keys) if key in self._known]

    def _steps(self) -> list[str]:
        listed = self._list(self._source.main, "steps")
        steps: list[str] = []
        for place, item in enumerate(listed, start=1):
            step = self._code({"": item}, "", "steps", shown=f"steps.{place}")
            if step and step in steps:
                self._wrong(PackFault.STEP_TWICE, "steps", step, step, step=step)
            if step:
                steps.append(step)
        if listed and not LEAST_STEPS <= len(listed) <= MOST_STEPS:
            self._wrong(
                *(PackFault.STEP_COUNT, "steps"),
                found=len(listed),
                least=LEAST_STEPS,
                most=MOST_STEPS,
            )
        return list(dict.fromkeys(steps))

    def _licence(self) -> None:
        licence = self._object(self._source.main, "licence")
        if licence is None:
            return
        self._only(licence, ("holder", "reference", "valid_until", "uses"), "licence")
        for key in ("holder", "reference"):
            self._text(licence, key, "licence", longest=LONGEST_NAME)
        day = licence.get("valid_until", MISSING)
        if day is MISSING:
            self._wrong(PackFault.MISSING, "licence", key="licence.valid_until")
        elif day is not None and not is_day(day):
            self._wrong(
                *(PackFault.WRONG_KIND, "licence", "valid_until"),
                key="licence.valid_until",
                wanted="day",
            )
        uses = self._object(licence, "uses", "licence")
        for use, said in (uses or {}).items():
            if use not in list(Use):
                self._wrong(PackFault.USE_UNKNOWN, "licence", "uses", use, use=short(use))
            elif not isinstance(said, bool) and said != UNKNOWN:
                self._wrong(
                    *(PackFault.WRONG_KIND, "licence", "uses", use),
                    key=f"licence.uses.{use}",
                    wanted="yes_or_no",
                )

    def _languages(self, areas: list[str], steps: list[str]) -> None:
        listed = self._list(self._source.main, "languages")
        claimed: list[str] = []
        for item in listed:
            if not isinstance(item, str) or not LANGUAGE.fullmatch(item):
                self._wrong(PackFault.WRONG_KIND, "languages", key="languages", wanted="language")
            elif item in claimed:
                self._wrong(PackFault.LANGUAGE_TWICE, "languages", item, language=item)
            else:
                claimed.append(item)
        if len(listed) > MOST_LANGUAGES:
            self._wrong(
                PackFault.LANGUAGE_COUNT, "languages", found=len(listed), most=MOST_LANGUAGES
            )
        if not self._source.zipped and self._object(self._source.main, "texts") is None:
            return
        texts = self._source.texts
        for language in claimed:
            if language in texts:
                self._one_language(language, texts[language], areas, steps)
            elif f"text.{language}.json" not in self._source.unreadable:
                self._wrong(PackFault.LANGUAGE_MISSING, "languages", language, language=language)
        for language in texts:
            if language not in claimed:
                self._wrong(
                    *(PackFault.LANGUAGE_NOT_CLAIMED, "texts", language),
                    language=short(language),
                )

    def _one_language(
        self, language: str, text: object, areas: list[str], steps: list[str]
    ) -> None:
        trail = ("texts", language)
        if not isinstance(text, dict):
            self._wrong(PackFault.WRONG_KIND, *trail, key=".".join(trail), wanted="object")
            return
        self._only(text, _TEXT_KEYS, *trail)
        self._text(text, "title", *trail, longest=LONGEST_NAME)
        self._text(text, "copyright", *trail, longest=LONGEST_COPYRIGHT)
        paragraphs = self._list(text, "introduction", *trail)
        for place, paragraph in enumerate(paragraphs[:MOST_PARAGRAPHS], start=1):
            shown = f"introduction.{place}"
            self._text({"": paragraph}, "", *trail, shown=shown, longest=LONGEST_PARAGRAPH)
        if len(paragraphs) > MOST_PARAGRAPHS:
            self._wrong(
                *(PackFault.TOO_LONG, *trail, "introduction"),
                key=".".join((*trail, "introduction")),
                found=len(paragraphs),
                most=MOST_PARAGRAPHS,
            )
        self._words(text, "questions", areas, LONGEST_QUESTION, *trail)
        self._words(text, "steps", steps, LONGEST_STEP, *trail)
        if "labels" in text:
            may = [*areas, ANYTHING_ELSE]
            self._words(text, "labels", may, LONGEST_LABEL, *trail, complete=False)
        if "review" in text:
            self._review(text, *trail)

    def _words(
        self,
        holder: Object,
        key: str,
        wanted: list[str],
        longest: int,
        *trail: str,
        complete: bool = True,
    ) -> None:
        """A text for each key that is wanted, and for no other; no two that read the same."""
        found = self._object(holder, key, *trail)
        if found is None or not wanted:
            return  # that nothing is wanted was found and told where the keys stand
        self._only(found, tuple(wanted), *trail, key)
        read: dict[str, str] = {}
        for name in wanted:
            if name not in found and not complete:
                continue
            text = self._text(found, name, *trail, key, longest=longest)
            if text and text in read:
                way = ".".join((*trail, key, name))
                self._wrong(PackFault.SAME_WORDS, *trail, key, name, key=way, other=read[text])
            read.setdefault(text, name)

    def _review(self, text: Object, *trail: str) -> None:
        review = self._object(text, "review", *trail)
        if review is None:
            return
        self._only(review, ("by", "on"), *trail, "review")
        if review.get("by") == "" and review.get("on", MISSING) is None:
            return
        self._text(review, "by", *trail, "review", longest=LONGEST_NAME)
        way = (*trail, "review", "on")
        if not is_day(review.get("on")):
            self._wrong(PackFault.WRONG_KIND, *way, key=".".join(way), wanted="day")
        elif date.fromisoformat(review["on"]) > self._today:
            self._wrong(PackFault.NOT_YET, *way, key=".".join(way), found=review["on"])
