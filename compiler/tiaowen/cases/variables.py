"""What can be varied in a case, value by value: a number or date of the subject, or 申请日期."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Final

from attrs import evolve, frozen

from tiaowen.cases.thresholds import step_of
from tiaowen.model.document import FactInput
from tiaowen.model.expressions import ApplicationDate, DefinitionRef, FactRef, Node, StandardRef
from tiaowen.model.history import Outcome
from tiaowen.model.names import Fact, Standard
from tiaowen.model.totals import Quantified, Total
from tiaowen.model.types import Date
from tiaowen.model.walk import children, provision_nodes
from tiaowen.reference.case import Case
from tiaowen.wording.reads import selecting_facts

LARGEST: Final = Fraction(10**12)
_FIRST_DAY, _LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)


@frozen
class Variable:
    """A fact, or 申请日期 (None). Its values are numbered: neighbours have neighbouring numbers."""

    fact: Fact | None

    @property
    def ends(self) -> tuple[int, int]:
        """The numbers of the least and the greatest value."""
        if self.fact is None or isinstance(self.fact.type, Date):
            return _FIRST_DAY.toordinal(), _LAST_DAY.toordinal()
        limits = self.fact.limits
        most = int((limits.maximum or LARGEST) / self._step)
        return -most if limits.may_be_negative else 0, most

    def number(self, case: Case) -> int | None:
        """The number of the value in a case, None where it is unknown."""
        value = case.on if self.fact is None else case.facts.get(self.fact.alias)
        match value:
            case date():
                return value.toordinal()
            case Fraction():
                return int(value / self._step)
            case _:
                return None

    def put(self, case: Case, number: int) -> Case:
        """The case with another value."""
        if self.fact is None:
            return evolve(case, on=date.fromordinal(number))
        return evolve(case, facts={**case.facts, self.fact.alias: self._value(number)})

    def _value(self, number: int) -> FactInput:
        assert self.fact is not None
        if isinstance(self.fact.type, Date):
            return date.fromordinal(number)
        return number * self._step

    @property
    def _step(self) -> Fraction:
        step = None if self.fact is None else step_of(self.fact)
        assert step is not None, "a variable is a number or a date"
        return step


def variables_of(*nodes: Node) -> tuple[Variable, ...]:
    """What the value of the nodes can be varied by, each once, in the order it is met."""
    found = (_variable(node) for node in reads(*nodes))
    return tuple(dict.fromkeys(variable for variable in found if variable is not None))


def _variable(node: Node) -> Variable | None:
    match node:
        case ApplicationDate():
            return Variable(None)
        case FactRef(fact=fact) if isinstance(fact.type, Date) or step_of(fact) is not None:
            return Variable(fact)
        case _:
            return None


def reads(*nodes: Node) -> Iterator[Node]:
    """Every node inside the nodes, those of a definition where it is first read by name.

    Facts of the members of a list are left out; what a member's condition reads of its owner is there.
    """
    return _reads(nodes, set(), frozenset())


def _reads(nodes: tuple[Node, ...], entered: set[int], members: frozenset[str]) -> Iterator[Node]:
    """`members` are the objects of the lists that were entered."""
    for node in nodes:
        match node:
            case FactRef(fact=fact) if fact.object in members:
                continue
            case DefinitionRef(definition=definition) if id(definition) not in entered:
                entered.add(id(definition))
                yield node
                yield from _reads((definition.body,), entered, members)
            case Total(members=entering) | Quantified(members=entering):
                yield node
                yield from _reads(children(node), entered, members | {entering.member})
            case Outcome(provision=provision):
                yield node
                yield from _reads(provision_nodes(provision), entered, members)
            case _:
                yield node
                yield from _reads(children(node), entered, members)


def inputs_of(*nodes: Node) -> tuple[Fact | Standard, ...]:
    """The facts and the standards given by the user that the nodes read, each once."""
    found: dict[tuple[str, str], Fact | Standard] = {}
    for node in reads(*nodes):
        for each in _inputs(node):
            found.setdefault((type(each).__name__, each.name), each)
    return tuple(found.values())


def _inputs(node: Node) -> tuple[Fact | Standard, ...]:
    match node:
        case FactRef(fact=fact) | Outcome(reads=Fact() as fact):
            return (fact,)
        case StandardRef(standard=standard):
            own = (standard,) if standard.given_by_user else ()
            return (*own, *selecting_facts(standard))
        case _:
            return ()
