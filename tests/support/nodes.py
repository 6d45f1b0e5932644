"""Short spellings for building models by hand; spans point at an empty file."""

from fractions import Fraction

from tiaowen.model.expressions import (
    Anchor,
    Arithmetic,
    Comparator,
    Compare,
    Condition,
    Connective,
    DefinitionRef,
    Expression,
    FactRef,
    Group,
    Holds,
    Item,
    Literal,
    Operator,
)
from tiaowen.model.names import Definition, Fact
from tiaowen.model.types import Bool, FactKind, Limits, Number, Type
from tiaowen.source import SourceFile, Span
from tiaowen.values.absence import Absence
from tiaowen.values.units import Unit

FILE = SourceFile("hand-built.tiaowen", "")
HERE = Span(FILE, 0, 0)


def quote(text: str, place: str = "") -> Anchor:
    return Anchor(text, place, span=HERE)


def number_type(unit: str = "元") -> Number:
    return Number(Unit.parse(unit))


def money(yuan: int | str | Fraction, unit: str = "元") -> Literal:
    return Literal(Fraction(yuan), number_type(unit), f"{yuan}{unit}", span=HERE)


def ratio(percent: int | str) -> Literal:
    return Literal(Fraction(percent) / 100, number_type(""), f"{percent}%", span=HERE)


def fact(
    name: str,
    alias: str,
    kind: FactKind,
    type_: Type,
    *,
    owner: str = "企业",
    limits: Limits | None = None,
    authority: str | Absence | None = None,
) -> Fact:
    bounds = Limits() if limits is None else limits
    return Fact(owner, name, alias, kind, type_, bounds, authority, span=HERE)


def yes_no(name: str, alias: str, owner: str = "企业") -> Fact:
    return fact(name, alias, FactKind.BOOL, Bool(), owner=owner)


def money_fact(name: str, alias: str, unit: str = "元", owner: str = "企业") -> Fact:
    limits = Limits(Fraction(10**12))
    return fact(name, alias, FactKind.MONEY, number_type(unit), owner=owner, limits=limits)


def assessed(name: str, alias: str, by: str | Absence = Absence.TEXT_SILENT) -> Fact:
    return fact(name, alias, FactKind.ASSESSED, Bool(), authority=by)


def read(thing: Fact | Definition) -> FactRef | DefinitionRef:
    if isinstance(thing, Fact):
        return FactRef(thing, thing.type, span=HERE)
    return DefinitionRef(thing, thing.type, span=HERE)


def holds(thing: Fact | Definition) -> Holds:
    return Holds(read(thing), span=HERE)


def item(number: str, condition: Condition, *quotes: str) -> Item:
    return Item(number, condition, tuple(quote(text) for text in quotes), span=HERE)


def all_of(*items: Item, inline: bool = False) -> Group:
    return Group(Connective.ALL, items, None, inline, span=HERE)


def any_of(*items: Item, inline: bool = False) -> Group:
    return Group(Connective.ANY, items, None, inline, span=HERE)


def at_least(minimum: int, *items: Item) -> Group:
    return Group(Connective.AT_LEAST, items, minimum, span=HERE)


def compare(comparator: Comparator, left: Expression, right: Expression, word: str = "") -> Compare:
    return Compare(comparator, left, right, word, word_span=HERE, span=HERE)


def plus(left: Expression, right: Expression, unit: str = "元") -> Arithmetic:
    return Arithmetic(Operator.ADD, left, right, number_type(unit), span=HERE)


def minus(left: Expression, right: Expression, unit: str = "元") -> Arithmetic:
    return Arithmetic(Operator.SUBTRACT, left, right, number_type(unit), span=HERE)


def times(left: Expression, right: Expression, unit: str = "元") -> Arithmetic:
    return Arithmetic(Operator.MULTIPLY, left, right, number_type(unit), span=HERE)


def divided(
    left: Expression, right: Expression, unit: str = "", if_zero: Expression | None = None
) -> Arithmetic:
    return Arithmetic(Operator.DIVIDE, left, right, number_type(unit), if_zero=if_zero, span=HERE)


def definition(
    name: str,
    alias: str,
    body: Expression | Condition,
    type_: Type,
    *quotes: str,
    owner: str = "企业",
    article: str = "",
) -> Definition:
    anchors = tuple(quote(text) for text in quotes)
    return Definition(owner, name, alias, article, body, type_, anchors, span=HERE)
