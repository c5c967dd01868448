"""Forms and licences on the screen: what is locked says why, what is wrong is listed."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from csnat_app.domain.log import Deed
from csnat_app.domain.pack_faults import PackFault, PackProblem
from csnat_app.domain.packs import Barrier, Use
from csnat_app.services.application import Application
from csnat_app.ui.licence_words import locked_words, use_words
from csnat_app.ui.pages.packs.page import PacksPage
from csnat_app.ui.pages.packs.presenter import PacksPresenter
from csnat_app.ui.pages.packs.problem_words import problem_words
from csnat_app.ui.theme.theme import Theme
from csnat_app.ui.widgets.chips import Chips
from csnat_app.ui.widgets.choice import Check
from csnat_app.ui.widgets.text import Text
from tests.support import TestTime, opened
from tests.support_packs import SAMPLE, real, taken_in, written

TODAY = TestTime().now.date()


@dataclass
class Desk:
    app: Application
    page: PacksPage
    folder: Path
    file: Path | None = None
    went: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def button(self, name: str) -> QAbstractButton:
        """The last one made: one before it may be on its way out."""
        found = self.page.findChildren(QAbstractButton, name)
        assert found, name
        return found[-1]

    def offers(self, name: str) -> bool:
        return self.page.findChild(QAbstractButton, name) is not None

    def choose(self, content: dict[str, Any]) -> None:
        self.file = written(self.folder, content)
        self.button("packs_take_in").click()

    def texts(self) -> str:
        shown = self.page._stack.currentWidget()  # what a person has before the eyes
        return "\n".join(text.shown_text() for text in shown.findChildren(Text))


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    app = opened(tmp_path / "data")

    def where(_parent: QWidget, name: str) -> Path:
        return tmp_path / name

    presenter = PacksPresenter(app.instruments, app.library, app.desk, app.library.date_words("nb"))
    page = PacksPage(presenter, lambda *_: desk.file, where, where)
    desk = Desk(app, page, tmp_path)
    page.go.connect(lambda name, _argument: desk.went.append(name))
    page.said.connect(lambda words, _undo: desk.said.append(words))
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.enter()
    yield desk
    app.access.lock()


def test_without_a_pack_what_is_locked_says_why_and_whom_to_ask(desk: Desk) -> None:
    words = desk.texts()
    for use in (Use.PRINT, Use.ELECTRONIC_USE):
        assert use_words(use) in words
        assert locked_words(Barrier.NO_LICENCE, use) in words
    assert "csnat.org" in words
    assert "KLB" in words
    assert not desk.button("packs_evidence_text").isVisible()


def test_a_file_is_shown_whole_before_it_is_taken_in(desk: Desk) -> None:
    content = real(until=TODAY + timedelta(100), uses={"record": True, "print": False})
    desk.choose(content)
    assert desk.app.instruments.packs() == ()
    words = desk.texts()
    for language in ("nb", "se"):
        chips = desk.page.findChild(Chips, "packs_preview_language")
        assert chips is not None
        chips.chosen.emit(language)
        shown = desk.texts()
        text = content["texts"][language]
        for part in (*text["questions"].values(), *text["introduction"], text["copyright"]):
            assert part in shown
        assert " · ".join(text["steps"].values()) in shown
    for part in (content["licence"]["holder"], content["licence"]["reference"]):
        assert part in words
    assert locked_words(Barrier.NOT_PERMITTED, Use.ELECTRONIC_USE) in words
    desk.button("packs_preview_take_in").click()
    (kept,) = desk.app.instruments.packs()
    assert kept.pack.sha256 in words
    assert desk.app.instruments.current() == kept.pack.instrument
    assert desk.said == ["The form is taken into use."]


def test_new_rounds_begin_with_it_only_if_wanted(desk: Desk) -> None:
    desk.choose(real())
    check = desk.page.findChild(Check, "packs_preview_begin")
    assert check is not None
    check.click()
    desk.button("packs_preview_take_in").click()
    assert desk.app.instruments.current().id == "neutral-15"
    desk.button("packs_form_1_choose").click()
    assert desk.app.instruments.current().id == "testform"


def test_going_back_keeps_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.choose(real())
    desk.button("packs_preview_back").click()
    assert desk.app.instruments.packs() == ()
    qtbot.waitUntil(lambda: desk.button("packs_take_in").isVisible())


def test_a_bad_file_is_told_with_everything_that_is_wrong(desk: Desk) -> None:
    content = real()
    content["areas"].append({"number": 16, "key": "sixteenth"})
    del content["texts"]["nn"]
    desk.choose(content)
    assert not desk.offers("packs_preview_take_in")
    words = desk.texts()
    assert "The form has 16 areas" in words
    assert "“sixteenth” is unknown" in words
    assert "“nn” are missing" in words
    assert "Nothing of it was kept." in words
    desk.button("packs_problems_save").click()
    saved = (desk.folder / "what-is-wrong.txt").read_text("utf-8")
    assert "The form has 16 areas" in saved


def test_the_practice_form_is_refused_here_and_still_shown(desk: Desk) -> None:
    desk.file = SAMPLE
    desk.button("packs_take_in").click()
    assert not desk.offers("packs_preview_take_in")
    assert "only for practice" in desk.texts()
    assert "Oppdiktet spørsmål 1" in desk.texts()


def test_a_licence_that_has_ended_is_said_before(desk: Desk) -> None:
    desk.choose(real(until=TODAY - timedelta(1)))
    words = desk.texts()
    assert locked_words(Barrier.EXPIRED, Use.RECORD) in words
    assert desk.page.findChild(QWidget, "packs_preview_ended") is not None
    assert desk.page.findChild(Check, "packs_preview_begin") is None
    desk.button("packs_preview_take_in").click()
    assert desk.app.instruments.current().id == "neutral-15"
    assert not desk.offers("packs_form_1_choose")


def test_a_renewed_licence_is_said_before(desk: Desk) -> None:
    taken_in(desk.app, desk.folder, real(until=TODAY + timedelta(3)))
    desk.choose(real(until=TODAY + timedelta(300)))
    assert desk.page.findChild(QWidget, "packs_preview_renews") is not None


def test_the_proof_is_saved_to_read_and_as_data_and_logged(desk: Desk) -> None:
    pack = taken_in(desk.app, desk.folder, real(until=TODAY + timedelta(30)))
    desk.page.enter()
    desk.button("packs_evidence_text").click()
    desk.button("packs_evidence_json").click()
    text = (desk.folder / "forms-and-licences.txt").read_text("utf-8")
    assert pack.sha256 in text
    assert "Prøve Prøvesen" in text
    assert "2. april 2026" in text
    told = json.loads((desk.folder / "forms-and-licences.json").read_text("utf-8"))
    assert told["packs"][0]["sha256"] == pack.sha256
    with desk.app.desk.look() as work:
        deeds = [(entry.deed, entry.what) for entry in work.log.latest(2)]
    assert deeds == [(Deed.EXPORTED, "licences")] * 2


def test_cancelling_saves_and_takes_in_nothing(desk: Desk) -> None:
    desk.file = None
    desk.button("packs_take_in").click()
    assert desk.button("packs_take_in").isVisible()
    assert desk.app.instruments.packs() == ()


def test_every_step_is_reached_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    desk.page.activateWindow()
    desk.choose(real())
    button = desk.button("packs_preview_take_in")
    qtbot.waitUntil(button.hasFocus)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert len(desk.app.instruments.packs()) == 1
    qtbot.waitUntil(desk.button("packs_take_in").hasFocus)


def test_back_leads_to_the_settings(desk: Desk) -> None:
    desk.button("packs_back").click()
    assert desk.went == ["settings"]


@pytest.mark.parametrize("fault", PackFault)
def test_every_finding_has_a_sentence(fault: PackFault) -> None:
    params: dict[str, str | int] = dict.fromkeys(
        ("name", "key", "other", "area", "step", "language", "use", "id", "sign", "wanted"), "text"
    )
    params |= {"version": "1", "found": 3, "most": 2, "least": 1}
    if fault is PackFault.ORDER:
        params["wanted"] = 2
    words = problem_words(PackProblem("pack.json", 7, fault, params))
    assert words.startswith("pack.json, line 7: ")
    assert words.endswith(".")
    assert "{" not in words


@pytest.mark.parametrize("barrier", Barrier)
@pytest.mark.parametrize("use", Use)
def test_whatever_is_locked_says_whom_to_ask(barrier: Barrier, use: Use) -> None:
    words = locked_words(barrier, use)
    assert words.endswith("csnat.org.")
    assert words.count(". ") >= 1
