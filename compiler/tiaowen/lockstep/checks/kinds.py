"""Words of the 依据 that belong to a line of their own kind: 由…提高到…, 将…纳入…范围, 累计次数不超过3次.

A number there is used when any number of the provision agrees, and a condition or a 疑义 may quote the same words.
What they rule is lost all the same where the line that says it is not there: how often one may have it, what
was given before, who came in.
"""

import re
from collections.abc import Iterator

from attrs import frozen

from tiaowen.findings import Finding, Related
from tiaowen.findings.catalogue import finding
from tiaowen.lockstep.alignment import Alignment, Owner, Quotation
from tiaowen.lockstep.checks.phrases import line_of, place_of, quoted
from tiaowen.lockstep.scope import BASIS_ROLE, FREQUENCY_ROLE
from tiaowen.lockstep.scopes import owner_of
from tiaowen.model.results import FormerKind
from tiaowen.source import Span

_WORDS = "[^，。；：（）由将]"
_CHANGED = "提高|降低|扩展|扩大|放宽|调整|延长|缩短|增加|减少"


@frozen
class Kind:
    """Words (the group of `pattern`) and the lines one of which must quote them; `without` is what is lost."""

    pattern: re.Pattern[str]
    lines: tuple[str, ...]
    without: str


KINDS = (
    Kind(
        re.compile(f"(由{_WORDS}+?)(?:{_CHANGED})(?:到|至|为)"),
        (FormerKind.STANDARD.value, FormerKind.CONDITION.value),
        "不写明，看规则的人不知道以前是怎样的、这次改了什么",
    ),
    Kind(
        re.compile(f"(将{_WORDS}+?纳入{_WORDS}*?范围)"),
        (FormerKind.ADDED.value,),
        "不写明，看规则的人不知道这次新加了谁、加了什么",
    ),
    Kind(
        re.compile("((?:不得?超过|最多|至多|限|只?享受)[0-9一二两三四五六七八九十]+次)"),
        (FREQUENCY_ROLE,),
        "不写明，次数用完了的也会再给",
    ),
)
"""What is looked for; the lines are named as a drafter writes them."""


def run(alignment: Alignment) -> Iterator[Finding]:
    """A finding for each provision whose 依据 has such words, and none of its lines of that kind quotes them."""
    by_owner: dict[Owner, list[Quotation]] = {}
    for quotation in alignment.quotations:
        by_owner.setdefault(quotation.owner, []).append(quotation)
    for provision in alignment.document.provisions:
        owner = owner_of(provision)
        yield from _of_provision(owner, by_owner.get(owner, []))


def _of_provision(owner: Owner, quotations: list[Quotation]) -> Iterator[Finding]:
    basis = [q for q in quotations if q.role == BASIS_ROLE and q.place is not None]
    for kind in KINDS:
        lines = [q for q in quotations if q.role in kind.lines]
        if any(q.stand_in is None for q in lines):  # reported already
            continue
        carried = [q.stand_in for q in lines if q.stand_in]
        for quotation in basis:
            for words in _found(kind.pattern, quotation):
                if not any(words.start < own.end and own.start < words.end for own in carried):
                    yield _not_carried(owner, quotation, words, kind)


def _found(pattern: re.Pattern[str], quotation: Quotation) -> Iterator[Span]:
    place = quotation.place
    if place is not None:
        for match in pattern.finditer(place.text):
            yield Span(place.file, place.start + match.start(1), place.start + match.end(1))


def _not_carried(owner: Owner, quotation: Quotation, words: Span, kind: Kind) -> Finding:
    lines = "”或者“".join(kind.lines)
    return finding(
        "TW0721",
        quotation.in_rule(words),
        f"{owner.title}的依据里写了{quoted(words)}（{line_of(words)}），规则没有用“{lines}”把它写出来。"
        f"{kind.without}。",
        f"请加一行“{kind.lines[0]}：……{quoted(words)}。”；这一句不归这一事项管的，引文不要抄到这里。",
        place=place_of(owner),
        related=(Related(words, "没有写出来的字"),),
    )
