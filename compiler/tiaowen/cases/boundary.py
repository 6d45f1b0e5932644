"""算例 on every threshold and its feasible neighbours: which there are, and inputs for those missing.

A 算例 stands at a threshold only where the comparison decides: with the other values as they are,
the answer turns there. Checked with the reference interpreter, never by the words of a 算例.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

from attrs import field

from tiaowen.cases.bases import Bases, can_be_written
from tiaowen.cases.places import Spot
from tiaowen.cases.run import case_of
from tiaowen.cases.standing import Standing, gives
from tiaowen.cases.thresholds import FILING, Threshold, WindowEnd, thresholds_of, window_ends
from tiaowen.cases.variables import OfFact, Variable
from tiaowen.findings import Finding
from tiaowen.findings.catalogue import finding
from tiaowen.frozen import frozen
from tiaowen.model.document import Document, Example
from tiaowen.model.provisions import InForce
from tiaowen.reference import Case, status_of, ways_to_read
from tiaowen.source import Span
from tiaowen.values.printing import format_date
from tiaowen.wording.layout import ProvisionPlan

_MOST_PASSES: Final = 20
"""Two or three are usual: each finds a side of a threshold that was not to be had before."""

_MOST_TRIED: Final = 12
"""Of them those in which the threshold decides, looked at for the one that has most sides."""


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
        bases = Bases(plan, cases, makes=number == 0)
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
    plan: ProvisionPlan, place: WindowEnd | Threshold, bases: Bases
) -> tuple[Point, ...] | None:
    """The points without a case, None where no case was found that the place decides."""
    match place:
        case WindowEnd():
            return _window_points(plan, place, bases)
        case Threshold():
            return _points(plan, place, bases)


# --- ends of a window -----------------------------------------------------------------------------


def _window_points(plan: ProvisionPlan, end: WindowEnd, bases: Bases) -> tuple[Point, ...] | None:
    varied = OfFact(end.reads)
    inside = end.inside.toordinal()
    sides = {0: inside} if end.outside is None else {0: inside, end.side: end.outside.toordinal()}

    def turns(case: Case) -> bool:
        put = varied.put(case, inside)
        return put is not None and gives(status_of(plan, each) for each in ways_to_read(plan, put))

    held = {varied.number(case) for case in bases.written if turns(case)}
    missing = [(day, side) for side, day in sorted(sides.items()) if day not in held]
    if not missing:
        return ()
    base = next(filter(turns, bases.of(None, varied)), None)
    return None if base is None else tuple(_point(varied, base, *each) for each in missing)


# --- thresholds -----------------------------------------------------------------------------------


def _points(plan: ProvisionPlan, threshold: Threshold, bases: Bases) -> tuple[Point, ...] | None:
    standing = Standing(plan, threshold, bases.known)
    here = tuple((members, 0) for members in threshold.path)
    variables = standing.variables(here, None, bases.written)
    if not variables:
        return ()
    wanted, held = set(threshold.sides), set[int]()
    for case in bases.written:
        held.update(standing.sides(case, bases.written, held))
        if held.issuperset(wanted):
            return ()
    found = _found(standing, here, variables, bases)
    if not found:
        return () if held else None
    return tuple(point for side, point in sorted(found.items()) if side not in held)


def _found(
    standing: Standing, spot: Spot, variables: Sequence[Variable], bases: Bases
) -> dict[int, Point]:
    """A point for each side of the threshold that can be had, from one case if it has all of them.

    15% of 101 people is no whole person: another case may have a value exactly on the threshold.
    """
    found: dict[int, Point] = {}
    for varied in variables:
        for points in islice(_reached(standing, spot, varied, bases), _MOST_TRIED):
            if points.keys() == set(standing.threshold.sides):
                return points
            found = {**points, **found}
    return found


def _reached(
    standing: Standing, spot: Spot, varied: Variable, bases: Bases
) -> Iterator[dict[int, Point]]:
    """Points from each case in which the threshold is reached, and decides among those to be written."""
    for base in bases.of(standing.threshold, varied):
        numbers = standing.reached(base, spot, varied)
        made = {side: _point(varied, base, number, side) for side, number in numbers.items()}
        fits = {
            side: point
            for side, point in made.items()
            if can_be_written(point.case) and standing.settled(point.case, spot)
        }
        if fits and standing.turns([point.case for point in fits.values()], spot):
            yield fits


def _point(varied: Variable, base: Case, number: int, side: int) -> Point:
    case = varied.put(base, number)
    assert case is not None, "the value was reached"
    return Point(side, varied.words(case), case, varied)
