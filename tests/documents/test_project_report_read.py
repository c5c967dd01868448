"""What a leader who was not in the project could take wrongly from the report, and does not."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import openpyxl
import pytest

from csnat_app.documents.blocks import Facts
from csnat_app.documents.compose.figure_sections import FigureSections
from csnat_app.documents.compose.figure_sentences import FigureSentences
from csnat_app.documents.compose.project_report import compose_project_report
from csnat_app.documents.figure_book import figure_book
from csnat_app.documents.pdf.render import render
from csnat_app.documents.plain_text import plain_text
from csnat_app.documents.plots import png
from csnat_app.documents.plots.plot import Plot
from csnat_app.domain.projects import Counts
from csnat_app.domain.published import SITE, Published, off_by
from csnat_app.services import sample_project
from csnat_app.services.project_output import ProjectOutput
from tests.documents.spoken import said
from tests.documents.test_project_report import LANGUAGES, LIBRARY, MADE, blocks, composed, words
from tests.support_figures import figures

SAMPLE = sample_project.PROJECT
SILENT = "prove"


def came(*without: str, last: str = "2026-Q3") -> list[Counts]:
    counts = sample_project.counts()
    return [one for one in counts if one.site not in without and one.period <= last]


@pytest.fixture
def some() -> Published:
    """Four of five sites, two of four quarters."""
    project = replace(SAMPLE, last=date(2026, 12, 31))
    return figures(project, came(SILENT, last="2026-Q2"))


SOME = "Tall fra 4 av 5 steder og 2 av 4 perioder, 1. januar 2026 – 30. juni 2026."


def test_of_whom_the_figures_are_stands_before_them_wherever_they_are_read(
    some: Published, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = plain_text(composed(some))
    assert text.index(SOME) < text.index(words().texts["head.short"])
    about = openpyxl.load_workbook(BytesIO(figure_book(some, words(), "1"))).worksheets[0]
    assert about["A3"].value == SOME
    captions = []
    monkeypatch.setattr(png, "picture", lambda _, caption: captions.append(caption) or b"")
    ProjectOutput(LIBRARY).files(some, b"", "nb", MADE)
    assert len(captions) == 8
    assert all(SOME in one.source for one in captions)
    assert ["Prøvedal: ikke sendt inn" in one.source for one in captions].count(True) == 1


def test_a_site_that_sent_nothing_is_not_taken_for_one_that_is_protected(some: Published) -> None:
    section = next(one for one in FigureSections(some, words()).each() if one.name == SITE)
    row = next(row for row in section.tables[0].rows if row[0].text == "Prøvedal")
    assert {cell.text for cell in row[1:]} == {"ikke sendt inn"}
    assert section.plot is not None
    assert "Prøvedal" not in section.plot.names
    assert not section.partly
    # Only once, where it is said how the figures are read: nothing in them is protected.
    assert plain_text(composed(some)).count(words().texts["withheld.some"]) == 1


@pytest.mark.parametrize("made", [date(1970, 1, 1), date(2026, 7, 1)])
def test_all_have_sent_in_is_only_said_of_periods_that_are_named(made: date) -> None:
    """With a wrong day as well (SOURCE_DATE_EPOCH=0): what came tells which periods are over."""
    shown = figures(SAMPLE, came(last="2026-Q2"))
    texts = LIBRARY.text_set("words", "nb")

    def told(one: Published) -> str:
        return plain_text(compose_project_report(one, words(), texts, made, "1"))

    assert "Alle steder har sendt inn tall for alle perioder til og med 2. kvartal" in told(shown)
    lacking = figures(SAMPLE, came(SILENT, last="2026-Q2"))
    assert "8 av 10 bidrag" in told(lacking)
    assert "Alle steder" not in told(lacking)


def test_the_day_of_the_report_ends_periods_for_which_nobody_sent(some: Published) -> None:
    """MADE is in October: the third quarter is over, and nothing came."""
    text = plain_text(composed(some))
    assert "8 av 15 bidrag for periodene til og med 3. kvartal 2026" in text
    assert "Prøvedal: 1. kvartal 2026, 2. kvartal 2026, 3. kvartal 2026" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_workbook_tells_what_is_missing_from_what_nobody_sent_yet(
    some: Published, language: str
) -> None:
    names = words(language)
    book = openpyxl.load_workbook(BytesIO(figure_book(some, names, "1")))
    page = book[names.texts["sheet.coverage"]]
    found = {row[3:5]: row[2] for row in page.iter_rows(min_row=5, values_only=True)}
    assert found["oving", "2026-Q1"] == names.texts["col.received"]
    assert found[SILENT, "2026-Q1"].lower() == names.texts["not_sent"]
    assert found["oving", "2026-Q3"] == found[SILENT, "2026-Q4"] == names.texts["nobody_yet"]
    assert len(set(found.values())) == 3


def test_what_was_left_out_is_one_sentence_and_stands_in_the_workbook_too() -> None:
    dropped = [("areas", "site"), ("days", "site"), ("services", "period")]
    shown = figures(dropped=dropped)
    said_once = "For å verne enkeltpersoner er dette utelatt for hvert sted: {}."
    sentence = said_once.format("områdene, dagene mellom stegene")
    assert plain_text(composed(shown)).count("er dette utelatt") == 2
    assert sentence in plain_text(composed(shown))
    about = openpyxl.load_workbook(BytesIO(figure_book(shown, words(), "1"))).worksheets[0]
    assert sentence in {row[0] for row in about.iter_rows(values_only=True)}


def test_no_share_is_given_of_a_small_number_and_of_nobody() -> None:
    shown = figures(hidden=lambda *_: False)
    every = [one for each in shown.figures.values() for one in each.values()]
    wholes = [(one, one.whole) for one in every if one.whole is not None]
    small = [one for one, whole in wholes if whole < 20 or one.value == 0]
    large = [one for one, whole in wholes if whole >= 20 and one.value]
    assert len(small) > 100
    assert {one.percent for one in small} == {None}
    assert None not in {one.percent for one in large}


@pytest.mark.parametrize("base", [3, 4, 5, 10])
def test_a_share_is_off_by_no_more_than_is_said(base: int) -> None:
    """Tried with every pair of exact counts."""
    below = base // 2
    for whole in (4 * base, 20 * base):
        worst = 0.0
        for exact in range(whole - below, whole - below + base):
            for part in range(exact + 1):
                near = base * ((part + below) // base)
                shown = (200 * near + whole) // (2 * whole)
                worst = max(worst, abs(shown - 100 * part / exact))
        assert worst <= off_by(whole, base) < worst + 1
    assert off_by(4 * base, base) > off_by(20 * base, base)


def test_how_far_shares_can_be_off_stands_beside_every_table_that_has_some() -> None:
    document = composed()
    sentence = FigureSentences(figures(), words()).shares()
    assert "av 100 pårørende kan en andel være opptil 4 prosentpoeng feil, av 20 opptil 20" in (
        sentence
    )
    assert plain_text(document).count(sentence) == len(blocks(document, Plot)) == 8


def test_in_short_says_of_whom() -> None:
    short = FigureSentences(figures(), words()).in_short()
    assert len(short) == 4
    assert all(one.startswith("Av dem som fikk tilbud") for one in short[1:])
    few = figures(counts=[one for one in came() if one.site == "vesle"])
    assert [one for one in FigureSentences(few, words()).in_short() if "(" in one] == []
    one = next(one for one in came() if one.site == "oving")
    none = Counts(one.site, one.period, {**one.values, "review": 2})
    said_of_few = FigureSentences(figures(counts=[none]), words()).in_short()[-1]
    assert said_of_few == "Av dem som fikk tilbud, hadde ingen eller noen få en oppfølging."


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_section_has_the_meaning_of_its_figures(language: str) -> None:
    names = words(language)
    for section in FigureSections(figures(), names).each():
        heads = {one for table in section.tables for one in table.header}
        rows = {row[0].text for table in section.tables for row in table.rows}
        known = {one.name for one in names.definitions(section.defined)}
        measures = {names.measure(key) for key in ("offered", "returned", "plan", "wanted", "done")}
        assert measures & (heads | rows) <= known
        assert section.defined
    report = composed(language=language)
    assert sum(len(one.pairs) for one in blocks(report, Facts)) == 7 + 1 + 2 + 1 + 4 + 1 + 6 + 6


def test_what_other_and_unknown_mean_is_said() -> None:
    texts = words().texts
    assert "«Annen eller ukjent»" in texts["def.service"]
    assert texts["def.conversation"] != f"Pårørende som {texts['measure.conversation'].lower()}."
    assert "skrevet ned" in texts["def.conversation"]


def test_one_site_in_one_period_is_not_promised_to_be_hidden() -> None:
    """Whoever sent for one period alone is that site in that period."""
    one = next(one for one in came() if (one.site, one.period) == ("oving", "2026-Q1"))
    text = plain_text(composed(figures(SAMPLE, [one])))
    assert "aldri" not in text
    assert "er tallene der tallene for det stedet i den perioden" in text
    assert "minst 10 pårørende" in text
    unit = replace(SAMPLE, sites=SAMPLE.sites[:1])
    text = plain_text(composed(figures(unit, [one])))
    assert "Ingen tabell viser steder og perioder" not in text
    assert "enhetens egne for den perioden" in text


def test_in_sami_page_one_says_that_the_sentences_are_norwegian() -> None:
    names = words("se")
    tree = said(render(composed(language="se")))
    norwegian = " ".join(part.text for part in tree.all("Sect") if part.language == "nb")
    assert names.texts["borrowed.note"] in " ".join(norwegian.split())
    assert names.texts["borrowed.name"] not in norwegian
    assert names.texts["borrowed.note"] not in plain_text(composed(language="nb"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_things_share_a_name(language: str) -> None:
    texts = words(language).texts
    for kind in ("measure.", "language.", "service.", "days.", "pair."):
        names = [texts[key] for key in texts.texts if key.startswith(kind)]
        assert len(set(names)) == len(names)
    assert texts["col.number"] != texts["col.measure"]
