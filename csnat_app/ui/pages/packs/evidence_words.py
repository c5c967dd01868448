"""The proof of which forms were taken in, as a text that a person reads."""

from PySide6.QtCore import QCoreApplication

from csnat_app.domain.packs import TakenIn, Use
from csnat_app.ui.licence_words import use_words
from csnat_app.ui.pages.packs.presenter import PacksPresenter


def evidence_text(presenter: PacksPresenter) -> str:
    translate = QCoreApplication.translate
    made = translate("Evidence", "Made {day} by {name}.").format(
        day=presenter.day(presenter.today), name=presenter.person
    )
    head = translate("Evidence", "Forms that were taken in, and their licences")
    parts = [f"{head}\n{made}"]
    if presenter.practice:
        parts.append(translate("Evidence", "Practice: everything in here is invented."))
    parts += [_one(taken, presenter) for taken in presenter.evidence()]
    return "\n\n".join(parts) + "\n"


def _one(taken: TakenIn, presenter: PacksPresenter) -> str:
    translate = QCoreApplication.translate
    pack, licence = taken.pack, taken.pack.licence
    until = licence.valid_until
    pairs = [
        (
            translate("Evidence", "Taken in"),
            translate("Evidence", "{day}, by {name}").format(
                day=presenter.day(taken.taken_in.astimezone().date()), name=taken.by
            ),
        ),
        (translate("Evidence", "Owner of the words"), licence.holder),
        (translate("Evidence", "Licence"), licence.reference),
        (
            translate("Evidence", "Valid until"),
            translate("Evidence", "not stated") if until is None else presenter.day(until),
        ),
        *((use_words(use), _said(licence.said(use))) for use in Use),
        (
            translate("Evidence", "Languages"),
            ", ".join(map(presenter.language_name, pack.instrument.languages)),
        ),
        (translate("Evidence", "Fingerprint (SHA-256)"), pack.sha256),
    ]
    title = next(iter(pack.texts.values())).title
    lines = [f"{title} ({pack.instrument.id}, {pack.instrument.version})"]
    if not taken.current:
        lines.append(translate("Evidence", "A later licence took the place of this one."))
    return "\n".join((*lines, *(f"{what}: {said}" for what, said in pairs)))


def _said(word: str) -> str:
    translate = QCoreApplication.translate
    return {
        "yes": translate("Evidence", "yes"),
        "no": translate("Evidence", "no"),
    }.get(word, translate("Evidence", "not stated"))
