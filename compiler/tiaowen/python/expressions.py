"""Expressions of the model as whole-number columns."""

import ast
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from fractions import Fraction
from typing import Final, assert_never

from attrs import field, frozen

from tiaowen.model.expressions import (
    Age,
    ApplicationDate,
    Arithmetic,
    Cap,
    Cases,
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
    Literal,
    Operator,
    Progressive,
    Round,
    StandardRef,
)
from tiaowen.model.history import Outcome, Records
from tiaowen.model.totals import Total
from tiaowen.python.code import (
    Expr,
    attribute,
    binary,
    call,
    compare,
    constant,
    either,
    if_else,
    is_,
    name,
)
from tiaowen.python.columns import CaseNeed, ColumnNeed, Columns
from tiaowen.python.scaled import (
    Plain,
    Scaled,
    Value,
    as_fraction,
    common,
    fixed,
    join,
    minus,
    number,
    numerator,
    plus,
    scaled_by,
    stored,
    times,
)
from tiaowen.python.sources import Sources
from tiaowen.values.rounding import RoundingMode

ROUNDING: Final = {
    RoundingMode.HALF_UP: "half_up",
    RoundingMode.DOWN: "cut_off",
    RoundingMode.UP: "carry_up",
}
_PLUS_OR_MINUS: Final = {Operator.ADD: plus, Operator.SUBTRACT: minus, Operator.MULTIPLY: times}


@frozen
class Expressions:
    """Compiles expressions into `columns`; facts, standards and definitions come from `sources`."""

    columns: Columns
    sources: Sources
    shared: dict[int, Plain] = field(factory=dict)
    """The conditions of the cases being compiled, by the identity of the node: each has one column."""
    applies: dict[int, list[Plain]] = field(factory=dict)
    """The columns that tell which case applies, by the identity of the cases."""

    def value(self, node: Expression, hint: str) -> Value:  # noqa: C901 - one case for each form
        """Any expression; `hint` begins the names of the columns it needs."""
        match node:
            case Literal(value=value):
                return fixed(value)
            case DateLiteral(value=day):
                return Plain(self.sources.day(day))
            case ApplicationDate():
                return Plain(name("on"))
            case FactRef(fact=fact):
                return self.sources.fact(fact)
            case StandardRef(standard=standard):
                return self.sources.standard(standard)
            case DefinitionRef(definition=definition):
                return self.sources.definition(definition)
            case DateShift():
                return self._shifted(node, hint)
            case Extreme():
                return self._extreme(node, hint)
            case Cases():
                return self._by_cases(node, hint)
            case Total():
                return self.sources.total(node, hint)
            case Records():
                return self.sources.records(node, hint)
            case Outcome():
                return self.sources.outcome(node, hint)
            case _:
                return self._computed(node, hint)

    def number(self, node: Expression, hint: str) -> Scaled:
        """An expression whose type is a number. Raises TypeError for any other."""
        value = self.value(node, hint)
        if isinstance(value, Scaled):
            return value
        raise TypeError(f"not a number: {node!r}")

    def _computed(
        self,
        node: Arithmetic | Converted | Excess | Cap | Floor | Round | Progressive | Age,
        hint: str,
    ) -> Scaled:
        match node:
            case Arithmetic(operator=Operator.DIVIDE):
                return self._divided(node, hint)
            case Arithmetic(operator=operator, left=left, right=right, factor=factor):
                combine = _PLUS_OR_MINUS[operator]
                return scaled_by(combine(self.number(left, hint), self.number(right, hint)), factor)
            case Converted(operand=operand, factor=factor):
                return scaled_by(self.number(operand, hint), factor)
            case Excess(left=left, right=right):
                rest = minus(self.number(left, hint), self.number(right, hint))
                return _called("max", [rest, fixed(Fraction(0))])
            case Cap() | Floor():
                return self._limited(node, hint)
            case Round():
                return self._rounded(node, hint)
            case Age(base=base):
                return self._age(base, hint)
            case Progressive():
                return self.total(self.bands(node, hint, [()] * len(node.bands)))
            case _:
                assert_never(node)

    # --- one kind of node each --------------------------------------------------------------------

    def _extreme(self, node: Extreme, hint: str) -> Value:
        values = [self.value(operand, hint) for operand in node.operands]
        function = "max" if node.kind is ExtremeKind.HIGHER else "min"
        numbers = [value for value in values if isinstance(value, Scaled)]
        if len(numbers) == len(values):
            return _called(function, numbers)
        plain = [value.expression for value in values if isinstance(value, Plain)]
        return Plain(call(function, *plain), join(*values))

    def _limited(self, node: Cap | Floor, hint: str) -> Scaled:
        """The value in place of the operand where it is beyond the threshold."""
        operand = self.simple(self.number(node.operand, hint), f"{hint}_before")
        threshold = self.number(node.threshold, hint)
        if node.threshold == node.value:
            return _called("min" if isinstance(node, Cap) else "max", [operand, threshold])
        instead = self.number(node.value, hint)
        (first, limit, other), factor = common((operand, threshold, instead))
        beyond = compare(first, ast.Gt() if isinstance(node, Cap) else ast.Lt(), limit)
        exact = operand.exact or threshold.exact or instead.exact
        guards = join(operand, threshold, instead)
        return Scaled(if_else(beyond, other, first), factor, guards, exact)

    def _rounded(self, node: Round, hint: str) -> Scaled:
        value = self.number(node.operand, hint)
        whole, guards = self.rounded(value, 1 / node.step, ROUNDING[node.mode], hint)
        return Scaled(whole, node.step, guards)

    def _divided(self, node: Arithmetic, hint: str) -> Scaled:
        left = self.simple(self.number(node.left, hint), f"{hint}_dividend")
        right = self.number(node.right, hint)
        instead = None if node.if_zero is None else self.number(node.if_zero, f"{hint}_if_zero")
        waits = ColumnNeed(join(left, right, *([] if instead is None else [instead])))
        if right.is_constant and right.factor != 0:
            value = scaled_by(left, node.factor / right.factor)
            if waits.sources == left.guards:
                return value
            return self._partial(f"{hint}_quotient", value, (), waits)
        right = self.simple(right, f"{hint}_divisor")
        tested = right.expression if right.factor else None  # 0% of anything is nothing
        by_zero = compare(tested or constant(0), ast.Eq(), constant(0))
        quotient: Expr = binary(
            scaled_fraction(left, node.factor), ast.Div(), scaled_fraction(right)
        )
        tests = [by_zero] if instead is None else []
        if instead is not None:
            quotient = if_else(by_zero, _or_none(instead), quotient)
        value = Scaled(quotient, Fraction(1), join(left, right), exact=True)
        return self._partial(f"{hint}_quotient", value, tests, waits)

    def _partial(
        self, wanted: str, value: Scaled, tests: Sequence[Expr], need: ColumnNeed
    ) -> Scaled:
        type_ = name("Fraction" if value.exact else "int")
        stored_value = Scaled(numerator(value), Fraction(1), value.guards, value.exact)
        made = self.columns.partial(wanted, stored_value, tests, need, type_)
        assert isinstance(made, Scaled), "a quotient is a number"
        return stored(value, name(made.guards[0]), made.guards)

    def _shifted(self, node: DateShift, hint: str) -> Plain:
        base = self.value(node.base, hint)
        assert base.expression is not None, "a date is never a constant number"
        value = call("shift", base.expression, number(node.months), number(node.days))
        need = ColumnNeed(base.guards)
        made = self.columns.partial(
            f"{hint}_day", Plain(value, base.guards), (), need, name("date")
        )
        assert isinstance(made, Plain), "a shifted date is a date"
        return made

    def _age(self, base: Expression, hint: str) -> Scaled:
        """Full years on the day of application; none before birth."""
        birth = self.value(base, hint)
        assert birth.expression is not None, "a date is never a constant number"
        years = call("full_years", birth.expression, name("on"))
        value = Scaled(years, Fraction(1), birth.guards)
        return self._partial(f"{hint}_age", value, (), ColumnNeed(birth.guards))

    # --- cases ------------------------------------------------------------------------------------

    @contextmanager
    def tests(self, node: Cases, hint: str) -> Iterator[list[Plain]]:
        """Columns that tell which case applies, whose parts are shared while they are in use."""
        contraries = node.contraries
        for index, case in enumerate(node.cases, 1):
            if case.condition is None:
                continue
            made = self.sources.condition(case.condition, f"{hint}_case_{index}")
            self.shared[id(case.condition)] = made
            contrary = contraries.get(id(case.condition))
            if contrary is not None:
                column = self.sources.condition(contrary, f"{hint}_not_{index}")
                self.shared[id(contrary)] = column
        found = [
            self.sources.condition(test, f"{hint}_applies_{index}")
            for index, test in enumerate(node.applies, 1)
        ]
        self.applies[id(node)] = found
        shared = zip(node.applies, found, strict=True)
        self.shared.update((id(test), column) for test, column in shared)
        yield found
        for test in (*contraries.values(), *node.applies):
            self.shared.pop(id(test), None)

    def _by_cases(self, node: Cases, hint: str) -> Value:
        """The value of the first case whose test holds."""
        with self.tests(node, hint) as tests:
            values = [
                self.value(case.value, f"{hint}_value_{index}")  # type: ignore[arg-type]
                for index, case in enumerate(node.cases, 1)
            ]
        names = tuple(ast.unparse(test.expression) for test in tests)
        return self.chosen(names, values, f"{hint}_by_case", name("date"))

    def chosen(
        self, tests: Sequence[str], values: Sequence[Value], wanted: str, plain: Expr
    ) -> Value:
        """A column with the value of the first test that holds; `plain` is the type of what is no number."""
        need = CaseNeed(tuple(tests), tuple(value.guards for value in values))
        picked, made = alike(values)
        expression: Expr = constant(None)
        for test, value, each in reversed(list(zip(tests, values, picked, strict=True))):
            expression = if_else(name(test), known(each, value.guards), expression)
        if isinstance(made, Scaled):
            plain = name("Fraction" if made.exact else "int")
            result: Value = Scaled(expression, made.factor, (), made.exact)
        else:
            result = Plain(expression)
        return self.columns.partial(wanted, result, (), need, plain)

    # --- progressive scales -----------------------------------------------------------------------

    def bands(self, node: Progressive, hint: str, comments: list[tuple[str, ...]]) -> list[Scaled]:
        """A column a band: its rate on the part of the base inside it."""
        base = self.simple(self.number(node.base, hint), f"{hint}_base")
        made = []
        for index, band in enumerate(node.bands, 1):
            value = _band(base, band.lower, band.upper, band.rate)
            made.append(self.columns.number(f"{hint}_band_{index}", value, comments[index - 1]))
        return made

    def total(self, parts: list[Scaled]) -> Scaled:
        """The sum of several numbers."""
        expressions, factor = common(parts)
        joined = expressions[0]
        for each in expressions[1:]:
            joined = binary(joined, ast.Add(), each)
        return Scaled(joined, factor, join(*parts), any(part.exact for part in parts))

    def rounded(
        self, value: Scaled, per_unit: Fraction, function: str, hint: str
    ) -> tuple[Expr, tuple[str, ...]]:
        """The value in steps (`per_unit` of them make one unit), whole, and what it waits for."""
        in_steps = scaled_by(value, per_unit)
        if in_steps.exact:
            column = self.columns.number(f"{hint}_exact", in_steps)
            assert column.expression is not None, "a column has an expression"
            parts = [attribute(column.expression, part) for part in ("numerator", "denominator")]
            return call(function, *parts), column.guards
        (whole,), factor = common([in_steps])
        if factor == 1:
            return whole, value.guards
        return call(function, whole, constant(factor.denominator)), value.guards

    def simple(self, value: Scaled, hint: str) -> Scaled:
        """The value itself, or a column for it where its expression would be repeated."""
        if value.expression is None or isinstance(value.expression, ast.Name | ast.Attribute):
            return value
        return self.columns.number(hint, value)


def _band(base: Scaled, lower: Fraction, upper: Fraction | None, rate: Fraction) -> Scaled:
    limits = [fixed(lower)] if upper is None else [fixed(lower), fixed(upper)]
    (amount, floor, *ceiling), factor = common((base, *limits))
    times_rate = Scaled(binary(amount, ast.Sub(), floor) if lower else amount, factor * rate)
    inside = _band_numerator(times_rate, base.exact)
    nothing = fixed(Fraction(0))
    empty = scaled_fraction(nothing) if base.exact else constant(0)
    if upper is not None:
        full = fixed((upper - lower) * rate)
        top = (
            scaled_fraction(full)
            if base.exact
            else number(int(full.factor / Fraction(1, times_rate.factor.denominator)))
        )
        inside = if_else(compare(amount, ast.Lt(), ceiling[0]), inside, top)
    value = if_else(compare(amount, ast.LtE(), floor), empty, inside)
    result = Fraction(1) if base.exact else Fraction(1, times_rate.factor.denominator)
    return Scaled(value, result, base.guards, base.exact)


def _band_numerator(value: Scaled, exact: bool) -> Expr:
    if exact:
        return as_fraction(Scaled(value.expression, value.factor, exact=True))
    return common([value])[0][0]


def alike(values: Sequence[Value]) -> tuple[list[Expr], Value]:
    """Expressions of values that have one factor, and a value of that form."""
    numbers = [value for value in values if isinstance(value, Scaled)]
    if len(numbers) < len(values):
        plain = [value.expression for value in values if isinstance(value, Plain)]
        return plain, Plain(constant(None))
    if any(value.exact for value in numbers):
        form = Scaled(None, Fraction(1), exact=True)
        return [scaled_fraction(value) for value in numbers], form
    expressions, factor = common(numbers)
    return expressions, Scaled(None, factor)


def known(expression: Expr, guards: tuple[str, ...]) -> Expr:
    """The expression, None while one of its guards is."""
    if not guards or (isinstance(expression, ast.Name) and guards == (expression.id,)):
        return expression
    return if_else(
        either(*(is_(name(guard), None) for guard in guards)), constant(None), expression
    )


def _called(function: str, values: list[Scaled]) -> Scaled:
    """`min` or `max` of several numbers."""
    if any(value.exact for value in values):
        fractions = [scaled_fraction(value) for value in values]
        return Scaled(call(function, *fractions), Fraction(1), join(*values), exact=True)
    expressions, factor = common(values)
    return Scaled(call(function, *expressions), factor, join(*values))


def _or_none(value: Scaled) -> Expr:
    """The value as a Fraction, None while it is unknown."""
    if not value.guards:
        return scaled_fraction(value)
    unknown = either(*(is_(name(guard), None) for guard in value.guards))
    return if_else(unknown, constant(None), scaled_fraction(value))


def scaled_fraction(value: Scaled, factor: Fraction = Fraction(1)) -> Expr:
    """The value times a factor as a Fraction, also where it is whole."""
    expression = as_fraction(scaled_by(value, factor))
    is_fraction = value.exact or (
        isinstance(expression, ast.Call) and ast.unparse(expression.func) == "Fraction"
    )
    return expression if is_fraction else call("Fraction", expression)
