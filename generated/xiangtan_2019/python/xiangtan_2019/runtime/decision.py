"""The decision: one answer of one provision for one case. Its JSON form is frozen (`FORMAT`)."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import Any, Final

from attrs import field, frozen

from .money import Money
from .status import Status
from .texts import ClauseText, FactText, ProvisionText

FORMAT: Final = 1
"""Version of the JSON form. It changes only when a key changes its meaning or disappears."""

_COUNTED: Final = ("名单", "已享受情况")
"""Kinds of facts of which a reader sees how many there are."""

Ratio = tuple[int, int]
"""An exact value: numerator and positive denominator, not necessarily reduced."""


class ResultKind(Enum):
    """What a provision gives."""

    SUM = "金额"
    CHOICE = "选择"
    RATE = "比率"
    QUOTA = "限额"
    SERVICE = "服务"
    RIGHT = "资格"
    ELSEWHERE = "另行规定"


@frozen
class Option:
    """One standard to choose from and what it gives: whole 分, None while unknown."""

    label: str
    amount: Money | None


@frozen
class Part:
    """One of several amounts that add up: its ends, None where the text states none."""

    label: str
    lower: Money | None
    upper: Money | None

    @property
    def amount(self) -> Money | None:
        """The amount where it is exact, else None."""
        return self.lower if self.lower == self.upper else None


@frozen
class Result:
    """How much. `lower` and `upper` enclose it, in `unit` (元, 元/月 …; "" of a rate and of words).

    An end that the text does not state is None.
    `chosen` is the number (from 1) of the option taken. Of 限额 both ends are the most that may be had,
    which is not an amount that is paid. `rate` is set for 比率 alone, `text` for 服务, 资格 and 另行规定.
    """

    kind: ResultKind
    lower: Money | None = None
    upper: Money | None = None
    options: tuple[Option, ...] = ()
    chosen: int | None = None
    unit: str = "元"
    parts: tuple[Part, ...] = ()
    rate: Fraction | None = None
    text: str = ""


@frozen
class FactValue:
    """A fact that a reason rests on; `value` None is unknown."""

    fact: FactText
    value: object


@frozen
class Reason:
    """A condition, whether it holds (None: not known), and the facts it read."""

    clause: ClauseText
    holds: bool | None
    facts: tuple[FactValue, ...]


@frozen
class Computation:
    """A computed value, exact in its unit; None while unknown. A `test` tells whether a case applies (1 or 0)."""

    id: str
    text: str
    value: Fraction | None
    unit: str
    test: bool = False

    @property
    def holds(self) -> bool | None:
        """Whether the case of a test applies; None while unknown, and for every other value."""
        return None if self.value is None or not self.test else self.value == 1


class JudgementKind(Enum):
    """What somebody still has to decide."""

    ASSESSMENT = "认定"
    DISCRETION = "决定是否给予"
    CHOICE = "选择"
    SETTING = "核定"
    """The amount inside a range."""


@frozen
class Judgement:
    """A decision left to a person or body: what, and by whom (原文未明确 where the text is silent)."""

    kind: JudgementKind
    subject: str
    by: str


@frozen
class Receipt:
    """What this answer was made from; the same receipt and the same facts give the same answer."""

    document: str
    provision: str
    digest: str
    on: date


@frozen
class UnderReadings:
    """What the answer would be under one reading of each open 疑义.

    `readings` are pairs of a 疑义 and its reading: 补缴后的返还基数, 读法一（计入）. `text` are the words of the provision.
    """

    readings: tuple[tuple[str, str], ...]
    status: Status
    result: Result | None
    text: ProvisionText = field(repr=False)

    @property
    def amount(self) -> Money | None:
        """The sum to pay under these readings; None as for `Decision.amount`."""
        return _exact_amount(self.status, self.result, self.text)


class Decision:
    """The answer of one provision for one case on one day.

    Built by the evaluators; read by everyone else. `amount` is set only when the status is 符合 and the result
    is one exact sum. The lists are made when they are asked for. `readings` is what each reading of the open
    疑义 would give; it is there for 待明确 alone. `members` are the answers for the members one by one, where
    the provision decides over each (每吸纳1名…).
    """

    __slots__ = (
        "case",
        "members",
        "missing",
        "numbers",
        "on",
        "readings",
        "result",
        "standards",
        "status",
        "text",
        "truths",
    )

    def __init__(
        self,
        text: ProvisionText,
        case: object,
        standards: object,
        on: date,
        status: Status,
        truths: Sequence[bool | None],
        numbers: Sequence[Ratio | None],
        result: Result | None = None,
        missing: tuple[FactText, ...] = (),
        readings: tuple[UnderReadings, ...] = (),
        members: "tuple[Decision, ...]" = (),
    ) -> None:
        self.text = text
        self.case = case
        self.standards = standards
        self.on = on
        self.status = status
        self.truths = truths
        self.numbers = numbers
        self.result = result
        self.missing = missing
        self.readings = readings
        self.members = members

    @property
    def provision(self) -> str:
        """The provision's alias."""
        return self.text.alias

    @property
    def amount(self) -> Money | None:
        """The sum to pay, whole 分; None unless the status is 符合 and there is exactly one sum in 元.

        So it is None for a range, a rate, a quota, and for an amount in 元/月.
        """
        return _exact_amount(self.status, self.result, self.text)

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Every condition with its outcome, in the order of the text."""
        value_of = self.value_of
        return tuple(
            [
                Reason(
                    clause,
                    holds,
                    tuple([FactValue(fact, value_of(fact)) for fact in clause.facts]),
                )
                for clause, holds in zip(self.text.clauses, self.truths, strict=True)
            ]
        )

    @property
    def computation(self) -> tuple[Computation, ...]:
        """The computed values, in the order in which they build on each other."""
        return tuple(
            Computation(
                step.id,
                step.text,
                None if ratio is None else Fraction(*ratio),
                step.unit,
                step.test,
            )
            for step, ratio in zip(self.text.steps, self.numbers, strict=True)
        )

    @property
    def near_misses(self) -> tuple[Reason, ...]:
        """The one condition of the top list that fails, when all others are known to hold; else empty."""
        top = self.text.top
        outcomes = [self.truths[i] for i in top]
        if self.status is not Status.NOT_ELIGIBLE or outcomes.count(False) != 1 or None in outcomes:
            return ()
        return (self.reasons[top[outcomes.index(False)]],)

    @property
    def judgements(self) -> tuple[Judgement, ...]:
        """What is left for somebody to decide, and who that is."""
        found = [
            Judgement(JudgementKind.ASSESSMENT, fact.full_name, fact.authority)
            for fact in self.missing
            if fact.authority
        ]
        if self.status.gives:
            if self.text.chooser and self.result is not None and self.result.chosen is None:
                found.append(Judgement(JudgementKind.CHOICE, self.text.name, self.text.chooser))
            found += [Judgement(JudgementKind.SETTING, *pair) for pair in self.text.setters]
            if self.text.discretion:
                found.append(
                    Judgement(JudgementKind.DISCRETION, self.text.name, self.text.discretion)
                )
        return tuple(found)

    @property
    def remarks(self) -> tuple[str, ...]:
        """What the reader must know besides: what the text leaves open, and assumptions made."""
        return self.text.remarks

    @property
    def receipt(self) -> Receipt:
        """Identifies rule and day."""
        return Receipt(self.text.document.alias, self.text.alias, self.text.digest, self.on)

    def explain(self) -> str:
        """The decision in Chinese, clause by clause, with the words of the text."""
        from .explain import explain  # most callers never explain

        return explain(self)

    def to_json(self) -> dict[str, Any]:
        """The frozen JSON form: Chinese keys, money as decimal text in 元, dates as ISO text."""
        return {
            "格式": FORMAT,
            "文件": self.text.document.alias,
            "条款": self.text.article,
            "事项": self.text.name,
            "别名": self.text.alias,
            "日期": self.on.isoformat(),
            "结论": self.status.value,
            "金额": _money(self.amount),
            "结果": _result(self.result),
            "享受期限": self.text.term,
            "理由": [_reason(reason) for reason in self.reasons],
            "计算": [_computation(step) for step in self.computation],
            "缺少": [_fact(fact) for fact in self.missing],
            "待定": [_judgement(each) for each in self.judgements],
            "差一项": [_reason(reason) for reason in self.near_misses],
            "说明": list(self.remarks),
            "各读法": [_under_readings(each) for each in self.readings],
            "付给": self.text.payee,
            "成员": [_member(i, each) for i, each in enumerate(self.members, 1)],
            "成员汇总": None if self.text.member is None else _summary(self.members),
            "凭据": {"规则校验码": self.text.digest},
        }

    def value_of(self, fact: FactText) -> object:
        """The value that the case or the published standards give for a fact; None is unknown.

        Of a list of members and of 已享受情况 it is how many there are.
        """
        value = getattr(self.case if fact.source == "case" else self.standards, fact.alias)
        return len(value) if fact.kind in _COUNTED and value is not None else value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Decision) and self.to_json() == other.to_json()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        amount = self.amount
        return f"Decision({self.text.alias}, {self.status.value}{'' if amount is None else f', {amount}元'})"


def _exact_amount(status: Status, result: Result | None, text: ProvisionText) -> Money | None:
    """The one sum of a result in 元; None unless it is 符合 and nothing is left to choose or to set."""
    if status is not Status.ELIGIBLE or result is None or result.lower != result.upper:
        return None
    match result.kind:
        case ResultKind.SUM if not text.setters and result.unit == "元":
            return result.lower
        case ResultKind.CHOICE if result.chosen is not None and result.unit == "元":
            return result.lower
        case _:
            return None


def _under_readings(under: UnderReadings) -> dict[str, Any]:
    return {
        "读法": dict(under.readings),
        "结论": under.status.value,
        "金额": _money(under.amount),
        "结果": _result(under.result),
    }


def _money(amount: Money | None) -> str | None:
    return None if amount is None else str(amount)


def _result(result: Result | None) -> dict[str, Any] | None:
    if result is None:
        return None
    return {
        "种类": result.kind.value,
        "单位": result.unit,
        "下限": _money(result.lower),
        "上限": _money(result.upper),
        "选项": [
            {"名称": option.label, "金额": _money(option.amount)} for option in result.options
        ],
        "已选": result.chosen,
        "部分": [_part(part) for part in result.parts],
        "比率": None if result.rate is None else str(result.rate),
        "文字": result.text,
    }


def _part(part: Part) -> dict[str, Any]:
    return {
        "名称": part.label,
        "金额": _money(part.amount),
        "下限": _money(part.lower),
        "上限": _money(part.upper),
    }


def _reason(reason: Reason) -> dict[str, Any]:
    return {
        "条目": reason.clause.id,
        "内容": reason.clause.text,
        "引文": reason.clause.quote,
        "成立": reason.holds,
        "事实": {value.fact.name: value_json(value.value) for value in reason.facts},
    }


def _computation(step: Computation) -> dict[str, Any]:
    if step.test:
        return {"条目": step.id, "内容": step.text, "值": None, "单位": "", "成立": step.holds}
    value = None if step.value is None else str(step.value)
    return {"条目": step.id, "内容": step.text, "值": value, "单位": step.unit}


def _fact(fact: FactText) -> Mapping[str, str]:
    return {
        "对象": fact.object,
        "信息": fact.name,
        "别名": fact.alias,
        "由谁认定": fact.authority,
        "所在": fact.place,
    }


def _judgement(judgement: Judgement) -> dict[str, str]:
    return {"种类": judgement.kind.value, "内容": judgement.subject, "由谁": judgement.by}


def _member(number: int, decision: Decision) -> dict[str, Any]:
    """The answer for one member of a list."""
    return {
        "第几名": number,
        "标识": identity_of(decision),
        "结论": decision.status.value,
        "金额": _money(decision.amount),
        "结果": _result(decision.result),
        "理由": [_reason(reason) for reason in decision.reasons],
        "计算": [_computation(step) for step in decision.computation],
        "缺少": [_fact(fact) for fact in decision.missing],
        "待定": [_judgement(each) for each in decision.judgements],
    }


def identity_of(decision: Decision) -> str:
    """The 识别 of a member; empty where it has none, or where it was not given."""
    key = decision.text.identity
    value = None if key is None else getattr(decision.case, key.alias)
    return "" if value is None else str(value)


def certain_sum(members: Sequence[Decision]) -> Money:
    """What the eligible members whose sum is exact come to."""
    exact = [each.amount for each in members]
    return Money(sum(each.fen for each in exact if each is not None))


def _exact(members: Sequence[Decision]) -> bool:
    """Whether every eligible member has one exact sum in 元."""
    eligible = [each for each in members if each.status is Status.ELIGIBLE]
    return all(each.amount is not None for each in eligible)


def _summary(members: Sequence[Decision]) -> dict[str, Any]:
    eligible = sum(each.status is Status.ELIGIBLE for each in members)
    refused = sum(each.status.refuses for each in members)
    return {
        "共": len(members),
        "符合": eligible,
        "不符合": refused,
        "待定": len(members) - eligible - refused,
        "已确定金额": _money(certain_sum(members)) if _exact(members) else None,
    }


def value_json(value: object) -> Any:  # noqa: ANN401
    """A fact's value in JSON: money and fractions as exact text, dates ISO, options sorted."""
    match value:
        case None | bool() | int() | str():
            return value
        case date():
            return value.isoformat()
        case frozenset():
            return sorted(value)
        case _:
            return str(value)
