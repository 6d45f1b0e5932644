"""Tasks and targets in words: who, how often, when, what counts as reached."""

from datetime import date

from tiaowen.model.duties import Aim, Doer, Doers, Repeated, Timed
from tiaowen.model.provisions import InForce
from tiaowen.values.absence import Absence
from tiaowen.values.boundary import Operator
from tiaowen.values.periods import Window
from tiaowen.values.printing import format_date

SILENT = Absence.TEXT_SILENT.value

_GROUP = "单位组"
_EACH_MEMBER = "（每个成员各一份）"
_REACHED: dict[Operator, str] = {
    "ge": "达到或者超过",
    "gt": "超过",
    "le": "不超过",
    "lt": "低于",
    "eq": "正好是",
    "ne": "不是",
}
_NO_WORD = "（原文没有写比较词，按达到就算）"


def doer_words(doer: Doer) -> str:
    """A body; of a group that each member has a task of its own."""
    return doer.name + (_EACH_MEMBER if doer.kind == _GROUP else "")


def doers_words(doers: Doers) -> tuple[str, ...]:
    """Who does it, one a line; a list that the text leaves open ends in 等."""
    if not doers.members:
        return (SILENT,)
    names = [doer_words(doer) for doer in doers.members]
    if doers.open_ended:
        names[-1] += "等"
    return tuple(names)


def frequency_words(repeated: Repeated | Absence) -> str:
    """How often, as written."""
    return repeated.value if isinstance(repeated, Absence) else repeated.text


def timed_words(timed: Timed | Absence) -> str:
    """When, as written."""
    return timed.value if isinstance(timed, Absence) else timed.text


def period_words(in_force: InForce | None) -> str:
    """The days of an 执行期限 of a task: 2019年1月1日至2019年12月31日; "" where it has none."""
    window = Window() if in_force is None else in_force.window
    match window.start, window.end:
        case date() as start, date() as end:
            return f"{format_date(start)}至{format_date(end)}"
        case date() as start, None:
            return f"自{format_date(start)}起"
        case None, date() as end:
            return f"至{format_date(end)}止"
        case _:
            return ""


def aim_words(aim: Aim) -> str:
    """What counts as reached: 新增市场主体数达到或者超过1万个."""
    goal = aim.goal
    if goal.high is not None:
        return f"{aim.indicator}在{aim.text}之间，两头都算"
    if not goal.numbers:
        return f"{aim.indicator}{aim.text}"
    number = aim.text[goal.numbers[0].start : goal.numbers[0].end]
    remark = "" if goal.word else _NO_WORD
    return f"{aim.indicator}{_REACHED[goal.operator]}{number}{remark}"
