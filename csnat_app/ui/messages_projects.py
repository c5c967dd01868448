"""Misfortunes with the figures of a project group, in the nurse's or the coordinator's words."""

from PySide6.QtCore import QCoreApplication

from csnat_app.domain.errors import Trouble


def pattern(trouble: Trouble) -> str:
    """The sentence with places for its values; a test holds it against every code there is."""
    translate = QCoreApplication.translate
    match trouble:
        case Trouble.PROJECT_DAMAGED:
            return translate(
                "Misfortune",
                "This is no project file, or it is damaged: {path}. Ask the coordinator for a new "
                "copy.",
            )
        case Trouble.PROJECT_ALTERED:
            return translate(
                "Misfortune",
                "The project file was changed after it was made: {path}. It is not used. Ask the "
                "coordinator for the original.",
            )
        case Trouble.PROJECT_NEWER:
            return translate(
                "Misfortune",
                "The project file was made by a newer version of this program: {path}. Install "
                "that version to use it.",
            )
        case Trouble.PROJECT_EXISTS:
            return translate(
                "Misfortune", "This project is here already: {path}. It was left as it is."
            )
        case Trouble.FORM_EXISTS:
            return translate("Misfortune", "There is a file already: {path}. It was left as it is.")
        case Trouble.PROJECT_TITLE:
            return translate(
                "Misfortune", "The title must be one line of at most {most} characters."
            )
        case Trouble.PROJECT_SITES:
            return translate(
                "Misfortune",
                "A project needs at least one site, and has at most {most}. Each has a name and a "
                "code of its own: at most 20 letters, digits or hyphens.",
            )
        case Trouble.SITE_CODE_TAKEN:
            return translate(
                "Misfortune",
                "No site can have the code {code}: the program uses it for several sites together. "
                "Give it another code.",
            )
        case Trouble.PROJECT_PERIODS:
            return translate(
                "Misfortune",
                "The project must begin and end with a whole period, and have at most {most} "
                "periods.",
            )
        case Trouble.PROJECT_THRESHOLD:
            return translate("Misfortune", "The least number shown must be from {least} to {most}.")
        case Trouble.NO_SUCH_SITE:
            return translate("Misfortune", "The project has no site {site}.")
        case Trouble.NO_SUCH_PERIOD:
            return translate("Misfortune", "The project has no period {period}.")
        case Trouble.PERIOD_OPEN:
            return translate(
                "Misfortune",
                "The period {period} has not ended yet. Its figures can be counted the day after "
                "its last day.",
            )
        case Trouble.COUNTS_REFUSED:
            return translate(
                "Misfortune", "{file} was not sealed: some of the numbers cannot be right."
            )
        case Trouble.COORDINATOR_KEY_DAMAGED:
            return translate("Misfortune", "This is no coordinator's key, or it is damaged: {path}")
        case Trouble.COORDINATOR_KEY_PASSPHRASE:
            return translate(
                "Misfortune", "That is not the passphrase of the coordinator's key. Try again."
            )
        case Trouble.COORDINATOR_KEY_OTHER:
            return translate("Misfortune", "This key belongs to another project.")
        case Trouble.LEDGER_FOREIGN:
            return translate("Misfortune", "This is no ledger of this project.")
        case Trouble.LEDGER_ALTERED:
            return translate(
                "Misfortune",
                "The ledger was changed outside the program. Use the copy beside the last report.",
            )
        case Trouble.LEDGER_NOT_NAMED:
            return translate(
                "Misfortune",
                "Figures of this project were published before: {path}. A new report must be "
                "checked together with them.",
            )
        case Trouble.LEDGER_BEHIND:
            return translate(
                "Misfortune",
                "This ledger does not know all that was published: {path} holds more. Use the one "
                "beside the last report.",
            )
        case Trouble.LEDGER_IN_THE_WAY:
            return translate(
                "Misfortune",
                "{path} belongs to another project, or was changed. It was left as it is: choose "
                "another folder.",
            )
        case Trouble.PERIODS_RECUT:
            return translate(
                "Misfortune",
                "The period {period} overlaps {other}, for which figures are already published."
                " Periods cannot be cut anew: make a new project.",
            )
        case Trouble.NOTHING_TO_REPORT:
            return translate(
                "Misfortune", "No figures have come in yet, so there is nothing to report."
            )
        case _:
            raise AssertionError(trouble)
