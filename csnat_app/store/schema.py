"""The tables, as SQLAlchemy Core metadata: what every statement is built from.

The migrations make the same tables with explicit SQL, and a test holds the two together. Days
are ISO text (2026-03-05), moments ISO text with their zone. Answers are rows, so that another
instrument is other data and no migration.
"""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    func,
)
from sqlalchemy.sql import literal_column
from sqlalchemy.sql.elements import ColumnElement

metadata = MetaData()


def _text(name: str) -> "Column[str]":
    return Column(name, Text, nullable=False)


def _text_or_null(name: str) -> "Column[str | None]":
    return Column(name, Text, nullable=True)


def _id(name: str = "id") -> "Column[str]":
    return Column(name, Text, primary_key=True, nullable=False)


def _number(name: str) -> "Column[int]":
    return Column(name, Integer, nullable=False)


def _of(owner: str, name: str, *, primary_key: bool = False) -> "Column[str]":
    """A reference whose row goes when its owner goes."""
    return Column(
        name,
        Text,
        ForeignKey(f"{owner}.id", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=False,
    )


def _one_of(name: str, *values: str) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{name} IN ({listed})")


def _yes_or_no(name: str) -> CheckConstraint:
    return CheckConstraint(f"{name} IN (0, 1)")


person = Table("person", metadata, _id(), _text("name"), _text("title"))

person_preference = Table(
    "person_preference",
    metadata,
    _of("person", "person_id", primary_key=True),
    _id("key"),
    _text("value"),
    sqlite_with_rowid=False,
)

unit = Table(
    "unit",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1"), primary_key=True),
    _text("name"),
    _text("address"),
    _text("telephone_day"),
    _text("telephone_night"),
    Column("logo", LargeBinary),
)

setting = Table("setting", metadata, _id("key"), _text("value"), sqlite_with_rowid=False)

carer = Table(
    "carer",
    metadata,
    _id(),
    _text("name"),
    _text("relationship"),
    _text("patient_code"),
    _text("language"),
    _text("telephone"),
    _text("created"),
    _text("search_key"),
    _text_or_null("last_opened"),
    # Covers a search: its matches are found, in the list's order, without reading the table.
    Index("carer_by_opened", "last_opened", "id", "search_key"),
)

round_ = Table(
    "round",
    metadata,
    _id(),
    _of("carer", "carer_id"),
    _number("number"),
    _text("started"),
    _text("instrument_id"),
    _text("instrument_version"),
    # Kept by the services: a list shows a stage without loading the round.
    _number("stage"),
    # 1 for a carer's round with the highest number: lists and the agenda look at no other.
    _number("latest"),
    _text_or_null("closed"),
    _text_or_null("closing"),
    CheckConstraint("number >= 1"),
    CheckConstraint("stage BETWEEN 1 AND 5"),
    _yes_or_no("latest"),
    _one_of("closing", "agreed", "no_more_support_now", "declined", "other"),
    sqlite_with_rowid=False,
)
Index("round_by_carer", round_.c.carer_id, round_.c.number, unique=True)
Index(
    "round_latest",
    round_.c.carer_id,
    round_.c.stage,
    sqlite_where=round_.c.latest == literal_column("1"),
)

introduction = Table(
    "introduction",
    metadata,
    _of("round", "round_id", primary_key=True),
    _text_or_null("held"),
    _text("held_by"),
    _text("how"),
    _text_or_null("leaflet_language"),
    _text_or_null("answer"),
    _text("note"),
    _one_of("answer", "yes", "later", "no"),
)

consideration = Table(
    "consideration",
    metadata,
    _of("round", "round_id", primary_key=True),
    _text_or_null("handed_out"),
    _text_or_null("expected"),
    _text_or_null("returned"),
    _text("anything_else"),
    _number("no_more_now"),
    _text_or_null("by_carer"),
    _yes_or_no("no_more_now"),
)
FORM_DAYS = 7  # a form without an expected day waits this long after it was handed out
# The day on which a form should be back; SQLite uses the index for exactly this expression.
form_expected: ColumnElement[str] = func.coalesce(
    consideration.c.expected,
    func.date(consideration.c.handed_out, literal_column(f"'+{FORM_DAYS} days'")),
)
Index(
    "consideration_out",
    form_expected,
    consideration.c.round_id,
    sqlite_where=consideration.c.handed_out.is_not(None) & consideration.c.returned.is_(None),
)

mark = Table(
    "mark",
    metadata,
    Column("seq", Integer, primary_key=True),  # the order in which marks were made
    _of("round", "round_id"),
    _text("area"),
    _text_or_null("step"),
    _number("most_important"),
    _text("instrument_id"),
    _text("version"),
    _text("language"),
    _text("sha256"),
    _number("declined"),
    _yes_or_no("most_important"),
    _yes_or_no("declined"),
)
Index("mark_by_round", mark.c.round_id, mark.c.area, unique=True)

# What nurses add to the carer's own answers.
transcript_note = Table(
    "transcript_note",
    metadata,
    _id(),
    _of("round", "round_id"),
    _text("written"),
    _text("person_id"),
    _text("text"),
)
Index("transcript_note_by_round", transcript_note.c.round_id, transcript_note.c.written)

conversation = Table(
    "conversation",
    metadata,
    _of("round", "round_id", primary_key=True),
    _text_or_null("held"),
    _text("place"),
    _text("left_out"),
)

need = Table(
    "need",
    metadata,
    _id(),
    _of("round", "round_id"),
    _text("area"),
    _number("position"),
    _text("own_words"),
    _text("already_does"),
    _text("would_help"),
    _text_or_null("outcome"),
    _text("helped_how"),
    _one_of("outcome", "helped_now", "action", "not_now"),
)
Index("need_by_round", need.c.round_id, need.c.position)
# Covers the way from an action to its round, without the long texts in between.
Index("need_to_round", need.c.id, need.c.round_id)

action = Table(
    "action",
    metadata,
    Column("seq", Integer, primary_key=True),  # the order in which actions were agreed
    Column("id", Text, nullable=False, unique=True),
    _of("need", "need_id"),
    _number("position"),
    _text("what"),
    _text("who"),
    _text("when_said"),
    _text_or_null("due"),
    _text("service_id"),
    _text("service_name"),
    _text_or_null("status"),
    _text("why"),
    _one_of("status", "done", "under_way", "not_done"),
)
Index("action_by_need", action.c.need_id, action.c.position)
Index(
    "action_due",
    action.c.due,
    action.c.status,
    action.c.need_id,
    sqlite_where=action.c.due.is_not(None),
)

shared_plan = Table(
    "shared_plan",
    metadata,
    _of("round", "round_id", primary_key=True),
    _text_or_null("shared"),
    _text("remark"),
)

review = Table(
    "review",
    metadata,
    _of("round", "round_id", primary_key=True),
    _text_or_null("planned"),
    _text("time"),
    _text("place"),
    _text_or_null("held"),
    _text("note"),
)
Index(
    "review_planned",
    review.c.planned,
    review.c.held,
    review.c.round_id,
    sqlite_where=review.c.planned.is_not(None),
)

help_service = Table(
    "help_service",
    metadata,
    _id(),
    _number("position"),
    _text("name"),
    _text("provider"),
    _text("areas"),  # a JSON list of area keys
    _text("telephone"),
    _text("url"),
    _text("scope"),
    _text("source"),
    _text("note"),
    _text_or_null("verified"),
)

# Packs are never changed or removed. The same words may come again with a renewed licence: the
# latest one taken in counts.
pack = Table(
    "pack",
    metadata,
    Column("seq", Integer, primary_key=True),
    _text("instrument_id"),
    _text("version"),
    Column("sha256", Text, nullable=False, unique=True),
    _text("content"),  # canonical JSON
    _text("taken_in"),
    _text("person_id"),
)
Index("pack_by_instrument", pack.c.instrument_id, pack.c.version)

# The words as they were when an answer to them was first written down.
shown_content = Table(
    "shown_content",
    metadata,
    _id("sha256"),
    _text("instrument_id"),
    _text("version"),
    _text("language"),
    _text("content"),  # JSON
)

# The unit's own documents, as PDF.
unit_document = Table(
    "unit_document",
    metadata,
    _id(),
    _number("position"),
    _text("title"),
    _text("language"),
    Column("content", LargeBinary, nullable=False),
    _text("added"),
    _text("person_id"),
)

# Project groups: those that this store coordinates (with the key), and those it counts for.
project = Table(
    "project",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    _text("content"),  # the project file
    _text("site"),
    Column("coordinator_key", LargeBinary),  # closed with the coordinator's passphrase
    _text("ledger"),  # of what was published; "" before the first release
    _text("added"),
    _text("person_id"),
)

# What came from the sites: exact counts, which leave the store rounded only. Older editions stay:
# what was published of them must be known when more is published.
contribution = Table(
    "contribution",
    metadata,
    Column("seq", Integer, primary_key=True),
    _of("project", "project_id"),
    _text("site"),
    _text("period"),
    _number("edition"),
    _text("sha256"),  # of the sealed file
    _text("content"),  # JSON
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
    _of("project", "project_id"),
    _text("site"),
    _text("period"),
    _number("edition"),
    _text("sealed"),
)
Index(
    "sealed_counts_of_project",
    sealed_counts.c.project_id,
    sealed_counts.c.site,
    sealed_counts.c.period,
    unique=True,
)

# No reference to carer or person: the log tells of a deleted case too. Numbered from 1 without a
# gap, and with no index: each would cost every kept field a page.
log = Table(
    "log",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("at"),
    _text("person_id"),
    _text("deed"),
    _text("what"),
    _text_or_null("carer_id"),
    _text("chain"),
)
