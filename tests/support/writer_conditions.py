"""Model → words of a rule file: conditions as a drafter writes them.

A new kind of node is one more `case` here.
"""

from typing import assert_never

from support.writer_expressions import ExpressionWriter, Phrase, Strength, Words
from tiaowen.model.expressions import (
    Anchor,
    Between,
    Comparator,
    Compare,
    Condition,
    Connective,
    Group,
    HasOption,
    Holds,
    Literal,
    Not,
)
from tiaowen.model.totals import Quantified, QuantifierKind
from tiaowen.model.types import Date
from tiaowen.values.boundary import BOUNDARY_WORDS, Side

JOINTS = {
    Connective.ALL: ("且", "并且", "，且", "，并且", "并", "同时"),
    Connective.ANY: ("或", "或者", "，或", "，或者"),
}
NOT_BEFORE = ("为", "不为", "达", "满", "未满", "不到", "不满")
"""Comparison words written only before a number, or not for every kind of value."""


def comparison_words(comparator: Comparator, *, dates: bool, number: bool) -> list[str]:
    """The words that stand before the right side, the settled one first."""
    settled = {"eq": ["为"], "ne": ["不为"]}.get(comparator.value, [])
    return settled + [
        each.word
        for each in BOUNDARY_WORDS
        if each.operator == comparator.value
        and each.side is Side.BEFORE
        and (each.for_dates or not dates)
        and (dates or not each.for_dates)
        and (number or each.word not in NOT_BEFORE)
        and each.word not in settled
    ]


def suffixes(comparator: Comparator) -> list[str]:
    """The words that stand behind a number."""
    return [
        each.word
        for each in BOUNDARY_WORDS
        if each.operator == comparator.value and each.side is Side.AFTER and not each.for_dates
    ]


class ConditionWriter(ExpressionWriter):
    """Words of conditions, in one hand."""

    def quotes(self, anchors: tuple[Anchor, ...]) -> Words:
        return tuple(self._quote(anchor) for anchor in anchors)

    def _quote(self, anchor: Anchor) -> str:
        count = "" if anchor.occurrence is None else f"（第{anchor.occurrence}处）"
        return f"{anchor.place}「{anchor.text}」{count}{'〔原文如此〕' if anchor.sic else ''}"

    def line(self, node: Condition) -> Words:
        """A condition on its own, in a line."""
        return self._condition(node).words

    def _condition(self, node: Condition) -> Phrase:
        match node:
            case Holds(operand=operand):
                return self._expression(operand)
            case Compare():
                return Phrase(self._compare(node), Strength.TEST)
            case Between(subject=subject, low=low, high=high):
                ends = (*self._in(low, Strength.SUM), "至", *self._in(high, Strength.SUM))
                tail = self.hand.pick((("之间",), ()))
                left = self._in(subject, Strength.EXTREME)
                return Phrase((*left, "在", *ends, *tail), Strength.TEST)
            case HasOption():
                return Phrase(self._option(node, "为"), Strength.TEST)
            case Not(operand=HasOption() as operand) if self.hand.maybe(0.7):
                return Phrase(self._option(operand, "不为"), Strength.TEST)
            case Not(operand=operand):
                return self._contrary(operand)
            case Group():
                return Phrase(self._joined(node), Strength.LOGIC)
            case Quantified():
                return Phrase(self._quantified(node), Strength.TEST)
            case _:
                assert_never(node)

    def _quantified(self, node: Quantified) -> Words:
        if node.kind is not QuantifierKind.EVERY:
            return (node.kind.value, *self.members(node.members, node.condition))
        with self.within(node.members.member):
            return (node.members.name, "均", *self._part(node.condition, Strength.TEST))

    def _contrary(self, node: Condition) -> Phrase:
        if self.hand.maybe(0.2):
            return Phrase(("不符合", "：", *self._part(node, Strength.TEST)), Strength.LOGIC)
        return Phrase(("非", *self._part(node, Strength.ATOM)), Strength.TEST)

    def _part(self, node: Condition, least: Strength) -> Words:
        phrase = self._condition(node)
        return phrase.words if phrase.strength >= least else ("（", *phrase.words, "）")

    def _compare(self, node: Compare) -> Words:
        dates = isinstance(node.left.type, Date)
        left, number = self._in(node.left, Strength.EXTREME), isinstance(node.right, Literal)
        behind = suffixes(node.comparator)
        if (
            isinstance(node.right, Literal)
            and behind
            and left[-1][:1].isalpha()
            and self.hand.maybe()
        ):
            right = self.number(node.right.value, node.right.type.unit)
            return (*left, right, self.hand.pick(behind))
        word = self.hand.pick(comparison_words(node.comparator, dates=dates, number=number))
        least = Strength.SUM if word in ("为", "不为") else Strength.EXTREME
        return (*left, word, *self._in(node.right, least))

    def _option(self, node: HasOption, word: str) -> Words:
        words = [*self._expression(node.subject).words, word, node.options[0]]
        for option in node.options[1:]:
            words += [self.hand.pick(("或", "或者", "、")), option]
        return tuple(words)

    def _joined(self, node: Group) -> Words:
        assert node.inline, "a list stands in lines of its own"
        joint = self.hand.pick(JOINTS[node.connective])
        words: list[str] = []
        for index, item in enumerate(node.items):
            part = self._part(item.condition, Strength.TEST)
            words += [*((joint,) if index else ()), *part, *self.quotes(item.anchors)]
        return tuple(words)
