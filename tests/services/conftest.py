from collections.abc import Iterator
from pathlib import Path

import pytest

from csnat_app.services.application import Application
from tests.support import TestTime, opened


@pytest.fixture
def time() -> TestTime:
    return TestTime()


@pytest.fixture
def app(tmp_path: Path, time: TestTime) -> Iterator[Application]:
    application = opened(tmp_path / "data", time)
    yield application
    application.access.lock()
