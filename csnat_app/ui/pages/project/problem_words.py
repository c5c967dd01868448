"""Why a file was left out, in the interface's language."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from csnat_app.domain.projects import Problem, ProblemKind


def problem_words(
    problem: Problem, measure: Callable[[str], str], period: Callable[[str], str]
) -> str:
    """A sentence without the file's name. `measure` and `period` name what `detail` holds."""
    detail = problem.detail
    if problem.kind in (
        ProblemKind.MISSING_MEASURE,
        ProblemKind.NOT_A_COUNT,
        ProblemKind.IMPOSSIBLE,
    ):
        detail = measure(detail)
    if problem.kind in (ProblemKind.OUT_OF_PERIOD, ProblemKind.PERIOD_OPEN):
        detail = period(detail)
    return _pattern(problem.kind).format(detail=detail)


def form_problem_words(
    problem: Problem, measure: Callable[[str], str], period: Callable[[str], str]
) -> str:
    """The same of a filled-in form, which nothing is sealed in."""
    if problem.kind in (ProblemKind.NOT_JSON, ProblemKind.FOREIGN):
        return QCoreApplication.translate(
            "ProjectProblem", "This is no filled-in form of a project."
        )
    return problem_words(problem, measure, period)


def _pattern(kind: ProblemKind) -> str:
    translate = QCoreApplication.translate
    match kind:
        case ProblemKind.UNREADABLE:
            return translate("ProjectProblem", "The file cannot be read.")
        case ProblemKind.TOO_LARGE:
            return translate("ProjectProblem", "The file is far too large for such figures.")
        case ProblemKind.NOT_SEALED:
            return translate("ProjectProblem", "This is no sealed file with figures.")
        case ProblemKind.WRONG_KEY:
            return translate("ProjectProblem", "The file is sealed for somebody else.")
        case ProblemKind.DAMAGED:
            return translate(
                "ProjectProblem", "The file is damaged. Ask the site to send it again."
            )
        case ProblemKind.NOT_JSON | ProblemKind.FOREIGN:
            return translate("ProjectProblem", "What is sealed in it are no figures of a project.")
        case ProblemKind.NEWER:
            return translate(
                "ProjectProblem", "The file was made by a newer version of this program."
            )
        case ProblemKind.WRONG_PROJECT:
            return translate("ProjectProblem", "The figures belong to another project.")
        case ProblemKind.PROJECT_CHANGED:
            return translate(
                "ProjectProblem",
                "The site works with another version of the project file. Send it yours again.",
            )
        case ProblemKind.UNKNOWN_SITE:
            return translate("ProjectProblem", "The project has no site “{detail}”.")
        case ProblemKind.OUT_OF_PERIOD:
            return translate("ProjectProblem", "The period {detail} is not one of the project's.")
        case ProblemKind.PERIOD_OPEN:
            return translate("ProjectProblem", "The period {detail} has not ended yet.")
        case _:
            return _counts(kind)


def _counts(kind: ProblemKind) -> str:
    translate = QCoreApplication.translate
    match kind:
        case ProblemKind.UNKNOWN_MEASURE:
            return translate("ProjectProblem", "It holds something unknown: “{detail}”.")
        case ProblemKind.MISSING_MEASURE:
            return translate("ProjectProblem", "A number is missing: “{detail}”.")
        case ProblemKind.NOT_A_COUNT:
            return translate("ProjectProblem", "“{detail}” is not a number of carers.")
        case ProblemKind.IMPOSSIBLE:
            return translate(
                "ProjectProblem",
                "“{detail}” cannot be right: it does not fit what it is a part of.",
            )
        case ProblemKind.WRONG_EDITION:
            return translate("ProjectProblem", "The file does not say which edition it is.")
        case ProblemKind.DOUBLED:
            return translate("ProjectProblem", "The same figures are here already.")
        case ProblemKind.CONFLICT:
            return translate(
                "ProjectProblem",
                "There are other figures with the same edition. Ask the site which are right, and "
                "for a new file.",
            )
        case ProblemKind.OLDER:
            return translate("ProjectProblem", "A newer file of the same site and period is here.")
        case _:
            raise AssertionError(kind)
