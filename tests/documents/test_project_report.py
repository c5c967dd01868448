"""The report of a project's figures: what it says, what it leaves unsaid, and how it is read."""

import re
from dataclasses import replace
from datetime import date
from io import BytesIO

import outloud
import pikepdf
import pytest

from csnat_app import assets
from csnat_app.content.library import ContentLibrary
from csnat_app.documents.blocks import Facts, Heading, Table
from csnat_app.documents.compose.figure_words import OF_AREAS, PROCESS, FigureWords
from csnat_app.documents.compose.project_report import compose_project_report
from csnat_app.documents.document import Document
from csnat_app.documents.pdf.render import render
from csnat_app.documents.plain_text import plain_text
from csnat_app.documents.plots.plot import Plot
from csnat_app.domain.projects import Counts
from csnat_app.domain.published import Published
from csnat_app.services import sample_project
from tests.documents.spoken import said, unmarked
from tests.documents.told import words as told
from tests.support_figures import figures

LIBRARY = ContentLibrary(assets.content_folder())
LANGUAGES = ("nb", "nn", "se", "en")
MADE = date(2026, 10, 15)


def words(language: str = "nb") -> FigureWords:
    return FigureWords(
        LIBRARY.text_set("figures", language),
        LIBRARY.instrument_text("neutral-15", "3", language),
        LIBRARY.date_words(language),
    )


def composed(published: Published | None = None, language: str = "nb") -> Document:
    texts = LIBRARY.text_set("words", language)
    return compose_project_report(published or figures(), words(language), texts, MADE, "0.1.0")


def blocks(document: Document, kind: type) -> list:
    found = []
    waiting = list(document.blocks)
    while waiting:
        block = waiting.pop(0)
        if isinstance(block, kind):
            found.append(block)
        waiting[:0] = getattr(block, "blocks", ())
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_everybody_can_read_it(language, tmp_path):
    file = tmp_path / "report.pdf"
    document = composed(language=language)
    file.write_bytes(render(document))
    found = outloud.check(str(file))
    assert found.error is None
    assert [one.message for one in found.findings if one.severity != "info"] == []
    assert unmarked(file.read_bytes()) == []
    assert said(file.read_bytes()).text.split() == told(document)


def test_every_plot_says_what_it_shows_and_a_table_stands_behind_it():
    document = composed()
    tree = said(render(document))
    plots = tree.all("Figure")
    assert len(plots) == len(blocks(document, Plot)) == 8
    assert all("Tallene står i tabellen under." in plot.alt for plot in plots)
    order = [block for block in blocks(document, Plot | Table) if isinstance(block, Plot | Table)]
    for place, block in enumerate(order):
        if isinstance(block, Plot):
            table = order[place + 1]
            assert isinstance(table, Table)
            assert [row[0].text for row in table.rows] == list(block.names)
            shown = {cell.text.split(" (")[0] for row in table.rows for cell in row[1:]}
            for panel in block.panels:
                assert {bar.text.split(" (")[0] for bar in panel.bars} <= shown


def test_plots_are_drawn_of_lines_and_not_pictures():
    with pikepdf.open(BytesIO(render(composed()))) as pdf:
        assert all("/XObject" not in page.Resources for page in pdf.pages)
        assert all("BBox" in str(one.A.keys()) for one in figures_of(pdf.Root.StructTreeRoot))


def figures_of(element: pikepdf.Object) -> list[pikepdf.Object]:
    kids = [kid for kid in element.get("/K", []) if isinstance(kid, pikepdf.Dictionary)]
    mine = [element] if element.get("/S") == "/Figure" else []
    return mine + [one for kid in kids if "/S" in kid for one in figures_of(kid)]


def test_tables_say_what_each_cell_belongs_to():
    tables = said(render(composed())).all("Table")
    numbers = [table for table in tables if table.all("TH") and len(table.all("TR")) > 4]
    assert len(numbers) > 8
    for table in numbers:
        scopes = {cell.scope for cell in table.all("TH")}
        assert scopes in ({"Column", "Row"}, {"Row"})


def test_headings_are_bookmarks():
    document = composed()
    with pikepdf.open(BytesIO(render(document))) as pdf, pdf.open_outline() as outline:
        (title,) = outline.root
        assert title.title == sample_project.PROJECT.title
        assert [one.title for one in title.children] == [
            heading.text for heading in blocks(document, Heading)
        ]


def test_areas_and_places_stand_in_their_own_order_and_not_by_size():
    document = composed()
    labels = list(words().areas.areas.values())
    sites = [site.name for site in sample_project.PROJECT.sites]
    names = [list(plot.names) for plot in blocks(document, Plot)]
    assert labels in names
    assert sites in names
    offered = next(
        plot.panels[0].bars for plot in blocks(document, Plot) if list(plot.names) == labels
    )
    counts = [bar.value for bar in offered]
    assert counts != sorted(counts)
    assert counts != sorted(counts, reverse=True)


def test_every_figure_says_what_it_is_out_of_and_what_it_means():
    text = plain_text(composed())
    texts = words().texts
    for key in (*PROCESS, *OF_AREAS, "days", "service", "language"):
        assert texts[f"def.{key}"] in text
    for table in blocks(composed(), Table):
        if table.numbers and table.other_header:
            known = table.header[0], *table.header[1:]
            said_of = dict(zip(known, table.other_header, strict=True))
            offered = words().measure("offered")
            without = [name for name, of in list(said_of.items())[1:] if not of]
            assert set(without) <= {offered, texts["col.number"]}


def test_no_sum_mean_or_rank_and_no_exact_number():
    """Each number on paper is one that was published, or a share of two of them."""
    shown = figures()
    known = {one.value for each in shown.figures.values() for one in each.values() if one.value} | {
        0
    }
    document = composed(shown)
    for table in blocks(document, Table):
        if not table.numbers:
            continue
        for row in table.rows:
            for cell in row[1:]:
                number = cell.text.split(" (")[0].removesuffix("\u00a0%")
                if number and not cell.text.endswith("%"):
                    assert int(number.replace("\u00a0", "")) in known
                    assert int(number.replace("\u00a0", "")) % 5 == 0


def test_what_is_not_published_is_a_dash_with_a_reason():
    document = composed(figures(hidden=lambda breakdown, key, _: key == "liten"))
    text = plain_text(document)
    row = next(line for line in text.splitlines() if line.startswith("- Lilleøya"))
    assert re.fullmatch(r"- Lilleøya \((.*: –; )+.*: –\)", row)
    assert words().texts["withheld.some"] in text
    assert "færre enn 10 pårørende" in text


def test_a_part_that_is_not_published_at_all_is_said_in_words():
    areas = set(OF_AREAS)
    shown = figures(
        hidden=lambda breakdown, key, measure: measure in areas,
        dropped=[("areas", "all"), ("areas", "site"), ("areas", "period")],
    )
    document = composed(shown)
    text = plain_text(document)
    assert text.count(words().texts["withheld.all"]) == 2
    assert "dette utelatt for hvert sted: områdene." in text
    assert len(blocks(document, Plot)) == 6


def test_when_nothing_is_published_it_says_so():
    document = composed(figures(hidden=lambda *_: True))
    assert words().texts["short.nothing"] in plain_text(document)
    assert blocks(document, Plot) == []
    assert words().texts["head.path"] not in plain_text(document)
    assert words().texts["head.limits"] in plain_text(document)
    assert render(document).startswith(b"%PDF")


def test_one_unit_gets_a_little_report_of_its_own():
    project = replace(sample_project.PROJECT, sites=sample_project.PROJECT.sites[:1])
    counts = [one for one in sample_project.counts() if one.site == "oving"]
    document = composed(figures(project, counts))
    text = plain_text(document)
    assert "Tall fra enheten" in text
    assert words().texts["head.site"] not in text
    assert words().texts["head.period"] in text
    assert words().texts["limits.why"] in text


def test_who_has_not_sent_in_is_named_for_periods_that_are_over():
    project = replace(sample_project.PROJECT, last=date(2026, 12, 31))
    counts = [
        one for one in sample_project.counts() if (one.site, one.period) != ("prove", "2026-Q2")
    ]
    text = plain_text(composed(figures(project, counts)))
    assert "14 av 15 bidrag for periodene til og med 3. kvartal 2026" in text
    assert "Prøvedal: 2. kvartal 2026" in text
    assert "4. kvartal" not in text


def test_what_the_figures_may_not_be_used_for_stands_at_the_end():
    headings = [heading.text for heading in blocks(composed(), Heading)]
    texts = words().texts
    assert headings[-2:] == [texts["head.method"], texts["head.limits"]]
    end = plain_text(composed()).split(texts["head.limits"])[1]
    assert "csnat.org/faqs" in end
    assert "ikke et resultatmål" in end


def test_sentences_that_sami_lacks_are_said_to_be_norwegian():
    tree = said(render(composed(language="se")))
    parts = [part for part in tree.all("Sect") if part.language == "nb"]
    assert any("Tallene viser ikke om" in part.text for part in parts)
    assert words("se").texts["head.short"] not in "".join(part.text for part in parts)


def test_many_places_have_a_table_and_no_plot_and_lose_nobody():
    sites = tuple(
        replace(sample_project.PROJECT.sites[0], code=f"s{n}", name=f"Sted {n}") for n in range(60)
    )
    project = replace(sample_project.PROJECT, sites=sites)
    first = sample_project.counts()[0]
    counts = [Counts(site.code, first.period, first.values) for site in sites]
    document = composed(figures(project, counts))
    text = said(render(document)).text
    for site in sites:
        assert len(re.findall(rf"{site.name}\b", text)) == 2  # its figures, and what it lacks
    assert [p for p in blocks(document, Plot) if len(p.names) > 24] == []
    assert [len(t.rows) for t in blocks(document, Table) if len(t.rows) > 24] == [60]
    assert [len(one.pairs) for one in blocks(document, Facts) if len(one.pairs) > 24] == [60]


def test_the_same_figures_make_the_same_bytes():
    assert render(composed()) == render(composed())
