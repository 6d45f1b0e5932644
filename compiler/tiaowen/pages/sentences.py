"""The official text sentence by sentence, beside the rules that carry it."""

from collections.abc import Iterator

from tiaowen.lockstep import Alignment, MeasurePlace, Owner
from tiaowen.lockstep.outside import signature
from tiaowen.model.document import Measure
from tiaowen.model.provisions import NoRule
from tiaowen.pages.contents import Contents
from tiaowen.pages.views import Cell, Table
from tiaowen.pages.words import owner_words
from tiaowen.registers.places import overlap
from tiaowen.source import Span
from tiaowen.wording import document_text
from tiaowen.wording.names import bodies_text

_HEADER = ("序号", "原文", "规则")
_NO_RULE = "没有写成规则"
_ROLES = {
    "定义的依据": "怎么算",
    "工作任务的依据": "谁来做",
    "工作任务的主体": "谁来做",
    "工作目标的依据": "谁来达到",
    "工作目标的主体": "谁来达到",
    "原文": "问题",
    "开放用语": "留给别的规定的话",
}


def sentence_table(alignment: Alignment, place: MeasurePlace, contents: Contents) -> Table:
    """Every word of the article, beside it what the rules make of it."""
    if not place.measure.number:
        return Table(_HEADER, tuple(_outside(alignment, contents)))
    if place.article is None:
        return Table(_HEADER, ())
    measure = place.measure
    rows: list[tuple[Cell, ...]] = []
    if place.article.lead is not None:
        rows.append(("标题", place.article.lead.span.text, f"标题：{measure.title}"))
    for number, sentence in enumerate(place.article.sentences, 1):
        rules = tuple(_rules(alignment, sentence.span, contents)) or "没有交代"
        rows.append((str(number), sentence.span.text, rules))
    if place.article.unit_bracket is not None:
        bodies = bodies_text(measure.bodies, measure.bodies_open_ended)
        rows.append(("责任单位", place.article.unit_bracket.text, f"责任单位：{bodies}"))
    return Table(_HEADER, tuple(rows))


def _outside(alignment: Alignment, contents: Contents) -> Iterator[tuple[Cell, ...]]:
    """Letter, title, preamble, and each heading with the words under it, in the order of the text."""
    text, identity = alignment.text, document_text(alignment.document)
    signed = signature(text)
    said: dict[int, tuple[str, str]] = {}
    if text.title is not None:
        said[text.title.span.start] = ("标题", f"标题：{identity.title}")
    for chapter in text.chapters:
        if chapter.heading is not None:
            said[chapter.heading.span.start] = ("章题", f"下面有{len(chapter.articles)}条")
    if signed.issuer is not None and signed.day is not None:
        said[signed.issuer.span.start] = ("落款", f"发文机关：{identity.issuer}")
        said[signed.day.span.start] = ("落款", f"成文日期：{identity.issued}")
    heads = [chapter.heading for chapter in text.chapters]
    sentences = [each for each in (*text.outside, text.title, *heads) if each is not None]
    for number, sentence in enumerate(sorted(sentences, key=lambda each: each.span.start), 1):
        label, rules = said.get(sentence.span.start, (str(number), ""))
        found = tuple(_rules(alignment, sentence.span, contents))
        yield label, sentence.span.text, found or rules or "没有交代"


def _rules(alignment: Alignment, sentence: Span, contents: Contents) -> Iterator[str]:
    """Who quotes words of a sentence, and what the rule says there; one line each."""
    roles: dict[Owner, dict[str, None]] = {}
    for quotation in alignment.quotations:
        if quotation.place is not None and overlap(quotation.place, sentence):
            roles.setdefault(quotation.owner, {})[quotation.role] = None
    reasons = [owner for owner in roles if owner.kind.startswith("不设规则")]
    for owner, found in roles.items():
        if owner not in reasons:
            yield f"{owner_words(owner.kind, owner.name)}"
            words = contents.get(owner, {})
            yield from dict.fromkeys(_part(owner, role, words.get(role, "")) for role in found)
    for owner in reasons:
        yield owner.kind.replace("不设规则", _NO_RULE)


def _part(owner: Owner, role: str, words: str) -> str:
    label = _ROLES.get(f"{owner.kind}的{role}", _ROLES.get(role, role))
    colon = "" if label.endswith("．") else "："
    return f"· {label}{colon}{words}" if words else f"· {label}"


def without_rule(measure: Measure) -> Table:
    """The words of the text without a rule, and why."""
    rows = tuple(
        (f"“{anchor.text}”", entry.reason)
        for entry in measure.entries
        if isinstance(entry, NoRule)
        for anchor in entry.anchors
    )
    return Table(("原文", "为什么没有写成规则"), rows)
