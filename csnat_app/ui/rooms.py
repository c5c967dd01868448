"""Which pages the desk has, and what each is made of."""

from collections.abc import Callable
from dataclasses import dataclass

from csnat_app.domain.dates import DateWords
from csnat_app.services.application import Application
from csnat_app.ui.output import Output
from csnat_app.ui.pages.base import DeskPage


@dataclass(frozen=True, slots=True)
class Rooms:
    """Makes pages by name. Each is imported when it is first entered, so that starting is fast."""

    app: Application
    dates: DateWords
    output: Output
    languages: tuple[tuple[str, str], ...]

    def make(self, name: str) -> DeskPage:
        makers: dict[str, Callable[[], DeskPage]] = {
            "today": self._today,
            "carers": self._carers,
            "carer": self._carer,
            "new_carer": self._new_carer,
            "documents": self._documents,
            "settings": self._settings,
            "help": self._help,
        }
        return makers[name]()

    def _today(self) -> DeskPage:
        from csnat_app.ui.pages.today import TodayPage
        from csnat_app.ui.pages.today_presenter import TodayPresenter

        return TodayPage(TodayPresenter(self.app.agenda, self.app.desk), self.dates)

    def _carers(self) -> DeskPage:
        from csnat_app.ui.pages.carers import CarersPage
        from csnat_app.ui.pages.carers_presenter import CarersPresenter

        return CarersPage(
            CarersPresenter(self.app.carers, self.app.desk, self.app.library), self.dates
        )

    def _carer(self) -> DeskPage:
        from csnat_app.ui.pages.case.page import CasePage
        from csnat_app.ui.pages.case.presenter import CasePresenter

        app = self.app
        presenter = CasePresenter(
            app.carers,
            app.rounds,
            app.needs,
            app.directory,
            app.library,
            app.desk.clock,
            self.dates,
        )
        return CasePage(presenter, app.documents, self.output)

    def _new_carer(self) -> DeskPage:
        from csnat_app.ui.pages.new_carer import NewCarerPage
        from csnat_app.ui.pages.new_carer_presenter import NewCarerPresenter

        return NewCarerPage(NewCarerPresenter(self.app.carers, self.app.library))

    def _documents(self) -> DeskPage:
        from csnat_app.ui.pages.documents import DocumentsPage
        from csnat_app.ui.pages.documents_presenter import DocumentsPresenter

        presenter = DocumentsPresenter(self.app.documents, self.app.library)
        return DocumentsPage(presenter, self.output)

    def _settings(self) -> DeskPage:
        from csnat_app.ui.pages.settings import SettingsPage
        from csnat_app.ui.pages.settings_presenter import SettingsPresenter

        app = self.app
        return SettingsPage(
            SettingsPresenter(
                app.settings, app.directory, app.library, app.desk, app.folder, self.dates
            ),
            self.languages,
        )

    def _help(self) -> DeskPage:
        from csnat_app.ui.pages.help import HelpPage
        from csnat_app.ui.pages.help_presenter import HelpPresenter

        return HelpPage(HelpPresenter(self.app.library, self.app.folder, self.dates.language))
