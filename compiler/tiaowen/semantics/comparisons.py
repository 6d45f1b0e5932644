"""Comparisons whose two sides are known: numbers in one unit, dates, options, texts."""

import re
from collections.abc import Sequence

from attrs import evolve

from tiaowen.model.expressions import (
    Between,
    Comparator,
    Compare,
    Condition,
    DateLiteral,
    DefinitionRef,
    Expression,
    FactRef,
    HasOption,
    Literal,
    Not,
)
from tiaowen.model.types import Choice, Date, Number, Text
from tiaowen.semantics.arithmetic import report_units
from tiaowen.semantics.names import Scope
from tiaowen.semantics.nearest import marked, nearest_of
from tiaowen.semantics.report import shown
from tiaowen.semantics.units import aligned, converted, unit_of
from tiaowen.source import Span
from tiaowen.syntax import tree
from tiaowen.syntax.keywords import OPTION_RANGES

CLEARED = "清零"
_EQUALITY = ("eq", "ne")
_OPTION_RANGE = re.compile(f"[{''.join(sorted(OPTION_RANGES))}]")


def compare(
    node: tree.Comparison, left: Expression, right: Expression, scope: Scope
) -> Condition | None:
    """`A不低于B`, None after a fault."""
    pair = _comparable(node, left, right, scope)
    if pair is None:
        return None
    return Compare(
        Comparator(node.operator), *pair, node.word, word_span=node.word_span, span=node.span
    )


def _comparable(
    node: tree.Comparison, left: Expression, right: Expression, scope: Scope
) -> tuple[Expression, Expression] | None:
    match left.type, right.type:
        case (Number(), Number()):
            pair = aligned(left, _of_its_unit(right, left))
            if pair is None:
                report_units("TW0403", left, right, node.span, "比不了大小", scope)
            return pair
        case (Date(), Date()):
            return left, right
        case (Text(), Text()) | (Choice(), Choice()) if node.operator in _EQUALITY:
            return left, right
    return _not_comparable(left, right, node.span, scope)


def _of_its_unit(bound: Expression, subject: Expression) -> Expression:
    """清零 is 0 of whatever it is held against."""
    if isinstance(bound, Literal) and bound.text == CLEARED and isinstance(subject.type, Number):
        return evolve(bound, type=subject.type)
    return bound


def _not_comparable(left: Expression, right: Expression, span: Span, scope: Scope) -> None:
    return scope.error(
        "TW0418",
        span,
        f"“{shown(left.span)}”是{kind_words(left)}，"
        f"“{shown(right.span)}”是{kind_words(right)}，比不了。",
        "两边请写同一种东西：数和数比，日期和日期比；选项请写“规模为小型或微型”。",
    )


def kind_words(expression: Expression) -> str:
    """What a value is, in a drafter's words."""
    match expression.type:
        case Number():
            return "数"
        case Date():
            return "日期"
        case Choice():
            return "选项"
        case Text():
            return "文字"
        case _:
            return "是否成立的条件"


def between(
    subject: Expression, low: Expression, high: Expression, span: Span, scope: Scope
) -> Condition | None:
    """`16～24岁`, `在A至B`: both ends in; None after a fault."""
    if all(isinstance(part.type, Date) for part in (subject, low, high)):
        return _ordered(Between(subject, low, high, span=span), scope)
    fitted = [subject]
    for end in (low, high):
        if unit_of(subject) is None or unit_of(end) is None:
            return _not_comparable(subject, end, span, scope)
        pair = aligned(fitted[0], end)
        if pair is None:
            return report_units("TW0403", subject, end, span, "比不了大小", scope)
        fitted = [pair[0], *fitted[1:], pair[1]]
    unit = unit_of(fitted[0])
    assert unit is not None
    low_fitted, high_fitted = (converted(end, unit) or end for end in fitted[1:])
    return _ordered(Between(fitted[0], low_fitted, high_fitted, span=span), scope)


def _ordered(node: Between, scope: Scope) -> Condition | None:
    """The range as it is, None and a finding where its written ends are the wrong way round."""
    match node.low, node.high:
        case (Literal(value=low), Literal(value=high)) if low > high:
            code, fault = "TW0417", "左边比右边大，没有一个数在里面"
        case (DateLiteral(value=low), DateLiteral(value=high)) if low > high:
            code, fault = "TW0505", "止日早于起日，没有一天在里面"
        case _:
            return node
    return scope.error(
        code,
        node.span,
        f"“{shown(node.low.span)}至{shown(node.high.span)}”{fault}，这一条永远不成立。",
        "是不是写反了？请对照原文改过来。",
    )


def has_option(node: tree.OptionTest, subject: Expression, scope: Scope) -> Condition | None:
    """`规模为小型或微型`, None after a fault."""
    names = list(node.options)
    if not isinstance(subject, (FactRef, DefinitionRef)) or not isinstance(subject.type, Choice):
        return scope.error(
            "TW0418",
            node.span,
            f"“{shown(subject.span)}”是{kind_words(subject)}，不是选项，"
            f"不能说它为“{names[0].text}”。",
            "请核对写的是哪一项信息；是选项的，请登记成“选项〔…〕”。",
        )
    known = [options_named(name, subject.type, shown(subject.span), scope) for name in names]
    if not all(known):
        return None
    meant = dict.fromkeys(option for options in known for option in options)
    test = HasOption(subject, tuple(meant), span=node.span)
    return Not(test, span=node.span) if node.negated else test


def options_named(name: tree.Name, type_: Choice, owner: str, scope: Scope) -> tuple[str, ...]:
    """The options that a name stands for, those of 二级至四级 in the order of registration; none after a fault."""
    ends = [each for each in _OPTION_RANGE.split(name.text) if each in type_.options]
    if name.text in type_.options or len(ends) != 2:
        return (name.text,) if check_option(name, type_, owner, scope) else ()
    first, last = (type_.options.index(each) for each in ends)
    if first < last:
        return type_.options[first : last + 1]
    scope.error(
        "TW0761",
        name.span,
        f"“{name.text}”里一个选项也没有：登记的次序是{_listed(type_.options)}，“{ends[0]}”不在“{ends[1]}”前面。",
        f"写反了的，请改为“{ends[1]}至{ends[0]}”；登记的次序不对的，请改登记的次序。",
    )
    return ()


def check_option(name: tree.Name, type_: Choice, owner: str, scope: Scope) -> bool:
    """Whether a written option is one of the fact's; if not, it is reported."""
    if name.text in type_.options:
        return True
    near = nearest_of(name.text, type_.options)
    scope.error(
        "TW0318",
        name.span,
        f"“{owner}”没有“{name.text}”这个选项。"
        + (f"最接近的是“{marked(name.text, near)}”。" if near else ""),
        f"登记过的选项有：{_listed(type_.options)}。笔误请改；确实还有这一类的，请先登记。",
    )
    return False


def _listed(options: Sequence[str]) -> str:
    shortened = "、".join(options[:12])
    return f"{shortened}等" if len(options) > 12 else shortened
