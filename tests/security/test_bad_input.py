"""An older copy, a second program, a clock set back, another keyboard, ten thousand wrong tries."""

import shutil
import subprocess
import sys
import unicodedata
from datetime import date, timedelta
from pathlib import Path

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.log import Deed
from csnat_app.domain.rounds import Review
from csnat_app.services.application import Application
from csnat_app.services.notices import NoticeKind
from tests.security.doors import cases, held, refused
from tests.support import PASSPHRASE, TestTime, opened, program

ROOT = Path(__file__).parent.parent.parent
SAMI = "Áŋŋel čierru šattai gáđđái"  # á, č and š can be typed in two ways, ŋ and đ in one
YEAR = timedelta(days=365)

OTHER_PROGRAM = """
import sys
from pathlib import Path
from tests.support import PASSPHRASE, program
app = program(Path(sys.argv[1]))
app.access.unlock_any(PASSPHRASE)
print("open", flush=True)
sys.stdin.readline()
app.carers.create("Fra den andre", "spouse", "P-8", "nb", "")
app.access.lock()
"""


def test_an_older_copy_of_the_database_is_told_and_opened_if_that_is_wanted(folder: Path) -> None:
    before = held(folder)
    older = (folder / "store.db").read_bytes()
    application = program(folder)
    application.access.unlock_any(PASSPHRASE)
    application.carers.create("Kommer til sist", "spouse", "P-9", "nb", "")
    application.access.lock()
    assert len(held(folder)) == len(before) + 1
    (folder / "store.db").write_bytes(older)
    assert refused(lambda: held(folder)).trouble is Trouble.STORE_OLDER
    assert (folder / "store.db").read_bytes() == older

    application = program(folder)
    application.access.unlock_any(PASSPHRASE, accept_older=True)
    assert application.access.accepted_older
    assert NoticeKind.OLDER_COPY in [notice.kind for notice in application.notices.notices()]
    with application.desk.look() as work:
        assert Deed.ACCEPTED_OLDER in [entry.deed for entry in work.log.latest(5)]
    application.access.lock()
    # Said once; from now on this is the store.
    assert held(folder) == before


def test_two_programs_on_one_store(folder: Path) -> None:
    command = [sys.executable, "-c", OTHER_PROGRAM, str(folder)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        assert refused(lambda: held(folder)).trouble is Trouble.STORE_IN_USE
        other.communicate("go on\n", timeout=60)
        assert other.returncode == 0
    assert "Fra den andre" in [case.carer.name for case in held(folder)]


class TestClockSetBack:
    """A year back, while the store is closed."""

    @pytest.fixture
    def time(self) -> TestTime:
        return TestTime()

    @pytest.fixture
    def app(self, tmp_path: Path, time: TestTime) -> Application:
        """Closed, with a carer whose next review is agreed; and now the clock is wrong."""
        app = opened(tmp_path / "store", time)
        case = app.carers.create("Prøve Prøvesen", "spouse", "P-7", "nb", "")
        app.rounds.keep_review(case.latest, Review(planned=date(2026, 3, 16), time="10.00"))
        app.access.lock()
        time.now -= YEAR
        return app

    def test_it_opens_and_what_was_agreed_stays(self, app: Application) -> None:
        app.access.unlock_any(PASSPHRASE)
        (case,) = cases(app)
        assert case.latest.review == Review(planned=date(2026, 3, 16), time="10.00")
        assert app.access.verify() == ()
        assert app.agenda.today().carers == 1
        app.rounds.keep_review(case.latest, Review(planned=date(2026, 3, 17)))
        app.access.lock()

    def test_the_log_keeps_the_order_in_which_things_were_done(
        self, app: Application, time: TestTime
    ) -> None:
        app.access.unlock_any(PASSPHRASE)
        app.carers.create("Kommer etter", "spouse", "P-8", "nb", "")
        with app.desk.look() as work:
            entries = work.log.latest(100)[::-1]
        assert [entry.deed for entry in entries][-1] is Deed.CREATED
        moments = [entry.at for entry in entries]
        assert moments != sorted(moments)
        assert moments[-1] == time.now
        assert entries[0].deed is Deed.CREATED_STORE
        assert app.access.verify() == ()
        app.access.lock()

    def test_it_is_told_until_the_clock_is_right_again(
        self, app: Application, time: TestTime
    ) -> None:
        app.access.unlock_any(PASSPHRASE)
        assert NoticeKind.CLOCK_BACK in [notice.kind for notice in app.notices.notices()]
        time.now += YEAR
        assert NoticeKind.CLOCK_BACK not in [notice.kind for notice in app.notices.notices()]
        app.access.lock()

    @pytest.mark.parametrize("restarted", [False, True])
    def test_no_wait_becomes_longer(
        self, app: Application, time: TestTime, restarted: bool
    ) -> None:
        time.now += YEAR
        with pytest.raises(Misfortune):
            app.access.unlock_any("not the passphrase")
        time.now -= YEAR
        if restarted:
            app = program(app.folder, time)
        assert 0 < app.access.wait_left() <= 60
        time.seconds += 60
        app.access.unlock_any(PASSPHRASE)
        app.access.lock()


@pytest.mark.parametrize("made", ["NFC", "NFD"])
@pytest.mark.parametrize("typed", ["NFC", "NFD"])
def test_a_passphrase_is_the_same_on_every_keyboard(tmp_path: Path, made: str, typed: str) -> None:
    first, second = (unicodedata.normalize(form, SAMI) for form in (made, typed))
    assert (first == second) == (made == typed)
    app = opened(tmp_path / "store")
    app.slots.change_passphrase(PASSPHRASE, first)
    code = app.slots.invite("Áile Áilesdatter", "sykepleier")
    app.access.lock()
    assert held(tmp_path / "store", second) == ()
    app.access.unlock(app.access.people()[1].id, code)
    app.access.renew(first + " 2")
    app.access.lock()
    app.access.unlock(app.access.people()[1].id, second + " 2")
    assert app.desk.person.name == "Áile Áilesdatter"
    app.access.lock()


def test_three_hundred_wrong_passphrases(folder: Path) -> None:
    _try_wrong_ones(folder, 300)


@pytest.mark.long
def test_ten_thousand_wrong_passphrases(folder: Path) -> None:
    _try_wrong_ones(folder, 10_000)


def _try_wrong_ones(folder: Path, count: int) -> None:
    """They cost a minute each before long, change nothing, and the right one still opens."""
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    time = TestTime()
    app = program(folder, time)
    slot = app.access.people()[0]
    waited = 0.0
    for number in range(count):
        with pytest.raises(Misfortune) as caught:
            app.access.unlock(slot.id, f"wrong one {number}")
        assert caught.value.trouble is Trouble.WRONG_PASSPHRASE
        wait = app.access.wait_left()
        assert wait <= 60
        waited += wait
        time.seconds += wait
        time.now += timedelta(seconds=wait)
    assert waited > (count - 10) * 60
    after = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert b"wrong one" not in after.pop("store.tries.json")
    assert after == before
    app.access.unlock(slot.id, PASSPHRASE)
    assert app.access.failed_before == count
    assert len(cases(app)) == 3
    app.access.lock()
    assert not (folder / "store.tries.json").exists()


def test_a_copied_store_opens_like_the_one_it_was_copied_from(folder: Path) -> None:
    """On a stick, on another computer: nothing in it is tied to the first one."""
    before = held(folder)
    assert held(shutil.copytree(folder, folder.with_name("stick"))) == before
