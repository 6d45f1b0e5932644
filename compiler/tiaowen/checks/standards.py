"""公布标准 in tables: a value on the first day on which a provision may read it."""

from collections.abc import Iterator
from datetime import date

from attrs import define, field

from tiaowen.findings import Finding
from tiaowen.findings.catalogue import finding
from tiaowen.model.document import Document
from tiaowen.model.expressions import Node, StandardRef
from tiaowen.model.names import Standard
from tiaowen.model.provisions import Provision
from tiaowen.model.walk import all_nodes, definitions_used, walk_all
from tiaowen.values.printing import format_date


@define
class _Use:
    """The provisions that read a standard before its first value, and their first day."""

    standard: Standard
    first: date
    names: list[str] = field(factory=list)


def run(document: Document) -> Iterator[Finding]:
    """Standards without a value on the first day of a provision that reads them."""
    early: dict[str, _Use] = {}
    for provision in document.provisions:
        start = _first_day(document, provision)
        if start is not None:
            for standard in _read(provision):
                if standard.values and start < _earliest(standard):
                    use = early.setdefault(standard.name, _Use(standard, start))
                    use.first = min(use.first, start)
                    use.names.append(provision.name)
    for use in early.values():
        yield _finding(use)


def _first_day(document: Document, provision: Provision) -> date | None:
    """The first day a provision applies, as far as it is written."""
    if provision.filing is not None and provision.filing.window.start is not None:
        return provision.filing.window.start
    if provision.in_force is not None:
        return provision.in_force.window.start
    effective = document.identity.effective
    return effective if isinstance(effective, date) else None


def _read(provision: Provision) -> tuple[Standard, ...]:
    """The standards a provision reads, itself or through definitions, each once."""
    nodes: tuple[Node, ...] = all_nodes(provision)
    bodies = tuple(definition.body for definition in definitions_used(nodes))
    found = [n.standard for n in walk_all((*nodes, *bodies)) if isinstance(n, StandardRef)]
    return tuple({standard.name: standard for standard in found}.values())


def _earliest(standard: Standard) -> date:
    return min(value.start for value in standard.values)


def _finding(use: _Use) -> Finding:
    count = len(use.names)
    return finding(
        "TW0610",
        use.standard.span,
        f"“{use.standard.name}”在{format_date(use.first)}没有数："
        f"现有最早一档从{format_date(_earliest(use.standard))}起。"
        f"没补之前，用到它的{count}项（{'、'.join(use.names[:6])}{'等' if count > 6 else ''}）"
        f"一律显示“还缺：{use.standard.name}”，不会按0元算。",
        "请补录当时执行的标准和公布文件的文号。",
    )
