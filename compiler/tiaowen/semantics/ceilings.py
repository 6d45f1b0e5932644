"""累计不超过: what is left of a ceiling, and the standard clipped by it."""

from attrs import evolve

from tiaowen.model.expressions import DefinitionRef, Excess, Expression, Extreme, ExtremeKind
from tiaowen.model.history import RecordKind
from tiaowen.model.names import Definition
from tiaowen.model.provisions import Ceiling, Computed, PerMember, Same, Selection, Sum
from tiaowen.model.results import Range
from tiaowen.semantics.clauses import form
from tiaowen.semantics.expressions import value
from tiaowen.semantics.outcomes import TIMES, item_named, records
from tiaowen.semantics.quotes import anchors, loose_quotes
from tiaowen.semantics.report import shown
from tiaowen.semantics.units import has_unit, number_type, unit_of
from tiaowen.semantics.whose import Frame, record_window, whose_records
from tiaowen.syntax import tree
from tiaowen.values.units import DAY, DIMENSIONLESS, MONTH, YEAR, YUAN, Unit


def ceiling_of(clause: tree.Clause, frame: Frame) -> Ceiling | None:
    """What all records and this sum may come to, None after a fault."""
    scope = frame.scope
    written = form(clause, tree.CeilingValue, scope)
    if written is None:
        return None
    whose = whose_records(written.whose, written.span, frame)
    window = record_window(written.window, scope)
    together = [item_named(name, scope) for name in written.together]
    if whose is None or window is None or None in together or frame.standard is None:
        return scope.broken()
    with scope.inside(whose):
        amount = value(written.amount, scope)
    if amount is None or not _fits(amount, whose, written, frame):
        return scope.broken()
    items = tuple(dict.fromkeys((frame.whole.name, *(each for each in together if each))))
    quotes = anchors(written.quotes + loose_quotes(written.amount))
    had = records(RecordKind.MONEY, items, window, whose, written.span)
    type_ = number_type(YUAN)
    remaining = Definition(
        object=whose,
        name=f"{frame.whole.name}累计剩余额度",
        alias=f"{frame.whole.alias}_remaining",
        article=frame.whole.article,
        body=Excess(amount, had, type_, span=written.span),
        type=type_,
        anchors=quotes,
        span=written.span,
    )
    return Ceiling(amount, items, window, whose, remaining, quotes, span=written.span)


def _fits(amount: Expression, whose: str, written: tree.CeilingValue, frame: Frame) -> bool:
    """Whether the ceiling is money and the standard is money that it can clip."""
    scope, given = frame.scope, frame.standard
    result = given.standard if isinstance(given, Same) else given
    unit = unit_of(amount)
    if unit != YUAN:
        scope.error(
            "TW0390",
            amount.span,
            f"“{shown(amount.span)}”不是一笔钱，和已经领的加不到一起。"
            if unit is None
            else f"{has_unit(shown(amount.span), unit)}，和已经领的钱加不到一起。",
            _in_yuan(shown(amount.span), unit),
        )
    elif isinstance(result, PerMember) and whose == scope.subject:
        scope.error(
            "TW0390",
            written.span,
            "扶持标准按每名算，这里却没有写是每名的累计，各名怎么分这个额度说不清。",
            f"每名各有额度的，请写“累计不超过：每名{result.members.name}6000元。”这样；"
            "合起来算的，请把合计写成定义，再按合计写扶持标准。",
        )
    elif isinstance(inner := _inner(result), Sum | Selection | Range):
        units = [unit_of(each) for each in _amounts(inner)]
        if all(each == YUAN for each in units):
            return True
        scope.error(
            "TW0390",
            written.span,
            "扶持标准是按月、按年给的数，不是一笔钱，扣不了已经领的。",
            "请先乘上月数、年数，得出一笔钱再写累计。",
        )
    else:
        scope.error(
            "TW0390",
            written.span,
            "扶持标准不是一笔钱，累计到多少为止说不清（分项相加的，不知道先扣哪一项）。",
            "分项的请合成一个算式，或者分成几个事项各写各的累计。",
        )
    return False


def _in_yuan(written: str, unit: Unit | None) -> str:
    """How a ceiling that is no money is written."""
    if unit == DIMENSIONLESS:
        return f"请写上单位，如“累计不超过：{written}元。”。"
    if unit == TIMES:
        return f"能享受几次，请写“享受次数：{written}。”。"
    if unit in (MONTH, YEAR, DAY):
        return f"能享受多久，请写“享受期限：最多{written}。”。"
    if unit == Unit(YUAN.numerator, YEAR.numerator):
        return "一年里累计多少的，请写“累计不超过：6000元，本年度内。”。"
    return "请写以元计的数，如“累计不超过：6000元。”。"


def _inner(result: Computed | None) -> Computed | None:
    if isinstance(result, PerMember):
        standard = result.provision.standard
        return standard.standard if isinstance(standard, Same) else standard
    return result


def _amounts(result: Sum | Selection | Range) -> tuple[Expression, ...]:
    match result:
        case Sum(amount=amount):
            return (amount,)
        case Selection(options=options):
            return tuple(option.amount for option in options)
        case Range():
            return result.ends


def clipped_by(standard: Computed | Same, ceiling: Ceiling) -> Computed | Same:
    """The standard with each amount no higher than what is left."""

    def clipped(amount: Expression) -> Expression:
        left = DefinitionRef(ceiling.remaining, ceiling.remaining.type, span=ceiling.span)
        return Extreme(ExtremeKind.LOWER, (amount, left), amount.type, span=amount.span)

    match standard:
        case Same(standard=inner):
            clipped_inner = clipped_by(inner, ceiling)
            assert not isinstance(clipped_inner, Same), "only one step"
            return evolve(standard, standard=clipped_inner)
        case PerMember(provision=provision):
            own = evolve(
                provision,
                standard=clipped_by(provision.standard, ceiling),
                ceilings=(*provision.ceilings, ceiling),
            )
            return evolve(standard, provision=own)
        case Sum(amount=amount):
            return evolve(standard, amount=clipped(amount))
        case Selection(options=options):
            each = (evolve(option, amount=clipped(option.amount)) for option in options)
            return evolve(standard, options=tuple(each))
        case Range(lower=lower, upper=upper):
            return evolve(
                standard,
                lower=None if lower is None else clipped(lower),
                upper=None if upper is None else clipped(upper),
            )
        case _:
            return standard
