"""Run as a program: puts a large project into a store, and opens the page with its figures.

`FOLDER SITES`. Prints one JSON object: `taken` milliseconds from the click on "See the figures"
until the page with them is painted.
"""

import hashlib
import json
import os
import sys
import time
from datetime import date
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QAbstractButton, QApplication

from bench import invented, watch
from csnat_app.aggregation import ledger
from csnat_app.aggregation.ledger import Ledger
from csnat_app.aggregation.release import release
from csnat_app.domain.log import Deed
from csnat_app.domain.projects import Contribution, Counts, Grid, KeptProject, Project, Site
from csnat_app.services import sample_project
from csnat_app.services.application import Application
from csnat_app.services.projects import CONTRIBUTION, FIGURES, new_project
from csnat_app.ui.output import Output
from csnat_app.ui.pages.project.page import ProjectPage
from csnat_app.ui.room import Room
from csnat_app.ui.rooms import Rooms
from csnat_app.ui.theme.theme import Theme

_FIRST, _LAST = date(2023, 1, 1), date(2025, 12, 31)  # twelve quarters


def main(folder: str, sites: int) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qt = QApplication([])
    theme = Theme()
    theme.apply(qt, "light", 1.0)
    app = invented.program(Path(folder))
    project = merged_project(app, sites)
    room = Room(
        Rooms(app, app.library.date_words("nb"), Output(app.documents), ()),
        practice=False,
        unit="",
    )
    room.resize(1366, 768)
    room.show()
    room.show_page("project")
    page = cast(ProjectPage, room.page("project"))
    began = 0.0

    def tell(painted: float) -> None:
        print(json.dumps({"taken": (painted - began) * 1000}))
        sys.stdout.flush()
        os._exit(0)

    # Early: what the watching itself takes at its first events is not the page's.
    watch.painted(qt, "project_shown", tell)
    page.coordinator.open(project.id)
    qt.processEvents()
    see = cast(QAbstractButton, page.findChild(QAbstractButton, "project_see_figures"))
    began = time.monotonic()
    see.click()
    return qt.exec()


def merged_project(app: Application, sites: int) -> Project:
    """A project of which everything has come and one release is made.

    The audit has no part in opening a page, so it is left out here.
    """
    named = tuple(Site(f"S{number}", f"Prøvekommune {number}") for number in range(sites))
    project, _ = new_project("Prøveprosjektet", named, Grid.QUARTER, _FIRST, _LAST, 5)
    app.projects.keep(KeptProject(project, "", b"never opened here"))
    values = [counts.values for counts in sample_project.counts()]
    came = {}
    with app.desk.act(Deed.CREATED, CONTRIBUTION) as work:
        for number, site in enumerate(project.sites):
            for period in project.periods():
                some = values[number % len(values)]
                sha256 = hashlib.sha256(f"{site.code} {period.key}".encode()).hexdigest()
                counts = Counts(site.code, period.key, some)
                work.projects.add_contribution(project.id, Contribution(counts, sha256, 1))
                came[site.code, period.key, sha256] = some
    made = release(came, tuple(came), project, Ledger(project.id), audited=False)
    with app.desk.act(Deed.CREATED, FIGURES) as work:
        work.projects.keep_ledger(project.id, ledger.written(made.ledger).decode("utf-8"))
    return project


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2])))
