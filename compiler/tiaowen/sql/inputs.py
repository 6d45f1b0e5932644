"""The tables that a query reads: one for the subject, one for each list of members and for what was had.

Money is whole 分, a ratio or quantity a whole number of its smallest step. A value outside what was declared is read
as unknown and makes the row invalid, so that no bound of the arithmetic is ever broken.
"""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Final

from sqlglot import exp

from tiaowen.model.document import Document
from tiaowen.model.names import Fact, MemberList, Standard
from tiaowen.model.types import Choice, Date, FactKind
from tiaowen.model.types import Number as NumberType
from tiaowen.runtime.history import RECORDS, RECORDS_ALIAS
from tiaowen.sql.graph import ON, Input, Scope
from tiaowen.sql.numbers import Number, Whole
from tiaowen.sql.refusal import Refused
from tiaowen.sql.tree import (
    TRUE,
    Sql,
    all_of,
    any_of,
    column,
    day,
    known,
    one_of,
    text,
    unknown,
    whole,
)
from tiaowen.wording.names import unit_text
from tiaowen.wording.phrase import APPLICATION_DATE

LARGEST: Final = 10**12
"""The largest value of a number that declares none, in its unit: as of rule files."""

MOST_FEN: Final = LARGEST * 100
"""The largest sum of money, in 分."""

Value = Number | Sql

_TYPES: Final[Mapping[FactKind, str]] = {
    FactKind.BOOL: "BOOLEAN",
    FactKind.ASSESSED: "BOOLEAN",
    FactKind.DATE: "DATE",
    FactKind.CHOICE: "TEXT",
    FactKind.TEXT: "TEXT",
}


def subject(document: Document, object_: str) -> Scope:
    """The table of the subject: a row for each case and day."""
    made = _scope(document, object_, document.object(object_).alias, None, "", "")
    made.add_input(
        Input(ON, "DATE", APPLICATION_DATE, all_of((known(column(ON)), _in_calendar(ON))))
    )
    return made


def _scope(
    document: Document, object_: str, name: str, parent: Scope | None, alias: str, given: str
) -> Scope:
    described = document.object(object_)
    names = [fact_name(fact).lower() for fact in described.facts]
    names += [f"{each.alias}_given".lower() for each in described.lists]
    reserved = frozenset((*names, f"{RECORDS_ALIAS}_given", ON, "choice"))
    return Scope(name, object_, parent, alias, given, reserved=reserved)


def members(document: Document, owner: Scope, listed: MemberList) -> Scope:
    """The table of a list: a row for each member. Its owner says in `…_given` whether the list is known."""
    name = f"{owner.name}_{listed.alias}"
    if name not in owner.below:
        given = f"{listed.alias}_given"
        owner.add_input(Input(given, "BOOLEAN", f"{listed.name}的名单是否已提供"))
        owner.below[name] = _scope(document, listed.member, name, owner, listed.alias, given)
    return owner.below[name]


def records(owner: Scope) -> Scope:
    """The table of what was had: item, day, amount in 分."""
    name = f"{owner.name}_{RECORDS_ALIAS}"
    if name not in owner.below:
        given = f"{RECORDS_ALIAS}_given"
        owner.add_input(Input(given, "BOOLEAN", f"{RECORDS}是否已提供"))
        made = Scope(
            name,
            "",
            owner,
            RECORDS_ALIAS,
            given,
            reserved=frozenset(("item", "received_on", "amount_fen")),
        )
        owner.below[name] = made
    return owner.below[name]


def item_input() -> Input:
    """The column of a record that names what was had."""
    return Input("item", "TEXT", "享受过的事项", known(column("item")))


def day_input() -> Input:
    """The column of a record with its day."""
    name = "received_on"
    return Input(name, "DATE", "享受日期", all_of((known(column(name)), _in_calendar(name))))


def amount_input() -> Input:
    """The column of a record with its sum in 分."""
    return Input(
        "amount_fen", "BIGINT", "享受金额（分）", _inside("amount_fen", -MOST_FEN, MOST_FEN)
    )


def at(scope: Scope, object_: str) -> Scope:
    """The scope of an object: this one or the nearest owner of it."""
    found: Scope | None = scope
    while found is not None and found.object != object_:
        found = found.parent
    if found is None:
        raise Refused(f"要读{object_}的信息，而输入表里没有{object_}")
    return found


def root(scope: Scope) -> Scope:
    """The subject."""
    return scope if scope.parent is None else root(scope.parent)


def bring(name: Sql, source: Scope, to: Scope) -> Sql:
    """A column of an owner as one of a scope below it."""
    if source is to or not isinstance(name, exp.Column):
        return name
    assert to.parent is not None, "an owner is above"
    return to.imported(bring(name, source, to.parent).name)


def fact_column(scope: Scope, fact: Fact) -> Sql:
    """The column of a fact in the scope of its object."""
    return scope.add_input(Input(fact_name(fact), _type(fact), _words(fact), _check(fact)))


def fact_name(fact: Fact | Standard) -> str:
    """The column of a fact: its alias, and what it counts in where that is not its unit.

    Money is counted in 分 (`rent_fen`), four decimal places in ten-thousandths (`share_e4`).
    """
    if fact.kind is FactKind.MONEY:
        return f"{fact.alias}_fen"
    digits = len(str(scale_of(fact))) - 1 if isinstance(fact.type, NumberType) else 0
    return f"{fact.alias}_e{digits}" if digits else fact.alias


def _type(fact: Fact) -> str:
    if isinstance(fact.type, NumberType):
        return "BIGINT"
    multiple = isinstance(fact.type, Choice) and fact.type.multiple
    return "TEXT[]" if multiple else _TYPES[fact.kind]


def _check(fact: Fact) -> Sql:
    """Whether the column holds what the fact may be, or nothing."""
    name = fact_name(fact)
    raw = column(name)
    match fact.type:
        case NumberType():
            return _inside(name, *_bounds(fact))
        case Choice(options=options, multiple=multiple):
            known_ones = [text(each) for each in options]
            array = exp.Array(expressions=known_ones)
            among = exp.ArrayContainsAll(this=array, expression=raw.copy())
            return any_of((unknown(raw), among if multiple else one_of(raw, known_ones)))
        case Date():
            return _in_calendar(name)
        case _:
            return TRUE


def _in_calendar(name: str) -> Sql:
    """Whether a day lies in the years 1 to 9999, or is not known."""
    return _between(name, day(date.min), day(date.max))


def _inside(name: str, low: int, high: int) -> Sql:
    return _between(name, whole(low), whole(high))


def _between(name: str, low: Sql, high: Sql) -> Sql:
    raw = column(name)
    return any_of((unknown(raw), exp.Between(this=raw.copy(), low=low, high=high)))


def _words(fact: Fact | Standard) -> str:
    """The fact, and in what its column counts."""
    match fact.kind:
        case FactKind.MONEY:
            unit = str(fact.type.unit).replace("元", "分", 1)  # type: ignore[union-attr]
        case FactKind.INTEGER | FactKind.PERIOD:
            unit = unit_text(fact.type)
        case FactKind.QUANTITY | FactKind.RATIO:
            unit = f"{Fraction(1, scale_of(fact))}{unit_text(fact.type)}"
        case FactKind.CHOICE if isinstance(fact.type, Choice):
            unit = "、".join(fact.type.options)
        case _:
            unit = ""
    return f"{fact.name}（{unit}）" if unit else fact.name


def fact_value(scope: Scope, fact: Fact) -> Value:
    """The value of a fact, brought to the scope that reads it."""
    own = at(scope, fact.object)
    found = bring(fact_column(own, fact), own, scope)
    if not isinstance(fact.type, NumberType):
        return found
    return Number(Whole(found, *_bounds(fact)), Fraction(1, scale_of(fact)))


def scale_of(fact: Fact | Standard) -> int:
    """How many steps of the column make one of the fact's unit."""
    match fact.kind:
        case FactKind.MONEY:
            return 100
        case FactKind.INTEGER | FactKind.PERIOD:
            return 1
        case _ if isinstance(fact, Fact):
            return int(10**fact.limits.digits)
        case _:
            raise Refused(f"由使用方提供的公布标准“{fact.name}”是{fact.kind.value}")


def _bounds(fact: Fact) -> tuple[int, int]:
    most = LARGEST if fact.limits.maximum is None else fact.limits.maximum
    high = int(most * scale_of(fact))
    return (-high if fact.limits.may_be_negative else 0), high


def standard_column(standard: Standard) -> str:
    """The column in which the user of the rules gives a published standard."""
    return f"standard_{fact_name(standard)}"


def given_standard(scope: Scope, standard: Standard) -> Number:
    """A published standard that the user of the rules gives, from the subject's row."""
    own, name = root(scope), standard_column(standard)
    high = LARGEST * scale_of(standard)
    made = Input(name, "BIGINT", f"公布标准：{_words(standard)}", _inside(name, -high, high))
    found = bring(own.add_input(made), own, scope)
    return Number(Whole(found, -high, high), Fraction(1, scale_of(standard)))


def application_date(scope: Scope) -> Sql:
    """申请日期."""
    return bring(column(ON), root(scope), scope)
