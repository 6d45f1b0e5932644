"""What a node reads: facts and standards, also through definitions, in the order of first encounter."""

from collections.abc import Iterable, Iterator

from tiaowen.model.expressions import DefinitionRef, FactRef, Node, StandardRef
from tiaowen.model.history import Outcome, Records
from tiaowen.model.names import Definition, Fact, Standard
from tiaowen.model.totals import Quantified, Total
from tiaowen.model.walk import all_nodes, walk, walk_all
from tiaowen.runtime import FactText
from tiaowen.wording.names import fact_text, list_text, records_text, standard_text

_Key = tuple[str, str]


def facts_of(*nodes: Node) -> tuple[FactText, ...]:
    """The facts that the nodes read, each once; a standard by table gives the facts that select its row.

    Of members their list alone; of earlier benefits 已享受情况; of an outcome what its provision reads.
    """
    below = members_below(nodes)
    found = {
        (text.object, text.source, text.alias): text
        for node in nodes
        for text in _texts(node, set())
        if text.object not in below
    }
    return tuple(found.values())


def everything_read(*nodes: Node) -> tuple[FactText, ...]:
    """`facts_of`, and the facts of members too."""
    return tuple(dict.fromkeys(text for node in nodes for text in _texts(node, set())))


def members_below(nodes: Iterable[Node]) -> frozenset[str]:
    """The objects whose members the nodes go over, directly or through definitions."""
    outermost = tuple(nodes)
    bodies = [definition.body for definition in definitions_of(outermost)]
    read = walk_all((*outermost, *bodies))
    return frozenset(each.members.member for each in read if isinstance(each, Total | Quantified))


def _texts(node: Node, entered: set[_Key]) -> Iterator[FactText]:
    for each in walk(node):
        match each:
            case Total(members=members) | Quantified(members=members):
                yield list_text(members)
            case Records(object=owner):
                yield records_text(owner)
            case Outcome(provision=provision, reads=reads):
                if reads is not None:
                    yield fact_text(reads)
                for part in all_nodes(provision):
                    yield from _texts(part, entered)
            case FactRef(fact=fact):
                yield fact_text(fact)
            case StandardRef(standard=standard):
                yield from _standard_texts(standard)
            case DefinitionRef(definition=definition) if key(definition) not in entered:
                entered.add(key(definition))
                yield from _texts(definition.body, entered)
            case _:
                pass


def _standard_texts(standard: Standard) -> Iterator[FactText]:
    if standard.given_by_user:
        yield standard_text(standard)
    yield from (fact_text(fact) for fact in selecting_facts(standard))


def selecting_facts(standard: Standard) -> tuple[Fact, ...]:
    """The facts that select the row of a standard: the date it reads, then its options."""
    return standard.keys if standard.reads is None else (standard.reads, *standard.keys)


def key(definition: Definition) -> _Key:
    """What identifies a definition in its document."""
    return definition.object, definition.name


def definitions_of(nodes: Iterable[Node]) -> tuple[Definition, ...]:
    """The definitions that the nodes read, directly or through others, each once and after those it reads."""
    found: dict[_Key, Definition] = {}
    for node in nodes:
        _collect(node, found)
    return tuple(found.values())


def _collect(node: Node, found: dict[_Key, Definition]) -> None:
    for each in walk(node):
        if isinstance(each, DefinitionRef) and key(each.definition) not in found:
            _collect(each.definition.body, found)
            found[key(each.definition)] = each.definition
