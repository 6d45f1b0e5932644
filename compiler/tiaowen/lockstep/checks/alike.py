"""The words for the subject carried by an item in one provision and by none in another.

Provisions for the same subject, named by the same words (高校毕业生「高校毕业生」), ask for the same: where one has an
item that quotes just these words, every other has that item, reads the same in what it decides by, or has an item
that quotes them with others (困难高校毕业生).
"""

from collections import defaultdict
from collections.abc import Iterator

from tiaowen.findings import Finding, Related
from tiaowen.findings.catalogue import finding
from tiaowen.lockstep.alignment import Alignment
from tiaowen.lockstep.checks.phrases import bare_number
from tiaowen.lockstep.leaves import Leaf, quoted_leaves
from tiaowen.model.expressions import DefinitionRef, FactRef, Holds
from tiaowen.model.names import Definition, Fact
from tiaowen.model.provisions import Provision
from tiaowen.model.walk import all_nodes, definitions_used, provisions_read, walk_all

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
    for provision in alignment.document.provisions:
        others = told.get(_words(provision), [])
        if others and id(provision) not in carried:
            read = _read(provision)
            if not any(id(_named(leaf)) in read for leaf in others):
                yield _finding(provision, others[0])


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
