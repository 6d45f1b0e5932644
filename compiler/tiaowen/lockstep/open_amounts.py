"""The numbers of ranges, quotas, periods and of what was before, with what the text may say beside them.

A range or quota is a bound: 最高, 最多, 不超过 and 以内 are one class, 不低于, 最低 and 至少 another.
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from attrs import evolve

from tiaowen.lockstep.alignment import Bound, Written
from tiaowen.lockstep.written import spoken_in, written_in
from tiaowen.model.expressions import Expression, Literal
from tiaowen.model.results import Quota, Range, Term
from tiaowen.source import Span
from tiaowen.values.boundary import BOUNDARY_WORDS, Operator, Side
from tiaowen.values.printing import format_number

_BESIDE: Final = {
    side: tuple(
        sorted(
            (w for w in BOUNDARY_WORDS if w.side is side and w.operator not in ("eq", "ne")),
            key=lambda entry: len(entry.word),
            reverse=True,
        )
    )
    for side in Side
}
"""Comparison words by their side, longer ones first."""


def range_written(amount: Range) -> Iterator[Written]:
    """The numbers of both ends; an end that is one number is compared with the text."""
    lower, upper = amount.lower, amount.upper
    if lower is not None:
        yield from _bounded(lower, "ge", amount.span, "不低于" if upper is None else "")
    if upper is not None:
        yield from _bounded(upper, "le", amount.span, "以内" if lower is None else "")


def quota_written(quota: Quota) -> Iterator[Written]:
    """The numbers of a quota; one number alone is the most that may be had."""
    yield from _bounded(quota.amount, "le", quota.span, "")


def _bounded(end: Expression, operator: Operator, span: Span, word: str) -> Iterator[Written]:
    bound = Bound(operator, frozenset({operator}), _phrase(span), "金额", word)
    for written in written_in(end):
        yield evolve(written, bound=bound) if isinstance(end, Literal) else written


def _phrase(span: Span) -> str:
    """The words of a clause without its quotes."""
    return "".join(span.text.partition("「")[0].split())


def term_written(term: Term) -> Iterator[Written]:
    """The months or years of 享受期限: 最多24个月 is a bound, 3至12个月 two, 2年 none."""
    lower, upper = term.lower, term.upper
    if lower is not None and lower == upper:
        yield _period(term, lower, None)
        return
    if lower is not None:
        yield _period(term, lower, "ge")
    if upper is not None:
        yield _period(term, upper, "le")


def _period(term: Term, length: Fraction, operator: Operator | None) -> Written:
    text = format_number(length, term.unit)
    bound = None
    if operator is not None:
        bound = Bound(operator, frozenset({operator}), _phrase(term.span), "期限", term.words)
    return Written(text, length, term.unit, None, bound, False, None, span=term.span)


def compared_in(words: str, span: Span, units: frozenset[str]) -> Iterator[Written]:
    """The numbers in free text, with the comparison words beside them: 参加失业保险3年以上."""
    position = 0
    for written in spoken_in(words, span, units):
        start = words.index(written.text, position)
        position = start + len(written.text)
        operator = _operator_beside(words, start, position)
        if operator is not None:
            bound = Bound(operator, frozenset({operator}), words, written.text, "")
            written = evolve(written, bound=bound)
        yield written


def _operator_beside(words: str, start: int, end: int) -> Operator | None:
    before, after = words[:start].rstrip(), words[end:].lstrip()
    found = [w.operator for w in _BESIDE[Side.BEFORE] if before.endswith(w.word)]
    found += [w.operator for w in _BESIDE[Side.AFTER] if after.startswith(w.word)]
    return found[0] if found else None
