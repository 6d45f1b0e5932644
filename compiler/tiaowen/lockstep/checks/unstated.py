"""原文未明确 where the 依据 says it: what is done, in which case, how much is given.

Without what is done a task is none. A standard may be silent, but not where the 依据 says how much (全额) or by
which rule (按规定: that is 另行规定).
"""

import re
from collections.abc import Iterator

from tiaowen.findings import Finding
from tiaowen.findings.catalogue import finding
from tiaowen.lockstep.alignment import Alignment, Owner
from tiaowen.lockstep.checks.phrases import place_of
from tiaowen.lockstep.scopes import owner_of
from tiaowen.model.document import Entry
from tiaowen.model.duties import Encouragement, Task
from tiaowen.model.provisions import Permission, Provision, Statement
from tiaowen.model.results import Stated
from tiaowen.source import Span
from tiaowen.values.absence import Absence

_SILENT = Absence.TEXT_SILENT.value
_HOW_MUCH = re.compile(
    "按(?:照)?[^，。；]{0,12}?(?:规定|政策|标准|办法)|全额|全部|剩余[^，。；]{0,6}的|应缴纳"
)
"""Words that say how much, or where that is said."""

_HOW_LONG = re.compile("期限?(?:为|是)?(?:最长|最多)?(?:为|是)?[0-9][0-9～~至—-]*(?:个月|年)")
_HOW_OFTEN = re.compile("[日周月季年]度?(?:台账|报表?|例会|通报|调度)")
"""Words that say how long something is had, and names of what is done each month: 见习期为3个月, 月台账."""


def run(alignment: Alignment) -> Iterator[Finding]:
    """Lines that say 原文未明确 and may not."""
    for measure in alignment.document.measures:
        for entry in measure.entries:
            for statement in _statements(entry):
                if statement.text == _SILENT:
                    yield _senseless(owner_of(entry), statement)
            if isinstance(entry, Provision):
                yield from _standard(entry)
                yield from _said(entry, "享受期限", entry.term and entry.term.silent, _HOW_LONG)
            if isinstance(entry, Task) and not entry.short:
                yield from _said(entry, "频次", entry.frequency, _HOW_OFTEN)


def _statements(entry: Entry) -> tuple[Statement, ...]:
    """The lines without which a block rules nothing."""
    match entry:
        case Task(action=action, trigger=trigger):
            return (action,) if trigger is None else (action, trigger)
        case Permission() | Encouragement():
            return entry.statements
        case _:
            return ()


def _senseless(owner: Owner, statement: Statement) -> Finding:
    return finding(
        "TW0724",
        statement.span,
        f"{owner.title}的“{statement.label}”写的是“{_SILENT}”，这一行写不出来，就不知道规定的是什么。",
        "请照依据写出来并引原文；原文真的没有这一层意思的，删去这一行。",
        place=place_of(owner),
    )


def _standard(provision: Provision) -> Iterator[Finding]:
    standard = provision.standard
    if not (isinstance(standard, Stated) and standard.text == _SILENT):
        return
    for anchor in provision.basis:
        found = _HOW_MUCH.search(anchor.text)
        if found:
            yield _how_much(provision, standard.span, found[0])


def _how_much(provision: Provision, span: Span, words: str) -> Finding:
    owner = owner_of(provision)
    return finding(
        "TW0724",
        span,
        f"{owner.title}的依据里写了“{words}”，扶持标准写的是“{_SILENT}”，原文说过的就丢了。",
        f"请照“{words}”写出扶持标准；标准在别的文件里的，写“另行规定「……」”并引这几个字。",
        place=place_of(owner),
    )


def _said(
    entry: Provision | Task, line: str, value: object, pattern: re.Pattern[str]
) -> Iterator[Finding]:
    """A line that says 原文未明确 although the 依据 has words for it."""
    found = pattern.search("，".join(anchor.text for anchor in entry.basis))
    if value is Absence.TEXT_SILENT and found:
        owner = owner_of(entry)
        yield finding(
            "TW0724",
            entry.span,
            f"{owner.title}的依据里写了“{found[0]}”，{line}写的是“{_SILENT}”，原文说过的就丢了。",
            f"请照“{found[0]}”写出{line}并引这几个字；这几个字说的是别的，引文不要抄到这里。",
            place=place_of(owner),
        )
