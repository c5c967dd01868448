"""The command line's share in who can open the store: IT lets somebody in, an older copy opens."""

import json
from pathlib import Path

import pyrage
import pytest

from csnat_app.bootstrap import build
from csnat_app.domain.log import Deed
from tests.support import opened
from tests.support_cli import Run, passphrase_file, runner

IDENTITY = pyrage.x25519.Identity.generate()
NEW = "noe helt nytt å huske på"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    app = opened(tmp_path / "data")
    app.slots.add_organisation("IT-avdelingen", str(IDENTITY.to_public()))
    app.access.lock()
    return app.folder


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    return passphrase_file(tmp_path)


def identity_file(folder: Path, identity: pyrage.x25519.Identity) -> Path:
    file = folder / "key.txt"
    file.write_text(f"# public key: {identity.to_public()}\n{identity}\n", "utf-8")
    return file


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    return runner(capsys)


def test_it_lets_a_new_person_in(data: Path, tmp_path: Path, run: Run) -> None:
    given = ("--identity-file", identity_file(tmp_path, IDENTITY), "--name", "Ny Nyansatt")
    status, out, err = run("store", "admit", "--data-dir", data, *given, "--title", "sykepleier")
    assert (status, err) == (0, "")
    code = out.splitlines()[-1]
    app = build(data)
    app.access.unlock_any(code)
    try:
        assert (app.desk.person.name, app.desk.person.title) == ("Ny Nyansatt", "sykepleier")
        assert app.access.must_renew == "invited"
        app.access.renew(NEW)
        with app.desk.look() as work:
            names = {person.id: person.name for person in work.people.all()}
            logged = [
                (entry.deed, names[entry.person_id]) for entry in reversed(work.log.latest(10))
            ]
    finally:
        app.access.lock()
    assert (Deed.OPENED, "IT-avdelingen") in logged
    assert (Deed.INVITED, "IT-avdelingen") in logged


def test_a_wrong_key_lets_nobody_in(data: Path, tmp_path: Path, run: Run) -> None:
    before = {file.name: file.read_bytes() for file in data.glob("store.*")}
    other = identity_file(tmp_path, pyrage.x25519.Identity.generate())
    given = ("--data-dir", data, "--name", "Ny")
    status, out, err = run("store", "admit", *given, "--identity-file", other)
    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    assert "opens no slot" in err
    missing = tmp_path / "missing.txt"
    status, _, err = run("store", "admit", *given, "--identity-file", missing)
    assert status == 2
    assert str(missing) in err
    after = {file.name: file.read_bytes() for file in data.glob("store.*")}
    assert json.loads(after.pop("store.tries.json"))["count"] == 1
    after.pop("store.lock"), before.pop("store.lock")
    assert after == before


def test_info_counts_the_ways_in(data: Path, run: Run) -> None:
    expected = {"passphrase": 1, "invited": 0, "recovery": 1, "organisation": 1}
    _, out, _ = run("store", "info", "--json", "--data-dir", data)
    assert json.loads(out)["slots"] == expected
    assert json.loads(out)["organisations"] == ["IT-avdelingen"]
    _, out, _ = run("store", "info", "--data-dir", data)
    assert "slots: passphrase 1, invited 0, recovery 1, organisation 1\n" in out


def test_an_older_copy_opens_on_demand(data: Path, secret: Path, run: Run) -> None:
    older = (data / "store.db").read_bytes()
    given = ("store", "verify", "--data-dir", data, "--passphrase-file", secret)
    assert run(*given)[0] == 0
    (data / "store.db").write_bytes(older)
    status, out, err = run(*given)
    assert (status, out) == (2, "")
    assert "--accept-older" in err
    status, out, err = run(*given, "--accept-older")
    # Whether it is an older copy or the log's end was cut off, nobody can tell: it is not whole.
    assert (status, err) == (2, "")
    assert out.startswith("log: ended before what the header remembered")
    assert run(*given)[0] == 0
