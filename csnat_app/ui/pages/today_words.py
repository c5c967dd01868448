"""Today's sentences in the interface's language."""

from PySide6.QtCore import QCoreApplication

from csnat_app.domain.listing import COUNTED, AgendaItem, AgendaKind
from csnat_app.ui import words
from csnat_app.ui.pages.today_presenter import TimeOfDay


def greeting(time: TimeOfDay, first_name: str) -> str:
    """With the name, if there is one."""
    translate = QCoreApplication.translate
    if not first_name:
        return {
            TimeOfDay.MORNING: translate("Today", "Good morning"),
            TimeOfDay.DAY: translate("Today", "Good day"),
            TimeOfDay.EVENING: translate("Today", "Good evening"),
        }[time]
    return {
        TimeOfDay.MORNING: translate("Today", "Good morning, {name}"),
        TimeOfDay.DAY: translate("Today", "Good day, {name}"),
        TimeOfDay.EVENING: translate("Today", "Good evening, {name}"),
    }[time].format(name=first_name)


def how_many_wait(count: int) -> str:
    """Small numbers in words, as people write them."""
    translate = QCoreApplication.translate
    in_words = (
        translate("Today", "Nothing waits."),
        translate("Today", "One thing waits."),
        translate("Today", "Two things wait."),
        translate("Today", "Three things wait."),
        translate("Today", "Four things wait."),
        translate("Today", "Five things wait."),
        translate("Today", "Six things wait."),
        translate("Today", "Seven things wait."),
        translate("Today", "Eight things wait."),
        translate("Today", "Nine things wait."),
        translate("Today", "Ten things wait."),
        translate("Today", "Eleven things wait."),
        translate("Today", "Twelve things wait."),
    )
    if count < len(in_words):
        return in_words[count]
    if count > COUNTED:
        return translate("Today", "More than %n thing(s) wait.", "", COUNTED)
    return translate("Today", "%n thing(s) wait.", "", count)


def what_waits(item: AgendaItem) -> str:
    """The second line of a row, for example "Agreed review, 13.00"."""
    translate = QCoreApplication.translate
    kind = words.agenda_kind(item.kind)
    detail = " ".join(item.detail.split())
    if not detail:
        return kind
    if item.kind is AgendaKind.ACTION:
        return translate("Today", "Action: {what}").format(what=detail)
    return translate("Today", "{kind}, at {time}").format(kind=kind, time=detail)
