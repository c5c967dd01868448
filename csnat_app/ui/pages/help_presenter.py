"""The guide and the practical advice, searched as one types. No Qt here."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from csnat_app.content.library import ContentLibrary
from csnat_app.domain.errors import Misfortune
from csnat_app.domain.stages import Stage
from csnat_app.domain.texts import TextSet
from csnat_app.ui.pages.help_about_presenter import AboutPresenter
from csnat_app.ui.pages.help_reports_presenter import ReportsPresenter

if TYPE_CHECKING:
    from csnat_app.domain.instruments import InstrumentText


@dataclass(frozen=True, slots=True)
class HelpPart:
    """What there is on one stage or one area. `key` is "stage.N" or "area.<key>"."""

    key: str
    title: str
    about: str
    ask: tuple[str, ...]
    avoid: tuple[str, ...]
    advice: tuple[str, ...]

    @property
    def is_stage(self) -> bool:
        return self.key.startswith("stage.")

    def holds(self, words: tuple[str, ...]) -> bool:
        """True if every word stands somewhere in it; `words` are casefolded."""
        text = "\n".join((self.title, self.about, *self.ask, *self.avoid, *self.advice)).casefold()
        return all(word in text for word in words)

    def narrowed(self, words: tuple[str, ...]) -> "HelpPart":
        """Only the lines that hold one of the words; everything if the title does."""
        if not words or _holds_any(self.title, words):
            return self
        return replace(
            self,
            about=self.about if _holds_any(self.about, words) else "",
            ask=_lines_with(self.ask, words),
            avoid=_lines_with(self.avoid, words),
            advice=_lines_with(self.advice, words),
        )


class HelpPresenter:
    """Texts in the interface's language; where the library has none, in Bokmål."""

    def __init__(
        self, library: ContentLibrary, folder: Path, language: str, reports: ReportsPresenter
    ) -> None:
        """`folder` is where the store lies, `language` the interface's."""
        self._library = library
        self._language = language
        self.about = AboutPresenter(library, folder)
        self.reports = reports
        self._parts: tuple[HelpPart, ...] | None = None

    def parts(self, searched: str = "") -> tuple[HelpPart, ...]:
        """The stages, then the areas in the instrument's order, that hold what is searched for.

        Empty if the guide's file is damaged; Help then says so among the versions.
        """
        if self._parts is None:
            self._parts = self._read()
        words = tuple(searched.casefold().split())
        return tuple(part.narrowed(words) for part in self._parts if part.holds(words))

    def shown_language(self) -> str:
        """The own name of the language in which the guide is shown; "" if there is no guide."""
        guide = self._text("guide")
        if guide is None:
            return ""
        languages = {guide.language, *guide.borrowed.values()} - {self._language}
        return self._library.date_words(min(languages, default=guide.language)).name

    def in_another_language(self) -> bool:
        """True if the guide, or all but its headings, is not there in the interface's language."""
        guide = self._text("guide")
        return guide is not None and (guide.language != self._language or bool(guide.borrowed))

    def is_draft(self) -> bool:
        """True if the guide or the advice was not approved by anybody yet."""
        texts = (self._text("guide"), self._text("advice"))
        return any(text is not None and text.review.draft for text in texts)

    def _read(self) -> tuple[HelpPart, ...]:
        guide, advice, areas = self._text("guide"), self._text("advice"), self._areas()
        names = {f"stage.{stage.value}": "" for stage in Stage}
        if areas is not None:
            names |= {f"area.{key}": label for key, label in areas.areas.items()}
        parts = (_part(key, name, guide, advice) for key, name in names.items())
        return tuple(part for part in parts if part is not None)

    def _text(self, kind: str) -> TextSet | None:
        try:
            return self._library.text_set(kind, self._language)
        except Misfortune:
            return None

    def _areas(self) -> "InstrumentText | None":
        known = self._library.instruments()
        if not known:
            return None
        newest = known[0]
        return self._library.instrument_text(newest.id, newest.version, self._language)


def _holds_any(text: str, words: tuple[str, ...]) -> bool:
    return any(word in text.casefold() for word in words)


def _lines_with(lines: tuple[str, ...], words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(line for line in lines if _holds_any(line, words))


def _part(key: str, name: str, guide: TextSet | None, advice: TextSet | None) -> HelpPart | None:
    """None if nothing is written about it."""
    title = (guide.texts.get(f"{key}.title", "") if guide else "") or name
    part = HelpPart(
        key=key,
        title=title,
        about=guide.texts.get(f"{key}.about", "") if guide else "",
        ask=guide.items(f"{key}.ask") if guide else (),
        avoid=guide.items(f"{key}.avoid") if guide else (),
        advice=advice.items(key) if advice else (),
    )
    return part if title and (part.about or part.ask or part.avoid or part.advice) else None
