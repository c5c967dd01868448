"""The access report: who has seen one carer's case, as the pages that the carer gets."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from csnat_app.domain.errors import Misfortune
from csnat_app.ui.output import Output
from csnat_app.ui.pages.access_report_presenter import AccessReportPresenter
from csnat_app.ui.pages.base import DeskPage
from csnat_app.ui.preview import PreviewPane
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.chips import Chips
from csnat_app.ui.widgets.page import Page

LEAST_PREVIEW = 420  # pixels: below that the page scrolls instead


class AccessReportPage(DeskPage):
    """`enter(carer_id)`."""

    def __init__(
        self, presenter: AccessReportPresenter, output: Output, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("access_report")
        self._presenter = presenter
        self._page = Page(self.tr("Access report"), " ", name="access_report_page")
        back = Button(self.tr("Back to the carer"), name="access_report_back")
        back.clicked.connect(lambda: self.go.emit("carer", presenter.carer.id))
        self._page.add_action(back)
        self._languages: Chips | None = None
        self._languages_at = QVBoxLayout()
        self._page.add(self._languages_at)
        self._preview = PreviewPane(output, name="access_report_preview", main=True)
        self._preview.setMinimumHeight(LEAST_PREVIEW)
        self._preview.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._preview.failed.connect(self.failed)
        self._preview.said.connect(self.said)
        self._page.add_action(self._preview.buttons)
        self._page.add(self._preview, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)

    def enter(self, argument: object = None) -> None:
        try:
            self._presenter.open(str(argument))
        except Misfortune as misfortune:
            self.go.emit("carers", None)
            self.failed.emit(misfortune)
            return
        self._page.set_title(
            self.tr("Access report"),
            self.tr("Who has seen {name}'s case or done something with it").format(
                name=self._presenter.carer.name
            ),
        )
        self._show_languages()
        self._preview.show_made(self._presenter.maker())

    def leave(self) -> None:
        self._preview.clear()

    def _show_languages(self) -> None:
        choices = self._presenter.languages()
        if not choices:
            return  # the files with the words are damaged, which is said in place of the pages
        if self._languages is None:
            self._languages = Chips(
                choices,
                name="access_report_language",
                accessible=self.tr("Language"),
            )
            self._languages.chosen.connect(self._choose_language)
            self._languages_at.addWidget(self._languages)
        self._languages.set_value(self._presenter.language)

    def _choose_language(self, code: object) -> None:
        self._presenter.choose_language(str(code))
        self._preview.show_made(self._presenter.maker())
