"""The interface's own words about counts."""

from PySide6.QtCore import QCoreApplication

from csnat_app.aggregation.measures import BY_NAME, DISJOINT
from csnat_app.documents.compose.figure_words import FigureWords
from csnat_app.ui.pages.project.count_grids import Phrases, name_of
from csnat_app.ui.pages.project.figure_grids import Spoken
from csnat_app.ui.pages.project.paper import Slip, Wrong


def phrases() -> Phrases:
    translate = QCoreApplication.translate
    return Phrases(
        of=translate("ProjectCounts", "{count} of {whole}"),
        spoken=translate("ProjectCounts", "{count} of {whole} (“{parent}”)"),
        number=translate("ProjectCounts", "Carers"),
        all_areas=translate("ProjectCounts", "The areas"),
        anything_else=translate("ProjectCounts", "Anything else"),
    )


def spoken() -> Spoken:
    """What a screen reader says of the report's tables."""
    translate = QCoreApplication.translate
    return Spoken(
        not_shown=translate("ProjectCounts", "not shown"),
        part=translate("ProjectCounts", "{number}, {of}"),
        table=translate("ProjectCounts", "{title}: {columns}"),
    )


def wrong_words(wrong: Wrong, words: FigureWords) -> str:
    """What cannot be right, as a sentence."""
    translate = QCoreApplication.translate
    if wrong.name in DISJOINT:
        parent = DISJOINT[wrong.name][0]
        kind, _, pair = wrong.name.partition(".")
        name = words.texts[f"pair.{pair}"] if pair else words.texts[f"head.{kind}"]
    else:
        parent = BY_NAME[wrong.name].parent or ""
        name = name_of(wrong.name, words, phrases())
    match wrong.slip:
        case Slip.NO_NUMBER:
            said = translate("ProjectCounts", "“{name}”: write a whole number, such as 12.")
        case Slip.MORE_THAN_PART_OF:
            said = translate(
                "ProjectCounts",
                "“{name}” is {count}. It cannot be more than “{parent}”, which is {whole}.",
            )
        case Slip.SET_TOO_LARGE:
            said = translate(
                "ProjectCounts",
                "“{name}”: together {count}. That is more than “{parent}”, which is {whole}.",
            )
        case Slip.SET_LEAVES_OUT:
            said = translate(
                "ProjectCounts",
                "“{name}”: together {count}. Everybody counts here, so it must be {whole}.",
            )
    return said.format(
        name=name,
        count=words.number(wrong.count),
        whole=words.number(wrong.whole),
        parent=name_of(parent, words, phrases()) if parent else "",
    )
