"""One unit of work: the repositories of one transaction, rolled back unless committed.

Source of the pattern: Percival and Gregory, Architecture Patterns with Python, chapter 6.
"""

from csnat_app.store.carers import CarerRepository
from csnat_app.store.directory import DirectoryRepository
from csnat_app.store.log_entries import LogRepository
from csnat_app.store.people import PeopleRepository
from csnat_app.store.rounds import RoundRepository
from csnat_app.store.settings import SettingsRepository
from csnat_app.store.transaction import Transaction


class UnitOfWork:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self.carers = CarerRepository(transaction)
        self.rounds = RoundRepository(transaction)
        self.log = LogRepository(transaction)
        self.settings = SettingsRepository(transaction)
        self.directory = DirectoryRepository(transaction)
        self.people = PeopleRepository(transaction)

    def commit(self) -> None:
        """Everything done in this unit is on disk when this returns. Once, and last."""
        self._transaction.commit()
