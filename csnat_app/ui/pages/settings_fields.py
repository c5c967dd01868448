"""Fields of the settings that keep themselves."""

from collections.abc import Callable

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.ui.messages import sentence
from csnat_app.ui.widgets.autosave import Autosave
from csnat_app.ui.widgets.growing_text import GrowingText
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.line_field import LineField

# What is wrong with one field is said under it; everything else above the page.
OF_A_FIELD = frozenset({Trouble.NAME_MISSING, Trouble.IDENTITY_NUMBER})

Keep = Callable[[str], object]


class Fields:
    """Makes labelled fields whose text is kept by `keep` shortly after it was typed."""

    def __init__(self, autosave: Autosave) -> None:
        self._autosave = autosave
        self._shown: dict[str, Labelled] = {}

    def line(self, label: str, name: str, keep: Keep, *, help_text: str = "") -> Labelled:
        return self._labelled(label, LineField(name=name, accessible=label), keep, help_text)

    def growing(self, label: str, name: str, keep: Keep, *, help_text: str = "") -> Labelled:
        return self._labelled(label, GrowingText(name=name, accessible=label), keep, help_text)

    def show(self, name: str, text: str) -> None:
        """Show what is stored; what was typed and could not be kept is let go."""
        self._autosave.drop(name)
        labelled = self._shown[name]
        labelled.clear_problem()
        field = labelled.field
        if isinstance(field, LineField | GrowingText):
            field.set_text(text)

    def drop(self) -> None:
        """The fields go away: nothing is kept any more."""
        for name in self._shown:
            self._autosave.drop(name)

    def _labelled(
        self, label: str, field: LineField | GrowingText, keep: Keep, help_text: str
    ) -> Labelled:
        labelled = Labelled(label, field, help_text=help_text)
        name = field.objectName()

        def kept() -> None:
            try:
                keep(field.text())
            except Misfortune as misfortune:
                if misfortune.trouble in OF_A_FIELD:
                    labelled.set_problem(sentence(misfortune))
                raise
            labelled.clear_problem()

        field.edited.connect(lambda _text: self._autosave.touch(name, kept))
        self._autosave.watch(field)
        self._shown[name] = labelled
        return labelled
