"""A practice store with the sample form at hand, and the screen in a carer's hands."""

import pytest

from tests.ui.carer.hands import Carer, hand_over
from tests.ui.window.conftest import desk, folder, machine, practised  # noqa: F401  fixtures
from tests.ui.window.desk import Desk


@pytest.fixture
def carer(desk: Desk) -> Carer:  # noqa: F811  the fixture from above
    """The carer of the practice store whose round has the sample form, at the screen."""
    return hand_over(desk)
