"""工作任务 and 工作目标 in themselves: a time limit before its start, a part larger than the whole."""

from collections.abc import Iterator

from tiaowen.checks.places import place
from tiaowen.findings import Finding, Related
from tiaowen.findings.catalogue import finding
from tiaowen.model.document import Document
from tiaowen.model.duties import Aim, Target, Task, Timed
from tiaowen.values.moments import Day


def run(document: Document) -> Iterator[Finding]:
    """Tasks that are due before they begin, targets that a part alone exceeds."""
    for measure in document.measures:
        for entry in measure.entries:
            match entry:
                case Task(start=Timed() as start, deadline=Timed() as deadline):
                    yield from _order(entry, start, deadline)
                case Target():
                    for part in entry.parts:
                        yield from _part(entry, part)
                case _:
                    pass


def _order(task: Task, start: Timed, deadline: Timed) -> Iterator[Finding]:
    if not (isinstance(start.moment, Day) and isinstance(deadline.moment, Day)):
        return
    if deadline.moment.last < start.moment.first:
        yield finding(
            "TW0353",
            deadline.span,
            f"“{task.name}”的完成时限“{deadline.text}”早于起始时间“{start.text}”，还没开始就到期了。",
            "是不是写反了？请对照原文核对这两个日期。",
            place=place(task.article),
            related=(Related(start.span, "起始时间在这里"),),
        )


def _part(target: Target, part: Aim) -> Iterator[Finding]:
    whole, share = target.aim.goal, part.goal
    same = part.unit == target.aim.unit and target.aim.unit.numerator
    if same and whole.operator in ("eq", "ge") and share.low > whole.low:
        yield finding(
            "TW0354",
            part.span,
            f"“{target.name}”的其中“{part.indicator}”要达到{part.text}，比总的标准{target.aim.text}还多。",
            "请对照原文核对两个数；不是其中一部分的，请另写一个工作目标。",
            place=place(target.article),
            related=(Related(target.aim.span, "总的标准在这里"),),
        )
