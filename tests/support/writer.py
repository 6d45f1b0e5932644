"""Model → text: a document as the rule files that a drafter would write.

`write` gives the settled form, or with `random` a hurried one: other spellings, marks, numbering,
layout and order of clauses, that mean the same. A new kind of entry is one more `case`.
"""

from collections.abc import Iterable, Iterator
from random import Random
from typing import assert_never

from support.writer_bodies import NUMERALS
from support.writer_examples import ExampleWriter
from support.writer_hand import Hand
from support.writer_names import NameWriter
from support.writer_provisions import ProvisionWriter
from tiaowen.model.document import Document, Entry, Measure
from tiaowen.model.names import Definition
from tiaowen.model.provisions import (
    Doubt,
    Incomplete,
    NoRule,
    Permission,
    Provision,
)
from tiaowen.model.types import Choice
from tiaowen.source import SourceFile


def names_of(document: Document) -> frozenset[str]:
    """Every name that the rule files declare."""
    found = {"申请日期", "申请人", document.identity.name}
    for owner in document.objects:
        keyed = owner.facts if owner.key is None else (owner.key, *owner.facts)
        found.update((owner.name, *(each.name for each in keyed)))
        found.update(each.name for each in owner.lists)
        for each in owner.facts:
            found.update(each.type.options if isinstance(each.type, Choice) else ())
    for entry in document.registered:
        found.update((entry.name, *entry.others, *((entry.short,) if entry.short else ())))
    found.update(each.name for each in (*document.definitions, *document.standards))
    found.update(each.name for each in document.provisions)
    return frozenset(found)


def write(document: Document, random: Random | None = None) -> list[SourceFile]:
    """The rule files of a document, in the order of their names."""
    writer = Writer(document, Hand(names_of(document), random))
    return [SourceFile(f"{name}.tiaowen", text) for name, text in writer.files().items()]


class Writer(ProvisionWriter, NameWriter, ExampleWriter):
    """Writes one document in one hand."""

    def files(self) -> dict[str, str]:
        document = self.document
        names = [
            *(self._object(each) for each in document.objects),
            *(self._standard(each) for each in document.standards),
            *(self._registered(each) for each in document.registered),
        ]
        return {
            "00-policy": self._file([["语法版本：1。\n"], self._identity(document.identity)]),
            "01-rules": self._file(
                block for measure in document.measures for block in self._measure(measure)
            ),
            "10-vocabulary": self._file(names),
        }

    def _file(self, blocks: Iterable[Iterable[str]]) -> str:
        return "\n".join("".join(block) for block in blocks)

    def _measure(self, measure: Measure) -> Iterator[Iterator[str]]:
        if measure.number:
            yield self._measure_head(measure)
        for entry in measure.entries:
            yield self._entry(entry)
            yield from self._examples(entry)
            if isinstance(entry, Provision):
                yield from (self._remark(remark) for remark in entry.remarks)

    def _measure_head(self, measure: Measure) -> Iterator[str]:
        yield f"措施{measure.number}{measure.title}：\n"
        if measure.bodies:
            bodies = "、".join(self._party(body) for body in measure.bodies)
            yield self._clause("责任单位", bodies + ("等" if measure.bodies_open_ended else ""))
        if measure.controls is not None:
            total = "、".join(f"{kind}{count}项" for kind, count in measure.controls)
            yield self._clause("本条", total or "无")

    def _entry(self, entry: Entry) -> Iterator[str]:
        match entry:
            case Provision():
                return self._provision(entry)
            case Definition():
                return self._definition(entry)
            case Permission():
                return self._permission(entry)
            case Doubt():
                return self._doubt(entry)
            case NoRule():
                return self._no_rule(entry)
            case Incomplete():
                raise AssertionError("a block with faults is not written")
            case _:
                assert_never(entry)

    def _definition(self, entry: Definition) -> Iterator[str]:
        title = self._named(f"{entry.object}的{entry.name}", entry.alias)
        self.expressions.inside = entry.object
        yield self._head("定义", title).rstrip("\n") + self._body_of(entry.body, "")
        if entry.anchors:
            yield self._clause("依据", self._listed_quotes(entry.anchors))

    def _permission(self, entry: Permission) -> Iterator[str]:
        yield self._head("可以事项", self._named(entry.name, entry.alias))
        yield self._clause("依据", self._listed_quotes(entry.basis))
        for said in entry.statements:
            yield self._clause(said.label, said.text + self._quotes(said.anchors))

    def _doubt(self, entry: Doubt) -> Iterator[str]:
        yield self._head("疑义", self._named(entry.name, entry.alias))
        adopted = "暂不采用" if entry.adopted is None else f"读法{NUMERALS[entry.adopted - 1]}"
        adopted += f"（{entry.source}）" if entry.source else ""
        clauses = [
            ("原文", self._listed_quotes(entry.anchors)),
            ("问题", entry.question),
            *(
                (f"读法{NUMERALS[i]}", text)
                for i, text in enumerate(() if entry.computed else entry.readings)
            ),
            ("采用", adopted),
            *((("有权解释", entry.interpreter),) if entry.interpreter else ()),
        ]
        yield from (self._clause(label, text, "。") for label, text in clauses)
        self.expressions.inside = "" if entry.definition is None else entry.definition.object
        self.expressions.bare = True
        for each in entry.computed:
            head = self._clause(each.name, f"{each.label}{self.hand.mark('：')}", "")
            yield head.partition("\n")[0] + self._body_of(each.body, "")
        self.expressions.bare = False

    def _no_rule(self, entry: NoRule) -> Iterator[str]:
        yield f"{self.hand.head('不设规则')}（{entry.reason}）：{self._listed_quotes(entry.anchors)}。\n"
