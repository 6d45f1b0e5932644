"""What generated evaluators end with: results, and the answer while something is open."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from attrs import frozen

from .decision import Decision, Option, Ratio, Result, ResultKind
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


def exact_sum(fen: int) -> Result:
    """One sum of money, in whole 分."""
    amount = Money(fen)
    return Result(_SUM, amount, amount)


def selection(labels: Sequence[str], sums: Sequence[int | None], chosen: int | None) -> Result:
    """One of several sums (whole 分, None where it does not count), between least and most."""
    amounts = [None if fen is None else Money(fen) for fen in sums]
    known = [amount for amount in amounts if amount is not None]
    options = tuple(Option(label, amount) for label, amount in zip(labels, amounts, strict=True))
    return Result(_CHOICE, min(known), max(known), options, chosen)


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
