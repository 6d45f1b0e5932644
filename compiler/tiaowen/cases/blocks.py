"""An 算例 of its own for a case that no row has room for: several members, or what was had before."""

from collections.abc import Iterable, Iterator
from typing import Final

from tiaowen.cases.cells import NONE, UNKNOWN, Said, Writing, said
from tiaowen.cases.places import Facts, Path, Spot, facts_at
from tiaowen.model.document import Received
from tiaowen.model.names import MemberList, Standard
from tiaowen.reference import Case
from tiaowen.runtime.history import RECORDS, RECORDS_ALIAS
from tiaowen.values.printing import format_date, format_number

_STANDARDS: Final = "公布标准"
_RECORDS_HEAD: Final = ("事项", "日期", "金额")


def block(writing: Writing, case: Case, name: str, expected: str) -> str:
    """The 算例 with its tables."""
    lines = [
        f"算例 {name}：",
        f"  日期：{format_date(case.on)}。",
        f"  事项：{writing.plan.provision.name}。",
        *_given(writing, case),
        *_lists(writing, case),
        *_had(writing, case),
    ]
    chosen = writing.choice(case)
    if chosen not in (None, UNKNOWN):
        lines.append(f"  选择：{chosen}。")
    return "\n".join([*lines, f"  结果：{expected}。"]) + "\n"


def _given(writing: Writing, case: Case) -> Iterator[str]:
    own = [slot for slot in writing.slots if not slot.path]
    for label, standards in ((_STANDARDS, True), (writing.plan.provision.subject.name, False)):
        slots = (slot for slot in own if isinstance(slot.of, Standard) is standards)
        premises = [each.premise for slot in slots for each in said(slot, case, ())]
        if any(premises):
            yield f"  {label}：{'；'.join(filter(None, premises))}。"


def _lists(writing: Writing, case: Case) -> Iterator[str]:
    """The lists of the subject, a row for each member."""
    for members in (path[0] for path in writing.lists if len(path) == 1):
        listed: tuple[Facts, ...] | None = case.facts.get(members.alias)  # type: ignore[assignment]
        if listed is None:
            continue
        if not listed:
            yield f"  {members.name}：{NONE}。"
            continue
        rows = [_member(writing, case, (members, index)) for index in range(len(listed))]
        heads = dict.fromkeys(each.head for row in rows for each in row)
        yield f"  {members.name}："
        yield _line(heads)
        for row in rows:
            cells = {each.head: each.cell for each in row}
            yield _line(cells.get(head, UNKNOWN) for head in heads)


def _member(writing: Writing, case: Case, which: tuple[MemberList, int]) -> list[Said]:
    """What is said of one member, and of the one member of each of its lists."""
    found = list[Said]()
    for slot in (slot for slot in writing.slots if slot.path[:1] == which[:1]):
        head = slot.head.removeprefix(f"{which[0].name}的")
        found += said(slot, case, _below(which, slot.path), head)
    for path in writing.lists:
        if path[:1] == which[:1] and len(path) > 1:
            owner = facts_at(case, _below(which, path[:-1]))
            if owner is not None and not owner.get(path[-1].alias):
                found.append(_nobody(path, owner.get(path[-1].alias) is not None))
    for path in (path for path in writing.records if path[:1] == which[:1]):
        facts = facts_at(case, _below(which, path))
        if facts is not None:
            head = "的".join([*(each.name for each in path[1:]), RECORDS])
            known = facts.get(RECORDS_ALIAS) is not None
            found.append(Said(head, NONE if known else UNKNOWN, "", None))
    return found


def _nobody(path: Path, known: bool) -> Said:
    head = "的".join(each.name for each in path[1:])
    return Said(head, NONE if known else UNKNOWN, "", None)


def _below(which: tuple[MemberList, int], path: Path) -> Spot:
    return (which, *((members, 0) for members in path[1:]))


def _had(writing: Writing, case: Case) -> Iterator[str]:
    records: tuple[Received, ...] | None = case.records
    if () not in writing.records or records is None:
        return
    if not records:
        yield f"  {RECORDS}：{NONE}。"
        return
    yield f"  {RECORDS}："
    yield _line(_RECORDS_HEAD)
    for each in records:
        amount = UNKNOWN if each.amount is None else format_number(each.amount, "元")
        yield _line((each.item, format_date(each.on), amount))


def _line(cells: Iterable[str]) -> str:
    return f"    ｜{'｜'.join(cells)}｜"
