"""共同部分: what several provisions share is put into each of them, so that all others see whole provisions."""

from collections.abc import Sequence

from attrs import evolve

from tiaowen.findings import Related
from tiaowen.frozen import frozen
from tiaowen.model.expressions import Anchor
from tiaowen.model.provisions import Shared
from tiaowen.semantics.clauses import by_label, form, is_whole, says_none
from tiaowen.semantics.names import Names, Scope
from tiaowen.semantics.numbering import item_number
from tiaowen.semantics.quotes import anchors_in
from tiaowen.semantics.report import measure_name
from tiaowen.syntax import tree

COMMON = "共同部分"
_BASIS, _CONDITION, _OPEN_TERMS = "依据", "申报条件", "开放用语"
_ADDED = frozenset((_BASIS, _CONDITION, _OPEN_TERMS))
"""Labels that may stand in both places: the one adds to the other."""

_Clauses = dict[str, tree.Clause]


@frozen
class Joined:
    """The clauses of a provision with those of its 共同部分; `listed` are all of them, in order."""

    clauses: _Clauses
    listed: tuple[tree.Clause, ...]
    shared: Shared | None = None


def joined(
    block: tree.ProvisionBlock, own: _Clauses, condition: str, article: str, scope: Scope
) -> Joined:
    """Puts the common part into a provision whose conditions stand under `condition`."""
    common = _common_of(own.get(COMMON), article, scope)
    if common is None:
        if COMMON in own:  # which was meant is not known: of none can be said that nobody uses it
            scope.names.commons_used.update(scope.names.commons)
        return Joined(own, block.clauses)
    inner = Scope(scope.names)
    theirs = by_label(common.clauses, inner)
    if inner.failed or not is_whole(common):
        scope.broken()
        return Joined(own, block.clauses)
    clauses = dict(own)
    for label, clause in theirs.items():
        where = condition if label == _CONDITION else label
        clauses[where] = _join(own.get(where), evolve(clause, label=where), common, scope)
    said = _said(theirs, own.get(condition), condition)
    shared = Shared(common.name.text, said, span=common.span)
    return Joined(clauses, (*common.clauses, *block.clauses), shared)


def report_unused(names: Names) -> None:
    """Common parts that no provision uses: what they quote is in no rule."""
    for name, (_, block) in names.commons.items():
        if name not in names.commons_used:
            names.report.add(
                "TW0369",
                block.name.span,
                f"没有一个事项用到共同部分“{name}”，里面写的都不起作用。",
                f"请在用到它的事项里写“共同部分：{name}。”；用不着的请删去。",
            )


def quotes_around(block: tree.ProvisionBlock, names: Names) -> tuple[Anchor, ...]:
    """The quotes of a provision and of its common part, whatever faults they have."""
    commons = (names.commons[name][1] for name in _names(block, COMMON) if name in names.commons)
    return tuple(anchor for each in (block, *commons) for anchor in anchors_in(each))


def subject_of(block: tree.ProvisionBlock, names: Names) -> str:
    """The object that 适用对象 names, in the provision itself or in its common part."""
    own = _names(block, "适用对象")
    for name in () if own else _names(block, COMMON):
        if name in names.commons:
            own = _names(names.commons[name][1], "适用对象")
    return own[0] if own else ""


def _names(block: tree.ProvisionBlock, label: str) -> tuple[str, ...]:
    values = (clause.value for clause in block.clauses if clause.label == label)
    lists = (value for value in values if isinstance(value, tree.NameList))
    return tuple(ref.name.text for value in lists for ref in value.names)


def _common_of(
    clause: tree.Clause | None, article: str, scope: Scope
) -> tree.ProvisionBlock | None:
    """The block that a provision names, None where it names none or after a fault."""
    value = form(clause, tree.NameList, scope)
    if clause is None or value is None or not value.names:
        return None
    name = value.names[0].name
    if len(value.names) > 1:
        advice = "请把几个共同部分合成一个，或者写到各个事项里。"
        return scope.error("TW0368", value.names[1].span, "一个事项只能用一个共同部分。", advice)
    found = scope.names.commons.get(name.text)
    if found is not None and found[0] == article:
        scope.names.commons_used.add(name.text)
        return found[1]
    if found is not None:
        return _elsewhere(name, *found, scope)
    kind = scope.names.heads.get(name.text)
    if kind is None:
        return scope.unknown(name, COMMON)
    message = f"“{name.text}”登记的是{kind}，不是共同部分。"
    return scope.error("TW0368", name.span, message, "请写“共同部分 名称：”下面登记过的名称。")


def _elsewhere(name: tree.Name, number: str, block: tree.ProvisionBlock, scope: Scope) -> None:
    scope.names.commons_used.add(name.text)
    return scope.error(
        "TW0368",
        name.span,
        f"共同部分“{name.text}”写在{measure_name(number)}下面，别的措施不能用：引文要到自己那一条去核对。",
        "请在这一条措施下面另写一个共同部分，引这一条的原文。",
        related=(Related(block.name.span, "共同部分写在这里"),),
    )


def _join(
    own: tree.Clause | None, theirs: tree.Clause, common: tree.ProvisionBlock, scope: Scope
) -> tree.Clause:
    if own is None:
        return theirs
    if theirs.label in ("申报条件", "缴纳条件"):
        return _both(theirs, own)
    if theirs.label == _BASIS:
        return _quotes_of_both(theirs, own)
    if theirs.label not in _ADDED:
        scope.error(
            "TW0320",
            own.label_span,
            f"“{own.label}”在共同部分“{common.name.text}”里写了，这里又写了一次，不知道以哪一次为准。",
            "请只留一处；各个事项不一样的，从共同部分里移到事项里。",
            related=(Related(theirs.label_span, "共同部分写在这里"),),
        )
    return own


def _quotes_of_both(theirs: tree.Clause, own: tree.Clause) -> tree.Clause:
    first, second = own.value, theirs.value
    if isinstance(first, tree.QuoteList) and isinstance(second, tree.QuoteList):
        return evolve(own, value=evolve(first, quotes=first.quotes + second.quotes))
    return theirs if isinstance(first, tree.QuoteList) else own


def _both(theirs: tree.Clause, own: tree.Clause) -> tree.Clause:
    """Both conditions must hold; one that says 无 adds nothing, a broken one is left to be reported."""
    if says_none(theirs.value):
        return own
    first, second = theirs.value, own.value
    if says_none(second) or not isinstance(first, tree.Quoted):
        return theirs
    if not isinstance(second, tree.Quoted):
        return own
    items = (*_items(first), *_items(second))
    whole = tree.ItemList(tree.Connective.ALL, None, items, own.value.span)
    around = tuple(q for value in (first, second) if _is_all(value) for q in value.quotes)
    return evolve(own, value=tree.Quoted(whole, around, own.value.span))


def _is_all(value: tree.Quoted) -> bool:
    """Whether a condition is a list whose items must all hold."""
    body = value.body
    return isinstance(body, tree.ItemList) and body.connective is tree.Connective.ALL


def _items(value: tree.Quoted) -> tuple[tree.Item, ...]:
    body = value.body
    if isinstance(body, tree.ItemList) and body.connective is tree.Connective.ALL:
        return body.items
    return (tree.Item("", body, value.quotes, value.span),)


def _said(theirs: _Clauses, own_condition: tree.Clause | None, condition: str) -> tuple[str, ...]:
    """What the common part says: 适用对象, 申报条件（一）至（二）, 执行期限."""
    return tuple(
        _condition_words(clause, own_condition, condition) if label == _CONDITION else label
        for label, clause in theirs.items()
        if label != _BASIS
    )


def _condition_words(clause: tree.Clause, own: tree.Clause | None, condition: str) -> str:
    """Which of the joined conditions are those of the common part."""
    alone = own is None or says_none(own.value)
    if alone or not isinstance(clause.value, tree.Quoted):
        return condition
    return condition + _numbers(_items(clause.value))


def _numbers(items: Sequence[tree.Item]) -> str:
    first, last = item_number(0, 0), item_number(len(items) - 1, 0)
    return first if first == last else f"{first}至{last}"
