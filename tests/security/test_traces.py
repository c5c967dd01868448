"""No word of a case outside the encrypted file: a whole journey, searched while it goes on.

The program runs as a process with folders of its own, in its real window. Every file below these
folders is looked through again and again, and once more after the process was killed in the middle
of a sentence. What the nurse saved without a passphrase is the only thing that may be found.
"""

import base64
import os
import stat
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest

from csnat_app.documents.blocks import Paragraph
from csnat_app.documents.document import Document, PageHeader
from csnat_app.documents.pdf.protect import protect
from csnat_app.documents.pdf.render import render
from tests.journeys import test_a_day as day
from tests.security import player, sealed
from tests.security.search import PLAIN_CODES, Search
from tests.support import PASSPHRASE

ROOT = Path(__file__).resolve().parent.parent.parent
SENTENCES = (
    day.CARER,
    day.SAMI,
    day.LONG,
    day.HELPED,
    day.WHAT,
    day.REMARK,
    "Hjemme, ved kjøkkenbordet",
    "Hvem passer hunden?",
    "Presten har vært her.",
    player.LAST_WORDS,
    player.FILE_PASSPHRASE,
    PASSPHRASE,
)
PATIENCE = 60.0  # seconds; the journey takes five
WORDS_BEFORE_THE_KILL = 20  # the last sentence, so many times
POSIX = os.name == "posix"


@dataclass
class Played:
    """What was found while the program ran and after it was killed."""

    folder: Path
    search: Search
    found_while_running: set[Path]
    tried: list[str]
    reached: list[str]
    status: int

    @property
    def data(self) -> Path:
        return self.folder / "home" / "data"

    @property
    def saved(self) -> Path:
        return self.folder / "home" / "Til Biret"


def _environment(folder: Path) -> dict[str, str]:
    """Everything that the program may take for the person's, the system's or a temporary folder."""
    home, moment = folder / "home", folder / "tmp"
    places = {"XDG_CONFIG_HOME": ".config", "XDG_DATA_HOME": ".local/share"}
    places |= {"XDG_CACHE_HOME": ".cache", "XDG_STATE_HOME": ".state", "XDG_RUNTIME_DIR": ".run"}
    places |= {"APPDATA": "roaming", "LOCALAPPDATA": "local", "USERPROFILE": "", "HOME": ""}
    for place in ("home", "tmp", "home/.run", "home/Til Biret"):
        (folder / place).mkdir(mode=0o700)
    return {
        **os.environ,
        **{name: str(home / place) for name, place in places.items()},
        **{name: str(moment) for name in ("TMPDIR", "TMP", "TEMP")},
        "PYTHONPATH": os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
        # The computer's print service is a local socket; without one, its library would look for
        # it over the network, which is the system's own way to a printer and not the program's.
        "CUPS_SERVER": str(moment / "cups.sock"),
    }


def play(folder: Path, kind: str) -> Played:
    """Run the journey, look around all the time, and kill it while the nurse types."""
    environment = _environment(folder)
    search = Search(folder, SENTENCES)
    played = Played(folder, search, set(), [], [], 0)
    command = [sys.executable, "-m", "tests.security.play"]
    command += [str(played.data), str(played.saved), kind]
    # What the desktop would put into its journal is searched as well.
    with (
        (folder / "stderr.txt").open("wb") as errors,
        subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            cwd=folder / "tmp",
            env=environment,
        ) as child,
    ):
        try:
            _accompany(child, played)
        finally:
            child.kill()
        played.status = child.wait()
    played.found_while_running = search.where()
    search.look()
    return played


def _accompany(child: "subprocess.Popen[bytes]", played: Played) -> None:
    assert child.stdout is not None
    assert child.stdin is not None
    os.set_blocking(child.stdout.fileno(), False)
    said, typed, until = b"", 0, time.monotonic() + PATIENCE
    while child.poll() is None and time.monotonic() < until:
        played.search.look()
        said += child.stdout.read() or b""
        *lines, said = said.split(b"\n")
        typed += lines.count(b"typing")
        for line in lines:
            if line == b"typing":
                continue
            where, *tried = line.decode().split()
            played.reached.append(where)
            played.tried += tried
            played.search.look()
            child.stdin.write(b"\n")
            child.stdin.flush()
        if typed >= WORDS_BEFORE_THE_KILL:
            return


@pytest.fixture(scope="module", params=["mouse", pytest.param("keyboard", marks=pytest.mark.long)])
def played(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Played:
    found = play(tmp_path_factory.mktemp("traces"), request.param)
    errors = (found.folder / "stderr.txt").read_text("utf-8", "replace")
    assert found.reached == ["talked", "shared", "tried"], errors
    return found


def test_nothing_is_found_but_what_was_saved_without_a_passphrase(played: Played) -> None:
    plan = played.saved / "plan-nb-2026-03-03.pdf"
    assert {hit.path for hit in played.search.hits} == {plan}
    assert played.found_while_running == {plan}
    assert {hit.how for hit in played.search.hits} == {"PDF"}


def test_it_was_looked_where_something_could_be(played: Played) -> None:
    names = {path.name for path in played.search.seen}
    for name in ("store.db", "store.db-wal", "store.json", "store.lock", "csnat.log"):
        assert name in names, name
    for name in ("QtProject.conf", "csnat.fatal.log", "stderr.txt", "printed.pdf"):
        assert name in names, name
    assert "protected-plan-nb-2026-03-03.pdf" in names
    assert any(name.endswith("-mistake.txt") for name in names)


def test_no_folder_of_the_persons_stands_in_qts_own_list(played: Played) -> None:
    (list_,) = [path for path in played.search.seen if path.name == "QtProject.conf"]
    assert "Biret" not in list_.read_text("utf-8")


def test_no_image_of_the_memory_is_left(played: Played) -> None:
    assert [path for path in played.search.seen if path.name.startswith("core")] == []


def test_no_network_connection_was_tried(played: Played) -> None:
    """On Linux the kernel would have ended the process at the first, whoever opened it."""
    assert played.tried == []
    if sealed.can_seal():
        assert played.status == -9, "not killed by the test"


@pytest.mark.skipif(not POSIX, reason="Windows keeps rights elsewhere than in the mode")
def test_all_that_the_program_made_is_the_owners_alone(played: Played) -> None:
    made = [played.data, *played.data.rglob("*"), *played.saved.iterdir()]
    made += [path for path in (played.folder / "tmp").iterdir() if path.name.startswith("csnat")]
    assert len(made) > 10
    open_to_others = {
        str(path): oct(path.lstat().st_mode)
        for path in made
        if stat.S_IMODE(path.lstat().st_mode) & 0o077
    }
    assert open_to_others == {}


# The test of the test: what is planted is found, however it is written down.

WORDS = "Áhčči čuorvu ihkku, og hunden heter Čáhppe. Det er vanskelig å sove."


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Search]:
    search = Search(tmp_path, (WORDS,))
    (tmp_path / "innocent.bin").write_bytes(os.urandom(10_000))
    search.look()
    assert search.hits == set()
    yield search
    search.look()
    assert search.hits


@pytest.mark.parametrize("code", PLAIN_CODES)
@pytest.mark.parametrize("before", ["", "x", "xx", "xxx"])
@pytest.mark.parametrize("as_base64", [False, True])
def test_planted_words_are_found(ground: Search, code: str, before: str, as_base64: bool) -> None:
    content = (before + WORDS + " and more").encode(code, "replace")
    file = ground.folder / "below" / "planted.bin"
    file.parent.mkdir()
    file.write_bytes(b"{" + (base64.b64encode(content) if as_base64 else content) + b"}")


def test_a_part_of_a_long_sentence_is_found(ground: Search) -> None:
    (ground.folder / "part.bin").write_bytes(b"\0" + WORDS[-30:].encode() + b"\0")


def test_a_name_of_a_file_is_found(ground: Search) -> None:
    (ground.folder / (WORDS[:30] + ".txt")).touch()


def test_words_that_come_and_go_are_found(ground: Search) -> None:
    file = ground.folder / "moment.tmp"
    file.write_text(WORDS, "utf-8")
    ground.look()
    file.unlink()


def test_a_folder_that_goes_while_it_is_looked_at_does_no_harm(ground: Search) -> None:
    done = threading.Event()

    def come_and_go() -> None:
        while not done.is_set():
            (ground.folder / "moment").mkdir()
            (ground.folder / "moment").rmdir()

    other = threading.Thread(target=come_and_go)
    other.start()
    try:
        for _ in range(2000):
            ground.look()
    finally:
        done.set()
        other.join()
    (ground.folder / "here").write_text(WORDS, "utf-8")


def _pdf() -> bytes:
    blocks = (Paragraph(WORDS),)
    return render(Document("Plan", "nb", blocks, PageHeader("x"), "", "{page} {pages}"))


def test_words_on_a_page_are_found(ground: Search) -> None:
    assert WORDS.encode() not in _pdf()
    (ground.folder / "page.bin").write_bytes(_pdf())


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])
@pytest.mark.parametrize("finished", [True, False])
def test_words_in_an_archive_are_found(ground: Search, method: int, finished: bool) -> None:
    whole = BytesIO()
    with zipfile.ZipFile(whole, "w", method) as archive:
        archive.writestr("first.txt", b"nothing" * 99)
        archive.writestr("case.txt", WORDS * 9)
        archive.writestr("last.txt", os.urandom(999))
    content = whole.getvalue()
    (ground.folder / "case.zip").write_bytes(content if finished else content[:-999])


def test_what_only_begins_like_an_archive_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "odd.bin").write_bytes(b"PK\x03\x04")
    (tmp_path / "odder.bin").write_bytes(b"PK\x03\x04" + b"\x08" * 99 + os.urandom(999))
    search = Search(tmp_path, (WORDS,))
    search.look()
    assert search.hits == set()


def test_a_page_behind_a_passphrase_is_not(tmp_path: Path) -> None:
    search = Search(tmp_path, (WORDS,))
    (tmp_path / "page.pdf").write_bytes(protect(_pdf(), player.FILE_PASSPHRASE))
    search.look()
    assert search.hits == set()
