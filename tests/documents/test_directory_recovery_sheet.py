from datetime import date

from csnat_app.documents.blocks import Facts, Heading, Note, Paragraph, Plate, Together, Tone
from csnat_app.documents.compose.directory import compose_directory
from csnat_app.documents.compose.recovery_sheet import compose_recovery_sheet
from csnat_app.domain.people import Person
from csnat_app.domain.texts import HelpService


def test_services_in_their_order_with_when_they_were_last_verified(words, labels, dates):
    services = (
        HelpService(
            "b",
            "Natteravn",
            "Øvingskommune",
            ("night_break", "feelings"),
            "00 00 00 05",
            "https://example.org/natt",
            verified=date(2026, 1, 15),
        ),
        HelpService("a", "Kommunen", "Kommunen"),
    )
    assert compose_directory(services, words, labels, dates).blocks == (
        Heading("Steder å få hjelp", 1),
        Together(
            (
                Heading("Natteravn", 3),
                Paragraph("Øvingskommune", Tone.MUTED),
                Facts(
                    (
                        ("Telefon", "00 00 00 05"),
                        ("Nettside", "https://example.org/natt"),
                        ("Områder", "Avlastning om natten, Følelser og bekymringer"),
                    )
                ),
                Paragraph("Sist kontrollert 15.01.2026", Tone.MUTED),
            )
        ),
        Together((Heading("Kommunen", 3), Paragraph("Ikke kontrollert ennå", Tone.MUTED))),
    )


def test_the_recovery_key_stands_in_lines_of_four_groups(words, unit):
    person = Person("p1", "Prøve Prøvesen", "sykepleier")
    key = "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF"
    document = compose_recovery_sheet(key, words, unit, person, store_id="5f1a", made="3. mars")
    plate = next(block for block in document.blocks if isinstance(block, Plate))
    assert [line.split() for line in plate.lines] == [
        ["AAAA", "BBBB", "CCCC", "DDDD"],
        ["EEEE", "FFFF"],
    ]
    assert Note("Oppbevar arket innelåst.") in document.blocks
    assert Facts((("Laget for", "Prøve Prøvesen, sykepleier"), ("Lager", "5f1a"))) in (
        document.blocks
    )
    assert document.header.right_lines == ("Laget 3. mars",)
    assert "AAAA" not in document.title
