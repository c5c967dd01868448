"""SQLAlchemy Core statements, compiled once and run on the driver's own connection.

A field is kept in three small statements; running them through an engine costs half as much
again as the statements themselves (measured in `tasks.py bench`), running the compiled text
costs nothing.
"""

from collections.abc import Mapping

from sqlalchemy import Table, delete, insert, update
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.sql import bindparam
from sqlalchemy.sql.base import Executable
from sqlalchemy.sql.elements import ClauseElement

_DIALECT = SQLiteDialect_pysqlite(paramstyle="named")


class Statement:
    """One Core statement; its parameters are those it names with `bindparam`.

    `sql` is the text with named parameters, `constants` the values that stand in the statement
    itself. It is compiled where it is made, which is while the person types the passphrase.
    """

    def __init__(self, clause: ClauseElement) -> None:
        self.writes = isinstance(clause, Executable) and bool(getattr(clause, "is_dml", False))
        compiled = clause.compile(dialect=_DIALECT)
        self.sql = str(compiled)
        self.constants: Mapping[str, object] = {
            name: value for name, value in compiled.params.items() if value is not None
        }


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
