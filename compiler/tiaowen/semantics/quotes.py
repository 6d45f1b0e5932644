"""Quotes of the official text, and everything else that is collected out of a tree by its kind."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

from attrs import fields, has

from tiaowen.model.expressions import Anchor
from tiaowen.source import Span
from tiaowen.syntax import tree

_Kind = TypeVar("_Kind")


def anchors(quotes: Iterable[tree.Quote]) -> tuple[Anchor, ...]:
    """Quotes as the model keeps them."""
    return tuple(Anchor(q.text, q.place, q.occurrence, q.sic, span=q.inner) for q in quotes)


def anchors_in(node: object) -> tuple[Anchor, ...]:
    """All quotes anywhere inside a tree, in the order they are written."""
    return anchors(sorted(collect(node, tree.Quote), key=lambda quote: quote.span.start))


def loose_quotes(node: tree.Node) -> tuple[tree.Quote, ...]:
    """The quotes behind parts of a node that become no item of their own in the model."""
    if isinstance(node, (tree.NameExpr, tree.ItemList, tree.Cases)):
        return ()
    found: list[tree.Quote] = []
    waiting: list[object] = [node]
    while waiting:
        current = waiting.pop()
        if isinstance(current, tree.Quoted):
            found.extend(current.quotes)
        if not isinstance(current, (tree.ItemList, tree.Logical, tree.Cases)):
            waiting.extend(parts(current))
    return tuple(sorted(found, key=lambda quote: quote.span.start))


def collect(node: object, kind: type[_Kind]) -> Iterator[_Kind]:
    """Every part of a tree that is of a kind; in no particular order."""
    waiting = [node]
    while waiting:
        current = waiting.pop()
        if isinstance(current, kind):
            yield current
        waiting.extend(parts(current))


def parts(node: object) -> tuple[object, ...]:
    """What stands directly inside a part of a tree."""
    if isinstance(node, tuple):
        return node
    return _inside(type(node))(node)  # type: ignore[arg-type]  # a class can be hashed


@cache
def _inside(kind: type[Any]) -> Callable[[object], tuple[object, ...]]:
    """What gives the parts of one kind of node."""
    names = _field_names(kind) if has(kind) and kind is not Span else ()
    match names:
        case ():
            return lambda _: ()
        case (only,):
            return lambda node: (getattr(node, only),)
        case _:
            return attrgetter(*names)


def _field_names(kind: type[Any]) -> tuple[str, ...]:
    found = (f for f in fields(kind) if f.type not in (str, bool))
    return tuple(f.name for f in found if not f.name.endswith("span") and f.name != "inner")
