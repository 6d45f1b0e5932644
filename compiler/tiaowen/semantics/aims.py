"""指标, 标准 and 其中: what is measured and what it must come to."""

import re
from collections.abc import Iterator

from tiaowen.frozen import frozen
from tiaowen.model.duties import Aim
from tiaowen.model.provisions import Statement
from tiaowen.semantics.clauses import absence, form, report_words
from tiaowen.semantics.names import Scope
from tiaowen.semantics.quotes import anchors
from tiaowen.semantics.statements import statement
from tiaowen.source import Span
from tiaowen.syntax import tree
from tiaowen.values.goals import Goal, is_bounded_range, read_goal
from tiaowen.values.numerals import RATIO_MARKS
from tiaowen.values.units import DIMENSIONLESS, Unit, UnknownUnit

_INDICATOR = re.compile(r"(?P<name>.+?)(?:[（(](?P<unit>[^（()）]+)[）)])?")
_PART = re.compile(r"[^；;\n]+")
_SPLIT = re.compile("(.+?)[，,](.+)")


@frozen
class Indicator:
    """What is measured; `unit` None where none is written."""

    name: str
    unit: Unit | None
    statement: Statement


def indicator(clause: tree.Clause | None, scope: Scope) -> Indicator | None:
    """指标, None where it is missing or after a fault."""
    if clause is None or absence(clause.value) is not None:
        return None
    said = statement(clause, scope)
    return None if said is None else _indicator(said, scope)


def _indicator(said: Statement, scope: Scope) -> Indicator | None:
    match = _INDICATOR.fullmatch(said.text)
    if match is None or match["unit"] is None:
        return Indicator(said.text, None, said)
    if match["unit"] in RATIO_MARKS:
        return Indicator(match["name"], DIMENSIONLESS, said)
    try:
        unit = Unit.parse(match["unit"], scope.names.units)
    except UnknownUnit as unknown:
        return scope.error(
            "TW0347",
            said.span,
            f"指标的单位“{unknown.name}”没有登记，和标准比不了。",
            f"笔误请改；新的单位请登记“计量单位 {unknown.name}。”。",
        )
    return Indicator(match["name"], unit, said)


def aim(measured: Indicator, clause: tree.Clause | None, scope: Scope) -> Aim | None:
    """The 标准 of an indicator, None where it is missing or after a fault."""
    if clause is None:
        return None
    value = form(clause, tree.TextValue, scope)
    if value is None:
        return None
    where = Span(value.span.file, value.span.start, value.span.start + len(value.text))
    return _aim(clause.label, measured, where, value.quotes, scope)


def parts(clause: tree.Clause | None, scope: Scope) -> tuple[Aim, ...]:
    """其中: parts between ；, each `指标（单位），标准`; the quotes behind the last are those of all."""
    if clause is None or absence(clause.value) is not None:
        return ()
    value = form(clause, tree.TextValue, scope)
    if value is None:
        return ()
    found = [_part(words, value, scope) for words in _pieces(value)]
    return tuple(each for each in found if each is not None)


def _pieces(value: tree.TextValue) -> Iterator[Span]:
    """The parts of a text, without outer blanks."""
    for match in _PART.finditer(value.text):
        blank = len(match[0]) - len(match[0].lstrip())
        start = value.span.start + match.start() + blank
        if words := match[0].strip():
            yield Span(value.span.file, start, start + len(words))


def _part(words: Span, value: tree.TextValue, scope: Scope) -> Aim | None:
    match = _SPLIT.fullmatch(words.text)
    if match is None:
        return scope.error(
            "TW0348",
            words,
            f"“其中”写的是“{words.text}”，看不出数什么、要达到多少。",
            "请写成“指标（单位），标准”，如“其中：企业技术工人数（人），0.5万名以上「…」。”。",
        )
    said = Statement("其中", match[1].strip(), anchors(value.quotes), span=words)
    measured = _indicator(said, scope)
    where = Span(words.file, words.start + match.start(2), words.end)
    return None if measured is None else _aim("其中", measured, where, value.quotes, scope)


def _aim(
    label: str, measured: Indicator, where: Span, quotes: tuple[tree.Quote, ...], scope: Scope
) -> Aim | None:
    text = where.text
    goal = read_goal(text, scope.names.units)
    if goal is None:
        return _report_goal(text, where, scope)
    wanted = measured.unit if measured.unit is not None else goal.unit or DIMENSIONLESS
    if goal.unit is not None and goal.unit != wanted:
        return _report_units(measured, goal, where, scope)
    return Aim(label, measured.name, wanted, goal, text, anchors(quotes), span=where)


def _report_goal(text: str, where: Span, scope: Scope) -> None:
    if is_bounded_range(text, scope.names.units):
        return scope.error(
            "TW0349",
            where,
            f"“{text}”的下限（上限）是一个区间，达没达到有两种答案。",
            "请把它记为疑义，每种读法都写上；每种读法各写一个目标，不要只写其中一种，并在编写说明里交代。",
        )
    if report_words("标准", text, where, scope):
        return None
    return scope.error(
        "TW0345",
        where,
        f"“标准”写的是“{text}”，看不出要达到多少。",
        "请写“不少于1万个”“100%”“200名以上”“3至5场”“清零”这样的话，带单位。",
    )


def _report_units(measured: Indicator, goal: Goal, where: Span, scope: Scope) -> None:
    text = where.text
    if goal.unit == DIMENSIONLESS and text[-1:] in "0123456789十百千万":
        return scope.error(
            "TW0345",
            where,
            f"“{text}”后面没有写单位，指标“{measured.name}”是按“{measured.unit}”数的。",
            f"请对照原文写成“{text}{measured.unit}”。",
        )
    return scope.error(
        "TW0347",
        where,
        f"指标“{measured.name}”按“{str(measured.unit) or '比例'}”数，"
        f"标准却写成“{where.text}”（{str(goal.unit) or '比例'}），比不了。",
        "请核对原文，把两处的单位写成一样的；单位不同的是两个目标，请分开写。",
    )
