"""工作手册: for the officer who decides, each provision with everything the rules say of it."""

import re
from collections.abc import Iterator

from tiaowen.model.document import Measure
from tiaowen.model.expressions import Condition
from tiaowen.model.provisions import Doubt, Provision
from tiaowen.office.paper import (
    Block,
    Heading,
    Paper,
    Paragraph,
    Quote,
    TableBlock,
    numbered,
)
from tiaowen.office.points import checklists
from tiaowen.pages.measures import Material
from tiaowen.pages.views import Cell, ExamplesView, ProvisionView, Table
from tiaowen.registers.doubts import adopted_words, numbered_readings
from tiaowen.runtime import ClauseText
from tiaowen.wording import ProvisionPlan, document_text
from tiaowen.wording.remarks import assumptions_of

TITLE = "工作手册"
_DIGITS = re.compile(r"\d+")
_EXAMPLES = 4
"""算例 shown of each provision, the first of each kind of answer before others; the rest stand on the pages."""


def handbook(material: Material) -> Paper | None:
    """The handbook; None where the document has no computed provision."""
    if not material.plans:
        return None
    text = document_text(material.document)
    blocks = (_note(), *numbered(_measures(material)))
    return Paper(TITLE, blocks, f"《{text.title}》", compact=True)


def _note() -> Block:
    return Paragraph(
        "本手册由规则自动生成，供经办人员使用，以正式文件为准。"
        "信息不齐的是还不能确定，不是不符合；尚待明确的，不要自己选一种读法办。"
    )


def _measures(material: Material) -> Iterator[Block]:
    plans = {plan.provision.name: plan for plan in material.plans}
    for measure in material.document.measures:
        provisions = [each for each in measure.entries if isinstance(each, Provision)]
        if provisions:
            page = material.measure(measure, "")
            yield Heading(1, page.title)
            for provision, view in zip(provisions, page.provisions, strict=True):
                yield from _provision(material, plans[provision.name], view)
            yield from _doubts(measure)


def _provision(material: Material, plan: ProvisionPlan, view: ProvisionView) -> Iterator[Block]:
    yield Heading(2, view.title)
    yield _table(view.labels, (2, 6, 5))
    yield Heading(3, "要满足的条件")
    yield from checklists(plan, _quote, numbers=True) or (Paragraph("没有条件。"),)
    yield from _computed(view)
    yield Heading(3, "要核对的信息")
    yield _table(view.facts, (4, 4, 4, 4))
    yield from _examples(view.examples)
    yield from _known_besides(material, plan.provision)


def _known_besides(material: Material, provision: Provision) -> Iterator[Block]:
    """What the rules assume, and the 执行口径 and 编写说明 of the provision."""
    remarks = (
        f"{'执行口径' if each.sourced else '编写说明'}：{each.text}" for each in provision.remarks
    )
    found = (*assumptions_of(material.document, provision), *remarks)
    if found:
        yield Heading(3, "另外要知道的")
        yield from map(Paragraph, found)


def _quote(clause: ClauseText, condition: Condition) -> str:
    return f"原文：“{clause.quote}”" if clause.quote else "没有引原文，编写人推定"


def _computed(view: ProvisionView) -> Iterator[Block]:
    """How much, as far as it does not stand in the table of labels."""
    tables: list[tuple[str, Table, tuple[int, ...]]]
    tables = [("先算什么", view.formulas, (3, 6, 2, 5)), ("几种算法", view.options, (1, 3, 5, 6))]
    tables += [("各项", view.parts, (1, 4, 4, 3, 5))]
    tables += [(each.title, each.table, (2, 5, 5, 6)) for each in view.cases]
    shown = [each for each in tables if each[1].rows]
    if view.bands.rows:
        shown.append(("分级", view.bands, ()))
    if shown:
        yield Heading(3, "怎么算")
    for title, table, widths in shown:
        yield Paragraph(f"{title}：")
        yield _table(table, widths)


def _examples(view: ExamplesView) -> Iterator[Block]:
    """A few 算例."""
    if not view.table.rows:
        return
    yield Heading(3, "算例")
    if view.shared:
        yield Paragraph(f"{view.shared}。", "共同前提")
    rows = _chosen(view.table)
    yield _table(
        Table(view.table.header[:-1], tuple(row[:-1] for row in rows)), _widths(view.table)
    )
    numbers = {_first_line(row[0]) for row in rows}
    for members in view.members:
        if numbers.intersection(_DIGITS.findall(members.name)):
            yield Paragraph(f"{members.name}{members.note}：")
            yield _table(members.table, ())
    if len(rows) < len(view.table.rows):
        yield Paragraph(f"共{len(view.table.rows)}个算例，这里列{len(rows)}个，其余见审核页。")


def _chosen(table: Table) -> tuple[tuple[Cell, ...], ...]:
    answer = table.header.index("按规则算出")
    firsts = {_first_line(row[answer])[:3]: row for row in reversed(table.rows)}
    others = [row for row in reversed(table.rows) if row not in firsts.values()]
    chosen = [*firsts.values(), *others][:_EXAMPLES]
    return tuple(row for row in table.rows if row in chosen)


def _first_line(cell: Cell) -> str:
    return cell if isinstance(cell, str) else cell[0]


def _widths(table: Table) -> tuple[int, ...]:
    return (2, 4, 9, 6) if len(table.header) == 5 else (2, 4, 7, 3, 6)


def _doubts(measure: Measure) -> Iterator[Block]:
    doubts = [each for each in measure.entries if isinstance(each, Doubt)]
    if doubts:
        yield Heading(2, "尚待明确")
    for doubt in doubts:
        yield from _doubt(doubt)


def _doubt(doubt: Doubt) -> Iterator[Block]:
    yield Heading(3, doubt.name)
    yield from (Quote(anchor.text) for anchor in doubt.anchors)
    yield Paragraph(f"{doubt.question.rstrip('。？')}。", "问题")
    yield from (Paragraph(f"{each.rstrip('。')}。") for each in numbered_readings(doubt))
    interpreter = doubt.interpreter.rstrip("。")
    yield Paragraph(f"{adopted_words(doubt)}。由谁解释：{interpreter}。", "采用")


def _table(table: Table, widths: tuple[int, ...]) -> Block:
    return TableBlock(
        table.header, table.rows or (("无", *("" for _ in table.header[1:])),), widths
    )
