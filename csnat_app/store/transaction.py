"""One transaction on the open store: what repositories run their statements in."""

from sqlcipher3 import dbapi2

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.store.statements import Statement


class Transaction:
    """Open from the constructor until `commit` or `end`; nothing runs in it afterwards."""

    def __init__(self, connection: dbapi2.Connection, *, writing: bool) -> None:
        self._connection = connection
        self._writing = writing
        self._open = True
        connection.execute("BEGIN IMMEDIATE" if writing else "BEGIN")

    def rows(self, statement: Statement, **values: object) -> list[dbapi2.Row]:
        return self._run(statement, values).fetchall()

    def row(self, statement: Statement, **values: object) -> dbapi2.Row | None:
        """The first row, or None."""
        return self._run(statement, values).fetchone()

    def value(self, statement: Statement, **values: object) -> int:
        """The number that the statement counts."""
        row = self._run(statement, values).fetchone()
        return 0 if row is None else int(row[0])

    def change(self, statement: Statement, **values: object) -> int:
        """Run a statement that writes; gives how many rows it touched."""
        return self._run(statement, values).rowcount

    def change_one(self, statement: Statement, what: str, id: str, **values: object) -> None:
        """Run a statement that must touch a row. Raises `Misfortune` NOT_FOUND with what and id."""
        if self._run(statement, values).rowcount == 0:
            raise Misfortune(Trouble.NOT_FOUND, what=what, id=id)

    def commit(self) -> None:
        """On disk when this returns."""
        if not self._writing or not self._open:
            raise RuntimeError("nothing to commit")
        self._connection.execute("COMMIT")
        self._open = False

    def end(self) -> None:
        """Undo what was not committed. SQLite may have done so itself, after a full disk."""
        self._open = False
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def _run(self, statement: Statement, values: dict[str, object]) -> dbapi2.Cursor:
        if not self._open:
            raise RuntimeError("the unit of work is over")
        if statement.writes and not self._writing:
            raise RuntimeError("writing in a unit of work that only reads")
        if statement.constants:
            values = {**statement.constants, **values}
        return self._connection.execute(statement.sql, values)
