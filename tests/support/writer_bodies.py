"""Model → lines of a rule file: heads, clauses, and what may go over several lines."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from support.writer_conditions import ConditionWriter
from support.writer_expressions import Words, decimal
from support.writer_hand import Hand
from tiaowen.model.document import Document
from tiaowen.model.expressions import (
    Anchor,
    Cases,
    Condition,
    Connective,
    Expression,
    Group,
    Holds,
    Not,
    Progressive,
)
from tiaowen.model.provisions import (
    Party,
)
from tiaowen.model.types import Number
from tiaowen.values.absence import Absence

NUMERALS = "一二三四五六七八九"
MARKS = (
    ("（{chinese}）", "({chinese})", "{chinese}、"),
    ("{digit}．", "{digit}. ", "{digit}、"),
    ("（{digit}）", "({digit})", "{circled}"),
)
"""List numbers by depth, the settled form first."""
LIST_HEADS = {
    Connective.ALL: ("同时符合下列条件", "同时符合以下条件", "同时符合下列各项条件"),
    Connective.ANY: ("符合下列条件之一", "符合以下条件之一", "符合下列任一条件"),
    Connective.AT_LEAST: ("至少符合下列{}项", "至少符合以下{}项条件"),
}


class BodyWriter:
    """Writes bodies in one hand: conditions in lists, amounts by cases, scales."""

    def __init__(self, document: Document, hand: Hand) -> None:
        self.document = document
        self.hand = hand
        self.expressions = ConditionWriter(hand)

    # --- lines

    def _head(self, word: str, title: str) -> str:
        gap = self.hand.pick((" ", "　", "  "))
        return f"{self.hand.head(word)}{gap}{title}{self.hand.mark('：')}\n"

    def _named(self, name: str, alias: str) -> str:
        return f"{name}（{alias}）" if alias else name

    def _clause(self, label: str, content: str, end: str | None = None) -> str:
        """A clause in its line; what ends it may be left out there."""
        start = self.hand.pick(("  ", "", "    ", "\t"))
        ending = self.hand.end() if end is None else end
        between = self.hand.between() if self.hand.hurried else ""
        return f"{start}{self.hand.label(label)}{self.hand.mark('：')}{content}{ending}\n{between}"

    def _quotes(self, anchors: tuple[Anchor, ...]) -> str:
        return "".join(self.expressions.quotes(anchors))

    def _listed_quotes(self, anchors: tuple[Anchor, ...]) -> str:
        joint = self.hand.pick(("、", "，", "", "、\n      "))
        return joint.join(self.expressions.quotes(anchors))

    def _said(self, text: str | Absence, anchors: tuple[Anchor, ...] = ()) -> str:
        return text.value if isinstance(text, Absence) else text + self._quotes(anchors)

    def _party(self, party: Party) -> str:
        short = next((e.short for e in self.document.registered if e.name == party.name), "")
        name = self.hand.pick((party.name, short or party.name))
        return name + self._quotes(party.anchors)

    def _body(self, name: str) -> str:
        short = next((e.short for e in self.document.registered if e.name == name), "")
        return self.hand.pick((name, short or name))

    def _table(self, rows: Sequence[Sequence[str]]) -> Iterator[str]:
        bar = self.hand.pick(("｜", "|"))
        blank = self.hand.pick(("", " "))
        for row in rows:
            yield f"    {bar}{bar.join(f'{blank}{cell}{blank}' for cell in row)}{bar}\n"

    # --- bodies

    def _body_of(self, node: Expression | Condition, quotes: str) -> str:
        """A condition or amount with its quotes, ended, with its line end."""
        match node:
            case Group(inline=False) | Not():
                return self._list_or_line(node, quotes, 0)
            case Progressive():
                return self._scale(node)
            case Cases() | Holds(operand=Cases()):
                return self._by_cases(node.operand if isinstance(node, Holds) else node)
            case _:
                return self._line(node, quotes)

    def _line(self, node: Expression | Condition, quotes: str, end: str = "。") -> str:
        words = self._words(node)
        return f"{self.hand.join((*words, quotes) if quotes else words)}{end}\n"

    def _words(self, node: Expression | Condition) -> Words:
        if isinstance(node, Condition):
            return self.expressions.line(node)
        return self.expressions.amount(node)

    def _list_or_line(self, node: Condition, quotes: str, depth: int, end: str = "。") -> str:
        """A list below the words before it, 不符合 of a list, or else a line."""
        if (listed := _contrary_of_list(node)) is not None:
            colon = self.hand.pick(("：", ""))
            return f"不符合{colon}{self._list_or_line(listed, '', depth, end)}"
        if isinstance(node, Group) and not node.inline:
            return self._list(node, depth)
        return self._line(node, quotes, end)

    def _list(self, node: Group, depth: int) -> str:
        head = self.hand.pick(LIST_HEADS[node.connective]).format(node.minimum)
        return f"{head}{self.hand.mark('：')}\n{self._items(node, depth)}"

    def _items(self, node: Group, depth: int) -> str:
        style, lines = self.hand.pick(MARKS[depth]), []
        for index, item in enumerate(node.items):
            body = self._list_or_line(
                item.condition,
                self._quotes(item.anchors),
                depth + 1,
                self._item_end(index, node.items),
            )
            lines.append(f"{'  ' * (depth + 2)}{numbered(style, index)}{body}")
        return "".join(lines)

    def _item_end(self, index: int, items: Sequence[object]) -> str:
        last = index + 1 == len(items)
        return self.hand.pick(("。",) if last else ("；", "；", "。", ";"))

    def _by_cases(self, node: Expression) -> str:
        assert isinstance(node, Cases)
        style = self.hand.pick(MARKS[0])
        head = self.hand.pick(("按下列情形分别确定", "按下列情形确定", "分情形"))
        lines = [f"{head}{self.hand.mark('：')}\n"]
        for index, case in enumerate(node.cases):
            test = (self.hand.pick(("其他情形", "其余情形")), "，")
            if case.condition is not None:
                test = (*self.expressions.line(case.condition), "的，")
            quotes = self._quotes(case.anchors)
            words = self.hand.join((*test, *self._words(case.value), *([quotes] if quotes else ())))
            end = self._item_end(index, node.cases)
            lines.append(f"    {numbered(style, index)}{words}{end}\n")
        if node.order is not None:
            behind = self._quotes(node.order.anchors)
            lines.append(f"    同时符合两项以上的，按排列在前的执行{behind}。\n")
        return "".join(lines)

    def _scale(self, node: Progressive) -> str:
        word = self.hand.pick(("按下列各级超额累进计算", "按超额累进计算", "按下列超额累进计算"))
        base = self.hand.join((*self.expressions.base(node.base), word))
        percent = self.hand.pick((True, False))
        rows = [("级数", "全年应纳税所得额", "税率（%）" if percent else "税率")]
        for index, band in enumerate(node.bands, 1):
            rate = decimal(band.rate * 100) + ("" if percent else "%")
            rows.append((str(index), self._band(band.lower, band.upper, node.type), rate))
        numbered = self.hand.pick((0, 1))
        return f"{base}：\n{''.join(self._table([row[numbered:] for row in rows]))}"

    def _band(self, lower: Fraction, upper: Fraction | None, type_: Number) -> str:
        def number(value: Fraction) -> str:
            return self.expressions.number(value, type_.unit)

        if upper is None:
            return f"超过{number(lower)}的部分"
        if lower == 0:
            return self.hand.pick(("不超过{}的", "{}以下", "不超过{}的部分")).format(number(upper))
        return f"超过{number(lower)}至{number(upper)}的部分"


def _contrary_of_list(node: Condition) -> Condition | None:
    """What a 不符合 before a list denies; None where no list stands below."""
    if not isinstance(node, Not):
        return None
    inner = node.operand
    while isinstance(inner, Not):
        inner = inner.operand
    return node.operand if isinstance(inner, Group) and not inner.inline else None


def numbered(style: str, index: int) -> str:
    return style.format(chinese=NUMERALS[index], digit=index + 1, circled=chr(ord("①") + index))
