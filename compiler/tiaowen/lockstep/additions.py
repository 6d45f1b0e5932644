"""What the rules add to the text (编写人推定): listed, never forbidden.

An addition is a condition, a name a calculation reads, a body, a fund, a subject, a guard or a
comparison that no quote of its provision and no 执行口径 with a source carries.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from tiaowen.lockstep.alignment import (
    DOUBT_KIND,
    Addition,
    AdditionKind,
    ComparisonUse,
    LiteralUse,
    MeasurePlace,
    Owner,
)
from tiaowen.lockstep.carrier import Carrier
from tiaowen.lockstep.deciders import OWNED, UNNAMED, decided, quoted_words, sourced_words
from tiaowen.lockstep.duty_additions import DutyReader, quotes_name
from tiaowen.lockstep.figures import Block
from tiaowen.lockstep.scope import Scope
from tiaowen.lockstep.scopes import measure_owner, owner_of
from tiaowen.model.duties import Encouragement, Target, Task
from tiaowen.model.provisions import Doubt, Party, PerMember, Permission, Provision, Remark
from tiaowen.source import Span
from tiaowen.wording.citation import numeral
from tiaowen.wording.remarks import reading_words

_MEANWHILE = re.compile("规则暂时[^；。]+")
"""What a question says the rule does while it is open: 规则暂时只看申请的日期."""

_ITEM_NUMBER = re.compile(r"^(?:[（(][^）)]{1,4}[）)]|\d{1,3}[．.、])\s*")


def additions(
    blocks: Sequence[Block],
    measures: Sequence[MeasurePlace],
    literals: Sequence[LiteralUse],
    comparisons: Sequence[ComparisonUse],
) -> tuple[Addition, ...]:
    """Everything the rules add, block by block in the order of the files."""
    found = [addition for block in blocks for addition in _of_scopes(block)]
    carriers = {block.owner: carrier(block) for block in blocks}
    for place in measures:
        found += _of_measure(place, carriers)
    found += [each for use in literals for each in _of_number(use)]
    found += [each for use in comparisons for each in _of_comparison(use)]
    return tuple(sorted(found, key=lambda a: (a.owner.span.file.path, a.owner.span.start)))


def carrier(block: Block) -> Carrier:
    """The words behind a block."""
    quotes = [q.anchor.text for each in (block, *block.definitions) for q in each.quotations]
    return Carrier((*quotes, *(w.text for w in block.sourced)))


def _of_scopes(block: Block) -> Iterator[Addition]:
    words = carrier(block)
    for scope, quoted in _with_quotes(block.scope, quoted=False):
        if scope.leaf and not quoted:
            text = f"{scope.role}“{_plain(scope.span)}”没有引原文"
            yield Addition(block.owner, AdditionKind.CONDITION, text, scope.span)
        if scope.claims and not scope.anchors:
            text = f"{scope.role}“{_plain(scope.span)}”没有引原文"
            yield Addition(block.owner, AdditionKind.CONDITION, text, scope.span)
        for name in {each.name: each for each in scope.inputs}.values():
            if not words.carries(name.name):
                text = f"{scope.role}用到“{name.name}”，所引原文没有这几个字"
                yield Addition(block.owner, AdditionKind.INPUT, text, name.span)


def _with_quotes(scope: Scope, *, quoted: bool) -> Iterator[tuple[Scope, bool]]:
    """The scopes inside a block, each with whether it or an item around it has a quote."""
    for part in scope.parts:
        has = quoted or bool(part.anchors)
        yield part, has
        yield from _with_quotes(part, quoted=has)


def _of_number(use: LiteralUse) -> Iterator[Addition]:
    if use.added:
        how = f"按“{use.written.text}”兜底" if use.written.guard else f"用到“{use.written.text}”"
        text = f"{use.role}{how}，所引原文没有写"
        yield Addition(use.owner, AdditionKind.NUMBER, text, use.written.span)
    elif use.figures and all(each.unit in map(str, use.written.each) for each in use.figures):
        said = f"{use.figures[0].rate}{use.figures[0].span.text}"
        text = f"{use.role}的“{use.written.text}”：原文写“{said}”，按一个对象、一次申请计"
        yield Addition(use.owner, AdditionKind.NUMBER, text, use.written.span)


def _of_comparison(use: ComparisonUse) -> Iterator[Addition]:
    bound = use.use.written.bound
    if bound is None or use.words or not bound.word or bound.operator == "eq":
        return
    if use.use.owner.kind == DOUBT_KIND:  # what is open is how to compare
        return
    if use.figure.partner is not None:  # 至 says enough
        return
    text = f"“{bound.phrase}”：原文“{use.figure.span.text}”前后没有写“{bound.word}”"
    yield Addition(use.use.owner, AdditionKind.COMPARISON, text, use.use.written.span)


def _of_measure(place: MeasurePlace, carriers: Mapping[Owner, Carrier]) -> Iterator[Addition]:
    measure, owner = place.measure, measure_owner(place.measure)
    yield from _of_remarks(owner, measure.remarks)
    for entry in measure.entries:
        match entry:
            case Provision():
                yield from _of_provision(entry, owner_of(entry))
                yield from _of_responsible(entry, place, carriers[owner_of(entry)])
                yield from _of_payee(entry, carriers[owner_of(entry)])
            case Task() | Target() | Permission() | Encouragement():
                own = owner_of(entry)
                yield from DutyReader(own, place, carriers[own].carries).additions(entry)
                yield from _of_remarks(own, entry.remarks)
            case Doubt():
                yield from _of_doubt(entry, owner_of(entry), carriers[owner_of(entry)])
            case _:
                pass


def _of_doubt(doubt: Doubt, owner: Owner, words: Carrier) -> Iterator[Addition]:
    """Who may settle it, a reading that was adopted without saying who did, and what the rule does meanwhile."""
    interpreter = doubt.interpreter.removesuffix(OWNED)
    if interpreter not in UNNAMED and not words.carries(interpreter):
        text = f"有权解释：{interpreter}"
        yield Addition(owner, AdditionKind.INTERPRETER, text, doubt.span)
    if doubt.adopted is not None and not doubt.source:
        chosen = reading_words(doubt)[doubt.adopted - 1]
        text = f"采用读法{numeral(doubt.adopted)}（{chosen}），没有写出处"
        yield Addition(owner, AdditionKind.READING, text, doubt.span)
    meanwhile = _MEANWHILE.search(doubt.question)
    if doubt.adopted is None and meanwhile:
        text = f"没有定论以前，{meanwhile[0]}"
        yield Addition(owner, AdditionKind.READING, text, doubt.span)


def _of_remarks(owner: Owner, remarks: Sequence[Remark]) -> Iterator[Addition]:
    for remark in remarks:
        if not remark.sourced:
            yield Addition(owner, AdditionKind.REMARK, f"编写说明：{remark.text}", remark.span)


def _of_provision(provision: Provision, owner: Owner) -> Iterator[Addition]:
    subject, fund = provision.subject, provision.fund
    if not subject.anchors:
        text = f"适用对象“{subject.name}”没有引原文"
        yield Addition(owner, AdditionKind.SUBJECT, text, subject.span)
    if fund is not None and (missing := _unquoted(fund)):
        text = f"资金来源“{fund.name}”{missing}"
        yield Addition(owner, AdditionKind.FUND, text, fund.span)
    yield from _of_remarks(owner, provision.remarks)
    words = Carrier((*quoted_words(provision), *sourced_words(provision)))
    for each in decided(provision):
        if isinstance(each.by, str) and not words.carries(each.by):
            text = f"{each.what}：{each.by}，所引原文没有写"
            yield Addition(owner, AdditionKind.BODY, text, each.span)


def _of_payee(provision: Provision, words: Carrier) -> Iterator[Addition]:
    """To whom it is paid: named in the quotes behind it, without any in those of the provision."""
    payee = provision.result.payee if isinstance(provision.result, PerMember) else None
    if payee is None:
        return
    own = Carrier(tuple(anchor.text for anchor in payee.anchors))
    if not (own if payee.anchors else words).carries(payee.name):
        text = f"付给谁：{payee.name}，所引原文没有写"
        yield Addition(owner_of(provision), AdditionKind.BODY, text, payee.span)


def _of_responsible(
    provision: Provision, place: MeasurePlace, words: Carrier
) -> Iterator[Addition]:
    """The bodies that a provision names for itself: quoted, or named by the 责任单位 of the text."""
    bracket = None if place.article is None else place.article.unit_bracket
    for body in provision.responsible:
        named = words.carries(body.name) or (bracket is not None and body.name in bracket.text)
        if not named and (missing := _unquoted(body)):
            text = f"责任单位“{body.name}”{missing}"
            yield Addition(owner_of(provision), AdditionKind.DOER, text, body.span)


def _unquoted(party: Party) -> str:
    """What is missing behind a name: a quote, or in the quote the name as it is registered or written here."""
    if not party.anchors:
        return "没有引原文"
    named = quotes_name(party.anchors, (party.name, _plain(party.span)))
    return "" if named else "，所引原文没有写"


def _plain(span: Span) -> str:
    """The words of an item without its number, marks and quotes."""
    words = span.text.partition("「")[0].strip().rstrip("；。")
    return _ITEM_NUMBER.sub("", words)
