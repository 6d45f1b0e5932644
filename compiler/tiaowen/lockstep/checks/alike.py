"""The words for the subject carried by an item in one provision and by none in another.

Provisions for the same subject, named by the same words (高校毕业生「高校毕业生」), ask for the same: where one has an
item that quotes just these words, every other has that item, reads the same in what it decides by, or has an item
that quotes them with others (困难高校毕业生).

Nor may words that one provision quotes as its condition stand in the 依据 of another of the same measure and subject,
and in no line of it: 获得职业资格证书，享受A和B is asked for A and for B.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from tiaowen.findings import Finding, Related
from tiaowen.findings.catalogue import finding
from tiaowen.lockstep.alignment import Alignment, Owner, Quotation
from tiaowen.lockstep.checks.phrases import bare_number, line_of, quoted
from tiaowen.lockstep.leaves import Leaf, quoted_leaves
from tiaowen.lockstep.scope import BASIS_ROLE
from tiaowen.lockstep.scopes import owner_of
from tiaowen.model.expressions import DefinitionRef, FactRef, Holds
from tiaowen.model.names import Definition, Fact
from tiaowen.model.provisions import Provision
from tiaowen.model.walk import all_nodes, definitions_used, provisions_read, walk_all
from tiaowen.source import Span

Words = tuple[str, tuple[str, ...]]
"""The name of a subject, and the words by which a provision quotes it."""


def run(alignment: Alignment) -> Iterator[Finding]:
    """A finding for each provision without the item that others have for the same words."""
    leaves = tuple(quoted_leaves(alignment.document))
    told: defaultdict[Words, list[Leaf]] = defaultdict(list)
    for leaf in leaves:
        if _tells_the_subject(leaf):
            told[_words(leaf.provision)].append(leaf)
    carried = {id(leaf.provision) for leaf in leaves if _quotes_the_subject(leaf)}
    yield from _left_in_basis(alignment, leaves)
    for provision in alignment.document.provisions:
        others = told.get(_words(provision), [])
        if others and id(provision) not in carried:
            read = _read(provision)
            if not any(id(_named(leaf)) in read for leaf in others):
                yield _finding(provision, others[0])


def _left_in_basis(alignment: Alignment, leaves: Sequence[Leaf]) -> Iterator[Finding]:
    places = {id(q.anchor): q.place for q in alignment.quotations if q.place is not None}
    by_owner: defaultdict[Owner, list[Quotation]] = defaultdict(list)
    for quotation in alignment.quotations:
        by_owner[quotation.owner].append(quotation)
    for provision in alignment.document.provisions:
        own = by_owner[owner_of(provision)]
        for leaf in leaves:
            place = places.get(id(leaf.anchors[0])) if len(leaf.anchors) == 1 else None
            if place is not None and leaf.must and _beside(leaf.provision, provision):
                basis = next((q for q in own if _only_basis(q, place)), None)
                if basis is not None and not any(_carries(q, place) for q in own):
                    yield _not_a_condition(provision, leaf, basis, place)


def _beside(first: Provision, second: Provision) -> bool:
    """Whether two provisions stand under one measure and are for the same subject."""
    same = (first.article, first.subject.name) == (second.article, second.subject.name)
    return same and first.name != second.name


def _only_basis(quotation: Quotation, place: Span) -> bool:
    around = quotation.place
    inside = around is not None and around.start <= place.start and place.end <= around.end
    return inside and quotation.role == BASIS_ROLE


def _carries(quotation: Quotation, place: Span) -> bool:
    own = quotation.stand_in
    touches = own is not None and own.start < place.end and place.start < own.end
    return touches and quotation.role != BASIS_ROLE


def _words(provision: Provision) -> Words:
    return provision.subject.name, tuple(anchor.text for anchor in provision.subject.anchors)


def _tells_the_subject(leaf: Leaf) -> bool:
    """Whether an item is one name that says what the subject is, and quotes just the words for it."""
    quoted = tuple(anchor.text for anchor in leaf.anchors)
    own = bool(quoted) and quoted == _words(leaf.provision)[1]
    return leaf.must and own and _named(leaf) is not None


def _quotes_the_subject(leaf: Leaf) -> bool:
    quoted = [anchor.text for anchor in leaf.anchors]
    return any(words in text for words in _words(leaf.provision)[1] for text in quoted)


def _named(leaf: Leaf) -> Fact | Definition | None:
    match leaf.condition:
        case Holds(operand=FactRef(fact=fact)):
            return fact
        case Holds(operand=DefinitionRef(definition=definition)):
            return definition
        case _:
            return None


def _read(provision: Provision) -> frozenset[int]:
    """The identities of the facts and definitions that a provision reads, directly or not."""
    nodes = all_nodes(provision)
    others = [node for each in provisions_read(nodes) for node in all_nodes(each)]
    used = definitions_used(nodes)
    read = walk_all((*nodes, *others, *(each.body for each in used)))
    facts = [node.fact for node in read if isinstance(node, FactRef)]
    return frozenset({*map(id, used), *map(id, facts)})


def _not_a_condition(provision: Provision, leaf: Leaf, basis: Quotation, words: Span) -> Finding:
    return finding(
        "TW0728",
        basis.in_rule(words),
        f"“{provision.name}”的依据里有{quoted(words)}（{line_of(words)}），"
        f"“{leaf.provision.name}”把它写成了条件，“{provision.name}”没有一行引到。"
        "漏了一个条件，不该享受的也会得出“符合”。",
        f"请加一项条件并引{quoted(words)}；这几个字不管这一事项的，不要抄进依据。",
        place=bare_number(provision.article),
        related=(Related(leaf.condition.span, "另一处的条件"),),
    )


def _finding(provision: Provision, told: Leaf) -> Finding:
    item = told.condition.span.text.partition("「")[0].rstrip("；。")
    words = "、".join(f"「{anchor.text}」" for anchor in provision.subject.anchors)
    other = told.provision
    return finding(
        "TW0725",
        provision.subject.span,
        f"“{provision.name}”和“{other.name}”的适用对象引的都是{words}，"
        f"“{other.name}”有一项条件“{item}”，“{provision.name}”没有。"
        "同样的人，一处要查是不是，一处不查，结果就不一样。",
        f"请加一项条件“{item}{words}”；原文不要求的，请核对另一处是不是多写了。",
        place=bare_number(provision.article),
        related=(Related(told.condition.span, "另一处的条件"),),
    )
