"""A store with enough in it to lose some."""

import pytest

from csnat_app.services.application import Application


@pytest.fixture
def app(app: Application) -> Application:
    for number in range(12):
        app.carers.create(f"Øve {number} Øvesen", "spouse", "", "nb", "")
    return app
