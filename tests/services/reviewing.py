"""What a reviewer does with the texts, and where they stand in the sheet."""

from datetime import date
from pathlib import Path

from csnat_app.domain.log import Deed
from csnat_app.services.application import Application

DAY = date(2026, 3, 2)
NAME = "Máret Prøve"


def take_in(app: Application, path: Path) -> int:
    """Everything that a sheet changes; how many texts that is."""
    preview = app.review.look(path)
    assert preview.problems == ()
    return app.review.take_in(preview, NAME, DAY)


def last_log(app: Application) -> tuple[Deed, str]:
    with app.desk.look() as work:
        (entry,) = work.log.latest(1)
    return entry.deed, entry.what
