"""A damaged store in plain words: what was found, what could be saved, what could not."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from csnat_app.ui.pages.damaged.presenter import Damage, DamagedPresenter, Loss


def damage(kind: Damage) -> str:
    translate = QCoreApplication.translate
    return {
        Damage.PAGE: translate(
            "Damage",
            "Parts of the file are no longer as the program wrote them. That happens when a disk "
            "wears out or a machine loses power.",
        ),
        Damage.STRUCTURE: translate("Damage", "The file's inner order is broken in places."),
        Damage.REFERENCE: translate(
            "Damage", "Some notes no longer know which conversation they belong to."
        ),
        Damage.SCHEMA: translate("Damage", "The file was changed by another program than this."),
        Damage.LOG: translate(
            "Damage", "The log of who did what is not whole. The conversations may still be."
        ),
    }[kind]


def kept(presenter: DamagedPresenter) -> list[str]:
    """What is in the new store, a line each."""
    translate = QCoreApplication.translate
    return [
        translate("Damage", "%n carer(s)", "", presenter.kept("carer")),
        translate("Damage", "%n round(s) of conversation", "", presenter.kept("round")),
        translate("Damage", "%n need(s)", "", presenter.kept("need")),
        translate("Damage", "%n action(s)", "", presenter.kept("action")),
    ]


def lost(presenter: DamagedPresenter) -> list[str]:
    """What could not be read, a line each; carers first."""
    translate = QCoreApplication.translate
    lines = [
        translate(
            "Damage",
            "The name of a carer. What could be read of the conversation stands under {name}.",
        ).format(name=name)
        for name in presenter.nameless()
    ]
    of = presenter.incomplete()
    if of:
        lines.append(
            translate("Damage", "Something of %n carer(s). Look through what is there.", "", of)
        )
    return lines + [_loss(loss) for loss in presenter.losses()]


def list_name(now: datetime) -> str:
    """A name for the file with the list: no person's."""
    name = QCoreApplication.translate("Damage", "not-readable")
    return f"{name}-{now:%Y-%m-%d}.txt"


def whole_list(presenter: DamagedPresenter) -> str:
    """The list as a text on its own, with what was saved and where the damaged store lies."""
    translate = QCoreApplication.translate
    title = translate("Damage", "What could not be read")
    new = translate("Damage", "In the new store")
    where = translate("Damage", "The damaged store lies in {folder}, as it was.")
    parts = [
        f"{title}, {presenter.today()}",
        "",
        *(f"- {line}" for line in lost(presenter)),
        "",
        new,
        "",
        *(f"- {line}" for line in kept(presenter)),
        "",
        where.format(folder=presenter.kept_in),
        "",
    ]
    return "\n".join(parts)


def _loss(loss: Loss) -> str:
    """For example "Actions: 3"."""
    translate = QCoreApplication.translate
    named = {
        "carer": translate("Damage", "Carers"),
        "round": translate("Damage", "Rounds of conversation"),
        "introduction": translate("Damage", "Introductions"),
        "consideration": translate("Damage", "Own time"),
        "mark": translate("Damage", "Answers of carers"),
        "conversation": translate("Damage", "Notes of conversations"),
        "need": translate("Damage", "Needs"),
        "action": translate("Damage", "Actions"),
        "shared_plan": translate("Damage", "Shared plans"),
        "review": translate("Damage", "Reviews"),
        "help_service": translate("Damage", "Help services"),
        "log": translate("Damage", "Lines of the log"),
    }
    what = named.get(loss.table, translate("Damage", "Settings"))
    if loss.count is None:
        return translate("Damage", "{what}: perhaps some").format(what=what)
    return translate("Damage", "{what}: {count}").format(what=what, count=loss.count)
