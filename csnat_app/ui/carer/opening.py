"""The beginning of the carer's form: language, how it is shown, title and introduction."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.domain.instruments import InstrumentText
from csnat_app.ui.carer.presenter import View
from csnat_app.ui.carer.sizes import TARGET, TEXT
from csnat_app.ui.theme.tokens import GAP, GAP_LARGE
from csnat_app.ui.widgets.chips import Chips
from csnat_app.ui.widgets.flow_layout import FlowLayout
from csnat_app.ui.widgets.text import Text

Languages = tuple[tuple[str, str], ...]


class Choices(QWidget):
    """Which language, by its own name, and all at once or one at a time."""

    language_chosen = Signal(object)
    view_chosen = Signal(object)

    def __init__(self, languages: Languages) -> None:
        super().__init__()
        self.setObjectName("screen_choices")
        self._names = [name for _, name in languages]
        self._language = Chips(
            languages, name="screen_language", accessible="-", size=TEXT, target=TARGET
        )
        self._language.chosen.connect(self.language_chosen)
        self._view = Chips(
            [(view, view) for view in View],
            name="screen_view",
            accessible="-",
            size=TEXT,
            target=TARGET,
        )
        self._view.chosen.connect(self.view_chosen)
        flow = FlowLayout(self, gap=GAP_LARGE)
        flow.addWidget(self._language)
        flow.addWidget(self._view)
        # One language needs no choice.
        self._language.setVisible(len(languages) > 1)

    def set_words(self, words: dict[str, str]) -> None:
        self._language.set_labels(words["language"], self._names)
        self._view.set_labels(words["view"], [words["view.all"], words["view.one"]])

    def take_focus(self) -> None:
        """The keyboard is at the chosen language, or at what is shown."""
        chips = self._view if self._language.isHidden() else self._language
        chips.chip(chips.value()).setFocus(Qt.FocusReason.TabFocusReason)

    def set_chosen(self, language: str, view: View) -> None:
        self._language.set_value(language)
        self._view.set_value(view)


class Opening(QWidget):
    """What the carer reads first: title and introduction as the form has them, and what is ours."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("screen_opening")
        self._title = Text("", "title", name="screen_title")
        self._introduction = Text("", name="screen_introduction")
        self._lead = Text("", "muted", name="screen_lead")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, GAP)
        column.setSpacing(GAP_LARGE)
        for part in (self._title, self._introduction, self._lead):
            column.addWidget(part)

    def set_words(self, text: InstrumentText, words: dict[str, str]) -> None:
        self._title.set_text(text.title)
        self._introduction.set_text(text.introduction.replace("\n", "\n\n"))
        self._introduction.setVisible(bool(text.introduction))
        self._lead.set_text(words["lead"])
