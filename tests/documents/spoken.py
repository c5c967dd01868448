"""What a screen reader says of a PDF: its structure, read back from the file alone."""

import re
from dataclasses import dataclass, field
from io import BytesIO

import pikepdf

_PAIRS = re.compile(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_SINGLES = re.compile(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")


@dataclass
class Said:
    """An element: its kind, its own and its kids' text in reading order, and what it declares."""

    kind: str
    kids: list["Said"] = field(default_factory=list)
    own: str = ""
    language: str = ""
    alt: str = ""
    scope: str = ""
    address: str = ""  # where a link leads

    @property
    def text(self) -> str:
        return self.own + "".join(f"{kid.text}\n" for kid in self.kids)

    def all(self, kind: str) -> list["Said"]:
        """Every element of a kind, in order."""
        found = [self] if self.kind == kind else []
        return [*found, *(one for kid in self.kids for one in kid.all(kind))]

    def outline(self) -> object:
        """Kinds alone: "P", or ("L", "LI", "LI")."""
        return (self.kind, *(kid.outline() for kid in self.kids)) if self.kids else self.kind


def said(pdf: bytes) -> Said:
    """The document as its structure tells it."""
    with pikepdf.open(BytesIO(pdf)) as document:
        marks = {page.obj.objgen: _marks(page) for page in document.pages}
        return _element(document.Root.StructTreeRoot.K[0], marks)


def unmarked(pdf: bytes) -> list[str]:
    """Texts that are neither part of an element nor an artifact."""
    with pikepdf.open(BytesIO(pdf)) as document:
        return [text for page in document.pages for text in _marks(page).get(-1, [])]


def _element(element: pikepdf.Object, marks: dict[object, dict[int, list[str]]]) -> Said:
    attributes = element.get("/A", {})
    found = Said(
        str(element.S)[1:],
        language=str(element.get("/Lang", "")),
        alt=str(element.get("/Alt", "")),
        scope=str(attributes.get("/Scope", ""))[1:],
    )
    for kid in element.K:
        if kid.get("/Type") == "/MCR":
            found.own += "".join(marks[kid.Pg.objgen].get(int(kid.MCID), []))
        elif kid.get("/Type") == "/OBJR":
            found.address = str(kid.Obj.A.URI)
        else:
            found.kids.append(_element(kid, marks))
    return found


def _marks(page: pikepdf.Page) -> dict[int, list[str]]:
    """Texts by mark; artifacts are left out, and -1 is what has no mark at all."""
    fonts = {name: _letters(font) for name, font in page.Resources.Font.items()}
    found: dict[int, list[str]] = {}
    inside: list[int | None] = []
    letters: dict[int, str] = {}
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC":
                inside.append(int(operands[1].MCID))
            case "BMC":
                inside.append(None)
            case "EMC":
                inside.pop()
            case "Tf":
                letters = fonts[str(operands[0])]
            case "Tj":
                text = "".join(letters[code] for code in bytes(operands[0]))
                at = inside[-1] if inside else -1
                if at is not None:
                    found.setdefault(at, []).append(text)
    return found


def _letters(font: pikepdf.Object) -> dict[int, str]:
    """Characters by code, from the font's own map for readers."""
    table = font.ToUnicode.read_bytes().decode("ascii")
    found: dict[int, str] = {}
    for block in re.findall(r"beginbfrange(.*?)endbfrange", table, re.S):
        for first, last, start in _PAIRS.findall(block):
            for place in range(int(last, 16) - int(first, 16) + 1):
                found[int(first, 16) + place] = chr(int(start, 16) + place)
    for block in re.findall(r"beginbfchar(.*?)endbfchar", table, re.S):
        for code, sign in _SINGLES.findall(block):
            found[int(code, 16)] = bytes.fromhex(sign).decode("utf-16-be")
    return found
