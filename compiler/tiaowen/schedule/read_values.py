"""Measured values of targets, from JSON: exact numbers as text, never with a lost digit."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from tiaowen.model.document import Document
from tiaowen.model.duties import Aim, Target
from tiaowen.runtime.limits import shown
from tiaowen.runtime.written import counted, read_amount, same_unit
from tiaowen.schedule.extent import TOTAL, Extent, Held, held_by
from tiaowen.schedule.life import grid, life, own_cycle
from tiaowen.schedule.reach import Value
from tiaowen.schedule.reading import Reader
from tiaowen.schedule.who import Members, targets_of
from tiaowen.values.periods import Window

TARGET, INDICATOR, UNIT, PERIOD, VALUE = "目标", "指标", "单位", "时期", "数值"
KEYS: Final = (TARGET, INDICATOR, UNIT, PERIOD, VALUE)
_NEEDED: Final = (TARGET, VALUE)
_PERCENT: Final = {"%": 100, "‰": 1000}
_COUNTED: Final = frozenset(("人", "名", "户", "家", "个", "场", "次", "件", "项", "所"))
"""Units of what is counted one by one."""


def read_values(data: object, document: Document, members: Members) -> tuple[Value, ...]:
    """The values in their order. Raises CaseError with every problem and its place."""
    reader = Reader()
    known = {
        word: target for target in targets_of(document) for word in (target.name, target.alias)
    }
    known.pop("", None)
    found: dict[object, Value] = {}
    for number, each in enumerate(reader.listed("", data), 1):
        path = f"第{number}条"
        parts = reader.record(path, each, KEYS, _NEEDED)
        value = None if parts is None else _value(reader, path, parts, known, document, members)
        if value is None:
            continue
        key = (value.target, value.indicator, value.unit, value.period)
        if key in found:
            reader.refuse(path, "同一个目标、指标、单位、时期的数值写了两次，请只留一处。")
        found[key] = value
    reader.close()
    return tuple(found.values())


def _value(
    reader: Reader,
    path: str,
    parts: Mapping[str, object],
    known: Mapping[str, Target],
    document: Document,
    members: Members,
) -> Value | None:
    name = reader.one_of(f"{path}.{TARGET}", parts[TARGET], known, "工作目标")
    if name is None:
        return None
    before, target = len(reader.problems), known[name]
    aim = _aim(reader, f"{path}.{INDICATOR}", parts.get(INDICATOR), target)
    held = held_by(document, target, members)
    unit = _unit(reader, f"{path}.{UNIT}", parts.get(UNIT), held)
    period = _period(reader, f"{path}.{PERIOD}", parts.get(PERIOD), target, document)
    value = None if aim is None else _number(reader, f"{path}.{VALUE}", parts[VALUE], aim)
    if aim is None or unit is None or value is None or len(reader.problems) > before:
        return None
    return Value(target.name, aim.indicator, unit, period, value)


def _aim(reader: Reader, path: str, written: object, target: Target) -> Aim | None:
    """The indicator a value is of; without one that of the target, not of a 其中."""
    if written is None:
        return target.aim
    aims = {aim.indicator: aim for aim in (*target.parts, target.aim)}
    name = reader.one_of(path, written, aims, "指标")
    return None if name is None else aims[name]


def _unit(reader: Reader, path: str, written: object, held: Held) -> str | None:
    known = held.units
    if held.extent is Extent.TOTAL:
        if written is None or written == TOTAL.name:
            return ""
        reader.refuse(path, "这个目标看的是合计，不分单位，请写合计的数值，不写单位。")
        return None
    if written is None and len(known) == 1 and not held.anyone:
        return known[0].name
    if written is None:
        reader.refuse(path, "没有写，这个目标每个单位分别算，请写明是哪一个。")
        return None
    if held.anyone:
        return reader.name(path, written)
    spellings = {word: unit.name for unit in known for word in (*unit.spellings, unit.name)}
    found = reader.one_of(path, written, spellings, "单位")
    return None if found is None else spellings[found]


def _period(
    reader: Reader, path: str, written: object, target: Target, document: Document
) -> Window | None:
    """The period of a value; a target with a 频次 needs one, and one of its own."""
    cycle = own_cycle(target.frequency)
    if written is None:
        if cycle is not None:
            reader.refuse(path, "没有写，这个目标一期一看，请写是哪一期，如“2019年”。")
        return None
    period = reader.period(path, written)
    if period is None or cycle is None or period.start is None:
        return period
    periods = grid(target, *cycle, life(document, target).start)
    if periods is not None and periods.around(period.start) != period:
        reader.refuse(path, f"{shown(written)}不是这个目标的一期，请核对频次，写一期的名称。")
    return period


def _number(reader: Reader, path: str, written: object, aim: Aim) -> Fraction | None:
    """The exact value. A ratio is written with its %."""
    unit, ratio = str(aim.unit), not (aim.unit.numerator or aim.unit.denominator)
    example = "“98.5%”（带引号）" if ratio else f"“12000”或者“1.2万{counted(unit)}”（带引号）"
    amount = read_amount(written) if isinstance(written, str) else None
    if isinstance(written, float):
        reader.refuse(path, f"不能写成不带引号的小数（会丢失精度），请写成{example}。")
    elif amount is None:
        reader.refuse(path, f"应当写{example}，现在是{shown(written)}。")
    elif ratio and amount.unit in _PERCENT:
        return amount.value / _PERCENT[amount.unit]
    elif not ratio and (not amount.unit or same_unit(amount.unit, unit)):
        return _counted(reader, path, amount.value, unit)
    else:
        reader.refuse(
            path, f"单位应当是{'%' if ratio else unit}，请写成{example}，现在是{shown(written)}。"
        )
    return None


def _counted(reader: Reader, path: str, value: Fraction, unit: str) -> Fraction | None:
    """A value in the unit of the indicator; what is counted one by one has no part and is not below 0."""
    if unit in _COUNTED and (value < 0 or value.denominator != 1):
        reader.refuse(path, f"以{unit}为单位的数应当是0或者正整数，请核对后重写。")
        return None
    return value
