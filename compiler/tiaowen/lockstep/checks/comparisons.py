"""Check 3: a comparison word beside a figure says the same as the rule."""

from collections.abc import Iterator

from tiaowen.findings import Finding, Related
from tiaowen.findings.catalogue import finding
from tiaowen.lockstep.alignment import Alignment, Bound, ComparisonUse, Owner
from tiaowen.lockstep.checks.phrases import place_of
from tiaowen.lockstep.comparisons import passage
from tiaowen.lockstep.scopes import owner_of
from tiaowen.lockstep.written import OPPOSITE
from tiaowen.model.document import Document
from tiaowen.model.expressions import Between, Cases, Compare
from tiaowen.model.provisions import Doubt
from tiaowen.source import Span
from tiaowen.text import ComparisonWord
from tiaowen.values.boundary import BOUNDARY_BY_WORD, Operator

_INCLUDES: dict[Operator, bool] = {
    **dict.fromkeys(("ge", "le", "eq"), True),
    **dict.fromkeys(("gt", "lt", "ne"), False),
}
_BEFORE = 12
_UPWARD: frozenset[Operator] = frozenset({"ge", "gt"})


def run(alignment: Alignment) -> Iterator[Finding]:
    """Numbers that the rule compares otherwise than the text.

    Two ways of comparing with one figure agree with the text if one of them follows it: the tiers 超过50人 and
    不超过50人, and readings of a 疑义, one comparison or one set of tiers each, of which one takes the number in.
    """
    about = _about_inclusion(alignment.document)
    compared = [(use, word) for use in alignment.comparisons for word in use.words]
    followed = {(use.use.owner, word.span) for use, word in compared if _follows(use, word)}
    for use, word in compared:
        bound = use.use.written.bound
        if bound is None or word.operator in bound.operators:
            continue
        asked = use.use.owner in about and _is_same_side(bound, word)
        contrary = use.use.written.tier and bound.operator == OPPOSITE[word.operator]
        if not ((asked or contrary) and (use.use.owner, word.span) in followed):
            yield _disagreement(alignment, use, bound, word)


def _follows(use: ComparisonUse, word: ComparisonWord) -> bool:
    bound = use.use.written.bound
    return bound is not None and word.operator in bound.operators


def _is_same_side(bound: Bound, word: ComparisonWord) -> bool:
    return (word.operator in _UPWARD) == (bound.operator in _UPWARD)


def _about_inclusion(document: Document) -> frozenset[Owner]:
    """The 疑义 whose readings are one comparison each, or tiers, which must meet without gap or overlap."""
    entries = (entry for measure in document.measures for entry in measure.entries)
    return frozenset(
        owner_of(entry)
        for entry in entries
        if isinstance(entry, Doubt)
        and entry.computed
        and all(isinstance(each.body, Compare | Between | Cases) for each in entry.computed)
    )


def _disagreement(
    alignment: Alignment, use: ComparisonUse, bound: Bound, word: ComparisonWord
) -> Finding:
    number = use.figure.span.text
    original = _with_subject(alignment, use, passage(word, use.figure))
    message = (
        f"原文是「{original}」，{_included(word.operator, number)}；"
        f"规则写“{bound.phrase}”，{_included(bound.operator, number)}。"
        f"{_consequence(word.operator, bound, number)}"
    )
    return finding(
        "TW0708",
        use.use.written.span,
        message,
        _help(use, bound, word),
        place=place_of(use.use.owner),
        related=(Related(passage(word, use.figure), "原文在这里"),),
    )


def _with_subject(alignment: Alignment, use: ComparisonUse, compared: Span) -> str:
    """The words of the text from where the narrowest quote around them begins: 留用率超过50%."""
    starts = [
        quotation.place.start
        for quotation in alignment.quotations
        if quotation.owner == use.use.owner
        and quotation.place is not None
        and quotation.place.start <= compared.start <= compared.end <= quotation.place.end
    ]
    first = max((*starts, compared.start - _BEFORE)) if starts else compared.start
    return Span(compared.file, first, compared.end).text


def _included(operator: Operator, number: str) -> str:
    return f"{'含' if _INCLUDES[operator] else '不含'}{number}"


def _consequence(text: Operator, bound: Bound, number: str) -> str:
    """What happens exactly at the number, or on the wrong side of it."""
    rule = bound.operator
    if (text in _UPWARD) != (rule in _UPWARD):
        return f"两边的方向相反，原文管的是{_side(text, number)}，规则管的是{_side(rule, number)}。"
    by_text, by_rule = ("成立" if _INCLUDES[operator] else "不成立" for operator in (text, rule))
    return f"{bound.subject}正好是{number}时，按原文{by_text}，按这条规则{by_rule}。"


def _side(operator: Operator, number: str) -> str:
    return f"{number}往上" if operator in _UPWARD else f"{number}往下"


def _help(use: ComparisonUse, bound: Bound, word: ComparisonWord) -> str:
    corrected = bound.phrase.replace(bound.word, word.span.text, 1) if bound.word else ""
    same_side = (
        bound.word in BOUNDARY_BY_WORD
        and word.span.text in BOUNDARY_BY_WORD
        and (BOUNDARY_BY_WORD[bound.word].side is BOUNDARY_BY_WORD[word.span.text].side)
    )
    how = f"请改为“{corrected}”" if same_side else f"请照原文的「{word.span.text}」写"
    if word.operator == OPPOSITE[bound.operator]:
        denied = corrected if same_side else "照原文写的条件"
        how += f"；说的是除此以外的（原文写不予、除外、其他的），请写“（不符合：{denied}）”"
    return f"{how}。若有文件另作解释，请写执行口径并注明出处。"
