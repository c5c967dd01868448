"""A new passphrase for who came in by recovery key or invitation code. No Qt here."""

from csnat_app.services.access import AccessService
from csnat_app.services.documents import DocumentService
from csnat_app.ui.pages.keys.chosen import KeySheet, NewPassphrase


class RenewPresenter(NewPassphrase):
    """`language` is the interface's, for the sheet. The store is open, and stays so."""

    def __init__(
        self, access: AccessService, documents: DocumentService, language: str = "nb"
    ) -> None:
        super().__init__()
        self._access = access
        self._documents = documents
        self._language = language
        # Renewing clears it, and the page is then still about the same.
        self.after_recovery = access.must_renew == "recovery"
        self.key: KeySheet | None = None

    @property
    def name(self) -> str:
        """Whose passphrase it is."""
        return self._access.person.name

    def renew(self) -> None:
        """Keep the passphrase; after the recovery key there is then a new `key` to put away.

        Takes a second: not in the interface thread. Raises `Misfortune`; then nothing changed.
        """
        key = self._access.renew(self.passphrase)
        self.forget_typed()
        if key:
            self.key = KeySheet(key, lambda: self._documents.recovery_sheet(key, self._language))

    def forget(self) -> None:
        """Let go of the key, which is never shown again."""
        self.key = None
