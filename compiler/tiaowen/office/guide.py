"""申兑指南: what a person or an enterprise may apply for, an item a page."""

from collections.abc import Iterator
from datetime import date

from tiaowen.office.applicants import Applicant, applicants, entitlements
from tiaowen.office.guide_item import item
from tiaowen.office.outward import SILENT, plain
from tiaowen.office.paper import Block, PageBreak, Paper, Paragraph, TableBlock, numbered
from tiaowen.pages.measures import Material
from tiaowen.values.printing import format_date
from tiaowen.wording import ProvisionPlan, document_text
from tiaowen.wording.citation import article_phrase

TITLE = "申兑指南（{}）"


def guide(material: Material, applicant: Applicant, on: date | None) -> Paper | None:
    """The guide for persons or for enterprises; None where nothing may be applied for."""
    named = {each.name for each in entitlements(material.document, applicant)}
    if not named:
        return None
    blocks = (*_front(material, named, on), *numbered(_items(material, named, on)))
    title = document_text(material.document).title
    return Paper(TITLE.format(applicant.value), blocks, f"《{title}》", compact=True)


def _front(material: Material, named: set[str], on: date | None) -> Iterator[Block]:
    text = document_text(material.document)
    yield Paragraph(f"{plain(text.issuer)}（文号：{plain(text.number)}）。", "发文机关")
    if on is not None:
        yield Paragraph(f"期限按{format_date(on)}看。", "看的是哪一天")
    yield Paragraph(
        "本指南由规则自动生成，仅供参考，以正式文件和经办机关的决定为准。"
        f"写着“{SILENT}”的，是文件里没有，不要自己猜，请咨询。",
        "说明",
    )
    rows = []
    for number, plan in enumerate(_plans(material, named), 1):
        provision = plan.provision
        either = (
            "（个人、单位两份指南都有）"
            if len(applicants(material.document, provision)) > 1
            else ""
        )
        who = provision.subject.name + either
        rows.append((str(number), provision.name, who, article_phrase(provision.article)))
    yield TableBlock(("序号", "可以申请的事项", "给谁", "哪一条"), tuple(rows), (1, 5, 4, 3))


def _plans(material: Material, named: set[str]) -> Iterator[ProvisionPlan]:
    return (plan for plan in material.plans if plan.provision.name in named)


def _items(material: Material, named: set[str], on: date | None) -> Iterator[Block]:
    for plan in _plans(material, named):
        name = plan.provision.name
        results = [each for each in material.results if each.example.provision.name == name]
        yield PageBreak()
        yield from item(material.document, plan, results, on)
