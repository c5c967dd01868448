"""What the migrations make is what the statements are built on."""

from contextlib import closing

from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlcipher3 import dbapi2

from csnat_app.store.migrate import make_tables
from csnat_app.store.schema import metadata
from csnat_app.store.schema_unit import pack


def test_every_table_is_in_one_metadata() -> None:
    assert pack.metadata is metadata


def test_migrated_tables_equal_the_metadata() -> None:
    with (
        closing(dbapi2.connect(":memory:", isolation_level=None)) as migrated,
        closing(dbapi2.connect(":memory:", isolation_level=None)) as modelled,
    ):
        make_tables(migrated)
        dialect = SQLiteDialect_pysqlite()
        for table in metadata.sorted_tables:
            modelled.execute(str(CreateTable(table).compile(dialect=dialect)))
            for index in table.indexes:
                modelled.execute(str(CreateIndex(index).compile(dialect=dialect)))
        assert definitions(migrated) == definitions(modelled)


def test_no_table_can_hold_a_sum_of_answers() -> None:
    """Answers are rows of text; the only numbers are places, counts of rounds and of editions, and
    yes or no."""
    numbers = {
        f"{table.name}.{column.name}"
        for table in metadata.sorted_tables
        for column in table.columns
        if str(column.type) == "INTEGER" and not column.primary_key
    }
    assert numbers == {
        "round.number",
        "round.stage",
        "round.latest",
        "consideration.no_more_now",
        "mark.most_important",
        "mark.declined",
        "need.position",
        "action.position",
        "help_service.position",
        "unit_document.position",
        "contribution.edition",
        "sealed_counts.edition",
    }


def definitions(connection: dbapi2.Connection) -> dict[str, str]:
    rows = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql IS NOT NULL"
    )
    return {row[0]: "".join(row[1].split()) for row in rows}
