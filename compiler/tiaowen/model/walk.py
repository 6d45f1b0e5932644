"""Walking over expressions and conditions, so that nobody else has to know where nodes keep nodes."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from tiaowen.model.expressions import (
    Age,
    ApplicationDate,
    Arithmetic,
    Between,
    Cap,
    Cases,
    Compare,
    Converted,
    DateLiteral,
    DateShift,
    DefinitionRef,
    Excess,
    Expression,
    Extreme,
    FactRef,
    Floor,
    Group,
    HasOption,
    Holds,
    Literal,
    Node,
    Not,
    OpenReadings,
    Progressive,
    Round,
    StandardRef,
)
from tiaowen.model.history import Outcome, Records
from tiaowen.model.names import Definition
from tiaowen.model.provisions import Computed, PerMember, Provision, Selection, Sum
from tiaowen.model.results import Parts, Quota, Range, Rate, Stated
from tiaowen.model.totals import Quantified, Total


def children(node: Node) -> tuple[Node, ...]:  # noqa: C901 - one case for each form
    """The nodes directly inside a node, in the order they are written.

    A definition that is read by name is not entered: its body belongs to the definition. Nor is the
    provision whose outcome is read. Of a total and a quantifier the children are the members'.
    """
    match node:
        case Literal() | DateLiteral() | FactRef() | DefinitionRef() | StandardRef():
            return ()
        case ApplicationDate() | Records() | Outcome():
            return ()
        case Total(condition=condition, value=value, if_none=if_none):
            return tuple(each for each in (condition, value, if_none) if each is not None)
        case Quantified(condition=condition):
            return (condition,)
        case Arithmetic(left=left, right=right, if_zero=if_zero):
            return (left, right) if if_zero is None else (left, right, if_zero)
        case Excess(left=left, right=right) | Compare(left=left, right=right):
            return (left, right)
        case Converted(operand=operand) | Round(operand=operand) | Not(operand=operand):
            return (operand,)
        case Holds(operand=operand):
            return (operand,)
        case Extreme(operands=operands):
            return operands
        case Cap() | Floor():
            return (node.operand, node.threshold, node.value)
        case DateShift(base=base) | Progressive(base=base) | Age(base=base):
            return (base,)
        case Cases(cases=cases):
            pairs = ((case.condition, case.value) for case in cases)
            return tuple(each for pair in pairs for each in pair if each is not None)
        case Between(subject=subject, low=low, high=high):
            return (subject, low, high)
        case HasOption(subject=subject):
            return (subject,)
        case Group(items=items):
            return tuple(item.condition for item in items)
        case OpenReadings(readings=readings):
            return tuple(reading.body for reading in readings)
        case _:
            assert_never(node)


def walk(node: Node) -> Iterator[Node]:
    """The node and everything inside it, each before its children, in the order they are written."""
    waiting = [node]
    while waiting:
        current = waiting.pop()
        yield current
        waiting.extend(reversed(children(current)))


def walk_all(nodes: Iterable[Node]) -> Iterator[Node]:
    """`walk` over several nodes, one after the other."""
    for node in nodes:
        yield from walk(node)


def amounts_of(standard: Computed) -> tuple[Expression, ...]:
    """What a standard computes, in the order it is written: of a range the ends that are stated.

    Of 每名 nothing: its amounts are computed for each member, by its own provision.
    """
    match standard:
        case Sum(amount=amount) | Rate(amount=amount) | Quota(amount=amount):
            return (amount,)
        case Selection(options=options):
            return tuple(option.amount for option in options)
        case Range():
            return standard.ends
        case Parts(parts=parts):
            return tuple(end for part in parts for end in ends_of(part.amount))
        case Stated() | PerMember():
            return ()
        case _:
            assert_never(standard)


def ends_of(amount: Expression | Range) -> tuple[Expression, ...]:
    """The ends that are stated; an exact amount is the only one."""
    return amount.ends if isinstance(amount, Range) else (amount,)


def provision_nodes(provision: Provision) -> tuple[Node, ...]:
    """The outermost nodes of a provision: its whole condition, then the amounts of its standard.

    The nodes of a provision for each member (`PerMember`) are not among them.
    """
    amounts, condition = amounts_of(provision.result), provision.whole_condition
    return amounts if condition is None else (condition, *amounts)


def all_nodes(provision: Provision) -> tuple[Node, ...]:
    """`provision_nodes`, then those of the provision for each member."""
    nodes, result = provision_nodes(provision), provision.result
    return (*nodes, *all_nodes(result.provision)) if isinstance(result, PerMember) else nodes


def open_doubts(nodes: Iterable[Node]) -> tuple[OpenReadings, ...]:
    """The 疑义 without an adopted reading that the nodes read, directly or not, each once."""
    bodies = (definition.body for definition in definitions_used(nodes))
    return tuple(body for body in bodies if isinstance(body, OpenReadings))


def definitions_used(nodes: Iterable[Node]) -> tuple[Definition, ...]:
    """The definitions that the nodes read, directly or through others, each once, nearest first.

    Also through the provisions whose outcome they read.
    """
    found: dict[int, Definition] = {}
    waiting = list(nodes)
    for node in waiting:  # grows by the bodies of what it reads
        for read in walk(node):
            if isinstance(read, Outcome):
                waiting.extend(all_nodes(read.provision))
            if isinstance(read, DefinitionRef) and id(read.definition) not in found:
                found[id(read.definition)] = read.definition
                waiting.append(read.definition.body)
    return tuple(found.values())


def provisions_read(nodes: Iterable[Node]) -> tuple[Provision, ...]:
    """The provisions whose outcome the nodes read, directly or through others, each once, nearest first."""
    waiting = list(nodes)
    found: dict[int, Provision] = {}
    for node in waiting:  # grows by the nodes of what it reads
        bodies = (each.body for each in definitions_used((node,)))
        for read in walk_all((node, *bodies)):
            if isinstance(read, Outcome) and id(read.provision) not in found:
                found[id(read.provision)] = read.provision
                waiting.extend(all_nodes(read.provision))
    return tuple(found.values())
