"""政策: what the document says of itself."""

from datetime import date

from tiaowen.findings import Related
from tiaowen.model.document import Identity
from tiaowen.semantics.clauses import (
    NONE_WORD,
    absence,
    by_label,
    date_of,
    form,
    require,
    text_of,
    unreadable,
)
from tiaowen.semantics.declare import Declared
from tiaowen.semantics.names import Names, Scope
from tiaowen.semantics.report import shown
from tiaowen.syntax import tree
from tiaowen.values.absence import Absence

_UNSTATED = "原文没有写的，请写“原文未明确”；手里这份没有的，请写“所附文本未见”。"
_NEEDED = (
    ("标题", "请写文件的全称。"),
    ("发文机关", _UNSTATED),
    ("文号", _UNSTATED),
    ("成文日期", _UNSTATED),
    ("施行日期", _UNSTATED),
    ("有效期", _UNSTATED),
    ("原文", "请写原文的文件名，如“原文：“原文.txt”。”；没有原文的，写“原文：无。”。"),
)


def identity(declared: Declared, names: Names) -> Identity | None:
    """The identity of the document; None, and a finding, where no 政策 says it."""
    if not declared.policies:
        return None
    block = declared.policies[0]
    for again in declared.policies[1:]:
        names.report.add(
            "TW0325",
            again.name.span,
            "政策写了两次，一个文件夹只能有一份政策。",
            "请把另一份政策的规则放到自己的文件夹里。",
            related=(Related(block.name.span, "先写在这里"),),
        )
    return _identity(block, Scope(names))


def _identity(block: tree.PolicyBlock, scope: Scope) -> Identity:
    clauses = by_label(block.clauses, scope)
    require(block, clauses, _NEEDED, scope)
    title = text_of(clauses.get("标题"), scope)
    lead = text_of(clauses.get("牵头单位"), scope)
    return Identity(
        name=block.name.text,
        alias=block.alias.text if block.alias is not None else "policy",
        title=title if isinstance(title, str) else block.name.text,
        issuer=text_of(clauses.get("发文机关"), scope) or Absence.COPY_LACKS,
        number=text_of(clauses.get("文号"), scope) or Absence.COPY_LACKS,
        issued=_date(clauses.get("成文日期"), scope),
        effective=_date(clauses.get("施行日期"), scope),
        expiry=_expiry(clauses.get("有效期"), scope),
        text_file=_text_file(clauses.get("原文"), scope),
        lead=lead if isinstance(lead, str) else "",
        span=block.span,
    )


def _date(clause: tree.Clause | None, scope: Scope) -> date | Absence:
    day = None if clause is None else date_of(clause, scope)
    return Absence.COPY_LACKS if day is None else day


def _expiry(clause: tree.Clause | None, scope: Scope) -> str | date | Absence:
    """The last day of the document where it is written as a date, else the words."""
    if clause is None:
        return Absence.COPY_LACKS
    match clause.value:
        case tree.Absent(word=word):
            return word
        case tree.WindowValue(end=tree.DateLit(value=day)) if day is not None:
            return day
        case tree.WindowValue() | tree.Quoted() | tree.TextValue():
            return shown(clause.value.span)
        case tree.Broken():
            return Absence.COPY_LACKS
        case _:
            unreadable(clause, scope)
            return Absence.COPY_LACKS


def _text_file(clause: tree.Clause | None, scope: Scope) -> str:
    """The name of the official text's file, empty for 原文：无 and after a fault."""
    if clause is None or absence(clause.value) is not None:
        return ""
    value = form(clause, tree.TextValue, scope)
    name = "" if value is None else value.text.strip('“”"「」『』《》 ')
    if value is None or name == NONE_WORD:
        return ""
    if not name:
        scope.error(
            "TW0211",
            value.span,
            "“原文”后面的引号里没有文件名，规则无从与原文核对。",
            "请写文件名，如“原文.txt”；确实没有原文文本的，写“原文：无。”。",
        )
        return ""
    if any(mark in name for mark in ("/", "\\", ":", "\n")) or name.startswith("."):
        scope.error(
            "TW0335",
            value.span,
            f"原文的文件名“{shown(value.span)}”带了路径，换一台电脑就找不到。",
            "请把原文放在同一个文件夹里，只写文件名，如“原文.txt”。",
        )
        return ""
    return name
