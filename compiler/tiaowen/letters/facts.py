"""What was filled in, and where each of it comes from."""

from collections.abc import Iterator
from typing import Final

from tiaowen.model.document import Document
from tiaowen.office.outward import plain
from tiaowen.office.paper import Block, Paragraph, TableBlock
from tiaowen.runtime import Decision, FactText
from tiaowen.runtime.amounts import by_whom
from tiaowen.runtime.explain import value_told

_LIST: Final = "名单"


def facts_table(document: Document, decision: Decision) -> Iterator[Block]:
    """The facts that the answer reads and that are known; nothing where none is."""
    sources = {each.alias: _published(each.given_by_user) for each in document.standards}
    rows = []
    for fact in _facts(decision):
        value = decision.value_of(fact)
        if value is not None:
            rows.append((fact.name, value_told(fact, value), plain(_source(fact, sources))))
    if rows:
        yield Paragraph("", "所填的信息")
        yield TableBlock(("信息", "所填", "从哪里来"), tuple(rows), (5, 4, 4))


def _facts(decision: Decision) -> Iterator[FactText]:
    """The facts of conditions and of steps, each once."""
    text = decision.text
    read = (fact for part in (text.clauses, text.steps) for each in part for fact in each.facts)
    yield from dict.fromkeys(fact for fact in read if _readable(decision, fact))


def _readable(decision: Decision, fact: FactText) -> bool:
    holder = decision.case if fact.source == "case" else decision.standards
    return hasattr(holder, fact.alias)


def _source(fact: FactText, published: dict[str, str]) -> str:
    if fact.source == "standards":
        return published.get(fact.alias, "公布的标准")
    if fact.authority:
        return f"认定的，{by_whom(fact.authority, '认定')}"
    return "申请时填报的名单" if fact.kind == _LIST else "申请时填报"


def _published(given_by_user: bool) -> str:
    return "公布的标准，由填报人填写，请核对" if given_by_user else "公布的标准"
