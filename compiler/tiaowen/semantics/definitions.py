"""定义: named values and conditions, put in the order in which they build on each other."""

from collections.abc import Iterator, Sequence

from tiaowen.findings import Related
from tiaowen.frozen import frozen
from tiaowen.model.names import Definition
from tiaowen.model.provisions import Provision, Remark
from tiaowen.semantics.clauses import by_label, quotes_of, require
from tiaowen.semantics.declare import Declared, Section
from tiaowen.semantics.expressions import any_value, type_of
from tiaowen.semantics.levels import DECIDES, Key, names_read, outermost
from tiaowen.semantics.names import FAULTY, Faulty, Names, Scope
from tiaowen.semantics.nearest import nearest_of
from tiaowen.semantics.order import in_order
from tiaowen.semantics.provisions import COMPUTED, provision, subject_named
from tiaowen.semantics.quotes import anchors, collect, loose_quotes
from tiaowen.semantics.readings import (
    bodies,
    doubt_definition,
    is_computed,
    owner_of_doubt,
)
from tiaowen.semantics.remarks import remarks_of
from tiaowen.source import Span
from tiaowen.syntax import tree

_BASIS = ("依据", "请引原文，如“依据：「…」。”；原文没有的算法，不能只写在规则里。")


@frozen
class _Pending:
    """A definition that is not built yet."""

    article: str
    block: tree.DefinitionBlock | tree.DoubtBlock | tree.ProvisionBlock
    remarks: tuple[Remark, ...] = ()


def build_definitions(declared: Declared, names: Names) -> dict[int, Definition]:
    """Every definition without faults by the `id` of its block, those that are read first before others.

    A 疑义 whose readings are values or conditions is one of them.
    """
    pending = _pending(declared, names)
    for owner, name in pending:
        names.values[owner][name] = FAULTY
    pending |= _outcomes(declared, names)
    order, cycles = in_order({key: _reads(key, each, names) for key, each in pending.items()})
    for cycle in cycles:
        _report_cycle([pending[key].block for key in cycle], names)
    built: dict[int, Definition] = {}
    for key in order:
        entry = pending[key]
        if isinstance(entry.block, tree.ProvisionBlock):
            _build_provision(entry, entry.block, names)
        elif isinstance(definition := _built(key, entry, names), Definition):
            names.definitions.append(definition)
            built[id(entry.block)] = definition
    return built


def _built(key: Key, entry: "_Pending", names: Names) -> Definition | Faulty:
    """The definition of an entry, known by its name from now on."""
    owner, name = key
    match entry.block:
        case tree.DefinitionBlock():
            definition = _definition(entry.article, entry.block, owner, names)
        case tree.DoubtBlock():
            definition = doubt_definition(entry.article, entry.block, owner, names)
        case _:
            return FAULTY
    names.values[owner][name] = definition
    return definition


def _build_provision(entry: "_Pending", block: tree.ProvisionBlock, names: Names) -> None:
    """A provision whose outcome is read, before those who read it."""
    made = provision(block, entry.article, entry.remarks, names)
    names.made[id(block)] = made
    names.outcomes[block.name.text] = made if isinstance(made, Provision) else FAULTY


def _outcomes(declared: Declared, names: Names) -> dict[Key, "_Pending"]:
    """The provisions whose outcome is read somewhere; faulty as long as they are not built."""
    read = {
        node.provision.text
        for block in declared.bodies
        for node in collect(block, tree.Outcome)
        if node.kind in DECIDES
    }
    found: dict[Key, _Pending] = {}
    for section in declared.sections.values() if read else ():
        remarks = remarks_of(section, names.silently())[1]
        for block in section.blocks:
            if isinstance(block, tree.ProvisionBlock) and block.kind in COMPUTED:
                name = block.name.text
                if name in read and ("", name) not in found:
                    own = tuple(remarks.get(id(block), ()))
                    found["", name] = _Pending(section.number, block, own)
                    names.outcomes[name] = FAULTY
    return found


def _reads(key: Key, entry: "_Pending", names: Names) -> Iterator[Key]:
    """What must be built before an entry."""
    match entry.block:
        case tree.DefinitionBlock(body=body):
            return names_read(body, key[0], names)
        case tree.DoubtBlock():
            return names_read(bodies(entry.block), key[0], names)
        case tree.ProvisionBlock(clauses=clauses):
            return names_read(clauses, subject_named(clauses), names)


def _pending(declared: Declared, names: Names) -> dict[Key, _Pending]:
    """Definitions by object and name; those of no known object are reported and left out."""
    found: dict[Key, _Pending] = {}
    for section in declared.sections.values():
        for block in section.blocks:
            if isinstance(block, tree.DefinitionBlock):
                owner = _owner(block, names)
                if owner is not None and block.name.text not in names.values[owner]:
                    found.setdefault((owner, block.name.text), _Pending(section.number, block))
    for section, block in _readable_in_turn(declared):
        owner = owner_of_doubt(block, section.blocks, found, names)
        if owner is not None and block.name.text not in names.values[owner]:
            found.setdefault((owner, block.name.text), _Pending(section.number, block))
    return found


def _readable_in_turn(declared: Declared) -> Iterator[tuple[Section, tree.DoubtBlock]]:
    """Every 疑义 that is computed, one that another reads before it: it tells whose that one is."""
    found: dict[Key, tuple[Section, tree.DoubtBlock]] = {}
    for section in declared.sections.values():
        for block in section.blocks:
            if isinstance(block, tree.DoubtBlock) and is_computed(block):
                found.setdefault(("", block.name.text), (section, block))
    order, cycles = in_order(
        {
            key: [("", name) for _, name in outermost(bodies(block))]
            for key, (_, block) in found.items()
        }
    )
    yield from (found[key] for group in (order, *cycles) for key in group)


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


def _report_cycle(
    blocks: Sequence[tree.DefinitionBlock | tree.DoubtBlock | tree.ProvisionBlock], names: Names
) -> None:
    chain = [f"“{block.name.text}”" for block in (*blocks, blocks[0])]
    if len(chain) > 10:
        chain[5:-4] = ["……"]
    message = (
        f"{chain[0]}用自己来定义自己，算不出来。"
        if len(blocks) == 1
        else f"这些定义转了一圈又回到自己，哪一个都算不出来：{' → '.join(chain)}。"
    )
    outcomes = any(isinstance(block, tree.ProvisionBlock) for block in blocks)
    if outcomes and len(blocks) == 1:
        message = f"{chain[0]}用到了自己的结果，算不出来。"
    elif outcomes:
        message = f"这些事项转了一圈又用到自己的结果，哪一个都算不出来：{' → '.join(chain)}。"
    names.report.add(
        "TW0385" if outcomes else "TW0323",
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
