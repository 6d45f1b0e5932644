"""Random documents, and random cases that stand on the edges of what the document says.

Every document has the same object, with facts of every kind; conditions, formulas, definitions, windows, options,
scales and published standards are drawn. All are well formed: units fit, definitions do not form cycles.
"""

from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction

from attrs import evolve, frozen
from hypothesis import strategies as st

from support.nodes import (
    HERE,
    all_of,
    any_of,
    assessed,
    at_least,
    compare,
    definition,
    fact,
    item,
    money_fact,
    number_type,
    quote,
    read,
    yes_no,
)
from tiaowen.model.document import Document, FactInput, Identity, Measure
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
    Holds,
    Literal,
    Not,
    Operator,
    Progressive,
    Round,
    StandardRef,
)
from tiaowen.model.names import Definition, Fact, Object, Standard, StandardValue
from tiaowen.model.provisions import (
    Discretion,
    InForce,
    Option,
    Party,
    Provision,
    ProvisionKind,
    Selection,
    Sum,
)
from tiaowen.model.types import Bool, Choice, Date, FactKind, Limits, Text
from tiaowen.model.walk import definitions_used, provision_nodes, walk_all
from tiaowen.reference import Case
from tiaowen.values.absence import Absence
from tiaowen.values.periods import Window
from tiaowen.values.rounding import RoundingMode

OWNER = "企业"
ARTICLE = "（一）"
FEN = Fraction(1, 100)
SIZES = ("大型", "小型", "微型")
ROLES = ("甲", "乙", "丙")

FLAGS = (
    yes_no("参保", "insured"),
    yes_no("不裁员", "calm"),
    assessed("困难", "in_need", "市人社局"),
)
RENT = money_fact("租金", "rent")
WAGE = money_fact("月工资", "wage", "元/月")
BALANCE = evolve(money_fact("差额", "balance"), limits=Limits(Fraction(10**12), 2, True))
STAFF = fact("人数", "staff", FactKind.INTEGER, number_type("人"), limits=Limits(Fraction(10**6)))
SHARE = fact("占比", "share", FactKind.RATIO, number_type(""), limits=Limits(None, 4))
AREA = fact("户数", "homes", FactKind.QUANTITY, number_type("户"), limits=Limits(None, 2))
TERM = fact("期限", "term", FactKind.PERIOD, number_type("月"), limits=Limits(Fraction(1200)))
HIRED = fact("招用日期", "hired", FactKind.DATE, Date())
FOUNDED = fact("成立日期", "founded", FactKind.DATE, Date())
SIZE = fact("规模", "size", FactKind.CHOICE, Choice(SIZES))
ROLE = fact("身份", "roles", FactKind.CHOICE, Choice(ROLES, True))
NOTE = fact("备注", "note", FactKind.TEXT, Text())
FACTS = (*FLAGS, RENT, WAGE, BALANCE, STAFF, SHARE, AREA, TERM, HIRED, FOUNDED, SIZE, ROLE, NOTE)

GIVEN = Standard(
    "月人均失业保险金", "benefit", FactKind.MONEY, number_type("元/人·月"), True, span=HERE
)
TABLE = Standard(
    "展位补贴标准",
    "booth_rate",
    FactKind.MONEY,
    number_type("元"),
    False,
    HIRED,
    (SIZE,),
    tuple(
        StandardValue(date(year, 1, 1), (size,), Fraction(100 * year + len(size)), span=HERE)
        for year in (2018, 2020)
        for size in SIZES[:2]
    ),
    span=HERE,
)
STANDARDS = (GIVEN, TABLE)

NUMBER_FACTS: dict[str, tuple[Fact, ...]] = {
    "元": (RENT, BALANCE),
    "元/月": (WAGE,),
    "人": (STAFF,),
    "": (SHARE,),
    "户": (AREA,),
    "月": (TERM,),
}

days = st.one_of(
    st.sampled_from([date(2020, 2, 29), date(2019, 2, 28), date(2019, 12, 31), date(2024, 2, 29)]),
    st.dates(date(2015, 1, 1), date(2025, 12, 31)),
)


@frozen
class Names:
    """The definitions that may be read: those drawn before."""

    definitions: tuple[Definition, ...] = ()

    def of_type(self, type_: object) -> tuple[Definition, ...]:
        return tuple(each for each in self.definitions if each.type == type_)


# --- numbers


def amounts(unit: str) -> st.SearchStrategy[Fraction]:
    """Plain values in a unit: whole 分 for money, whole persons, ratios with four places."""
    match unit:
        case "人" | "月":
            return st.integers(0, 30).map(Fraction)
        case "":
            return st.integers(0, 20_000).map(lambda each: Fraction(each, 10_000))
        case _:
            return st.integers(0, 100_000).map(lambda each: Fraction(each, 100))


def literals(unit: str) -> st.SearchStrategy[Literal]:
    type_ = number_type(unit)
    return amounts(unit).map(lambda each: Literal(each, type_, f"{each}{unit}", span=HERE))


def leaves(unit: str, names: Names) -> st.SearchStrategy[Expression]:
    known = [read(each) for each in NUMBER_FACTS.get(unit, ())]
    known += [read(each) for each in names.of_type(number_type(unit))]
    if unit == "元":
        known.append(StandardRef(TABLE, TABLE.type, span=HERE))  # type: ignore[arg-type]
    plain = literals(unit)
    return st.one_of(plain, st.sampled_from(known), st.sampled_from(known)) if known else plain


def numbers(unit: str, depth: int, names: Names) -> st.SearchStrategy[Expression]:
    """Expressions in a unit, at most `depth` operations deep."""
    if depth == 0:
        return leaves(unit, names)
    return st.one_of(leaves(unit, names), *_operations(unit, depth - 1, names))


def _operations(unit: str, depth: int, names: Names) -> list[st.SearchStrategy[Expression]]:
    type_ = number_type(unit)
    same = st.deferred(lambda: numbers(unit, depth, names))
    ratios = st.deferred(lambda: numbers("", depth, names))
    signs = st.sampled_from([Operator.ADD, Operator.SUBTRACT])

    def built(kind: Callable[..., Expression], *parts: st.SearchStrategy) -> st.SearchStrategy:
        return st.builds(kind, *parts, st.just(type_), span=st.just(HERE))

    found = [
        built(Arithmetic, signs, same, same),
        built(Arithmetic, st.just(Operator.MULTIPLY), same, ratios),
        _quotients(unit, same, ratios),
        built(Excess, same, same),
        built(Cap, same, same, same),
        built(Floor, same, same, same),
        built(
            Extreme, st.sampled_from(ExtremeKind), st.lists(same, min_size=2, max_size=3).map(tuple)
        ),
        st.builds(
            Round,
            same,
            st.sampled_from(RoundingMode),
            st.sampled_from([FEN, Fraction(1, 10), Fraction(1), Fraction(100)]),
            st.just(type_),
            st.just(""),
            span=st.just(HERE),
        ),
    ]
    return found + _of_unit(unit, depth, names)


def _quotients(
    unit: str, dividends: st.SearchStrategy, divisors: st.SearchStrategy
) -> st.SearchStrategy[Expression]:
    return st.builds(
        Arithmetic,
        st.just(Operator.DIVIDE),
        dividends,
        divisors,
        st.just(number_type(unit)),
        if_zero=st.one_of(st.none(), literals(unit), dividends),
        span=st.just(HERE),
    )


def _of_unit(unit: str, depth: int, names: Names) -> list[st.SearchStrategy[Expression]]:
    """Operations that make a unit out of others."""
    type_ = number_type(unit)

    def product(left: str, right: str, factor: int = 1) -> st.SearchStrategy[Expression]:
        return st.builds(
            Arithmetic,
            st.just(Operator.MULTIPLY),
            numbers(left, depth, names),
            numbers(right, depth, names),
            st.just(type_),
            st.just(Fraction(factor)),
            span=st.just(HERE),
        )

    match unit:
        case "元":
            given = StandardRef(GIVEN, GIVEN.type, span=HERE)  # type: ignore[arg-type]
            per_head = st.builds(
                Arithmetic,
                st.just(Operator.MULTIPLY),
                st.just(given),
                numbers("月", 0, names),
                st.just(number_type("元/人")),
                span=st.just(HERE),
            )
            for_all = st.builds(
                Arithmetic,
                st.just(Operator.MULTIPLY),
                per_head,
                numbers("人", 0, names),
                st.just(type_),
                span=st.just(HERE),
            )
            return [
                product("元/月", "月"),
                product("元/月", "年", 12),
                for_all,
                scales(depth, names),
            ]
        case "":
            pairs = st.sampled_from(["元", "人", "户"])
            return [
                pairs.flatmap(
                    lambda each: _quotients(
                        "", numbers(each, depth, names), numbers(each, depth, names)
                    )
                )
            ]
        case "月":
            years = literals("年")
            return [
                st.builds(
                    Converted, years, st.just(Fraction(12)), st.just(type_), span=st.just(HERE)
                )
            ]
        case _:
            return []


@st.composite
def scales(draw: st.DrawFn, depth: int, names: Names) -> Progressive:
    """A progressive scale without gaps, from 0 to an open end."""
    base = draw(numbers("元", depth, names))
    inner = draw(st.lists(st.integers(1, 10**6), min_size=1, max_size=4, unique=True).map(sorted))
    bounds = [Fraction(0), *(Fraction(each, 10) for each in inner)]
    bands = tuple(
        Band(low, high, Fraction(draw(st.integers(0, 100)), 100), "", span=HERE)
        for low, high in zip(bounds, [*bounds[1:], None], strict=True)
    )
    return Progressive(base, bands, number_type("元"), span=HERE)


# --- conditions


def dates(depth: int) -> st.SearchStrategy[Expression]:
    leaf = st.one_of(
        st.sampled_from([read(HIRED), read(FOUNDED), ApplicationDate(span=HERE)]),
        days.map(lambda each: DateLiteral(each, span=HERE)),
    )
    if depth == 0:
        return leaf
    shifted = st.builds(
        DateShift, leaf, st.integers(-60, 60), st.integers(-40, 40), span=st.just(HERE)
    )
    extreme = st.builds(
        Extreme,
        st.sampled_from(ExtremeKind),
        st.tuples(dates(depth - 1), dates(depth - 1)),
        st.just(Date()),
        span=st.just(HERE),
    )
    return st.one_of(leaf, shifted, extreme)


@st.composite
def comparisons(draw: st.DrawFn, names: Names) -> Condition:
    """A comparison or range of two numbers in one unit, or of dates."""
    unit = draw(st.sampled_from(["元", "元/月", "人", "", "户", "月", "日期"]))
    side = dates(1) if unit == "日期" else numbers(unit, 1, names)
    if draw(st.booleans()):
        return compare(draw(st.sampled_from(Comparator)), draw(side), draw(side))
    return Between(draw(side), draw(side), draw(side), span=HERE)


def atoms(names: Names) -> st.SearchStrategy[Condition]:
    flags = [*FLAGS, *names.of_type(Bool())]
    holding = st.sampled_from(flags).map(lambda each: Holds(read(each), span=HERE))
    one = st.lists(st.sampled_from(SIZES), min_size=1, unique=True).map(
        lambda each: HasOption(read(SIZE), tuple(each), span=HERE)
    )
    several = st.lists(st.sampled_from(ROLES), min_size=1, unique=True).map(
        lambda each: HasOption(read(ROLE), tuple(each), span=HERE)
    )
    return st.one_of(holding, holding, one, several, comparisons(names))


@st.composite
def groups(draw: st.DrawFn, depth: int, names: Names) -> Condition:
    """A list of two or three conditions, numbered, or joined in a line."""
    members = draw(st.lists(conditions(depth, names), min_size=2, max_size=3))
    if draw(st.booleans()):
        joined = [item("", each) for each in members]
        return draw(st.sampled_from([all_of, any_of]))(*joined, inline=True)
    listed = [item(f"（{'一二三'[i]}）", each) for i, each in enumerate(members)]
    kind = draw(st.sampled_from(["all", "any", "some"]))
    if kind == "some":
        return at_least(draw(st.integers(1, len(listed))), *listed)
    return (all_of if kind == "all" else any_of)(*listed)


def conditions(depth: int, names: Names) -> st.SearchStrategy[Condition]:
    if depth == 0:
        return atoms(names)
    inner = st.deferred(lambda: conditions(depth - 1, names))
    contrary = inner.map(lambda each: Not(each, span=HERE))
    grouped = groups(depth - 1, names)
    return st.one_of(grouped, grouped, atoms(names), contrary)


# --- documents


@st.composite
def _names(draw: st.DrawFn) -> Names:
    """Up to three definitions; each may read those before it."""
    names = Names()
    for index in range(draw(st.integers(0, 3))):
        unit = draw(st.sampled_from(["元", "元", "", "是否"]))
        label, alias = f"定义{index}", f"definition_{index}"
        made = (
            definition(label, alias, draw(conditions(1, names)), Bool())
            if unit == "是否"
            else definition(label, alias, draw(numbers(unit, 2, names)), number_type(unit))
        )
        names = Names((*names.definitions, made))
    return names


@st.composite
def windows(draw: st.DrawFn) -> InForce:
    first, last = sorted((draw(days), draw(days)))
    start = draw(st.sampled_from([first, first, None]))
    end = draw(st.sampled_from([last, last, None]))
    reads = draw(st.sampled_from([None, None, HIRED]))
    return InForce(Window(start, end), reads, False, (), span=HERE)


@st.composite
def standards(draw: st.DrawFn, names: Names) -> Sum | Selection:
    amount = numbers("元", 2, names)
    if draw(st.integers(0, 2)):
        return Sum(draw(amount), (), span=HERE)
    options = tuple(
        Option(draw(st.sampled_from(["", f"办法{index}"])), draw(amount), (), span=HERE)
        for index in range(draw(st.integers(2, 3)))
    )
    return Selection(draw(st.sampled_from(["申请人", Absence.TEXT_SILENT])), options, span=HERE)


@st.composite
def provisions(draw: st.DrawFn, index: int, names: Names) -> Provision:
    discretion = draw(
        st.sampled_from(
            [
                None,
                Discretion(True, "", (), span=HERE),
                Discretion(False, "市人社局", (), span=HERE),
            ]
        )
    )
    return Provision(
        draw(st.sampled_from(ProvisionKind)),
        f"事项{index}",
        f"provision_{index}",
        ARTICLE,
        (quote("原文"),),
        Party(OWNER, (), span=HERE),
        draw(st.one_of(st.none(), conditions(2, names), conditions(3, names))),
        (),
        draw(standards(names)),
        draw(st.one_of(st.none(), windows())),
        discretion,
        None,
        None,
        (),
        (),
        span=HERE,
    )


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """A document with one or two provisions."""
    names = draw(_names())
    made = tuple(draw(provisions(index, names)) for index in range(draw(st.integers(1, 2))))
    first, last = sorted((draw(days), draw(days)))
    identity = Identity(
        "随机文件",
        "random_document",
        "随机文件",
        "某市人民政府",
        Absence.COPY_LACKS,
        date(2019, 2, 1),
        draw(st.sampled_from([Absence.TEXT_SILENT, first])),
        draw(st.sampled_from([Absence.TEXT_SILENT, last])),
        "原文.txt",
        "",
        span=HERE,
    )
    measure = Measure(ARTICLE, "随机", (), False, None, (*names.definitions, *made), (), span=HERE)
    subject = Object(OWNER, "enterprise", None, FACTS, span=HERE)
    return Document(identity, (subject,), names.definitions, STANDARDS, (), (measure,), ())


# --- cases


@frozen
class Edges:
    """The numbers (unit → values) and days that a provision speaks of."""

    numbers: dict[str, list[Fraction]]
    days: list[date]


def edges_of(document: Document, provision: Provision) -> Edges:
    """Every constant with its neighbours, the ends of windows and the days beside them."""
    nodes = provision_nodes(provision)
    bodies = tuple(each.body for each in definitions_used(nodes))
    found: dict[str, list[Fraction]] = {}
    seen = [date(2020, 2, 29), date(2019, 2, 28), date.max, date.min]
    for node in walk_all((*nodes, *bodies)):
        match node:
            case Literal(value=value, type=type_):
                found.setdefault(str(type_.unit), []).append(value)
            case Progressive(bands=bands):
                found.setdefault("元", []).extend(band.lower for band in bands)
            case DateLiteral(value=value):
                seen.append(value)
            case _:
                pass
    windows_ = [] if provision.in_force is None else [provision.in_force.window]
    seen += [end for each in windows_ for end in (each.start, each.end) if end is not None]
    identity = document.identity
    seen += [each for each in (identity.effective, identity.expiry) if isinstance(each, date)]
    seen += [row.start for row in TABLE.values]
    return Edges(found, [near for each in seen for near in _neighbours(each)])


def _neighbours(day: date) -> list[date]:
    one = timedelta(days=1)
    before = [] if day == date.min else [day - one]
    return [*before, day, *([] if day == date.max else [day + one])]


def _numbers_near(each: Fact | Standard, edges: Edges) -> st.SearchStrategy[Fraction]:
    """Values that the fact may have: edges with their neighbours, zero, one step, or anything."""
    assert isinstance(each.type, type(number_type()))
    unit = str(each.type.unit)
    whole = each.kind in (FactKind.INTEGER, FactKind.PERIOD)
    step = Fraction(1) if whole else FEN
    near = [
        round(value / step) * step + offset
        for value in edges.numbers.get(unit, [])
        for offset in (-step, Fraction(0), step)
    ]
    signed = isinstance(each, Fact) and each.limits.may_be_negative
    pool = [value for value in (*near, Fraction(0), step) if signed or value >= 0]
    return st.one_of(
        st.sampled_from(pool), amounts(unit), *([amounts(unit).map(lambda v: -v)] if signed else [])
    )


def _values(each: Fact | Standard, edges: Edges) -> st.SearchStrategy[FactInput]:
    match each.kind:
        case FactKind.BOOL | FactKind.ASSESSED:
            return st.booleans()
        case FactKind.DATE:
            return st.sampled_from(edges.days)
        case FactKind.CHOICE if isinstance(each.type, Choice) and each.type.multiple:
            return st.frozensets(st.sampled_from(ROLES))
        case FactKind.CHOICE:
            return st.sampled_from(SIZES)
        case FactKind.TEXT:
            return st.text(max_size=5)
        case _:
            return _numbers_near(each, edges)


@st.composite
def cases(draw: st.DrawFn, document: Document, provision: Provision) -> Case:
    """A case on the edges of a provision; most often with some facts unknown."""
    edges = edges_of(document, provision)
    sometimes = draw(st.sampled_from([0, 1, 4]))

    def given(each: Fact | Standard) -> FactInput:
        if draw(st.integers(0, 9)) < sometimes:
            return None
        return draw(_values(each, edges))

    facts = {each.alias: given(each) for each in FACTS}
    options = provision.standard.options if isinstance(provision.standard, Selection) else ()
    choice = draw(st.sampled_from([None, *range(1, len(options) + 1)]))
    return Case(draw(st.sampled_from(edges.days)), facts, {GIVEN.alias: given(GIVEN)}, choice)
