"""What kind of information a name is likely to be, by its unit, its last words, or its options."""

from collections.abc import Iterator
from typing import Final

from tiaowen.semantics.names import Names
from tiaowen.syntax import tree
from tiaowen.values.printing import format_unit
from tiaowen.values.units import DAY, DIMENSIONLESS, MONTH, YEAR, YUAN, Unit, UnknownUnit

BOOL: Final = "是否"
DATE: Final = "日期"
MONEY: Final = "金额"
RATIO: Final = "比例"

ENDINGS: Final[tuple[tuple[str, str], ...]] = (
    ("人数", "整数，人"),
    ("户数", "整数，户"),
    ("次数", "整数，次"),
    ("月数", "期限，月"),
    ("天数", "期限，日"),
    ("年龄", "整数，周岁"),
    ("比例", RATIO),
    ("率", RATIO),
    ("日期", DATE),
    ("日", DATE),
)
"""What the last words of a name say where the rule says nothing; everything else in a sum is money."""


def factors_of(node: tree.Node) -> Iterator[tuple[tree.Node, bool]]:
    """The factors of a chain of × and ÷; False for a divisor."""
    operators = (tree.Operator.MULTIPLY, tree.Operator.DIVIDE)
    divisors: list[tuple[tree.Node, bool]] = []
    while isinstance(node, tree.Binary) and node.operator in operators:
        divisors.append((node.right, node.operator is tree.Operator.MULTIPLY))
        node = node.left
    yield node, True
    yield from reversed(divisors)


def combined_unit(operator: tree.Operator, left: Unit | None, right: Unit | None) -> Unit | None:
    """The unit of a sum, product or quotient, None where it is not known."""
    match operator:
        case tree.Operator.ADD | tree.Operator.SUBTRACT:
            return left or right
        case _ if left is None or right is None:
            return None
        case tree.Operator.MULTIPLY:
            return (left * right).simplified()[0]
        case _:
            return (left / right).simplified()[0]


def unit_as_written(written: str, names: Names) -> Unit | None:
    """The unit of a number, None where nothing declares it."""
    try:
        return Unit.parse("" if written in ("%", "‰", "‱") else written, names.units)
    except UnknownUnit:
        return None


def kind_of_unit(name: str, unit: Unit | None) -> str:
    """How a number of that unit is declared; where the unit is not known, by the end of its name."""
    if unit is None:
        return kind_by_name(name) or MONEY
    if unit == YUAN:
        return MONEY
    if unit.numerator == YUAN.numerator:
        return f"{MONEY}，{format_unit(unit)}"
    if unit == DIMENSIONLESS:
        return RATIO
    if unit in (MONTH, YEAR):
        return "期限，月"
    return "期限，日" if unit == DAY else f"整数，{format_unit(unit)}"


def kind_by_name(name: str) -> str | None:
    """What the last words of a name say, None where they say nothing."""
    return next((kind for ending, kind in ENDINGS if name.endswith(ending)), None)


def unit_by_name(node: tree.Node) -> Unit | None:
    """The unit that the end of a name tells."""
    kind = kind_by_name(node.name.text) if isinstance(node, tree.NameExpr) else None
    return Unit.parse(kind.partition("，")[2]) if kind and kind != DATE else None


def kind_of_number(number: tree.Number) -> str:
    """How a value is declared that is compared with this number, or has it in an 算例."""
    try:
        unit = Unit.parse(number.unit)
    except UnknownUnit:
        return RATIO if number.unit in ("%", "‰", "‱") else f"整数，{number.unit}"
    if unit == DIMENSIONLESS:
        return "整数" if number.value.denominator == 1 else RATIO
    kind = kind_of_unit("", unit)
    if kind.startswith("整数") and number.value.denominator != 1:
        return kind.replace("整数", "数量") + "，小数2位"
    return kind


def options_kind(names: tuple[tree.Name, ...]) -> str:
    """A declaration with these options."""
    return f"选项〔{'、'.join(name.text for name in names)}〕"
