"""Documents: what can be handed over or read, in each language, as its real pages."""

from itertools import pairwise

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from csnat_app.domain.errors import Misfortune
from csnat_app.domain.packs import Use
from csnat_app.services.shapes import Shape
from csnat_app.services.unit_documents import FoundPdf
from csnat_app.ui.background import Background
from csnat_app.ui.licence_words import locked_words
from csnat_app.ui.output import Output
from csnat_app.ui.pages.base import DeskPage
from csnat_app.ui.pages.documents_leaflet import LeafletChoices
from csnat_app.ui.pages.documents_own import AskName, AskPdf, OwnButtons, ask_name, ask_pdf
from csnat_app.ui.pages.documents_presenter import DocumentKind, DocumentsPresenter, Undo
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
        self,
        presenter: DocumentsPresenter,
        output: Output,
        ask_pdf: AskPdf = ask_pdf,
        ask_name: AskName = ask_name,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._ask_pdf = ask_pdf
        self._ask_name = ask_name
        self._reading = Background()
        self._reading.done.connect(self._name_found)
        self._reading.failed.connect(self._not_read)
        self._found: FoundPdf | None = None
        self.setObjectName("documents")
        self._page = Page(
            self.tr("Documents"),
            self.tr("Leaflet, form, guide, practical advice, and PDFs of the unit's own."),
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
        self._own = OwnButtons()
        self._own.add_wanted.connect(self._add_own)
        self._own.rename_wanted.connect(self._rename_own)
        self._own.remove_wanted.connect(self._remove_own)
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
        """The unit's name, directory and licence may have changed: the pages are made anew."""
        self._presenter.settle()
        self._list()
        known = self._kinds.keys()
        if self._presenter.key not in known:
            self._preview.clear(self.tr("The files with the texts are damaged: see Help."))
            return
        self._show()

    def leave(self) -> None:
        self._found = None
        self._preview.clear()

    def _list(self) -> None:
        presenter = self._presenter
        items = [ListItem(str(kind), kind_words(kind)) for kind in presenter.kinds()]
        for own in presenter.own_documents():
            language = presenter.language_name(own.language)
            words = f"{own.title} ({language})" if language else own.title
            items.append(ListItem(own.id, words))
        self._kinds.set_items(items, presenter.key)

    def _left(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        card = Card(name="documents_card")
        card.add_row(self._kinds)
        column.addWidget(card)
        column.addWidget(self._own)
        column.addWidget(self._about)
        self._languages_at = QVBoxLayout()
        column.addLayout(self._languages_at)
        column.addWidget(self._leaflet)
        column.addWidget(self._draft)
        column.addStretch(1)
        return holder

    def _choose_kind(self, key: str) -> None:
        self._presenter.choose(key)
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
        if not choices:
            self._languages = None
            return
        kind = str(self._presenter.kind)
        chips = Chips(choices, name=f"documents_language_{kind}", accessible=self.tr("Language"))
        chips.set_value(self._presenter.language)
        chips.chosen.connect(self._choose_language)
        self._languages = chips
        self._languages_at.addWidget(chips)

    def _show_leaflet(self) -> None:
        presenter = self._presenter
        self._leaflet.show_choice(
            presenter.others(), presenter.other, presenter.shapes(), presenter.shape
        )
        self._show_own()
        self._order_tabs()

    def _show_own(self) -> None:
        own = self._presenter.own
        self._own.show_state(own=own.title if own else "", reading=self._reading.busy)

    def _order_tabs(self) -> None:
        """Chips are made anew with every choice, and would come last."""
        parts = [self._kinds, self._own, self._languages, *self._leaflet.parts()]
        steps = [step for part in parts if part for step in part.findChildren(QAbstractButton)]
        for before, after in pairwise(steps):
            QWidget.setTabOrder(before, after)

    def _show_pages(self) -> None:
        self._draft.setVisible(self._presenter.is_draft())
        barrier = self._presenter.barrier()
        if barrier is None:
            self._preview.show_made(self._presenter.maker())
        else:
            self._preview.clear(locked_words(barrier, Use.PRINT))

    def _add_own(self) -> None:
        path = self._ask_pdf(self)
        if path is None:
            return

        def read() -> None:
            self._found = self._presenter.read(path)

        self._reading.run(read)
        self._show_own()

    def _name_found(self) -> None:
        """A file was read and checked; the page may have been left meanwhile."""
        self._show_own()
        found, self._found = self._found, None
        if found is None or not self.isVisible():
            return
        presenter = self._presenter
        languages = presenter.known_languages()
        named = self._ask_name(self, found.title, languages[0][0], languages)
        if named is not None and self.attempt(lambda: presenter.add(found, *named)):
            self._list()
            self._show()
            self.said.emit(self.tr("Added. It is kept in the store, encrypted."), None)

    def _not_read(self, misfortune: Misfortune) -> None:
        self._show_own()
        self.failed.emit(misfortune)

    def _rename_own(self) -> None:
        presenter, own = self._presenter, self._presenter.own
        if own is None:
            return
        named = self._ask_name(self, own.title, own.language, presenter.known_languages())
        if named is not None and self.attempt(lambda: presenter.rename(*named)):
            self._list()
            self._show()

    def _remove_own(self) -> None:
        undone: list[Undo | None] = []
        if not self.attempt(lambda: undone.append(self._presenter.remove())):
            return
        self._list()
        self._show()
        bring_back = undone[0]

        def undo() -> None:
            if bring_back is not None:
                bring_back()
                self._list()
                self._show()

        self.said.emit(self.tr("The document is removed."), undo)


def kind_words(kind: DocumentKind) -> str:
    translate = QCoreApplication.translate
    return {
        DocumentKind.LEAFLET: translate("Documents", "Leaflet for carers"),
        DocumentKind.FORM: translate("Documents", "Blank form"),
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
        DocumentKind.FORM: translate("Documents", "To answer on paper, at home and in peace."),
        DocumentKind.GUIDE: translate(
            "Documents", "For you: open questions, and what to avoid, by stage and area."
        ),
        DocumentKind.ADVICE: translate("Documents", "For you: what others have found useful."),
        DocumentKind.DIRECTORY: translate(
            "Documents", "The unit's own list; it is edited under Settings."
        ),
        DocumentKind.OWN: translate("Documents", "The unit's own PDF, as it was added."),
    }[kind]
