"""What another provision gives, as a value: its decision without its trace."""

from fractions import Fraction

from attrs import evolve

from tiaowen.model.expressions import Node
from tiaowen.model.history import Outcome, OutcomeKind
from tiaowen.model.names import Fact
from tiaowen.model.provisions import PerMember, Provision
from tiaowen.model.walk import amounts_of
from tiaowen.reference.case import Case
from tiaowen.reference.evaluate import Value, evaluate, fact_value, number
from tiaowen.reference.results import inverted, result_of, sum_over_members
from tiaowen.runtime import Result, Status
from tiaowen.values.periods import Window
from tiaowen.values.three import Truth, all_of


def outcome_value(node: Outcome, case: Case) -> Value | None:
    """Whether the provision applies, or an end of what it gives; None while that is not known."""
    own = evolve(case.at(node.provision.subject.name), choice=None)
    status, result = settle(node.provision, node.window, node.reads, own)
    if node.kind is OutcomeKind.ELIGIBLE:
        return True if status is Status.ELIGIBLE else False if status.refuses else None
    if status.refuses:
        return Fraction(0)
    if result is None or (node.kind is OutcomeKind.AMOUNT and result.lower != result.upper):
        return None
    end = result.lower if node.kind is OutcomeKind.LOWER else result.upper
    return None if end is None else Fraction(end.fen, 100)


def in_window(window: Window | None, reads: Fact | None, case: Case) -> Truth:
    """Whether the day that a window reads lies inside, both ends in."""
    if window is None:
        return True
    on = case.on if reads is None else fact_value(reads, case)
    return None if on is None else window.contains(on)  # type: ignore[arg-type]


def settle(
    provision: Provision, window: Window | None, reads: Fact | None, case: Case
) -> tuple[Status, Result | None]:
    """符合 with its result, 不符合 or 不在执行期限内; 无法确定 for all that is not settled."""
    filing = None if provision.filing is None else provision.filing.window
    open_ = all_of((in_window(window, reads, case), in_window(filing, None, case)))
    condition = provision.whole_condition
    eligible: Truth = True if condition is None else evaluate(condition, case)  # type: ignore[assignment]
    if open_ is False:
        return Status.NOT_IN_FORCE, None
    if eligible is False:
        return Status.NOT_ELIGIBLE, None
    if open_ is None or eligible is None:
        return Status.UNDETERMINABLE, None
    status, result = _given(provision, case)
    decided = provision.discretion is None or provision.discretion.right
    if status is Status.ELIGIBLE and not decided:
        return Status.UNDETERMINABLE, None
    return status, result


def _given(provision: Provision, case: Case) -> tuple[Status, Result | None]:
    standard = provision.result
    if isinstance(standard, PerMember):
        return _over_members(standard, case)
    amounts: tuple[Node, ...] = amounts_of(standard)
    if any(number(each, case) is None for each in amounts) or inverted(standard, case):  # type: ignore[arg-type]
        return Status.UNDETERMINABLE, None
    return Status.ELIGIBLE, result_of(standard, case)


def _over_members(standard: PerMember, case: Case) -> tuple[Status, Result | None]:
    members = case.members(standard.members)
    if members is None:
        return Status.UNDETERMINABLE, None
    settled = [settle(standard.provision, None, None, each) for each in members]
    if any(status is Status.UNDETERMINABLE for status, _ in settled):
        return Status.UNDETERMINABLE, None
    results = [result for _, result in settled if result is not None]
    if not results:
        return Status.NOT_ELIGIBLE, None
    return Status.ELIGIBLE, sum_over_members(results)
