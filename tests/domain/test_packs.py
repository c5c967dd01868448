"""What a licence permits, and until when."""

from datetime import date, timedelta

from csnat_app.domain.packs import Barrier, Licence, Use, barrier

TODAY = date(2026, 3, 3)


class TestBarrier:
    LICENCE = Licence("Eier", "1", TODAY, frozenset({Use.PRINT}), frozenset({Use.RECORD}))

    def test_the_programs_own_areas_are_for_writing_down_only(self) -> None:
        assert barrier(None, Use.RECORD, TODAY) is None
        assert barrier(None, Use.PRINT, TODAY) is Barrier.NO_LICENCE
        assert barrier(None, Use.ELECTRONIC_USE, TODAY) is Barrier.NO_LICENCE

    def test_what_is_not_stated_is_as_locked_as_what_is_refused(self) -> None:
        assert barrier(self.LICENCE, Use.RECORD, TODAY) is Barrier.NOT_PERMITTED
        assert barrier(self.LICENCE, Use.ELECTRONIC_USE, TODAY) is Barrier.NOT_PERMITTED

    def test_the_last_day_counts(self) -> None:
        assert barrier(self.LICENCE, Use.PRINT, TODAY) is None
        assert barrier(self.LICENCE, Use.PRINT, TODAY + timedelta(1)) is Barrier.EXPIRED

    def test_the_notice_comes_sixty_days_ahead(self) -> None:
        assert not self.LICENCE.ends_soon(TODAY - timedelta(61))
        assert self.LICENCE.ends_soon(TODAY - timedelta(60))
        assert self.LICENCE.ends_soon(TODAY)
        assert not self.LICENCE.ends_soon(TODAY + timedelta(1))

    def test_an_end_that_is_not_stated_locks_nothing(self) -> None:
        licence = Licence("Eier", "1", None, frozenset({Use.PRINT}))
        assert barrier(licence, Use.PRINT, date(2999, 1, 1)) is None
        assert not licence.ends_soon(TODAY)
