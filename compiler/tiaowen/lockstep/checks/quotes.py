"""Check 1: every quote stands in its place, and in one place only."""

import re
from collections.abc import Iterator

from tiaowen.findings import Finding, Fix, Related
from tiaowen.findings.catalogue import finding
from tiaowen.lockstep.alignment import Alignment, Quotation, QuoteState
from tiaowen.lockstep.checks.phrases import article_name, line_of, place_of
from tiaowen.lockstep.difference import Difference

_SKIPPED = 4
"""So many characters are not missed by mistake."""

FIX_LIKENESS = 0.8
"""How alike a passage must be to be offered as a replacement."""


def run(alignment: Alignment) -> Iterator[Finding]:
    """Quotes that the text does not have, or has more than once."""
    for quotation in alignment.quotations:
        match quotation.state:
            case QuoteState.MISSING:
                yield _missing(alignment, quotation)
            case QuoteState.REPEATED:
                yield _repeated(quotation)
            case QuoteState.NO_SUCH_OCCURRENCE:
                yield _no_such_occurrence(quotation)
            case QuoteState.NO_SUCH_PLACE:
                yield _no_such_place(quotation)
            case QuoteState.FOUND | QuoteState.UNKNOWN_ARTICLE:
                pass


def _where(quotation: Quotation) -> str:
    """The article looked in, as a sentence names it: 原文第（七）条."""
    named = quotation.anchor.place
    if named.startswith("附表"):
        return "原文附表"
    return f"原文{article_name(named or quotation.owner.article)}"


def _missing(alignment: Alignment, quotation: Quotation) -> Finding:
    near = quotation.near
    if near is None:
        return _nowhere(alignment, quotation)
    count = near.changed
    how_much = "一个字" if count == 1 else f"{count}个字"
    message = (
        f"引文与{_where(quotation)}差{how_much}：\n"
        f"　原文：{near.original}\n"
        f"　您写：{near.quoted}\n"
        "引文必须照抄，否则看不出规则说的是原文哪一句。"
    )
    return finding(
        "TW0701",
        quotation.anchor.span,
        message,
        _advice(near),
        place=place_of(quotation.owner),
        related=(Related(near.span, "原文在这里"),),
        fix=_fix(quotation, near),
    )


def _advice(near: Difference) -> str:
    """What to do: where words in the middle were left out, the quote is two."""
    gaps = re.findall(r"\*\*(.+?)\*\*", near.original)
    if "**" in near.quoted or not any(len(gap) >= _SKIPPED for gap in gaps):
        return "换成原文的字；原文确有错字的，照抄后注〔原文如此〕。"
    parts = "」、「".join(part for part in re.split(r"\*\*.+?\*\*", near.original) if part)
    return f"中间略去了字的，请补全，或者分成几段引：「{parts}」；太短的一段多抄几个字。"


def _fix(quotation: Quotation, near: Difference) -> Fix | None:
    """The text's words in place of the quote, where only one passage can be meant."""
    places = [s for w in quotation.within for s in _occurrences(near.span.text, w.text)]
    if near.likeness < FIX_LIKENESS or len(places) != 1:
        return None
    return Fix("换成原文的字", quotation.anchor.span, near.span.text)


def _occurrences(words: str, text: str) -> Iterator[int]:
    start = text.find(words)
    while start >= 0:
        yield start
        start = text.find(words, start + 1)


def _nowhere(alignment: Alignment, quotation: Quotation) -> Finding:
    elsewhere = alignment.text.find(quotation.anchor.text, alignment.text.span)
    message = (
        f"{_where(quotation)}里没有「{quotation.anchor.text}」这几个字，也没有相近的话，"
        "这一条规则就没有了依据。"
    )
    help = "请从原文照抄。"
    if elsewhere:
        message += f"这几个字在{line_of(elsewhere[0])}。"
        help = "引别的条款，请在引文前写明是哪一条，如“（八）「…」”“第六条「…」”“附表「…」”。"
    related = tuple(Related(span, "原文在这里") for span in elsewhere[:1])
    span, place = quotation.anchor.span, place_of(quotation.owner)
    return finding("TW0701", span, message, help, place=place, related=related)


def _repeated(quotation: Quotation) -> Finding:
    count = len(quotation.candidates)
    message = (
        f"「{quotation.anchor.text}」在{_where(quotation)}里有{count}处，看不出引的是哪一处，"
        "对应的数字和条件就可能对错了地方。"
    )
    return finding(
        "TW0702",
        quotation.anchor.span,
        message,
        f"多抄几个字，或者在引文后写明第几处，如「{quotation.anchor.text}」（第2处）。",
        place=place_of(quotation.owner),
        related=tuple(
            Related(span, f"第{number}处") for number, span in enumerate(quotation.candidates, 1)
        ),
    )


def _no_such_occurrence(quotation: Quotation) -> Finding:
    count = len(quotation.candidates)
    message = (
        f"「{quotation.anchor.text}」写的是第{quotation.anchor.occurrence}处，"
        f"{_where(quotation)}里只有{count}处，这条引文就没有着落。"
    )
    help = "请核对是第几处；只有一处的，删去（第N处）。"
    span, place = quotation.anchor.span, place_of(quotation.owner)
    return finding("TW0703", span, message, help, place=place)


def _no_such_place(quotation: Quotation) -> Finding:
    named = quotation.anchor.place
    message = f"原文里没有“{named}”，「{quotation.anchor.text}」就无处可查。"
    help = "条款名照原文的写法，如“（八）”“第六条”；引章题下面的话写“第一章”，引表格写“附表”。"
    span, place = quotation.anchor.span, place_of(quotation.owner)
    return finding("TW0704", span, message, help, place=place)
