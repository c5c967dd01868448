from csnat_app.documents.blocks import Facts, NumberedSteps, Paragraph, Plate, Tone
from csnat_app.documents.compose.invitation import compose_invitation
from csnat_app.domain.people import Person


def test_says_for_whom_the_code_is_and_how_it_is_used(words, unit):
    document = compose_invitation(
        "AAAA-BBBB-CCCC-DDDD-EEEE",
        words,
        unit,
        Person("p2", " Øve Øvesen "),
        Person("p1", "Prøve Prøvesen", "sykepleier"),
        made="3. mars",
    )
    blocks = document.blocks
    assert Paragraph("Til Øve Øvesen.", Tone.LEAD) in blocks
    plate = next(block for block in blocks if isinstance(block, Plate))
    assert [line.split() for line in plate.lines] == [["AAAA", "BBBB", "CCCC", "DDDD"], ["EEEE"]]
    assert NumberedSteps(("Velg navnet.", "Skriv koden.", "Velg en passordfrase.")) in blocks
    assert Facts((("Invitert av", "Prøve Prøvesen"),)) in blocks
    assert document.header.right_lines == ("Laget 3. mars",)
    # The title is seen in a printer's queue.
    assert "Øve" not in document.title
    assert "AAAA" not in document.title
