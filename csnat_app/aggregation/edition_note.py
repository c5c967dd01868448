"""What a site without a store remembers: which edition of which period it sealed last.

It lies beside the project file and holds no count. With it a later contribution is the newer one
without anybody having to number them, and the site is told that it takes another's place.
"""

import json
from pathlib import Path

from csnat_app.aggregation import bounded, strict_json
from csnat_app.aggregation.sealing import MOST_EDITIONS
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.projects import Project

FORMAT, VERSION = "csnat-sealed", 1
_MOST_BYTES = 10_000_000


class EditionNote:
    def __init__(self, project_path: Path, project: Project) -> None:
        """Raises `Misfortune` FILE_UNREADABLE if there is a note that is none of this project."""
        self.path = project_path.with_name(f"{project_path.stem}.sealed.json")
        self._project = project.id
        self._editions = self._read()

    def last(self, site: str, period: str) -> int:
        """0 if none was sealed."""
        return self._editions.get(f"{site}/{period}", 0)

    def with_edition(self, site: str, period: str, edition: int) -> bytes:
        """The note's content once this edition is sealed: it remembers the highest."""
        # The last of all is not noted, so that the one after it can still be told.
        last = min(max(edition, self.last(site, period)), MOST_EDITIONS - 1)
        editions = {**self._editions, f"{site}/{period}": last}
        content = {
            "format": FORMAT,
            "version": VERSION,
            "project": self._project,
            "editions": dict(sorted(editions.items())),
        }
        return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode("utf-8")

    def _read(self) -> dict[str, int]:
        unreadable = Misfortune(Trouble.FILE_UNREADABLE, path=str(self.path))
        try:
            found = strict_json.loads(bounded.read(self.path, _MOST_BYTES))
        except FileNotFoundError:
            return {}
        except (OSError, bounded.TooLarge, strict_json.NotStrict) as error:
            raise unreadable from error
        head = {"format": FORMAT, "version": VERSION, "project": self._project}
        if not isinstance(found, dict) or set(found) != {*head, "editions"}:
            raise unreadable
        editions = found.pop("editions")
        if found != head or not isinstance(editions, dict):
            raise unreadable
        if not all(strict_json.whole(one, 1, MOST_EDITIONS - 1) for one in editions.values()):
            raise unreadable
        return editions
