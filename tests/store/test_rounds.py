from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.ids import new_id
from csnat_app.domain.instruments import Shown
from csnat_app.domain.rounds import (
    Action,
    ActionStatus,
    Closing,
    Consideration,
    Conversation,
    Introduction,
    Mark,
    Need,
    Outcome,
    Readiness,
    Review,
    Round,
    SharedPlan,
)
from csnat_app.store.database import Database
from csnat_app.store.vault import Vault
from tests.store.examples import CHEAP, NURSE, PASSPHRASE, carer, empty_round, full_round

texts = st.text(max_size=60)
days = st.none() | st.dates()
shown = st.builds(Shown, texts, texts, texts, texts)
marks = st.lists(
    st.builds(Mark, texts, st.none() | texts, st.booleans(), shown),
    max_size=5,
    unique_by=lambda mark: mark.area,
).map(tuple)
considerations = st.builds(Consideration, days, days, days, marks, texts, st.booleans())
introductions = st.builds(
    Introduction,
    days,
    texts,
    texts,
    st.none() | texts,
    st.none() | st.sampled_from(Readiness),
    texts,
)


areas = st.lists(st.sampled_from(("belief", "talking", "else")), unique=True).map(tuple)


@st.composite
def rounds(draw: st.DrawFn) -> Round:
    needs = tuple(
        Need(
            new_id(),
            draw(texts),
            position,
            draw(texts),
            draw(texts),
            draw(texts),
            draw(st.none() | st.sampled_from(Outcome)),
            draw(texts),
        )
        for position in range(draw(st.integers(0, 4)))
    )
    actions = tuple(
        Action(
            new_id(),
            draw(st.sampled_from(needs)).id,
            draw(st.integers(0, 9)),
            draw(texts),
            draw(texts),
            draw(texts),
            draw(days),
            draw(texts),
            draw(texts),
            draw(st.none() | st.sampled_from(ActionStatus)),
            draw(texts),
        )
        for _ in range(draw(st.integers(0, 4)) if needs else 0)
    )
    return Round(
        new_id(),
        new_id(),
        draw(st.integers(1, 99)),
        draw(st.dates()),
        draw(texts),
        draw(texts),
        draw(introductions),
        draw(considerations),
        Conversation(draw(days), draw(texts), draw(areas)),
        needs,
        actions,
        SharedPlan(draw(days), draw(texts)),
        Review(draw(days), draw(texts), draw(texts), draw(days), draw(texts)),
        draw(days),
        draw(st.none() | st.sampled_from(Closing)),
    )


@pytest.fixture(scope="module")
def shared_database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    vault = Vault(tmp_path_factory.mktemp("rounds") / "store", cost=CHEAP)
    made, _ = vault.create(NURSE, PASSPHRASE)
    database = made.database
    yield database
    database.close()


@given(rounds())
def test_any_round_is_read_as_it_was_added(shared_database: Database, round_: Round) -> None:
    with shared_database.write() as work:
        work.carers.add(carer(id=round_.carer_id))
        work.rounds.add(round_)
        work.commit()
    with shared_database.read() as work:
        assert work.rounds.get(round_.id) == round_
        assert work.rounds.of_carer(round_.carer_id) == (round_,)
        # Whatever is in it, the lists can be read.
        work.carers.search(limit=1000)
        work.rounds.waiting_page(round_.started, 1)


@given(rounds(), rounds())
def test_kept_part_by_part_is_the_same(
    shared_database: Database, before: Round, after: Round
) -> None:
    """Every part of `after` kept over `before` leaves nothing of `before` behind."""
    with shared_database.write() as work:
        work.carers.add(carer(id=before.carer_id))
        work.rounds.add(before)
        for need in before.needs:
            work.rounds.remove_need(need.id)
        work.rounds.keep_introduction(before.id, after.introduction)
        work.rounds.keep_consideration(before.id, after.consideration)
        for mark in after.consideration.marks:
            work.rounds.keep_mark(before.id, mark)
        work.rounds.keep_conversation(before.id, after.conversation)
        for need in after.needs:
            work.rounds.keep_need(before.id, need)
        for action in after.actions:
            work.rounds.keep_action(action)
        work.rounds.keep_plan(before.id, after.plan)
        work.rounds.keep_review(before.id, after.review)
        work.rounds.keep_closing(before.id, after.closed, after.closing)
        found = work.rounds.get(before.id)
    new_areas = {mark.area for mark in after.consideration.marks}
    kept = tuple(mark for mark in before.consideration.marks if mark.area not in new_areas)
    assert found.consideration.marks == kept + after.consideration.marks
    for part in ("introduction", "conversation", "needs", "actions", "plan", "review"):
        assert getattr(found, part) == getattr(after, part)
    for part in ("closed", "closing"):
        assert getattr(found, part) == getattr(after, part)
    for part in ("handed_out", "expected", "returned", "anything_else", "no_more_now"):
        assert getattr(found.consideration, part) == getattr(after.consideration, part)


def test_an_empty_round_is_empty(database: Database) -> None:
    with database.write() as work:
        added = carer()
        work.carers.add(added)
        round_ = empty_round(added.id)
        work.rounds.add(round_)
        assert work.rounds.get(round_.id) == round_


def test_rounds_do_not_mix(database: Database) -> None:
    with database.write() as work:
        added = carer()
        work.carers.add(added)
        first, second = full_round(added.id, 1), full_round(added.id, 2)
        work.rounds.add(second)
        work.rounds.add(first)
        assert work.rounds.of_carer(added.id) == (first, second)
        assert work.rounds.of_carer("unknown") == ()
        with pytest.raises(Misfortune) as caught:
            work.rounds.get("unknown")
    assert caught.value.trouble is Trouble.NOT_FOUND
    assert caught.value.params == {"what": "round", "id": "unknown"}
