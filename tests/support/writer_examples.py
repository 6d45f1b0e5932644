"""Model → 算例."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from support.writer_bodies import BodyWriter
from support.writer_expressions import Words
from tiaowen.model.document import Entry, Example, ExampleMembers, FactInput, Received
from tiaowen.model.names import Fact, Standard
from tiaowen.model.provisions import (
    Provision,
)
from tiaowen.model.types import Number
from tiaowen.semantics.lists import RECEIVED
from tiaowen.values.units import YUAN

UNKNOWN = "—"


class ExampleWriter(BodyWriter):
    """Writes examples."""

    def _examples(self, entry: Entry) -> Iterator[Iterator[str]]:
        if not isinstance(entry, Provision):
            return
        for example in self.document.examples:
            if example.provision is entry:
                yield self._example(example)

    def _example(self, example: Example) -> Iterator[str]:
        yield self._head("算例", example.name)
        clauses = [("日期", self.expressions.day(example.on))]
        if example.choice is not None:
            clauses.append(("选择", str(example.choice)))
        for label, given in (
            (example.provision.subject.name, example.facts),
            ("公布标准", example.standards),
        ):
            if given:
                parts = [self._assignment(subject, value) for subject, value in given]
                clauses.append((label, self.hand.pick(("；", "、", "，")).join(parts)))
        written = [self._clause(*clause) for clause in clauses]
        written += [self._members(each) for each in example.lists]
        if example.received is not None:
            written.append(self._received(example.received))
        yield from self.hand.shuffled(written)
        yield self._clause("结果", example.expected)

    def _assignment(self, subject: Fact | Standard, value: FactInput) -> str:
        name = subject.name
        match value:
            case None:
                words: Words = (name, "未提供")
            case bool():
                words = (name,) if value else ("非", name)
            case Fraction():
                assert isinstance(subject.type, Number)
                words = (name, self.expressions.number(value, subject.type.unit))
            case date():
                words = (name, self.expressions.day(value))
            case str():
                words = (name, "为", value)
            case _:
                words = (name, "为", "、".join(sorted(value)))
        return self.hand.join(words, breaks=False)

    # --- tables

    def _members(self, given: ExampleMembers) -> str:
        """A row for each member, a column for each fact that one of them has."""
        if not given.each:
            return self._clause(given.members.name, "无")
        facts = [fact for fact, _ in given.each[0].facts]
        lists = list(dict.fromkeys(each.members for one in given.each for each in one.lists))
        heads = [*(fact.name for fact in facts), *(each.name for each in lists)]
        told = any(one.received is not None for one in given.each)
        rows = [(*heads, *((RECEIVED,) if told else ()))]
        for one in given.each:
            empty = {each.members for each in one.lists}
            cells = [self._cell(fact, value) for fact, value in one.facts]
            cells += ["无" if each in empty else UNKNOWN for each in lists]
            none = "无" if one.received is not None else UNKNOWN
            rows.append((*cells, *((none,) if told else ())))
        return self._clause(given.members.name, "", "") + "".join(self._table(rows))

    def _received(self, received: tuple[Received, ...]) -> str:
        if not received:
            return self._clause(RECEIVED, "无")
        rows: list[tuple[str, ...]] = [("事项", "日期", "金额")]
        for each in received:
            money = UNKNOWN if each.amount is None else self.expressions.number(each.amount, YUAN)
            rows.append((each.item, self.expressions.day(each.on), money))
        return self._clause(RECEIVED, "", "") + "".join(self._table(rows))

    def _cell(self, fact: Fact, value: FactInput) -> str:
        match value:
            case None:
                return self.hand.pick(("—", "未提供"))
            case bool():
                return self.hand.pick(("是", "有", "符合") if value else ("否", "无", "不符合"))
            case Fraction():
                assert isinstance(fact.type, Number)
                return self.expressions.number(value, fact.type.unit)
            case date():
                return self.expressions.day(value)
            case str():
                return value
            case _:
                return "、".join(sorted(value))
