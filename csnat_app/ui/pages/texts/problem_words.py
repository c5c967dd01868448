"""What is wrong with a reviewer's spreadsheet, in the interface's language."""

from PySide6.QtCore import QCoreApplication

from csnat_app.content.review_sheet import NAMES
from csnat_app.domain.reviews import TextFault, TextProblem


def problem_words(problem: TextProblem) -> str:
    """A sentence, with the sheet and the row where it is about one."""
    said = _pattern(problem.fault).format(**problem.params)
    if problem.sheet is None:
        return said
    sheet = NAMES[problem.sheet]
    if not problem.row:
        return QCoreApplication.translate("TextProblem", "{sheet}: {said}").format(
            sheet=sheet, said=said
        )
    return QCoreApplication.translate("TextProblem", "{sheet}, row {row}: {said}").format(
        sheet=sheet, row=problem.row, said=said
    )


def _pattern(fault: TextFault) -> str:
    translate = QCoreApplication.translate
    match fault:
        case TextFault.UNREADABLE:
            return translate("TextProblem", "The file is no spreadsheet, or it is damaged.")
        case TextFault.TOO_LARGE:
            return translate("TextProblem", "The file is far too large for a list of texts.")
        case TextFault.NOT_OURS:
            return translate(
                "TextProblem", "This is not a spreadsheet with texts that was saved here."
            )
        case TextFault.OTHER_FORMAT:
            return translate(
                "TextProblem",
                "The spreadsheet was made by another version of the program. Save a new one, and "
                "move the texts over.",
            )
        case TextFault.LANGUAGE:
            return translate("TextProblem", "The program has no texts in this language: {found}")
        case TextFault.TOO_MANY_ROWS:
            return translate("TextProblem", "There are more than {most} rows.")
        case TextFault.COLUMNS:
            return translate(
                "TextProblem", "The columns were moved or renamed. Put them back as they were."
            )
        case TextFault.UNKNOWN:
            return translate("TextProblem", "The program has no such text.")
        case TextFault.TWICE:
            return translate("TextProblem", "The same text stands here a second time.")
        case TextFault.BOKMAAL_CHANGED:
            return translate(
                "TextProblem",
                "The Bokmål text is another one now. Save a new spreadsheet and look at it again.",
            )
        case TextFault.FORMULA:
            return translate("TextProblem", "There is a formula here. Write it as a text.")
        case TextFault.NOT_A_TEXT:
            return translate("TextProblem", "There is a number or a date where a text belongs.")
        case TextFault.STATE:
            return translate("TextProblem", "This is no state: {found}")
        case _:
            return _of_the_text(fault)


def _of_the_text(fault: TextFault) -> str:
    translate = QCoreApplication.translate
    match fault:
        case TextFault.UNSEEN:
            return translate(
                "TextProblem", "There is a line break or another sign that is not seen: {sign}"
            )
        case TextFault.TOO_LONG:
            return translate(
                "TextProblem", "The text has {found} characters. At most {most} have room."
            )
        case TextFault.MARKUP:
            return translate("TextProblem", "There is code in the text. Only words can stand here.")
        case TextFault.PLACES:
            return translate("TextProblem", "These must stand in the text, each as often: {wanted}")
        case TextFault.NO_PLACES:
            return translate(
                "TextProblem", "There are braces or a percent sign that the Bokmål text has not."
            )
        case TextFault.ENDING:
            return translate("TextProblem", "The text must end like the Bokmål text: {wanted}")
        case TextFault.NO_ENDING:
            return translate(
                "TextProblem", "The text must end like the Bokmål text, without a full stop."
            )
        case TextFault.GAP:
            return translate("TextProblem", "The line before it in the list is missing.")
        case _:
            return translate("TextProblem", "The text does not fit with the others: {reason}")
