"""Everything the store holds on one carer, as JSON and PDF."""

import json
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import Any

from csnat_app.domain.log import Deed
from csnat_app.services.carers import CarerService
from csnat_app.services.desk import Desk
from csnat_app.services.documents import DocumentService
from csnat_app.services.writing import write_file


class CaseFileService:
    def __init__(self, desk: Desk, carers: CarerService, documents: DocumentService) -> None:
        self._desk = desk
        self._carers = carers
        self._documents = documents

    def find(self, start: str) -> str:
        """The one carer id that begins with `start`; the start itself if none or several do."""
        with self._desk.look() as work:
            found = [row for row in work.carers.ids() if start and row.startswith(start)]
        return found[0] if len(found) == 1 else start

    def export(self, carer_id: str, folder: Path, language: str) -> tuple[Path, Path]:
        """Write `case-<id>.json` and `.pdf`; noted in the log, before any file is there.

        Raises `Misfortune` NOT_FOUND, FILE_NOT_WRITTEN, DISK_FULL.
        """
        case = self._carers.open(carer_id)
        with self._desk.act(Deed.EXPORTED, "case", carer_id):
            pass
        with self._desk.look() as work:
            log = work.log.of_carer(carer_id)
        whole = {
            "format": "csnat-case",
            "version": 1,
            "practice": self._desk.practice,
            "carer": asdict(case.carer),
            "rounds": [asdict(round_) for round_ in case.rounds],
            "log": [asdict(entry) for entry in log],
        }
        printable = self._documents.case(case, language)
        text = json.dumps(whole, ensure_ascii=False, indent=2, default=_plain)
        pdf_path = folder / printable.name
        json_path = pdf_path.with_suffix(".json")
        write_file(json_path, text.encode("utf-8"))
        write_file(pdf_path, printable.pdf)
        return json_path, pdf_path


def _plain(value: Any) -> str:
    if isinstance(value, date | datetime):
        return value.isoformat()
    raise TypeError(f"no JSON form for {type(value).__name__}")
