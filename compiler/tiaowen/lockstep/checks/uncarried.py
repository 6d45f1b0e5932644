"""Words of the 依据 of a task, a target, a permission or an encouragement that none of its lines carries.

Its lines say who, what, when, of whom and how much. What its own 依据 quotes and no line of it does, is quoted
and not ruled: who does it (主体), in which case (触发, 前提), of what (范围). That a 疑义 or another block quotes the
same words does not help this one.
"""

from collections.abc import Iterable, Iterator, Sequence

from tiaowen.findings import Finding, Related
from tiaowen.findings.catalogue import finding
from tiaowen.lockstep.alignment import Alignment, Owner, Quotation
from tiaowen.lockstep.checks.phrases import line_of, place_of, quoted
from tiaowen.lockstep.conditions import words_between
from tiaowen.lockstep.coverage import ROLES_COVERING_NOTHING
from tiaowen.lockstep.scope import BASIS_ROLE
from tiaowen.lockstep.scopes import owner_of
from tiaowen.model.document import Document, Entry
from tiaowen.model.duties import Encouragement, Target, Task
from tiaowen.model.provisions import Permission
from tiaowen.source import Span

_INTRODUCING = (
    "鼓励和引导",
    "要求",
    "鼓励",
    "引导",
    "支持",
    "组织开展",
    "组织",
    "通过",
    "实现",
    "落实",
    "要",
    "应",
)
"""Words that lead to what is ruled and rule nothing themselves; longer ones first."""

_CARRYING_NOTHING = frozenset((BASIS_ROLE, *ROLES_COVERING_NOTHING))

_CLOSING = ("目标", "工作目标", "方式")
"""Words that such a phrase ends in: 落实……的目标."""


def run(alignment: Alignment) -> Iterator[Finding]:
    """A finding for each quote of a 依据 with words that no line of its block carries."""
    by_owner: dict[Owner, list[Quotation]] = {}
    for quotation in alignment.quotations:
        by_owner.setdefault(quotation.owner, []).append(quotation)
    for entry in _duties(alignment.document):
        owner = owner_of(entry)
        yield from _of_block(owner, by_owner.get(owner, []))


def _duties(document: Document) -> Iterator[Entry]:
    for measure in document.measures:
        for entry in measure.entries:
            match entry:
                case Task(short=False) | Target() | Permission() | Encouragement():
                    yield entry
                case _:
                    pass


def _of_block(owner: Owner, quotations: Sequence[Quotation]) -> Iterator[Finding]:
    """Nothing is said of a block with a quote that has no place: that is reported already."""
    if any(quotation.stand_in is None for quotation in quotations):
        return
    carried = [q.stand_in for q in quotations if q.role not in _CARRYING_NOTHING and q.stand_in]
    for quotation in quotations:
        if quotation.role == BASIS_ROLE and quotation.place is not None:
            left = tuple(_ruling(words_between(quotation.place, carried)))
            if left:
                yield _not_carried(owner, quotation, left)


def _ruling(runs: Iterable[Span]) -> Iterator[Span]:
    """The runs that are more than words leading to what is ruled."""
    return (run for run in runs if run.text not in (*_INTRODUCING, *_CLOSING))


def _not_carried(owner: Owner, quotation: Quotation, left: tuple[Span, ...]) -> Finding:
    words = "、".join(quoted(each) for each in left)
    return finding(
        "TW0722",
        quotation.in_rule(left[0].to(left[-1])),
        f"{owner.title}的依据里的{words}（{line_of(left[0])}），没有一行引到。"
        "谁来做、什么情况下做、对谁做，引了却没有写，就等于没有规定。",
        "请写进说这件事的那一行（主体、触发、前提、范围、事项、频次……）并引这几个字；"
        "不归这一项管的，依据不要引到这里，另写一项或者写“不设规则”。",
        place=place_of(owner),
        related=tuple(Related(each, "没有写进规则的字") for each in left),
    )
