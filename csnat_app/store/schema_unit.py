"""The tables of what a unit took in beside its carers: packs, documents of its own, projects."""

from sqlalchemy import Column, Index, Integer, LargeBinary, Table, Text

from csnat_app.store.columns import identifier, number, owned_by, text
from csnat_app.store.schema import metadata

# Packs are never changed or removed. The same words may come again with a renewed licence: the
# latest one taken in counts.
pack = Table(
    "pack",
    metadata,
    Column("seq", Integer, primary_key=True),
    text("instrument_id"),
    text("version"),
    Column("sha256", Text, nullable=False, unique=True),
    text("content"),  # canonical JSON
    text("taken_in"),
    text("person_id"),
)
Index("pack_by_instrument", pack.c.instrument_id, pack.c.version)

# The words as they were when an answer to them was first written down.
shown_content = Table(
    "shown_content",
    metadata,
    identifier("sha256"),
    text("instrument_id"),
    text("version"),
    text("language"),
    text("content"),  # JSON
)

# The unit's own documents, as PDF.
unit_document = Table(
    "unit_document",
    metadata,
    identifier(),
    number("position"),
    text("title"),
    text("language"),
    Column("content", LargeBinary, nullable=False),
    text("added"),
    text("person_id"),
)

# Project groups: those that this store coordinates (with the key), and those it counts for.
project = Table(
    "project",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    text("content"),  # the project file
    text("site"),
    Column("coordinator_key", LargeBinary),  # closed with the coordinator's passphrase
    text("ledger"),  # of what was published; "" before the first release
    text("added"),
    text("person_id"),
)

# What came from the sites: exact counts, which leave the store rounded only. Older editions stay:
# what was published of them must be known when more is published.
contribution = Table(
    "contribution",
    metadata,
    Column("seq", Integer, primary_key=True),
    owned_by("project", "project_id"),
    text("site"),
    text("period"),
    number("edition"),
    text("sha256"),  # of the sealed file
    text("content"),  # JSON
)
Index(
    "contribution_of_project",
    contribution.c.project_id,
    contribution.c.site,
    contribution.c.period,
    contribution.c.edition,
    unique=True,
)

# Which edition was sealed here last; the counts themselves are not kept.
sealed_counts = Table(
    "sealed_counts",
    metadata,
    Column("seq", Integer, primary_key=True),
    owned_by("project", "project_id"),
    text("site"),
    text("period"),
    number("edition"),
    text("sealed"),
)
Index(
    "sealed_counts_of_project",
    sealed_counts.c.project_id,
    sealed_counts.c.site,
    sealed_counts.c.period,
    unique=True,
)
