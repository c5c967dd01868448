"""Looking a whole store over: pages, references, tables, the log."""

from sqlcipher3 import dbapi2

from csnat_app.store import log_check
from csnat_app.store.migrate import make_tables

_LOG_TABLES = ("schema: table log ", "schema: table setting ")
_SHOWN = 20  # findings per check; a store that is broken has thousands


def findings(
    connection: dbapi2.Connection, noted: tuple[int, str] = log_check.NOTHING_NOTED
) -> tuple[str, ...]:
    """What is wrong, one English sentence each; empty if all is well. Changes nothing.

    `noted` is what the header remembers of the log: how many entries, and the chain's last value.
    """
    found = _pages(connection)
    if found:
        # Whoever reads on over damaged pages gets the same answer again, or an error.
        return found
    found = (*_structure(connection), *_references(connection), *_schema(connection))
    # A table that is not as it should be need not have the columns to read.
    if any(finding.startswith(_LOG_TABLES) for finding in found):
        return found
    return (*found, *log_check.findings(connection, noted))


def damage(connection: dbapi2.Connection) -> tuple[str, ...]:
    """What is wrong with the file itself, in English; empty if every page is as it was written."""
    return _pages(connection) or _structure(connection)


def _pages(connection: dbapi2.Connection) -> tuple[str, ...]:
    """Every page's authentication code, as SQLCipher has it."""
    return _each(connection, "PRAGMA cipher_integrity_check", "page")


def _structure(connection: dbapi2.Connection) -> tuple[str, ...]:
    rows = connection.execute(f"PRAGMA integrity_check({_SHOWN})").fetchall()
    return tuple(f"structure: {row[0]}" for row in rows if row[0] != "ok")


def _references(connection: dbapi2.Connection) -> tuple[str, ...]:
    rows = connection.execute("PRAGMA foreign_key_check").fetchall()
    return tuple(
        f"reference: row {row[1]} of {row[0]} refers to a missing row of {row[2]}"
        for row in rows[:_SHOWN]
    )


def _schema(connection: dbapi2.Connection) -> tuple[str, ...]:
    """The tables against those that the migrations make."""
    fresh = dbapi2.connect(":memory:", isolation_level=None)
    try:
        make_tables(fresh)
        expected = _definitions(fresh)
    finally:
        fresh.close()
    found = _definitions(connection)
    names = sorted(expected.keys() | found.keys())
    return tuple(
        f"schema: {name} is not as this program makes it"
        for name in names
        if expected.get(name) != found.get(name)
    )


def _definitions(connection: dbapi2.Connection) -> dict[str, str]:
    rows = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"
        " AND name NOT LIKE 'sqlite_%'"
    )
    return {f"{row[0]} {row[1]}": " ".join(row[2].split()) for row in rows}


def _each(connection: dbapi2.Connection, pragma: str, what: str) -> tuple[str, ...]:
    rows = connection.execute(pragma).fetchall()
    return tuple(f"{what}: {row[0]}" for row in rows[:_SHOWN])
