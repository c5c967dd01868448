"""Looking at a pack's file before it is taken in: what it is, and everything that hinders it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from csnat_app.content.pack_source import PackRefused
from csnat_app.content.packs import read_pack, same_words
from csnat_app.domain.instruments import Instrument
from csnat_app.domain.pack_faults import PackFault, PackProblem
from csnat_app.domain.packs import KeptPack, Pack


@dataclass(frozen=True, slots=True)
class PackPreview:
    """A file as it would be taken in. `pack` is None if it cannot be read; with any of
    `problems` it is not taken in. `renews`: the words are there, and get another licence.
    """

    file: str
    pack: Pack | None
    problems: tuple[PackProblem, ...]
    renews: bool = False
    content: str = ""


def look_at(
    path: Path,
    own: Sequence[Instrument],
    kept: Sequence[KeptPack],
    build: Callable[[str], Pack],
    *,
    practice: bool,
    today: date,
) -> PackPreview:
    """`own` are the program's instruments, `kept` the packs of the store. Keeps nothing."""
    areas = frozenset(area.key for instrument in own for area in instrument.areas)
    try:
        content = read_pack(path, areas, today)
    except PackRefused as refused:
        return PackPreview(path.name, None, refused.problems)
    pack = build(content)
    name = (pack.instrument.id, pack.instrument.version)
    same = [one for one in kept if (one.instrument_id, one.version) == name]
    problems = [
        PackProblem(path.name, 1, fault, {"id": name[0], "version": name[1]})
        for fault in _hindrances(pack, content, own, same, practice=practice)
    ]
    return PackPreview(path.name, pack, tuple(problems), bool(same), content)


def _hindrances(
    pack: Pack,
    content: str,
    own: Sequence[Instrument],
    same: Sequence[KeptPack],
    *,
    practice: bool,
) -> Iterator[PackFault]:
    if any(instrument.id == pack.instrument.id for instrument in own):
        yield PackFault.OWN_ID
    if pack.practice and not practice:
        yield PackFault.ONLY_PRACTICE
    if any(one.sha256 == pack.sha256 for one in same):
        yield PackFault.ALREADY_THERE
    elif any(not same_words(one.content, content) for one in same):
        yield PackFault.OTHER_WORDS
