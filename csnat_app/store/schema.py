"""The tables, as SQLAlchemy Core metadata: what every statement is built from.

The migrations make the same tables with explicit SQL, and a test holds the two together. Days
are ISO text (2026-03-05), moments ISO text with their zone. Answers are rows, so that another
instrument is other data and no migration.
"""

from sqlalchemy import (
    CheckConstraint,
    Column,
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

from csnat_app.store.columns import (
    identifier,
    number,
    one_of,
    owned_by,
    text,
    text_or_null,
    yes_or_no,
)

metadata = MetaData()

person = Table("person", metadata, identifier(), text("name"), text("title"))

person_preference = Table(
    "person_preference",
    metadata,
    owned_by("person", "person_id", primary_key=True),
    identifier("key"),
    text("value"),
    sqlite_with_rowid=False,
)

unit = Table(
    "unit",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1"), primary_key=True),
    text("name"),
    text("address"),
    text("telephone_day"),
    text("telephone_night"),
    Column("logo", LargeBinary),
)

setting = Table("setting", metadata, identifier("key"), text("value"), sqlite_with_rowid=False)

carer = Table(
    "carer",
    metadata,
    identifier(),
    text("name"),
    text("relationship"),
    text("patient_code"),
    text("language"),
    text("telephone"),
    text("created"),
    text("search_key"),
    text_or_null("last_opened"),
    # Covers a search: its matches are found, in the list's order, without reading the table.
    Index("carer_by_opened", "last_opened", "id", "search_key"),
)

round_ = Table(
    "round",
    metadata,
    identifier(),
    owned_by("carer", "carer_id"),
    number("number"),
    text("started"),
    text("instrument_id"),
    text("instrument_version"),
    # Kept by the services: a list shows a stage without loading the round.
    number("stage"),
    # 1 for a carer's round with the highest number: lists and the agenda look at no other.
    number("latest"),
    text_or_null("closed"),
    text_or_null("closing"),
    CheckConstraint("number >= 1"),
    CheckConstraint("stage BETWEEN 1 AND 5"),
    yes_or_no("latest"),
    one_of("closing", "agreed", "no_more_support_now", "declined", "other"),
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
    owned_by("round", "round_id", primary_key=True),
    text_or_null("held"),
    text("held_by"),
    text("how"),
    text_or_null("leaflet_language"),
    text_or_null("answer"),
    text("note"),
    one_of("answer", "yes", "later", "no"),
)

consideration = Table(
    "consideration",
    metadata,
    owned_by("round", "round_id", primary_key=True),
    text_or_null("handed_out"),
    text_or_null("expected"),
    text_or_null("returned"),
    text("anything_else"),
    number("no_more_now"),
    text_or_null("by_carer"),
    yes_or_no("no_more_now"),
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
    owned_by("round", "round_id"),
    text("area"),
    text_or_null("step"),
    number("most_important"),
    text("instrument_id"),
    text("version"),
    text("language"),
    text("sha256"),
    number("declined"),
    yes_or_no("most_important"),
    yes_or_no("declined"),
)
Index("mark_by_round", mark.c.round_id, mark.c.area, unique=True)

# What nurses add to the carer's own answers.
transcript_note = Table(
    "transcript_note",
    metadata,
    identifier(),
    owned_by("round", "round_id"),
    text("written"),
    text("person_id"),
    text("text"),
)
Index("transcript_note_by_round", transcript_note.c.round_id, transcript_note.c.written)

conversation = Table(
    "conversation",
    metadata,
    owned_by("round", "round_id", primary_key=True),
    text_or_null("held"),
    text("place"),
    text("left_out"),
)

need = Table(
    "need",
    metadata,
    identifier(),
    owned_by("round", "round_id"),
    text("area"),
    number("position"),
    text("own_words"),
    text("already_does"),
    text("would_help"),
    text_or_null("outcome"),
    text("helped_how"),
    one_of("outcome", "helped_now", "action", "not_now"),
)
Index("need_by_round", need.c.round_id, need.c.position)
# Covers the way from an action to its round, without the long texts in between.
Index("need_to_round", need.c.id, need.c.round_id)

action = Table(
    "action",
    metadata,
    Column("seq", Integer, primary_key=True),  # the order in which actions were agreed
    Column("id", Text, nullable=False, unique=True),
    owned_by("need", "need_id"),
    number("position"),
    text("what"),
    text("who"),
    text("when_said"),
    text_or_null("due"),
    text("service_id"),
    text("service_name"),
    text_or_null("status"),
    text("why"),
    one_of("status", "done", "under_way", "not_done"),
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
    owned_by("round", "round_id", primary_key=True),
    text_or_null("shared"),
    text("remark"),
)

review = Table(
    "review",
    metadata,
    owned_by("round", "round_id", primary_key=True),
    text_or_null("planned"),
    text("time"),
    text("place"),
    text_or_null("held"),
    text("note"),
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
    identifier(),
    number("position"),
    text("name"),
    text("provider"),
    text("areas"),  # a JSON list of area keys
    text("telephone"),
    text("url"),
    text("scope"),
    text("source"),
    text("note"),
    text_or_null("verified"),
)

# No reference to carer or person: the log tells of a deleted case too. Numbered from 1 without a
# gap, and with no index: each would cost every kept field a page.
log = Table(
    "log",
    metadata,
    Column("id", Integer, primary_key=True),
    text("at"),
    text("person_id"),
    text("deed"),
    text("what"),
    text_or_null("carer_id"),
    text("chain"),
)
