"""How rules use names that may be declared nowhere: what kind of information each is likely to be."""

from collections.abc import Iterator, Mapping
from typing import Final

from attrs import define, field, frozen

from tiaowen.model.types import Number
from tiaowen.semantics.common import subject_of
from tiaowen.semantics.declare import Declared
from tiaowen.semantics.names import Names
from tiaowen.semantics.readings import bodies
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

_CONDITION_LABELS = frozenset(("申报条件", "缴纳条件"))
_AMOUNT_LABELS = frozenset(("扶持标准", "计算标准"))


@frozen
class Use:
    """A name in a rule: the object it seems to belong to ("" if unclear) and its kind as declared."""

    subject: str
    declared: str


def uses_of(declared: Declared, names: Names) -> dict[str, Use]:
    """The first use of every name: in rules, else in 算例."""
    reader = _Reader(names)
    for block in declared.bodies:
        _read_rule(reader, block)
    for block in declared.bodies:
        _read_example(reader, block)
    return reader.found


def _read_rule(reader: "_Reader", block: tree.Block) -> None:
    match block:
        case tree.ProvisionBlock():
            subject = subject_of(block, reader.names)
            reader.subject = reader.subject_of[block.name.text] = subject
            for clause in block.clauses:
                reader.clause(clause)
        case tree.DefinitionBlock(owner=owner, body=body):
            reader.subject = "" if owner is None else owner.text
            reader.any_value(body)
        case tree.DoubtBlock():
            reader.subject = ""
            for body in bodies(block):
                reader.any_value(body)
        case _:
            pass


def _read_example(reader: "_Reader", block: tree.Block) -> None:
    match block:
        case tree.ExampleTableBlock(premises=premises):
            reader.subject = reader.subject_of.get(block.provision.text, "")
            for premise in premises:
                reader.assignment(premise)
        case tree.ExampleBlock(clauses=clauses):
            for clause in clauses:
                if isinstance(clause.value, tree.Assignments):
                    reader.subject = clause.label
                    for each in clause.value.items:
                        reader.assignment(each)
        case _:
            pass


@define
class _Reader:
    """Walks through rules and notes what each name is used as."""

    names: Names
    subject: str = ""
    found: dict[str, Use] = field(factory=dict)
    subject_of: dict[str, str] = field(factory=dict)

    def note(self, name: tree.Name, declared: str) -> None:
        """A name is used as something of that kind; the first use counts."""
        self.found.setdefault(name.text, Use(self.subject, declared))

    # --- clauses ---

    def clause(self, clause: tree.Clause) -> None:
        """A clause of a provision."""
        match clause.value:
            case tree.Quoted(body=body) if clause.label in _CONDITION_LABELS:
                self.condition(body)
            case tree.Quoted(body=body) if clause.label in _AMOUNT_LABELS:
                self.value(body, YUAN)
            case tree.ChoiceValue(items=items):
                for item in items:
                    self.value(item.body, YUAN)
            case tree.WindowValue(by=tree.Name() as by):
                self.note(by, DATE)
            case _:
                pass

    def assignment(self, given: tree.Assignment) -> None:
        """What an 算例 gives."""
        match given.value:
            case bool():
                self.note(given.name, BOOL)
            case tree.Number() as number:
                self.note(given.name, _kind_of_number(number))
            case tree.DateLit():
                self.note(given.name, DATE)
            case tuple() as options:
                self.note(given.name, _options(options))
            case None:
                pass

    # --- conditions ---

    def any_value(self, node: tree.Node) -> None:
        """The body of a definition."""
        if isinstance(
            node, (tree.Binary, tree.Excess, tree.Extreme, tree.Stepped, tree.Progressive)
        ):
            self.value(node, None)
        elif not isinstance(node, tree.NameExpr):
            self.condition(node)

    def condition(self, node: tree.Node) -> None:
        """Something that must hold."""
        match node:
            case tree.NameExpr(name=name):
                self.note(name, BOOL)
            case tree.Quoted(body=body) | tree.Not(operand=body):
                self.condition(body)
            case tree.ItemList(items=items):
                for item in items:
                    self.condition(item.body)
            case tree.Logical(operands=operands):
                for operand in operands:
                    self.condition(operand)
            case tree.Comparison():
                self.comparison(node)
            case tree.RangeComparison(subject=subject, low=low, high=high):
                self.against(subject, high)
                self.against(low, subject)
                self.against(high, subject)
            case tree.OptionTest(subject=tree.NameExpr(name=name), options=options):
                self.note(name, _options(options))
            case _:
                pass

    def comparison(self, node: tree.Comparison) -> None:
        """`A不低于B`; `A为B` of two names is taken for an option."""
        match node.left, node.right:
            case tree.NameExpr(name=name), tree.NameExpr(name=option) if node.operator in (
                "eq",
                "ne",
            ):
                self.note(name, _options((option,)))
            case left, right:
                self.against(left, right)
                self.against(right, left)

    def against(self, node: tree.Node, other: tree.Node) -> None:
        """A value that is compared with another one."""
        match node, other:
            case tree.NameExpr(name=name), tree.DateLit() | tree.DateShift():
                self.note(name, DATE)
            case tree.NameExpr(name=name), tree.Number() as number:
                self.note(name, _kind_of_number(number))
            case _:
                self.value(node, self.unit(other))

    # --- values ---

    def value(self, node: tree.Node, unit: Unit | None) -> None:
        """A value of which the unit may be known."""
        match node:
            case tree.NameExpr(name=name):
                self.note(name, _kind(name.text, unit))
            case tree.Quoted(body=body):
                self.value(body, unit)
            case tree.Binary():
                self.binary(node, unit)
            case tree.Excess(left=left, right=right):
                self.all_of((left, right), unit)
            case tree.Extreme(operands=operands):
                self.all_of(operands, unit)
            case tree.Stepped(base=base, steps=steps):
                own = unit or self.unit(base)
                self.value(base, own)
                for step in steps:
                    self.step(step, own)
            case tree.Progressive(base=base):
                self.value(base, YUAN)
            case tree.DateShift(base=tree.NameExpr(name=name)):
                self.note(name, DATE)
            case _:
                pass

    def step(self, step: tree.Step, unit: Unit | None) -> None:
        """The values of a cap, a floor, or 分母为零."""
        match step:
            case tree.CapStep(threshold=threshold, value=value):
                self.all_of((threshold, value), unit)
            case tree.FloorStep(threshold=threshold, value=value):
                self.all_of((threshold, value), unit)
            case tree.ZeroDivisorStep(value=value):
                self.value(value, unit)
            case tree.RoundStep():
                pass

    def all_of(self, nodes: tuple[tree.Node, ...], unit: Unit | None) -> None:
        """Values that all have one unit."""
        own = unit or next((known for node in nodes if (known := self.unit(node))), None)
        for node in nodes:
            self.value(node, own)

    def binary(self, node: tree.Binary, unit: Unit | None) -> None:
        """Sums have one unit; of a product or quotient one unknown factor follows from the others."""
        if node.operator in (tree.Operator.ADD, tree.Operator.SUBTRACT):
            return self.all_of((node.left, node.right), unit)
        factors = list(_factors(node))
        units = [self.unit(factor) for factor, _ in factors]
        if units.count(None) > 1:
            pairs = zip(factors, units, strict=True)
            units = [known or _unit_by_name(factor) for (factor, _), known in pairs]
        rest = unit if units.count(None) == 1 else None
        for (_, above), known in zip(factors, units, strict=True):
            if rest is not None and known is not None:
                rest = rest / known if above else rest * known
        for (factor, above), known in zip(factors, units, strict=True):
            asked = rest if rest is None or above else DIMENSIONLESS / rest
            self.value(factor, known or (None if asked is None else asked.simplified()[0]))
        return None

    def unit(self, node: tree.Node) -> Unit | None:
        """The unit of a value, None where it is not known."""
        match node:
            case tree.Number(unit=written):
                return _unit(written, self.names)
            case tree.NameExpr(name=name):
                return self.unit_of_name(name.text)
            case tree.Quoted(body=body) | tree.Stepped(base=body):
                return self.unit(body)
            case tree.Excess(left=left):
                return self.unit(left)
            case tree.Binary(operator=operator, left=left, right=right):
                return _combined(operator, self.unit(left), self.unit(right))
            case _:
                return None

    def unit_of_name(self, name: str) -> Unit | None:
        """The unit of a declared fact, definition or standard."""
        own: Mapping[str, object] = self.names.values.get(self.subject, {})
        meaning = own.get(name) or next(
            (values[name] for values in self.names.values.values() if name in values), None
        )
        type_ = getattr(meaning, "type", None)
        return type_.unit if isinstance(type_, Number) else None


def _factors(node: tree.Node) -> Iterator[tuple[tree.Node, bool]]:
    """The factors of a chain of × and ÷; False for a divisor."""
    operators = (tree.Operator.MULTIPLY, tree.Operator.DIVIDE)
    divisors: list[tuple[tree.Node, bool]] = []
    while isinstance(node, tree.Binary) and node.operator in operators:
        divisors.append((node.right, node.operator is tree.Operator.MULTIPLY))
        node = node.left
    yield node, True
    yield from reversed(divisors)


def _combined(operator: tree.Operator, left: Unit | None, right: Unit | None) -> Unit | None:
    match operator:
        case tree.Operator.ADD | tree.Operator.SUBTRACT:
            return left or right
        case _ if left is None or right is None:
            return None
        case tree.Operator.MULTIPLY:
            return (left * right).simplified()[0]
        case _:
            return (left / right).simplified()[0]


def _unit(written: str, names: Names) -> Unit | None:
    try:
        return Unit.parse("" if written in ("%", "‰", "‱") else written, names.units)
    except UnknownUnit:
        return None


def _kind(name: str, unit: Unit | None) -> str:
    """How a number of that unit is declared; where the unit is not known, by the end of its name."""
    if unit is None:
        return _kind_by_name(name) or MONEY
    if unit == YUAN:
        return MONEY
    if unit.numerator == YUAN.numerator:
        return f"{MONEY}，{format_unit(unit)}"
    if unit == DIMENSIONLESS:
        return RATIO
    if unit in (MONTH, YEAR):
        return "期限，月"
    return "期限，日" if unit == DAY else f"整数，{format_unit(unit)}"


def _kind_by_name(name: str) -> str | None:
    return next((kind for ending, kind in ENDINGS if name.endswith(ending)), None)


def _unit_by_name(node: tree.Node) -> Unit | None:
    """The unit that the end of a name tells."""
    kind = _kind_by_name(node.name.text) if isinstance(node, tree.NameExpr) else None
    return Unit.parse(kind.partition("，")[2]) if kind and kind != DATE else None


def _kind_of_number(number: tree.Number) -> str:
    """How a value is declared that is compared with this number, or has it in an 算例."""
    try:
        unit = Unit.parse(number.unit)
    except UnknownUnit:
        return RATIO if number.unit in ("%", "‰", "‱") else f"整数，{number.unit}"
    if unit == DIMENSIONLESS:
        return "整数" if number.value.denominator == 1 else RATIO
    kind = _kind("", unit)
    if kind.startswith("整数") and number.value.denominator != 1:
        return kind.replace("整数", "数量") + "，小数2位"
    return kind


def _options(names: tuple[tree.Name, ...]) -> str:
    return f"选项〔{'、'.join(name.text for name in names)}〕"
