"""Cases from which the values at a threshold are looked for: those written down, and made ones."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from attrs import field

from tiaowen.cases.inputs import Slot, inputs_at, lists_of, nodes_of
from tiaowen.cases.places import Facts, Scope, Walk, path_of
from tiaowen.cases.search import Goal, cases_where
from tiaowen.cases.standing import Known, scope_of
from tiaowen.cases.thresholds import Role, Threshold
from tiaowen.cases.variables import OfFact, Variable
from tiaowen.frozen import frozen
from tiaowen.model.expressions import Compare, Condition, DefinitionRef, Literal
from tiaowen.model.provisions import PerMember
from tiaowen.model.totals import Quantified, Total, TotalKind
from tiaowen.reference import Case
from tiaowen.runtime.history import RECORDS_ALIAS
from tiaowen.wording.layout import ProvisionPlan

_MOST: Final = 24
"""Cases that are made for one threshold, of each size of the lists."""

_MOST_MEMBERS: Final = 12
"""In a list of a case that is made."""


_FEW: Final = 6
"""Members and records together: more of them make a long 算例."""


@frozen
class Bases:
    """Those written down, and (`makes`) made ones; not too many."""

    plan: ProvisionPlan
    written: Sequence[Case]
    makes: bool
    known: Known = field(init=False, eq=False, repr=False)
    """What was found of the written ones so far, by their identity."""

    @known.default
    def _known(self) -> Known:
        return {id(case): {} for case in self.written}

    def of(self, threshold: Threshold | None, varied: Variable) -> Iterator[Case]:
        """The cases that may serve a threshold, or the end of a window; long ones last."""
        option = None if threshold is None else threshold.option
        fitting = [c for c in self.written if option is None or c.choice in (None, option)]
        fitting.sort(key=lambda case: _entries(case.facts))
        yield from (case for case in fitting if _entries(case.facts) <= _FEW)
        if self.makes:
            for size in self._sizes(threshold):
                goal = self._goal(threshold, size)
                yield from islice(cases_where(self.plan, goal, _slot(varied)), _MOST)
        yield from (case for case in fitting if _entries(case.facts) > _FEW)

    def _goal(self, threshold: Threshold | None, size: int) -> Goal:
        if threshold is None:
            return Goal(size=size)
        node = threshold.node if threshold.role is Role.CONDITION else None
        assert node is None or isinstance(node, Condition), "a comparison decides"
        compared = (threshold.subject, threshold.bound)
        read = Walk(outcomes=True).over(compared, scope_of(self.plan, threshold.path))
        slots = tuple(slot for each, scope in read for slot in inputs_at(each, scope))
        return Goal(node, threshold.each, slots, threshold.option, size)

    def _sizes(self, threshold: Threshold | None) -> tuple[int, ...]:
        """How many members the lists have: none where that may do, one, as many as are asked for."""
        if not lists_of(self.plan):
            return (0,)
        asked = {
            int(bound.value)
            for node, _ in nodes_of(self.plan)
            if isinstance(node, Compare)
            and _is_count(node)
            and isinstance(bound := node.right, Literal)
        }
        counts = sorted(each for each in asked | {1} if 0 < each <= _MOST_MEMBERS)
        return tuple(counts) if self._needs_members(threshold) else (0, *counts)

    def _needs_members(self, threshold: Threshold | None) -> bool:
        if isinstance(self.plan.provision.result, PerMember):
            return True
        if threshold is None:
            return False
        own = Scope.of(self.plan.provision.subject.name)
        read = Walk().over((threshold.subject, threshold.bound), own)
        goes_over = any(isinstance(each, Total | Quantified) for each, _ in read)
        return bool(threshold.path) or goes_over


def _is_count(node: Compare) -> bool:
    """Whether a 人数 is compared, itself or by its name."""
    left = node.left.definition.body if isinstance(node.left, DefinitionRef) else node.left
    return isinstance(left, Total) and left.kind is TotalKind.COUNT


def _slot(varied: Variable) -> Slot | None:
    """What a search leaves open, because it is varied."""
    if not isinstance(varied, OfFact) or varied.fact is None:
        return None
    return Slot(path_of(varied.spot), varied.fact)


def _entries(facts: Facts) -> int:
    """How many members and records there are in a case."""
    own = len(facts.get(RECORDS_ALIAS) or ())
    return own + sum(1 + _entries(each) for each in _members(facts))


def can_be_written(case: Case) -> bool:
    """Whether an 算例 has room for it: of a member's own lists one member, of its records none."""
    return all(_fits_in_a_row(each) for each in _members(case.facts))


def _fits_in_a_row(facts: Facts) -> bool:
    if facts.get(RECORDS_ALIAS):
        return False
    listed = [value for value in facts.values() if isinstance(value, tuple)]
    return all(len(each) <= 1 for each in listed) and all(map(_fits_in_a_row, _members(facts)))


def _members(facts: Facts) -> Iterator[Facts]:
    """The members of every list, not what was had before."""
    for alias, value in facts.items():
        if isinstance(value, tuple) and alias != RECORDS_ALIAS:
            yield from value
