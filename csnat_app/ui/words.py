"""The field's words in the interface's language: stages, relationships, answers, results."""

from PySide6.QtCore import QCoreApplication

from csnat_app.domain.listing import AgendaKind
from csnat_app.domain.rounds import ActionStatus, Closing, Outcome, Readiness
from csnat_app.domain.stages import Stage


def stage(value: Stage) -> str:
    translate = QCoreApplication.translate
    return {
        Stage.INTRODUCTION: translate("Stage", "Introduction"),
        Stage.CONSIDERATION: translate("Stage", "Own time"),
        Stage.CONVERSATION: translate("Stage", "Conversation"),
        Stage.PLAN: translate("Stage", "Plan"),
        Stage.REVIEW: translate("Stage", "Review"),
    }[value]


def relationship(key: str) -> str:
    """The word for a known relationship; anything else is as the nurse typed it."""
    return relationships().get(key, key)


def relationships() -> dict[str, str]:
    """Words by key, in the order in which they are offered."""
    translate = QCoreApplication.translate
    return {
        "spouse": translate("Relationship", "spouse"),
        "partner": translate("Relationship", "partner"),
        "daughter": translate("Relationship", "daughter"),
        "son": translate("Relationship", "son"),
        "mother": translate("Relationship", "mother"),
        "father": translate("Relationship", "father"),
        "sister": translate("Relationship", "sister"),
        "brother": translate("Relationship", "brother"),
        "grandchild": translate("Relationship", "grandchild"),
        "friend": translate("Relationship", "friend"),
        "neighbour": translate("Relationship", "neighbour"),
    }


def relationship_key(word: str) -> str:
    """The key of a relationship's word, or the word as typed."""
    typed = word.strip()
    for key, known in relationships().items():
        if typed.casefold() == known.casefold():
            return key
    return typed


def readiness(value: Readiness) -> str:
    translate = QCoreApplication.translate
    return {
        Readiness.YES: translate("Readiness", "Yes"),
        Readiness.LATER: translate("Readiness", "Later"),
        Readiness.NO: translate("Readiness", "No"),
    }[value]


def outcome(value: Outcome) -> str:
    translate = QCoreApplication.translate
    return {
        Outcome.HELPED_NOW: translate("Outcome", "Helped here and now"),
        Outcome.ACTION: translate("Outcome", "Agree an action"),
        Outcome.NOT_NOW: translate("Outcome", "Not now"),
    }[value]


def action_status(value: ActionStatus) -> str:
    translate = QCoreApplication.translate
    return {
        ActionStatus.DONE: translate("ActionStatus", "Done"),
        ActionStatus.UNDER_WAY: translate("ActionStatus", "Under way"),
        ActionStatus.NOT_DONE: translate("ActionStatus", "Not done"),
    }[value]


def closing(value: Closing) -> str:
    translate = QCoreApplication.translate
    return {
        Closing.AGREED: translate("Closing", "Closed by agreement"),
        Closing.NO_MORE_SUPPORT_NOW: translate("Closing", "No more support now"),
        Closing.DECLINED: translate("Closing", "The carer did not want it"),
        Closing.OTHER: translate("Closing", "Closed for another reason"),
    }[value]


def agenda_kind(value: AgendaKind) -> str:
    translate = QCoreApplication.translate
    return {
        AgendaKind.REVIEW: translate("Agenda", "Agreed review"),
        AgendaKind.FORM: translate("Agenda", "The form has not come back"),
        AgendaKind.ACTION: translate("Agenda", "Action"),
    }[value]
