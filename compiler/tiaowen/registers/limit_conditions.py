"""The conditions of a provision as limits: each with what follows if it does not hold."""

from collections.abc import Iterable, Iterator

from attrs import frozen

from tiaowen.model.expressions import Condition, Connective, Group, Holds
from tiaowen.model.names import Definition
from tiaowen.model.provisions import ExclusionKind, ProvisionKind
from tiaowen.model.types import Bool
from tiaowen.model.walk import definitions_used
from tiaowen.registers.limit import Limit
from tiaowen.runtime import ClauseText
from tiaowen.wording import ProvisionPlan, phrase
from tiaowen.wording.clauses import CONDITION_LABELS, is_list
from tiaowen.wording.reader import NO_QUOTE, quotes_words

RESTRICTION_LABELS = ("享受次数", *(kind.value for kind in ExclusionKind))
"""Clauses that stand for restrictions, which are limits of their own kind."""

_OF_MEMBER = "每一名的"
CONDITION_KINDS = frozenset(
    kind for label in CONDITION_LABELS.values() for kind in (label, _OF_MEMBER + label)
)
"""Kinds of limits that need a quote of their own, or of a list around them."""


@frozen
class Leaf:
    """A clause that is no list, its condition, the lists around it, and the words that carry it."""

    clause: ClauseText
    condition: Condition
    around: tuple[Condition, ...]
    quote: str


def leaves(plan: ProvisionPlan) -> Iterator[Leaf]:
    """The conditions of a plan that are no lists, restrictions aside.

    One without a quote is carried by that of the list or item around it.
    """
    around: list[tuple[Condition, str]] = []
    for clause, condition in zip(plan.text.clauses, plan.conditions, strict=True):
        del around[clause.depth :]
        quote = clause.quote or (around[-1][1] if around else "")
        around.append((condition, quote))
        if not (is_list(condition) or clause.id.startswith(RESTRICTION_LABELS)):
            lists = tuple(outer for outer, _ in around[:-1])
            yield Leaf(clause, condition, lists, quote)


def condition_limits(plan: ProvisionPlan) -> Iterator[Limit]:
    """The conditions of a provision, then those that each member must meet."""
    kind = plan.provision.kind
    failing = "符合的，应当缴纳" if kind is ProvisionKind.LEVY else "不符合"
    for leaf in leaves(plan):
        yield _limit(leaf, CONDITION_LABELS[kind], "", failing)
    if plan.member is not None:
        whose = f"每名{plan.member.provision.subject.name}的"
        for leaf in leaves(plan.member):
            yield _limit(leaf, _OF_MEMBER + CONDITION_LABELS[kind], whose, "这一名不算")


def definition_limits(plan: ProvisionPlan, doubts: Iterable[Definition | None]) -> Iterator[Limit]:
    """The conditions that the conditions read by name, each once; those of `doubts` are told by reading."""
    plans = (plan,) if plan.member is None else (plan, plan.member)
    read = definitions_used(leaf.condition for each in plans for leaf in leaves(each))
    told = {id(each) for each in doubts}
    for each in read:
        if isinstance(each.type, Bool) and id(each) not in told:
            where = f"定义“{each.object}的{each.name}”"
            quote = quotes_words(each.anchors)
            yield Limit("定义", where, phrase(each.body), "用到它的条件成不成立，看这一条", quote)


def _limit(leaf: Leaf, kind: str, whose: str, failing: str) -> Limit:
    quote = f"“{leaf.quote}”" if leaf.quote else NO_QUOTE
    effect = _effect(leaf.around, failing)
    return Limit(kind, whose + leaf.clause.id, leaf.clause.text, effect, quote)


def _effect(around: tuple[Condition, ...], failing: str) -> str:
    """What follows where a condition does not hold, by the innermost list in which not all must hold."""
    if failing.startswith("符合的"):
        return failing
    for outer in reversed(around):
        match outer:
            case Group(connective=Connective.ANY):
                return f"这几项一项也不满足的，{failing}"
            case Group(connective=Connective.AT_LEAST, minimum=minimum):
                return f"满足不到{minimum}项的，{failing}"
            case Holds():
                return f"属于这种情形而不满足的，{failing}"
            case _:
                pass
    return f"不满足的，{failing}"
