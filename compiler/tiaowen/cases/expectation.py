"""What an 算例 expects, read from its words: 6万元, 9万元至12万元, 待补充（不裁员、少裁员）, ？."""

import re
from fractions import Fraction
from typing import Final

from attrs import frozen

from tiaowen.runtime import Status
from tiaowen.values.numerals import Numeral, scan_numeral

HELP: Final = (
    "结果可以写成：6万元；9万元至12万元（没有作选择）；不符合；不符合（申报条件（二））；"
    "待补充（不裁员、少裁员）；待认定（少裁员）；待决定；待明确（6万元、7万元）；无法确定；不在执行期限内。还没有人填的，写“？”。"
)


@frozen
class Unfilled:
    """？: nobody has said yet what must come out."""


@frozen
class Sum:
    """Exactly this amount, in 元."""

    amount: Fraction


@frozen
class Range:
    """A choice that was not made: from the least to the greatest amount, in 元."""

    lower: Fraction
    upper: Fraction


@frozen
class Answer:
    """A status. `named` are the facts that are missing or the conditions that fail, None where it does not say.

    `body` is who assesses or decides, "" where it does not say.
    """

    status: Status
    named: frozenset[str] | None = None
    body: str = ""


@frozen
class Unsettled:
    """待明确（6万元、7万元）: what each reading gives, in their order."""

    outcomes: tuple[Sum | Range | Answer, ...]


Expectation = Unfilled | Sum | Range | Answer | Unsettled

_HALF_WIDTH: Final = str.maketrans({"(": "（", ")": "）", "?": "？"})
_NAMED: Final = re.compile(r"([^（]+)(?:（(.+)）)?", re.DOTALL)
_UNSETTLED: Final = re.compile(rf"{Status.UNSETTLED.value}（(.+)）")
_BODY: Final = re.compile(r"待(.+)(认定|决定)")
_AMOUNT_LABEL: Final = re.compile(r"[^0-9０-９\s]*额[：:]?\s*")
_TO: Final = re.compile(r"\s*[至～~—－-]+\s*")
_SEPARATORS: Final = re.compile("[、，,；;]")
_NAMING: Final = frozenset({Status.NOT_ELIGIBLE, Status.INCOMPLETE, Status.TO_BE_ASSESSED})


def read_expectation(text: str) -> Expectation | None:
    """What a 结果 expects; None where its words cannot be read."""
    words = text.strip().removesuffix("。").translate(_HALF_WIDTH)
    if words == "？":
        return Unfilled()
    return _read_unsettled(words) or _read_answer(words) or _read_amount(words)


def _read_unsettled(words: str) -> Unsettled | None:
    """The outcomes in the brackets, each in the words of an 算例."""
    found = _UNSETTLED.fullmatch(words)
    if found is None:
        return None
    listed = [each.strip() for each in _SEPARATORS.split(found[1])]
    read = [_read_answer(each) or _read_amount(each) for each in listed]
    known = tuple(each for each in read if each is not None)
    return Unsettled(known) if len(known) == len(read) else None


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


def _read_amount(words: str) -> Sum | Range | None:
    label = _AMOUNT_LABEL.match(words)
    start = label.end() if label else 0
    first = scan_numeral(words, start)
    if first is None:
        return None
    if first.end == len(words):
        return Sum(first.value) if first.unit == "元" else None
    return _read_range(words, first)


def _read_range(words: str, first: Numeral) -> Range | None:
    """The left end takes the unit of the right one; 9至12万元 could mean 9元 and is not read."""
    joint = _TO.match(words, first.end)
    last = scan_numeral(words, joint.end()) if joint else None
    if last is None or last.end != len(words) or last.unit != "元":
        return None
    if first.unit != "元" and (first.unit is not None or _scale(first) != _scale(last)):
        return None
    return Range(first.value, last.value) if first.value <= last.value else None


def _scale(numeral: Numeral) -> frozenset[str]:
    """The words that multiply a number."""
    return frozenset("十百千万亿").intersection(numeral.text)
