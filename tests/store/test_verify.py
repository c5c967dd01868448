from collections.abc import Callable

from csnat_app.store.database import Database
from csnat_app.store.vault import Vault


def test_a_whole_store_has_no_findings(
    closed_store: Vault, unlock: Callable[[Vault], Database]
) -> None:
    database = unlock(closed_store)
    assert database.verify() == ()
    with database.write() as work:
        work.settings.put("not", "yet in the file")
        work.commit()
    assert database.verify() == ()


def test_a_reference_to_nothing(database: Database) -> None:
    connection = database._connection
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("INSERT INTO conversation VALUES ('no such round', NULL, '', '[]')")
    (finding,) = database.verify()
    assert finding.startswith("reference: ")
    assert "conversation" in finding


def test_a_table_that_was_changed(database: Database) -> None:
    connection = database._connection
    connection.execute("DROP INDEX review_planned")
    connection.execute("ALTER TABLE carer ADD COLUMN more TEXT")
    connection.execute("CREATE TABLE other (a)")
    assert database.verify() == (
        "schema: index review_planned is not as this program makes it",
        "schema: table carer is not as this program makes it",
        "schema: table other is not as this program makes it",
    )


def test_an_entry_that_an_index_lacks(database: Database) -> None:
    connection = database._connection
    with database.write() as work:
        work.settings.put("a", "b")
        work.commit()
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute(
        "UPDATE sqlite_master SET sql = replace(sql, 'value TEXT NOT NULL', 'value TEXT CHECK(0)')"
        " WHERE name = 'setting'"
    )
    connection.execute("PRAGMA writable_schema = RESET")
    assert any(finding.startswith("structure: ") for finding in database.verify())


def test_a_damaged_page_is_named(closed_store: Vault, unlock: Callable[[Vault], Database]) -> None:
    path = closed_store.database_path
    content = bytearray(path.read_bytes())
    page = len(content) // 4096
    content[(page - 1) * 4096 + 100] ^= 0xFF
    path.write_bytes(content)
    (finding,) = unlock(closed_store).verify()
    assert finding == f"page: HMAC verification failed for page {page}"
