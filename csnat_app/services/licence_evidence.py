"""The proof of which forms were taken in, for the organisation: who, when, which words, which
licence. Nothing about any carer is in it."""

import json
from collections.abc import Sequence
from datetime import datetime

from csnat_app.domain.packs import TakenIn, Use


def evidence_json(
    packs: Sequence[TakenIn], *, unit: str, made: datetime, by: str, practice: bool
) -> bytes:
    """UTF-8 JSON; the packs in the order in which they were taken in."""
    told = {
        "kind": "licence_evidence",
        "unit": unit,
        "made": made.isoformat(),
        "by": by,
        "practice": practice,
        "packs": [_one(taken) for taken in packs],
    }
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def _one(taken: TakenIn) -> dict[str, object]:
    pack, licence = taken.pack, taken.pack.licence
    until = licence.valid_until
    return {
        "id": pack.instrument.id,
        "version": pack.instrument.version,
        "sha256": pack.sha256,
        "languages": list(pack.instrument.languages),
        "titles": {language: text.title for language, text in pack.texts.items()},
        "texts_sha256": {language: text.shown.sha256 for language, text in pack.texts.items()},
        "practice": pack.practice,
        "taken_in": taken.taken_in.isoformat(),
        "by": taken.by,
        "counts_now": taken.current,
        "licence": {
            "holder": licence.holder,
            "reference": licence.reference,
            "valid_until": None if until is None else until.isoformat(),
            "uses": {use.value: licence.said(use) for use in Use},
        },
    }
