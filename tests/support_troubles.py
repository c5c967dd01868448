"""What every misfortune carries, for whoever looks at its sentence."""

import inspect
import re

from csnat_app.domain import errors
from csnat_app.domain.errors import Trouble


def _params() -> dict[Trouble, dict[str, str | float]]:
    """What each misfortune carries, as the list of codes says beside each of them."""
    examples: dict[str, str | float] = {"wait": 7.4, "least": 12, "found": 9, "known": 1, "line": 3}
    told: dict[Trouble, dict[str, str | float]] = {}
    source = inspect.getsource(errors)
    for value, names in re.findall(r'^    [A-Z_]+ = "(\w+)"(?:  # ([\w, ]+))?', source, re.M):
        listed = [name.split()[0] for name in names.split(",") if name.strip()]
        told[Trouble(value)] = {name: examples.get(name, f"<{name}>") for name in listed}
    return told


PARAMS = _params()
