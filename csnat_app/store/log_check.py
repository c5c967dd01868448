"""Is the log as it was written? Every link of its chain, and the end that the header remembers."""

from sqlcipher3 import dbapi2

from csnat_app.store.chain import link

NOTHING_NOTED = (0, "")
_STORE_ID = "SELECT value FROM setting WHERE \"key\" = 'store.id'"
_ENTRIES = "SELECT id, at, person_id, deed, what, carer_id, chain FROM log ORDER BY id"


def findings(
    connection: dbapi2.Connection, noted: tuple[int, str] = NOTHING_NOTED
) -> tuple[str, ...]:
    """The first entry that does not fit, in English; empty if the log is whole.

    `noted` is how many entries the header remembers, and the last one's value. Holds one entry
    in memory at a time.
    """
    row = connection.execute(_STORE_ID).fetchone()
    store_id = "" if row is None else str(row[0])
    noted_count, noted_head = noted
    count, head = NOTHING_NOTED
    for number, at, person_id, deed, what, carer_id, chain in connection.execute(_ENTRIES):
        if number != count + 1:
            return (f"log: after entry {count} comes entry {number}",)
        if chain != link(store_id, head, number, at, person_id, deed, what, carer_id):
            return (f"log: entry {number} was altered, or another one before it",)
        count, head = number, chain
        if count == noted_count and head != noted_head:
            return (f"log: entry {number} is not the one that the header remembers",)
    if count < noted_count:
        return (f"log: ends with entry {count}, the header remembers {noted_count}",)
    return ()
