"""Stage 1: what CSNAT is, and the carer's answer to the offer."""

from PySide6.QtWidgets import QHBoxLayout

from csnat_app.domain.rounds import Readiness
from csnat_app.domain.stages import Stage
from csnat_app.ui import words
from csnat_app.ui.pages.case.guide_panel import GuidePanel
from csnat_app.ui.pages.case.presenter import CasePresenter
from csnat_app.ui.pages.case.stage_view import StageView, fill, fill_day
from csnat_app.ui.widgets.autosave import Autosave
from csnat_app.ui.widgets.button import Button
from csnat_app.ui.widgets.card import Card
from csnat_app.ui.widgets.labelled import Labelled
from csnat_app.ui.widgets.page import Columns, SectionHead
from csnat_app.ui.widgets.segmented import Segmented


class IntroductionView(StageView):
    def __init__(self, presenter: CasePresenter, autosave: Autosave) -> None:
        super().__init__(presenter, autosave, name="introduction")
        head = SectionHead(
            self.tr("The offer"),
            self.tr("Tell what CSNAT is, and that it is for the carer. About five minutes."),
            name="introduction_head",
        )
        forward = Button(self.tr("To own time"), "primary", name="introduction_forward")
        forward.clicked.connect(lambda: self.go_stage.emit(Stage.CONSIDERATION))
        head.add_action(forward)
        self.column.addWidget(head)

        card = Card(name="introduction_card")
        self._held = self.day(
            "introduction_held", self.tr("When"), lambda day: presenter.introduce(held=day)
        )
        self._by = self.line(
            "introduction_by", self.tr("Who told"), lambda text: presenter.introduce(by=text)
        )
        card.add(Columns(self._held, self._by, name="introduction_when_who"))
        self._how = self.line(
            "introduction_how",
            self.tr("How and where"),
            lambda text: presenter.introduce(how=text),
        )
        card.add(self._how)
        self._answer = Segmented(
            [(value, words.readiness(value)) for value in Readiness],
            name="introduction_answer",
            accessible=self.tr("The carer's answer to the offer"),
            first_digit=1,
        )
        self._answer.chosen.connect(
            lambda value: self.keep(
                "introduction_answer", lambda: presenter.introduce(answer=value)
            )
        )
        card.add(Labelled(self.tr("The carer's answer to the offer"), self._answer))
        self._leaflet = Segmented(
            presenter.languages(),
            name="introduction_leaflet",
            accessible=self.tr("Leaflet handed over, in which language"),
            first_digit=1,
        )
        self._leaflet.chosen.connect(
            lambda code: self.keep(
                "introduction_leaflet", lambda: presenter.introduce(leaflet_language=code)
            )
        )
        leaflet_line = QHBoxLayout()
        leaflet_line.addWidget(
            Labelled(
                self.tr("Leaflet handed over, in which language"),
                self._leaflet,
                help_text=self.tr("Leave empty if none was handed over."),
            ),
            1,
        )
        show = Button(self.tr("See the leaflet"), name="introduction_see_leaflet")
        show.clicked.connect(
            lambda: self.go.emit("documents", f"leaflet:{presenter.carer.language}")
        )
        leaflet_line.addWidget(show)
        card.add(leaflet_line)
        self._note = self.text(
            "introduction_note", self.tr("Note"), lambda text: presenter.introduce(note=text)
        )
        card.add(self._note)
        self._guide = GuidePanel(name="introduction_guide")
        card.add(self._guide)
        self.column.addWidget(card)

    def load(self) -> None:
        part = self.presenter.round_.introduction
        fill_day(self._held, part.held)
        fill(self._by, part.by)
        fill(self._how, part.how)
        self._answer.set_value(part.answer)
        self._leaflet.set_value(part.leaflet_language)
        fill(self._note, part.note)
        self._guide.show_part(self.presenter.guide(), "stage.1")
