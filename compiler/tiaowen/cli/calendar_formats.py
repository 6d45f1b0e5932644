"""A calendar as a table, JSON, CSV and iCalendar."""

import csv
import io
import json
from collections.abc import Iterator
from datetime import date

from tiaowen.cli.calendar_rows import Calendar
from tiaowen.cli.columns import columns
from tiaowen.model.duties import Task
from tiaowen.schedule import Instance, Standing, Unit, Untimed
from tiaowen.schedule.icalendar import DayEvent, icalendar
from tiaowen.values.absence import Absence
from tiaowen.wording.duties import frequency_words, timed_words

_HEADER = ("到期日", "任务", "单位", "条款", "期", "开始日", "到期依据")
_STATE_HEADER = ("状态", "办理次数")
_CSV_HEADER = (*_HEADER, "要求次数", "单位组", "事项", "触发", "说明", *_STATE_HEADER)
_GROUP_ITSELF = "（成员没有给出）"
_NONE = "—"


def as_table(found: Calendar) -> bytes:
    """For people, with what is on no day below it."""
    head = _HEADER if found.on is None else (*_HEADER, *_STATE_HEADER)
    rows = [head, *((*_cells(each), *_state(each, standing)) for each, standing in found.rows)]
    lines = columns(rows, left=len(head)) if found.rows else ["这段时间没有到期的任务。"]
    lines += ["", *_notes(found)]
    return ("\n".join(lines).rstrip() + "\n").encode()


def _cells(instance: Instance) -> tuple[str, ...]:
    slot = instance.slot
    return (
        _day(slot.due),
        instance.task.name,
        _unit(instance.unit),
        instance.task.article,
        slot.label or _triggered(instance) or _NONE,
        _day(slot.start),
        slot.basis.value,
    )


def _state(instance: Instance, standing: Standing | None) -> tuple[str, ...]:
    return () if standing is None else (standing.state.value, f"{standing.count}/{instance.least}")


def _triggered(instance: Instance) -> str:
    happened = instance.trigger
    return "" if happened is None else f"触发 {happened.about or happened.on.isoformat()}"


def _day(day: date | None) -> str:
    return _NONE if day is None else day.isoformat()


def _unit(unit: Unit) -> str:
    return unit.name + (_GROUP_ITSELF if unit.stands_for_group else "")


def _notes(found: Calendar) -> Iterator[str]:
    """What is on no day, and what was assumed."""
    if found.untimed:
        yield f"没有时间的任务（{len(found.untimed)}项）："
        for each in found.untimed:
            units = "、".join(map(_unit, each.units))
            yield f"  {each.task.article}{each.task.name}（{units}）：{each.because}"
    notes = dict.fromkeys(note for each, _ in found.rows for note in _said(found, each))
    if notes:
        yield "说明："
        yield from (f"  {note}。" for note in notes)


def _said(found: Calendar, instance: Instance) -> Iterator[str]:
    """What was assumed for an instance, and the doubts that bear on it."""
    yield from (f"{instance.task.name}：{note}" for note in instance.notes)
    for name in found.doubts_of(instance.task):
        yield f"{instance.task.name}：有疑义没有定，{name}"


def as_csv(found: Calendar) -> bytes:
    """For spreadsheets: UTF-8 with its mark, so that they read the Chinese."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(_CSV_HEADER)
    for instance, standing in found.rows:
        happened = instance.trigger
        writer.writerow(
            (
                *_cells(instance),
                instance.least,
                instance.unit.group,
                instance.task.action.text,
                "" if happened is None else f"{happened.on.isoformat()} {happened.about}".strip(),
                "；".join(instance.notes),
                *(("", "") if standing is None else (standing.state.value, standing.count)),
            )
        )
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def as_json(found: Calendar) -> bytes:
    """For programs."""
    start, end = found.window.start, found.window.end
    data = {
        "格式": 1,
        "文件": found.document.identity.name,
        "从": _iso(start),
        "到": _iso(end),
        "状态日期": _iso(found.on),
        "任务": [_instance(found, each, standing) for each, standing in found.rows],
        "没有时间": [_untimed(each) for each in found.untimed],
        "对不上的记录": [
            {
                "任务": event.task,
                "单位": event.unit,
                "日期": event.on.isoformat(),
                "事件": event.kind.value,
                "对象": event.about,
            }
            for event in found.unmatched
        ],
    }
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _instance(found: Calendar, instance: Instance, standing: Standing | None) -> dict[str, object]:
    slot, happened = instance.slot, instance.trigger
    return {
        "标识": instance.key,
        **_task(instance.task),
        **_unit_data(instance.unit),
        "期": slot.label,
        "开始日": _iso(slot.start),
        "到期日": _iso(slot.due),
        "到期依据": slot.basis.value,
        "要求次数": instance.least,
        "触发": None
        if happened is None
        else {"日期": happened.on.isoformat(), "对象": happened.about},
        "说明": list(instance.notes),
        "疑义": list(found.doubts_of(instance.task)),
        **({} if standing is None else _standing(standing)),
    }


def _task(task: Task) -> dict[str, object]:
    return {
        "任务": task.name,
        "别名": task.alias,
        "条款": task.article,
        "事项": task.action.text,
        "频次": frequency_words(task.frequency),
        "完成时限": timed_words(task.deadline),
    }


def _unit_data(unit: Unit) -> dict[str, object]:
    return {"单位": unit.name, "单位组": unit.group, "成员没有给出": unit.stands_for_group}


def _standing(standing: Standing) -> dict[str, object]:
    return {
        "状态": standing.state.value,
        "办理次数": standing.count,
        "办理日期": [day.isoformat() for day in standing.done],
        "开始办理": _iso(standing.started),
        "完成日期": _iso(standing.finished),
    }


def _untimed(each: Untimed) -> dict[str, object]:
    return {**_task(each.task), "单位": [unit.name for unit in each.units], "原因": each.because}


def as_icalendar(found: Calendar) -> bytes:
    """For calendar programs: an event on each due day; without one, on the first day."""
    issued = found.document.identity.issued
    stamp = date(1970, 1, 1) if isinstance(issued, Absence) else issued
    return icalendar((_day_event(*row) for row in found.rows), stamp)


def _day_event(instance: Instance, standing: Standing | None) -> DayEvent:
    task, slot = instance.task, instance.slot
    lines = [
        f"{task.article} {task.action.text}",
        f"期：{slot.label}" if slot.label else "",
        f"到期：{_day(slot.due)}（{slot.basis.value}）",
        f"频次：{frequency_words(task.frequency)}" if instance.least > 1 else "",
        f"状态：{standing.state.value}" if standing is not None else "",
        *instance.notes,
    ]
    day = slot.due or slot.start or date(1970, 1, 1)
    summary = f"{task.name}（{instance.unit.name}）"
    return DayEvent(instance.key, day, summary, "\n".join(filter(None, lines)))
