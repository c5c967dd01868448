"""Schema version 2: the log is chained and only added to.

The index of the log by carer goes: every kept field paid a page for it, and an access report,
which is made once in a while, reads the whole log in less than a second.
"""

from sqlcipher3 import dbapi2

from csnat_app.store.chain import link

VERSION = 2


def chain_entries(connection: dbapi2.Connection) -> None:
    """Copy the entries in their order, numbered from 1 without a gap."""
    row = connection.execute("SELECT value FROM setting WHERE \"key\" = 'store.id'").fetchone()
    store_id = "" if row is None else str(row[0])
    before = ""
    entries = connection.execute(
        "SELECT at, person_id, deed, what, carer_id FROM log_1 ORDER BY id"
    )
    for number, entry in enumerate(entries, start=1):
        before = link(store_id, before, number, *entry)
        connection.execute("INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?)", (number, *entry, before))


STEPS = (
    "DROP INDEX log_by_carer",
    "ALTER TABLE log RENAME TO log_1",
    """
    CREATE TABLE log (
        id INTEGER NOT NULL,
        at TEXT NOT NULL,
        person_id TEXT NOT NULL,
        deed TEXT NOT NULL,
        what TEXT NOT NULL,
        carer_id TEXT,
        chain TEXT NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    chain_entries,
    "DROP TABLE log_1",
    """
    CREATE TRIGGER log_not_changed BEFORE UPDATE ON log
    BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END
    """,
    """
    CREATE TRIGGER log_not_removed BEFORE DELETE ON log
    BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END
    """,
    # INSERT OR REPLACE removes without asking the trigger above.
    """
    CREATE TRIGGER log_at_end BEFORE INSERT ON log
    WHEN NEW.id <> (SELECT coalesce(max(id), 0) + 1 FROM log)
    BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END
    """,
)
