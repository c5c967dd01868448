"""The files of a project's latest release, written where a person wants them; noted in the log."""

from pathlib import Path

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed
from csnat_app.services.desk import Desk
from csnat_app.services.project_output import ProjectOutput, day_of_report
from csnat_app.services.projects import FIGURES
from csnat_app.services.releases import ReleaseService


class ProjectFiles:
    def __init__(self, desk: Desk, releases: ReleaseService, output: ProjectOutput) -> None:
        self._desk = desk
        self._releases = releases
        self._output = output

    def write(self, id: str, folder: Path, language: str) -> tuple[Path, ...]:
        """Report, tables, pictures, ledger and manifest of what was released last.

        Takes a second or two. Raises `Misfortune` NOT_FOUND if there is no release,
        FILE_NOT_WRITTEN, DISK_FULL.
        """
        last = self._releases.last(id)
        if last is None:
            raise Misfortune(Trouble.NOT_FOUND, what=FIGURES, id=id)
        with self._desk.look() as work:
            unit = work.settings.unit()
        paths = self._output.write(
            folder,
            last.published,
            self._releases.ledger_file(id),
            language,
            day_of_report(self._desk.clock),
            unit,
            self._desk.practice,
        )
        with self._desk.act(Deed.EXPORTED, FIGURES):
            return paths
