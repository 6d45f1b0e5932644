"""Names that nobody declares because something else was meant: members of a list, several items, a day."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from tiaowen.findings import Fix
from tiaowen.frozen import frozen
from tiaowen.source import Span
from tiaowen.syntax.contents import DURING
from tiaowen.syntax.keywords import ABSENCES, RESOLUTIONS
from tiaowen.syntax.slips import slips_in

ITEMS: Final = "扶持事项或者其他政策"
"""What a name in 不重复享受 and the like should be."""

_DAY_OF_APPLICATION: Final = frozenset(("申请日", "申请之日", "申请时", "申请时间", "提出申请之日"))
_JOINTS: Final = re.compile(r"\s*(?:以及|或者|[和与及或、])\s*|\s+")
_RESOLVES: Final = re.compile(
    r"(?:从高|就高|择优|从优|择高|择一|由.{0,8}(?:自选|选择|自主选择|择一)|不重复).{0,6}"
)
_NOT_TWICE: Final = re.compile(
    r"(?:不得?)?(?:与|和|同)(?P<name>.+?)(?:不得?|不可)?(?:重复|同时)(?:享受|领取)?"
)
_RESOLVED: Final = re.compile(f"(?P<name>.+)(?P<how>{'|'.join(RESOLUTIONS)})(?:原则|享受)?")
_NOTHING: Final = frozenset((*ABSENCES, "无", "没有"))


@frozen
class NameSlip:
    """What was meant by a name: the code, what is said, the place and the edit."""

    code: str
    span: Span
    message: str
    help: str
    fix: Fix | None = None


def slip_of(
    name: str, span: Span, wanted: str, declared: Mapping[str, Span], lists: frozenset[str]
) -> NameSlip | None:
    """What was meant by a name that is not declared, None where it is just a name."""
    found = _of_members(name, span, declared, lists)
    if found is None and name in _DAY_OF_APPLICATION:
        found = NameSlip(
            "TW0235", span, f"“{name}”没有登记过；申请的那一天叫“申请日期”。",
            "请写“申请日期”，不用登记。", _fix(span, "申请日期"),
        )  # fmt: skip
    if found is None and name.endswith("的") and name[:-1] in declared:
        found = NameSlip(
            "TW0234", span, f"“{name}”末尾多了一个“的”，成了另一个名称。",
            f"请写“{name[:-1]}”。", _fix(span, name[:-1]),
        )  # fmt: skip
    if found is None and wanted == ITEMS:
        return several(name, span, declared) or _of_items(name, span, declared)
    return found


def _of_members(
    name: str, span: Span, declared: Mapping[str, Span], lists: frozenset[str]
) -> NameSlip | None:
    """登记失业的职工的人数: a count of members, where the condition is a declared name."""
    for found in slips_in(name, "NAME", lists):
        if found.test and found.test not in declared:
            continue
        where = Span(span.file, span.start + found.start, span.start + found.end)
        return NameSlip(found.code, where, found.message, found.help, found.fix(where))
    return None


def several(name: str, span: Span, declared: Mapping[str, Span]) -> NameSlip | None:
    """Several items without 、 between them: 开办补贴和安家费."""
    parts = _known_parts(name, declared)
    if len(parts) < 2:
        return None
    listed = "、".join(parts)
    return NameSlip(
        "TW0239", span, f"“{name}”里有{len(parts)}个登记过的名称，合在一起不是一项。",
        f"几项之间用顿号：“{listed}”。", _fix(span, listed),
    )  # fmt: skip


def now_slip(name: str, span: Span, declared: Mapping[str, Span]) -> NameSlip | None:
    """What was meant by a name in 不可同时: several items, 的期间, the label said again."""
    bare = name.removesuffix(f"的{DURING}")
    twice = _NOT_TWICE.fullmatch(name)
    bare = twice["name"] if twice else bare
    if bare != name and bare in declared:
        return NameSlip(
            "TW0239", span, f"“{name}”里只有“{bare}”是登记过的名称。", f"请只写“{bare}”。",
            _fix(span, bare),
        )  # fmt: skip
    return several(name, span, declared)


def _of_items(name: str, span: Span, declared: Mapping[str, Span]) -> NameSlip | None:
    """Words about what is had of two, the label said again, nothing at all."""
    if name in _NOTHING:
        return NameSlip("TW0239", span, f"“{name}”不是一个事项。", "原文没有写的，请删去这一句。")
    if _RESOLVES.fullmatch(name):
        return NameSlip(
            "TW0239", span, f"“{name}”说的是两样都够得上时怎么办，没有读出来。",
            "高的一样给的，请写“，就高”；由当事人选的，写“，由申请人选择”；原文没有写的，删去。",
        )  # fmt: skip
    twice = _NOT_TWICE.fullmatch(name)
    if twice and twice["name"] in declared:
        return NameSlip(
            "TW0239", span, "标签里已经说了不重复，这里又写了一次。",
            f"请只写那一项：“{twice['name']}”。", _fix(span, twice["name"]),
        )  # fmt: skip
    resolved = _RESOLVED.fullmatch(name)
    if resolved and resolved["name"] in declared:
        instead = f"{resolved['name']}，{resolved['how']}"
        return NameSlip(
            "TW0239", span, f"“{resolved['how']}”前面少一个逗号。", f"请写成“{instead}”。",
            _fix(span, instead),
        )  # fmt: skip
    return None


def _known_parts(name: str, declared: Mapping[str, Span]) -> list[str]:
    """The declared names that a name is made of, with 和 or nothing between them; none if some are not."""
    parts = [part for part in _JOINTS.split(name) if part]
    if len(parts) == 1:
        parts = list(_in_a_row(name, declared))
    known = all(part in declared or part.removesuffix(DURING) in declared for part in parts)
    return parts if known else []


def _in_a_row(name: str, declared: Mapping[str, Span]) -> Iterator[str]:
    """The longest declared names from the left; what is left over comes last."""
    while name:
        ends = (end for end in range(len(name), 0, -1) if name[:end] in declared)
        end = next(ends, len(name))
        yield name[:end]
        name = name[end:]


def _fix(span: Span, instead: str) -> Fix:
    return Fix(f"改写成“{instead}”", span, instead)
