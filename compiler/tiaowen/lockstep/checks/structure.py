"""Headings, numbers and responsible bodies: compared with the text by its structure."""

import re
from collections.abc import Iterator

from tiaowen.findings import Finding, Related
from tiaowen.findings.catalogue import finding
from tiaowen.lockstep.alignment import Alignment, MeasurePlace
from tiaowen.lockstep.checks.phrases import article_name, bare_number
from tiaowen.lockstep.outside import in_an_article
from tiaowen.model.document import Measure
from tiaowen.model.provisions import Doubt, NoRule
from tiaowen.source import Span
from tiaowen.text import Article

OPEN_END = "等"
"""Behind a list of bodies: the list is not complete."""

_SEPARATORS = re.compile("[、，,；;]")
_HEAD = re.compile("^[（(][^：:]*[：:]")


def run(alignment: Alignment) -> Iterator[Finding]:
    """Measures that the text does not have, other titles, other bodies."""
    for place in alignment.measures:
        if place.article is None:
            yield from _unknown(alignment, place)
            continue
        yield from _title(place.measure, place.article)
        yield from _bodies(place.measure, place.article)


def _unknown(alignment: Alignment, place: MeasurePlace) -> Iterator[Finding]:
    number = place.measure.number
    if not number:
        yield from _nowhere(alignment, place.measure)
        return
    message = f"原文里没有{article_name(number)}，它下面的引文和数字都无处可查。"
    help = "条款的号照原文写，如“措施（七）”“条款 第六条”。"
    yield finding("TW0710", place.measure.span, message, help, place=bare_number(number))


def _nowhere(alignment: Alignment, measure: Measure) -> Iterator[Finding]:
    """Blocks before the first measure of their file, but for what is said of words outside the articles."""
    astray = {
        id(quotation.anchor)
        for quotation in alignment.quotations
        if not quotation.owner.article and in_an_article(alignment.text, quotation)
    }
    misplaced = (
        entry
        for entry in measure.entries
        if not isinstance(entry, NoRule | Doubt) or any(id(a) in astray for a in entry.anchors)
    )
    first = next(misplaced, None)
    if first is None:
        return
    message = "这里没有写在哪一条措施（条款）下面，不知道引文该到原文的哪一条去核对。"
    help = "请移到那一条的下面，或者在前面写明是哪一条，如“措施（七）实施“护航行动”：”“条款 第六条：”。"
    yield finding("TW0710", first.span, message, help)


def _title(measure: Measure, article: Article) -> Iterator[Finding]:
    if article.lead is None or not measure.title:
        return
    original = article.lead.span.text.strip("。")
    if measure.title.strip("。") != original:
        message = (
            f"原文{article_name(measure.number)}的标题是「{original}」，"
            f"规则写的是「{measure.title}」，读的人会以为是另一条措施。"
        )
        help = "标题照抄原文。"
        related = (Related(article.lead.span, "原文的标题"),)
        place = bare_number(measure.number)
        yield finding("TW0711", measure.span, message, help, place=place, related=related)


def _bodies(measure: Measure, article: Article) -> Iterator[Finding]:
    original, open_ended = (
        ((), False) if article.unit_bracket is None else bodies_in(article.unit_bracket)
    )
    written = tuple(party.name for party in measure.bodies)
    missing = [name for name in original if name not in written]
    extra = [name for name in written if name not in original]
    parts = [
        *(f"少了“{name}”" for name in missing),
        *(f"多了“{name}”，原文没有" for name in extra),
    ]
    if not parts and written != original:
        parts.append("次序与原文不同，列第一位的会被当成牵头单位")
    if open_ended != measure.bodies_open_ended:
        parts.append("原文末尾有“等”" if open_ended else "原文末尾没有“等”")
    if parts:
        yield _other_bodies(measure, article.unit_bracket, parts)


def _other_bodies(measure: Measure, bracket: Span | None, parts: list[str]) -> Finding:
    message = f"责任单位与原文{article_name(measure.number)}不一致：{'；'.join(parts)}。"
    help = (
        f"照原文写：{bracket.text}。"
        if bracket is not None
        else "原文这一条没有写责任单位，请删去。"
    )
    related = () if bracket is None else (Related(bracket, "原文的责任单位"),)
    span = measure.bodies[0].span if measure.bodies else measure.span
    place = bare_number(measure.number)
    return finding("TW0712", span, message, help, place=place, related=related)


def bodies_in(bracket: Span) -> tuple[tuple[str, ...], bool]:
    """The bodies that the bracket of a measure names, and whether 等 leaves the list open.

    What follows a full stop inside the bracket is a note and no body.
    """
    words = _HEAD.sub("", bracket.text).rstrip("）)").partition("。")[0]
    open_ended = words.endswith(OPEN_END)
    names = _SEPARATORS.split(words.removesuffix(OPEN_END))
    return tuple(name.strip() for name in names if name.strip()), open_ended
