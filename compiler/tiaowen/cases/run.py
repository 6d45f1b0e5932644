"""Running 算例: every evaluator must give what the 算例 expects, and all of them the same."""

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any, Protocol

from attrs import field

from tiaowen.cases.compare import meets
from tiaowen.cases.expectation import HELP, Expectation, Unfilled, read_expectation
from tiaowen.cases.outcome import outcome_text, reason_text
from tiaowen.findings import Finding
from tiaowen.findings.catalogue import finding
from tiaowen.frozen import frozen
from tiaowen.model.document import Document, Example, ExampleSubject
from tiaowen.reference.case import Case
from tiaowen.runtime import Decision
from tiaowen.runtime.history import RECORDS_ALIAS
from tiaowen.wording.layout import ProvisionPlan


class Evaluator(Protocol):
    """Anything that decides a case under a provision."""

    def __call__(self, plan: ProvisionPlan, case: Case, /) -> Decision:
        """The decision."""


class Outcome(Enum):
    """How an 算例 came out."""

    PASSED = "通过"
    FAILED = "未通过"
    UNFILLED = "结果未填"
    UNREADABLE = "结果看不懂"


@frozen
class ExampleResult:
    """An 算例, what came out of it, and what there is to say about it.

    `decision` is the first evaluator's; `shown` is the same in the words of an 算例.
    """

    example: Example
    outcome: Outcome
    decision: Decision = field(repr=False)
    shown: str
    findings: tuple[Finding, ...]

    @property
    def passed(self) -> bool:
        """Whether the expectation was met and all evaluators agree."""
        return self.outcome is Outcome.PASSED and not self.findings


def run_examples(
    document: Document, plans: Iterable[ProvisionPlan], evaluators: Mapping[str, Evaluator]
) -> tuple[ExampleResult, ...]:
    """Run every 算例 of the document, in order, through all evaluators (name → evaluator, at least one).

    A failed 算例, an unreadable or unfilled expectation, and evaluators that disagree are findings.
    """
    by_name = {plan.provision.name: plan for plan in plans}
    return tuple(
        _run(document, by_name[example.provision.name], example, evaluators)
        for example in document.examples
    )


def case_of(example: Example) -> Case:
    """The case that an 算例 describes; facts it does not name are unknown."""
    return Case(
        example.on,
        facts_of(example),
        {standard.alias: value for standard, value in example.standards},
        example.choice,
    )


def facts_of(given: Example | ExampleSubject) -> dict[str, Any]:
    """Facts by alias, lists as the facts of each member, and what was had before.

    A fact, a list or 已享受情况 that is not named is unknown.
    """
    found: dict[str, Any] = {fact.alias: value for fact, value in given.facts}
    for each in given.lists:
        found[each.members.alias] = tuple(facts_of(member) for member in each.each)
    if given.received is not None:
        found[RECORDS_ALIAS] = given.received
    return found


def _run(
    document: Document,
    plan: ProvisionPlan,
    example: Example,
    evaluators: Mapping[str, Evaluator],
) -> ExampleResult:
    decisions = {name: decide(plan, case_of(example)) for name, decide in evaluators.items()}
    decision = next(iter(decisions.values()))
    expectation = read_expectation(example.expected)
    outcome = _outcome(document, plan, expectation, decision)
    findings = (*_judged(example, outcome, decision), *_disagreement(example, decisions))
    return ExampleResult(example, outcome, decision, outcome_text(decision), findings)


def _outcome(
    document: Document, plan: ProvisionPlan, expectation: Expectation | None, decision: Decision
) -> Outcome:
    match expectation:
        case None:
            return Outcome.UNREADABLE
        case Unfilled():
            return Outcome.UNFILLED
        case _:
            met = meets(expectation, decision, document.registered, plan.filing)
            return Outcome.PASSED if met else Outcome.FAILED


def _judged(example: Example, outcome: Outcome, decision: Decision) -> tuple[Finding, ...]:
    span, place = example.expected_span, _place(example)
    head = f"算例“{example.name}”"
    match outcome:
        case Outcome.PASSED:
            return ()
        case Outcome.FAILED:
            message = (
                f"{head}没有通过：写的结果是{example.expected}，算出来是{outcome_text(decision)}。"
            )
            help_ = f"{reason_text(decision)}请对照原文，看是规则写错了，还是算例算错了。"
            return (finding("TW0852", span, message, help_, place=place),)
        case Outcome.UNFILLED:
            message = f"{head}的结果还没有填，不算通过。"
            help_ = "请由熟悉政策的人按原文独立算出结果再填。"
            return (finding("TW0853", span, message, help_, place=place),)
        case Outcome.UNREADABLE:
            message = f"{head}的结果“{example.expected}”看不懂，这一算例没有核对。"
            return (finding("TW0851", span, message, HELP, place=place),)


def _disagreement(example: Example, decisions: Mapping[str, Decision]) -> tuple[Finding, ...]:
    first = next(iter(decisions.values()))
    if all(decision == first for decision in decisions.values()):
        return ()
    each = "；".join(f"{name}：{outcome_text(decision)}" for name, decision in decisions.items())
    message = f"算例“{example.name}”用不同的方法算，结论或理由不一样（{each}）。这是程序的错误，不是规则的错误。"
    help_ = "在查清之前，本事项的结果不能用。请把这条规则和算例报告给程序的维护人员。"
    return (finding("TW0951", example.expected_span, message, help_, place=_place(example)),)


def _place(example: Example) -> str:
    """The measure as a finding's head names it: 七 for （七）."""
    return example.provision.article.strip("（）")
