"""Reads Qt's `.ts` files and finds what is missing or wrong in them."""

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

_PLACEHOLDER = re.compile(r"%L?\d|%L?n|\{[^{}]*\}")


@dataclass(frozen=True)
class Message:
    """One text and its translation: one form, or as many as the language has plurals."""

    context: str
    source: str
    comment: str
    plural: bool
    finished: bool
    forms: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str, str, bool]:
        return (self.context, self.source, self.comment, self.plural)


def read(file: Path) -> list[Message]:
    """All messages of a file but those that the source no longer has."""
    messages = []
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for element in context.iter("message"):
            message = _message(name, element)
            if message is not None:
                messages.append(message)
    return messages


def _message(context: str, element: ElementTree.Element) -> Message | None:
    translation = element.find("translation")
    if translation is None or translation.get("type") in ("vanished", "obsolete"):
        return None
    plural = element.get("numerus") == "yes"
    given = translation.findall("numerusform") if plural else [translation]
    forms = tuple("".join(form.itertext()) for form in given)
    return Message(
        context=context,
        source=element.findtext("source", ""),
        comment=element.findtext("comment", ""),
        plural=plural,
        finished=translation.get("type") != "unfinished" and all(forms) and bool(forms),
        forms=forms,
    )


def differences(name: str, messages: list[Message], expected: list[Message]) -> list[str]:
    """Where the file is behind the source. The remedy is `packaging/tasks.py translations`."""
    have = {message.key for message in messages}
    want = {message.key for message in expected}
    new = [f"{name}: not yet in the file: {key[1]!r}" for key in sorted(want - have)]
    old = [f"{name}: no longer in the source: {key[1]!r}" for key in sorted(have - want)]
    return new + old


def unfinished(name: str, messages: list[Message]) -> list[str]:
    """Messages without a translation."""
    return [
        f"{name}: not translated: {message.source!r}"
        for message in messages
        if not message.finished
    ]


def placeholders(name: str, messages: list[Message]) -> list[str]:
    """Translations whose placeholders are not those of the source.

    A plural form may leave out the number itself ("one thing").
    """
    found = []
    for message in messages:
        for form in filter(None, message.forms):
            want, have = _placeholders(message.source), _placeholders(form)
            if message.plural:
                want.pop("%n", None)
                have.pop("%n", None)
            if want != have:
                found.append(f"{name}: placeholders differ: {message.source!r} and {form!r}")
    return found


def _placeholders(text: str) -> Counter[str]:
    return Counter(_PLACEHOLDER.findall(text))


def plurals(name: str, messages: list[Message]) -> list[str]:
    """Plural texts with fewer forms than the language has, or that never say how many."""
    counted = [message for message in messages if message.plural and any(message.forms)]
    wanted = max((len(message.forms) for message in counted), default=0)
    found = []
    for message in counted:
        if len(message.forms) != wanted or not all(message.forms):
            found.append(f"{name}: a plural form is missing: {message.source!r}")
        # One and two may be said in words; any other number has to stand there.
        elif "%n" in message.source and "%n" not in message.forms[-1]:
            found.append(f"{name}: does not say how many: {message.forms[-1]!r}")
    return found
