"""What a node is worth, as columns: numbers with their factor, everything else as it stands in SQL."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, assert_never

from attrs import evolve, field, frozen
from sqlglot import exp

from tiaowen.model.document import Document
from tiaowen.model.expressions import (
    Age,
    ApplicationDate,
    Arithmetic,
    Between,
    Cap,
    Cases,
    Comparator,
    Compare,
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
from tiaowen.model.history import Outcome, Records
from tiaowen.model.names import Definition, Standard
from tiaowen.model.totals import Quantified, Total
from tiaowen.sql.dates import age, shifted
from tiaowen.sql.graph import Scope
from tiaowen.sql.inputs import (
    Value,
    application_date,
    at,
    bring,
    fact_value,
    given_standard,
)
from tiaowen.sql.numbers import (
    Number,
    added,
    compared,
    constant,
    multiplied,
    picked,
    quotient,
    rounded,
    scaled,
)
from tiaowen.sql.scales import progressive
from tiaowen.sql.tree import Sql, all_of, binary, case, day, text, unknown
from tiaowen.wording import phrase

_Computed = (
    Excess
    | Extreme
    | Cap
    | Floor
    | Round
    | DateShift
    | Progressive
    | Age
    | Cases
    | Total
    | Records
    | Outcome
)

_WORDS = 60
"""How much of the words of a node a comment holds."""


@frozen(eq=False)
class Values:
    """The columns of a document under one reading of each open 疑义.

    `words` names conditions by the identity of their node. Nothing is made twice: the same value in the same
    scope is the same column, whoever asks for it.
    """

    document: Document
    readings: Mapping[str, int] = field(factory=dict)
    words: Mapping[int, str] = field(factory=dict)
    _made: dict[tuple[int, int], tuple[Node, Value]] = field(factory=dict, init=False)

    def of(self, node: Node, scope: Scope) -> Value:
        """The value of any node in a scope."""
        key = id(node), id(scope)
        if key not in self._made:
            self._made[key] = node, self._staged(node, scope)
        return self._made[key][1]

    def number(self, node: Node, scope: Scope) -> Number:
        """The value of a node that is a number."""
        found = self.of(node, scope)
        assert isinstance(found, Number), "the type says number"
        return found

    def plain(self, node: Node, scope: Scope) -> Sql:
        """The value of a node that is no number: a truth, a date, an option, a text."""
        found = self.of(node, scope)
        assert not isinstance(found, Number), "the type says no number"
        return found

    def unknown(self, node: Node, scope: Scope) -> Sql:
        """Whether the value of a node is unknown; never NULL."""
        found = self.of(node, scope)
        return found.unknown if isinstance(found, Number) else unknown_of(found)

    def comment(self, node: Node) -> str:
        """What a node says, for a comment."""
        if id(node) in self.words:
            return self.words[id(node)]
        said = node.doubt if isinstance(node, OpenReadings) else phrase(node)
        return said if len(said) <= _WORDS else f"{said[:_WORDS]}…"

    def _staged(self, node: Node, scope: Scope) -> Value:
        from tiaowen.sql.conditions import truth

        match node:
            case Holds() | Compare() | Between() | HasOption() | Not() | Group() | Quantified():
                return scope.stage(truth(self, node, scope), "k", self.comment(node))
            case OpenReadings(doubt=doubt, readings=readings):
                return self.of(readings[self.readings[doubt]].body, scope)
            case _:
                return self.stage(self._value(node, scope), scope, node)

    def stage(self, value: Value, scope: Scope, node: Node) -> Value:
        """A value whose columns may be read any number of times."""
        words = self.comment(node)
        if not isinstance(value, Number):
            return scope.stage(value, "d", words)
        top, bottom = value.numerator, value.denominator
        if top is not None and not _is_product(top.sql):
            top = evolve(top, sql=scope.stage(top.sql, "n", f"{words}，单位：{_unit(value)}"))
        if bottom is not None:
            bottom = evolve(bottom, sql=scope.stage(bottom.sql, "n", f"{words}的分母"))
        return Number(top, value.factor, bottom)

    def fixed(self, value: Number, scope: Scope, node: Node) -> Number:
        """A number whose numerator is a column, also where it is a product."""
        top = value.numerator
        if top is None or isinstance(top.sql, exp.Column):
            return value
        words = f"{self.comment(node)}，单位：{_unit(value)}"
        return evolve(value, numerator=evolve(top, sql=scope.stage(top.sql, "n", words)))

    def known_number(self, node: Node, scope: Scope) -> Number:
        """The value of a node as a column."""
        return self.fixed(self.number(node, scope), scope, node)

    def _value(self, node: Expression, scope: Scope) -> Value:
        match node:
            case Literal(value=value):
                return constant(value)
            case DateLiteral(value=date):
                return day(date)
            case FactRef(fact=fact):
                return fact_value(scope, fact)
            case DefinitionRef(definition=definition):
                return self.definition(definition, scope)
            case StandardRef(standard=standard):
                return self._standard(standard, scope)
            case ApplicationDate():
                return application_date(scope)
            case Arithmetic():
                return self._arithmetic(node, scope)
            case Converted(operand=operand, factor=factor):
                return scaled(self.number(operand, scope), factor)
            case _:
                return self._computed(node, scope)

    def _computed(self, node: _Computed, scope: Scope) -> Value:  # noqa: C901 - one line a kind
        from tiaowen.sql.lists import record_total, total
        from tiaowen.sql.outcomes import outcome

        match node:
            case Excess():
                return self._excess(node, scope)
            case Extreme():
                return self._extreme(node, scope)
            case Cap() | Floor():
                return self._limited(node, scope)
            case Round(operand=operand, mode=mode, step=step):
                return rounded(self.known_number(operand, scope), step, mode)
            case DateShift(base=base, months=months, days=days):
                return shifted(self.plain(base, scope), months, days, scope)
            case Progressive():
                return self._progressive(node, scope)
            case Age(base=base):
                return age(self.plain(base, scope), application_date(scope))
            case Cases():
                return self._by_cases(node, scope)
            case Total():
                return total(self, node, scope)
            case Records():
                return record_total(self, node, scope)
            case Outcome():
                return outcome(self, node, scope)
            case _:
                assert_never(node)

    def definition(self, definition: Definition, scope: Scope) -> Value:
        """The value of a definition, made in the scope of its object and brought to the one that reads it."""
        own = at(scope, definition.object)
        found = self.of(definition.body, own)
        return brought(found, own, scope)

    def _standard(self, standard: Standard, scope: Scope) -> Number:
        if standard.given_by_user:
            return given_standard(scope, standard)
        read = (
            application_date(scope) if standard.reads is None else fact_value(scope, standard.reads)
        )
        keys = [fact_value(scope, key) for key in standard.keys]
        rows = []
        for row in sorted(standard.values, key=lambda row: row.start, reverse=True):
            tests = [binary(exp.GTE, read, day(row.start))]  # type: ignore[arg-type]
            tests += [
                binary(exp.EQ, key, text(option))  # type: ignore[arg-type]
                for key, option in zip(keys, row.keys, strict=True)
            ]
            rows.append((all_of(tests), constant(row.value)))
        return picked(rows)

    def _arithmetic(self, node: Arithmetic, scope: Scope) -> Number:
        left, right = self.number(node.left, scope), self.number(node.right, scope)
        match node.operator:
            case Operator.ADD | Operator.SUBTRACT:
                subtract = node.operator is Operator.SUBTRACT
                return scaled(added(left, right, subtract=subtract), node.factor)
            case Operator.MULTIPLY:
                return scaled(multiplied(left, right), node.factor)
            case Operator.DIVIDE:
                return self._quotient(node, scope)
            case _:
                assert_never(node.operator)

    def _quotient(self, node: Arithmetic, scope: Scope) -> Number:
        left = scaled(self.known_number(node.left, scope), node.factor)
        right = self.known_number(node.right, scope)
        zero = None if node.if_zero is None else self.known_number(node.if_zero, scope)
        return quotient(left, right, zero)

    def _excess(self, node: Excess, scope: Scope) -> Number:
        left, right = self.number(node.left, scope), self.number(node.right, scope)
        rest = self.fixed(added(left, right, subtract=True), scope, node)
        if rest.numerator is None:
            return constant(max(rest.factor, Fraction(0)))
        rows = [
            (compared(Comparator.GT, rest, constant(Fraction(0))), rest),
            (compared(Comparator.LE, rest, constant(Fraction(0))), constant(Fraction(0))),
        ]
        return _not_negative(picked(rows))

    def _extreme(self, node: Extreme, scope: Scope) -> Value:
        values = [self.of(each, scope) for each in node.operands]
        made: Any = self._as_column(values[0], scope, node)
        for each in values[1:]:
            other: Any = self._as_column(each, scope, node)
            higher = node.kind is ExtremeKind.HIGHER
            test = _ordered(Comparator.GT if higher else Comparator.LT, made, other)
            rest = _ordered(Comparator.LE if higher else Comparator.GE, made, other)
            made = self._as_column(either([(test, made), (rest, other)]), scope, node)
        return made  # type: ignore[no-any-return]

    def _as_column(self, value: Value, scope: Scope, node: Node) -> Value:
        staged = self.stage(value, scope, node)
        return self.fixed(staged, scope, node) if isinstance(staged, Number) else staged

    def _limited(self, node: Cap | Floor, scope: Scope) -> Number:
        operand, threshold = (
            self.known_number(node.operand, scope), self.known_number(node.threshold, scope)
        )  # fmt: skip
        instead = self.known_number(node.value, scope)
        beyond, within = (
            (Comparator.GT, Comparator.LE)
            if isinstance(node, Cap)
            else (Comparator.LT, Comparator.GE)
        )
        stays = all_of((compared(within, operand, threshold), instead.known))
        if instead == threshold:
            stays = compared(within, operand, threshold)
        return picked([(compared(beyond, operand, threshold), instead), (stays, operand)])

    def _progressive(self, node: Progressive, scope: Scope) -> Number:
        return progressive(node, self.known_number(node.base, scope))

    def _by_cases(self, node: Cases, scope: Scope) -> Value:
        if node.expanded is not None:
            return self.plain(node.expanded, scope)
        tests = [self.plain(test, scope) for test in node.applies]
        values = [self.of(each.value, scope) for each in node.cases]
        return either(list(zip(tests, values, strict=True)))


def unknown_of(sql: Sql) -> Sql:
    """Whether it is NULL; FALSE for a constant."""
    return (
        unknown(sql)
        if list(sql.find_all(exp.Column))
        else exp.Boolean(this=isinstance(sql, exp.Null))
    )


def brought(value: Value, own: Scope, scope: Scope) -> Value:
    """A value of an owner in a scope below it."""
    if own is scope:
        return value
    if not isinstance(value, Number):
        return bring(own.stage(value, "d"), own, scope)
    ends = [
        None if each is None else evolve(each, sql=bring(own.stage(each.sql), own, scope))
        for each in (value.numerator, value.denominator)
    ]
    return Number(ends[0], value.factor, ends[1])


def either(rows: list[tuple[Sql, Value]]) -> Value:
    """The value of the first row whose test is TRUE."""
    if isinstance(rows[0][1], Number):
        return picked(rows)  # type: ignore[arg-type]
    return case(rows)  # type: ignore[arg-type]


def _ordered(comparator: Comparator, left: Any, right: Any) -> Sql:  # noqa: ANN401 - both of one type
    from tiaowen.sql.numbers import COMPARISONS

    if isinstance(left, Number):
        return compared(comparator, left, right)
    return binary(COMPARISONS[comparator], left, right)


def _is_product(sql: Sql) -> bool:
    """Whether it is a column or a product of two, which is as cheap to repeat as to keep."""
    return isinstance(sql, exp.Column) or (
        isinstance(sql, exp.Mul)
        and all(isinstance(each, exp.Column) for each in (sql.left, sql.right))
    )


def _not_negative(number: Number) -> Number:
    top = number.numerator
    return number if top is None else evolve(number, numerator=evolve(top, low=max(top.low, 0)))


def _unit(number: Number) -> str:
    return str(number.factor)
