from dataclasses import replace

from csnat_app.documents.blocks import (
    Banner,
    BulletList,
    Card,
    CardPair,
    Heading,
    NumberedSteps,
    PageBreak,
    Paragraph,
    Tone,
)
from csnat_app.documents.compose.advice import compose_advice
from csnat_app.documents.compose.guide import compose_guide
from csnat_app.documents.compose.leaflet import compose_leaflet
from csnat_app.documents.document import TextSize
from csnat_app.domain.people import Unit

from .conftest import text_set

LEAFLET = text_set(
    {
        "title": "Støtte til deg",
        "about.title": "Hva er det?",
        "voluntary.title": "Frivillig",
        "how.title": "Slik foregår det",
        "said.title": "Det du sier",
        "ask.title": "Spør",
    },
    {
        "lead": ("Du er viktig.",),
        "about": ("En samtale.", "For deg."),
        "steps": ("en", "to", "tre", "fire", "fem"),
        "said": ("Vi har taushetsplikt.",),
        "ask": ("Spør sykepleieren.",),
    },
)


def test_the_leaflet_block_by_block_without_empty_sections(words, unit):
    document = compose_leaflet(LEAFLET, words, unit)
    ring = Card("Hvem jeg kan ringe", ("Dag: 00 00 00 00", "Natt: 00 00 00 01", "Legevakt 116 117"))
    assert document.blocks == (
        Banner("Støtte til deg", ("Du er viktig.",)),
        Heading("Hva er det?"),
        Paragraph("En samtale."),
        Paragraph("For deg."),
        CardPair(ring),
        PageBreak(soft=True),
        Heading("Slik foregår det"),
        NumberedSteps(("en", "to", "tre", "fire", "fem")),
        Heading("Det du sier"),
        Paragraph("Vi har taushetsplikt."),
        Heading("Spør"),
        BulletList(("Spør sykepleieren.",)),
    )
    assert document.title == "Støtte til deg"
    assert document.footer_text == "Dette arket er fra Lindrende team, Øvingskommune"
    assert document.size is TextSize.LARGE


def test_a_leaflet_nobody_approved_says_so_and_one_without_a_unit_says_nothing(words):
    document = compose_leaflet(
        text_set(dict(LEAFLET.texts), dict(LEAFLET.lists), draft=True), words, Unit(), True
    )
    assert document.draft_note == "Teksten er et utkast."
    assert document.practice_mark == "ØVINGSEKSEMPEL"
    assert document.footer_text == ""


def test_the_leaflet_names_its_own_language(words, unit):
    assert compose_leaflet(replace(LEAFLET, language="se"), words, unit).language == "se"


def test_the_guide_by_stage_and_by_area_in_the_instruments_order(words, labels):
    guide = text_set(
        {
            "title": "Vår veileder",
            "intro": "Til støtte.",
            "stage.1.title": "Introduksjon",
            "stage.1.about": "Fem minutter.",
            "area.feelings.about": "Om følelser.",
        },
        {
            "stage.1.ask": ("Hvordan er det?",),
            "stage.1.avoid": ("Mase",),
            "area.economy.ask": ("Hva med jobben?",),
        },
    )
    assert compose_guide(guide, words, labels).blocks == (
        Heading("Vår veileder", 1),
        Paragraph("Til støtte.", Tone.LEAD),
        Heading("1. Introduksjon"),
        Paragraph("Fem minutter."),
        Paragraph("Spør gjerne", Tone.STRONG),
        BulletList(("Hvordan er det?",)),
        Paragraph("Unngå", Tone.STRONG),
        BulletList(("Mase",)),
        Heading("Økonomi, juss og arbeid"),
        Paragraph("Spør gjerne", Tone.STRONG),
        BulletList(("Hva med jobben?",)),
        Heading("Følelser og bekymringer"),
        Paragraph("Om følelser."),
    )


def test_the_advice_by_stage_and_by_area(words, labels, unit):
    advice = text_set(
        {"title": "Råd", "intro": "Kort."},
        {"stage.3": ("Lukk døra.",), "area.feelings": ("Lytt.",)},
    )
    document = compose_advice(advice, words, labels, unit, practice=True)
    assert document.blocks == (
        Heading("Råd", 1),
        Paragraph("Kort.", Tone.LEAD),
        Heading("Samtale"),
        BulletList(("Lukk døra.",)),
        Heading("Følelser og bekymringer"),
        BulletList(("Lytt.",)),
    )
    assert document.practice
    assert document.header.left_bold == unit.name
