"""Documents: what can be handed over or read, in each language, as its real pages."""

from itertools import pairwise

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from csnat_app.services.shapes import Shape
from csnat_app.ui.output import Output
from csnat_app.ui.pages.base import DeskPage
from csnat_app.ui.pages.documents_leaflet import LeafletChoices
from csnat_app.ui.pages.documents_presenter import DocumentKind, DocumentsPresenter
from csnat_app.ui.preview import PreviewPane
from csnat_app.ui.theme.tokens import GAP
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.chips import Chips
from csnat_app.ui.widgets.choice_list import ChoiceList, ListItem
from csnat_app.ui.widgets.page import Columns, Page
from csnat_app.ui.widgets.text import Text

LEAST_PREVIEW = 420  # pixels: below that the page scrolls instead


class DocumentsPage(DeskPage):
    def __init__(
        self, presenter: DocumentsPresenter, output: Output, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.setObjectName("documents")
        self._page = Page(
            self.tr("Documents"),
            self.tr("Leaflet, guide, practical advice and places to get help."),
            name="documents_page",
        )
        self._kinds = ChoiceList(name="documents_list", accessible=self.tr("Documents"))
        self._kinds.chosen.connect(self._choose_kind)
        self._about = Text("", "muted", name="documents_about")
        self._draft = Text(
            self.tr("This text is a draft: nobody has approved it yet."),
            "second",
            name="documents_draft",
        )
        self._languages: Chips | None = None
        self._leaflet = LeafletChoices()
        self._leaflet.other_chosen.connect(self._choose_other)
        self._leaflet.shape_chosen.connect(self._choose_shape)
        self._preview = PreviewPane(output, name="documents_preview", main=True)
        self._preview.setMinimumHeight(LEAST_PREVIEW)
        self._preview.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._preview.failed.connect(self.failed)
        self._preview.said.connect(self.said)
        self._page.add_action(self._preview.buttons)
        self._page.add(
            Columns(
                self._left(), self._preview, name="documents_columns", shares=(2, 3), bend_at=760
            ),
            1,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)

    def enter(self, argument: object = None) -> None:
        """The unit's name and directory may have changed: the pages are made anew."""
        kinds = self._presenter.kinds()
        if self._presenter.kind not in kinds and kinds:
            self._presenter.choose_kind(kinds[0])
        items = [ListItem(str(kind), kind_words(kind)) for kind in kinds]
        self._kinds.set_items(items, str(self._presenter.kind))
        if not kinds:
            self._preview.clear(self.tr("The files with the texts are damaged: see Help."))
            return
        self._show()

    def leave(self) -> None:
        self._preview.clear()

    def _left(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        card = Card(name="documents_card")
        card.add_row(self._kinds)
        column.addWidget(card)
        column.addWidget(self._about)
        self._languages_at = QVBoxLayout()
        column.addLayout(self._languages_at)
        column.addWidget(self._leaflet)
        column.addWidget(self._draft)
        column.addStretch(1)
        return holder

    def _choose_kind(self, key: str) -> None:
        self._presenter.choose_kind(DocumentKind(key))
        self._show()

    def _choose_language(self, code: object) -> None:
        self._presenter.choose_language(str(code))
        self._show_leaflet()
        self._show_pages()

    def _choose_other(self, code: str) -> None:
        self._presenter.choose_other(code)
        self._show_pages()

    def _choose_shape(self, shape: object) -> None:
        self._presenter.choose_shape(Shape(str(shape)))
        self._show_pages()

    def _show(self) -> None:
        self._about.set_text(kind_about(self._presenter.kind))
        self._show_languages()
        self._show_leaflet()
        self._show_pages()

    def _show_languages(self) -> None:
        """Each document has its own languages."""
        if self._languages is not None:
            self._languages_at.removeWidget(self._languages)
            self._languages.hide()
            self._languages.deleteLater()
        choices = list(self._presenter.languages(self._presenter.kind))
        kind = str(self._presenter.kind)
        chips = Chips(choices, name=f"documents_language_{kind}", accessible=self.tr("Language"))
        chips.set_value(self._presenter.language)
        chips.chosen.connect(self._choose_language)
        self._languages = chips
        self._languages_at.addWidget(chips)

    def _show_leaflet(self) -> None:
        presenter = self._presenter
        self._leaflet.setVisible(presenter.kind is DocumentKind.LEAFLET)
        self._leaflet.show_choice(presenter.others(), presenter.other, presenter.shape)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Chips are made anew with every choice, and would come last."""
        parts = [self._kinds, self._languages, *self._leaflet.parts()]
        steps = [step for part in parts if part for step in part.findChildren(QAbstractButton)]
        for before, after in pairwise(steps):
            QWidget.setTabOrder(before, after)

    def _show_pages(self) -> None:
        self._draft.setVisible(self._presenter.is_draft())
        self._preview.show_made(self._presenter.maker())


def kind_words(kind: DocumentKind) -> str:
    translate = QCoreApplication.translate
    return {
        DocumentKind.LEAFLET: translate("Documents", "Leaflet for carers"),
        DocumentKind.GUIDE: translate("Documents", "Guide to the conversation"),
        DocumentKind.ADVICE: translate("Documents", "Practical advice"),
        DocumentKind.DIRECTORY: translate("Documents", "Places to get help"),
    }[kind]


def kind_about(kind: DocumentKind) -> str:
    """Whom it is for."""
    translate = QCoreApplication.translate
    return {
        DocumentKind.LEAFLET: translate(
            "Documents", "To hand over when the conversation is offered."
        ),
        DocumentKind.GUIDE: translate(
            "Documents", "For you: open questions, and what to avoid, by stage and area."
        ),
        DocumentKind.ADVICE: translate("Documents", "For you: what others have found useful."),
        DocumentKind.DIRECTORY: translate(
            "Documents", "The unit's own list; it is edited under Settings."
        ),
    }[kind]
