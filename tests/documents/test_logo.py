"""A logo is a stranger's file: whatever it is, a small clean picture is kept or nothing."""

import io
import warnings
import zlib

import pikepdf
import pytest
from PIL import Image, ImageDraw

from csnat_app import assets
from csnat_app.content.library import ContentLibrary
from csnat_app.documents.blocks import Paragraph
from csnat_app.documents.compose.leaflet import compose_leaflet, compose_leaflet_in_two
from csnat_app.documents.document import Document, PageHeader, Paper
from csnat_app.documents.logo import KEPT, prepared_logo
from csnat_app.documents.pdf.render import fitted, render
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.people import Unit
from csnat_app.services.shapes import Shape
from tests.documents.conftest import read_pages

LIBRARY = ContentLibrary(assets.content_folder())


def file_of(picture: Image.Image, kind: str, **more: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **more)
    return file.getvalue()


def opened(data: bytes) -> Image.Image:
    with Image.open(io.BytesIO(data)) as picture:
        picture.load()
        return picture


def drawn(mode: str = "RGB", size: tuple[int, int] = (300, 100)) -> Image.Image:
    picture = Image.new(mode, size)
    ImageDraw.Draw(picture).rectangle((0, 0, size[0] // 2, size[1]), fill="white")
    return picture


def enormous(width: int, height: int) -> bytes:
    """A PNG of one colour: small as a file."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        checked = kind + data
        return len(data).to_bytes(4, "big") + checked + zlib.crc32(checked).to_bytes(4, "big")

    row = b"\x00" + bytes((width + 7) // 8)
    packer = zlib.compressobj(9)
    rows = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes((1, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def trouble(data: bytes) -> Trouble:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(Misfortune) as caught:
            prepared_logo(data)
    return caught.value.trouble


@pytest.mark.parametrize("size", [(10_000, 8_000), (20_000, 20_000)])
def test_eighty_megapixels_are_too_many_however_small_the_file(size: tuple[int, int]) -> None:
    data = enormous(*size)
    assert len(data) < 100_000
    assert trouble(data) is Trouble.LOGO_TOO_LARGE


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no picture",
        b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>',
        b"<svg><rect",
        file_of(drawn(), "GIF"),
        file_of(drawn(), "TIFF"),
        file_of(drawn(), "PNG")[:-40],
        file_of(drawn(size=(900, 900)), "JPEG")[:2000],
        b"\x89PNG\r\n\x1a\n" + bytes(20),
        b"\xff\xd8\xff" + bytes(400),
        b"%PDF-1.7\n",
    ],
    ids=range(11),
)
def test_what_is_no_whole_png_or_jpeg_is_refused(data: bytes) -> None:
    assert trouble(data) is Trouble.LOGO_UNREADABLE


def test_a_picture_for_a_printing_house_becomes_rgb() -> None:
    cyan = Image.new("CMYK", (40, 20), (255, 0, 0, 0))
    kept = opened(prepared_logo(file_of(cyan, "JPEG")))
    assert kept.mode == "RGB"
    red, green, blue = kept.getpixel((10, 10))
    assert red < 60 < 150 < min(green, blue)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "I;16", "RGBA"])
def test_every_kind_of_png_is_kept_and_printed(mode: str) -> None:
    kept = prepared_logo(
        file_of(drawn("RGB").convert(mode) if mode != "I;16" else Image.new(mode, (60, 20)), "PNG")
    )
    head = PageHeader("Enhet", logo=kept)
    document = Document("A", "nb", (Paragraph("a"),), head, "", "{page}")
    with pikepdf.open(io.BytesIO(render(document))) as pdf:
        (image,) = pdf.pages[0].get_images().values()
        assert str(image.ColorSpace) == "/DeviceRGB"


def test_a_large_one_is_made_small_and_keeps_its_shape() -> None:
    kept = opened(prepared_logo(file_of(drawn(size=(3000, 3000)), "JPEG")))
    assert kept.size == (KEPT[1], KEPT[1])


def test_nothing_of_where_and_by_whom_it_was_made_is_kept() -> None:
    noted = Image.Exif()
    noted[0x013B] = "Prøve Prøvesen"  # the artist
    noted[0x0112] = 6  # lying on its side
    data = file_of(drawn(), "JPEG", exif=noted, comment=b"Prove Provesen")
    assert b"Prove" in data
    kept = prepared_logo(data)
    assert b"Pr" not in kept.replace(b"PNG", b"")
    assert opened(kept).size == (100, 300)
    assert not opened(kept).info


@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("other", ["", "se"])
def test_the_logo_is_on_every_page_that_a_carer_takes_home(shape: Shape, other: str) -> None:
    logo = prepared_logo(file_of(drawn("RGBA", (600, 150)), "PNG"))
    unit = Unit("Prøveteamet", "Prøvegata 1", "00 00 00 00", "00 00 00 01", logo)
    large = shape is Shape.LARGE
    paper = Paper.A4 if large else Paper(shape)
    first = LIBRARY.text_set("leaflet", "nb"), LIBRARY.text_set("words", "nb")
    if other:
        second = LIBRARY.text_set("leaflet", other), LIBRARY.text_set("words", other)
        document = compose_leaflet_in_two(first, second, unit, paper=paper, large=large)
    else:
        document = compose_leaflet(*first, unit, paper=paper, large=large)
    with pikepdf.open(io.BytesIO(render(document))) as pdf:
        for page in pdf.pages:
            drawn_here = [
                step for step in pikepdf.parse_content_stream(page) if str(step.operator) == "Do"
            ]
            assert len(drawn_here) == (2 if shape is Shape.BOOKLET else 1)
            assert "/SMask" in next(iter(page.get_images().values()))


@pytest.mark.parametrize("language", LIBRARY.text_languages("leaflet"))
@pytest.mark.parametrize(("other", "most"), [("", 2), ("se", 4)])
def test_a_leaflet_with_a_full_head_fits_its_sheets(language: str, other: str, most: int) -> None:
    logo = prepared_logo(file_of(drawn("RGB", (900, 300)), "PNG"))
    name = "Lindrende team ved Øvingskommune helse- og omsorgssenter"
    unit = Unit(name, "Prøvegata 1\nInngang B\n0000 Øving", "00 00 00 00", "00 00 00 01", logo)
    first = LIBRARY.text_set("leaflet", language), LIBRARY.text_set("words", language)
    if other:
        second = LIBRARY.text_set("leaflet", other), LIBRARY.text_set("words", other)
        document = compose_leaflet_in_two(first, second, unit, True)
    else:
        document = compose_leaflet(*first, unit, True)
    assert len(read_pages(render(fitted(document, 2)))) <= most
