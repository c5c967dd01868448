"""The open store: one connection, one transaction at a time."""

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.people import Person
from csnat_app.store import cipher, copies, troubles, verify
from csnat_app.store.chain import ChainEnd
from csnat_app.store.database_file import read_first, refuse_bad_file
from csnat_app.store.files import make_empty, misfortune_of, put_in_place
from csnat_app.store.instance import InstanceLock
from csnat_app.store.log_check import NOTHING_NOTED
from csnat_app.store.migrate import make_tables, migrate
from csnat_app.store.transaction import Transaction
from csnat_app.store.unit_of_work import UnitOfWork

_BETWEEN_LOOKS = 2_000  # steps of SQLite, or pages where it looks through them
STORE_ID = "store.id"
PRACTICE = "store.practice"


def make_database(
    path: Path, key: bytes, *, store_id: str, practice: bool, person: Person
) -> bytes:
    """Make an encrypted database with empty tables and its first person; gives its 16-byte salt.

    It is made beside its place and renamed when it is whole. Raises `Misfortune` as files do.
    """
    beside = path.with_name(path.name + ".new")
    make_empty(beside)
    connection = cipher.connect(beside, key)
    try:
        with _worded(path):
            # WAL comes when the store is opened: now the file alone has to be everything.
            make_tables(connection)
            work = UnitOfWork(Transaction(connection, writing=True), ChainEnd(store_id))
            work.settings.put(STORE_ID, store_id)
            work.settings.put(PRACTICE, "yes" if practice else "no")
            work.people.keep(person)
            work.commit()
    finally:
        connection.close()
    cipher.assert_encrypted(beside)
    put_in_place(beside, path)
    return cipher.start_of(path)


class Database:
    """Reads and writes go through `read` and `write`, from any thread, one at a time."""

    def __init__(self, path: Path, key: bytes, salt: bytes, lock: InstanceLock) -> None:
        """Open the file with the data key; takes over the lock and releases it at `close`.

        Raises `Misfortune` STORE_* for a file that is not a whole store of this program; it is
        left as it is.
        """
        refuse_bad_file(path, salt)
        self._path = path
        self._lock = lock
        self._turn = threading.RLock()
        self._in_work = False
        self._closed = False
        self._log_end = ChainEnd()
        self._connection = cipher.connect(path, key)
        try:
            with _worded(path):
                read_first(self._connection, path)
                cipher.prepare(self._connection)
                migrate(self._connection, path)
                with self.read() as work:
                    self.store_id = work.settings.get(STORE_ID) or ""
                    self.practice = work.settings.get(PRACTICE) == "yes"
                    self._log_end = work.log.end_of(self.store_id)
        except BaseException:
            self._connection.close()
            raise

    def write(self) -> AbstractContextManager[UnitOfWork]:
        """A unit of work that is rolled back unless `commit` was called in it.

        Raises `Misfortune` DISK_FULL, FOLDER_READ_ONLY, STORE_IN_USE, STORE_DAMAGED, NOT_SAVED.
        """
        return self._work(writing=True)

    def read(self) -> AbstractContextManager[UnitOfWork]:
        """A unit of work that sees one moment of the store and cannot write."""
        return self._work(writing=False)

    def log_state(self) -> tuple[int, str]:
        """How many entries the log has, and the chain's last value; (0, "") for an empty log."""
        with self._turn:
            return self._log_end.count, self._log_end.head

    def log_head_at(self, count: int) -> str | None:
        """The chain's value after so many entries, or None if there are fewer."""
        with self.read() as work:
            return work.log.head_at(count)

    def verify(self, noted: tuple[int, str] = NOTHING_NOTED) -> tuple[str, ...]:
        """What is wrong with the store, in English; empty if all is well.

        `noted` is what the header remembers of the log: how many entries, and its last value.
        """
        with self._turn, _worded(self._path):
            return verify.findings(self._connection, noted)

    @property
    def path(self) -> Path:
        return self._path

    @contextmanager
    def beside(self, key: bytes) -> Iterator[dbapi2.Connection]:
        """A second connection that sees one moment of the store and only reads, for what takes
        long: nobody at the desk waits for it, and closing the store ends it. `key` is the data key.

        Raises `Misfortune` as `read`, and LOCKED where it was ended.
        """
        with _worded(self._path):
            connection = cipher.connect(self._path, key)
            connection.set_progress_handler(lambda: self._closed, _BETWEEN_LOOKS)
            try:
                connection.execute("PRAGMA query_only = ON")
                connection.execute("BEGIN")
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
                yield connection
            except dbapi2.OperationalError as error:
                if self._closed and troubles.code_of(error) == dbapi2.SQLITE_INTERRUPT:
                    raise Misfortune(Trouble.LOCKED) from error
                raise
            finally:
                connection.close()

    def copy_to(self, path: Path, key: bytes) -> None:
        """Write all of the store to a fresh file under another key, and read it back.

        Raises `Misfortune` DISK_FULL, FOLDER_READ_ONLY, STORE_DAMAGED, NOT_SAVED.
        """
        with self._turn, _worded(self._path):
            try:
                copies.copy(self._connection, path, key)
            except copies.NotTheSame as error:
                raise Misfortune(Trouble.NOT_SAVED, reason=str(error)) from error
            except OSError as error:
                raise misfortune_of(error, path) from error

    def hand_over(self) -> InstanceLock:
        """Close the file, its write-ahead log emptied into it, and give the lock instead of
        releasing it: what follows must not be seen by another program half done.
        """
        with self._turn, _worded(self._path):
            self._lock.check()
            self._closed = True
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            self._connection.close()
            return self._lock

    def close(self) -> None:
        """Close the file and give the store free; a second call does nothing."""
        self._closed = True
        with self._turn:
            self._connection.close()
            self._lock.release()

    @contextmanager
    def _work(self, *, writing: bool) -> Iterator[UnitOfWork]:
        with self._turn:
            if self._closed:
                raise Misfortune(Trouble.LOCKED)
            if self._in_work:
                raise RuntimeError("a unit of work is open already in this thread")
            self._in_work = True
            try:
                if writing:
                    self._lock.check()
                transaction = Transaction(self._connection, writing=writing)
                try:
                    yield UnitOfWork(transaction, self._log_end)
                finally:
                    transaction.end()
            except dbapi2.Error as error:  # not `_worded`: every kept field comes through here
                _raise_in_words(error, self._path)
                raise
            finally:
                self._in_work = False


@contextmanager
def _worded(path: Path) -> Iterator[None]:
    """Errors that are the user's misfortune leave as such, our bugs leave as they are."""
    try:
        yield
    except dbapi2.Error as error:
        _raise_in_words(error, path)
        raise


def _raise_in_words(error: dbapi2.Error, path: Path) -> None:
    misfortune = troubles.misfortune_of(error, path)
    if misfortune is not None:
        raise misfortune from error
