"""The blocks that can be signed as they stand now, and what became of each signature."""

from collections.abc import Iterator, Sequence
from enum import Enum

from attrs import frozen

from tiaowen.lockstep import Alignment
from tiaowen.lockstep.alignment import Owner
from tiaowen.lockstep.scopes import owner_of
from tiaowen.model.document import Document, Entry, Measure
from tiaowen.model.expressions import FactRef, Node, StandardRef
from tiaowen.model.names import Definition
from tiaowen.model.provisions import Doubt, Incomplete, Provision, Same, Shared
from tiaowen.model.walk import all_nodes, definitions_used, provisions_read, walk_all
from tiaowen.signatures.changes import Change, word_changes
from tiaowen.signatures.register import Signature
from tiaowen.source import Span


class State(Enum):
    """What became of a signature."""

    HOLDS = "有效"
    TEXT = "原文已改"
    RULE = "规则已改"
    BOTH = "原文和规则都已改"
    GONE = "事项已不在"


@frozen
class Signable:
    """A block under a measure with the sentences it quotes and the words of its rule, layout aside."""

    owner: Owner
    sentences: tuple[str, ...]
    rule: str

    @property
    def key(self) -> tuple[str, str]:
        """What a signature names it by."""
        return self.owner.kind, self.owner.name


@frozen
class SignedBlock:
    """The last signature of one signer for one block, and what changed since in text and rule."""

    signature: Signature
    state: State
    text: tuple[Change, ...]
    rule: tuple[Change, ...]
    span: Span | None
    """Where the block stands now."""


def signables(document: Document, alignment: Alignment | None) -> tuple[Signable, ...]:
    """Every block that can be signed, in the order of the files: those with a name and without faults."""
    quoted = _sentences(alignment)
    doubts = {
        id(entry.definition): entry
        for measure in document.measures
        for entry in measure.entries
        if isinstance(entry, Doubt)
    }
    return tuple(
        Signable(
            owner, quoted.get(owner, ()), "\n".join((*_rule(entry, doubts), *_orders(measure)))
        )
        for measure in document.measures
        for entry in measure.entries
        if not isinstance(entry, Incomplete) and (owner := owner_of(entry)).name
    )


def _sentences(alignment: Alignment | None) -> dict[Owner, tuple[str, ...]]:
    """The sentences that each block quotes, each once, in the order of the text."""
    if alignment is None:
        return {}
    found: dict[Owner, set[int]] = {}
    sentences = alignment.text.sentences
    by_clause = {id(clause): n for n, each in enumerate(sentences) for clause in each.clauses}
    for quotation in alignment.quotations:
        place = quotation.stand_in
        if place is not None:
            numbers = (by_clause[id(c)] for c in alignment.text.clauses_in(place))
            found.setdefault(quotation.owner, set()).update(numbers)
    return {
        owner: tuple(sentences[number].span.text for number in sorted(numbers))
        for owner, numbers in found.items()
    }


def _rule(entry: Entry, doubts: dict[int, Doubt]) -> Iterator[str]:
    """The words of a block, then those of all it reads, with the declarations of the facts."""
    yield from _own_words(entry)
    nodes = _nodes(entry)
    for provision in provisions_read(nodes):
        yield from _own_words(provision)
    definitions = definitions_used(nodes)
    for definition in definitions:
        yield _words(doubts.get(id(definition), definition).span)
    read = tuple(walk_all((*nodes, *(each.body for each in definitions))))
    standards = {
        each.standard.name: each.standard for each in read if isinstance(each, StandardRef)
    }
    for name in sorted(standards):
        yield _words(standards[name].span)
    facts = {
        (each.fact.object, each.fact.name): each.fact for each in read if isinstance(each, FactRef)
    }
    for key in sorted(facts):
        yield _words(facts[key].span)


def _orders(measure: Measure) -> Iterator[str]:
    """The 执行口径 of the measure, which hold for each of its blocks."""
    return (_words(remark.span) for remark in measure.remarks if remark.sourced)


def _own_words(entry: Entry) -> Iterator[str]:
    """The words of a block, of the 共同部分 that is a part of it and of the standard that is the same."""
    yield _words(entry.span)
    match entry:
        case Provision(shared=Shared(span=span)):
            yield _words(span)
    match entry:
        case Provision(standard=Same(standard=standard)):
            yield _words(standard.span)


def _nodes(entry: Entry) -> tuple[Node, ...]:
    match entry:
        case Provision():
            return tuple(all_nodes(entry))
        case Definition(body=body):
            return (body,)
        case Doubt(computed=computed):
            return tuple(reading.body for reading in computed)
        case _:
            return ()


def _words(span: Span) -> str:
    return "".join(span.text.split())


def signed_blocks(
    signatures: Sequence[Signature], blocks: Sequence[Signable]
) -> tuple[SignedBlock, ...]:
    """The last signature of each signer for each block, in the order of the register."""
    now = {block.key: block for block in blocks}
    last = {(each.kind, each.name, each.signer, each.role): each for each in signatures}
    kept = set(map(id, last.values()))
    return tuple(
        _compared(each, now.get((each.kind, each.name))) for each in signatures if id(each) in kept
    )


def _compared(signature: Signature, block: Signable | None) -> SignedBlock:
    if block is None:
        return SignedBlock(signature, State.GONE, (), (), None)
    text = _changes("".join(signature.sentences), "".join(block.sentences))
    rule = _changes(signature.rule, block.rule)
    return SignedBlock(signature, _STATES[bool(text), bool(rule)], text, rule, block.owner.span)


_STATES = {
    (False, False): State.HOLDS,
    (True, False): State.TEXT,
    (False, True): State.RULE,
    (True, True): State.BOTH,
}


def _changes(old: str, new: str) -> tuple[Change, ...]:
    return () if old == new else word_changes(old, new)
