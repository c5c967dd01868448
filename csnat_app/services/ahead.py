"""What is loaded before it is needed, beside the interface's thread."""

from importlib import import_module


def load_documents() -> None:
    """What makes pages, and the fonts: 0.15 seconds that the first preview need not take."""
    import_module("csnat_app.documents.pdf.render")
    fonts = import_module("csnat_app.documents.pdf.fonts")
    for face in (fonts.regular, fonts.italic, fonts.semibold):
        face()
