"""Stretches of the way through the program that more than one journey takes."""

from tests.journeys.conftest import Laptop
from tests.journeys.hands import Hands
from tests.support import PASSPHRASE

CARER = 'Biret "Ŋŋá" Prøvesen-Đŧžš'
PATIENT = "B-14"


def begin_for_real(hands: Hands, laptop: Laptop) -> None:
    hands.press("first_start_real")
    hands.write("first_start_unit_name", "Prøveteamet")
    hands.write("first_start_unit_address", "Prøvegata 1, 0000 Øving")
    hands.write("first_start_unit_telephone_day", "00 00 00 00")
    hands.write("first_start_unit_telephone_night", "00 00 00 01")
    hands.press("first_start_unit_next")
    hands.write("first_start_name", "Prøve Prøvesen")
    hands.write("first_start_title", "sykepleier")
    hands.write("first_start_passphrase", PASSPHRASE)
    hands.write("first_start_again", PASSPHRASE)
    hands.press("first_start_make")
    hands.press("first_start_key_save")
    hands.until(lambda: (laptop.saved / "recovery-key.pdf").exists())
    assert not hands.find("first_start_begin").isEnabled()
    hands.press("first_start_key_kept")
    hands.press("first_start_begin")


def meet_a_carer(hands: Hands) -> None:
    assert hands.find("today_empty").isVisible()
    hands.press("today_new_carer")
    hands.write("new_carer_name", CARER)
    hands.write("new_carer_relationship", "datter")
    hands.write("new_carer_patient", PATIENT)
    hands.press("new_carer_begin")
    hands.until(lambda: hands.sees("introduction_held.line"))


def introduce(hands: Hands) -> None:
    hands.write("introduction_held.line", "3.3.2026")
    hands.write("introduction_by", "Prøve Prøvesen")
    hands.write("introduction_how", "Hjemme, ved kjøkkenbordet")
    hands.choose("introduction_answer", "yes")
    hands.choose("introduction_leaflet", "se")
    hands.press("introduction_forward")


def consider(hands: Hands) -> None:
    hands.write("consideration_handed_out.line", "3.3.2026")
    hands.write("consideration_expected.line", "10.3.2026")
    hands.write("consideration_returned.line", "3.3.2026")
    hands.mark("illness", 0)
    hands.mark("own_time", 1)
    hands.mark("feelings", 2, star=True)
    hands.mark("contact", 1)
    hands.mark("night_break", 2, star=True)
    hands.write("consideration_anything_else", "Hvem passer hunden?")
    hands.press("consideration_forward")


def unlock(hands: Hands) -> None:
    hands.write("unlock_passphrase", PASSPHRASE)
    hands.press("unlock_unlock")
    hands.until(lambda: hands.window.room() is not None)
