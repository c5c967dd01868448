"""What every control of a window must have."""

from PySide6.QtWidgets import QWidget

from tests.ui.window.desk import controls_of


def check_names(root: QWidget) -> None:
    """A name of its own in plain letters, and words that are spoken."""
    controls = controls_of(root)
    assert controls
    nameless = [type(one).__name__ for one in controls if not one.objectName()]
    assert nameless == []
    silent = [one.objectName() for one in controls if not one.accessibleName().strip()]
    assert silent == []
    names = [one.objectName() for one in controls]
    assert sorted(names) == sorted(set(names))
    assert all(name.isascii() for name in names)
