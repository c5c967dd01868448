"""What the fields that a person writes in are called, for sentences that name one."""

from PySide6.QtCore import QCoreApplication


def field_name(field: str) -> str:
    """A record's field in words, for sentences that name it."""
    translate = QCoreApplication.translate
    names = {
        "name": translate("Field", "name or code"),
        "relationship": translate("Field", "relationship"),
        "patient_code": translate("Field", "patient code"),
        "telephone": translate("Field", "telephone"),
        "own_words": translate("Field", "own words"),
        "would_help": translate("Field", "what would help"),
        "already_does": translate("Field", "already does"),
        "helped_how": translate("Field", "what helped"),
        "anything_else": translate("Field", "anything else"),
        "note": translate("Field", "note"),
        "remark": translate("Field", "remark"),
        "by": translate("Field", "who told"),
        "how": translate("Field", "how and where"),
        "place": translate("Field", "where"),
        "time": translate("Field", "time"),
        "title": translate("Field", "title"),
        "address": translate("Field", "address"),
        "telephone_day": translate("Field", "telephone by day"),
        "telephone_night": translate("Field", "telephone by night"),
        "service_name": translate("Field", "service"),
        "provider": translate("Field", "provider"),
        "url": translate("Field", "web address"),
        "what": translate("Field", "action"),
        "who": translate("Field", "who"),
        "when": translate("Field", "when"),
        "why": translate("Field", "why"),
    }
    return names.get(field, translate("Field", "text"))
