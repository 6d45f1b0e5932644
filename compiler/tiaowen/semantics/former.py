"""调整前标准, 调整前条件, 新增范围: words that are shown and held against the text."""

from collections.abc import Mapping

from tiaowen.model.results import Former, FormerKind
from tiaowen.semantics.clauses import form, plain_text
from tiaowen.semantics.names import Scope
from tiaowen.semantics.quotes import anchors
from tiaowen.syntax import tree


def former_of(clauses: Mapping[str, tree.Clause], scope: Scope) -> tuple[Former, ...]:
    """What a provision says of what was before, in a fixed order."""
    found = []
    for kind in FormerKind:
        value = form(clauses.get(kind.value), tree.TextValue, scope)
        if value is not None:
            text = plain_text(value.text)
            found.append(Former(kind, text, anchors(value.quotes), span=value.span))
    return tuple(found)
