"""Registered bodies, funds, documents and units: full, short and other names mean one entry."""

from tiaowen.model.names import Registered
from tiaowen.model.provisions import Party
from tiaowen.semantics.clauses import absence, form
from tiaowen.semantics.declare import Declared, registered_names
from tiaowen.semantics.names import Scope
from tiaowen.semantics.quotes import anchors
from tiaowen.syntax import tree

BODIES = frozenset(("责任单位", "单位组"))
FUNDS = frozenset(("资金",))


def registered_of(block: tree.RegistryBlock) -> Registered:
    """The entry that a block registers."""
    return Registered(
        kind=block.kind,
        name=block.name.text,
        alias=block.alias.text if block.alias else "",
        short=block.short.text if block.short else "",
        others=tuple(name.text for name in block.others),
        text=block.text,
        span=block.span,
    )


def register(declared: Declared) -> dict[str, Registered]:
    """Entries by each of their names; where a name is registered twice the first one stays."""
    found: dict[str, Registered] = {}
    for block in declared.registry:
        entry = registered_of(block)
        for name in filter(lambda name: name.text, registered_names(block)):
            found.setdefault(name.text, entry)
    return found


def resolve_registered(name: tree.Name, kinds: frozenset[str], scope: Scope) -> str | None:
    """The full name of a registered body or fund, None after a fault."""
    entry = scope.names.registered.get(name.text)
    wanted = "、".join(sorted(kinds, reverse=True))
    if entry is not None and entry.kind in kinds:
        return entry.name
    kind = entry.kind if entry is not None else scope.names.heads.get(name.text)
    if kind is None:
        return scope.unknown(name, next(iter(sorted(kinds, reverse=True))))
    return scope.error(
        "TW0317",
        name.span,
        f"“{name.text}”登记的是{kind}，这里要写{wanted}。",
        f"请改写登记过的{wanted}。",
    )


def party(ref: tree.NameRef, kinds: frozenset[str], scope: Scope) -> Party | None:
    """A registered body or fund with the quotes behind it, None after a fault."""
    name = resolve_registered(ref.name, kinds, scope)
    return None if name is None else Party(name, anchors(ref.quotes), span=ref.span)


def bodies_of(clause: tree.Clause | None, scope: Scope) -> tuple[tuple[Party, ...], bool]:
    """责任单位, and whether 等 leaves the list open; none where nothing is written or after a fault."""
    if clause is None or absence(clause.value) is not None:
        return (), False
    value = form(clause, tree.NameList, scope)
    if value is None:
        return (), False
    read = [party(ref, BODIES, scope) for ref in value.names]
    return tuple(body for body in read if body is not None), value.open_ended
