"""A pack as it is read: its texts, its licence, and what makes two packs the same."""

from pathlib import Path

from csnat_app.content.packs import pack_of, read_pack, same_words
from csnat_app.domain.packs import Use
from tests.support_packs import AREAS, OWN, SAMPLE, sample, written, zipped

GROUPS = {area.key: area.group for instrument in OWN for area in instrument.areas}


def test_the_sample_is_read_with_everything_in_it() -> None:
    pack = pack_of(read_pack(SAMPLE, AREAS), GROUPS, lambda language: {"illness": language})
    assert pack.practice
    assert pack.instrument.languages == ("nb", "nn", "se", "en")
    assert [area.key for area in pack.instrument.areas] == [
        item["key"] for item in sample()["areas"]
    ]
    assert pack.instrument.areas[0].group == GROUPS["illness"]
    assert pack.licence.permitted == frozenset(Use)
    assert pack.licence.valid_until is None
    text = pack.texts["nb"]
    assert text.question("illness") == sample()["texts"]["nb"]["questions"]["illness"]
    assert text.area("illness") == "nb"  # the pack has no label of its own
    assert text.introduction == "\n".join(sample()["texts"]["nb"]["introduction"])
    assert text.copyright
    assert not text.draft
    assert pack.texts["se"].draft


def test_every_word_of_the_sample_says_that_it_is_invented() -> None:
    """Nobody may take it for the licensed form."""
    for language, sign in (("nb", "Oppdiktet"), ("nn", "Oppdikta"), ("en", "Invented")):
        for question in sample()["texts"][language]["questions"].values():
            assert question.startswith(sign)


def test_a_zip_and_a_single_file_are_the_same_pack(tmp_path: Path) -> None:
    content = sample()
    one = read_pack(written(tmp_path, content), AREAS)
    assert one == read_pack(zipped(tmp_path, content), AREAS)
    turned = dict(reversed(content.items()))
    assert one == read_pack(written(tmp_path, turned), AREAS)


def test_own_labels_stand_before_the_programs(tmp_path: Path) -> None:
    content = sample()
    content["texts"]["nb"]["labels"] = {"illness": "Sykdom", "else": "Annet"}
    pack = pack_of(read_pack(written(tmp_path, content), AREAS), GROUPS, lambda _: {})
    assert pack.texts["nb"].area("illness") == "Sykdom"
    assert pack.texts["nb"].area("else") == "Annet"
    assert pack.texts["nb"].area("own_time") == "own_time"


def test_what_is_not_stated_is_not_permitted(tmp_path: Path) -> None:
    content = sample()
    content["licence"]["uses"] = {"record": True, "print": "unknown"}
    licence = pack_of(read_pack(written(tmp_path, content), AREAS), GROUPS, lambda _: {}).licence
    assert licence.permitted == {Use.RECORD}
    assert [licence.said(use) for use in Use] == ["yes", "unknown", "unknown"]


def test_same_words_with_another_licence_are_the_same(tmp_path: Path) -> None:
    one, other, third = sample(), sample(), sample()
    other["licence"]["reference"] = "another"
    third["texts"]["nb"]["questions"]["illness"] += " Og litt til."
    first, second, words = (
        read_pack(written(tmp_path, content), AREAS) for content in (one, other, third)
    )
    assert same_words(first, second)
    assert not same_words(first, words)


def test_a_byte_order_mark_is_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "pack.json"
    path.write_text(SAMPLE.read_text("utf-8"), "utf-8-sig")
    assert read_pack(path, AREAS) == read_pack(SAMPLE, AREAS)
