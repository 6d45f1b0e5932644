"""What the document says of itself: title, issuer, day, and how many parts its headings count."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from tiaowen.findings import Finding, Related
from tiaowen.findings.catalogue import finding
from tiaowen.lockstep.alignment import Alignment
from tiaowen.lockstep.outside import overlap, signature
from tiaowen.source import Span
from tiaowen.text import Figure, OfficialText, Sentence
from tiaowen.values.printing import format_date

_DOUBT = "疑义"


def run(alignment: Alignment) -> Iterator[Finding]:
    """政策 against title and signature of the text; headings that count other than what they head."""
    yield from _title(alignment)
    yield from _signature(alignment)
    yield from _counts(alignment)


def _title(alignment: Alignment) -> Iterator[Finding]:
    identity, title = alignment.document.identity, alignment.text.title
    if title is not None and title.span.text != identity.title:
        message = (
            f"原文的标题是「{title.span.text}」，“政策”里写的是「{identity.title}」，"
            "读的人会以为是另一份文件。"
        )
        related = (Related(title.span, "原文的标题"),)
        yield finding("TW0356", identity.span, message, "标题照抄原文。", related=related)


def _signature(alignment: Alignment) -> Iterator[Finding]:
    identity, signed = alignment.document.identity, signature(alignment.text)
    if signed.issuer is not None and signed.issuer.span.text != identity.issuer:
        yield _other(alignment, "发文机关", signed.issuer.span.text, signed.issuer)
    if signed.day is not None and signed.on is not None and signed.on != identity.issued:
        yield _other(alignment, "成文日期", format_date(signed.on), signed.day)


def _other(alignment: Alignment, label: str, words: str, sentence: Sentence) -> Finding:
    identity = alignment.document.identity
    said = identity.issuer if label == "发文机关" else identity.issued
    written = format_date(said) if isinstance(said, date) else str(getattr(said, "value", said))
    message = f"原文落款的{label}是「{words}」，“政策”里写的是“{written}”，期限和出处就会说错。"
    related = (Related(sentence.span, "原文的落款"),)
    return finding(
        "TW0357", identity.span, message, f"请改成“{label}：{words}。”。", related=related
    )


def _counts(alignment: Alignment) -> Iterator[Finding]:
    doubted = [
        q.place for q in alignment.quotations if q.owner.kind == _DOUBT and q.place is not None
    ]
    for heading, figure, parts in _counted(alignment.text):
        if figure.value != parts and not any(overlap(heading.span, each) for each in doubted):
            yield _miscounted(heading, figure, parts)


def _counted(text: OfficialText) -> Iterator[tuple[Sentence, Figure, Fraction]]:
    """Headings with a figure that counts parts, and how many there are: 三项措施, 二十四条措施."""
    heads = [(text.title, len(text.articles))]
    heads += [(chapter.heading, len(chapter.articles)) for chapter in text.chapters]
    for heading, parts in heads:
        for figure in () if heading is None or not parts else text.figures_in(heading.span):
            if heading is not None and figure.role == "structure" and not _points(figure.span):
                yield heading, figure, Fraction(parts)


def _points(span: Span) -> bool:
    """Whether the figure points at one part: 第三条."""
    return span.file.text[: span.start].endswith("第")


def _miscounted(heading: Sentence, figure: Figure, parts: Fraction) -> Finding:
    message = (
        f"标题「{heading.span.text}」说的是“{figure.span.text}”，下面有{parts}条。"
        "可能是原文抄漏了一条，漏掉的那一条就没有规则。"
    )
    help = "请核对原文；原文就是这样的，请在文件开头写一条疑义，引这个标题。"
    return finding("TW0358", figure.span, message, help)
