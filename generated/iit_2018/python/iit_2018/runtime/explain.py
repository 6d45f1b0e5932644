"""A decision in Chinese for the person concerned: first the answer, then clause by clause why.

A range is never a promise, what is not known is never a refusal, and what the text does not say is not added.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import Final

from .amounts import SILENT, by_whom, money_words, range_words, rate_words, result_words
from .decision import (
    Computation,
    Decision,
    FactValue,
    JudgementKind,
    Reason,
    Result,
    ResultKind,
    UnderReadings,
)
from .doubts import telling
from .explain_members import members_so_far, members_told, nobody
from .money import Money
from .status import Status
from .texts import FactText, ProvisionText, StepText
from .written import counted, format_day, plain, read_day

LEVY: Final = "缴纳事项"
RATE_LABEL: Final = "税率"
CLOSING: Final = "以上按所填信息计算，仅供参考，以正式文件和经办机关的决定为准。"

_HEADS: Final[Mapping[str, str]] = {
    "同时符合下列条件": "下面几条都要满足",
    "符合下列条件之一": "下面满足一条就行",
}
_AT_LEAST: Final = re.compile("至少符合下列(.+)项(?:条件)?")
_MARKS: Final[Mapping[bool | None, str]] = {
    True: "［满足］",
    False: "［不满足］",
    None: "［还不知道］",
}

_CASE_MARKS: Final[Mapping[bool | None, str]] = {
    True: "［是这种情形］",
    False: "［不是这种情形］",
    None: "［还不知道是不是这种情形］",
}

_NEEDLESS: Final = "［没有填，不影响］"
_DAY: Final = re.compile("[0-9]+年[0-9]+月[0-9]+日")


def explain(decision: Decision) -> str:
    """The decision in Chinese, with the words of the text; lines end with a line feed."""
    text = decision.text
    sections = (
        (f"{text.name}（按{format_day(decision.on)}计算）",),
        (f"结论：{_conclusion(decision)}",),
        _section("还缺以下信息：", missing_told(decision)),
        _section("还要由有关方面决定：", judgements_told(decision)),
        _section("只差一条：", _near_miss(decision)),
        _section(_condition_title(text), _conditions(decision)),
        _section("怎么算的：", computation_told(decision)),
        _section("逐人的结果：", members_told(decision)),
        _section("执行期限：", (text.window,) if text.window else ()),
        _section("申请期限：", (text.filing,) if text.filing else ()),
        _section("享受期限：", (text.term,) if text.term else ()),
        _section("有什么变化：", (f"{label}：{words}" for label, words in text.former)),
        _section("资金来源：", (text.fund,) if text.fund else ()),
        _section("责任单位：", (text.responsible,) if text.responsible else ()),
        _section("需要说明的：", decision.remarks),
        _section("依据：", _basis(text)),
        (CLOSING,),
    )
    return "\n".join(line for section in sections for line in section) + "\n"


def _section(title: str, lines: Iterable[str]) -> tuple[str, ...]:
    found = tuple(f"　　{line}" for line in lines)
    return (title, *found) if found else ()


# --- the answer in one sentence -------------------------------------------------------------------


def _conclusion(decision: Decision) -> str:
    text = decision.text
    match decision.status:
        case Status.ELIGIBLE:
            return eligible_told(decision)
        case Status.NOT_ELIGIBLE:
            needless = "不需要按本项缴纳" if text.kind == LEVY else "不符合条件"
            why = nobody(decision) or "原因见下面标有［不满足］的条目。"
            return f"按所填信息，{needless}。{why}"
        case Status.INCOMPLETE:
            certain = members_so_far(decision)
            return f"还不能确定，还缺{len(decision.missing)}项信息。{certain}{no_refusal(text)}"
        case Status.TO_BE_ASSESSED:
            assessed = "；".join(
                f"{each.full_name}（{by_whom(each.authority, '认定')}）"
                for each in decision.missing
            )
            return f"还不能确定，要等认定：{assessed}。{no_refusal(text)}"
        case Status.TO_BE_DECIDED:
            by = by_whom(text.discretion, "决定")
            return f"条件都满足，给不给{by}；如果给予，{given_result(decision)}。"
        case Status.UNSETTLED:
            return f"尚待明确：{_each_reading(decision)}。{_ask(text)}"
        case Status.UNDETERMINABLE:
            return "无法确定：信息不缺，但照规定算不出结果（例如除数是零）。请咨询经办机关。"
        case Status.NOT_IN_FORCE:
            return f"{outside_told(decision)}，不能按本项办理。"


def _each_reading(decision: Decision) -> str:
    told = telling(decision.readings)
    return "；".join(f"按{_readings(each)}，{_outcome(each)}" for each in told)


def _readings(under: UnderReadings) -> str:
    """读法一（计入）; where several 疑义 are open, each with its name."""
    if len(under.text.doubts) == 1:
        return under.readings[0][1]
    return "、".join(f"“{doubt}”{reading}" for doubt, reading in under.readings)


def _outcome(under: UnderReadings) -> str:
    """What a combination of readings would give."""
    text, result = under.text, under.result
    match under.status:
        case Status.ELIGIBLE | Status.TO_BE_DECIDED if result is not None:
            if text.kind == LEVY:
                return _levied(under)
            gives = _gives(result, text)
            decided = under.status is Status.TO_BE_DECIDED
            return f"给不给{by_whom(text.discretion, '决定')}，给的话{gives}" if decided else gives
        case Status.NOT_ELIGIBLE:
            return "不需要按本项缴纳" if text.kind == LEVY else "不符合条件"
        case _:
            return "算不出结果"


def _gives(result: Result, text: ProvisionText) -> str:
    """A plain amount alone; whatever is more than that in full."""
    alone = result.kind in (ResultKind.SUM, ResultKind.CHOICE) and not (
        result.parts or text.setters
    )
    return range_words(result, result.unit) if alone else result_words(result, text)


def _ask(text: ProvisionText) -> str:
    """Whom to ask: the bodies that may settle the 疑义, else the one that handles the case."""
    named = dict.fromkeys(each.interpreter.partition("（")[0] for each in text.doubts)
    bodies = [each for each in named if each and each not in (SILENT, "所附文本未见")]
    return f"请咨询{'、'.join(bodies) or '经办机关'}。"


def eligible_told(decision: Decision) -> str:
    """The answer where it is 符合: what is given, or what has to be paid."""
    if decision.text.kind == LEVY:
        return f"{_levied(decision)}。"
    right = "可以申请，" if decision.text.right else ""
    return f"按所填信息，符合条件，{right}{given_result(decision)}。"


def _levied(answer: Decision | UnderReadings) -> str:
    result = answer.result
    if result is not None and result.kind in (ResultKind.SUM, ResultKind.CHOICE):
        setters = "".join(f"，具体{by_whom(by, '核定')}" for _, by in answer.text.setters[:1])
        return f"应缴{range_words(result, result.unit)}{setters}"
    return f"应当缴纳，{given_result(answer)}"


def given_result(answer: Decision | UnderReadings) -> str:
    """What is given, as the end of a sentence that begins 符合条件."""
    result = answer.result
    return "金额还不能确定" if result is None else result_words(result, answer.text)


def outside_told(decision: Decision) -> str:
    """Which window is missed, and how the day lies to it.

    Where 执行期限 reads another date than that of the application it is missed if 申请期限 is not.
    """
    text, on = decision.text, decision.on
    windows = (("执行期限", text.window), ("申请期限", text.filing))
    missed = [
        f"不在{label}内：{how}" for label, days in windows if (how := _missed(label, days, on))
    ]
    return "；".join(missed) or f"不在执行期限内：执行期限是{text.window}，所填日期不在其中"


def _missed(label: str, words: str, on: date) -> str:
    """How a window that reads the day of application is missed; empty if it is not."""
    days = [day for found in _DAY.findall(words) if (day := read_day(found))]
    if not days or "按申请日期" not in words:
        return ""
    if not words.startswith("自") and on > days[-1]:
        return f"{label}已于{format_day(days[-1])}届满（申请日期是{format_day(on)}）"
    if not words.startswith("至") and on < days[0]:
        return f"{label}自{format_day(days[0])}起（申请日期是{format_day(on)}）"
    return ""


def no_refusal(text: ProvisionText) -> str:
    """That an open answer is not a refusal (of a levy: no exemption)."""
    return "这不是说不用缴纳。" if text.kind == LEVY else "这不是“不符合”。"


# --- what is open ---------------------------------------------------------------------------------


def missing_told(decision: Decision) -> Iterator[str]:
    """What is still missing, a line each, and who has to say it."""
    for fact in decision.missing:
        if fact.authority:
            yield f"{fact.full_name}：{by_whom(fact.authority, '认定')}"
        elif fact.source == "standards":
            yield f"{fact.name}（{fact.unit or fact.kind}）：公布的标准，请查当时的公布文件"
        elif fact.kind == "名单":
            yield f"{fact.full_name}：请逐名列出，一名也没有的也请说明"
        elif fact.kind == "已享受情况":
            yield f"{fact.full_name}：请列出以前享受过的，没有享受过的也请说明"
        else:
            yield f"{fact.full_name}{_what(fact)}：请补充"


def _what(fact: FactText) -> str:
    if fact.unit:
        return f"（{fact.unit}）"
    return f"（{'、'.join(fact.options)}）" if fact.options else ""


def judgements_told(decision: Decision) -> Iterator[str]:
    """What somebody still has to decide, and who that is; what has to be assessed is missing instead."""
    for judgement in decision.judgements:
        match judgement.kind:
            case JudgementKind.ASSESSMENT:
                continue
            case JudgementKind.DISCRETION:
                yield f"给不给：{by_whom(judgement.by, '决定')}"
            case JudgementKind.SETTING:
                yield f"{judgement.subject}给多少：{by_whom(judgement.by, '核定')}"
            case JudgementKind.CHOICE:
                yield f"按哪一种标准计算：{by_whom(judgement.by, '选定')}"
                yield from _options(decision)


def _options(decision: Decision) -> Iterator[str]:
    result = decision.result
    if result is None:
        return
    for text, option in zip(decision.text.options, result.options, strict=False):
        amount = option.amount
        words = "还不知道" if amount is None else money_words(amount, result.unit)
        yield f"　{text.label}：{words}"


def _near_miss(decision: Decision) -> Iterator[str]:
    for reason in decision.near_misses:
        items = "；".join(_items(decision, reason))
        now = given_told(reason.facts) or items
        yield f"{item_number(reason)}{clause_words(reason)}（现在不满足：{now}）"
        yield "其他各条都满足；这一条满足了，就符合条件。"


def _items(decision: Decision, head: Reason) -> Iterator[str]:
    """The words of the items directly under the head of a list."""
    clauses = decision.text.clauses
    for clause in clauses[clauses.index(head.clause) + 1 :]:
        if clause.depth <= head.clause.depth:
            return
        if clause.depth == head.clause.depth + 1:
            yield clause.text


# --- clause by clause -----------------------------------------------------------------------------


def _condition_title(text: ProvisionText) -> str:
    return "缴纳条件：" if text.kind == LEVY else "申报条件："


def _conditions(decision: Decision) -> Iterator[str]:
    decided: list[bool] = []
    for reason in decision.reasons:
        depth = reason.clause.depth
        indent = "　" * depth
        above = any(decided[:depth])
        decided[depth:] = [reason.holds is not None]
        mark = _NEEDLESS if above and reason.holds is None else _mark(decision, reason.holds)
        quote = f"「{reason.clause.quote}」" if reason.clause.quote else ""
        given = given_told(reason.facts, reason.clause.text)
        shown = f"——{given}" if given else ""
        yield f"{indent}{mark}{item_number(reason)}{clause_words(reason)}{quote}{shown}"


def _mark(decision: Decision, holds: bool | None) -> str:
    differs = holds is None and decision.status is Status.UNSETTLED
    return "［各读法不同］" if differs else _MARKS[holds]


def item_number(reason: Reason) -> str:
    """The number of an item as it stands in its list: （二）, 1．."""
    found = re.search(r"(（[^（）]+）|[0-9]+．)$", reason.clause.id)
    return found[0] if found else ""


def clause_words(reason: Reason) -> str:
    """A condition in plain words; the head of a list says how many of its items it takes."""
    text = reason.clause.text
    if found := _AT_LEAST.fullmatch(text):
        return f"下面至少要满足{found[1]}条"
    return _HEADS.get(text, text)


def given_told(facts: Iterable[FactValue], said: str = "") -> str:
    """What was filled in; a name that was just said is not said again."""
    values = ((each.fact.name, value_told(each.fact, each.value)) for each in facts)
    return "，".join(value if name == said else f"{name}：{value}" for name, value in values)


def value_told(fact: FactText, value: object) -> str:
    """The value of a fact as people write it."""
    match value:
        case None:
            return "还没有认定" if fact.authority else "没有填"
        case bool():
            return "是" if value else "否"
        case Money():
            return f"{plain(Fraction(value.fen, 100))}{fact.unit or '元'}"
        case int() | Fraction():
            return _number_with_unit(Fraction(value), fact)
        case date():
            return format_day(value)
        case frozenset():
            return "、".join(sorted(value)) or "都不是"
        case _:
            return str(value)


def _number_with_unit(value: Fraction, fact: FactText) -> str:
    if fact.kind == "比例":
        return f"{plain(value * 100)}%" if (value * 10**6).denominator == 1 else str(value)
    return f"{plain(value)}{counted(fact.unit)}"


# --- the arithmetic -------------------------------------------------------------------------------


def computation_told(decision: Decision) -> Iterator[str]:
    """Each step in words, with the numbers put in, and what it gives; nothing where nothing is due."""
    if decision.status.refuses:
        return
    known = _known_values(decision)
    steps = decision.text.steps
    sums = {step.part_of for step in steps if step.part_of}
    by_case = False
    for text, step in zip(steps, decision.computation, strict=True):
        if step.test:
            by_case = True
            yield (
                _case_mark(decision, step.holds)
                + step.id
                + f"：{step.text}"
                + _case_facts(decision, text)
            )
            continue
        if text.part_of and step.value == 0:
            continue
        told = f"{step.id}＝{step.text}"
        if step.value is None:
            differs = _differs(decision)
            yield f"{told}：{'各读法不同' if differs else '还不能算'}"
            by_case = False
            continue
        with_numbers = "各级合计" if step.id in sums else _put_in(step.text, known)
        value = _step_value(step)
        said = [with_numbers, value] if with_numbers != step.text and not by_case else [value]
        by_case = False
        yield "＝".join([told, *said] if value != step.text else [told])
        known[step.id] = value
    if decision.result is not None and _is_rounded(decision, decision.result):
        yield f"最后四舍五入到分：{range_words(decision.result, decision.result.unit)}"


def _case_mark(decision: Decision, applies: bool | None) -> str:
    differs = applies is None and _differs(decision)
    return "［是不是这种情形，各读法不同］" if differs else _CASE_MARKS[applies]


def _differs(decision: Decision) -> bool:
    """Whether what is not known is so because the readings of a 疑义 differ."""
    return bool(decision.text.doubts) and not decision.missing


def _is_rounded(decision: Decision, result: Result) -> bool:
    """Whether the sum is not what the last step gives (of parts: any step)."""
    steps = [step for step in decision.computation if not step.test]
    values = [step.value for step in steps if step.value is not None]
    last = values if result.parts else values[-1:]
    ends = {result.lower, result.upper} - {None}
    return bool(ends) and any((value * 100).denominator != 1 for value in last)


def _case_facts(decision: Decision, text: StepText) -> str:
    """What was filled in of the facts that decide whether a case applies."""
    given = given_told(FactValue(fact, decision.value_of(fact)) for fact in text.facts)
    return f"——{given}" if given else ""


def _step_value(step: Computation) -> str:
    value = Fraction(0) if step.value is None else step.value
    if step.id == RATE_LABEL:
        return rate_words(value)
    return f"{plain(value)}{counted(step.unit)}"


def _known_values(decision: Decision) -> dict[str, str]:
    facts = (fact for step in decision.text.steps for fact in step.facts)
    values = {fact.name: (fact, decision.value_of(fact)) for fact in facts}
    return {name: value_told(*pair) for name, pair in values.items() if pair[1] is not None}


def _put_in(words: str, known: Mapping[str, str]) -> str:
    """The words with each name replaced by its value, longest names first."""
    if not known:
        return words
    names = sorted(known, key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, names)))
    return pattern.sub(lambda found: known[found[0]], words)


def _basis(text: ProvisionText) -> Iterator[str]:
    document = text.document
    number = "" if document.number in (SILENT, "所附文本未见") else f"（{document.number}）"
    title = f"《{document.title}》{number}"
    yield from (f"{title}{quote}" for quote in text.basis)
