"""Cases as a decision table, and which case applies just below, at and just above each edge."""

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from itertools import islice

from tiaowen.model.expressions import Case, Cases, Node
from tiaowen.model.totals import Quantified
from tiaowen.model.types import Number
from tiaowen.model.walk import all_nodes, definitions_used, walk_all
from tiaowen.pages.views import CasesView, Table
from tiaowen.pages.words import NOTHING, quotes_words
from tiaowen.regions import Question, Regions, holds, regions
from tiaowen.regions.domains import domain_of
from tiaowen.regions.questions import Answer
from tiaowen.values.printing import format_date, format_number
from tiaowen.values.units import DIMENSIONLESS
from tiaowen.wording import ProvisionPlan, phrase
from tiaowen.wording.phrase import case_words, cases_head

_HEADER = ("序号", "情形", "得多少（或者还要符合什么）", "原文")
_MOST_POINTS = 500
"""Tables with more situations are shown without their edges."""
_SMALLEST = Fraction(1, 10_000)
_DAY = timedelta(days=1)


def case_views(plan: ProvisionPlan) -> tuple[CasesView, ...]:
    """A table for each set of cases that the provision reads, directly or through definitions."""
    return tuple(CasesView(title, _table(cases)) for title, cases in _cases_of(plan))


def case_edges(plan: ProvisionPlan) -> Iterator[tuple[str, str, str]]:
    """On and beside each number and day that cases turn on: the cases that can apply."""
    for _, cases in _cases_of(plan):
        found = regions(each.condition for each in cases.cases if each.condition is not None)
        if sum(1 for _ in islice(found.points(), _MOST_POINTS + 1)) <= _MOST_POINTS:
            for question in found.answers:
                yield from _edges(cases, found, question)


def _cases_of(plan: ProvisionPlan) -> Iterator[tuple[str, Cases]]:
    nodes = all_nodes(plan.provision)
    owned: list[tuple[str, Node]] = [("", node) for node in nodes]
    owned += [(each.name, each.body) for each in definitions_used(nodes)]
    for name, body in owned:
        for node in walk_all((body,)):
            if isinstance(node, Cases):
                yield f"{name}（{cases_head(node)}）" if name else cases_head(node), node


def _table(cases: Cases) -> Table:
    rows = [
        (
            case.number,
            case_words(case),
            phrase(case.value),
            quotes_words(case.anchors) if case.anchors else NOTHING,
        )
        for case in cases.cases
    ]
    if cases.order is not None:
        quote = quotes_words(cases.order.anchors) if cases.order.anchors else "没有引原文"
        rows.append((NOTHING, "同时符合两项以上的", "按排列在前的执行", quote))
    return Table(_HEADER, tuple(rows))


def _edges(cases: Cases, found: Regions, question: Question) -> Iterator[tuple[str, str, str]]:
    for edge in sorted(found.named[question], key=_place):
        for near in _around(question, edge):
            taken = _possible(cases, found, question, near)
            words = "；".join(f"{case_words(case)}，{phrase(case.value)}" for case in taken)
            several = "还要看别的条件：" if len(taken) > 1 else ""
            nothing = "哪种情形都不算"
            yield phrase(question.subject), _words(question, near), f"{several}{words}" or nothing


def _possible(cases: Cases, found: Regions, question: Question, near: Answer) -> list[Case]:
    """The cases that can apply with this answer to one question."""
    points = [{**point, question: near} for point in found.points()]
    rows = zip(cases.applies, cases.cases, strict=True)
    return [case for test, case in rows if any(holds(test, point) for point in points)]


def _place(answer: Answer) -> Fraction:
    """Where a number or a day stands in its order."""
    if isinstance(answer, date):
        return Fraction(answer.toordinal())
    return answer if isinstance(answer, Fraction) else Fraction(0)


def _around(question: Question, edge: Answer) -> Iterator[Answer]:
    """An edge with its neighbours, as far as there are such values."""
    match edge:
        case date():
            if date.min < edge < date.max:
                yield from (edge - _DAY, edge, edge + _DAY)
        case Fraction():
            assert not isinstance(question.subject, Quantified), "a quantifier has no numbers"
            domain = domain_of(question.subject)
            step = domain.step or _SMALLEST
            near = (edge - step, edge, edge + step)
            yield from (each for each in near if domain.has(each))
        case _:
            return


def _words(question: Question, answer: Answer) -> str:
    match answer:
        case date():
            return format_date(answer)
        case Fraction() if isinstance(question.subject.type, Number):
            unit = question.subject.type.unit
            return format_number(answer, "%" if unit == DIMENSIONLESS else unit)
        case _:
            return str(answer)
