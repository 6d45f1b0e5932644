"""谁能得到什么, and where the money comes from: provisions by their subject and by their fund."""

from collections.abc import Callable, Iterator

from tiaowen.model.provisions import PerMember, Provision, ProvisionKind
from tiaowen.registers.material import Material
from tiaowen.registers.register import Register, Row
from tiaowen.values.absence import Absence
from tiaowen.wording import ProvisionPlan
from tiaowen.wording.given import given_words
from tiaowen.wording.reader import quotes_words
from tiaowen.wording.when import when_words

_SILENT = Absence.TEXT_SILENT.value


def subjects(material: Material) -> Register:
    """A row for each provision, those of a subject together, subjects in the order they are named."""
    return Register(
        "subjects",
        "谁能得到什么",
        "按对象列：每一类人、每一类单位能得到什么，或者要缴什么。",
        ("谁", "事项", "给多少（缴多少）", "钱付给谁", "什么时候"),
        tuple(_together(material, lambda plan: plan.provision.subject.name, _subject)),
    )


def funds(material: Material) -> Register:
    """A row for each 扶持事项, those of a fund together; last those of which the text names none."""
    return Register(
        "funds",
        "钱从哪里出",
        "按资金来源列：每一笔资金用在哪些事项上；原文没有写资金来源的列在“原文未明确”下面。",
        ("资金", "事项", "给谁", "给多少", "原文"),
        tuple(_together(material, _fund_name, _funded)),
    )


def _together(
    material: Material,
    key: Callable[[ProvisionPlan], str],
    row: Callable[[ProvisionPlan], Row | None],
) -> Iterator[Row]:
    """The rows of all plans by key, keys in the order of their first row, 原文未明确 last."""
    found: dict[str, list[Row]] = {}
    for plan in material.plans:
        made = row(plan)
        if made is not None:
            found.setdefault(key(plan), []).append(made)
    for name in sorted(found, key=_SILENT.__eq__):
        yield from found[name]


def _subject(plan: ProvisionPlan) -> Row:
    provision = plan.provision
    kind = f"{provision.kind.value}“{provision.name}”"
    cells = (provision.subject.name, kind, given_words(plan), _payee(provision), when_words(plan))
    return Row(provision.article, cells)


def _payee(provision: Provision) -> str:
    if provision.kind is not ProvisionKind.SUPPORT:
        return "—"
    result = provision.result
    if isinstance(result, PerMember) and result.payee is not None:
        return result.payee.name
    return _SILENT if isinstance(result, PerMember) else provision.subject.name


def _fund_name(plan: ProvisionPlan) -> str:
    return _SILENT if plan.provision.fund is None else plan.provision.fund.name


def _funded(plan: ProvisionPlan) -> Row | None:
    provision = plan.provision
    if provision.kind is not ProvisionKind.SUPPORT:
        return None
    quotes = "—" if provision.fund is None else quotes_words(provision.fund.anchors)
    cells = (_fund_name(plan), provision.name, provision.subject.name, given_words(plan), quotes)
    return Row(provision.article, cells)
