"""What a node reads: facts and standards, also through definitions, in the order of first encounter."""

from collections.abc import Iterable, Iterator

from tiaowen.model.expressions import DefinitionRef, FactRef, Node, StandardRef
from tiaowen.model.names import Definition, Fact, Standard
from tiaowen.model.walk import walk
from tiaowen.runtime import FactText
from tiaowen.wording.names import fact_text, standard_text

_Key = tuple[str, str]


def facts_of(*nodes: Node) -> tuple[FactText, ...]:
    """The facts that the nodes read, each once; a standard by table gives the facts that select its row."""
    found = {(text.source, text.alias): text for node in nodes for text in _texts(node, set())}
    return tuple(found.values())


def _texts(node: Node, entered: set[_Key]) -> Iterator[FactText]:
    for each in walk(node):
        match each:
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
