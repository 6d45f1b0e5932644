"""Model → 算例."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from support.writer_bodies import BodyWriter
from support.writer_expressions import Words
from tiaowen.model.document import Entry, Example, FactInput
from tiaowen.model.names import Fact, Standard
from tiaowen.model.provisions import (
    Provision,
)
from tiaowen.model.types import Number


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
        yield from (self._clause(*clause) for clause in self.hand.shuffled(clauses))
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
