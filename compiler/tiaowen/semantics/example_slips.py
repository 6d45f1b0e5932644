"""Slips in 算例 with members: a list in words, 职工登记失业 for 职工的登记失业, 职工无 for 没有职工."""

from collections.abc import Iterator
from typing import Final

from tiaowen.findings import Fix
from tiaowen.model.names import MemberList
from tiaowen.semantics.lists import RECEIVED
from tiaowen.semantics.names import Scope
from tiaowen.source import Span
from tiaowen.syntax import tree

_NONE: Final = "无"
_SAID: Final = {"是": "", "否": "非"}
"""是 and 否 behind a name, which is written alone or with 非."""
_NOBODY: Final = frozenset(
    ("没有", "没有人", "空", "零", "没有享受过", "未享受", "未享受过", "没有领过")
)


def report_list_in_words(clause: tree.Clause, value: tree.Assignments, scope: Scope) -> None:
    """职工：登记失业； — what is told of members is a table, a row for each."""
    label, said = clause.label, value.span.text.strip()
    if said in _NOBODY:
        return scope.error(
            "TW0392", value.span, f"“{label}”后面写的是“{said}”，没有认作一名也没有。",
            f"一名也没有、一次也没有的，请写“{label}：无。”。", fix=_fix(value.span, _NONE),
        )  # fmt: skip
    head = "｜事项｜日期｜金额｜" if label == RECEIVED else _head(label, scope)
    return scope.error(
        "TW0392", value.span, f"“{label}”后面写成了一句话，看不出各有几名、哪一名怎样。",
        f"请从下一行起列表，表头如“{head}”，一行一名（一次）；一名也没有的，写“{label}：无。”。",
    )  # fmt: skip


def _head(label: str, scope: Scope) -> str:
    """The head of a table of members, with the names of the first of their facts."""
    members = scope.names.lists.get(scope.subject, {}).get(label)
    own = scope.names.values.get(members.member, {}) if isinstance(members, MemberList) else {}
    return "｜".join(("", *list(own)[:2], ""))


def report_name(name: tree.Name, scope: Scope) -> bool:
    """Whether a name that is told of the subject is a slip that is known, which is then reported."""
    if _report_said(name, scope):
        return True
    for instead in _instead(name.text, scope):
        scope.error(
            "TW0392", name.span, f"“{name.text}”没有登记过；成员的信息写成“名单的名称＋的＋信息”。"
            if "的" in instead else f"“{name.text}”没有读出来。",
            f"请写成“{instead}”。", fix=_fix(name.span, instead),
        )  # fmt: skip
        return True
    return False


def _report_said(name: tree.Name, scope: Scope) -> bool:
    """不裁员是 for 不裁员, 不裁员否 for 非不裁员."""
    own, said = scope.names.values.get(scope.subject, {}), name.text[-1:]
    if name.text in own or name.text[:-1] not in own or said not in _SAID:
        return False
    instead = f"{_SAID[said]}{name.text[:-1]}"
    scope.error(
        "TW0311", name.span, f"没有登记过“{name.text}”；“是”的信息只写名称，“否”的前面加“非”。",
        f"请写成“{instead}”。", fix=_fix(name.span, instead),
    )  # fmt: skip
    return True


def _instead(name: str, scope: Scope) -> Iterator[str]:
    """What was meant; only what is declared."""
    if name in scope.names.values.get(scope.subject, {}):
        return
    for called, members in _lists(scope):
        if name in (f"{called}无", f"{called}没有", f"无{called}"):
            yield f"没有{called}"
        if isinstance(members, MemberList):
            own = scope.names.values.get(members.member, {})
            rest = name.removeprefix(called)
            if rest != name and rest in own:
                yield f"{called}的{rest}"
    inside = name.partition("的")
    if inside[0] in _names_of_member(scope) and inside[2] in scope.names.values[scope.subject]:
        yield inside[2]


def _lists(scope: Scope) -> Iterator[tuple[str, object]]:
    yield RECEIVED, None
    yield from scope.names.lists.get(scope.subject, {}).items()


def _names_of_member(scope: Scope) -> frozenset[str]:
    """How the owner calls the subject: it is not written before its own facts."""
    owner = scope.names.owners.get(scope.subject, "")
    called = scope.names.lists.get(owner, {}).items()
    names = (n for n, m in called if isinstance(m, MemberList) and m.member == scope.subject)
    return frozenset((scope.subject, *names)) if owner else frozenset()


def _fix(span: Span, instead: str) -> Fix:
    return Fix(f"改写成“{instead}”", span, instead)
