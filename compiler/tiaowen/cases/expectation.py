"""What an 算例 expects, read from its words: 6万元, 9万元至12万元, 待补充（不裁员、少裁员）, ？."""

import re
from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from tiaowen.frozen import frozen
from tiaowen.runtime import ResultKind, Status
from tiaowen.values.numerals import Numeral, scan_numeral
from tiaowen.values.units import YUAN, Unit

HELP: Final = (
    "结果可以写成：6万元；9万元至12万元（没有作选择）；不符合；不符合（申报条件（二））；"
    "待补充（不裁员、少裁员）；待认定（少裁员）；待决定；待市人社局决定（1000元）；待明确（6万元、7万元）；无法确定；不在执行期限内；不在申请期限内。"
    "还没有人填的，写“？”。"
    "不是一个数的，还可以写：800元/月；800元/月以内；不低于4000元；养老补贴1200元、医疗补贴500元；"
    "税率15%；额度75万元；有服务；有资格；另行规定。"
)


@frozen
class Unfilled:
    """？: nobody has said yet what must come out."""


@frozen
class Sum:
    """Exactly this amount, in 元 or a rate of it."""

    amount: Fraction
    unit: Unit = YUAN


@frozen
class Range:
    """A choice that was not made, or an amount that a body sets: from the least to the greatest.

    An end that the text does not state is None.
    """

    lower: Fraction | None
    upper: Fraction | None
    unit: Unit = YUAN


@frozen
class Parts:
    """The parts of a sum by their names, all of them."""

    parts: tuple[tuple[str, Sum | Range], ...]


@frozen
class Rate:
    """Exactly this ratio."""

    rate: Fraction


@frozen
class Quota:
    """A quota of exactly this amount, in 元."""

    amount: Fraction


@frozen
class Stated:
    """A result in words, of this kind; `text` is what it says of itself, "" where anything will do."""

    kind: ResultKind
    text: str = ""


@frozen
class Answer:
    """A status. `named` are the facts that are missing or the conditions that fail, None where it does not say.

    `body` is who assesses or decides, "" where it does not say.
    """

    status: Status
    named: frozenset[str] | None = None
    body: str = ""


Given = Sum | Range | Parts | Rate | Quota | Stated


@frozen
class Decided:
    """待决定（1000元）: a body decides whether this is given; `body` as in `Answer`."""

    given: Given
    body: str = ""


@frozen
class Unsettled:
    """待明确（6万元、7万元）: what each reading gives, in their order."""

    outcomes: tuple[Given | Answer | Decided, ...]


@frozen
class OutsideFiling:
    """不在申请期限内: it is 申请期限 that is missed, whatever 执行期限 says."""


Expectation = Unfilled | Given | Answer | Unsettled | Decided | OutsideFiling

_HALF_WIDTH: Final = str.maketrans({"(": "（", ")": "）", "?": "？"})
_NAMED: Final = re.compile(r"([^（]+)(?:（(.+)）)?", re.DOTALL)
_UNSETTLED: Final = re.compile(rf"{Status.UNSETTLED.value}（(.+)）")
_UNFILLED: Final = "？"
_OUTSIDE_FILING: Final = "不在申请期限内"
_DECIDED: Final = re.compile(r"待(.*?)决定（(.+)）")
_BODY: Final = re.compile(r"待(.+)(认定|决定)")
_AMOUNT_LABEL: Final = re.compile(r"[^0-9０-９\s]*额[：:]?\s*")
_RATE_LABEL: Final = re.compile(r"税率[：:]?\s*")
_QUOTA_LABEL: Final = re.compile(r"(?:额度(?:上限)?|最高额度)[：:]?\s*")
_AT_LEAST: Final = re.compile(r"(?:每[年月日天人名])*不低于\s*")
_WITHIN: Final = "以内"
_MINUS: Final = ("-", "－")
_PART_NAME: Final = re.compile(r"([^0-9０-９\s：:]+?)[：:]?\s*(?=不低于|[0-9０-９])")
_STATED: Final[Mapping[str, Stated]] = {
    "有资格": Stated(ResultKind.RIGHT),
    "有服务": Stated(ResultKind.SERVICE),
    "另行规定": Stated(ResultKind.ELSEWHERE),
    "标准原文未明确": Stated(ResultKind.ELSEWHERE, "原文未明确"),
}
_TO: Final = re.compile(r"\s*[至～~—－-]+\s*")
_SEPARATORS: Final = re.compile("[、，,；;]")
_OUTSIDE_BRACKETS: Final = "(?![^（]*）)"
_BETWEEN_OUTCOMES: Final = re.compile(f"[、，,；;]{_OUTSIDE_BRACKETS}")
_BETWEEN_LISTS: Final = re.compile(f"[；;]{_OUTSIDE_BRACKETS}")
_NAMING: Final = frozenset({Status.NOT_ELIGIBLE, Status.INCOMPLETE, Status.TO_BE_ASSESSED})


def read_expectation(text: str) -> Expectation | None:
    """What a 结果 expects; None where its words cannot be read."""
    words = _words(text)
    if words == _UNFILLED:
        return Unfilled()
    if words == _OUTSIDE_FILING:
        return OutsideFiling()
    return _read_unsettled(words) or _read_decided(words) or _read_outcome(words)


def is_unfilled(text: str) -> bool:
    """Whether a 结果 is one that nobody has worked out yet."""
    return _words(text) == _UNFILLED


def _words(text: str) -> str:
    return text.strip().removesuffix("。").translate(_HALF_WIDTH)


def _read_unsettled(words: str) -> Unsettled | None:
    """The outcomes in the brackets, each in the words of an 算例; those that have a 、 are parted by ；."""
    found = _UNSETTLED.fullmatch(words)
    if found is None:
        return None
    separators = _BETWEEN_LISTS if _BETWEEN_LISTS.search(found[1]) else _BETWEEN_OUTCOMES
    pieces = [each.strip() for each in separators.split(found[1])]
    read = [_read_decided(each) or _read_outcome(each) for each in pieces]
    known = tuple(each for each in read if each is not None)
    return Unsettled(known) if len(known) == len(read) else None


def _read_decided(words: str) -> Decided | None:
    found = _DECIDED.fullmatch(words)
    given = None if found is None else _read_given(found[2].strip())
    return None if found is None or given is None else Decided(given, found[1])


def _read_outcome(words: str) -> Given | Answer | None:
    return _read_answer(words) or _read_given(words)


def _read_given(words: str) -> Given | None:
    return _STATED.get(words) or _read_special(words) or _read_amount(words) or _read_parts(words)


def _read_answer(words: str) -> Answer | None:
    parts = _NAMED.fullmatch(words)
    if parts is None:
        return None
    head, names = parts[1].strip(), parts[2]
    if (body := _BODY.fullmatch(head)) is not None:
        head = f"待{body[2]}"
    status = next((each for each in Status if each.value == head), None)
    if status is None or (names is not None and status not in _NAMING):
        return None
    return Answer(status, _names(names), "" if body is None else body[1])


def _names(text: str | None) -> frozenset[str] | None:
    if text is None:
        return None
    return frozenset(name.strip() for name in _SEPARATORS.split(text) if name.strip())


def _read_special(words: str) -> Rate | Quota | None:
    """税率15%, 额度75万元: the label says what kind of result it is."""
    if match := _RATE_LABEL.match(words):
        ratio = scan_numeral(words, match.end())
        whole = ratio is not None and ratio.end == len(words) and ratio.kind == "ratio"
        return Rate(ratio.value) if ratio is not None and whole else None
    if match := _QUOTA_LABEL.match(words):
        most = _money(words, match.end())
        return Quota(most.value) if most is not None and most.unit == "元" else None
    return None


def _read_amount(words: str) -> Sum | Range | None:
    label = _AMOUNT_LABEL.match(words)
    return _amount(words, label.end() if label else 0)


def _amount(words: str, start: int) -> Sum | Range | None:
    """An amount up to the end: 6万元, 800元/月以内, 不低于4000元, 9万元至12万元."""
    if match := _AT_LEAST.match(words, start):
        least = _money(words, match.end())
        return None if least is None else Range(least.value, None, least.folded_unit())
    if words.endswith(_WITHIN):
        most = _money(words.removesuffix(_WITHIN), start)
        return None if most is None else Range(None, most.value, most.folded_unit())
    if (exact := _money(words, start)) is not None:
        return Sum(exact.value, exact.folded_unit())
    if words[start : start + 1] in _MINUS and (below := _money(words, start + 1)) is not None:
        return Sum(-below.value, below.folded_unit())
    first = scan_numeral(words, start)
    return None if first is None else _read_range(words, first)


def _money(words: str, start: int) -> Numeral | None:
    """Money or a rate of it that ends with the words."""
    found = scan_numeral(words, start)
    if found is None or found.end != len(words):
        return None
    return found if found.folded_unit().numerator == YUAN.numerator else None


def _read_parts(words: str) -> Parts | None:
    """养老补贴1200元、医疗补贴500元以内."""
    parts = []
    for piece in _SEPARATORS.split(words):
        name = _PART_NAME.match(piece.strip())
        amount = None if name is None else _amount(piece.strip(), name.end())
        if name is None or amount is None:
            return None
        parts.append((name[1], amount))
    return Parts(tuple(parts)) if len(parts) > 1 else None


def _read_range(words: str, first: Numeral) -> Range | None:
    """The left end takes the unit of the right one; 9至12万元 could mean 9元 and is not read."""
    joint = _TO.match(words, first.end)
    last = _money(words, joint.end()) if joint else None
    if last is None:
        return None
    if first.unit != last.unit and (first.unit is not None or _scale(first) != _scale(last)):
        return None
    if first.value > last.value:
        return None
    return Range(first.value, last.value, last.folded_unit())


def _scale(numeral: Numeral) -> frozenset[str]:
    """The words that multiply a number."""
    return frozenset("十百千万亿").intersection(numeral.text)
