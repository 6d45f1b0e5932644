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


def run(alignment: Alignment) -> Iterator[Finding]:
    """Lines that say 原文未明确 and may not."""
    for measure in alignment.document.measures:
        for entry in measure.entries:
            for statement in _statements(entry):
                if statement.text == _SILENT:
                    yield _senseless(owner_of(entry), statement)
            if isinstance(entry, Provision):
                yield from _standard(entry)


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
