"""When something may be applied for, and whether that time is over on a given day."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from tiaowen.model.expressions import Between, Compare, DateLiteral
from tiaowen.model.provisions import Provision
from tiaowen.model.walk import all_nodes, definitions_used, walk_all
from tiaowen.office.outward import SILENT
from tiaowen.office.paper import Notice
from tiaowen.values.periods import Window
from tiaowen.values.printing import format_date
from tiaowen.wording import ProvisionPlan
from tiaowen.wording.in_force import window_text

_MAY_BE_OVER: Final = "文件写的日期到{}止，请先咨询"


def notices(plan: ProvisionPlan, on: date | None) -> Iterator[Notice]:
    """What must be seen first on a day: that it is over, or has not begun."""
    if on is None:
        return
    found = [words for label, window in _windows(plan) for words in _standing(label, window, on)]
    if not found:
        ends = [day for day in _days_of_conditions(plan.provision) if day < on]
        later = [day for day in _days_of_conditions(plan.provision) if day >= on]
        found = [_MAY_BE_OVER.format(format_date(max(ends)))] if ends and not later else []
    yield from map(Notice, found)


def _windows(plan: ProvisionPlan) -> Iterator[tuple[str, Window]]:
    if plan.window is not None:
        yield "执行期限", plan.window
    if plan.filing is not None:
        yield "申请期限", plan.filing


def _standing(label: str, window: Window, on: date) -> Iterator[str]:
    if window.end is not None and window.end < on:
        yield f"{label}已于{format_date(window.end)}届满"
    elif window.start is not None and on < window.start:
        yield f"{label}从{format_date(window.start)}才开始"


def _days_of_conditions(provision: Provision) -> Iterator[date]:
    """The last days that conditions name: of a period its end."""
    nodes = all_nodes(provision)
    bodies = (definition.body for definition in definitions_used(nodes))
    for node in walk_all((*nodes, *bodies)):
        match node:
            case Between(high=DateLiteral(value=day)) | Compare(right=DateLiteral(value=day)):
                yield day
            case _:
                pass


def when_words(plan: ProvisionPlan) -> str:
    """The time in which it is in force and may be applied for; where nobody wrote any, that."""
    found = []
    if plan.window is not None:
        found.append(f"执行期限：{window_text(plan.window, plan.window_fact)}")
    if plan.filing is not None:
        found.append(f"申请期限：{window_text(plan.filing, None)}")
    if not found and any(True for _ in _days_of_conditions(plan.provision)):
        return "见上面条件里的日期"
    return "；".join(found) or SILENT


def over(plan: ProvisionPlan, on: date | None) -> bool:
    """Whether it can no longer be applied for: a time read on the day of the application has ended."""
    if on is None:
        return False
    by_application = plan.window if plan.window_fact is None else None
    ended = (each.end for each in (by_application, plan.filing) if each is not None)
    return any(end is not None and end < on for end in ended)
