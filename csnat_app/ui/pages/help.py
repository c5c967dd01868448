"""Help: the guide and the practical advice, the keyboard, and what the program is made of."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csnat_app.ui.pages.base import DeskPage
from csnat_app.ui.pages.help_about import AboutView
from csnat_app.ui.pages.help_guide import GuideView
from csnat_app.ui.pages.help_keys import KeysView
from csnat_app.ui.pages.help_presenter import HelpPresenter
from csnat_app.ui.pages.help_reports import ReportsView
from csnat_app.ui.widgets.chips import Chips
from csnat_app.ui.widgets.line_field import LineField
from csnat_app.ui.widgets.page import Page

FIND = "Ctrl+F"


class HelpSection(Enum):
    GUIDE = "guide"
    KEYS = "keys"
    REPORTS = "reports"
    ABOUT = "about"


class HelpPage(DeskPage):
    """`enter` takes a text to search for, or a HelpSection."""

    def __init__(self, presenter: HelpPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._views: dict[HelpSection, QWidget] = {}
        self.setObjectName("help")
        self._page = Page(
            self.tr("Help"),
            self.tr("The guide to the conversation, and practical advice for it."),
            name="help_page",
        )
        self._search = self._search_field()
        self._sections = Chips(
            [
                (HelpSection.GUIDE, self.tr("Guide and advice")),
                (HelpSection.KEYS, self.tr("Keyboard")),
                (HelpSection.REPORTS, self.tr("Reports of mistakes")),
                (HelpSection.ABOUT, self.tr("About the program")),
            ],
            name="help_section",
            accessible=self.tr("Section"),
        )
        self._sections.chosen.connect(self._show)
        self._page.add_below_heading(self._sections)
        self._page.add_below_heading(self._search)
        self._room = QVBoxLayout()
        self._page.add(self._room)
        self._page.add_space()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)

    def enter(self, argument: object = None) -> None:
        if isinstance(argument, HelpSection):
            self._sections.set_value(argument)
        self._show(self._sections.value())
        if isinstance(argument, str):
            self._find()
            self._search.set_text(argument)

    def _search_field(self) -> LineField:
        words = self.tr("Search in the guide and the advice")
        field = LineField(name="help_search", accessible=words, placeholder=words)
        keys = QKeySequence(FIND).toString(QKeySequence.SequenceFormat.NativeText)
        field.setToolTip(self.tr("Search: {keys}").format(keys=keys))
        field.setClearButtonEnabled(True)
        field.textChanged.connect(self._searched)
        find = QShortcut(QKeySequence(FIND), self)
        find.activated.connect(self._find)
        return field

    def _searched(self, text: str) -> None:
        guide = self._view(HelpSection.GUIDE)
        if isinstance(guide, GuideView):
            guide.search(text)
        self._page.to_top()

    def _find(self) -> None:
        self._sections.set_value(HelpSection.GUIDE)
        self._show(HelpSection.GUIDE)
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _show(self, section: object) -> None:
        assert isinstance(section, HelpSection)
        shown = self._view(section)
        if isinstance(shown, ReportsView):
            shown.refresh()
        for view in self._views.values():
            view.setVisible(view is shown)
        self._search.setVisible(section is HelpSection.GUIDE)
        self._page.to_top()

    def _view(self, section: HelpSection) -> QWidget:
        """Made when it is first looked at."""
        if section not in self._views:
            match section:
                case HelpSection.GUIDE:
                    view: QWidget = GuideView(self._presenter)
                case HelpSection.KEYS:
                    view = KeysView()
                case HelpSection.REPORTS:
                    view = self._reports()
                case HelpSection.ABOUT:
                    view = AboutView(self._presenter.about)
            view.hide()
            self._views[section] = view
            self._room.addWidget(view)
        return self._views[section]

    def _reports(self) -> ReportsView:
        view = ReportsView(self._presenter.reports)
        view.failed.connect(self.failed)
        view.said.connect(self.said)
        return view
