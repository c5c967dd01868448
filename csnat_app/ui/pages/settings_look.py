"""Settings: the interface's language, light or dark, and how large the text is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csnat_app.ui.pages.settings_presenter import SettingsPresenter
from csnat_app.ui.theme.theme import SCALES
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.segmented import Segmented
from csnat_app.ui.widgets.text import Text


class LookCard(Card):
    """`chosen(key, value)` when a person chose: "language", "theme" or "scale"."""

    chosen = Signal(str, object)

    def __init__(
        self,
        presenter: SettingsPresenter,
        languages: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name="settings_look", small_title=False, parent=parent)
        self.set_title(self.tr("Language and look"))
        self._presenter = presenter
        self._choices: dict[str, Segmented] = {}
        self._offer("language", self.tr("Interface language"), languages)
        self._offer(
            "theme",
            self.tr("Theme"),
            (
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
                ("system", self.tr("As the system")),
            ),
        )
        self._offer(
            "scale",
            self.tr("Text size"),
            tuple((scale, self.tr("{n} %").format(n=round(scale * 100))) for scale in SCALES),
        )
        self.add(
            Text(
                self.tr(
                    "The language is yours alone. Theme and text size hold for everybody who uses "
                    "this computer."
                ),
                "muted",
                name="settings_look_whose",
            )
        )

    def fill(self) -> None:
        appearance = self._presenter.appearance
        for key, choice in self._choices.items():
            choice.set_value(getattr(appearance, key))

    def _offer(self, key: str, label: str, choices: Sequence[tuple[object, str]]) -> None:
        choice = Segmented(choices, name=f"settings_{key}", accessible=label)
        choice.chosen.connect(lambda value: self._choose(key, value))
        self._choices[key] = choice
        self.add(Labelled(label, choice))

    def _choose(self, key: str, value: object) -> None:
        # A look cannot be unchosen as an answer can.
        if value is None:
            self.fill()
            return
        self.chosen.emit(key, value)
