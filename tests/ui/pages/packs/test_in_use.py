"""A pack in the nurse's day: the form in stage 2, and the notice on Today."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from csnat_app.domain.stages import Stage
from csnat_app.services.application import Application
from csnat_app.ui.output import Output
from csnat_app.ui.pages.base import DeskPage
from csnat_app.ui.rooms import Rooms
from csnat_app.ui.widgets.segmented import Segmented
from csnat_app.ui.widgets.text import Text
from tests.support import TestTime
from tests.support_packs import real, taken_in

TODAY = TestTime().now.date()


def page(app: Application, qtbot: QtBot, name: str) -> DeskPage:
    made = Rooms(app, app.library.date_words("nb"), Output(app.documents), ()).make(name)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


def text(page: QWidget, name: str) -> Text:
    found = page.findChild(Text, name)
    assert found is not None, name
    return found


def test_the_forms_own_words_stand_in_stage_2(
    app: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    taken_in(app, tmp_path, real())
    app.instruments.choose("testform", "1")
    case = app.carers.create("Øve Øvesen", "", "", "nb", "")
    carer = page(app, qtbot, "carer")
    carer.enter(case.carer.id)
    carer.show_stage(Stage.CONSIDERATION)  # type: ignore[attr-defined]
    words = real()["texts"]["nb"]
    assert text(carer, "area_contact.label").shown_text() == words["questions"]["contact"]
    label = text(carer, "area_contact.label")
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    introduction = text(carer, "consideration_introduction")
    assert introduction.shown_text() == "\n".join(words["introduction"])
    assert introduction.isVisible()
    assert text(carer, "consideration_copyright").shown_text() == words["copyright"]
    # Another carer's round on the program's own areas has neither.
    app.instruments.choose("neutral-15", "3")
    other = app.carers.create("Prøve Prøvesen", "", "", "nb", "")
    carer.enter(other.carer.id)
    carer.show_stage(Stage.CONSIDERATION)  # type: ignore[attr-defined]
    assert not text(carer, "consideration_introduction").isVisible()
    assert not text(carer, "consideration_copyright").isVisible()


def test_words_that_are_others_now_stand_below(app: Application, qtbot: QtBot) -> None:
    case = app.carers.create("Øve Øvesen", "", "", "nb", "")
    round_ = app.rounds.mark(case.latest, "illness", "more", False, "nb")
    mark = round_.consideration.mark("illness")
    assert mark is not None
    with app.desk.look() as work:
        kept = work.packs.shown(mark.shown.sha256)
    assert kept is not None
    carer = page(app, qtbot, "carer")
    carer.enter(case.carer.id)
    carer.show_stage(Stage.CONSIDERATION)  # type: ignore[attr-defined]
    assert not text(carer, "area_illness.then").isVisible()
    asked = app.instruments.of_round(round_, "nb").area("illness")
    # As an earlier version of the program would have left it.
    connection = app.desk.database._connection
    connection.execute(
        "UPDATE shown_content SET content = ?", (kept.replace(asked, "Ord fra før"),)
    )
    carer.enter(case.carer.id)
    carer.show_stage(Stage.CONSIDERATION)  # type: ignore[attr-defined]
    then = text(carer, "area_illness.then")
    qtbot.waitUntil(then.isVisible)
    assert "Ord fra før" in then.shown_text()


@pytest.mark.parametrize(("days", "said"), [(61, ""), (60, "ends"), (0, "ends"), (-1, "ended")])
def test_today_says_that_a_licence_ends(
    app: Application, qtbot: QtBot, tmp_path: Path, time: TestTime, days: int, said: str
) -> None:
    taken_in(app, tmp_path, real(until=TODAY + timedelta(100)))
    app.instruments.choose("testform", "1")
    time.pass_days(100 - days)
    today = page(app, qtbot, "today")
    went: list[str] = []
    today.go.connect(lambda name, _argument: went.append(name))
    today.enter()
    line = today.findChild(QWidget, "today_licence")
    assert line is not None
    assert line.isVisible() == bool(said)
    if said:
        words = " ".join(one.shown_text() for one in line.findChildren(Text))
        assert f" {said} " in words
        assert "csnat.org" in words
        line.findChild(QWidget, "today_licence_open").click()  # type: ignore[attr-defined]
        assert went == ["packs"]


def test_a_form_that_ended_and_is_not_used_is_not_told_of(
    app: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    taken_in(app, tmp_path, real(until=TODAY - timedelta(400)))
    today = page(app, qtbot, "today")
    today.enter()
    line = today.findChild(QWidget, "today_licence")
    assert line is not None
    assert not line.isVisible()


def test_long_questions_and_answers_are_shown_whole(
    app: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    content = real()
    content["steps"] = ["no", "a", "b", "c", "d"]
    for words in content["texts"].values():
        words["steps"] = {step: f"Et oppdiktet og langt svar {step}" for step in content["steps"]}
        words["questions"] = {
            key: f"{said} {'Og enda lenger. ' * 10}".strip()
            for key, said in words["questions"].items()
        }
    taken_in(app, tmp_path, content)
    app.instruments.choose("testform", "1")
    case = app.carers.create("Øve Øvesen", "", "", "nb", "")
    carer = page(app, qtbot, "carer")
    carer.enter(case.carer.id)
    carer.show_stage(Stage.CONSIDERATION)  # type: ignore[attr-defined]
    for area in ("illness", "relationships"):
        label = text(carer, f"area_{area}.label")
        answer = carer.findChild(Segmented, f"area_{area}.answer")
        assert answer is not None
        qtbot.waitUntil(
            lambda label=label, answer=answer: (
                label.height() >= label.heightForWidth(label.width())
                and answer.height() >= answer.heightForWidth(answer.width())
            )
        )
        assert label.width() > answer.width() / 2
