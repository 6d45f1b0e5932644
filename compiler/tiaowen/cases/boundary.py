"""算例 on every threshold and its feasible neighbours: which there are, and inputs for those missing.

A 算例 stands at a threshold only where the comparison decides: with the other values as they are,
the answer turns there. Checked with the reference interpreter, never by the words of a 算例.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction
from itertools import islice
from typing import Final

from attrs import field, frozen

from tiaowen.cases.run import case_of
from tiaowen.cases.search import Goal, cases_where
from tiaowen.cases.thresholds import (
    FILING,
    SIDES,
    Role,
    Threshold,
    WindowEnd,
    thresholds_of,
    window_ends,
)
from tiaowen.cases.variables import Variable, variables_of
from tiaowen.findings import Finding
from tiaowen.findings.catalogue import finding
from tiaowen.model.document import Document, Example
from tiaowen.model.names import Fact
from tiaowen.model.provisions import InForce
from tiaowen.model.types import Date, FactKind
from tiaowen.reference import Case, decide, evaluate
from tiaowen.runtime import Status
from tiaowen.source import Span
from tiaowen.values.printing import format_date, format_number
from tiaowen.wording.layout import ProvisionPlan
from tiaowen.wording.phrase import APPLICATION_DATE

_MOST_PASSES: Final = 20
"""Two or three are usual: each finds a side of a threshold that was not to be had before."""

_MOST_BASES: Final = 24
"""Cases from which the values at one threshold are looked for."""

_MOST_TRIED: Final = 12
"""Of them those in which the threshold decides, looked at for the one that has most sides."""

_SETTLED = frozenset((Status.ELIGIBLE, Status.TO_BE_DECIDED))
_DECIDED = _SETTLED | {Status.NOT_ELIGIBLE}


@frozen
class Point:
    """A case at a threshold: below (-1), on (0) or above it (1), and the value that puts it there."""

    side: int
    words: str
    case: Case
    varied: Variable


@frozen
class Gap:
    """Where a threshold has no 算例; without points no case was found in which it decides."""

    plan: ProvisionPlan = field(repr=lambda plan: repr(plan.provision.name))
    text: str
    span: Span = field(repr=False)
    points: tuple[Point, ...]


def findings(found: Iterable[Gap]) -> tuple[Finding, ...]:
    """A 提醒 for each threshold without 算例; one that several provisions share is reported once."""
    by_place: dict[tuple[str, int, int], list[Gap]] = {}
    for gap in found:
        if gap.points:
            key = (gap.span.file.path, gap.span.start, gap.span.end)
            by_place.setdefault(key, []).append(gap)
    return tuple(_finding(gaps_there) for gaps_there in by_place.values())


def _finding(there: Sequence[Gap]) -> Finding:
    provision = there[0].plan.provision
    lines = [
        f"“{gap.plan.provision.name}”在“{gap.text}”这条线上还缺{len(gap.points)}个算例："
        f"{'、'.join(point.words for point in gap.points)}。"
        for gap in there
    ]
    return finding(
        "TW0861",
        there[0].span,
        "\n".join(lines) + "这条线写错了，只有这些情况看得出来。",
        "请由人按原文算出结果，写成算例；tiaowen cases 列出要填的行，加 --write 写进规则文件。",
        place=provision.article.strip("（）"),
    )


def gaps(document: Document, plans: Iterable[ProvisionPlan]) -> tuple[Gap, ...]:
    """The thresholds of all provisions that lack a 算例, with an input for each that is missing."""
    given: defaultdict[str, list[Example]] = defaultdict(list)
    for example in document.examples:
        given[example.provision.name].append(example)
    return tuple(gap for plan in plans for gap in _gaps(plan, given[plan.provision.name]))


def _gaps(plan: ProvisionPlan, examples: Sequence[Example]) -> Iterator[Gap]:
    """What a provision lacks. A case found for one threshold can lead to another one.

    Hence several passes, so that nothing is missing any more once all that was found is written.
    """
    cases = [case_of(example) for example in examples]
    places = _places(plan)
    found: list[list[Point]] = [[] for _ in places]
    new: list[tuple[Point, ...] | None] = []
    for number in range(_MOST_PASSES):
        bases = _Bases(cases, makes=number == 0)
        new = [_lacking(plan, place, bases) for place in places]
        if not any(new):
            break
        for there, more in zip(found, new, strict=True):
            there.extend(more or ())
        cases += [point.case for more in new for point in more or ()]
    for place, there, last in zip(places, found, new, strict=True):
        if there or last is None:
            yield Gap(plan, _text(place), _span(plan, place), tuple(there))


def _places(plan: ProvisionPlan) -> tuple[WindowEnd | Threshold, ...]:
    """The ends of its own windows, then the thresholds."""
    own = (end for end in window_ends(plan) if _window(plan, end) is not None)
    return (*own, *thresholds_of(plan))


def _window(plan: ProvisionPlan, end: WindowEnd) -> InForce | None:
    """The clause an end comes from; None for the dates of the document."""
    provision = plan.provision
    return provision.filing if end.label == FILING else provision.in_force


def _text(place: WindowEnd | Threshold) -> str:
    if isinstance(place, Threshold):
        return place.text
    return f"{place.label}的{place.word}{format_date(place.inside)}"


def _span(plan: ProvisionPlan, place: WindowEnd | Threshold) -> Span:
    if isinstance(place, Threshold):
        return place.span
    window = _window(plan, place)
    assert window is not None, "an end of a window has one"
    return window.span


def _lacking(
    plan: ProvisionPlan, place: WindowEnd | Threshold, bases: "_Bases"
) -> tuple[Point, ...] | None:
    """The points without a case, None where no case was found that the place decides."""
    match place:
        case WindowEnd():
            return _window_points(plan, place, bases)
        case Threshold():
            return _points(plan, place, bases)


# --- ends of a window -----------------------------------------------------------------------------


def _window_points(
    plan: ProvisionPlan, end: WindowEnd, bases: "_Bases"
) -> tuple[Point, ...] | None:
    varied = Variable(end.reads)
    inside = end.inside.toordinal()
    sides = {0: inside} if end.outside is None else {0: inside, end.side: end.outside.toordinal()}

    def turns(case: Case) -> bool:
        return decide(plan, varied.put(case, inside)).status in _SETTLED

    held = {varied.number(case) for case in bases.written if turns(case)}
    missing = [(day, side) for side, day in sorted(sides.items()) if day not in held]
    if not missing:
        return ()
    base = next(filter(turns, bases.of(plan, Goal(), varied)), None)
    return None if base is None else tuple(_point(varied, base, *each) for each in missing)


# --- thresholds -----------------------------------------------------------------------------------


def _points(plan: ProvisionPlan, threshold: Threshold, bases: "_Bases") -> tuple[Point, ...] | None:
    variables = variables_of(threshold.subject, threshold.bound)
    if not variables:
        return ()
    at = _At(plan, threshold)
    held: set[int] = set()
    for case in bases.written:
        held.update(at.sides(case, variables))
        if held.issuperset(SIDES):
            return ()
    found = _found(at, variables, bases)
    if not found:
        return () if held else None
    return tuple(point for side, point in sorted(found.items()) if side not in held)


def _found(at: "_At", variables: Sequence[Variable], bases: "_Bases") -> dict[int, Point]:
    """A point for each side of the threshold that can be had, from one case if it has all of them.

    15% of 101 people is no whole person: another case may have a value exactly on the threshold.
    """
    found: dict[int, Point] = {}
    for varied in variables:
        for points in islice(_reached(at, varied, bases), _MOST_TRIED):
            if points.keys() == set(SIDES):
                return points
            found = {**points, **found}
    return found


def _reached(at: "_At", varied: Variable, bases: "_Bases") -> Iterator[dict[int, Point]]:
    """Points from each case in which the threshold is reached and decides."""
    for base in bases.of(at.plan, at.goal, varied):
        numbers = at.reached(base, varied)
        if numbers and at.turns(base, varied, list(numbers.values())):
            points = [_point(varied, base, number, side) for side, number in numbers.items()]
            yield {point.side: point for point in points if at.settled(point.case)}


@frozen
class _Bases:
    """Cases to start from: those written down, and (`makes`) made ones; not too many."""

    written: Sequence[Case]
    makes: bool

    def of(self, plan: ProvisionPlan, goal: Goal, varied: Variable) -> Iterator[Case]:
        """The cases that may serve a goal."""
        choices = (None, goal.option)
        plain = (case for case in self.written if not has_several(case))
        yield from (c for c in plain if goal.option is None or c.choice in choices)
        if self.makes:
            yield from islice(cases_where(plan, goal, varied), _MOST_BASES)


def has_several(case: Case) -> bool:
    """Whether there are members or records in it, for which a row of an 算例表 has no room."""
    return any(isinstance(value, tuple) and value for value in case.facts.values())


def _point(varied: Variable, base: Case, number: int, side: int) -> Point:
    case = varied.put(base, number)
    return Point(side, value_words(varied, case), case, varied)


@frozen
class _At:
    """One threshold of one provision, looked at from cases."""

    plan: ProvisionPlan
    threshold: Threshold

    @property
    def goal(self) -> Goal:
        """The cases in which it can decide."""
        node = self.threshold.node if self.threshold.role is Role.CONDITION else None
        compared = (self.threshold.subject, self.threshold.bound)
        return Goal(node, compared, self.threshold.option)

    def sides(self, case: Case, variables: Sequence[Variable]) -> Iterator[int]:
        """On which side of the threshold a written case stands, where it stands next to it."""
        side = self._side(case)
        option = self.threshold.option
        if side is None or case.choice not in (None, option or case.choice):
            return
        for varied in variables:
            number = varied.number(case)
            if number is not None and self._stands(case, varied, number, side):
                if self.settled(case):
                    yield side
                return

    def _stands(self, case: Case, varied: Variable, number: int, side: int) -> bool:
        """Whether one step leads onto the threshold or over it, and the answer turns there."""
        near = side == 0 or any(
            self._side_at(case, varied, number + way) in (0, -side) for way in (-1, 1)
        )
        if self.threshold.role is Role.AMOUNT or not near:
            return near
        return self.turns(case, varied, list(self.reached(case, varied).values()))

    def turns(self, case: Case, varied: Variable, numbers: Sequence[int]) -> bool:
        """Whether the answer differs among these values; of a sum, whether it is one for all.

        A sum turns at every band, cap or floor that is reached by a case with a claim.
        """
        statuses = {decide(self.plan, varied.put(case, number)).status for number in numbers}
        if self.threshold.role is Role.AMOUNT:
            return bool(statuses & _SETTLED)
        return len(statuses) > 1 and bool(statuses & _SETTLED)

    def settled(self, case: Case) -> bool:
        """Whether the case has an answer; for a sum, whether there is one."""
        wanted = _SETTLED if self.threshold.role is Role.AMOUNT else _DECIDED
        return decide(self.plan, case).status in wanted

    def reached(self, base: Case, varied: Variable) -> dict[int, int]:
        """The numbers of the values just below, on and just above, as far as there are such values."""
        least, most = varied.ends

        def side(number: int) -> int | None:
            return self._side_at(base, varied, number)

        if side(most) is None:  # an age before birth is not known
            most = _least(lambda number: side(number) is None, least, most) - 1
        if side(least) is None:
            least = _least(lambda number: side(number) is not None, least, most)
        first, last = side(least), side(most)
        if first is None or last is None or first == last:
            return {}
        way = 1 if last > first else -1
        on = _least(lambda number: way * (side(number) or 0) >= 0, least, most)
        beyond = _least(lambda number: way * (side(number) or 0) > 0, least, most)
        around = {-way: on - 1, 0: on, way: beyond}
        return {
            place: number
            for place, number in sorted(around.items())
            if least <= number <= most and side(number) == place
        }

    def _side_at(self, case: Case, varied: Variable, number: int) -> int | None:
        least, most = varied.ends
        return self._side(varied.put(case, number)) if least <= number <= most else None

    def _side(self, case: Case) -> int | None:
        """-1 where the subject is below the bound, 0 where they are equal, 1 above; None if unknown."""
        subject = evaluate(self.threshold.subject, case)
        bound = evaluate(self.threshold.bound, case)
        match subject, bound:
            case (Fraction(), Fraction()) | (date(), date()):
                return (subject > bound) - (subject < bound)  # type: ignore[operator]
            case _:
                return None


def _least(holds: Callable[[int], bool], least: int, most: int) -> int:
    """The least number for which it holds (from there on it always does), `most` + 1 if for none."""
    most += 1
    while least < most:
        middle = (least + most) // 2
        least, most = (least, middle) if holds(middle) else (middle + 1, most)
    return least


def value_words(varied: Variable, case: Case) -> str:
    """参保职工人数19人, 申请日期2019年12月31日."""
    fact = varied.fact
    if fact is None:
        return f"{APPLICATION_DATE}{format_date(case.on)}"
    return f"{fact.name}{number_words(fact, case.facts[fact.alias])}"


def number_words(fact: Fact, value: object) -> str:
    """The value of a number or date fact as a drafter writes it."""
    if isinstance(value, date):
        return format_date(value)
    assert isinstance(value, Fraction)
    assert not isinstance(fact.type, Date)
    unit = "%" if fact.kind is FactKind.RATIO else fact.type.unit  # type: ignore[union-attr]
    return format_number(value, unit)
