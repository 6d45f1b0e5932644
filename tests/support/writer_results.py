"""Model → what a provision gives, as its clause says it."""

from support.writer_bodies import LIST_HEADS, MARKS, BodyWriter, numbered
from support.writer_expressions import Words
from tiaowen.model.expressions import (
    DefinitionRef,
    Expression,
    Extreme,
    Group,
)
from tiaowen.model.names import Definition
from tiaowen.model.provisions import (
    Party,
    PerMember,
    Provision,
    Same,
    Selection,
    Sum,
)
from tiaowen.model.results import Part, Parts, Quota, Range, Rate, Stated, StatedKind
from tiaowen.values.absence import Absence

REMAINING = "累计剩余额度"


def own_amount(amount: Expression) -> Expression:
    """An amount without the ceiling that clips it: a clause of its own says that."""
    match amount:
        case Extreme(operands=(own, DefinitionRef(definition=Definition(name=name)))) if (
            name.endswith(REMAINING)
        ):
            return own
        case _:
            return amount


class ResultWriter(BodyWriter):
    """Writes what a provision gives."""

    def _result(self, label: str, entry: Provision) -> str:
        """The clause that says what a provision gives; `label` is the one that most use."""
        given = entry.standard
        match given:
            case Rate():
                label = "税率"
            case Quota():
                label = "额度上限"
            case Stated(kind=StatedKind.SERVICE | StatedKind.RIGHT as kind):
                label = kind.value
            case _:
                pass
        if isinstance(given, Stated | Same | Range):
            return self._clause(label, self._in_a_line(given))
        return self._clause(label, self._over_lines(given), "").replace("\n\n", "\n")

    def _in_a_line(self, given: Stated | Same | Range) -> str:
        match given:
            case Stated(text=text, anchors=anchors):
                return text + self._quotes(anchors)
            case Same(provision=name, anchors=anchors):
                return f"标准同{name}{self._quotes(anchors)}"
            case Range():
                return self._ranged(given)

    def _over_lines(self, given: Sum | Rate | Quota | Selection | Parts | PerMember) -> str:
        match given:
            case Sum(amount=amount, anchors=anchors):
                return self._body_of(own_amount(amount), self._quotes(anchors))
            case Rate(amount=amount, anchors=anchors) | Quota(amount=amount, anchors=anchors):
                return self._body_of(amount, self._quotes(anchors))
            case Selection():
                return self._options(given)
            case Parts():
                return self._parts(given)
            case PerMember():
                return self._per_member(given)

    # --- ranges and parts

    def _ranged(self, node: Range) -> str:
        """A range with its quotes."""
        words = (*self._range(node), *self._set_by(node.decides))
        return self.hand.join(words) + self._quotes(node.anchors)

    def _range(self, node: Range) -> Words:
        lower, upper = (
            None if end is None else own_amount(end) for end in (node.lower, node.upper)
        )
        match lower, upper:
            case None, None:
                raise AssertionError("a range has an end")
            case None, upper:
                most = self.expressions.base(upper)
                within = ("在", *most, self.hand.pick(("以内核定", "以内确定")))
                return self.hand.pick((within, ("不超过", *most, "，", "下限原文未明确")))
            case lower, None:
                least = self.hand.pick(("不低于", "不少于", "最低"))
                return (least, *self.expressions.base(lower), "，", "上限原文未明确")
            case lower, upper:
                ends = (*self.expressions.base(lower), "至", *self.expressions.base(upper))
                return ("在", *ends, self.hand.pick(("之间核定", "之间确定")))

    def _set_by(self, decides: str | Absence) -> Words:
        if isinstance(decides, Absence):
            return self.hand.pick((("，", "核定机关原文未明确"), ()))
        return ("，", "由", self._body(decides), "核定")

    def _parts(self, parts: Parts) -> str:
        style = self.hand.pick(MARKS[0])
        head = self.hand.pick(("下列各项之和", "以下各项之和", "下列各项合计"))
        lines = [f"{head}{self.hand.mark('：')}\n"]
        for index, part in enumerate(parts.parts):
            end = self._item_end(index, parts.parts)
            lines.append(f"    {numbered(style, index)}{part.label}：{self._part(part)}{end}\n")
        return "".join(lines)

    def _part(self, part: Part) -> str:
        if isinstance(part.amount, Range):
            return self._ranged(part.amount)
        return self.hand.join(self.expressions.amount(part.amount)) + self._quotes(part.anchors)

    # --- for each member

    def _per_member(self, node: PerMember) -> str:
        inner, items = node.provision, ""
        one = self.hand.pick(("1", "一")) if node.verb else self.hand.pick(("", "1"))
        words: Words = (f"每{node.verb}{one}{self.hand.pick(('名', '位'))}",)
        with self.expressions.within(node.members.member):
            match inner.condition:
                case None:
                    words = (*words, node.members.name)
                case Group(inline=False) as listed:
                    head = self.hand.pick(LIST_HEADS[listed.connective])
                    items = self._items(listed, 0)
                    words = (f"{words[0]}{head}的", self.hand.pick((node.members.name, "人员")))
                case condition:
                    quotes = self._quotes(inner.condition_anchors)
                    test = (*self.expressions.line(condition), *((quotes,) if quotes else ()))
                    words = (*words, node.members.name, "（", *test, "）")
            words = (*words, "，", *self._for_one(inner))
        written = self.hand.join(words) + self._quotes(node.anchors) + self._payee(node.payee)
        return f"{written}：\n{items}" if items else f"{written}。\n"

    def _for_one(self, inner: Provision) -> Words:
        match inner.standard:
            case Range() as given:
                return (*self._range(given), *self._set_by(given.decides))
            case Sum(amount=amount):
                return self.expressions.amount(own_amount(amount))
            case _:
                raise AssertionError("one member is given an amount or a range")

    def _payee(self, payee: Party | None) -> str:
        if payee is None:
            return ""
        pays = self.hand.pick(("，付给", "，支付给"))
        return f"{pays}{payee.name}{self._quotes(payee.anchors)}"

    # --- choices

    def _options(self, selection: Selection) -> str:
        match selection.chooser:
            case Absence():
                head = self.hand.pick(("按其中一项确定，由谁确定原文未明确", "由谁选择原文未明确"))
            case "申请人":
                head = "由申请人选择其中一项"
            case body:
                head = f"由{self._body(body)}{self.hand.pick(('选择', '确定'))}其中一项"
        style = self.hand.pick(MARKS[0])
        lines = [f"{head}{self.hand.mark('：')}\n"]
        for index, option in enumerate(selection.options):
            label = f"{option.label}：" if option.label else ""
            words = self.hand.join(self.expressions.amount(own_amount(option.amount)))
            lines.append(
                f"    {numbered(style, index)}{label}{words}{self._quotes(option.anchors)}"
                f"{self._item_end(index, selection.options)}\n"
            )
        return "".join(lines)
