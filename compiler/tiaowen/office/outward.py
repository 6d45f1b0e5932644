"""Words for citizens and enterprises: what is silent says so, what is open is to be asked about, no term of ours.

Nothing is filled in: a body that only the drafter names is not named outside.
"""

from collections.abc import Sequence
from typing import Final

from tiaowen.lockstep.carrier import Carrier
from tiaowen.lockstep.deciders import quoted_words, sourced_words
from tiaowen.model.expressions import Anchor, Node, OpenReadings
from tiaowen.model.provisions import Provision
from tiaowen.model.results import Range
from tiaowen.values.absence import Absence
from tiaowen.wording import phrase

SILENT: Final = "文件没有写明"
ASK: Final = "尚待明确，请咨询"

_ABSENCES: Final = {
    Absence.TEXT_SILENT.value: SILENT,
    "所附文本未见": "手里的文本里没有",
}


def plain(text: str) -> str:
    """The words of a rule as a citizen reads them."""
    for word, said in _ABSENCES.items():
        text = text.replace(word, said)
    return text


def value_words(node: Node) -> str:
    """What is computed or must hold; of an open question only that it is open."""
    return ASK if isinstance(node, OpenReadings) else plain(phrase(node))


def body_words(provision: Provision, body: str | Absence, anchors: Sequence[Anchor] = ()) -> str:
    """A body that the text or a sourced 执行口径 names; "" for one that nobody names."""
    if isinstance(body, Absence):
        return ""
    said = [anchor.text for anchor in anchors] or [
        *quoted_words(provision),
        *sourced_words(provision),
    ]
    return body if Carrier(tuple(said)).carries(body) else ""


def by_whom(provision: Provision, what: str, body: str | Absence) -> str:
    """具体由市财政局核定; 具体由谁核定，文件没有写明."""
    named = body_words(provision, body)
    return f"由{named}{what}" if named else f"由谁{what}，{SILENT}"


def range_words(provision: Provision, amount: Range) -> str:
    """A range, never as a promise: 3000元至2万元之间，具体由谁核定，文件没有写明."""
    return f"{_between(amount)}。具体{by_whom(provision, '核定', amount.decides)}"


def _between(amount: Range) -> str:
    lower, upper = (
        None if end is None else value_words(end) for end in (amount.lower, amount.upper)
    )
    match lower, upper:
        case None, None:
            return f"最少多少、最多多少，{SILENT}"
        case None, _:
            return f"{upper}以内"
        case _, None:
            return f"不低于{lower}，最多多少，{SILENT}"
        case _:
            return f"{lower}至{upper}之间"
