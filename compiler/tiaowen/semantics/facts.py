"""基本信息: objects and their facts, with the type and the limits of each value."""

from fractions import Fraction

from tiaowen.findings import Related
from tiaowen.frozen import frozen
from tiaowen.model.names import Fact, MemberList, Object
from tiaowen.model.types import Bool, Choice, Date, FactKind, Limits, Number, Text, Type
from tiaowen.semantics.declare import Declared
from tiaowen.semantics.lists import RECEIVED, build_lists, check_members
from tiaowen.semantics.names import FAULTY, Faulty, Meaning, Names, Scope
from tiaowen.semantics.registry import BODIES, resolve_registered
from tiaowen.semantics.report import shown
from tiaowen.semantics.units import is_money, number_type, read_unit, unit_words
from tiaowen.syntax import tree
from tiaowen.values.absence import Absence
from tiaowen.values.units import DAY, DIMENSIONLESS, MONTH, YEAR, YUAN, Unit, convertible

LARGEST = Fraction(10**12)
"""The largest value of a 金额, 整数 or 数量 that declares none (1万亿), and the largest to declare."""

MOST_DIGITS = 9
_DEFAULT_DIGITS = {FactKind.QUANTITY: 2, FactKind.RATIO: 4}
_LIMITED = frozenset((FactKind.INTEGER, FactKind.QUANTITY, FactKind.MONEY))


@frozen
class FactForm:
    """What a declaration says of the values: shared by facts and published standards."""

    kind: FactKind
    type: Type
    limits: Limits


def build_objects(declared: Declared, names: Names) -> None:
    """Put every object and its facts into `names`; of two objects of one name the first stays."""
    build_lists(declared, names)
    check_members(declared, names)
    for block in declared.objects:
        if block.name.text and block.name.text not in names.objects:
            names.values[block.name.text] = {}
            names.objects[block.name.text] = _object(block, names)


def _object(block: tree.ObjectBlock, names: Names) -> Object | Faulty:
    facts: dict[str, Meaning] = names.values[block.name.text]
    for declaration in block.facts:
        if declaration.name.text == RECEIVED:
            _report_received(declaration, names)
        facts.setdefault(declaration.name.text, _fact(block.name.text, declaration, names))
    if block.alias is None:
        return FAULTY
    return Object(
        name=block.name.text,
        alias=block.alias.text,
        key=_key(block),
        facts=tuple(fact for fact in facts.values() if isinstance(fact, Fact)),
        lists=tuple(
            each
            for each in names.lists.get(block.name.text, {}).values()
            if isinstance(each, MemberList)
        ),
        span=block.span,
    )


def _report_received(declaration: tree.Fact, names: Names) -> None:
    names.report.add(
        "TW0394",
        declaration.name.span,
        f"“{RECEIVED}”不用登记：每个对象都有，里面是领过哪些、哪天、多少钱。",
        "请删去这一行；要用次数或者金额的，写“稳岗返还的已享受次数”“稳岗返还的已享受金额”。",
    )


def _key(block: tree.ObjectBlock) -> Fact | None:
    key = block.key
    if key is None or key.alias is None:
        return None
    return Fact(
        object=block.name.text,
        name=key.name.text,
        alias=key.alias.text,
        kind=FactKind.TEXT,
        type=Text(),
        span=key.span,
    )


def _fact(owner: str, declaration: tree.Fact, names: Names) -> Fact | Faulty:
    scope = Scope(names, owner)
    form = fact_form(declaration.type, declaration.name, scope)
    authority = _authority(declaration, scope)
    if form is None or scope.failed or declaration.alias is None:
        return FAULTY
    return Fact(
        object=owner,
        name=declaration.name.text,
        alias=declaration.alias.text,
        kind=form.kind,
        type=form.type,
        limits=form.limits,
        authority=authority,
        span=declaration.span,
    )


def _authority(declaration: tree.Fact, scope: Scope) -> str | Absence | None:
    authority = declaration.type.authority
    if declaration.type.kind != FactKind.ASSESSED.value:
        return None
    match authority:
        case tree.Absent(word=word):
            return word
        case tree.Name():
            return resolve_registered(authority, BODIES, scope)
        case _:
            return scope.error(
                "TW0330",
                declaration.name.span,
                f"认定事项“{declaration.name.text}”没有写由谁认定，结果里就说不出该找哪个单位。",
                "请写成“认定事项，认定机关市人社局”；原文没有写的，"
                "写“认定事项，认定机关原文未明确”。",
            )


def fact_form(written: tree.FactType, name: tree.Name, scope: Scope) -> FactForm | None:
    """Kind, type and limits of a declared value, None after a fault."""
    if not written.kind:
        return scope.broken()
    kind = FactKind(written.kind)
    type_ = _type(kind, written, name, scope)
    if type_ is None:
        return None
    unit = type_.unit if isinstance(type_, Number) else DIMENSIONLESS
    limits = _limits(kind, written, unit, scope)
    return None if limits is None else FactForm(kind, type_, limits)


def _type(kind: FactKind, written: tree.FactType, name: tree.Name, scope: Scope) -> Type | None:
    match kind:
        case FactKind.BOOL | FactKind.ASSESSED:
            return Bool()
        case FactKind.DATE:
            return Date()
        case FactKind.TEXT:
            return Text()
        case FactKind.CHOICE:
            return _choice(written, name, scope)
        case _:
            unit = _unit(kind, written, scope)
            return None if unit is None else number_type(unit)


def _choice(written: tree.FactType, name: tree.Name, scope: Scope) -> Choice | None:
    first: dict[str, tree.Name] = {}
    for option in written.options:
        if first.setdefault(option.text, option) is not option:
            scope.error(
                "TW0312",
                option.span,
                f"“{name.text}”的选项“{option.text}”写了两次。",
                "请删去一个。",
                related=(Related(first[option.text].span, "先写在这里"),),
            )
    if not written.options:
        return scope.error(
            "TW0319",
            name.span,
            f"“{name.text}”没有写有哪些选项，填什么都对不上。",
            "请写成“选项〔大型、中型、小型〕”。",
        )
    return Choice(tuple(first), written.multiple)


def _unit(kind: FactKind, written: tree.FactType, scope: Scope) -> Unit | None:
    """The unit of a number of that kind, None after a fault."""
    if kind is FactKind.MONEY and not written.unit:
        return YUAN
    unit = read_unit(written.unit, written.span, scope)
    if unit is None:
        return None
    fault = _UNIT_FAULTS[kind](unit)
    if fault is None:
        return unit
    return scope.error("TW0412", written.span, f"“{shown(written.span)}”{fault[0]}", fault[1])


def _money_fault(unit: Unit) -> tuple[str, str] | None:
    if is_money(unit):
        return None
    return (
        f"的单位里没有“元”，写的是{unit_words(unit)}。",
        "金额请写“金额”，或者“金额，元/月”；人数、面积这样的请写“整数”或者“数量”。",
    )


def _ratio_fault(unit: Unit) -> tuple[str, str] | None:
    if unit == DIMENSIONLESS:
        return None
    return (
        f"带了单位{unit_words(unit)}；比例是两个同类的数相除，没有单位。",
        f"比例请只写“比例”；带单位的请写“数量，{unit}”。",
    )


def _period_fault(unit: Unit) -> tuple[str, str] | None:
    if unit in (MONTH, DAY):
        return None
    help = "请写“期限，月”或者“期限，日”。"
    if unit == YEAR:
        return "按年算，写不了几个月的期限。", "请写“期限，月”，1年就是12个月。"
    return "没有写明按月还是按日算，月有长有短，两者换不过来。", help


def _no_fault(_: Unit) -> None:
    return None


_UNIT_FAULTS = {
    FactKind.MONEY: _money_fault,
    FactKind.RATIO: _ratio_fault,
    FactKind.PERIOD: _period_fault,
    FactKind.INTEGER: _no_fault,
    FactKind.QUANTITY: _no_fault,
}


def _limits(kind: FactKind, written: tree.FactType, unit: Unit, scope: Scope) -> Limits | None:
    digits = written.digits if written.digits is not None else _DEFAULT_DIGITS.get(kind, 0)
    if digits > MOST_DIGITS:
        return scope.error(
            "TW0409",
            written.span,
            f"小数位数写成了{digits}位，最多只能有{MOST_DIGITS}位。",
            "请改小；真要这样精确的，请换一个大一些的单位。",
        )
    if written.maximum is None:
        return Limits(LARGEST if kind in _LIMITED else None, digits, written.may_be_negative)
    maximum = _maximum(written.maximum, unit, scope)
    return None if maximum is None else Limits(maximum, digits, written.may_be_negative)


def _maximum(written: tree.Number, unit: Unit, scope: Scope) -> Fraction | None:
    """The declared maximum in the unit of the fact; a maximum without a unit has the fact's."""
    own = read_unit(written.unit, written.span, scope)
    if own is None:
        return None
    factor = Fraction(1) if own == DIMENSIONLESS else convertible(own, unit)
    if factor is None:
        return scope.error(
            "TW0409",
            written.span,
            f"最大值“{shown(written.span)}”的单位是{unit_words(own)}，"
            f"这项信息的单位却是{unit_words(unit)}。",
            "请改成同一个单位。",
        )
    value = written.value * factor
    if 0 < value <= LARGEST:
        return value
    fault = "不大于零，什么数都填不进去" if value <= 0 else "超过了1万亿，起不到拦住错填的作用"
    return scope.error(
        "TW0409", written.span, f"最大值“{shown(written.span)}”{fault}。", "请写一个合理的最大值。"
    )
