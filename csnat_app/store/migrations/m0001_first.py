"""Schema version 1: all tables of the first release."""

VERSION = 1

STATEMENTS = (
    """
    CREATE TABLE carer (
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        relationship TEXT NOT NULL,
        patient_code TEXT NOT NULL,
        language TEXT NOT NULL,
        telephone TEXT NOT NULL,
        created TEXT NOT NULL,
        search_key TEXT NOT NULL,
        last_opened TEXT,
        PRIMARY KEY (id)
    )
    """,
    "CREATE INDEX carer_by_opened ON carer (last_opened, id, search_key)",
    """
    CREATE TABLE help_service (
        id TEXT NOT NULL,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        provider TEXT NOT NULL,
        areas TEXT NOT NULL,
        telephone TEXT NOT NULL,
        url TEXT NOT NULL,
        scope TEXT NOT NULL,
        source TEXT NOT NULL,
        note TEXT NOT NULL,
        verified TEXT,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE log (
        id INTEGER NOT NULL,
        at TEXT NOT NULL,
        person_id TEXT NOT NULL,
        deed TEXT NOT NULL,
        what TEXT NOT NULL,
        carer_id TEXT,
        PRIMARY KEY (id)
    )
    """,
    "CREATE INDEX log_by_carer ON log (carer_id, id)",
    """
    CREATE TABLE person (
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        title TEXT NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE setting (
        "key" TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY ("key")
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE unit (
        id INTEGER NOT NULL CHECK (id = 1),
        name TEXT NOT NULL,
        address TEXT NOT NULL,
        telephone_day TEXT NOT NULL,
        telephone_night TEXT NOT NULL,
        logo BLOB,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE person_preference (
        person_id TEXT NOT NULL,
        "key" TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (person_id, "key"),
        FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE round (
        id TEXT NOT NULL,
        carer_id TEXT NOT NULL,
        number INTEGER NOT NULL,
        started TEXT NOT NULL,
        instrument_id TEXT NOT NULL,
        instrument_version TEXT NOT NULL,
        stage INTEGER NOT NULL,
        latest INTEGER NOT NULL,
        closed TEXT,
        closing TEXT,
        PRIMARY KEY (id),
        CHECK (number >= 1),
        CHECK (stage BETWEEN 1 AND 5),
        CHECK (latest IN (0, 1)),
        CHECK (closing IN ('agreed', 'no_more_support_now', 'declined', 'other')),
        FOREIGN KEY(carer_id) REFERENCES carer (id) ON DELETE CASCADE
    ) WITHOUT ROWID
    """,
    "CREATE UNIQUE INDEX round_by_carer ON round (carer_id, number)",
    "CREATE INDEX round_latest ON round (carer_id, stage) WHERE latest = 1",
    """
    CREATE TABLE consideration (
        round_id TEXT NOT NULL,
        handed_out TEXT,
        expected TEXT,
        returned TEXT,
        anything_else TEXT NOT NULL,
        no_more_now INTEGER NOT NULL,
        PRIMARY KEY (round_id),
        CHECK (no_more_now IN (0, 1)),
        FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE
    )
    """,
    """
    CREATE INDEX consideration_out ON consideration
        (coalesce(expected, date(handed_out, '+7 days')), round_id)
    WHERE handed_out IS NOT NULL AND returned IS NULL
    """,
    """
    CREATE TABLE conversation (
        round_id TEXT NOT NULL,
        held TEXT,
        place TEXT NOT NULL,
        left_out TEXT NOT NULL,
        PRIMARY KEY (round_id),
        FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE
    )
    """,
    """
    CREATE TABLE introduction (
        round_id TEXT NOT NULL,
        held TEXT,
        held_by TEXT NOT NULL,
        how TEXT NOT NULL,
        leaflet_language TEXT,
        answer TEXT,
        note TEXT NOT NULL,
        PRIMARY KEY (round_id),
        CHECK (answer IN ('yes', 'later', 'no')),
        FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE
    )
    """,
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
        PRIMARY KEY (seq),
        CHECK (most_important IN (0, 1)),
        FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE
    )
    """,
    "CREATE UNIQUE INDEX mark_by_round ON mark (round_id, area)",
    """
    CREATE TABLE need (
        id TEXT NOT NULL,
        round_id TEXT NOT NULL,
        area TEXT NOT NULL,
        position INTEGER NOT NULL,
        own_words TEXT NOT NULL,
        already_does TEXT NOT NULL,
        would_help TEXT NOT NULL,
        outcome TEXT,
        helped_how TEXT NOT NULL,
        PRIMARY KEY (id),
        CHECK (outcome IN ('helped_now', 'action', 'not_now')),
        FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX need_by_round ON need (round_id, position)",
    "CREATE INDEX need_to_round ON need (id, round_id)",
    """
    CREATE TABLE review (
        round_id TEXT NOT NULL,
        planned TEXT,
        time TEXT NOT NULL,
        place TEXT NOT NULL,
        held TEXT,
        note TEXT NOT NULL,
        PRIMARY KEY (round_id),
        FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX review_planned ON review (planned, held, round_id) WHERE planned IS NOT NULL",
    """
    CREATE TABLE shared_plan (
        round_id TEXT NOT NULL,
        shared TEXT,
        remark TEXT NOT NULL,
        PRIMARY KEY (round_id),
        FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE
    )
    """,
    """
    CREATE TABLE action (
        seq INTEGER NOT NULL,
        id TEXT NOT NULL,
        need_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        what TEXT NOT NULL,
        who TEXT NOT NULL,
        when_said TEXT NOT NULL,
        due TEXT,
        service_id TEXT NOT NULL,
        service_name TEXT NOT NULL,
        status TEXT,
        why TEXT NOT NULL,
        PRIMARY KEY (seq),
        CHECK (status IN ('done', 'under_way', 'not_done')),
        UNIQUE (id),
        FOREIGN KEY(need_id) REFERENCES need (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX action_by_need ON action (need_id, position)",
    "CREATE INDEX action_due ON action (due, status, need_id) WHERE due IS NOT NULL",
)
