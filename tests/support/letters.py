"""Letters of the worked examples, and the words of any letter."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from html import unescape
from pathlib import Path
from typing import assert_never

from attrs import frozen

from tiaowen.cases.run import case_of
from tiaowen.letters import html
from tiaowen.letters.letter import letter
from tiaowen.letters.parameters import Parameters
from tiaowen.letters.readings import with_members
from tiaowen.model.document import Document
from tiaowen.office.paper import (
    Addressee,
    Block,
    Check,
    Checklist,
    Heading,
    Notice,
    PageBreak,
    Paper,
    Paragraph,
    Quote,
    Signature,
    TableBlock,
)
from tiaowen.project import Project
from tiaowen.reference import Case, decide
from tiaowen.runtime import Decision
from tiaowen.wording import ProvisionPlan

ROOT = Path(__file__).parents[2]
ON_TIME = date(2019, 6, 3)
"""A day on which no time of the documents is over."""


@frozen
class Told:
    """A letter, and what it was made from."""

    plan: ProvisionPlan
    case: Case
    decision: Decision
    paper: Paper

    @property
    def words(self) -> str:
        """All its words, a line for each block or item."""
        return "\n".join(words_of(self.paper))

    def labelled(self, label: str) -> str:
        """What stands behind a label; "" where there is none."""
        found = [
            each.text
            for each in self.paper.blocks
            if isinstance(each, Paragraph) and each.label == label
        ]
        return found[0] if found else ""


@cache
def project(name: str) -> Project:
    """A document of the project."""
    return Project(ROOT / "policies" / name)


def tell(
    document: Document,
    plan: ProvisionPlan,
    case: Case,
    parameters: Parameters | None = None,
    today: date = ON_TIME,
) -> Told:
    """The letter of a case."""
    decision = with_members(plan, case, decide(plan, case))
    return Told(
        plan,
        case,
        decision,
        letter(document, plan, case, decision, parameters or Parameters(), today),
    )


@cache
def examples(name: str) -> tuple[Told, ...]:
    """The letters of all worked examples of a document."""
    document = project(name).document
    assert document is not None
    plans = {plan.provision.name: plan for plan in project(name).plans}
    return tuple(
        tell(document, plans[each.provision.name], case_of(each)) for each in document.examples
    )


def words_of(paper: Paper) -> Iterator[str]:
    """The words of a paper as a reader finds them."""
    yield paper.title
    if paper.subtitle:
        yield paper.subtitle
    for block in paper.blocks:
        yield from _words(block)


def _words(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield block.number + block.text
        case Paragraph(text=text, label=label):
            yield f"{label}：{text}" if label else text
        case Addressee(text=text) | Notice(text=text):
            yield text
        case Quote():
            yield f"{block.source}“{block.text}”"
        case Checklist():
            yield from _checks(block)
        case TableBlock():
            yield from _cells(block)
        case Signature(lines=lines):
            yield from lines
        case PageBreak():
            pass
        case _:
            assert_never(block)


def _cells(block: TableBlock) -> Iterator[str]:
    for row in (block.header, *block.rows):
        for cell in row:
            yield from (cell,) if isinstance(cell, str) else cell


def _checks(block: Checklist) -> Iterator[str]:
    yield block.head
    for item in block.items:
        match item:
            case Checklist():
                yield from _checks(item)
            case Check():
                yield f"{item.mark.value} {item.text}" + (f"（{item.note}）" if item.note else "")


def html_lines(paper: Paper) -> list[str]:
    """The words of the HTML, a line for each block or item."""
    body = html.render(paper).decode("utf-8").partition("<main>")[2]
    body = re.sub("\n", "", body)
    lines = re.split(r"</?(?:p|li|ul|td|th|tr|thead|tbody|table|h\d|div|br)\b[^>]*>", body)
    return [said for line in lines if (said := unescape(re.sub("<[^>]*>", "", line)).strip(" "))]
