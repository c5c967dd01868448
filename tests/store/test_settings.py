from csnat_app.domain.people import Unit
from csnat_app.store.database import Database


def test_settings_by_key(database: Database) -> None:
    with database.write() as work:
        assert work.settings.get("language") is None
        work.settings.put("language", "nb")
        work.settings.put("language", "se")
        work.commit()
    with database.read() as work:
        assert work.settings.get("language") == "se"


def test_the_unit_is_one(database: Database) -> None:
    unit = Unit("Prøveteamet", "Prøvegata 1\n0000 Øving", "1", "2", b"\x89PNG\r\n\x1a\n\x00\xff")
    with database.write() as work:
        assert work.settings.unit() == Unit()
        work.settings.keep_unit(Unit("Gammelt navn"))
        work.settings.keep_unit(unit)
        work.commit()
    with database.read() as work:
        assert work.settings.unit() == unit
