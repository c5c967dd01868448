"""A page that shows a document beside what is chosen."""

from csnat_app.ui.preview import PreviewPane
from tests.ui.hands import Parts


class Previewed(Parts):
    @property
    def preview(self) -> PreviewPane:
        return self.only(PreviewPane)

    def shows(self, name: str) -> bool:
        printable = self.preview.printable()
        return printable is not None and printable.name == name
