from csnat_app.documents.blocks import (
    Banner,
    BulletList,
    Card,
    CardPair,
    Cell,
    Checklist,
    Facts,
    Heading,
    Note,
    NumberedSteps,
    PageBreak,
    Paragraph,
    Plate,
    Quote,
    Signature,
    Spacer,
    StarItem,
    Table,
)
from csnat_app.documents.document import Document, PageHeader
from csnat_app.documents.plain_text import plain_text

EXPECTED = """\
ØVINGSEKSEMPEL

Tittel

Del

Avsnitt <b> & 😀

«Ord»

* Med stjerne

- Uten

- en
- to

1. først
2. så

[ ] husk

- Hva1 (Hvem: jeg; Når: nå)
merknad

- a
- b (c)

Navn: Øve

Ring
00
når som helst

Neste

Forside
linje

Viktig
les dette

ABCD

Sted: ____________

Utkast
"""


def test_every_kind_of_block():
    blocks = (
        Heading("Tittel", 1),
        Heading("Del"),
        Paragraph("Avsnitt <b> & 😀"),
        Quote("«Ord»"),
        StarItem("Med stjerne"),
        StarItem("Uten", False),
        BulletList(("en", "to")),
        NumberedSteps(("først", "så")),
        Checklist(("husk",)),
        Table(
            ("Hva", "Hvem", "Når"),
            ((Cell("Hva1", "merknad"), Cell("jeg"), Cell("nå")),),
            (1, 1, 1),
        ),
        Table((), ((Cell("a"), Cell("")), (Cell("b"), Cell("c"))), (1, 1)),
        Spacer(),
        PageBreak(),
        Facts((("Navn", "Øve"),)),
        CardPair(Card("Ring", ("00",), "når som helst"), Card("Neste", ())),
        Banner("Forside", ("linje",)),
        Note("les dette", "Viktig"),
        Plate(("ABCD",)),
        Signature(("Sted",)),
    )
    document = Document(
        "T", "nb", blocks, PageHeader("Enhet"), "Fot", "{page}/{pages}", "ØVINGSEKSEMPEL", "Utkast"
    )
    assert plain_text(document) == EXPECTED
