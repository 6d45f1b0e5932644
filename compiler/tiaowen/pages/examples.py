"""算例: what is known, what came out, and the arithmetic behind it."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from tiaowen.cases import ExampleResult, Outcome
from tiaowen.model.document import ExampleMembers, ExampleSubject, FactInput, Received
from tiaowen.model.names import Fact, Standard
from tiaowen.model.provisions import Selection
from tiaowen.model.types import Number
from tiaowen.pages.arithmetic import Known, arithmetic
from tiaowen.pages.views import ExampleLine, ExamplesView, Table
from tiaowen.pages.words import NOTHING, status_words
from tiaowen.values.printing import format_date, format_number
from tiaowen.values.units import DIMENSIONLESS
from tiaowen.wording import ProvisionPlan

_HEADER = ("序号", "日期", "已知", "选哪一种", "按规则算出", "与编写人填的结果")
_AGREEMENT = {
    Outcome.PASSED: "一致",
    Outcome.UNFILLED: "结果还没有人填",
    Outcome.UNREADABLE: "填的结果看不懂",
}


def examples_view(plan: ProvisionPlan, results: Sequence[ExampleResult]) -> ExamplesView:
    """The 算例 of one provision; what all of them have in common is said once."""
    common = _common(results)
    rows = tuple(_row(number, each, common) for number, each in enumerate(results, 1))
    lines = (
        ExampleLine(f"算例{number}", tuple(arithmetic(plan, each)))
        for number, each in enumerate(results, 1)
    )
    table = Table(_HEADER, rows)
    return ExamplesView(_listed(common), table, tuple(line for line in lines if line.steps))


def _known(result: ExampleResult) -> Known:
    return (*result.example.facts, *result.example.standards)


def _common(results: Sequence[ExampleResult]) -> Known:
    """What every one of several 算例 knows."""
    if len(results) < 2:
        return ()
    rest = [_known(result) for result in results[1:]]
    return tuple(pair for pair in _known(results[0]) if all(pair in other for other in rest))


def _row(number: int, result: ExampleResult, common: Known) -> tuple[str, ...]:
    known = tuple(pair for pair in _known(result) if pair not in common)
    return (
        str(number),
        format_date(result.example.on),
        "；".join(part for part in (_listed(known), members_words(result)) if part) or NOTHING,
        _choice(result),
        status_words(result.decision),
        _AGREEMENT.get(result.outcome, f"不一致，填的是{result.example.expected}"),
    )


def members_words(result: ExampleResult) -> str:
    """The lists and the records of an 算例: 职工2名（第1名：登记失业：是；第2名：…）."""
    example = result.example
    return _of_subject(ExampleSubject((), example.lists, example.received))


def _of_subject(subject: ExampleSubject) -> str:
    parts = [_listed(subject.facts)] if subject.facts else []
    parts += [_of_list(each) for each in subject.lists]
    if subject.received is not None:
        parts.append(f"已享受情况：{_received(subject.received)}")
    return "；".join(parts)


def _of_list(listed: ExampleMembers) -> str:
    name = listed.members.name
    if not listed.each:
        return f"{name}：无"
    told = "。".join(
        f"第{number}名：{_of_subject(each) or '都不知道'}"
        for number, each in enumerate(listed.each, 1)
    )
    return f"{name}{len(listed.each)}名（{told}）"


def _received(records: Sequence[Received]) -> str:
    return "、".join(map(_record, records)) or "无"


def _record(record: Received) -> str:
    amount = "金额不知道" if record.amount is None else format_number(record.amount, "元")
    return f"{format_date(record.on)}{record.item}（{amount}）"


def _listed(known: Known) -> str:
    return "；".join(f"{each.name}：{_value(each, value)}" for each, value in known)


def _value(each: Fact | Standard, value: FactInput) -> str:
    match value:
        case None:
            return "不知道"
        case bool():
            return "是" if value else "否"
        case Fraction():
            unit = each.type.unit if isinstance(each.type, Number) else DIMENSIONLESS
            return format_number(value, "%" if unit == DIMENSIONLESS else unit)
        case date():
            return format_date(value)
        case frozenset():
            return "、".join(sorted(value))
        case str():
            return value


def _choice(result: ExampleResult) -> str:
    standard, choice = result.example.provision.result, result.example.choice
    if not isinstance(standard, Selection):
        return NOTHING
    return "没有选" if choice is None else standard.options[choice - 1].label
