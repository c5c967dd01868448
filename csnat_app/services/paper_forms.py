"""Numbers that a site types off paper, kept while they are not sealed yet."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from csnat_app.aggregation import counts_file
from csnat_app.domain.log import Deed
from csnat_app.domain.projects import Counts, KeptProject
from csnat_app.services.desk import Desk

if TYPE_CHECKING:
    from csnat_app.store.unit_of_work import UnitOfWork

WHAT = "paper_form"
_SETTING = "paper_forms"  # all of them: by project, site and period what was typed, by measure
_Forms = dict[str, dict[str, str]]


class PaperForms:
    """In the store like everything else that is typed: the program can lock itself meanwhile."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def typed(self, kept: KeptProject, period: str) -> Mapping[str, str]:
        """What stands in the form for the project's site, by measure; nothing if it is blank."""
        return self._all().get(_key(kept, period), {})

    def keep(self, kept: KeptProject, period: str, typed: Mapping[str, str]) -> None:
        """Noted in the log. Raises `Misfortune` NOT_FOUND if the project is gone."""
        found = {name: text for name, text in typed.items() if text}
        self._put(Deed.CHANGED, kept, period, found)

    def drop(self, kept: KeptProject, period: str) -> None:
        """The form is blank again; does nothing if it is."""
        if self.typed(kept, period):
            self._put(Deed.DELETED, kept, period, {})

    def read(self, kept: KeptProject, path: Path) -> Counts:
        """A form that was filled in elsewhere. Raises `counts_file.CountsRefused`."""
        return counts_file.read(path, kept.project)

    def _put(self, deed: Deed, kept: KeptProject, period: str, typed: dict[str, str]) -> None:
        with self._desk.act(deed, WHAT) as work:
            work.projects.get(kept.project.id)
            _write(work, {**_read(work), _key(kept, period): typed})

    def _all(self) -> _Forms:
        with self._desk.look() as work:
            return _read(work)


def forget(work: "UnitOfWork", project_id: str) -> None:
    """With a project that is removed, what was typed for it goes as well."""
    forms = _read(work)
    left = {key: one for key, one in forms.items() if key.split("/")[0] != project_id}
    if left != forms:
        _write(work, left)


def _read(work: "UnitOfWork") -> _Forms:
    kept = work.settings.get(_SETTING)
    forms: _Forms = json.loads(kept) if kept else {}
    return forms


def _write(work: "UnitOfWork", forms: _Forms) -> None:
    written = {key: one for key, one in forms.items() if one}
    work.settings.put(_SETTING, json.dumps(written, separators=(",", ":")))


def _key(kept: KeptProject, period: str) -> str:
    return f"{kept.project.id}/{kept.site}/{period}"
