"""What generated evaluators end with: results, and the answer while something is open."""

from collections.abc import Callable, Sequence
from datetime import date
from fractions import Fraction
from typing import Any

from attrs import frozen

from .decision import Decision, Option, Part, Ratio, Result, ResultKind
from .money import Money
from .status import Status
from .texts import FactText, ProvisionText

_SUM, _CHOICE = ResultKind.SUM, ResultKind.CHOICE


@frozen
class Provision:
    """A provision as data: its words, the class of its subject, and its function.

    `decide` takes the case, the day, the published standards (None: none given), the option.
    """

    text: ProvisionText
    subject: type
    decide: Callable[[Any, date, Any, int | None], Decision]


Ends = tuple[int | None, int | None]
"""The lower and upper end of an amount in whole 分; None: not stated."""


def exact_sum(fen: int, unit: str = "元") -> Result:
    """One sum of money, in whole 分 of its unit."""
    amount = Money(fen)
    return Result(_SUM, amount, amount, unit=unit)


def amount_between(ends: Ends, unit: str) -> Result:
    """An amount that somebody sets inside a range."""
    return Result(_SUM, _money(ends[0]), _money(ends[1]), unit=unit)


def sum_of_parts(labels: Sequence[str], parts: Sequence[Ends], unit: str) -> Result:
    """Parts that add end by end; an end that one of them leaves open stays open."""
    listed = tuple(
        Part(label, _money(lower), _money(upper))
        for label, (lower, upper) in zip(labels, parts, strict=True)
    )
    lower, upper = (_added(column) for column in zip(*parts, strict=True))
    return Result(_SUM, _money(lower), _money(upper), unit=unit, parts=listed)


def _added(ends: Sequence[int | None]) -> int | None:
    known = [end for end in ends if end is not None]
    return sum(known) if len(known) == len(ends) else None


def _money(fen: int | None) -> Money | None:
    return None if fen is None else Money(fen)


def quota_of(fen: int) -> Result:
    """The most that may be had, in whole 分."""
    most = Money(fen)
    return Result(ResultKind.QUOTA, most, most)


def rate_of(numerator: int, denominator: int) -> Result:
    """A ratio, exact."""
    return Result(ResultKind.RATE, unit="", rate=Fraction(numerator, denominator))


def in_words(kind: str, text: str) -> Result:
    """A result in words; `kind` is the value of its kind (服务, 资格, 另行规定)."""
    return Result(ResultKind(kind), unit="", text=text)


def selection(
    labels: Sequence[str], sums: Sequence[int | None], chosen: int | None, unit: str = "元"
) -> Result:
    """One of several sums (whole 分, None where it does not count), between least and most."""
    amounts = [_money(fen) for fen in sums]
    known = [amount for amount in amounts if amount is not None]
    options = tuple(Option(label, amount) for label, amount in zip(labels, amounts, strict=True))
    return Result(_CHOICE, min(known), max(known), options, chosen, unit)


def check_choice(choice: object, count: int) -> None:
    """Raises ValueError unless `choice` is None or the number of one of `count` options."""
    if choice is not None and (type(choice) is not int or not 1 <= choice <= count):
        raise ValueError(f"选择应当是1至{count}中的一个数，现在是{choice!r}。")


def check_day(on: object) -> None:
    """Raises TypeError unless `on` is a civil date: a time of day or a text is none."""
    if type(on) is not date:
        raise TypeError(f"日期请用 datetime.date，不能用 {type(on).__name__}：{on!r}")


def undecided(
    text: ProvisionText,
    case: object,
    standards: object,
    on: date,
    truths: Sequence[bool | None],
    numbers: Sequence[Ratio | None],
    missing: Sequence[FactText],
) -> Decision:
    """The answer while facts are missing (each is named once), or while there is none at all."""
    needed = tuple(dict.fromkeys(missing))
    if not needed:
        status = Status.UNDETERMINABLE
    elif all(fact.authority for fact in needed):
        status = Status.TO_BE_ASSESSED
    else:
        status = Status.INCOMPLETE
    return Decision(text, case, standards, on, status, truths, numbers, missing=needed)
