"""What is said of cases that overlap or leave something out: the value that shows it, and each repair."""

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction

from tiaowen.checks.tiers import Tier, number_words, tier_of
from tiaowen.findings import Finding, Related
from tiaowen.findings.catalogue import finding
from tiaowen.model.expressions import Case, Cases
from tiaowen.model.types import Date
from tiaowen.regions import Point, Question, Regions
from tiaowen.regions.questions import Answer
from tiaowen.values.printing import format_date
from tiaowen.wording.phrase import case_words, phrase

_ORDER = {
    False: {-1: "{}小于{}", 0: "{}正好等于{}", 1: "{}大于{}"},
    True: {-1: "{}早于{}", 0: "{}和{}是同一天", 1: "{}晚于{}"},
}


def case_text(case: Case) -> str:
    """A case as it is written: the words of its row, or of its condition."""
    if case.text or case.condition is None:
        return case.text or "其他情形"
    return "".join(case.condition.span.text.split()) or case_words(case)


# --- where ----------------------------------------------------------------------------------------


def where(point: Point, found: Regions) -> str:
    """A situation in words: 规模为小型、职工人数正好20人."""
    return "、".join(_answers(point, found))


def _answers(point: Point, found: Regions) -> Iterator[str]:
    for question, answer in point.items():
        if question.other is not None:
            words = _ORDER[isinstance(question.subject.type, Date)][int(str(answer))]
            yield words.format(phrase(question.subject), phrase(question.other))
        else:
            yield _answer(question, answer, answer in found.named[question])


def _answer(question: Question, answer: Answer, named: bool) -> str:
    subject = phrase(question.subject)
    match answer:
        case bool():
            return subject if answer else f"不属于“{subject}”的情形"
        case frozenset():
            return f"{subject}为{'、'.join(sorted(answer))}" if answer else f"{subject}哪一项都不是"
        case date():
            return f"{subject}为{format_date(answer)}"
        case _:
            exactly = "正好" if named else "为"
            return f"{subject}{exactly}{number_words(Fraction(answer), question.subject)}"


# --- two cases at once ----------------------------------------------------------------------------


def both_count(
    above: Case, below: Case, points: Sequence[Point], found: Regions, article: str
) -> Finding:
    """Two cases that hold together; `points` are the situations, one at least."""
    lower, upper = above, below
    tiers = _touching(above, below, points)
    if tiers is None:
        lower, upper = below, above
        tiers = _touching(below, above, points)
    if tiers is not None:
        message, help_ = _at_one_value(lower, upper, *tiers)
    elif (staggered := _staggered(above, below)) is not None:
        message, help_ = _between_values(*staggered)
    else:
        message, help_ = _in_common(above, below, where(points[0], found))
    return finding(
        "TW0620",
        below.span,
        message,
        help_,
        place=article,
        related=(Related(above.span, "另一种情形"),),
    )


def _touching(
    above: Case, below: Case, points: Sequence[Point]
) -> tuple[Tier, Tier, Fraction] | None:
    """Two tiers of one number that have a single value in common: where one ends and the other begins."""
    assert above.condition is not None
    assert below.condition is not None
    first, second = tier_of(above.condition), tier_of(below.condition)
    if first is None or second is None or first.subject != second.subject or len(points) != 1:
        return None
    return None if first.high is None or first.high != second.low else (first, second, first.high)


def _at_one_value(
    above: Case, below: Case, first: Tier, second: Tier, value: Fraction
) -> tuple[str, str]:
    at = number_words(value, first.subject)
    one, other = phrase(above.value), phrase(below.value)
    message = (
        f"正好{at}时两档都算：“{case_text(above)}”含{at}（{one}），"
        f"“{case_text(below)}”也含{at}（{other}）。"
    )
    help_ = (
        f"可改为：甲、“{case_text(above)}”和“{second.above(value).words}”——{at}得{one}；"
        f"乙、“{first.below(value).words}”和“{second.words}”——{at}得{other}。"
        f"{_conclusion(one, other, at)}原文就是重叠的，请记为疑义。"
    )
    return message, help_


def _staggered(above: Case, below: Case) -> tuple[Case, Case, Tier, Tier] | None:
    """Two tiers of which one begins inside the other and ends above it, the lower one first."""
    assert above.condition is not None
    assert below.condition is not None
    pairs = [(each, tier_of(each.condition)) for each in (above, below) if each.condition]
    tiers = [(case, tier) for case, tier in pairs if tier is not None]
    if len(tiers) < len(pairs) or tiers[0][1].subject != tiers[1][1].subject:
        return None
    (one, first), (other, second) = sorted(tiers, key=lambda each: _start(each[1]))
    if first.high is None or second.low is None:
        return None
    reaches = second.high is None or second.high > first.high
    return (one, other, first, second) if reaches and _start(first) < second.low else None


def _start(tier: Tier) -> Fraction:
    return Fraction(-1) if tier.low is None else tier.low


def _between_values(lower: Case, upper: Case, first: Tier, second: Tier) -> tuple[str, str]:
    assert first.high is not None
    assert second.low is not None
    low, high = (number_words(each, first.subject) for each in (second.low, first.high))
    one, other = phrase(lower.value), phrase(upper.value)
    message = f"{low}到{high}之间两档都算：“{case_text(lower)}”（{one}），“{case_text(upper)}”（{other}）。"
    after = second.above(first.high, not first.with_high).words
    before = first.below(second.low, not second.with_low).words
    help_ = (
        f"可改为：甲、“{case_text(lower)}”和“{after}”——这一段得{one}；"
        f"乙、“{before}”和“{case_text(upper)}”——这一段得{other}。"
        f"{_conclusion(one, other, '这一段')}原文就是重叠的，请记为疑义。"
    )
    return message, help_


def _in_common(above: Case, below: Case, at: str) -> tuple[str, str]:
    one, other = phrase(above.value), phrase(below.value)
    message = (
        f"{at}时两种情形都算：“{case_text(above)}”（{one}），“{case_text(below)}”（{other}）。"
    )
    help_ = (
        f"可改为：甲、从“{case_text(below)}”里去掉重叠的部分——{at}的得{one}；"
        f"乙、从“{case_text(above)}”里去掉重叠的部分——{at}的得{other}。"
        f"{_conclusion(one, other, '重叠的部分')}"
        "原文写了以哪一项为准的，请在最后加一句“同时符合两项以上的，按排列在前的执行「…」。”；"
        "原文就是重叠的，请记为疑义。"
    )
    return message, help_


def _conclusion(one: str, other: str, at: str) -> str:
    if one == other:
        return "两种改法结果一样，请按原文的说法写。"
    return f"两种改法{at}的钱不一样，请按原文定，不要只为消除提示而改。"


def unsure(above: Case, below: Case, at: str, article: str) -> Finding:
    """Two cases of which it cannot be shown that they exclude each other."""
    example = f"，比如{at}时" if at else ""
    return finding(
        "TW0622",
        below.span,
        f"看不出“{case_text(above)}”和“{case_text(below)}”会不会同时成立{example}；"
        "同时成立时得多少，规则没有说。",
        "原文写了以哪一项为准的，请在最后加一句“同时符合两项以上的，按排列在前的执行「…」。”；"
        "原文没有写的，请改写成互不重叠的情形，或者记为疑义。",
        place=article,
        related=(Related(above.span, "另一种情形"),),
    )


# --- no case at all -------------------------------------------------------------------------------


def nothing_counts(cases: Cases, point: Point | None, found: Regions, article: str) -> Finding:
    """A situation that no case covers; None where it cannot be shown that there is none."""
    last = cases.cases[-1]
    if point is None or not found.certain:
        example = "" if point is None else f"，比如{where(point, found)}时"
        return finding(
            "TW0623",
            last.span,
            f"看不出这几种情形是不是把所有的情形都包括了{example}；漏掉的算不出来。",
            "请补全，或者在最后加一项“其他情形，……”；没有钱的写“0元”。",
            place=article,
        )
    return finding(
        "TW0621",
        last.span,
        f"{where(point, found)}时，哪一种情形都不算，得多少没有说。",
        "请对照原文补上这一段；原文说其余都一样的，在最后加一项“其他情形，……”，没有钱的写“0元”。",
        place=article,
    )
