"""A store that has changed since its backup."""

from datetime import timedelta

import pytest

from csnat_app.services.application import Application
from tests.support import TestTime


@pytest.fixture
def app(app: Application, time: TestTime) -> Application:
    """A store with a backup of one carer, and a second carer since."""
    app.carers.create("Øve Øvesen", "spouse", "", "nb", "")
    app.backups.make_now()
    time.now += timedelta(days=1)
    app.carers.create("Kari Øvesen", "daughter", "", "nb", "")
    return app
