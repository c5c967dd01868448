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
            "backup": self._backup,
            "restore": self._restore,
            "damaged": self._damaged,
            "people": self._people,
            "texts": self._texts,
            "log": self._log,
            "access_report": self._access_report,
            "packs": self._packs,
            "project": self._project,
        }
        return makers[name]()

    def _today(self) -> DeskPage:
        from csnat_app.ui.pages.today import TodayPage
        from csnat_app.ui.pages.today_presenter import TodayPresenter

        app = self.app
        presenter = TodayPresenter(app.agenda, app.desk, app.backups, app.access, app.instruments)
        return TodayPage(presenter, self.dates)

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
            app.instruments,
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

        presenter = DocumentsPresenter(
            self.app.documents, self.app.library, self.app.forms, self.app.unit_documents
        )
        return DocumentsPage(presenter, self.output)

    def _settings(self) -> DeskPage:
        from csnat_app.ui.pages.packs.card import PacksCard
        from csnat_app.ui.pages.settings import SettingsPage
        from csnat_app.ui.pages.settings_backup_card import BackupCard
        from csnat_app.ui.pages.settings_backup_presenter import BackupPresenter
        from csnat_app.ui.pages.settings_people import PeopleCard
        from csnat_app.ui.pages.settings_presenter import SettingsPresenter
        from csnat_app.ui.pages.texts.card import TextsCard
        from csnat_app.ui.pages.texts.presenter import TextsPresenter

        app = self.app
        backup = BackupCard(BackupPresenter(app.backups, app.desk, self.dates))
        people = PeopleCard()
        texts = TextsCard(TextsPresenter(app.review, app.desk, self.dates))
        packs = PacksCard()
        page = SettingsPage(
            SettingsPresenter(
                app.settings, app.directory, app.library, app.desk, app.folder, self.dates
            ),
            self.languages,
            cards=(packs, texts, people, backup),
        )
        packs.wanted.connect(lambda: page.go.emit("packs", None))
        texts.wanted.connect(lambda: page.go.emit("texts", None))
        people.wanted.connect(lambda: page.go.emit("people", None))
        backup.wanted.connect(lambda: page.go.emit("backup", None))
        return page

    def _help(self) -> DeskPage:
        from csnat_app.ui.pages.help import HelpPage
        from csnat_app.ui.pages.help_presenter import HelpPresenter
        from csnat_app.ui.pages.help_reports_presenter import ReportsPresenter

        app = self.app
        reports = ReportsPresenter(app.reports, self.dates, app.desk.clock)
        return HelpPage(HelpPresenter(app.library, app.folder, self.dates.language, reports))

    def _backup(self) -> DeskPage:
        from csnat_app.ui.pages.settings_backup import BackupPage
        from csnat_app.ui.pages.settings_backup_presenter import BackupPresenter

        return BackupPage(BackupPresenter(self.app.backups, self.app.desk, self.dates))

    def _restore(self) -> DeskPage:
        from csnat_app.ui.pages.restore.desk_page import RestoreDeskPage

        return RestoreDeskPage(self.app.backups, self.app.access, self.dates, self.app.desk.clock)

    def _damaged(self) -> DeskPage:
        from csnat_app.ui.pages.damaged.desk_page import DamagedDeskPage

        app = self.app
        return DamagedDeskPage(app.health, app.backups, app.access, app.desk, self.dates)

    def _log(self) -> DeskPage:
        from csnat_app.ui.pages.log import LogPage
        from csnat_app.ui.pages.log_presenter import LogPresenter

        app = self.app
        return LogPage(LogPresenter(app.log, app.desk, self.dates, app.library))

    def _access_report(self) -> DeskPage:
        from csnat_app.ui.pages.access_report import AccessReportPage
        from csnat_app.ui.pages.access_report_presenter import AccessReportPresenter

        app = self.app
        presenter = AccessReportPresenter(app.carers, app.documents, app.library, self.dates)
        return AccessReportPage(presenter, self.output)

    def _packs(self) -> DeskPage:
        from csnat_app.ui.pages.packs.page import PacksPage
        from csnat_app.ui.pages.packs.presenter import PacksPresenter

        app = self.app
        return PacksPage(PacksPresenter(app.instruments, app.library, app.desk, self.dates))

    def _project(self) -> DeskPage:
        from csnat_app.ui.pages.project.page import ProjectPage
        from csnat_app.ui.pages.project.presenter import ProjectPresenter

        app = self.app
        presenter = ProjectPresenter(
            app.projects,
            app.figures,
            app.paper_forms,
            app.releases,
            app.own_figures,
            app.project_files,
            app.library,
            app.desk,
            self.dates,
        )
        return ProjectPage(presenter)

    def _texts(self) -> DeskPage:
        from csnat_app.ui.pages.texts.page import TextsPage
        from csnat_app.ui.pages.texts.presenter import TextsPresenter

        return TextsPage(TextsPresenter(self.app.review, self.app.desk, self.dates))

    def _people(self) -> DeskPage:
        from csnat_app.ui.pages.people.page import PeoplePage
        from csnat_app.ui.pages.people.presenter import PeoplePresenter

        presenter = PeoplePresenter(self.app.slots, self.app.documents, self.dates)
        return PeoplePage(presenter, self.output)
