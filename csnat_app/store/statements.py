"""SQLAlchemy Core statements, compiled once and run on the driver's own connection.

A field is kept in three small statements; running them through an engine costs half as much
again as the statements themselves (measured in `tasks.py bench`), running the compiled text
costs nothing.
"""

from collections.abc import Mapping
from functools import cached_property

from sqlalchemy import Table, delete, insert, update
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.sql import bindparam
from sqlalchemy.sql.base import Executable
from sqlalchemy.sql.elements import ClauseElement

_DIALECT = SQLiteDialect_pysqlite(paramstyle="named")


class Statement:
    """One Core statement; its parameters are those it names with `bindparam`."""

    def __init__(self, clause: ClauseElement) -> None:
        self._clause = clause
        self.writes = isinstance(clause, Executable) and bool(getattr(clause, "is_dml", False))

    def prepare(self) -> tuple[str, Mapping[str, object]]:
        """Compile now what would be compiled at the first use."""
        return self.sql, self.constants

    @cached_property
    def sql(self) -> str:
        """The text, with named parameters."""
        return str(self._compiled)

    @cached_property
    def constants(self) -> Mapping[str, object]:
        """Values that stand in the statement itself."""
        params = self._compiled.params
        return {name: value for name, value in params.items() if value is not None}

    @cached_property
    def _compiled(self):  # type: ignore[no-untyped-def]
        return self._clause.compile(dialect=_DIALECT)


def keep_by(table: Table, key: str, *, without: tuple[str, ...] = ()) -> Statement:
    """UPDATE every column but the key (and `without`) of the row with this key.

    Parameters: the columns' names, and `for_<key>`.
    """
    kept = _columns(table, (key, *without))
    clause = (
        update(table)
        .where(table.c[key] == bindparam(f"for_{key}"))
        .values({name: bindparam(name) for name in kept})
    )
    return Statement(clause)


def add_to(table: Table, *, without: tuple[str, ...] = ()) -> Statement:
    """INSERT of every column (but `without`); parameters are the columns' names."""
    kept = _columns(table, without)
    return Statement(insert(table).values({name: bindparam(name) for name in kept}))


def replace_in(table: Table, *, without: tuple[str, ...] = ()) -> Statement:
    """INSERT of a new row in the place of any that has the same key."""
    kept = _columns(table, without)
    clause = insert(table).prefix_with("OR REPLACE")
    return Statement(clause.values({name: bindparam(name) for name in kept}))


def put_in(table: Table, *key: str, without: tuple[str, ...] = ()) -> Statement:
    """INSERT, or UPDATE of every other column where the key is there already."""
    kept = _columns(table, without)
    clause = sqlite_insert(table).values({name: bindparam(name) for name in kept})
    return Statement(
        clause.on_conflict_do_update(
            index_elements=list(key),
            set_={name: clause.excluded[name] for name in kept if name not in key},
        )
    )


def remove_from(table: Table, key: str) -> Statement:
    """DELETE of the row with this key; parameter `for_<key>`."""
    return Statement(delete(table).where(table.c[key] == bindparam(f"for_{key}")))


def _columns(table: Table, without: tuple[str, ...]) -> list[str]:
    return [column.name for column in table.columns if column.name not in without]
