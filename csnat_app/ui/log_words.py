"""The log in the interface's language: what was done, and to what."""

from PySide6.QtCore import QCoreApplication

from csnat_app.domain.log import Deed, LogEntry


def done(entry: LogEntry) -> str:
    """What was done, such as "printed the plan"; begins with a small letter."""
    if entry.deed is Deed.FAILED_TO_UNLOCK:
        return _failed(entry.what)
    if entry.deed is Deed.ACCEPTED_OLDER and entry.what == "log":
        return QCoreApplication.translate("Log", "went on though the end of the log was missing")
    words = deed(entry.deed)
    if entry.deed in _WITH_A_KEY:
        return f"{words} {how}" if (how := _with(entry.what)) else words
    touched = part(entry.what) if entry.deed not in _ALONE else ""
    return f"{words} {touched}" if touched else words


def deed(value: Deed) -> str:
    """The deed alone, such as "printed"."""
    translate = QCoreApplication.translate
    return {
        Deed.CREATED_STORE: translate("Log", "made the store"),
        Deed.OPENED: translate("Log", "unlocked"),
        Deed.LOCKED: translate("Log", "locked"),
        Deed.FAILED_TO_UNLOCK: translate("Log", "tried to unlock in vain"),
        Deed.VIEWED: translate("Log", "looked at"),
        Deed.CREATED: translate("Log", "created"),
        Deed.CHANGED: translate("Log", "changed"),
        Deed.DELETED: translate("Log", "deleted"),
        Deed.PRINTED: translate("Log", "printed"),
        Deed.EXPORTED: translate("Log", "exported"),
        Deed.COPIED: translate("Log", "copied"),
        Deed.CORRECTED: translate("Log", "corrected"),
        Deed.INVITED: translate("Log", "invited"),
        Deed.LEFT: translate("Log", "removed"),
        Deed.REKEYED: translate("Log", "changed the encryption key"),
        Deed.BACKED_UP: translate("Log", "made a backup"),
        Deed.RESTORED: translate("Log", "restored a backup"),
        Deed.SALVAGED: translate("Log", "rescued what could be read"),
        Deed.ACCEPTED_OLDER: translate("Log", "opened an older copy"),
    }[value]


def who(person_id: str, name: str | None) -> str:
    """The person's name, as far as it is known: nobody knows who tried in vain to unlock."""
    if not person_id:
        return QCoreApplication.translate("Log", "Somebody")
    return name or QCoreApplication.translate("Log", "Somebody who is not here any more")


def part(key: str) -> str:
    """What was touched; one that a later version wrote is shown as it is."""
    translate = QCoreApplication.translate
    return {
        "store": "",
        "carer": translate("Log", "the case"),
        "details": translate("Log", "name and contact"),
        "round": translate("Log", "a round"),
        "introduction": translate("Log", "the introduction"),
        "consideration": translate("Log", "the own time"),
        "mark": translate("Log", "an answer on the form"),
        "screen": translate("Log", "the form on the screen, handed to the carer"),
        "screen_mark": translate("Log", "an answer, by the carer at the screen"),
        "screen_text": translate("Log", "what else the carer wrote at the screen"),
        "screen_finished": translate("Log", "the form, finished by the carer at the screen"),
        "note": translate("Log", "a note to the carer's answers"),
        "conversation": translate("Log", "the conversation"),
        "need": translate("Log", "a need"),
        "action": translate("Log", "an action"),
        "shared_plan": translate("Log", "the plan"),
        "review": translate("Log", "the review"),
        "closing": translate("Log", "the closing"),
        "case": translate("Log", "the whole case"),
        "plan": translate("Log", "the plan"),
        "plan-nurse": translate("Log", "the plan, your copy"),
        "journal_note": translate("Log", "the journal note"),
        "access_report": translate("Log", "the access report"),
        "leaflet": translate("Log", "the leaflet"),
        "guide": translate("Log", "the guide"),
        "advice": translate("Log", "the practical advice"),
        "directory": translate("Log", "the places to get help"),
        "blank_form": translate("Log", "the blank form"),
        "unit_document": translate("Log", "a PDF of the unit's own"),
        "help_service": translate("Log", "a place to get help"),
        "unit": translate("Log", "the unit"),
        "person": translate("Log", "a person"),
        "recovery_key": translate("Log", "the recovery key"),
        "invitation": translate("Log", "an invitation"),
        "passphrase": translate("Log", "a passphrase"),
        "code": translate("Log", "a one-time code"),
        "organisation": translate("Log", "the organisation's key"),
        "header": translate("Log", "the key file"),
        "pack": translate("Log", "a form with its licence"),
        "instrument": translate("Log", "what new carers begin with"),
        "licences": translate("Log", "the list of licences"),
        "texts": translate("Log", "the texts of the program"),
        "lock_minutes": translate("Log", "the time until locking"),
        "language": translate("Log", "the language on the screen"),
        "backup": translate("Log", "where and how often backups are made"),
        "project": translate("Log", "a project"),
        "project_key": translate("Log", "a coordinator's key"),
        "contribution": translate("Log", "a contribution to a project"),
        "project_figures": translate("Log", "a project's figures"),
        "paper_form": translate("Log", "a project's form from paper"),
        "aside": translate("Log", "an older store that was put aside"),
    }.get(key, key)


def how_often(count: int) -> str:
    """Such as "3 times"; "" for once."""
    if count == 1:
        return ""
    return QCoreApplication.translate("Log", "%n time(s)", "", count)


# These say everything themselves.
_ALONE = frozenset(
    {
        *(Deed.CREATED_STORE, Deed.LOCKED, Deed.REKEYED, Deed.BACKED_UP),
        Deed.ACCEPTED_OLDER,
    }
)
_WITH_A_KEY = frozenset({Deed.OPENED, Deed.RESTORED, Deed.SALVAGED})


def _with(way: str) -> str:
    """What the store was opened with, where it was no passphrase."""
    translate = QCoreApplication.translate
    return {
        "recovery_key": translate("Log", "with the recovery key"),
        "invitation": translate("Log", "with a one-time code"),
        "organisation": translate("Log", "with the organisation's key"),
    }.get(way, "")


def _failed(what: str) -> str:
    """`what` is how many tries were wrong since the store was last unlocked."""
    count = int(what) if what.isdecimal() else 1
    return QCoreApplication.translate("Log", "tried to unlock in vain, %n time(s)", "", count)
