from csnat_app.store.chain import link

ENTRY = (1, "2026-03-05T09:00:00+01:00", "nurse", "viewed", "carer", "Áile")


def test_the_value_that_the_format_describes() -> None:
    """Computed with sha256sum from the description; a change of it needs another version."""
    assert link("5e" * 16, "", *ENTRY) == (
        "4a2b56f7e380c3717ae6f987f7f2568ad067fdc8bf450dc7319ae20672b6bb35"
    )


def test_everything_counts() -> None:
    others = {
        link("5f" * 16, "", *ENTRY),
        link("5e" * 16, "0" * 64, *ENTRY),
        link("5e" * 16, "", 2, *ENTRY[1:]),
        link("5e" * 16, "", *ENTRY[:-1], None),
        link("5e" * 16, "", *ENTRY[:-1], ""),
        link("5e" * 16, "", *ENTRY[:-2], "carer\nÁile", None),
        link("5e" * 16, "", *ENTRY),
    }
    assert len(others) == 7
