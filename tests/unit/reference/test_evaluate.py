"""Values: every node, exactly, with unknown parts and at its edges."""

from datetime import date
from fractions import Fraction
from itertools import product

import pytest

from support.nodes import (
    HERE,
    all_of,
    any_of,
    at_least,
    compare,
    definition,
    divided,
    fact,
    holds,
    item,
    money,
    money_fact,
    number_type,
    plus,
    read,
    times,
    yes_no,
)
from tiaowen.model.document import FactInput
from tiaowen.model.expressions import (
    ApplicationDate,
    Arithmetic,
    Band,
    Between,
    Cap,
    Comparator,
    Condition,
    Converted,
    DateLiteral,
    DateShift,
    Excess,
    Expression,
    Extreme,
    ExtremeKind,
    Floor,
    HasOption,
    Node,
    Not,
    Operator,
    Progressive,
    Round,
    StandardRef,
)
from tiaowen.model.names import Standard, StandardValue
from tiaowen.model.types import Choice, Date, FactKind
from tiaowen.reference import Case, evaluate, needed
from tiaowen.values.rounding import RoundingMode

YUAN = number_type("元")
DAY = date(2020, 2, 29)
A, B, C = (money_fact(name, name.lower()) for name in ("A", "B", "C"))
P, Q, R = (yes_no(name, name.lower()) for name in ("P", "Q", "R"))
BORN = fact("出生日期", "born", FactKind.DATE, Date())
AREA = fact("地区", "area", FactKind.CHOICE, Choice(("市区", "县城")))
ROLES = fact("身份", "roles", FactKind.CHOICE, Choice(("甲", "乙", "丙"), True))


def worth(node: Node, **facts: FactInput) -> object:
    return evaluate(node, Case(DAY, facts))


def numbers(**values: int | str | None) -> dict[str, FactInput]:
    return {name: None if each is None else Fraction(each) for name, each in values.items()}


def capped(threshold: Expression, value: Expression) -> Cap:
    return Cap(read(A), threshold, value, YUAN, span=HERE)


def floored(threshold: Expression, value: Expression) -> Floor:
    return Floor(read(A), threshold, value, YUAN, span=HERE)


STRICT: list[Expression] = [
    plus(read(A), read(B)),
    times(read(A), read(B)),
    divided(read(A), read(B), "元"),
    Excess(read(A), read(B), YUAN, span=HERE),
    Extreme(ExtremeKind.HIGHER, (read(A), read(B)), YUAN, span=HERE),
    capped(read(B), money(1)),
    capped(money(1), read(B)),
    floored(read(B), money(1)),
    floored(money(1), read(B)),
]


@pytest.mark.parametrize("node", STRICT, ids=lambda node: type(node).__name__)
def test_a_number_with_an_unknown_part_is_unknown(node: Expression) -> None:
    """Even 0 × unknown, and a cap that is far away."""
    assert worth(node, **numbers(a=0, b=None)) is None
    assert worth(node, **numbers(a=None, b=0)) is None
    assert worth(node, **numbers(a=4, b=2)) is not None


@pytest.mark.parametrize(
    ("operator", "expected"),
    [
        (Operator.ADD, 96),
        (Operator.SUBTRACT, 48),
        (Operator.MULTIPLY, 144),
        (Operator.DIVIDE, 36),
    ],
)
def test_every_operation_applies_the_factor_of_its_units(operator: Operator, expected: int) -> None:
    node = Arithmetic(operator, money(6), money(2), YUAN, Fraction(12), span=HERE)
    assert worth(node) == expected


def test_units_that_fold_multiply_by_their_factor() -> None:
    year = Arithmetic(
        Operator.MULTIPLY, money(800, "元/月"), money(2, "年"), YUAN, Fraction(12), span=HERE
    )
    assert worth(year) == 19_200
    assert worth(Converted(money(2, "年"), Fraction(12), number_type("月"), span=HERE)) == 24


@pytest.mark.parametrize(
    ("amount", "above", "below"), [(99, 99, 7), (100, 100, 100), (101, 7, 101)]
)
def test_the_limit_itself_is_neither_above_nor_below(amount: int, above: int, below: int) -> None:
    facts = numbers(a=amount)
    assert worth(capped(money(100), money(7)), **facts) == above
    assert worth(floored(money(100), money(7)), **facts) == below


def test_the_higher_and_the_lower_of_several() -> None:
    operands = (read(A), read(B), money(5))
    higher = Extreme(ExtremeKind.HIGHER, operands, YUAN, span=HERE)
    lower = Extreme(ExtremeKind.LOWER, operands, YUAN, span=HERE)
    assert (worth(higher, **numbers(a=3, b=9)), worth(lower, **numbers(a=3, b=9))) == (9, 3)


def test_the_higher_of_dates_is_the_later() -> None:
    dates = (read(BORN), ApplicationDate(span=HERE))
    later = Extreme(ExtremeKind.HIGHER, dates, Date(), span=HERE)
    assert worth(later, born=date(2020, 3, 1)) == date(2020, 3, 1)


@pytest.mark.parametrize(
    ("mode", "results"),
    [
        (RoundingMode.HALF_UP, (1, 2, -2)),
        (RoundingMode.DOWN, (1, 1, -1)),
        (RoundingMode.UP, (2, 2, -2)),
    ],
)
def test_rounding_works_on_the_magnitude(mode: RoundingMode, results: tuple[int, int, int]) -> None:
    node = Round(read(A), mode, Fraction(1), YUAN, "", span=HERE)
    assert tuple(worth(node, **numbers(a=each)) for each in ("1.49", "1.5", "-1.5")) == results


@pytest.mark.parametrize(
    ("months", "days", "born", "expected"),
    [
        (12, 0, date(2020, 2, 29), date(2021, 2, 28)),
        (48, 0, date(2020, 2, 29), date(2024, 2, 29)),
        (1, 0, date(2019, 1, 31), date(2019, 2, 28)),
        (-3, 0, date(2019, 5, 31), date(2019, 2, 28)),
        (1, 1, date(2019, 1, 31), date(2019, 3, 1)),
        (1, 0, date(9999, 12, 1), None),
        (-1, 0, date(1, 1, 31), None),
        (0, 1, date(9999, 12, 31), None),
    ],
)
def test_dates_move_to_the_corresponding_day(
    months: int, days: int, born: date, expected: date | None
) -> None:
    assert worth(DateShift(read(BORN), months, days, span=HERE), born=born) == expected


@pytest.mark.parametrize(
    ("base", "total"), [(-5, 0), (0, 0), (100, 10), (101, "10.2"), (300, 50), (400, 80)]
)
def test_a_scale_taxes_each_part_with_its_own_rate(base: int, total: int | str) -> None:
    bounds = ((0, 100, "0.1"), (100, 300, "0.2"), (300, None, "0.3"))
    bands = tuple(
        Band(Fraction(low), None if high is None else Fraction(high), Fraction(rate), "", span=HERE)
        for low, high, rate in bounds
    )
    scale = Progressive(read(A), bands, YUAN, span=HERE)
    assert worth(scale, **numbers(a=base)) == Fraction(total)
    assert worth(scale) is None


# --- conditions


@pytest.mark.parametrize(
    ("comparator", "outcomes"),
    [
        (Comparator.GE, (False, True, True)),
        (Comparator.GT, (False, False, True)),
        (Comparator.LE, (True, True, False)),
        (Comparator.LT, (True, False, False)),
        (Comparator.EQ, (False, True, False)),
        (Comparator.NE, (True, False, True)),
    ],
)
def test_comparisons_at_their_edge(comparator: Comparator, outcomes: tuple[bool, ...]) -> None:
    node = compare(comparator, read(A), money(10))
    assert tuple(worth(node, **numbers(a=each)) for each in ("9.99", "10", "10.01")) == outcomes
    assert worth(node) is None


def test_both_ends_of_a_range_are_in() -> None:
    node = Between(read(A), money(16), money(24), span=HERE)
    outcomes = [worth(node, **numbers(a=each)) for each in ("15.99", "16", "24", "24.01")]
    assert outcomes == [False, True, True, False]


def test_a_range_with_an_unknown_end_can_be_false_but_not_true() -> None:
    node = Between(read(A), money(16), read(B), span=HERE)
    assert worth(node, **numbers(a=15)) is False
    assert worth(node, **numbers(a=17)) is None


def test_options() -> None:
    single = HasOption(read(AREA), ("市区", "县城"), span=HERE)
    several = HasOption(read(ROLES), ("甲", "乙"), span=HERE)
    assert [worth(single, area=each) for each in ("市区", "乡镇", None)] == [True, False, None]
    sets: list[FactInput] = [frozenset({"甲", "丙"}), frozenset({"丙"}), frozenset(), None]
    assert [worth(several, roles=each) for each in sets] == [True, False, False, None]


THREE = (True, False, None)


@pytest.mark.parametrize(("p", "q", "r"), list(product(THREE, repeat=3)))
def test_groups_follow_what_every_completion_says(
    p: bool | None, q: bool | None, r: bool | None
) -> None:
    """A group has the value that all ways to fill the unknown give; else it is unknown."""
    items = [item("", holds(each)) for each in (P, Q, R)]
    values = [[each] if each is not None else [True, False] for each in (p, q, r)]
    counts = [sum(filled) for filled in product(*values)]
    groups: list[tuple[Condition, int]] = [
        (all_of(*items), 3),
        (any_of(*items), 1),
        (at_least(2, *items), 2),
    ]
    for group, minimum in groups:
        outcomes = {count >= minimum for count in counts}
        expected = outcomes.pop() if len(outcomes) == 1 else None
        assert worth(group, p=p, q=q, r=r) is expected


def test_the_contrary_of_unknown_is_unknown() -> None:
    node = Not(holds(P), span=HERE)
    assert [worth(node, p=each) for each in THREE] == [False, True, None]


def test_definitions_give_the_value_of_their_body() -> None:
    double = definition("两倍", "double", times(read(A), money(2, "")), YUAN)
    calm = definition("稳岗", "calm", holds(P), P.type)
    assert worth(plus(read(double), read(double)), **numbers(a=3)) == 12
    assert worth(holds(calm), p=True) is True


def test_a_long_chain_of_definitions_is_computed_once_each() -> None:
    """Sixty definitions, each the sum of the one before with itself."""
    last = definition("定义0", "d0", read(A), YUAN)
    for index in range(1, 61):
        last = definition(f"定义{index}", f"d{index}", plus(read(last), read(last)), YUAN)
    assert worth(read(last), **numbers(a=1)) == 2**60
    assert [each.name for each in needed(read(last), Case(DAY, {}))] == ["A"]


# --- published standards


def table(reads: object = None) -> Standard:
    rows = (("2019-01-01", "市区", 800), ("2019-01-01", "县城", 500), ("2020-02-29", "市区", 900))
    values = tuple(
        StandardValue(date.fromisoformat(start), (area,), Fraction(value), span=HERE)
        for start, area, value in rows
    )
    return Standard(
        "展位补贴标准",
        "booth_rate",
        FactKind.MONEY,
        number_type("元/个"),
        False,
        reads,  # type: ignore[arg-type]
        (AREA,),
        values,
        span=HERE,
    )


@pytest.mark.parametrize(
    ("on", "area", "expected"),
    [
        (date(2018, 12, 31), "市区", None),
        (date(2019, 1, 1), "市区", 800),
        (date(2020, 2, 28), "市区", 800),
        (date(2020, 2, 29), "市区", 900),
        (date(2020, 2, 29), "县城", 500),
        (date(2020, 2, 29), None, None),
    ],
)
def test_a_published_standard_is_the_row_in_force(
    on: date, area: str | None, expected: int | None
) -> None:
    standard = table(BORN)
    node = StandardRef(standard, standard.type, span=HERE)
    assert worth(node, born=on, area=area) == expected


def test_a_published_standard_reads_the_day_of_application_by_default() -> None:
    standard = table()
    node = StandardRef(standard, standard.type, span=HERE)
    assert worth(node, area="市区") == 900


def test_what_a_published_standard_needs() -> None:
    standard = table(BORN)
    node = StandardRef(standard, standard.type, span=HERE)
    cases = [{"area": "市区"}, {}, {"born": date(2018, 1, 1), "area": "市区"}]
    named = [[each.name for each in needed(node, Case(DAY, facts))] for facts in cases]
    assert named == [["出生日期"], ["出生日期", "地区"], ["展位补贴标准"]]


# --- what is needed


def test_a_dividend_over_zero_needs_only_what_the_rule_puts_in_its_place() -> None:
    node = divided(read(A), read(B), "元", read(C))
    assert [each.name for each in needed(node, Case(DAY, numbers(a=1, b=0)))] == ["C"]
    assert needed(node, Case(DAY, numbers(a=1, b=2))) == ()


def test_division_by_zero_with_an_unknown_dividend_is_unknown() -> None:
    node = divided(read(A), read(B), "元", money(7))
    assert worth(node, **numbers(a=None, b=0)) is None
    assert [each.name for each in needed(node, Case(DAY, numbers(b=0)))] == ["A"]


def test_division_by_zero_needs_nothing() -> None:
    assert needed(divided(read(A), read(B), "元"), Case(DAY, numbers(a=1, b=0))) == ()


def test_a_fact_met_twice_is_named_once() -> None:
    assert len(needed(plus(read(A), read(A)), Case(DAY, {}))) == 1


def test_a_literal_date_is_its_day() -> None:
    assert worth(DateLiteral(DAY, span=HERE)) == DAY
