"""Schema version 4: project groups, what came from their sites, and what was sealed here."""

VERSION = 4

STEPS = (
    """
    CREATE TABLE project (
        seq INTEGER NOT NULL,
        id TEXT NOT NULL,
        content TEXT NOT NULL,
        site TEXT NOT NULL,
        coordinator_key BLOB,
        ledger TEXT NOT NULL,
        added TEXT NOT NULL,
        person_id TEXT NOT NULL,
        PRIMARY KEY (seq),
        UNIQUE (id)
    )
    """,
    """
    CREATE TABLE contribution (
        seq INTEGER NOT NULL,
        project_id TEXT NOT NULL,
        site TEXT NOT NULL,
        period TEXT NOT NULL,
        edition INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        content TEXT NOT NULL,
        PRIMARY KEY (seq),
        FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE
    )
    """,
    """
    CREATE UNIQUE INDEX contribution_of_project ON contribution
        (project_id, site, period, edition)
    """,
    """
    CREATE TABLE sealed_counts (
        seq INTEGER NOT NULL,
        project_id TEXT NOT NULL,
        site TEXT NOT NULL,
        period TEXT NOT NULL,
        edition INTEGER NOT NULL,
        sealed TEXT NOT NULL,
        PRIMARY KEY (seq),
        FOREIGN KEY(project_id) REFERENCES project (id) ON DELETE CASCADE
    )
    """,
    """
    CREATE UNIQUE INDEX sealed_counts_of_project ON sealed_counts (project_id, site, period)
    """,
)
