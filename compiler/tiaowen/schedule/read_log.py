"""A log of what was done and what happened, from JSON: one group of keys for each record."""

from collections.abc import Mapping
from typing import Final

from tiaowen.model.document import Document
from tiaowen.model.duties import Task
from tiaowen.runtime.limits import shown
from tiaowen.schedule.events import Event, EventKind
from tiaowen.schedule.reading import Reader
from tiaowen.schedule.who import Members, Unit, tasks_of, units

TASK, UNIT, DAY, KIND, COUNT, PERIOD, ABOUT = (
    "任务",
    "单位",
    "日期",
    "事件",
    "数量",
    "所属期",
    "对象",
)
KEYS: Final = (TASK, UNIT, DAY, KIND, COUNT, PERIOD, ABOUT)
_NEEDED: Final = (TASK, DAY, KIND)
_KINDS: Final = {kind.value: kind for kind in EventKind}
_LARGEST: Final = 10**9


def read_log(data: object, document: Document, members: Members) -> tuple[Event, ...]:
    """The records in their order. Raises CaseError with every problem and its place."""
    reader = Reader()
    tasks = _by_name(document)
    events = []
    for number, each in enumerate(reader.listed("", data), 1):
        path = f"第{number}条"
        parts = reader.record(path, each, KEYS, _NEEDED)
        event = None if parts is None else _event(reader, path, parts, tasks, members)
        if event is not None:
            events.append(event)
    reader.close()
    return tuple(events)


def _by_name(document: Document) -> dict[str, list[Task]]:
    found: dict[str, list[Task]] = {}
    for task in tasks_of(document):
        for word in dict.fromkeys((task.name, task.alias)):
            if word:
                found.setdefault(word, []).append(task)
    return found


def _event(
    reader: Reader,
    path: str,
    parts: Mapping[str, object],
    tasks: Mapping[str, list[Task]],
    members: Members,
) -> Event | None:
    before = len(reader.problems)
    task = _task(reader, f"{path}.{TASK}", parts[TASK], tasks)
    kind = reader.one_of(f"{path}.{KIND}", parts[KIND], _KINDS, "事件")
    on = reader.day(f"{path}.{DAY}", parts[DAY])
    count = _count(reader, f"{path}.{COUNT}", parts.get(COUNT))
    written = parts.get(PERIOD)
    period = None if written is None else reader.period(f"{path}.{PERIOD}", written)
    about = "" if parts.get(ABOUT) is None else reader.name(f"{path}.{ABOUT}", parts[ABOUT])
    if task is None or kind is None or on is None or about is None:
        return None
    unit = _unit(reader, f"{path}.{UNIT}", parts.get(UNIT), units(task.doers, members), kind)
    _check_trigger(reader, path, task, _KINDS[kind])
    if unit is None or len(reader.problems) > before:
        return None
    return Event(task.name, unit, on, _KINDS[kind], count, period, about)


def _task(
    reader: Reader, path: str, written: object, tasks: Mapping[str, list[Task]]
) -> Task | None:
    name = reader.one_of(path, written, tasks, "工作任务")
    if name is None:
        return None
    if len(tasks[name]) > 1:
        where = "、".join(task.article for task in tasks[name])
        reader.refuse(path, f"有几个任务都叫“{name}”（{where}），请先在规则文件里起不同的名称。")
        return None
    return tasks[name][0]


def _count(reader: Reader, path: str, written: object) -> int:
    if written is None:
        return 1
    if type(written) is int and 1 <= written <= _LARGEST:
        return written
    reader.refuse(path, f"应当是大于0的整数，不写就是1，现在是{shown(written)}。")
    return 1


def _unit(
    reader: Reader, path: str, written: object, known: tuple[Unit, ...], kind: str
) -> str | None:
    """The unit of a record. Without one the only unit of the task; a trigger may concern all of them."""
    if written is None and kind == EventKind.TRIGGERED.value:
        return ""
    if written is None and len(known) == 1:
        return known[0].name
    spellings = {word: unit.name for unit in known for word in (*unit.spellings, unit.name)}
    if written is None:
        reader.refuse(path, f"没有写，这个任务有{len(known)}个单位，请写明是哪一个。")
        return None
    found = reader.one_of(path, written, spellings, "单位")
    return None if found is None else spellings[found]


def _check_trigger(reader: Reader, path: str, task: Task, kind: EventKind) -> None:
    if kind is EventKind.TRIGGERED and task.trigger is None:
        reader.refuse(f"{path}.{KIND}", f"“{task.name}”没有写触发，不用记触发，请删去这一条。")
