"""Model → what a rule file declares: the document, objects, standards, bodies."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from support.writer_bodies import BodyWriter
from tiaowen.model.document import Identity
from tiaowen.model.names import Fact, MemberList, Object, Registered, Standard
from tiaowen.model.types import Choice, FactKind, Number
from tiaowen.values.absence import Absence
from tiaowen.values.units import DIMENSIONLESS, YUAN

LARGEST = Fraction(10**12)
DEFAULT_DIGITS = {FactKind.QUANTITY: 2, FactKind.RATIO: 4}


class NameWriter(BodyWriter):
    """Writes declarations."""

    def _identity(self, said: Identity) -> Iterator[str]:
        yield self._head("政策", self._named(said.name, said.alias))
        clauses = [
            ("标题", said.title),
            ("发文机关", self._said(said.issuer)),
            ("文号", self._said(said.number)),
            ("成文日期", self._day_or_absence(said.issued)),
            ("施行日期", self._day_or_absence(said.effective)),
            ("有效期", self._expiry(said.expiry)),
            ("原文", f"“{said.text_file}”" if said.text_file else "无"),
            *((("牵头单位", said.lead),) if said.lead else ()),
        ]
        yield from (self._clause(label, text) for label, text in self.hand.shuffled(clauses))

    def _day_or_absence(self, day: date | Absence) -> str:
        return day.value if isinstance(day, Absence) else self.expressions.day(day)

    def _expiry(self, expiry: str | date | Absence) -> str:
        if not isinstance(expiry, date):
            return self._said(expiry)
        return self.hand.pick(("至{}", "至{}止")).format(self.expressions.day(expiry))

    def _object(self, owner: Object) -> Iterator[str]:
        yield self._head("基本信息", self._named(owner.name, owner.alias))
        if owner.key is not None:
            label = self.hand.pick(("识别", "唯一标识", "证件号码"))
            yield f"  {label}：{self._named(owner.key.name, owner.key.alias)}。\n"
        yield from map(self._list_of, owner.lists)
        for each in owner.facts:
            yield f"  {self._named(each.name, each.alias)}{self.hand.mark('：')}{self._type(each)}。\n"

    def _list_of(self, members: MemberList) -> str:
        called = "" if members.name == members.member else f"，称为{members.name}"
        return f"  一个{members.owner}有多名{members.member}{called}（{members.alias}）。\n"

    def _type(self, named: Fact | Standard) -> str:
        parts = [named.kind.value, *self._unit(named)]
        match named.type:
            case Choice(options=options, multiple=multiple):
                left, right = self.hand.pick(("〔〕", "[]", "【】"))
                parts = [
                    f"选项{left}{'、'.join(options)}{right}",
                    *(["可多选"] if multiple else []),
                ]
            case _:
                pass
        if isinstance(named, Fact):
            parts += self._limits(named)
        joint = self.hand.mark("，")
        return joint.join(parts)

    def _unit(self, named: Fact | Standard) -> list[str]:
        if not isinstance(named.type, Number) or named.type.unit == DIMENSIONLESS:
            return []
        if named.kind is FactKind.MONEY and named.type.unit == YUAN:
            return self.hand.pick(([], ["元"]))
        return [str(named.type.unit)]

    def _limits(self, fact: Fact) -> list[str]:
        limits, parts = fact.limits, []
        if limits.maximum not in (None, LARGEST) and isinstance(fact.type, Number):
            most = self.expressions.number(limits.maximum, fact.type.unit)
            parts.append(f"{self.hand.pick(('最大', '最大值', '最多', '不超过'))}{most}")
        if limits.may_be_negative:
            parts.append(self.hand.pick(("可为负", "可以为负数")))
        if limits.digits != DEFAULT_DIGITS.get(fact.kind, 0):
            parts.append(f"小数{limits.digits}位")
        if fact.authority is not None:
            word = self.hand.pick(("认定机关", "认定机关为"))
            by = fact.authority
            parts.append(word + (by.value if isinstance(by, Absence) else self._body(by)))
        return parts

    def _standard(self, standard: Standard) -> Iterator[str]:
        title = self._named(standard.name, standard.alias)
        parts = self._type(standard)
        if standard.given_by_user:
            yield self._head("公布标准", title).rstrip("\n") + f"{parts}，由使用方提供。\n"
            return
        reads = "申请日期" if standard.reads is None else standard.reads.name
        by = "、".join((reads, *(key.name for key in standard.keys)))
        yield self._head("公布标准", title).rstrip("\n") + f"{parts}，按{by}：\n"
        rows = [("起", *(key.name for key in standard.keys), "值")]
        for value in standard.values:
            assert isinstance(standard.type, Number)
            written = self.expressions.number(value.value, standard.type.unit)
            rows.append((self.expressions.day(value.start), *value.keys, written))
        yield from self._table([rows[0], *self.hand.shuffled(rows[1:])])

    def _registered(self, entry: Registered) -> Iterator[str]:
        parts = [
            *((f"简称 {entry.short}",) if entry.short else ()),
            *((f"又称 {'、'.join(entry.others)}",) if entry.others else ()),
            *((entry.text,) if entry.text else ()),
        ]
        title = self._named(entry.name, entry.alias)
        yield f"{self.hand.head(entry.kind)} {title}{'：' if parts else ''}{'；'.join(parts)}。\n"
