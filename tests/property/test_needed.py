"""What is missing, against every way to fill the unknown, for conditions that name each fact once."""

from datetime import date
from fractions import Fraction
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from support.nodes import (
    HERE,
    all_of,
    any_of,
    at_least,
    compare,
    holds,
    item,
    money,
    money_fact,
    plus,
    read,
    yes_no,
)
from tiaowen.model.document import FactInput
from tiaowen.model.expressions import Comparator, Condition, Not
from tiaowen.reference import Case, evaluate, needed

DAY = date(2019, 6, 1)
FLAGS = tuple(yes_no(f"条件{index}", f"flag_{index}") for index in range(4))
MONEY = tuple(money_fact(f"金额{index}", f"money_{index}") for index in range(4))
LEAST = money(100)
POSSIBLE: dict[str, tuple[FactInput, ...]] = {
    **{flag.alias: (True, False) for flag in FLAGS},
    **{each.alias: (Fraction(0), Fraction(50), Fraction(100)) for each in MONEY},
}


@st.composite
def once(draw: st.DrawFn) -> Condition:
    """A condition in which every fact occurs once: up to four leaves, grouped at random."""
    leaves: list[Condition] = [holds(flag) for flag in FLAGS[: draw(st.integers(1, 3))]]
    leaves += draw(
        st.sampled_from(
            [
                [],
                [compare(Comparator.GE, read(MONEY[0]), LEAST)],
                [compare(Comparator.GE, plus(read(MONEY[0]), read(MONEY[1])), LEAST)],
            ]
        )
    )
    while len(leaves) > 1:
        size = draw(st.integers(2, min(3, len(leaves))))
        items = [item("", each) for each in leaves[:size]]
        minimum = draw(st.integers(1, size))
        group = draw(st.sampled_from([all_of(*items), any_of(*items), at_least(minimum, *items)]))
        leaves = [*leaves[size:], Not(group, span=HERE) if draw(st.booleans()) else group]
    return leaves[0]


# A known amount stays below the threshold: with 100 given, 金额＋100 ≥ 100 whatever the other amount
# is, and only a proof could tell that nothing else is needed.
known = st.fixed_dictionaries(
    {
        alias: st.sampled_from((None, None, *(v for v in values if v != LEAST.value)))
        for alias, values in POSSIBLE.items()
    }
)


@settings(deadline=None)
@given(once(), known)
def test_exactly_the_facts_that_can_still_matter_are_missing(
    condition: Condition, facts: dict[str, FactInput]
) -> None:
    """A fact can matter if, with all others filled in some way, the condition waits for it."""
    named = {each.alias for each in needed(condition, Case(DAY, facts))}
    unknown = [alias for alias, value in facts.items() if value is None]
    matter = {alias for alias in unknown if _can_matter(condition, facts, alias, unknown)}
    assert named == matter


def _can_matter(
    condition: Condition, facts: dict[str, FactInput], alias: str, unknown: list[str]
) -> bool:
    used = {each.alias for each in needed(condition, Case(DAY, {}))}
    others = [each for each in unknown if each != alias and each in used]
    fillings = product(*(POSSIBLE[each] for each in others))
    return any(
        evaluate(condition, Case(DAY, {**facts, **dict(zip(others, filling, strict=True))})) is None
        for filling in fillings
    )
