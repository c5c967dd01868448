"""What a licence permits, in the nurse's words: why something is locked, and whom to ask."""

from PySide6.QtCore import QCoreApplication

from csnat_app.domain.packs import Barrier, Use


def use_words(use: Use) -> str:
    """The use itself, such as "Print a blank form"."""
    translate = QCoreApplication.translate
    match use:
        case Use.RECORD:
            return translate("Licence", "Write down answers in the program")
        case Use.PRINT:
            return translate("Licence", "Print a blank form")
        case Use.ELECTRONIC_USE:
            return translate("Licence", "Let the carer answer on the screen")


def locked_words(barrier: Barrier, use: Use) -> str:
    """Why this use is locked, and whom to ask."""
    return f"{_why(barrier, use)} {whom_to_ask()}"


def whom_to_ask() -> str:
    return QCoreApplication.translate(
        "Licence",
        "Ask the palliative centre where you are first, then KLB. More about licences: csnat.org.",
    )


def _why(barrier: Barrier, use: Use) -> str:
    translate = QCoreApplication.translate
    match barrier:
        case Barrier.NO_LICENCE if use is Use.PRINT:
            return translate(
                "Licence",
                "There is no form to print: its words are licensed, and this unit has not taken "
                "them in.",
            )
        case Barrier.NO_LICENCE:
            return translate(
                "Licence",
                "There is no form for the screen: its words are licensed, and this unit has not "
                "taken them in.",
            )
        case Barrier.EXPIRED:
            return translate(
                "Licence",
                "The licence of this form has ended. Answers that are written down stay as they "
                "are.",
            )
        case Barrier.NOT_PERMITTED if use is Use.RECORD:
            return translate(
                "Licence",
                "The licence of this form does not say that answers may be written down in a "
                "program.",
            )
        case Barrier.NOT_PERMITTED if use is Use.PRINT:
            return translate(
                "Licence", "The licence of this form does not say that it may be printed from here."
            )
        case Barrier.NOT_PERMITTED:
            return translate(
                "Licence",
                "The licence of this form does not say that the carer may answer on a screen.",
            )
