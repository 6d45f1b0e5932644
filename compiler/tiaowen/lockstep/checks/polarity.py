"""A condition that says the contrary of its quote: 不裁员 in the text, 裁员 in the rule.

Looked at are conditions that are one name, one name denied, or one quantifier, with quotes of their own.
"""

from collections.abc import Iterator

from tiaowen.findings import Finding
from tiaowen.findings.catalogue import finding
from tiaowen.lockstep.alignment import Alignment
from tiaowen.lockstep.checks.phrases import bare_number
from tiaowen.lockstep.leaves import quoted_leaves
from tiaowen.model.expressions import Condition, DefinitionRef, FactRef, Holds, Not
from tiaowen.model.totals import Quantified, QuantifierKind
from tiaowen.source import Span

_DENYING = ("不属于", "不是", "未能", "没有", "并非", "不得", "不", "未", "非", "无")
_DENIES = (*_DENYING, "除", "以外", "禁止", "停止", "终止", "取消", "零")


def run(alignment: Alignment) -> Iterator[Finding]:
    """Conditions whose quote denies what they affirm, or the other way round."""
    for leaf in quoted_leaves(alignment.document):
        quote = "，".join(anchor.text for anchor in leaf.anchors)
        if leaf.must and quote and (contrary := _contrary(leaf.condition, quote)):
            yield _finding(contrary, quote, leaf.provision.article, leaf.condition.span)


def _contrary(condition: Condition, quote: str) -> str:
    """What the quote says to the contrary, "" where it agrees or nothing can be told."""
    match condition:
        case Holds(operand=FactRef() | DefinitionRef() as operand):
            return "否定" if _is_denied(_name(operand), quote) else ""
        case Not(operand=Holds(operand=FactRef() | DefinitionRef() as operand)):
            return "肯定" if _is_affirmed(_name(operand), quote) else ""
        case Quantified(kind=QuantifierKind.SOME, members=members):
            return "否定" if f"没有{members.name}" in quote else ""
        case Quantified(kind=QuantifierKind.NONE):
            return "" if _denies(quote) else "肯定"
        case _:
            return ""


def _name(read: FactRef | DefinitionRef) -> str:
    return read.fact.name if isinstance(read, FactRef) else read.definition.name


def _is_denied(name: str, quote: str) -> bool:
    """Whether the quote has the name, and each time behind a word that denies it."""
    before = quote.split(name)[:-1]
    return bool(before) and all(words.endswith(_DENYING) for words in before)


def _is_affirmed(name: str, quote: str) -> bool:
    """Whether the quote has the name and denies nothing."""
    return name in quote and not _denies(quote.replace(name, ""))


def _denies(words: str) -> bool:
    return any(each in words for each in _DENIES)


def _finding(contrary: str, quote: str, article: str, span: Span) -> Finding:
    words = span.text.partition("「")[0].rstrip("；。")
    message = (
        f"条件“{words}”和引文「{quote}」意思相反，引文说的是{contrary}的情形。"
        "照这样办，该享受的会判为不符合，不该享受的反而符合。"
    )
    help = "请照原文改：原文是否定的，写“非……”“没有……”；原文是肯定的，去掉“非”“没有”。"
    return finding("TW0717", span, message, help, place=bare_number(article))
