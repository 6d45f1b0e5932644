"""Points that stand for every situation which conditions can tell apart."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from fractions import Fraction
from itertools import chain, combinations, product
from math import prod
from typing import Final

from tiaowen.frozen import frozen
from tiaowen.model.expressions import (
    ApplicationDate,
    Condition,
    FactRef,
    HasOption,
    Node,
    StandardRef,
)
from tiaowen.model.history import Outcome, Records
from tiaowen.model.totals import Quantified, Total
from tiaowen.model.types import Bool, Choice, Date, Number
from tiaowen.model.walk import all_nodes, definitions_used, walk_all
from tiaowen.regions.domains import around, domain_of
from tiaowen.regions.questions import Answer, Question, asked, resolved

MOST_POINTS: Final = 20_000
_DAY: Final = timedelta(days=1)
_MOST_OPTIONS: Final = 10

Point = Mapping[Question, Answer]


@frozen
class Regions:
    """The answers to each question, the numbers and days that the conditions name first.

    `certain`: the questions do not depend on each other, so that every point can occur.
    """

    answers: Mapping[Question, tuple[Answer, ...]]
    named: Mapping[Question, frozenset[Answer]]
    certain: bool

    @property
    def many(self) -> bool:
        """Whether there are more points than can be looked at, or answers that cannot be listed."""
        return not 0 < prod(len(each) for each in self.answers.values()) <= MOST_POINTS

    def points(self) -> Iterator[Point]:
        """Every combination of answers."""
        questions = tuple(self.answers)
        for answers in product(*self.answers.values()):
            yield dict(zip(questions, answers, strict=True))


def regions(conditions: Iterable[Condition]) -> Regions:
    """What the conditions can tell apart."""
    cuts: dict[Question, set[Fraction | date]] = {}
    options: dict[Question, dict[str, None]] = {}
    for each in chain.from_iterable(asked(condition) for condition in conditions):
        if isinstance(each, HasOption):
            question = Question(resolved(each.subject))
            options.setdefault(question, {}).update(dict.fromkeys(each.options))
            cuts.setdefault(question, set())
        else:
            found = cuts.setdefault(each.question, set())
            found |= set() if each.cut is None else {each.cut}
    answers = {
        question: _answers(question, sorted(found), tuple(options.get(question, ())))
        for question, found in cuts.items()
    }
    named = {question: frozenset(found) for question, found in cuts.items()}
    return Regions(answers, named, _independent(cuts))


def _answers(
    question: Question, cuts: list[Fraction | date], options: tuple[str, ...]
) -> tuple[Answer, ...]:
    if question.other is not None:
        return (0, -1, 1)
    match question.subject.type:
        case Bool():
            return (True, False)
        case Choice(multiple=False, options=every):
            return tuple(frozenset((option,)) for option in every)
        case Choice():
            return tuple(_subsets(options))
        case Date():
            return tuple(_days([cut for cut in cuts if isinstance(cut, date)]))
        case Number():
            numbers = [cut for cut in cuts if isinstance(cut, Fraction)]
            assert not isinstance(question.subject, Quantified), "a quantifier is no number"
            return tuple(around(numbers, domain_of(question.subject)))
        case _:
            return ()


def _subsets(options: tuple[str, ...]) -> Iterator[frozenset[str]]:
    """Every choice among the options that are asked for."""
    few = options[:_MOST_OPTIONS]
    sizes = range(len(few) + 1) if len(options) <= _MOST_OPTIONS else ()
    for size in sizes:
        yield from map(frozenset, combinations(few, size))


def _days(cuts: list[date]) -> list[date]:
    near = {day + move for day in cuts for move in (-_DAY, _DAY) if date.min < day < date.max}
    return cuts + sorted(near - set(cuts))


def _independent(questions: Iterable[Question]) -> bool:
    """Whether each question is about one value, and reads nothing that another one reads."""
    asked_for = list(questions)
    read = [name for question in asked_for for name in _reads(question.subject)]
    return all(question.other is None for question in asked_for) and len(set(read)) == len(read)


def _reads(*nodes: Node) -> frozenset[object]:
    """The facts, standards, dates, lists and records that values are made from."""
    bodies = (each.body for each in definitions_used(nodes))
    found: set[object] = set()
    for node in walk_all((*nodes, *bodies)):
        match node:
            case FactRef() | StandardRef() | ApplicationDate():
                found.add(node)
            case Total(members=members) | Quantified(members=members):
                found.add(members)
            case Records(object=owner):
                found |= {owner, ApplicationDate(span=node.span)}
            case Outcome(provision=provision):
                found |= {ApplicationDate(span=node.span), *_reads(*all_nodes(provision))}
            case _:
                pass
    return frozenset(found)
