"""What an invented unit brings of its own, for samples: a logo, and a PDF made elsewhere."""

from io import BytesIO

from PIL import Image, ImageDraw

from csnat_app.documents.blocks import BulletList, Heading, Paragraph
from csnat_app.documents.document import Document, PageHeader

_FINE = 4  # drawn so many times larger, for smooth edges
_TEAL, _WARM, _LIGHT = "#0F5C63", "#D08A3E", "#9CC5C1"


def logo() -> bytes:
    """A sun over two hills, as a PNG file on transparent ground."""
    size = 320 * _FINE, 200 * _FINE
    picture = Image.new("RGBA", size, (255, 255, 255, 0))
    draw = ImageDraw.Draw(picture)

    def disc(x: int, y: int, radius: int, colour: str) -> None:
        box = (x - radius, y - radius, x + radius, y + radius)
        draw.ellipse(tuple(edge * _FINE for edge in box), fill=colour)

    disc(160, 78, 62, _WARM)
    disc(70, 260, 150, _LIGHT)
    disc(230, 290, 170, _TEAL)
    file = BytesIO()
    picture.resize((320, 200), Image.Resampling.LANCZOS).save(file, "PNG")
    return file.getvalue()


def notice() -> Document:
    """A page about visits, in words that nobody's unit uses."""
    title = "Velkommen på besøk"
    return Document(
        title,
        "nb",
        (
            Heading(title, 1),
            Paragraph("Dette arket er oppdiktet og laget for øvelse."),
            Heading("Når du kommer på besøk"),
            BulletList(
                (
                    "Du kan komme når det passer for dere, også om kvelden.",
                    "Kaffe og te står på kjøkkenet. Ta det du vil ha.",
                    "Vil du sove her en natt, så si fra før klokken 18.",
                )
            ),
            Heading("Slik finner du fram"),
            Paragraph("Inngang B, andre etasje. Ring på døren merket Prøveavdelingen."),
        ),
        PageHeader("Prøveavdelingen", ("Prøvegata 2, 0000 Øving",), logo=logo()),
        "",
        "Side {page} av {pages}",
    )
