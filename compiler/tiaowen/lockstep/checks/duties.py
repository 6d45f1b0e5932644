"""Tasks and targets against their quotes: how often, who, and how hard."""

from collections.abc import Iterator

from tiaowen.findings import Finding
from tiaowen.findings.catalogue import finding
from tiaowen.lockstep.alignment import Alignment
from tiaowen.lockstep.checks.phrases import place_of
from tiaowen.lockstep.duty_additions import says
from tiaowen.lockstep.scopes import owner_of
from tiaowen.model.duties import Repeated, Target, Task
from tiaowen.model.expressions import Anchor
from tiaowen.model.names import Registered
from tiaowen.values.absence import Absence
from tiaowen.values.efforts import EFFORTS
from tiaowen.values.frequency import Frequency, frequencies_in

_BODIES = ("责任单位", "单位组")
_BY = ("由", "要求", "各有关")


def run(alignment: Alignment) -> Iterator[Finding]:
    """Frequencies, subjects and efforts that the quotes state otherwise."""
    document = alignment.document
    bodies = tuple(each for each in document.registered if each.kind in _BODIES)
    for measure in document.measures:
        for entry in measure.entries:
            if isinstance(entry, Task | Target):
                yield from _frequency(entry)
                yield from _doer(entry, bodies)
            if isinstance(entry, Target):
                yield from _effort(entry)


def _effort(target: Target) -> Iterator[Finding]:
    """力争 in a quote: without it a target is meant harder than the text means it."""
    quoted = [word for word in EFFORTS if any(word in anchor.text for anchor in target.basis)]
    stated = "" if target.effort is None else target.effort.text
    if not quoted or stated in quoted:
        return
    owner = owner_of(target)
    written = f"写的是“{stated}”" if stated else "没有写力度"
    yield finding(
        "TW0397",
        target.span if target.effort is None else target.effort.span,
        f"引文里写了“{quoted[0]}”，{owner.title}{written}，考核的时候会比原文严，或者比原文松。",
        f"请写“力度：{quoted[0]}「{quoted[0]}」。”；这几个字说的不是这件事的，引文不要抄到这里。",
        place=place_of(owner),
    )


def _frequency(entry: Task | Target) -> Iterator[Finding]:
    stated = entry.frequency
    quoted = _quoted(entry.basis if isinstance(stated, Absence) else stated.anchors or entry.basis)
    if not quoted:
        return
    if isinstance(stated, Absence):
        yield _silent(entry, quoted[0])
    elif not stated.frequency.once and not _agrees(stated.frequency, stated, entry):
        yield _other(entry, stated, quoted)


def _agrees(frequency: Frequency, stated: Repeated, entry: Task | Target) -> bool:
    return any(says(frequency, anchor.text) for anchor in stated.anchors or entry.basis)


def _quoted(anchors: tuple[Anchor, ...]) -> tuple[str, ...]:
    """The frequencies that quotes state, as they are written there."""
    return tuple(
        anchor.text[each.start : each.end]
        for anchor in anchors
        for each in frequencies_in(anchor.text)
    )


def _silent(entry: Task | Target, words: str) -> Finding:
    owner = owner_of(entry)
    return finding(
        "TW0351",
        entry.span,
        f"引文里写了“{words}”，{owner.title}没有写频次，会被当成原文没有规定多久一次。",
        f"请写“频次：{words}。”；这几个字说的不是这件事的，引文不要抄到这里。",
        place=place_of(owner),
    )


def _other(entry: Task | Target, stated: Repeated, quoted: tuple[str, ...]) -> Finding:
    owner = owner_of(entry)
    words = "、".join(dict.fromkeys(f"「{each}」" for each in quoted))
    return finding(
        "TW0350",
        stated.span,
        f"{owner.title}的频次写“{stated.text}”，引文里写的是{words}，按规则办的次数和原文不一样。",
        f"请照原文改为{words}；原文没有错、另有文件规定的，请写执行口径并注明出处。",
        place=place_of(owner),
    )


def _doer(entry: Task | Target, bodies: tuple[Registered, ...]) -> Iterator[Finding]:
    """A quote that begins with another body than those that stand for the subject."""
    if not entry.doers.by_default:
        return
    own = {doer.name for doer in entry.doers.members}
    others = {
        name: body
        for body in bodies
        if body.name not in own
        for name in (body.name, body.short, *body.others)
        if name
    }
    for anchor in entry.basis:
        named = [name for name in others if _begins(anchor.text, name)]
        if named:
            yield _other_doer(entry, max(named, key=len), anchor)


def _begins(words: str, name: str) -> bool:
    return words.startswith((name, *(f"{by}{name}" for by in _BY)))


def _other_doer(entry: Task | Target, name: str, anchor: Anchor) -> Finding:
    owner = owner_of(entry)
    bodies = "、".join(doer.name for doer in entry.doers.members)
    return finding(
        "TW0352",
        anchor.span,
        f"引文的开头是“{name}”，{owner.title}没有写主体，会算成责任单位（{bodies}）的事。",
        f"请写“主体：{name}「{name}」。”；确实由责任单位来做的，请写明“主体：…”。",
        place=place_of(owner),
    )
