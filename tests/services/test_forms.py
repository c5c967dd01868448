"""The blank form: only in a pack's words, only where its licence permits it, and word by word."""

import io
from datetime import date, timedelta
from pathlib import Path

import pikepdf
import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.packs import Barrier
from csnat_app.services.application import Application
from tests.documents.conftest import read_pages
from tests.documents.spoken import said
from tests.support import TestTime
from tests.support_packs import real, taken_in

PRINT = {"record": True, "print": True}


def refused(app: Application) -> Barrier | None:
    form = app.forms.instrument()
    assert app.forms.languages(form) == ()
    with pytest.raises(Misfortune) as caught:
        app.forms.blank(form, "nb")
    assert caught.value.trouble is Trouble.USE_LOCKED
    return app.forms.barrier(form)


def test_without_a_pack_there_is_nothing_to_print(app: Application) -> None:
    assert refused(app) is Barrier.NO_LICENCE


@pytest.mark.parametrize(
    "uses", [{}, {"record": True}, {"record": True, "print": False}, {"electronic_use": True}]
)
def test_what_is_not_stated_is_not_permitted(
    app: Application, tmp_path: Path, uses: dict[str, object]
) -> None:
    pack = taken_in(app, tmp_path, real(uses=uses))
    if "record" in uses:
        app.instruments.choose(pack.instrument.id, pack.instrument.version)
        assert refused(app) is Barrier.NOT_PERMITTED
    else:
        assert refused(app) is Barrier.NO_LICENCE  # new rounds go on with the program's areas


def test_a_licence_that_ended_locks_it(app: Application, tmp_path: Path, time: TestTime) -> None:
    today = app.desk.clock.today()
    taken_in(app, tmp_path, real(uses=PRINT, until=today))
    form = app.forms.instrument()
    assert app.forms.blank(form, "nb").pdf
    time.pass_days(1)
    assert app.forms.barrier(form) is Barrier.EXPIRED
    with pytest.raises(Misfortune):
        app.forms.blank(form, "nb")


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("language", ["nb", "nn", "se", "en"])
def test_every_word_of_the_pack_in_its_order_and_none_changed(
    app: Application, tmp_path: Path, language: str, large: bool
) -> None:
    pack = taken_in(app, tmp_path, real(uses=PRINT, until=date(2030, 1, 1)))
    form = app.forms.instrument()
    assert form == pack.instrument
    pdf = app.forms.blank(form, language, large=large).pdf
    text = pack.texts[language]
    tree = said(pdf)
    whole = " ".join(tree.text.split())
    place = 0
    for words in (text.title, *text.introduction.split("\n"), *text.questions.values()):
        place = whole.index(" ".join(words.split()), place)
    anything_else = whole.index(text.areas["else"], place)
    assert whole.index(text.copyright) > anything_else
    pages = read_pages(pdf)
    for page in pages:
        seen = " ".join(page.split())
        assert text.copyright in seen
        assert f"{form.id} {form.version} · {pack.sha256[:16]}" in seen
    boxes = [figure.alt for figure in tree.all("Figure")]
    assert len(boxes) == len(form.areas) * (len(form.steps) + 1)
    assert all(boxes)
    with pikepdf.open(io.BytesIO(pdf)) as file:
        assert file.Root.Lang == language
        assert not any(page.get_images() for page in file.pages)  # boxes are drawn


def test_the_steps_stand_in_the_pack_s_order(app: Application, tmp_path: Path) -> None:
    pack = taken_in(app, tmp_path, real(uses=PRINT))
    text = pack.texts["nb"]
    tree = said(app.forms.blank(app.forms.instrument(), "nb").pdf)
    (table,) = tree.all("Table")
    head = [" ".join(cell.text.split()) for cell in table.kids[0].kids]
    assert head[1:-1] == [text.steps[step] for step in pack.instrument.steps]
    assert [cell.scope for cell in table.kids[0].kids] == ["Column"] * len(head)
    assert all(row.kids[0].scope == "Row" for row in table.kids[1:])


def test_a_pack_that_may_be_printed_is_found_beside_the_one_in_use(
    app: Application, tmp_path: Path
) -> None:
    taken_in(app, tmp_path, real(id="a", uses={"record": True}))
    printable = taken_in(app, tmp_path, real(id="b", uses=PRINT))
    app.instruments.choose("a", "1")
    assert app.forms.instrument() == printable.instrument


def test_long_steps_stand_below_each_question(app: Application, tmp_path: Path) -> None:
    content = real(uses=PRINT)
    for text in content["texts"].values():
        long = "Langtøvingsord" * 3
        text["steps"] = {key: f"{long} {n}" for n, key in enumerate(text["steps"])}
    taken_in(app, tmp_path, content)
    tree = said(app.forms.blank(app.forms.instrument(), "nb").pdf)
    assert not tree.all("Table")
    assert len(tree.all("L")) == len(content["areas"])


def test_no_day_is_lost_before_the_end(app: Application, tmp_path: Path) -> None:
    tomorrow = app.desk.clock.today() + timedelta(days=1)
    taken_in(app, tmp_path, real(uses=PRINT, until=tomorrow))
    assert app.forms.barrier(app.forms.instrument()) is None
