"""One unit of work: the repositories of one transaction, rolled back unless committed.

Source of the pattern: Percival and Gregory, Architecture Patterns with Python, chapter 6.
"""

from functools import cached_property

from csnat_app.store.carers import CarerRepository
from csnat_app.store.chain import ChainEnd
from csnat_app.store.directory import DirectoryRepository
from csnat_app.store.figures import FigureRepository
from csnat_app.store.log_entries import LogRepository
from csnat_app.store.packs import PackRepository
from csnat_app.store.people import PeopleRepository
from csnat_app.store.projects import ProjectRepository
from csnat_app.store.rounds import RoundRepository
from csnat_app.store.settings import SettingsRepository
from csnat_app.store.transaction import Transaction
from csnat_app.store.unit_documents import UnitDocumentRepository


class UnitOfWork:
    """Each repository is made when it is first asked for: a kept field needs two of them."""

    def __init__(self, transaction: Transaction, log_end: ChainEnd) -> None:
        self._transaction = transaction
        self._log_end = log_end

    @cached_property
    def carers(self) -> CarerRepository:
        return CarerRepository(self._transaction)

    @cached_property
    def rounds(self) -> RoundRepository:
        return RoundRepository(self._transaction)

    @cached_property
    def log(self) -> LogRepository:
        return LogRepository(self._transaction, self._log_end)

    @cached_property
    def settings(self) -> SettingsRepository:
        return SettingsRepository(self._transaction)

    @cached_property
    def directory(self) -> DirectoryRepository:
        return DirectoryRepository(self._transaction)

    @cached_property
    def packs(self) -> PackRepository:
        return PackRepository(self._transaction)

    @cached_property
    def people(self) -> PeopleRepository:
        return PeopleRepository(self._transaction)

    @cached_property
    def unit_documents(self) -> UnitDocumentRepository:
        return UnitDocumentRepository(self._transaction)

    @cached_property
    def figures(self) -> FigureRepository:
        return FigureRepository(self._transaction)

    @cached_property
    def projects(self) -> ProjectRepository:
        return ProjectRepository(self._transaction)

    def commit(self) -> None:
        """Everything done in this unit is on disk when this returns. Once, and last."""
        self._transaction.commit()
        if "log" in self.__dict__:
            self.log.committed()
