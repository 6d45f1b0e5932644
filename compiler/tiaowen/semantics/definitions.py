"""定义: named values and conditions, put in the order in which they build on each other."""

from collections.abc import Sequence

from attrs import frozen

from tiaowen.findings import Related
from tiaowen.model.names import Definition
from tiaowen.semantics.clauses import by_label, quotes_of, require
from tiaowen.semantics.declare import Declared
from tiaowen.semantics.expressions import any_value, type_of
from tiaowen.semantics.names import FAULTY, Faulty, Names, Scope
from tiaowen.semantics.nearest import nearest_of
from tiaowen.semantics.quotes import anchors, collect, loose_quotes
from tiaowen.semantics.readings import bodies, doubt_definition, is_computed, owner_of_doubt
from tiaowen.source import Span
from tiaowen.syntax import tree

_Key = tuple[str, str]
_BASIS = ("依据", "请引原文，如“依据：「…」。”；原文没有的算法，不能只写在规则里。")


@frozen
class _Pending:
    """A definition that is not built yet."""

    article: str
    block: tree.DefinitionBlock | tree.DoubtBlock


def build_definitions(declared: Declared, names: Names) -> dict[int, Definition]:
    """Every definition without faults by the `id` of its block, those that are read first before others.

    A 疑义 whose readings are values or conditions is one of them.
    """
    pending = _pending(declared, names)
    order, cycles = _in_order(pending)
    for owner, name in pending:
        names.values[owner][name] = FAULTY
    for cycle in cycles:
        _report_cycle([pending[key].block for key in cycle], names)
    built: dict[int, Definition] = {}
    for key in order:
        article, block = pending[key].article, pending[key].block
        match block:
            case tree.DefinitionBlock():
                definition = _definition(article, block, key[0], names)
            case tree.DoubtBlock():
                definition = doubt_definition(article, block, key[0], names)
        names.values[key[0]][key[1]] = definition
        if isinstance(definition, Definition):
            built[id(block)] = definition
    return built


def _pending(declared: Declared, names: Names) -> dict[_Key, _Pending]:
    """Definitions by object and name; those of no known object are reported and left out."""
    found: dict[_Key, _Pending] = {}
    for section in declared.sections.values():
        for block in section.blocks:
            if isinstance(block, tree.DefinitionBlock):
                owner = _owner(block, names)
                if owner is not None and block.name.text not in names.values[owner]:
                    found.setdefault((owner, block.name.text), _Pending(section.number, block))
    defined = tuple(found)
    for section in declared.sections.values():
        for block in section.blocks:
            if isinstance(block, tree.DoubtBlock) and is_computed(block):
                owner = owner_of_doubt(block, section.blocks, defined, names)
                if owner is not None and block.name.text not in names.values[owner]:
                    found.setdefault((owner, block.name.text), _Pending(section.number, block))
    return found


def _owner(block: tree.DefinitionBlock, names: Names) -> str | None:
    if block.owner is not None:
        if block.owner.text in names.values:
            return block.owner.text
        names.unknown(block.owner, "对象")
        return None
    if isinstance(block.body, tree.Broken):
        return None
    if (written := _misspelt_owner(block, names)) is not None:
        names.unknown(written, "对象")
        return None
    if len(names.values) == 1:
        return next(iter(names.values))
    names.report.add(
        "TW0319",
        block.name.span,
        f"定义“{block.name.text}”没有写属于哪个对象，不知道读谁的信息。",
        f"请写成“定义 企业的{block.name.text}”这样。",
    )
    return None


def _misspelt_owner(block: tree.DefinitionBlock, names: Names) -> tree.Name | None:
    """`人个` of 定义 人个的收入额: near to an object, and none."""
    owner, found, _ = block.name.text.partition("的")
    if not found or nearest_of(owner, names.values) is None:
        return None
    span = block.name.span
    return tree.Name(owner, Span(span.file, span.start, span.start + len(owner)), unknown=True)


def _in_order(pending: dict[_Key, _Pending]) -> tuple[list[_Key], list[list[_Key]]]:
    """The definitions after those they read; and the cycles, whose members are in no order."""
    reads = {key: _reads(key, entry.block, pending) for key, entry in pending.items()}
    waiting = {key: len(keys) for key, keys in reads.items()}
    readers: dict[_Key, list[_Key]] = {key: [] for key in pending}
    for key, keys in reads.items():
        for read in keys:
            readers[read].append(key)
    order = [key for key, count in waiting.items() if count == 0]
    for key in order:  # grows while it is read
        for reader in readers[key]:
            waiting[reader] -= 1
            if waiting[reader] == 0:
                order.append(reader)
    left = {key for key, count in waiting.items() if count > 0}
    cycles = _cycles(left, reads)
    in_cycles = {key for cycle in cycles for key in cycle}
    return order + [key for key in pending if key in left - in_cycles], cycles


def _reads(
    key: _Key, block: tree.DefinitionBlock | tree.DoubtBlock, pending: dict[_Key, _Pending]
) -> tuple[_Key, ...]:
    parts = (block.body,) if isinstance(block, tree.DefinitionBlock) else bodies(block)
    used = (
        (key[0], node.name.text)
        for part in parts
        for node in collect(part, tree.NameExpr)
        if node.owner is None or node.owner.text == key[0]
    )
    return tuple(dict.fromkeys(name for name in used if name in pending))


def _cycles(left: set[_Key], reads: dict[_Key, tuple[_Key, ...]]) -> list[list[_Key]]:
    """The cycles among the definitions that are left, each found by walking until a key returns."""
    found: list[list[_Key]] = []
    seen: set[_Key] = set()
    for start in sorted(left):
        path: dict[_Key, int] = {}
        key = start
        while key not in seen and key not in path:
            path[key] = len(path)
            key = next(read for read in reads[key] if read in left)
        if key in path:
            found.append(list(path)[path[key] :])
        seen.update(path)
    return found


def _report_cycle(blocks: Sequence[tree.DefinitionBlock | tree.DoubtBlock], names: Names) -> None:
    chain = [f"“{block.name.text}”" for block in (*blocks, blocks[0])]
    if len(chain) > 10:
        chain[5:-4] = ["……"]
    message = (
        f"{chain[0]}用自己来定义自己，算不出来。"
        if len(blocks) == 1
        else f"这些定义转了一圈又回到自己，哪一个都算不出来：{' → '.join(chain)}。"
    )
    names.report.add(
        "TW0323",
        blocks[0].name.span,
        message,
        "请对照原文，看哪一个应当用登记的信息来算。",
        related=tuple(Related(b.name.span, "也在这一圈里") for b in blocks[1:10]),
    )


def _definition(
    article: str, block: tree.DefinitionBlock, owner: str, names: Names
) -> Definition | Faulty:
    scope = Scope(names, owner)
    body = any_value(block.body, scope)
    clauses = by_label(block.clauses, scope)
    require(block, clauses, (_BASIS,) if article else (), scope)
    basis = quotes_of(clauses.get("依据"), scope)
    if body is None or scope.failed or block.alias is None:
        return FAULTY
    return Definition(
        object=owner,
        name=block.name.text,
        alias=block.alias.text,
        article=article,
        body=body,
        type=type_of(body),
        anchors=basis + anchors(loose_quotes(block.body)),
        span=block.span,
    )
