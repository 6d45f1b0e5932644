"""How rules use names that may be declared nowhere: what kind of information each is likely to be."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from attrs import define, field

from tiaowen.frozen import frozen
from tiaowen.model.types import Number
from tiaowen.semantics.common import subject_of
from tiaowen.semantics.declare import Declared
from tiaowen.semantics.kinds import (
    BOOL,
    DATE,
    combined_unit,
    factors_of,
    kind_of_number,
    kind_of_unit,
    options_kind,
    unit_as_written,
    unit_by_name,
)
from tiaowen.semantics.levels import member_of, members_meant
from tiaowen.semantics.names import Names
from tiaowen.semantics.outcomes import TIMES
from tiaowen.semantics.readings import bodies
from tiaowen.syntax import tree
from tiaowen.values.units import DIMENSIONLESS, YUAN, Unit

_CONDITION_LABELS = frozenset(("申报条件", "缴纳条件"))
_AMOUNT_LABELS = frozenset(("扶持标准", "计算标准"))
_OUTCOMES = {
    **dict.fromkeys(
        (tree.OutcomeKind.AMOUNT, tree.OutcomeKind.UPPER, tree.OutcomeKind.LOWER), YUAN
    ),
    tree.OutcomeKind.RECEIVED: YUAN,
    tree.OutcomeKind.TIMES: TIMES,
}


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

    def named(self, name: tree.Name, owner: tree.Name | None, declared: str) -> None:
        """A name that may be written with its owner: 企业的X."""
        subject = self.subject if owner is None else owner.text
        self.found.setdefault(name.text, Use(subject, declared))

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
            case tree.PerMemberValue():
                self.per_member(clause.value)
            case tree.CeilingValue(amount=amount):
                self.value(amount, YUAN)
            case tree.ExclusionValue(items=refs) if clause.label == "不可同时":
                for ref in refs:
                    self.note(ref.name, BOOL)
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
                self.note(given.name, kind_of_number(number))
            case tree.DateLit():
                self.note(given.name, DATE)
            case tuple() as options:
                self.note(given.name, options_kind(options))
            case None:
                pass

    # --- members ---

    @contextmanager
    def inside(self, members: str) -> Iterator[None]:
        """Names belong to the members of a list of the subject."""
        outer = self.subject
        self.subject = member_of(outer, members, self.names)
        try:
            yield
        finally:
            self.subject = outer

    def per_member(self, written: tree.PerMemberValue) -> None:
        """每吸纳1名 …: conditions and amount are the member's."""
        only = members_meant(written, self.subject, self.names)
        with self.inside("" if only is None else only.name):
            if written.condition is not None:
                self.condition(written.condition)
            if isinstance(written.amount, tree.RangeValue):
                ends = (written.amount.low, written.amount.high)
                self.all_of(tuple(end for end in ends if end is not None), None)
            else:
                self.value(written.amount, YUAN)

    def members(self, members: tree.Members) -> None:
        """The condition in the brackets."""
        if members.condition is not None:
            with self.inside(members.list.text):
                self.condition(members.condition)

    def total(self, node: tree.Total, unit: Unit | None) -> None:
        """The value that is summed has the unit of the sum; of dates the first or last is taken."""
        self.members(node.members)
        dates = node.kind in (tree.TotalKind.EARLIEST, tree.TotalKind.LATEST)
        if node.value is not None:
            with self.inside(node.members.list.text):
                if dates and isinstance(node.value, tree.NameExpr):
                    self.note(node.value.name, DATE)
                else:
                    self.value(node.value, unit)
        if node.if_none is not None:
            self.value(node.if_none, unit)

    # --- conditions ---

    def any_value(self, node: tree.Node) -> None:
        """The body of a definition."""
        if isinstance(
            node,
            (tree.Binary, tree.Excess, tree.Extreme, tree.Stepped, tree.Progressive, tree.Total),
        ):
            self.value(node, None)
        elif not isinstance(node, tree.NameExpr):
            self.condition(node)

    def condition(self, node: tree.Node) -> None:  # noqa: C901 - one case for each form
        """Something that must hold."""
        match node:
            case tree.NameExpr(name=name, owner=owner):
                self.named(name, owner, BOOL)
            case tree.Quantified(members=members):
                self.members(members)
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
                self.note(name, options_kind(options))
            case _:
                pass

    def comparison(self, node: tree.Comparison) -> None:
        """`A不低于B`; `A为B` of two names is taken for an option."""
        match node.left, node.right:
            case tree.NameExpr(name=name), tree.NameExpr(name=option) if node.operator in (
                "eq",
                "ne",
            ):
                self.note(name, options_kind((option,)))
            case left, right:
                self.against(left, right)
                self.against(right, left)

    def against(self, node: tree.Node, other: tree.Node) -> None:
        """A value that is compared with another one."""
        match node, other:
            case tree.NameExpr(name=name), tree.DateLit() | tree.DateShift():
                self.note(name, DATE)
            case tree.NameExpr(name=name), tree.Number() as number:
                self.note(name, kind_of_number(number))
            case _:
                self.value(node, self.unit(other))

    # --- values ---

    def value(  # noqa: C901 - one case for each form
        self, node: tree.Node, unit: Unit | None
    ) -> None:
        """A value of which the unit may be known."""
        match node:
            case tree.NameExpr(name=name, owner=owner):
                self.named(name, owner, kind_of_unit(name.text, unit))
            case tree.Total():
                self.total(node, unit)
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
        factors = list(factors_of(node))
        units = [self.unit(factor) for factor, _ in factors]
        if units.count(None) > 1:
            pairs = zip(factors, units, strict=True)
            units = [known or unit_by_name(factor) for (factor, _), known in pairs]
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
                return unit_as_written(written, self.names)
            case tree.NameExpr(name=name):
                return self.unit_of_name(name.text)
            case tree.Quoted(body=body) | tree.Stepped(base=body):
                return self.unit(body)
            case tree.Excess(left=left):
                return self.unit(left)
            case tree.Total(kind=tree.TotalKind.COUNT, members=members):
                return self.names.counted.get((self.subject, members.list.text))
            case tree.Outcome(kind=kind):
                return _OUTCOMES.get(kind)
            case tree.Binary(operator=operator, left=left, right=right):
                return combined_unit(operator, self.unit(left), self.unit(right))
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
