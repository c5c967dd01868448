"""Schema version 3: instrument packs, the words that were shown, the carer's own answers.

Tables that get a column are made anew and filled, so that every row has all columns: salvage
tells rows apart by their shape.
"""

VERSION = 3

STEPS = (
    "ALTER TABLE consideration RENAME TO consideration_2",
    """
    CREATE TABLE consideration (
        round_id TEXT NOT NULL,
        handed_out TEXT,
        expected TEXT,
        returned TEXT,
        anything_else TEXT NOT NULL,
        no_more_now INTEGER NOT NULL,
        by_carer TEXT,
        PRIMARY KEY (round_id),
        CHECK (no_more_now IN (0, 1)),
        FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE
    )
    """,
    "INSERT INTO consideration SELECT *, NULL FROM consideration_2",
    "DROP TABLE consideration_2",
    """
    CREATE INDEX consideration_out ON consideration
        (coalesce(expected, date(handed_out, '+7 days')), round_id)
    WHERE handed_out IS NOT NULL AND returned IS NULL
    """,
    "ALTER TABLE mark RENAME TO mark_2",
    """
    CREATE TABLE mark (
        seq INTEGER NOT NULL,
        round_id TEXT NOT NULL,
        area TEXT NOT NULL,
        step TEXT,
        most_important INTEGER NOT NULL,
        instrument_id TEXT NOT NULL,
        version TEXT NOT NULL,
        language TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        declined INTEGER NOT NULL,
        PRIMARY KEY (seq),
        CHECK (most_important IN (0, 1)),
        CHECK (declined IN (0, 1)),
        FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE
    )
    """,
    "INSERT INTO mark SELECT *, 0 FROM mark_2",
    "DROP TABLE mark_2",
    "CREATE UNIQUE INDEX mark_by_round ON mark (round_id, area)",
    """
    CREATE TABLE transcript_note (
        id TEXT NOT NULL,
        round_id TEXT NOT NULL,
        written TEXT NOT NULL,
        person_id TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX transcript_note_by_round ON transcript_note (round_id, written)",
    """
    CREATE TABLE pack (
        seq INTEGER NOT NULL,
        instrument_id TEXT NOT NULL,
        version TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        content TEXT NOT NULL,
        taken_in TEXT NOT NULL,
        person_id TEXT NOT NULL,
        PRIMARY KEY (seq),
        UNIQUE (sha256)
    )
    """,
    "CREATE INDEX pack_by_instrument ON pack (instrument_id, version)",
    """
    CREATE TABLE shown_content (
        sha256 TEXT NOT NULL,
        instrument_id TEXT NOT NULL,
        version TEXT NOT NULL,
        language TEXT NOT NULL,
        content TEXT NOT NULL,
        PRIMARY KEY (sha256)
    )
    """,
    """
    CREATE TABLE unit_document (
        id TEXT NOT NULL,
        position INTEGER NOT NULL,
        title TEXT NOT NULL,
        language TEXT NOT NULL,
        content BLOB NOT NULL,
        added TEXT NOT NULL,
        person_id TEXT NOT NULL,
        PRIMARY KEY (id)
    )
    """,
)
