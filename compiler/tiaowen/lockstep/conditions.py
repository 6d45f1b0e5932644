"""Words of a 依据 that stand where a condition stands, and that nothing in the rule carries.

Drafting practice puts conditions in two places: joined before and between the words for the subject
(对不裁员、少裁员的参保企业), and in clauses of their own that end in 的 or 后 (未能按时缴纳的，). Words
there that no item quotes are a condition that was forgotten. 适用对象 carries the name of the subject
alone: 参保 in 企业「参保企业」 needs an item.

What another provision quotes as its standard or its 享受期限 is what that one gives: in 给予A、一次性的B
it stands before a condition of B and is none.

Nothing is claimed of a provision with a condition that quotes nothing: that one is listed as 编写人推定.
"""

import re
from collections.abc import Iterable, Iterator, Sequence, Set

from tiaowen.lockstep.alignment import Forgotten, Quotation
from tiaowen.lockstep.figures import Block
from tiaowen.model.provisions import PerMember, Provision
from tiaowen.source import Span
from tiaowen.text import Clause, OfficialText
from tiaowen.wording.steps import label_of

TERM_ROLE = "享受期限"
SUBJECT_ROLE = "适用对象"
CONDITION_ENDS = ("的", "后")
"""How a clause ends that is a condition by itself."""

_FOR_WHOM = "对"
"""How a clause begins that says for whom; the conditions go on to what is given."""

_GIVING = re.compile("给予|予以|发给|发放|返还|补贴|奖励|补助|按|可|由|提供|实行|及时")

_JOINING = ("且", "并")
_AND = frozenset("和、或及与")

FUNCTION_WORDS = "对将由按以在从向与和及或且并的等其凡经可应为给予者"
"""Characters that join words and are no condition."""

JOINTS = "对且或及和与并的"
"""Those of them that no word of a condition begins or ends with."""

_EACH = re.compile("每[^，。；0-9]{0,8}?[1一][名个户家人位]")
_WORDS = re.compile(r"[^\s，。；：、！？（）()《》“”‘’〔〕「」]+")


def given(block: Block, provision: Provision) -> tuple[Span, ...]:
    """The places that say what a provision gives: those of its standard and its 享受期限.

    A standard for each member has its conditions inside, and is left out.
    """
    if isinstance(provision.result, PerMember):
        return ()
    roles = (label_of(provision.kind, provision.result), TERM_ROLE)
    return tuple(q.stand_in for q in block.quotations if q.stand_in and q.role.startswith(roles))


def forgotten(
    text: OfficialText, block: Block, provision: Provision, elsewhere: Sequence[Span]
) -> Iterator[Forgotten]:
    """The words of the 依据 of a provision that look like a condition and are in no item.

    `elsewhere` is what other provisions give, and their subjects `beside` its own: of 借款个人和小微企业 each may
    have a provision.
    """
    if any(part.leaf and not part.anchors for part in block.scope.walk()):
        return
    conditions = {id(a) for part in block.scope.walk() if part.leaf for a in part.anchors}
    inner = [q for q in block.quotations if q.stand_in and q.role != block.scope.role]
    inner += [q for each in block.definitions for q in _tests(each)]
    carried = [span for quotation in inner for span in _carried(quotation, provision)]
    carried += elsewhere
    if isinstance(provision.result, PerMember):
        carried += [span for q in block.quotations for span in _heads(q)]
    marks = [q.stand_in for q in inner if q.stand_in and _is_mark(q, conditions)]
    for quotation in block.quotations:
        if quotation.role == block.scope.role and quotation.stand_in is not None:
            for clause in text.clauses_in(quotation.stand_in):
                words = tuple(words_between(_stretch(clause, marks), carried))
                if words:
                    yield Forgotten(block.owner, quotation, clause, words)


def subjects(blocks: Iterable[Block]) -> tuple[Span, ...]:
    """The places that 适用对象 quotes."""
    quotations = (q for block in blocks for q in block.quotations if q.role == SUBJECT_ROLE)
    return tuple(q.place for q in quotations if q.place is not None)


def beside(own: Sequence[Span], all_subjects: Iterable[Span]) -> tuple[Span, ...]:
    """The subjects that a word for and or or joins to one of a provision's own."""
    return tuple(each for each in all_subjects if any(_joined(each, mine) for mine in own))


def _joined(first: Span, second: Span) -> bool:
    left, right = sorted((first, second), key=lambda span: span.start)
    return left.file.text[left.end : right.start] in _AND


def _tests(definition: Block) -> tuple[Quotation, ...]:
    """The quotes of a definition: those of its cases, else the one of the whole."""
    own = [q for q in definition.quotations if q.stand_in is not None]
    inner = [q for q in own if q.role != definition.scope.role]
    has_cases = any(part.parts for part in definition.scope.parts)
    return tuple(inner + [q for q in own if q not in inner] if has_cases else inner)


def _is_mark(quotation: Quotation, conditions: Set[int]) -> bool:
    """Whether a quote shows where conditions stand: that of the subject, those of the items."""
    return quotation.role == SUBJECT_ROLE or id(quotation.anchor) in conditions


def _carried(quotation: Quotation, provision: Provision) -> Iterator[Span]:
    """What a quote carries: of the subject only its name, or a short form of it (基地 of 就业见习基地)."""
    place = quotation.stand_in
    if place is None:
        return
    name = provision.subject.name
    start = place.text.find(name)
    if quotation.role != SUBJECT_ROLE or "".join(_WORDS.findall(place.text)) in name:
        yield place
    elif start >= 0:
        first = place.start + start
        yield Span(place.file, first, first + len(name))


def _heads(quotation: Quotation) -> Iterator[Span]:
    """每吸纳1名: what makes it a decision for each member is no condition."""
    place = quotation.stand_in
    if place is not None:
        for found in _EACH.finditer(place.text):
            yield Span(place.file, place.start + found.start(), place.start + found.end())


def _stretch(clause: Clause, marks: Sequence[Span]) -> Span:
    """The part of a clause where conditions stand; empty if none do."""
    span = clause.span
    ends = [m.end for m in marks if m.start < span.end and span.start < m.end]
    if span.text.endswith(CONDITION_ENDS):
        ends.append(span.end)
    last = max(ends, default=span.start)
    if span.text.startswith(_FOR_WHOM) or _goes_on(span, last):
        given = _GIVING.search(span.text, last - span.start)
        last = span.start + given.start() if given else span.end
    return Span(span.file, span.start, min(span.end, last))


def _goes_on(clause: Span, last: int) -> bool:
    """Whether a condition is joined to the last one: 签订劳动合同且在岗12个月."""
    return clause.start < last < clause.end and clause.file.text.startswith(_JOINING, last)


def words_between(stretch: Span, carried: Sequence[Span]) -> Iterator[Span]:
    """The runs of words in a stretch that nothing carries, joining words left aside."""
    start = stretch.start
    after = Span(stretch.file, stretch.end, stretch.end)
    for place in (*sorted(carried, key=lambda span: span.start), after):
        gap = stretch.file.text[start : max(start, min(place.start, stretch.end))]
        for match in _WORDS.finditer(gap):
            if match[0].strip(FUNCTION_WORDS):
                words = match[0].strip(JOINTS)
                first = start + match.start() + match[0].index(words)
                yield Span(stretch.file, first, first + len(words))
        start = max(start, place.end)
