"""Invented counts of sites: as if each carer went through the stages by chance."""

from random import Random

from csnat_app.aggregation.measures import AREAS, CLASSES, LANGUAGES, PAIRS, SERVICES

_OF_OFFERED = {
    "accepted": 0.85,
    "returned": 0.7,
    "conversation": 0.6,
    "plan": 0.5,
    "review": 0.35,
    "closed": 0.2,
}
_LANGUAGES = (70, 12, 6, 1, 1, 6, 4)
_CLASSES = (40, 25, 20, 10, 5)


def drawn(random: Random, offered: int) -> dict[str, int]:
    """The counts of one site and period with so many carers, by name of the measure."""
    values = {"offered": offered}
    for key, share in _OF_OFFERED.items():
        values[key] = part(random, offered, share)
    for pair, parent in PAIRS.items():
        known = part(random, values[parent], 0.95)
        split = random.choices(CLASSES, _CLASSES, k=known)
        values.update({f"days.{pair}.{days}": split.count(days) for days in CLASSES})
    spoken = random.choices(LANGUAGES, _LANGUAGES, k=offered)
    values.update({f"language.{code}": spoken.count(code) for code in LANGUAGES})
    for kind, share in zip(SERVICES, (0.5, 0.15, 0.1, 0.05), strict=True):
        values[f"service.{kind}"] = part(random, values["plan"], share)
    for place, area in enumerate(AREAS):
        wanted = part(random, values["returned"], 0.1 + 0.04 * (place % 9))
        talked = part(random, values["conversation"], 0.1 + 0.03 * (place % 9))
        action = part(random, talked, 0.4)
        values.update(
            {
                f"wanted/{area}": wanted,
                f"most_important/{area}": part(random, wanted, 0.4),
                f"talked/{area}": talked,
                f"helped/{area}": part(random, talked, 0.6),
                f"action/{area}": action,
                f"done/{area}": part(random, action, 0.7),
            }
        )
    return values


def part(random: Random, count: int, share: float) -> int:
    return sum(random.random() < share for _ in range(count))
