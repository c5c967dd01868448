"""Between the parts of a round and their rows: values to write, and parts read back."""

import json

from sqlcipher3 import dbapi2

from csnat_app.domain.instruments import Shown
from csnat_app.domain.rounds import (
    Action,
    ActionStatus,
    Consideration,
    Conversation,
    Introduction,
    Mark,
    Need,
    Outcome,
    Readiness,
    Review,
    SharedPlan,
    TranscriptNote,
)
from csnat_app.store.texts import day_of, day_text, moment_of, moment_text, text_of

Values = dict[str, str | int | None]


def introduction_values(part: Introduction) -> Values:
    return {
        "held": day_text(part.held),
        "held_by": part.by,
        "how": part.how,
        "leaflet_language": part.leaflet_language,
        "answer": text_of(part.answer),
        "note": part.note,
    }


def introduction_of(row: dbapi2.Row) -> Introduction:
    return Introduction(
        held=day_of(row["held"]),
        by=row["held_by"],
        how=row["how"],
        leaflet_language=row["leaflet_language"],
        answer=None if row["answer"] is None else Readiness(row["answer"]),
        note=row["note"],
    )


def consideration_values(part: Consideration) -> Values:
    return {
        "handed_out": day_text(part.handed_out),
        "expected": day_text(part.expected),
        "returned": day_text(part.returned),
        "anything_else": part.anything_else,
        "no_more_now": int(part.no_more_now),
        "by_carer": moment_text(part.by_carer),
    }


def consideration_of(
    row: dbapi2.Row, marks: tuple[Mark, ...], notes: tuple[TranscriptNote, ...]
) -> Consideration:
    return Consideration(
        handed_out=day_of(row["handed_out"]),
        expected=day_of(row["expected"]),
        returned=day_of(row["returned"]),
        marks=marks,
        anything_else=row["anything_else"],
        no_more_now=bool(row["no_more_now"]),
        by_carer=moment_of(row["by_carer"]),
        notes=notes,
    )


def note_of(row: dbapi2.Row) -> TranscriptNote:
    written = moment_of(row["written"])
    assert written is not None
    return TranscriptNote(row["id"], written, row["by"], row["text"])


def mark_values(made: Mark) -> Values:
    return {
        "area": made.area,
        "step": made.step,
        "most_important": int(made.most_important),
        "instrument_id": made.shown.instrument_id,
        "version": made.shown.version,
        "language": made.shown.language,
        "sha256": made.shown.sha256,
        "declined": int(made.declined),
    }


def mark_of(row: dbapi2.Row) -> Mark:
    shown = Shown(row["instrument_id"], row["version"], row["language"], row["sha256"])
    return Mark(row["area"], row["step"], bool(row["most_important"]), shown, bool(row["declined"]))


def conversation_values(part: Conversation) -> Values:
    left_out = json.dumps(part.left_out)
    return {"held": day_text(part.held), "place": part.place, "left_out": left_out}


def conversation_of(row: dbapi2.Row) -> Conversation:
    return Conversation(day_of(row["held"]), row["place"], tuple(json.loads(row["left_out"])))


def need_values(kept: Need) -> Values:
    return {
        "area": kept.area,
        "position": kept.position,
        "own_words": kept.own_words,
        "already_does": kept.already_does,
        "would_help": kept.would_help,
        "outcome": text_of(kept.outcome),
        "helped_how": kept.helped_how,
    }


def need_of(row: dbapi2.Row) -> Need:
    return Need(
        id=row["id"],
        area=row["area"],
        position=row["position"],
        own_words=row["own_words"],
        already_does=row["already_does"],
        would_help=row["would_help"],
        outcome=None if row["outcome"] is None else Outcome(row["outcome"]),
        helped_how=row["helped_how"],
    )


def action_values(kept: Action) -> Values:
    return {
        "need_id": kept.need_id,
        "position": kept.position,
        "what": kept.what,
        "who": kept.who,
        "when_said": kept.when,
        "due": day_text(kept.due),
        "service_id": kept.service_id,
        "service_name": kept.service_name,
        "status": text_of(kept.status),
        "why": kept.why,
    }


def action_of(row: dbapi2.Row) -> Action:
    return Action(
        id=row["id"],
        need_id=row["need_id"],
        position=row["position"],
        what=row["what"],
        who=row["who"],
        when=row["when_said"],
        due=day_of(row["due"]),
        service_id=row["service_id"],
        service_name=row["service_name"],
        status=None if row["status"] is None else ActionStatus(row["status"]),
        why=row["why"],
    )


def plan_values(part: SharedPlan) -> Values:
    return {"shared": day_text(part.shared), "remark": part.remark}


def plan_of(row: dbapi2.Row) -> SharedPlan:
    return SharedPlan(day_of(row["shared"]), row["remark"])


def review_values(part: Review) -> Values:
    return {
        "planned": day_text(part.planned),
        "time": part.time,
        "place": part.place,
        "held": day_text(part.held),
        "note": part.note,
    }


def review_of(row: dbapi2.Row) -> Review:
    return Review(
        planned=day_of(row["planned"]),
        time=row["time"],
        place=row["place"],
        held=day_of(row["held"]),
        note=row["note"],
    )
