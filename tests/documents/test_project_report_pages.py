"""The report of a large project, page by page: nothing is torn, nothing stands without its head."""

from dataclasses import replace
from datetime import date

import pytest

from csnat_app.documents.blocks import Paragraph, Table, Together
from csnat_app.documents.compose.figure_sections import FigureSections
from csnat_app.documents.pdf.build import build
from csnat_app.documents.pdf.render import render
from csnat_app.documents.pdf.table import TableFlow
from csnat_app.documents.pdf.tags import Element
from csnat_app.documents.plots.plot import Plot
from csnat_app.domain.projects import Counts, Grid, Site
from csnat_app.domain.published import PERIOD
from csnat_app.services import sample_project
from tests.documents.conftest import read_pages
from tests.documents.test_project_report import LANGUAGES, blocks, composed, words
from tests.support_figures import figures

SAMPLE = sample_project.PROJECT
TEN_OF_EACH = replace(
    SAMPLE,
    sites=(
        *SAMPLE.sites,
        *(Site(f"s{number}", f"Sted {number}") for number in range(4)),
        Site("langt", "Hammerfest – Hámmerfeasta"),
    ),
    grid=Grid.MONTH,
    first=date(2025, 10, 1),
    last=date(2026, 7, 31),
)
MANY_SITES = replace(
    SAMPLE, sites=tuple(Site(f"s{number}", f"Sted nummer {number}") for number in range(60))
)
VALUES = sample_project.counts()[0].values


def report(project, language="nb"):
    counts = [Counts(s.code, p.key, VALUES) for s in project.sites for p in project.periods()]
    return composed(figures(project, counts, dropped=[("days", PERIOD)]), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_in_a_tables_head_is_torn(language):
    document = report(TEN_OF_EACH, language)
    whole = {
        word
        for table in blocks(document, Table)
        for text in (*table.header, *table.other_header)
        for word in text.split()
    }
    heads = [
        one.header for one in build(document, Element("Document")) if isinstance(one, TableFlow)
    ]
    pieces = {
        word
        for head in heads
        if head is not None
        for cell in head.cells
        for line, _ in cell.lines
        for word in line.split()
    }
    assert pieces == whole


def test_tables_of_areas_are_about_equally_wide():
    names = words().texts["measure.wanted"]
    tables = [one for one in blocks(report(TEN_OF_EACH), Table) if one.header[0] == names]
    assert [len(one.header) - 1 for one in tables] == [
        2,
        3,
        2,
        3,
        5,
        5,
    ]  # places with long words, months with short ones


def test_a_table_that_goes_on_overleaf_says_its_head_again():
    pages = read_pages(render(report(MANY_SITES)))
    with_places = [page for page in pages if "Sted nummer" in page]
    assert len(with_places) > 1
    for page in with_places:
        above = page[: page.index("Sted nummer")]
        assert "Sted" in above
        assert "Fikk tilbud" in above


def test_closing_words_stand_with_what_they_close():
    kept = [
        [one.text for one in block.blocks if isinstance(one, Paragraph)]
        for block in blocks(report(MANY_SITES), Together)
    ]
    (method,) = [texts for texts in kept if any("Programversjon" in text for text in texts)]
    assert method[-1].startswith("Programversjon")
    (period,) = [texts for texts in kept if any("er dette utelatt" in one for one in texts)]
    assert "utelatt for hver periode: dagene mellom stegene." in period[0]
    assert period[1] == words().texts["note.more"]


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_a_plot_and_its_table_stand_on_one_page(language):
    pages = [page.splitlines() for page in read_pages(render(composed(language=language)))]
    names = words(language)
    for section in FigureSections(figures(), names).each():
        (page,) = [one for one in pages if names.texts[f"head.{section.name}"] in one]
        for row in section.tables[0].rows:
            begins = row[0].text.split()[0]
            assert sum(line.startswith(begins) for line in page) >= 2, row[0].text


def test_plots_keep_with_their_tables():
    kept = [one for one in blocks(composed(), Together) if blocks_of(one, Plot)]
    assert len(kept) == 8
    assert all(isinstance(one.blocks[-1], Table) for one in kept)


def blocks_of(whole, kind):
    return [one for one in whole.blocks if isinstance(one, kind)]


def test_the_first_page_says_who_has_sent_in():
    """If so many lack something that it has no room for them, they stand behind the figures."""
    first = sample_project.counts()[0]
    for project, place in ((SAMPLE, 0), (MANY_SITES, -1)):
        counts = [Counts(site.code, first.period, VALUES) for site in project.sites]
        pages = read_pages(render(composed(figures(project, counts))))
        found = [words().texts["head.coverage"] in page for page in pages]
        assert found.count(True) == 1
        assert found[0] is (place == 0)
        assert "bidrag for periodene til og med" in pages[0]
