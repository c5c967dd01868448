"""A passphrase that is being chosen, and a key that is shown once. No Qt here."""

from collections.abc import Callable

from csnat_app.services.passphrase import LEAST_PASSPHRASE, REFUSED, Hint, hint, length
from csnat_app.services.printables import Printable


class NewPassphrase:
    """What was typed into the two fields."""

    least_passphrase = LEAST_PASSPHRASE

    def __init__(self) -> None:
        self.passphrase = ""
        self.again = ""

    def hint(self) -> Hint:
        """What can honestly be said of the passphrase so far."""
        return hint(self.passphrase, LEAST_PASSPHRASE)

    @property
    def missing_characters(self) -> int:
        """How many characters the passphrase still lacks."""
        return max(0, LEAST_PASSPHRASE - length(self.passphrase))

    @property
    def is_refused(self) -> bool:
        """Whether no store would take it."""
        return self.hint() in REFUSED

    @property
    def is_same(self) -> bool:
        """Whether both fields hold the same."""
        return self.again == self.passphrase

    def forget_typed(self) -> None:
        self.passphrase = self.again = ""


class KeySheet:
    """A key or code that is shown once. `make` sets it on a sheet of paper."""

    def __init__(self, key: str, make: Callable[[], Printable]) -> None:
        self._key = key
        self._make = make
        self._sheet: Printable | None = None

    def groups(self) -> tuple[str, ...]:
        """The key's groups of signs, in order."""
        return tuple(self._key.replace("-", " ").split())

    def prepare(self) -> None:
        """Make the sheet. The first document takes half a second: not in the interface thread."""
        self._sheet = self._make()

    def sheet(self) -> Printable:
        """The sheet, once it is prepared."""
        if self._sheet is None:
            self.prepare()
        assert self._sheet is not None
        return self._sheet
