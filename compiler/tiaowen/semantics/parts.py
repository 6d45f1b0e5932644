"""下列各项之和: amounts that add up, each by its name."""

from collections.abc import Sequence

from tiaowen.findings import Related
from tiaowen.model.expressions import Expression
from tiaowen.model.results import Part, Parts, Range
from tiaowen.semantics.expressions import value
from tiaowen.semantics.money import in_yuan, same_rate
from tiaowen.semantics.names import Scope
from tiaowen.semantics.quotes import anchors, loose_quotes
from tiaowen.semantics.ranges import range_of
from tiaowen.semantics.units import unit_of
from tiaowen.syntax import tree


def parts_of(written: tree.PartsValue, periodic: bool, scope: Scope) -> Parts | None:
    """The parts of a sum, None after a fault."""
    _check_names(written, scope)
    parts = [_part(each, periodic, scope) for each in written.items]
    known = tuple(part for part in parts if part is not None)
    if not known or len(known) < len(parts):
        return None
    ends = [end for part in known for end in _ends(part.amount)]
    unit = unit_of(ends[0])
    if unit is None or not same_rate(ends, scope):
        return None
    return Parts(known, unit, span=written.span)


def _ends(amount: Expression | Range) -> Sequence[Expression]:
    return amount.ends if isinstance(amount, Range) else (amount,)


def _part(part: tree.Part, periodic: bool, scope: Scope) -> Part | None:
    label = "" if part.label is None else part.label.text
    body = part.body
    if isinstance(body, tree.RangeValue):
        amount: Expression | Range | None = range_of(body, scope)
        quotes = part.quotes
    else:
        read = value(body, scope)
        amount = None if read is None else in_yuan(read, scope, periodic=periodic)
        quotes = part.quotes + loose_quotes(body)
    return None if amount is None else Part(label, amount, anchors(quotes), span=part.span)


def _check_names(written: tree.PartsValue, scope: Scope) -> None:
    """Each part has a name of its own: it is paid, named and checked by it."""
    if len(written.items) < 2:
        scope.error(
            "TW0653",
            written.span,
            f"写的是下列各项之和，下面却只有{len(written.items)}项，没有可加的。",
            "请补上其他各项；只有一项的，直接写算式。",
        )
    first: dict[str, tree.Name] = {}
    for part in written.items:
        if part.label is None:
            scope.error(
                "TW0653",
                part.span,
                "这一项没有名称，结果里分不出哪一项是多少。",
                "请在编号后面写名称，如“（一）养老补贴：…”。",
            )
        elif first.setdefault(part.label.text, part.label) is not part.label:
            scope.error(
                "TW0653",
                part.label.span,
                f"有两项都叫“{part.label.text}”，结果里分不出哪一项是多少。",
                "请给其中一项换一个名称。",
                related=(Related(first[part.label.text].span, "前一项"),),
            )
