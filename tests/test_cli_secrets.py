"""What opens the store at the command line: a passphrase, the recovery key, or IT's secret key."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pyrage
import pytest

from csnat_app.domain.clock import Clock
from csnat_app.domain.log import Deed
from csnat_app.services.application import Application
from csnat_app.store.tries import NAME, Tries
from tests.store.damage import spoil
from tests.support import PASSPHRASE, opened, program
from tests.support_cli import Run, runner

OTHER = "en helt annen setning"
WAYS = ("passphrase", "recovery-key", "identity")
# What the log names for each, and who it was done by.
TOLD = {
    "passphrase": ("store", "Prøve Prøvesen"),
    "recovery-key": ("recovery_key", "Prøve Prøvesen"),
    "identity": ("organisation", "IT-avdelingen"),
}
COMMANDS = [
    ["case", "list"],
    ["case", "export"],
    ["store", "verify"],
    ["store", "backup"],
    ["store", "restore"],
    ["store", "salvage"],
    ["store", "rekey"],
]


@dataclass(frozen=True)
class Given:
    """A closed store with one carer and a backup, files that open both, and a colleague's code."""

    folder: Path
    backup: Path
    files: dict[str, Path]
    carer: str
    code: str


@pytest.fixture
def given(tmp_path: Path) -> Given:
    identity = pyrage.x25519.Identity.generate()
    app = opened(tmp_path / "data")
    app.slots.add_organisation("IT-avdelingen", str(identity.to_public()))
    code = app.slots.invite("Test Testdatter", "")
    key = app.slots.new_recovery_key()
    carer = app.carers.create("Test Testesen", "son", "P-1", "nb", "").carer.id
    made = app.backups.make_now().path
    app.access.lock()
    texts = {
        "passphrase": f"{PASSPHRASE}\n",
        "recovery-key": f"{key.lower()}\n",
        "identity": f"# created: today\n# public key: {identity.to_public()}\n{identity}\n",
    }
    files = {way: tmp_path / f"{way}.txt" for way in texts}
    for way, file in files.items():
        file.write_text(texts[way], "utf-8")
    return Given(app.folder, made, files, carer, code)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    return runner(capsys)


@pytest.fixture
def secret(tmp_path: Path) -> Callable[[str], Path]:
    """A file with a text in its first line."""

    def file(text: str) -> Path:
        path = tmp_path / "secret.txt"
        path.write_text(f"{text}\n", "utf-8")
        return path

    return file


def read(folder: Path, passphrase: str = PASSPHRASE) -> tuple[list[tuple[Deed, str, str]], int]:
    """What stands in the log, oldest first (deed, what, by whom), and how many carers there are."""
    app = program(folder)
    app.access.unlock_any(passphrase)
    try:
        return logged(app), app.carers.search().total
    finally:
        app.access.lock()


def logged(app: Application) -> list[tuple[Deed, str, str]]:
    with app.desk.look() as work:
        names = {person.id: person.name for person in work.people.all()}
        return [
            (entry.deed, entry.what, names.get(entry.person_id, ""))
            for entry in reversed(work.log.latest(1000))
        ]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda words: " ".join(words))
def test_each_says_what_opens_it(run: Run, command: list[str]) -> None:
    status, out, _ = run(*command, "--help")
    assert status == 0
    for way in WAYS:
        assert f"--{way}-file" in out
    status, out, err = run(*command, "--passphrase-file", "a", "--identity-file", "b")
    assert (status, out) == (2, "")
    assert "not allowed with" in err


@pytest.mark.parametrize("way", WAYS)
def test_cases_are_listed_and_exported(run: Run, given: Given, way: str, tmp_path: Path) -> None:
    common = ("--data-dir", given.folder, f"--{way}-file", given.files[way])
    status, out, err = run("case", "list", "--json", *common)
    assert (status, err) == (0, "")
    assert [row["name"] for row in json.loads(out)] == ["Test Testesen"]
    status, out, err = run("case", "export", given.carer[:8], "-o", tmp_path / "out", *common)
    assert (status, err) == (0, "")
    assert all(Path(line).exists() for line in out.splitlines())
    what, who = TOLD[way]
    entries, _ = read(given.folder)
    assert entries.count((Deed.OPENED, what, who)) >= 2
    assert (Deed.EXPORTED, "case", who) in entries


@pytest.mark.parametrize("way", WAYS)
def test_it_is_verified_and_restored(run: Run, given: Given, way: str) -> None:
    common = ("--data-dir", given.folder, f"--{way}-file", given.files[way])
    assert run("store", "verify", *common) == (0, "the store is whole\n", "")
    status, out, err = run("store", "restore", given.backup, *common)
    assert (status, err) == (0, "")
    assert "here:   1 carers" in out
    status, out, err = run("store", "restore", given.backup, "--yes", *common)
    assert (status, err) == (0, "")
    what, who = TOLD[way]
    entries, carers = read(given.folder)
    assert (Deed.RESTORED, what, who) in entries
    assert carers == 1


@pytest.mark.parametrize("way", WAYS)
def test_it_is_salvaged(run: Run, given: Given, way: str) -> None:
    spoil(given.folder / "store.db", 1)
    common = ("--data-dir", given.folder, f"--{way}-file", given.files[way])
    status, out, err = run("store", "salvage", *common)
    assert (status, err) == (2, "")  # nobody can tell whether something is missing
    assert "kept: carer 1" in out
    what, who = TOLD[way]
    entries, carers = read(given.folder)
    assert (Deed.SALVAGED, what, who) in entries
    assert carers == 1


def test_a_new_key_keeps_the_passphrase_that_was_given(run: Run, given: Given) -> None:
    common = ("--data-dir", given.folder, "--passphrase-file", given.files["passphrase"])
    status, out, err = run("store", "rekey", *common)
    assert (status, err) == (0, "")
    assert [line.partition(" opens")[0] for line in out.splitlines()[1:]] == ["Test Testdatter"]
    assert read(given.folder)[1] == 1


@pytest.mark.parametrize("way", ["recovery-key", "identity"])
def test_a_new_key_without_a_passphrase_gives_everybody_a_code(
    run: Run, given: Given, way: str
) -> None:
    common = ("--data-dir", given.folder, f"--{way}-file", given.files[way])
    status, out, err = run("store", "rekey", *common)
    assert (status, err) == (0, "")
    said = dict(line.split(": ") for line in out.splitlines())
    assert list(said) == [
        "recovery key",
        "Prøve Prøvesen opens the store once with",
        "Test Testdatter opens the store once with",
    ]
    app = program(given.folder)
    app.access.unlock_any(said["Prøve Prøvesen opens the store once with"])
    assert app.access.must_renew == "invited"
    app.access.renew(OTHER)
    what, who = TOLD[way]
    assert (Deed.REKEYED, "store", who) in logged(app)
    assert (Deed.OPENED, what, who) in logged(app)
    assert app.access.verify() == ()
    app.access.lock()
    app.access.unlock_with_recovery(said["recovery key"])
    app.access.lock()


def test_a_one_time_code_makes_no_new_key(
    run: Run, given: Given, secret: Callable[[str], Path]
) -> None:
    before = (given.folder / "store.db").read_bytes()[:16]
    common = ("--data-dir", given.folder, "--passphrase-file", secret(given.code))
    status, out, err = run("store", "rekey", *common)
    assert (status, out) == (2, "")
    assert "one-time code" in err
    assert (given.folder / "store.db").read_bytes()[:16] == before
    app = program(given.folder)
    app.access.unlock_any(given.code)
    assert app.access.must_renew == "invited"
    assert Deed.REKEYED not in [deed for deed, _, _ in logged(app)]
    app.access.lock()


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    "command", [["case", "list"], ["store", "restore"], ["store", "salvage"], ["store", "rekey"]]
)
def test_a_wrong_one_is_a_sentence_and_waits(
    run: Run, given: Given, tmp_path: Path, command: list[str], way: str
) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("", "utf-8")
    words = [*command, *([given.backup] if command[1] == "restore" else [])]
    common = ("--data-dir", given.folder, f"--{way}-file", wrong)
    status, out, err = run(*words, *common)
    assert (status, out) == (2, "")
    sentences = {"passphrase": "passphrase", "recovery-key": "recovery key", "identity": "This key"}
    assert sentences[way] in err
    assert err.count("\n") == 1
    counted = Tries(given.folder / NAME, Clock())
    assert counted.count == 1
    for _ in range(7):
        counted.failed()
    status, out, err = run(*words, *common)
    assert (status, out) == (2, "")
    assert "Too early" in err
    assert counted.count == 8


def test_a_backup_with_another_passphrase_is_no_wrong_try_at_the_store(
    run: Run, given: Given, secret: Callable[[str], Path]
) -> None:
    app = program(given.folder)
    app.access.unlock_any(PASSPHRASE)
    app.slots.change_passphrase(PASSPHRASE, OTHER)
    app.access.lock()
    common = ("--data-dir", given.folder, "--passphrase-file", given.files["passphrase"])
    status, out, err = run("store", "restore", given.backup, *common)
    assert (status, err) == (0, "")
    assert "here:   1 carers" in out  # the key is the same, whatever the passphrase
    assert not (given.folder / "store.tries.json").exists()
    status, _, err = run("store", "restore", given.backup, "--yes", *common)
    assert (status, err) == (0, "")
    assert not (given.folder / "store.tries.json").exists()
    entries, _ = read(given.folder)
    assert Deed.FAILED_TO_UNLOCK not in [deed for deed, _, _ in entries]


@pytest.mark.parametrize(
    "command", [["case", "list"], ["store", "verify"], ["store", "salvage"], ["store", "rekey"]]
)
def test_a_mistyped_folder_is_not_made(
    run: Run, given: Given, tmp_path: Path, command: list[str]
) -> None:
    mistyped = tmp_path / "dat"
    common = ("--data-dir", mistyped, "--passphrase-file", given.files["passphrase"])
    status, out, err = run(*command, *common)
    assert (status, out) == (2, "")
    assert str(mistyped) in err
    assert not mistyped.exists()
    assert run("store", "info", "--data-dir", mistyped)[0] == 2
    assert run("store", "restore", given.backup, *common)[0] == 0
    assert not mistyped.exists()


def test_in_a_folder_without_a_store_nothing_is_left(
    run: Run, given: Given, tmp_path: Path
) -> None:
    other = tmp_path / "letters"
    other.mkdir()
    common = ("--data-dir", other, "--passphrase-file", given.files["passphrase"])
    assert run("store", "verify", *common)[0] == 2
    assert list(other.iterdir()) == []
