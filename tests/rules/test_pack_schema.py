"""docs/pack.schema.json says what the program's own check says, as far as a schema can."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from csnat_app import assets
from csnat_app.content import pack_check, pack_source, pack_values
from csnat_app.content.library import ContentLibrary
from csnat_app.domain.packs import Use
from tests.content.wrong_packs import WRONG
from tests.support_packs import real, sample

DOCS = Path(__file__).parents[2] / "docs"
SCHEMA = json.loads((DOCS / "pack.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)
# What hangs together is beyond a schema.
BEYOND = {
    *("13 areas", "area twice", "order", "language missing", "language too much"),
    *("question missing", "question too much", "control", "right to left", "half a sign"),
    *("markup", "two-part letters", "no such day", "deep"),
    *("steps alike", "questions alike", "format with a point"),
}


def test_the_schema_itself_is_sound() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("content", [sample(), real(), real(uses={"print": "unknown"})])
def test_good_packs_are_valid(content: dict[str, Any]) -> None:
    assert list(VALIDATOR.iter_errors(content)) == []


@pytest.mark.parametrize("name", sorted(set(WRONG) - BEYOND))
def test_what_the_program_refuses_is_not_valid(name: str) -> None:
    change: Callable[[dict[str, Any]], None] = WRONG[name][0]
    content = sample()
    change(content)
    assert list(VALIDATOR.iter_errors(content))


def test_the_bounds_are_the_programs() -> None:
    words = SCHEMA["$defs"]["words"]["properties"]
    own = ContentLibrary(assets.content_folder()).instruments()
    keys = {area.key for instrument in own for area in instrument.areas}
    properties = SCHEMA["properties"]
    assert set(properties["areas"]["items"]["properties"]["key"]["enum"]) == keys
    assert (properties["areas"]["minItems"], properties["areas"]["maxItems"]) == (
        pack_check.AREA_COUNTS
    )
    assert properties["steps"]["minItems"] == pack_check.LEAST_STEPS
    assert properties["steps"]["maxItems"] == pack_check.MOST_STEPS
    assert properties["languages"]["maxItems"] == pack_check.MOST_LANGUAGES
    assert set(properties["licence"]["properties"]["uses"]["properties"]) == set(Use)
    assert SCHEMA["$defs"]["code"]["maxLength"] == pack_values.LONGEST_CODE
    for key, longest in (
        ("questions", pack_check.LONGEST_QUESTION),
        ("labels", pack_check.LONGEST_LABEL),
        ("steps", pack_check.LONGEST_STEP),
    ):
        assert words[key]["additionalProperties"]["maxLength"] == longest
    assert words["introduction"]["maxItems"] == pack_check.MOST_PARAGRAPHS
    assert words["introduction"]["items"]["maxLength"] == pack_check.LONGEST_PARAGRAPH
    assert words["copyright"]["maxLength"] == pack_check.LONGEST_COPYRIGHT
    assert words["title"]["maxLength"] == pack_check.LONGEST_NAME


def test_the_page_tells_the_bounds() -> None:
    page = (DOCS / "pack-format.md").read_text("utf-8")
    for bound in (pack_source.LARGEST, pack_source.LARGEST_UNPACKED):
        assert f"{bound:,} bytes" in page
    assert f"{pack_source.MOST_ENTRIES} entries" in page
    assert f"one another | {pack_source.DEEPEST} |" in page
