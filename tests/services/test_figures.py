"""Each definition of docs/figures.md, on a real store."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from csnat_app.aggregation.measures import BY_NAME, impossible
from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.ids import new_id
from csnat_app.domain.rounds import (
    ActionStatus,
    Closing,
    Conversation,
    Outcome,
    Readiness,
    Review,
    Round,
    SharedPlan,
)
from csnat_app.services.application import Application
from tests.services.figures import (
    OFFERED,
    SUMMER,
    action,
    add,
    in_summer,
    mark,
    need,
    offered,
    project,
    returned,
)

HELD = Conversation(date(2026, 3, 2), "hjemme")
PLAN = SharedPlan(date(2026, 3, 2))


def first_copy(round_: Round) -> Round:
    """The same round again, for another carer."""
    return replace(round_, id=new_id())


@pytest.fixture
def application(tmp_path: Path) -> Iterator[Application]:
    made = in_summer(tmp_path)
    yield made
    made.access.lock()


def counted(application: Application, period: str = "2026-Q1") -> dict[str, int]:
    """What is not 0. All counts fit together, whatever was counted."""
    values = application.figures.count(project()[0], "HER", period).values
    assert set(values) == set(BY_NAME)
    assert impossible(values) == ()
    return {name: value for name, value in values.items() if value}


def test_an_empty_store_counts_nobody(application: Application) -> None:
    assert counted(application) == {}


def test_offered_is_a_day_of_introduction_in_the_period(application: Application) -> None:
    for held in (date(2025, 12, 31), date(2026, 1, 1), date(2026, 3, 31), date(2026, 4, 1), None):
        add(application, offered(held))
    assert counted(application) == {"offered": 2, "language.nb": 2}
    assert counted(application, "2026-Q2") == {"offered": 1, "language.nb": 1}


def test_a_carer_counts_once_with_the_first_round_of_the_period(application: Application) -> None:
    first = offered(date(2026, 3, 1), Readiness.YES)
    second = offered(date(2026, 3, 20), plan=PLAN)
    earlier_day = offered(date(2026, 2, 1), closed=date(2026, 2, 2), closing=Closing.DECLINED)
    add(application, first, second)
    add(application, first_copy(second), earlier_day)  # the day decides, not the number
    add(application, first_copy(first), offered(date(2026, 4, 2)))
    found = counted(application)
    assert found == {"offered": 3, "language.nb": 3, "accepted": 2, "closed": 1}
    assert counted(application, "2026-Q2")["offered"] == 1


def test_accepted_is_yes_and_nothing_else(application: Application) -> None:
    for answer in (Readiness.YES, Readiness.LATER, Readiness.NO, None):
        add(application, offered(answer=answer))
    assert counted(application)["accepted"] == 1


def test_returned_is_the_day_or_answers_on_paper(application: Application) -> None:
    add(application, offered(consideration=returned()))
    add(application, offered(consideration=returned(mark("economy"), on=None)))
    add(application, offered(consideration=returned(mark("economy", None, True), on=None)))
    add(application, offered(consideration=returned(on=None, else_="Hunden")))
    assert counted(application)["returned"] == 4


def test_a_form_that_is_out_or_blank_is_not_returned(application: Application) -> None:
    add(application, offered(consideration=returned(on=None)))
    add(application, offered(consideration=returned(mark("economy", None), on=None, else_=" \n")))
    declined = replace(returned(on=None), no_more_now=True)
    add(application, offered(consideration=declined))
    assert "returned" not in counted(application)


def test_at_the_screen_it_is_returned_when_finished(application: Application) -> None:
    began = replace(returned(mark("economy"), on=None), by_carer=SUMMER)
    add(application, offered(consideration=began))
    assert "returned" not in counted(application)
    add(application, offered(consideration=replace(began, returned=date(2026, 2, 20))))
    assert counted(application)["returned"] == 1


def test_conversation_is_the_day_or_what_came_of_a_need(application: Application) -> None:
    add(application, offered(conversation=HELD))
    add(application, offered(needs=(need("talking", Outcome.NOT_NOW),)))
    add(application, offered(needs=(need("talking", own_words="Vi får se"),)))
    assert counted(application)["conversation"] == 2


def test_plan_review_and_closed_are_their_days(application: Application) -> None:
    add(application, offered(plan=PLAN))
    add(application, offered(review=Review(planned=date(2026, 4, 1))))
    add(application, offered(review=Review(held=date(2026, 4, 1))))
    add(application, offered(closed=date(2026, 6, 1), closing=Closing.AGREED))
    found = counted(application)
    assert (found["plan"], found["review"], found["closed"]) == (1, 1, 1)


def test_what_happened_after_the_period_counts_in_it(application: Application) -> None:
    add(application, offered(date(2026, 3, 31), review=Review(held=date(2026, 6, 30))))
    assert counted(application)["review"] == 1
    assert counted(application, "2026-Q2") == {}


@pytest.mark.parametrize(
    ("days", "group"),
    [
        (0, "0-7"),
        (7, "0-7"),
        (8, "8-14"),
        (14, "8-14"),
        (15, "15-28"),
        (28, "15-28"),
        (29, "29-56"),
        (56, "29-56"),
        (57, "over-56"),
        (400, "over-56"),
        (-1, None),
    ],
)
def test_days_between_the_stages(application: Application, days: int, group: str | None) -> None:
    step = timedelta(days=days)
    parts = {
        "consideration": returned(on=OFFERED + step),
        "conversation": Conversation(OFFERED + 2 * step),
        "plan": SharedPlan(OFFERED + 3 * step),
        "review": Review(held=OFFERED + 4 * step),
    }
    add(application, offered(OFFERED, **parts))
    found = {name for name in counted(application) if name.startswith("days.")}
    pairs = ("offer-return", "return-conversation", "conversation-plan", "plan-review")
    assert found == (set() if group is None else {f"days.{pair}.{group}" for pair in pairs})


def test_days_are_counted_between_two_known_days_only(application: Application) -> None:
    add(application, offered(conversation=HELD, review=Review(held=date(2026, 3, 20))))
    assert not any(name.startswith("days.") for name in counted(application))


def test_wanted_is_a_star_or_any_step_but_no(application: Application) -> None:
    add(
        application,
        offered(
            consideration=returned(
                mark("illness", "no"),
                mark("own_time", "a_little"),
                mark("symptoms", "more"),
                mark("feelings", None, star=True),
                mark("economy", "no", star=True),
                mark("contact", None),
                mark("belief", "more", star=True, declined=True),
                else_="Hunden må luftes",
            )
        ),
    )
    found = counted(application)
    wanted = {name for name in found if name.startswith("wanted/")}
    assert wanted == {
        *("wanted/own_time", "wanted/symptoms", "wanted/feelings", "wanted/economy"),
        "wanted/else",
    }
    starred = {name for name in found if name.startswith("most_important/")}
    assert starred == {"most_important/feelings", "most_important/economy"}


def test_wanted_says_nothing_about_how_much(application: Application) -> None:
    """One carer, one count, whichever step was marked."""
    for step in ("a_little", "more"):
        add(application, offered(consideration=returned(mark("symptoms", step))))
    assert counted(application)["wanted/symptoms"] == 2


def test_talked_helped_action_done(application: Application) -> None:
    only_listed = need("illness")
    words = need("own_time", own_words="En time fri")
    helped = need("feelings", Outcome.HELPED_NOW)
    meant = need("economy", Outcome.ACTION)
    agreed, finished = need("equipment"), need("practical", Outcome.ACTION)
    needs = (only_listed, words, helped, meant, agreed, finished)
    actions = (
        action(agreed, what="", status=ActionStatus.UNDER_WAY),  # how it goes is enough
        action(finished, status=ActionStatus.NOT_DONE),
        action(finished, status=ActionStatus.DONE),
        action(finished, status=ActionStatus.DONE),
        action(words, what=" "),  # begun, and nothing in it
    )
    add(application, offered(conversation=HELD, needs=needs, actions=actions))
    found = counted(application)
    of_areas = {name: count for name, count in found.items() if "/" in name}
    assert of_areas == dict.fromkeys(
        (
            *("talked/own_time", "talked/feelings", "talked/economy"),
            *("talked/equipment", "talked/practical", "helped/feelings"),
            *("action/equipment", "action/practical", "done/practical"),
        ),
        1,
    )


def test_two_needs_in_an_area_are_one_carer(application: Application) -> None:
    twice = tuple(need("feelings", Outcome.HELPED_NOW) for _ in range(3))
    add(application, offered(needs=twice))
    assert counted(application)["helped/feelings"] == 1


def test_areas_count_within_their_stage_only(application: Application) -> None:
    """A need that was written down before the talk, an answer before the form came back."""
    began = replace(returned(mark("symptoms"), on=None), by_carer=SUMMER)
    talked = need("economy", own_words="Penger")
    add(application, offered(consideration=began, needs=(talked,), actions=(action(talked),)))
    assert counted(application) == {"offered": 1, "language.nb": 1}


def test_an_area_that_nobody_knows_is_left_out(application: Application) -> None:
    strange = need("dinner", Outcome.HELPED_NOW)
    add(application, offered(consideration=returned(mark("dinner")), needs=(strange,)))
    assert not any("/" in name for name in counted(application))


def test_kinds_of_service(application: Application) -> None:
    one = need("practical", Outcome.ACTION)
    actions = (
        action(one, service="hjemmesykepleie"),
        action(one, service="hjemmesykepleie"),
        action(one, service="hjelpemidler", service_name="Hjelpemiddelsentralen"),
        action(one, service_name="Naboen"),
        action(one, service="borte", service_name="En tjeneste som er slettet"),
        action(one),
    )
    add(application, offered(conversation=HELD, needs=(one,), actions=actions, plan=PLAN))
    second = need("practical", Outcome.ACTION)
    # Nothing of it was shared as a plan.
    add(
        application,
        offered(needs=(second,), actions=(action(second, service="parorendelinjen"),)),
    )
    found = {name: count for name, count in counted(application).items() if "service" in name}
    assert found == {"service.local": 1, "service.regional": 1, "service.other": 1}


@pytest.mark.parametrize(
    ("language", "counts_as"), [("se", "se"), ("sma", "sma"), ("fi", "other"), ("", "other")]
)
def test_language_of_the_carers_material(
    application: Application, language: str, counts_as: str
) -> None:
    add(application, offered(), language=language)
    assert counted(application) == {"offered": 1, f"language.{counts_as}": 1}


def test_a_carer_who_is_deleted_counts_no_more(application: Application) -> None:
    add(application, offered())
    carer = add(application, offered())
    with application.desk.database.write() as work:
        work.carers.remove(carer)
        work.commit()
    assert counted(application)["offered"] == 1


def test_only_closed_periods_are_counted(application: Application) -> None:
    made, _ = project()
    assert [one.key for one in application.figures.closed_periods(made)] == ["2026-Q2", "2026-Q1"]
    with pytest.raises(Misfortune) as raised:
        application.figures.count(made, "HER", "2026-Q3")
    assert raised.value.trouble is Trouble.PERIOD_OPEN
    with pytest.raises(Misfortune) as nowhere:
        application.figures.count(made, "XXX", "2026-Q1")
    assert nowhere.value.trouble is Trouble.NO_SUCH_SITE
