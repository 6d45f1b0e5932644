"""Every number on a page of a measure comes from the text, from the rules, or is computed from them."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from functools import cache
from itertools import combinations

import pytest

from tiaowen.cases.thresholds import window_ends
from tiaowen.model.expressions import Converted, DateLiteral, Literal, Node, Progressive
from tiaowen.model.walk import all_nodes, definitions_used, walk_all
from tiaowen.runtime import Decision, Result
from tiaowen.values.printing import format_date
from tiaowen.values.rounding import RoundingMode, round_to
from unit.site.test_provisions import DOCUMENTS, files, project

_DAY = re.compile(r"\d{4}年\d{1,2}月\d{1,2}日")
_NUMBER = re.compile(r"(\d+(?:\.\d+)?)(万|%)?")
_FEN = Fraction(1, 100)
_STEPS = (Fraction(1), _FEN, Fraction(1, 10_000))
_COUNTS = re.compile(
    r"第\d+(?:～\d+)?(?=[步级名句行条])|算例[\d、]+|(?:共|，)\d+(?=[个行项])|\d+(?=个一致)"
    r"|\d+名(?=（见|符合|不符合|还不能确定|（第)|\d+(?=种算法|项之和)|\d+．"
)
"""Ordinals, and counts of what stands on the page."""


def numbers(words: str) -> Iterator[Fraction]:
    for digits, unit in _NUMBER.findall(words):
        yield Fraction(digits) * {"万": 10_000, "%": _FEN, "": 1}[unit]


def shown(page: str) -> str:
    """The words of the provisions and of what stands behind them, without row numbers and pictures."""
    body = page[page.index('<section id="provision-1"') : page.index("</article>")]
    for hidden in (r"<svg.*?</svg>", r'<th scope="row">\s*\d+\s*(<br>|</th>)', r"<nav.*?</nav>"):
        body = re.sub(hidden, " ", body, flags=re.DOTALL)
    return _COUNTS.sub(" ", re.sub(r"<[^>]+>", " ", body))


@cache
def written(folder: str) -> str:
    """The official text and the rules, 算例 among them."""
    made = project(folder)
    assert made.text_source is not None
    return "\n".join([made.text_source.text, *(source.text for source in made.sources)])


@cache
def nodes(folder: str) -> tuple[Node, ...]:
    found = []
    for plan in project(folder).plans:
        own = all_nodes(plan.provision)
        found += walk_all((*own, *(each.body for each in definitions_used(own))))
    return tuple(found)


def of_model(folder: str) -> Iterator[Fraction]:
    for node in nodes(folder):
        match node:
            case Literal(value=value):
                yield value
            case Converted(operand=Literal(value=value), factor=factor):
                yield value * factor
            case Progressive():
                yield from of_scale(node)


def of_scale(scale: Progressive) -> Iterator[Fraction]:
    """Rates, edges, each band when it is full, and what edges and their neighbours give."""
    for band in scale.bands:
        yield band.rate
        if band.upper is not None:
            yield (band.upper - band.lower) * band.rate
            for base in (band.upper - _FEN, band.upper, band.upper + _FEN):
                yield base
                yield from rounded(taken(scale, base))


def taken(scale: Progressive, base: Fraction) -> Fraction:
    inside = ((each, min(base, each.upper or base) - each.lower) for each in scale.bands)
    return sum((each.rate * part for each, part in inside if part > 0), Fraction(0))


def rounded(value: Fraction) -> tuple[Fraction, Fraction]:
    return value, round_to(value, _FEN, RoundingMode.HALF_UP)


def of_decision(decision: Decision) -> Iterator[Fraction]:
    for step in decision.computation:
        if step.value is not None:
            yield from rounded(step.value)
    results = [decision.result, *(each.result for each in decision.readings)]
    sums = {value for each in results if each is not None for value in of_result(each)}
    yield from sums
    yield from (abs(one - other) for one, other in combinations(sums, 2))
    for member in decision.members:
        yield from of_decision(member)


def of_result(result: Result) -> Iterator[Fraction]:
    for each in (result, *result.parts):
        for end in (each.lower, each.upper):
            if end is not None:
                yield Fraction(end.fen, 100)
    for option in result.options:
        if option.amount is not None:
            yield Fraction(option.amount.fen, 100)


@cache
def known_numbers(folder: str) -> frozenset[Fraction]:
    model = set(of_model(folder))
    beside = {value + sign * step for value in model for step in _STEPS for sign in (-1, 1)}
    computed = {each for made in project(folder).examples for each in of_decision(made.decision)}
    # A quote may end before the unit of a number.
    cut = map(Fraction, re.findall(r"\d+(?:\.\d+)?", written(folder)))
    return frozenset({*numbers(written(folder)), *cut, *model, *beside, *computed})


@cache
def known_days(folder: str) -> frozenset[str]:
    days = [node.value for node in nodes(folder) if isinstance(node, DateLiteral)]
    ends = [end for plan in project(folder).plans for end in window_ends(plan)]
    days += [end.inside for end in ends]
    beside = [day + sign * timedelta(1) for day in days for sign in (-1, 0, 1) if day != date.max]
    examples = [made.example.on for made in project(folder).examples]
    return frozenset({*map(format_date, (*beside, *examples)), *_DAY.findall(written(folder))})


@pytest.mark.parametrize("folder", DOCUMENTS)
def test_every_number_and_every_day_can_be_traced(folder: str) -> None:
    pages = {name: page for name, page in files(folder).items() if 'id="provision-1"' in page}
    assert pages
    for name, page in pages.items():
        words = shown(page)
        assert set(_DAY.findall(words)) <= known_days(folder), name
        rest = set(numbers(_DAY.sub(" ", words)))
        assert {str(each) for each in rest - known_numbers(folder)} == set(), name


def test_a_number_that_nobody_wrote_is_found() -> None:
    assert Fraction(76_543) not in known_numbers("xiangtan_2019")
    assert "1999年12月30日" not in known_days("xiangtan_2019")
    page = '<section id="provision-1"><p>补贴7.6543万元，第3名，<b>2019年1月1日</b></p></article>'
    assert list(numbers(_DAY.sub(" ", shown(page)))) == [Fraction(76_543)]
