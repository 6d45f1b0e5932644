"""The Chinese of every node of the model, as official guides write it.

Brackets stand only where the words would otherwise read differently: each phrase has a strength,
and a phrase weaker than its place asks for is put in brackets.
"""

from collections.abc import Mapping
from enum import IntEnum
from fractions import Fraction
from typing import Final, assert_never

from attrs import evolve

from tiaowen.model.expressions import (
    Age,
    ApplicationDate,
    Arithmetic,
    Band,
    Between,
    Cap,
    Case,
    Cases,
    Comparator,
    Compare,
    Condition,
    Connective,
    Converted,
    DateLiteral,
    DateShift,
    DefinitionRef,
    Excess,
    Expression,
    Extreme,
    ExtremeKind,
    FactRef,
    Floor,
    Group,
    HasOption,
    Holds,
    Literal,
    Node,
    Not,
    OpenReadings,
    Operator,
    Progressive,
    Round,
    StandardRef,
)
from tiaowen.model.history import (
    Outcome,
    OutcomeKind,
    RecordKind,
    Records,
    RecordWindow,
    Within,
)
from tiaowen.model.totals import Quantified, QuantifierKind, Total
from tiaowen.model.types import Choice, Date, Number
from tiaowen.values.boundary import BOUNDARY_BY_WORD, Side
from tiaowen.values.numerals import NUMBER_WORDS
from tiaowen.values.printing import format_date, format_number
from tiaowen.values.rounding import ROUNDING_STEPS

APPLICATION_DATE: Final = "申请日期"


class Strength(IntEnum):
    """How tightly the words of a phrase hold together."""

    STEPS = 0
    """Ends in a step after a comma: …，超过5000元的，按5000元计."""
    PART = 1
    """A超出B的部分, A与B的较高者."""
    SUM = 2
    PRODUCT = 3
    NAME = 4


_OPERATORS: Mapping[Operator, Strength] = {
    Operator.ADD: Strength.SUM,
    Operator.SUBTRACT: Strength.SUM,
    Operator.MULTIPLY: Strength.PRODUCT,
    Operator.DIVIDE: Strength.PRODUCT,
}
_NOT_ASSOCIATIVE = frozenset({Operator.SUBTRACT, Operator.DIVIDE})

_NUMBER_WORDS: Mapping[Comparator, str] = {
    Comparator.GE: "不低于",
    Comparator.GT: "超过",
    Comparator.LE: "不超过",
    Comparator.LT: "低于",
    Comparator.EQ: "为",
    Comparator.NE: "不为",
}
_DATE_WORDS: Mapping[Comparator, str] = {
    Comparator.GE: "不早于",
    Comparator.GT: "晚于",
    Comparator.LE: "不晚于",
    Comparator.LT: "早于",
    Comparator.EQ: "为",
    Comparator.NE: "不为",
}
CONTRARY: Mapping[Comparator, Comparator] = {
    Comparator.GE: Comparator.LT,
    Comparator.LT: Comparator.GE,
    Comparator.GT: Comparator.LE,
    Comparator.LE: Comparator.GT,
    Comparator.EQ: Comparator.NE,
    Comparator.NE: Comparator.EQ,
}
_JOINTS: Mapping[Connective, str] = {
    Connective.ALL: "且",
    Connective.ANY: "或",
    Connective.AT_LEAST: "；",
}
_PERCENT_SIGNS = ("%", "％", "‰", "分之")


def phrase(node: Node) -> str:
    """The words of a node. A list of conditions is written in one line; see `list_head` for its first words."""
    match node:
        case Holds() | Compare() | Between() | HasOption() | Not() | Group() | Quantified():
            return _condition(node)
        case OpenReadings(readings=readings):
            each = "；".join(f"{reading.label}，{phrase(reading.body)}" for reading in readings)
            return f"尚待明确（{each}）"
        case _:
            return _expression(node)[0]


def list_head(group: Group) -> str:
    """The words that stand before the items of a list: 同时符合下列条件, 至少符合下列2项."""
    if group.connective is Connective.AT_LEAST:
        return f"至少符合下列{group.minimum}项"
    return str(group.connective.value)


def scale_head(scale: Progressive) -> str:
    """The words that stand before the bands of a progressive scale."""
    return f"{_at_least(scale.base, Strength.PART)}按下列各级超额累进计算"


def band_phrase(band: Band) -> str:
    """What one band gives: 超过36000元至144000元的部分×10%."""
    words = band.text if band.text.endswith("部分") else f"{band.text.removesuffix('的')}的部分"
    return f"{words}×{format_number(band.rate, '%')}"


def cases_head(cases: Cases) -> str:
    """The words that stand before cases: 按下列情形分别确定, 按规模分别确定."""
    if not cases.keys:
        return "按下列情形分别确定"
    return f"按{'、'.join(phrase(key) for key in cases.keys)}分别确定"


def case_phrase(case: Case) -> str:
    """One case: 留用率超过50%的，1500元; 其他情形，1000元."""
    return f"{case_words(case)}，{phrase(case.value)}"


def case_words(case: Case) -> str:
    """When a case applies, in the words of its list or its row."""
    return "其他情形" if case.condition is None else f"{phrase(case.condition)}的"


def _in_order(cases: Cases) -> str:
    return "" if cases.order is None else "；同时符合两项以上的，按排列在前的执行"


# --- values ---------------------------------------------------------------------------------------


def _expression(node: Expression) -> tuple[str, Strength]:  # noqa: C901 - one line a kind of node
    """Words and strength."""
    match node:
        case Literal():
            return _literal(node), Strength.NAME
        case DateLiteral(value=day):
            return format_date(day), Strength.NAME
        case FactRef(fact=fact):
            return fact.name, Strength.NAME
        case DefinitionRef(definition=definition):
            return definition.name, Strength.NAME
        case StandardRef(standard=standard):
            return standard.name, Strength.NAME
        case ApplicationDate():
            return APPLICATION_DATE, Strength.NAME
        case Arithmetic():
            return _arithmetic(node)
        case Converted(operand=operand):
            return _expression(operand)
        case Excess():
            return f"{'超出'.join(_sides(node))}的部分", Strength.PART
        case Extreme(kind=kind, operands=operands):
            return _extreme(kind, operands), Strength.PART
        case Cap(operand=operand) | Floor(operand=operand):
            return f"{phrase(operand)}，{limit_words(node)}", Strength.STEPS
        case Round():
            return f"{phrase(node.operand)}，{rounding_words(node)}", Strength.STEPS
        case DateShift():
            return _at_least(node.base, Strength.NAME) + _shift_words(node), Strength.NAME
        case Progressive():
            bands = "；".join(band_phrase(band) for band in node.bands)
            return f"{scale_head(node)}：{bands}", Strength.STEPS
        case Age(base=base):
            return f"{_at_least(base, Strength.NAME)}的周岁", Strength.NAME
        case Cases():
            listed = "；".join(f"{case.number}{case_phrase(case)}" for case in node.cases)
            return f"{cases_head(node)}：{listed}{_in_order(node)}", Strength.STEPS
        case Total():
            return _total(node)
        case Records():
            return _records(node), Strength.NAME
        case Outcome():
            return _outcome(node), Strength.NAME
        case _:
            assert_never(node)


def _at_least(node: Expression, strength: Strength) -> str:
    """The words of a node, in brackets if they hold together less than its place asks for."""
    text, own = _expression(node)
    return text if own >= strength else f"（{text}）"


def _literal(node: Literal) -> str:
    unit = node.type.unit
    share = node.text.strip() in NUMBER_WORDS or any(sign in node.text for sign in _PERCENT_SIGNS)
    if not str(unit) and share:
        return format_number(node.value, "%")
    return format_number(node.value, unit)


def bracketed(node: Arithmetic | Excess) -> tuple[bool, bool]:
    """Whether the left and the right side stand in brackets."""
    left = right = Strength.PRODUCT
    if isinstance(node, Arithmetic):
        left = _OPERATORS[node.operator]
        right = Strength(left + (node.operator in _NOT_ASSOCIATIVE))
    return _expression(node.left)[1] < left, _expression(node.right)[1] < right


def _sides(node: Arithmetic | Excess) -> tuple[str, str]:
    """The words of both sides, in brackets where they need them."""
    left, right = bracketed(node)
    return (
        f"（{phrase(node.left)}）" if left else phrase(node.left),
        f"（{phrase(node.right)}）" if right else phrase(node.right),
    )


def _arithmetic(node: Arithmetic) -> tuple[str, Strength]:
    strength, (left, right) = _OPERATORS[node.operator], _sides(node)
    text = f"{left}{node.operator.value}{right}"
    if node.if_zero is None:
        return text, strength
    return f"{text}，分母为零的，按{_at_least(node.if_zero, Strength.PART)}计", Strength.STEPS


def _extreme(kind: ExtremeKind, operands: tuple[Expression, ...]) -> str:
    return f"{'与'.join(_at_least(each, Strength.SUM) for each in operands)}的{kind.value}"


def limit_words(node: Cap | Floor) -> str:
    """The words of a cap or a floor: 超过75万元的，按75万元计."""
    word = "超过" if isinstance(node, Cap) else "低于"
    limit = _at_least(node.threshold, Strength.SUM)
    return f"{word}{limit}的，按{_at_least(node.value, Strength.SUM)}计"


def rounding_words(node: Round) -> str:
    """The words of a rounding: 四舍五入到元."""
    unit = node.type.unit
    steps = {step: word for word, step in ROUNDING_STEPS.items() if word != "整数"}
    if "元" in unit.numerator and node.step in steps:
        return f"{node.mode.value}到{steps[node.step]}"
    if node.step == 1:
        return f"{node.mode.value}到整数"
    return f"{node.mode.value}到{format_number(node.step, unit)}"


def _shift_words(node: DateShift) -> str:
    direction = "前" if node.months < 0 or node.days < 0 else "后"
    return direction + _length(abs(node.months), abs(node.days))


def _length(months: int, days: int) -> str:
    years, rest = divmod(months, 12)
    parts = ((years, "年") if not rest else (months, "个月"), (days, "天"))
    return "".join(f"{count}{unit}" for count, unit in parts if count) or "0天"


# --- members, earlier benefits, other provisions ----------------------------------------------------


def _total(node: Total) -> tuple[str, Strength]:
    """职工（登记失业）的人数, 全部职工的工资合计, …的出生日期最早者，没有的按2000年1月1日计."""
    who = f"全部{node.members.name}" if node.condition is None else _those(node, node.condition)
    if node.value is None:
        unit = str(node.type.unit) if isinstance(node.type, Number) else ""
        return f"{who}的{unit}数", Strength.NAME
    words = f"{who}的{_at_least(node.value, Strength.NAME)}{node.kind.value}"
    if node.if_none is None:
        return words, Strength.NAME
    return f"{words}，没有的按{_at_least(node.if_none, Strength.SUM)}计", Strength.STEPS


def _those(node: Total | Quantified, condition: Condition) -> str:
    return f"{node.members.name}（{_condition(condition)}）"


_QUANTIFIED: Mapping[QuantifierKind, str] = {
    QuantifierKind.SOME: "有{0}（{1}）",
    QuantifierKind.EVERY: "{0}均（{1}）",
    QuantifierKind.NONE: "没有{0}（{1}）",
}
_WITHIN: Mapping[Within, str] = {
    Within.EVER: "",
    Within.YEAR: "本年度内",
    Within.MONTH: "本月内",
    Within.BEFORE: "申请日期前{}内",
    Within.SINCE_FIRST: "自首次享受起{}内",
}


def _records(node: Records) -> str:
    """本年度内已享受稳岗返还的次数."""
    within = record_window_words(node.window)
    return f"{within}已享受{'、'.join(node.items)}的{node.kind.value}"


_NEVER: Final = ((Comparator.LT, Fraction(1)), (Comparator.EQ, Fraction(0)))
"""How a rule says that something was never had."""


def _had(node: Compare, records: Records, times: Fraction) -> str:
    """本年度内没有享受过稳岗返还, 享受稳岗返还少于3次."""
    within, items = record_window_words(records.window), "、".join(records.items)
    if (node.comparator, times) in _NEVER:
        return f"{within}没有享受过{items}"
    if node.comparator is Comparator.LT:
        return f"{within}享受{items}少于{format_number(times)}次"
    return _compare(node, node.comparator, node.word)


def record_window_words(window: RecordWindow) -> str:
    """Which earlier benefits count: 本年度内; "" for all of them."""
    return _WITHIN[window.within].format(_length(window.months, window.days))


def _outcome(node: Outcome) -> str:
    if node.kind is OutcomeKind.ELIGIBLE:
        return f"符合{node.provision.name}条件"
    return f"{node.provision.name}的{node.kind.value}"


# --- conditions -----------------------------------------------------------------------------------


def _condition(node: Condition) -> str:
    match node:
        case Holds(operand=operand):
            return phrase(operand)
        case Compare(left=Records(kind=RecordKind.COUNT) as records, right=Literal(value=times)):
            return _had(node, records, times)
        case Compare():
            return _compare(node, node.comparator, node.word)
        case Between():
            return _between(node, "在")
        case HasOption():
            return _has_option(node, "为")
        case Not(operand=operand):
            return _contrary(operand)
        case Group():
            return _group(node)
        case Quantified():
            return _QUANTIFIED[node.kind].format(node.members.name, _condition(node.condition))
        case _:
            assert_never(node)


def _compare(node: Compare, comparator: Comparator, word: str = "") -> str:
    """`A不低于B`, or with a word that stands behind: `年龄50周岁以上`."""
    entry = BOUNDARY_BY_WORD.get(word)
    left = _at_least(node.left, Strength.SUM)
    right = _at_least(node.right, Strength.SUM)
    dates = isinstance(node.left.type, Date)
    if entry is None or entry.operator != comparator.value:
        chosen = (_DATE_WORDS if dates else _NUMBER_WORDS)[comparator]
        return f"{left}{chosen}{right}"
    if entry.side is Side.BEFORE:
        return f"{left}{word}{right}"
    return f"{left}{'在' if dates else ''}{right}{word}"


def _between(node: Between, word: str) -> str:
    low, high = (_at_least(each, Strength.SUM) for each in (node.low, node.high))
    return f"{_at_least(node.subject, Strength.SUM)}{word}{low}至{high}之间"


def _has_option(node: HasOption, word: str) -> str:
    subject_type = node.subject.type
    if isinstance(subject_type, Choice) and subject_type.multiple:
        word = {"为": "包括", "不为": "不包括"}[word]
    return f"{phrase(node.subject)}{word}{'或'.join(node.options)}"


def _contrary(node: Condition) -> str:
    match node:
        case Compare():
            return _compare(node, CONTRARY[node.comparator])
        case Between():
            return _between(node, "不在")
        case HasOption():
            return _has_option(node, "不为")
        case Not(operand=operand):
            return _condition(operand)
        case Quantified(kind=QuantifierKind.SOME):
            return _condition(evolve(node, kind=QuantifierKind.NONE))
        case Quantified(kind=QuantifierKind.NONE):
            return _condition(evolve(node, kind=QuantifierKind.SOME))
        case Holds() | Group() | Quantified():
            return f"不属于“{_condition(node)}”的情形"
        case _:
            assert_never(node)


def _group(node: Group) -> str:
    joined = _JOINTS[node.connective].join(_member(item.condition) for item in node.items)
    return f"{list_head(node)}：{joined}" if node.connective is Connective.AT_LEAST else joined


def _member(node: Condition) -> str:
    return f"（{_condition(node)}）" if isinstance(node, Group) else _condition(node)
