"""A practice store: invented carers in every stage, played through the services.

The people stand in `resources/practice/people.json`; the pack beside it holds an invented form,
on which those begin whose story names it. Days there count from the day on which the store is
made (-6 is six days earlier). Every name is obviously invented.
"""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from csnat_app.aggregation.project_file import end_of
from csnat_app.domain.instruments import Instrument
from csnat_app.domain.people import Unit
from csnat_app.domain.projects import DEFAULT_THRESHOLD, Grid, KeptProject, Site
from csnat_app.domain.rounds import (
    ActionStatus,
    Closing,
    Conversation,
    Introduction,
    Outcome,
    Readiness,
    Review,
    Round,
    SharedPlan,
)
from csnat_app.services.access import AccessService
from csnat_app.services.carers import CarerService
from csnat_app.services.instruments import InstrumentService
from csnat_app.services.needs import NeedService
from csnat_app.services.played_time import PlayedTime
from csnat_app.services.projects import ProjectService, new_project
from csnat_app.services.rounds import RoundService

Story = dict[str, Any]


class Practice:
    def __init__(
        self,
        time: PlayedTime,
        access: AccessService,
        carers: CarerService,
        rounds: RoundService,
        needs: NeedService,
        instruments: InstrumentService,
        projects: ProjectService,
        people_file: Path,
        pack_file: Path,
    ) -> None:
        self._people_file = people_file
        self._pack_file = pack_file
        self._instruments = instruments
        self._projects = projects
        self._time = time
        self._access = access
        self._carers = carers
        self._rounds = rounds
        self._needs = needs

    def create(self, passphrase: str) -> str:
        """Make the store, open it and play every story. Gives the recovery key."""
        told = json.loads(self._people_file.read_text("utf-8"))
        self._time.days = min(story["started"] for story in told["carers"]) - 1
        key = self._access.create(
            told["nurse"]["name"],
            told["nurse"]["title"],
            passphrase,
            Unit(**told["unit"]),
            practice=True,
        )
        try:
            self._instruments.take_in(self._instruments.look(self._pack_file))
            for story in told["carers"]:
                self.play(story)
        finally:
            self._time.days = 0
        self._project(told["project"])
        return key

    def _project(self, told: Story) -> None:
        """A project of six months, this one the last: those of the stories can be counted."""
        today = self._time.day(0)
        assert today is not None
        month = today.year * 12 + today.month - 1
        first = date((month - 5) // 12, (month - 5) % 12 + 1, 1)
        sites = tuple(Site(code, name) for code, name in told["sites"].items())
        # Whoever practises putting together makes a project of their own, with a key.
        project, _ = new_project(
            told["title"], sites, Grid.MONTH, first, end_of(today), DEFAULT_THRESHOLD
        )
        self._projects.keep(KeptProject(project, told["site"]))

    def play(self, story: Story) -> str:
        """One carer's story so far. Gives the carer's id."""
        self._time.days = story["started"]
        case = self._carers.create(
            story["name"],
            story["relationship"],
            story["patient"],
            story["language"],
            story.get("telephone", ""),
            self._form(story.get("form")),
        )
        self._round(case.latest, story, story["language"])
        for further in story.get("further_rounds", ()):
            self._time.days = further["started"]
            self._round(self._rounds.start(case.carer.id), further, story["language"])
        return case.carer.id

    def _form(self, named: str | None) -> Instrument | None:
        return next((one for one in self._instruments.all() if one.id == named), None)

    def _round(self, round_: Round, story: Story, language: str) -> None:
        round_ = self._introduction(round_, story)
        round_ = self._consideration(round_, story, language)
        round_ = self._conversation(round_, story)
        if "plan" in story:
            self._time.days = story["plan"]
            round_ = self._rounds.keep_plan(round_, SharedPlan(self._time.day(story["plan"])))
        round_ = self._review(round_, story)
        if closing := story.get("closing"):
            if closing == Closing.NO_MORE_SUPPORT_NOW:
                self._rounds.no_more_support_now(round_)
            else:
                self._rounds.close(round_, Closing(closing))

    def _introduction(self, round_: Round, story: Story) -> Round:
        told = story.get("introduction")
        if told is None:
            return round_
        self._time.days = told["day"]
        part = Introduction(
            held=self._time.day(told["day"]),
            by=told.get("by", ""),
            how=told.get("how", ""),
            leaflet_language=told.get("leaflet"),
            answer=Readiness(told["answer"]),
            note=told.get("note", ""),
        )
        return self._rounds.keep_introduction(round_, part)

    def _consideration(self, round_: Round, story: Story, language: str) -> Round:
        told = story.get("consideration")
        if told is None:
            return round_
        self._time.days = told.get("returned", told["handed_out"])
        part = replace(
            round_.consideration,
            handed_out=self._time.day(told["handed_out"]),
            expected=self._time.day(told.get("expected")),
            returned=self._time.day(told.get("returned")),
            anything_else=told.get("else", ""),
        )
        round_ = self._rounds.keep_consideration(round_, part)
        for area, marked in told.get("marks", {}).items():
            step = marked.rstrip("*") or None
            round_ = self._rounds.mark(round_, area, step, marked.endswith("*"), language)
        return round_

    def _conversation(self, round_: Round, story: Story) -> Round:
        told = story.get("conversation")
        if told is None:
            return round_
        self._time.days = told["day"]
        frame = Conversation(self._time.day(told["day"]), told.get("place", ""))
        round_ = self._needs.bring(self._rounds.keep_conversation(round_, frame))
        for words in told["needs"]:
            round_ = self._need(round_, words)
        return round_

    def _need(self, round_: Round, told: Story) -> Round:
        need = next((known for known in round_.needs if known.area == told["area"]), None)
        if need is None:
            round_, need = self._needs.add(round_, told["area"])
        need = replace(
            need,
            own_words=told["own_words"],
            already_does=told.get("already", ""),
            would_help=told.get("would_help", ""),
            outcome=Outcome(told["outcome"]) if "outcome" in told else None,
            helped_how=told.get("helped_how", ""),
        )
        round_ = self._needs.keep(round_, need)
        for agreed in told.get("actions", ()):
            round_, action = self._needs.add_action(round_, need.id)
            status = agreed.get("status")
            due = self._time.day(agreed.get("due"))
            action = replace(
                action,
                what=agreed["what"],
                who=agreed["who"],
                when=agreed.get("when", ""),
                due=due,
                service_id=agreed.get("service", ""),
                service_name=agreed.get("service_name", ""),
                status=ActionStatus(status) if status else None,
                why=agreed.get("why", ""),
            )
            round_ = self._needs.keep_action(round_, action)
        return round_

    def _review(self, round_: Round, story: Story) -> Round:
        told = story.get("review")
        if told is None:
            return round_
        held = told.get("held")
        self._time.days = held if held is not None else self._time.days
        part = Review(
            planned=self._time.day(told.get("planned")),
            time=told.get("time", ""),
            place=told.get("place", ""),
            held=self._time.day(held),
            note=told.get("note", ""),
        )
        return self._rounds.keep_review(round_, part)
