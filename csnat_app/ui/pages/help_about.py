"""About: what the program is, whose the form is, which texts and libraries it stands on."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.ui.pages.help_about_presenter import LICENCE, AboutPresenter, TextVersion
from csnat_app.ui.theme.tokens import GAP_LARGE, GAP_SMALL
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.text import Text

_BETWEEN = " · "


class AboutView(QWidget):
    """Cards below each other. Reads every content file: made when it is first looked at."""

    def __init__(self, presenter: AboutPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_LARGE)
        for card in (
            self._program(),
            self._form(),
            self._problems(),
            self._mended(),
            self._texts(),
            self._libraries(),
        ):
            if card is not None:
                column.addWidget(card)

    def _program(self) -> Card:
        version = self._presenter.version or self.tr("not known")
        lines = (
            self.tr("Version {version}").format(version=version),
            self.tr("The program's licence: {licence}").format(licence=LICENCE),
            self.tr(
                "A notebook for the conversation with carers. It records what people say, prints "
                "it, and lists places to get help. It draws no conclusions."
            ),
            self.tr("Everything is kept encrypted in this folder:"),
        )
        card = _card("Pårørendesamtalen", "help_program", lines)
        folder = Text(str(self._presenter.folder), name="help_folder")
        folder.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        card.add(folder)
        return card

    def _form(self) -> Card:
        return _card(
            self.tr("The form is not part of the program"),
            "help_form",
            (
                self.tr(
                    "CSNAT is the property of its authors, and every use needs a licence. For "
                    "health services that earn nothing by it, the licence is free."
                ),
                self.tr(
                    "The carer answers on your organisation's own licensed paper form. The "
                    "program knows only short names of the areas, in its own words."
                ),
                self.tr(
                    "Ask about a licence at csnat.org, or at your regional centre for palliative "
                    "care (KLB)."
                ),
            ),
        )

    def _problems(self) -> Card | None:
        problems = self._presenter.problems()
        if not problems:
            return None
        lines = [
            self.tr("{file}, line {line}: {reason}").format(
                file=problem.file, line=problem.line, reason=problem.reason
            )
            for problem in problems
        ]
        first = self.tr("These files are damaged and are not used. The rest works as usual.")
        return _card(self.tr("Damaged text files"), "help_problems", (first, *lines))

    def _mended(self) -> Card | None:
        """Said before the texts: whoever can write in the folder can put such texts there."""
        mended = self._presenter.mended()
        if mended is None:
            return None
        lines = (
            self.tr(
                "%n text(s) on this computer were mended, and stand in for the program's own.",
                "",
                mended.count,
            ),
            self.tr("Last by {who}, {day}.").format(
                who=mended.by, day="" if mended.on is None else mended.on.isoformat()
            ),
            self.tr("If your unit knows nothing of that, ask whoever looks after this computer."),
        )
        return _card(self.tr("Mended texts"), "help_mended", lines)

    def _texts(self) -> Card:
        instruments = [
            self.tr("Areas: {count} · version {version}").format(count=count, version=version)
            for count, version in self._presenter.instruments()
        ]
        texts = [_text_line(text) for text in self._presenter.texts()]
        return _card(self.tr("The texts"), "help_texts", (*instruments, *texts))

    def _libraries(self) -> Card:
        lines = [
            _BETWEEN.join(part for part in (known.name, known.version, known.licence) if part)
            for known in self._presenter.libraries()
        ]
        return _card(self.tr("Libraries and their licences"), "help_libraries", tuple(lines))


def _text_line(text: TextVersion) -> str:
    translate = QCoreApplication.translate
    kind = {
        "guide": translate("About", "Guide"),
        "advice": translate("About", "Practical advice"),
        "leaflet": translate("About", "Leaflet"),
        "figures": translate("About", "Figures of a project"),
        "words": translate("About", "Words on documents"),
    }.get(text.kind, text.kind)
    version = translate("About", "version {version}").format(version=text.version)
    return _BETWEEN.join((kind, text.language, version, _review(text)))


def _review(text: TextVersion) -> str:
    translate = QCoreApplication.translate
    if not text.by:
        return translate("About", "draft, not approved yet")
    if text.on is None:
        return translate("About", "approved by {who}").format(who=text.by)
    return translate("About", "approved by {who}, {day}").format(
        who=text.by, day=text.on.isoformat()
    )


def _card(title: str, name: str, lines: tuple[str, ...]) -> Card:
    card = Card(title, name=name, small_title=False)
    card.body.setSpacing(GAP_SMALL)
    for place, line in enumerate(lines):
        card.add(Text(line, name=f"{name}_{place}"))
    return card
