"""What a reader must know besides: what the text leaves open, and assumptions made."""

from collections.abc import Iterator
from datetime import date

from tiaowen.model.document import Document, Identity
from tiaowen.model.expressions import Age, Cap, Expression, Floor, Literal, Round
from tiaowen.model.provisions import Doubt, Frequency, OpenTerm, PerMember, Provision, Remark, Same
from tiaowen.model.results import Parts, Rate
from tiaowen.model.walk import all_nodes, amounts_of, definitions_used, walk_all
from tiaowen.values.absence import Absence
from tiaowen.values.printing import format_date
from tiaowen.wording.citation import numeral
from tiaowen.wording.phrase import phrase

_AGES = "周岁按申请日期计算，从周岁生日的第二天起算满（系统约定）。"
_ROUNDING = "原文没有写金额怎样取整，按四舍五入计到分（系统默认）。"
_ROUNDING_OF_PARTS = "原文没有写金额怎样取整，各项分别四舍五入计到分后相加（系统默认）。"


def remarks_of(document: Document, provision: Provision) -> tuple[str, ...]:
    """All remarks on a provision, each once.

    In this order: dates, frequency, open terms, doubts, interpretations, how ages are counted, the default
    rounding.
    """
    found = [
        *_dates(document.identity, provision),
        *_same(provision),
        *_frequency(provision),
        *_exclusions(provision),
        *(_open_term(each) for each in provision.open_terms),
        *(doubt_remark(each) for each in doubts_of(document, provision)),
        *(_interpretation(each) for each in _interpretations(document, provision)),
        *_ages(provision),
        *_rounding(provision),
    ]
    return tuple(dict.fromkeys(found))


def assumptions_of(document: Document, provision: Provision) -> tuple[str, ...]:
    """Those of the remarks that the rules assume by themselves: which dates bound, how sums are rounded."""
    found = (*_dates(document.identity, provision), *_ages(provision), *_rounding(provision))
    return tuple(dict.fromkeys(found))


def _dates(identity: Identity, provision: Provision) -> Iterator[str]:
    if provision.in_force is None:
        yield _bound("施行日期", identity.effective, "起")
        yield _bound("有效期", identity.expiry, "止")
    for label, days in (("执行", provision.in_force), ("申请", provision.filing)):
        start = None if days is None or not days.before_issue else days.window.start
        if start is not None and isinstance(identity.issued, date):
            issued = format_date(identity.issued)
            yield f"{label}起始日{format_date(start)}早于文件的成文日期{issued}。"


def _bound(label: str, value: str | date | Absence, side: str) -> str:
    match value:
        case Absence():
            return f"文件的{label}：{value.value}。本事项不据此限定日期。"
        case date():
            return f"本事项没有单独的执行期限，按文件的{label}执行：{format_date(value)}{side}（当日在内）。"
        case str():
            return f"文件的{label}写作“{value}”，不是确定的日期，本事项不据此限定日期。"


def _frequency(provision: Provision) -> Iterator[str]:
    match provision.frequency:
        case None:
            pass
        case Absence() as absence:
            yield f"享受次数：{absence.value}。"
        case Frequency() as each:
            yield f"享受次数：{each.text}，按{each.object}的已享受情况核对。"


def _exclusions(provision: Provision) -> Iterator[str]:
    """What one decision by itself cannot tell."""
    for each in provision.exclusions:
        resolved = "" if isinstance(each.resolve, Absence) else f"；两样都够得上的：{each.resolve}"
        yield f"{each.kind.value}：{each.item}{resolved}。"


def _open_term(term: OpenTerm) -> str:
    quotes = "、".join(f"“{anchor.text}”" for anchor in term.anchors)
    return f"开放用语{quotes}：{term.text.rstrip('。')}。"


def all_doubts(document: Document) -> Iterator[Doubt]:
    """Every 疑义, in the order of the files."""
    for measure in document.measures:
        yield from (entry for entry in measure.entries if isinstance(entry, Doubt))


def doubts_of(document: Document, provision: Provision) -> Iterator[Doubt]:
    """The 疑义 that a provision reads, and those about words of its 依据."""
    used = {id(each) for each in definitions_used(all_nodes(provision))}
    for doubt in all_doubts(document):
        if id(doubt.definition) in used or _concerns(doubt, provision):
            yield doubt


def _concerns(doubt: Doubt, provision: Provision) -> bool:
    """Whether it stands under the same measure and its quote lies in the provision's basis, or holds a part of it."""
    return doubt.article == provision.article and any(
        one.place == other.place and (one.text in other.text or other.text in one.text)
        for one in doubt.anchors
        for other in provision.basis
    )


def reading_words(doubt: Doubt) -> tuple[str, ...]:
    """The readings in full: free text, or the label and what is computed or must hold."""
    if not doubt.computed:
        return doubt.readings
    return tuple(f"{each.label}：{phrase(each.body)}" for each in doubt.computed)


def doubt_remark(doubt: Doubt) -> str:
    """What a provision says of a 疑义: the question, the readings, which is adopted, who may say."""
    readings = "；".join(
        f"读法{numeral(i)}：{reading.rstrip('。')}"
        for i, reading in enumerate(reading_words(doubt), 1)
    )
    adopted = (
        "暂未采用任何一种读法"
        if doubt.adopted is None
        else f"采用读法{numeral(doubt.adopted)}（{doubt.source or '编写人推定'}）"
    )
    return (
        f"尚待明确：{doubt.question.rstrip('。？')}（{readings}）。"
        f"{adopted}，有权解释：{doubt.interpreter.rstrip('。')}。"
    )


def _interpretations(document: Document, provision: Provision) -> Iterator[Remark]:
    yield from provision.remarks
    for measure in document.measures:
        if measure.number == provision.article:
            yield from measure.remarks


def _interpretation(remark: Remark) -> str:
    return f"{'执行口径' if remark.sourced else '编写说明'}：{remark.text.rstrip('。')}。"


def _ages(provision: Provision) -> Iterator[str]:
    nodes = all_nodes(provision)
    bodies = (each.body for each in definitions_used(nodes))
    if any(isinstance(node, Age) for node in walk_all((*nodes, *bodies))):
        yield _AGES


def _rounding(provision: Provision) -> Iterator[str]:
    standard = provision.result
    if isinstance(standard, PerMember):
        standard = standard.provision.result
    amounts = () if isinstance(standard, Rate) else amounts_of(standard)
    if not all(map(_is_rounded, amounts)):
        yield _ROUNDING_OF_PARTS if isinstance(standard, Parts) else _ROUNDING


def _same(provision: Provision) -> Iterator[str]:
    if isinstance(provision.standard, Same):
        yield f"标准同“{provision.standard.provision}”。"


def _is_rounded(amount: Expression) -> bool:
    """Whether the rule itself gives whole 分: it rounds, and caps or floors what it has rounded."""
    match amount:
        case Round():
            return True
        case (
            Cap(operand=operand, value=Literal(value=value))
            | Floor(operand=operand, value=Literal(value=value))
        ):
            return _is_rounded(operand) and (value * 100).denominator == 1
        case _:
            return False
