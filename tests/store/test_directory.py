from dataclasses import replace
from datetime import date

import pytest

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.texts import HelpService
from csnat_app.store.database import Database

HOME = HelpService(
    "home",
    "Hjemmetjenesten",
    "Kommunen",
    ("personal_care", "night_break"),
    "00 00 00 00",
    "https://example.org/å",
    "hele døgnet",
    "eksempel",
    "ring først",
    date(2026, 1, 2),
)
CHAT = HelpService("chat", "Øvechatten")
GROUP = HelpService("group", "Ávvu joavku")


def test_order_is_kept_and_a_change_stays_in_place(database: Database) -> None:
    with database.write() as work:
        work.directory.replace_all([HOME, CHAT])
        work.directory.keep(GROUP)
        work.directory.keep(replace(HOME, telephone="11 11 11 11"))
        work.commit()
    with database.read() as work:
        assert work.directory.all() == (replace(HOME, telephone="11 11 11 11"), CHAT, GROUP)


def test_removed_and_replaced(database: Database) -> None:
    with database.write() as work:
        work.directory.replace_all([HOME, CHAT, GROUP])
        work.directory.remove("chat")
        assert work.directory.all() == (HOME, GROUP)
        work.directory.keep(CHAT)
        assert work.directory.all() == (HOME, GROUP, CHAT)
        work.directory.replace_all([GROUP])
        assert work.directory.all() == (GROUP,)
        with pytest.raises(Misfortune) as caught:
            work.directory.remove("chat")
    assert caught.value.trouble is Trouble.NOT_FOUND
