"""One case in JSON: names or aliases as keys, null or absent for unknown.

Everything that is wrong with a case is reported at once.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from typing import Any, Final, NoReturn, TypeVar

from attrs import frozen

from .convert import Refused, Value, convert
from .history import RECORDS, RECORDS_ALIAS, BenefitRecord
from .limits import CaseError, CaseProblem, printable, shown
from .money import Money
from .texts import DocumentText, FactText, ListText, ObjectText, ProvisionText
from .written import read_day

OBJECT, DAY, FACTS, STANDARDS, CHOICES = "对象", "日期", "事实", "公布标准", "选择"
KEYS: Final = (OBJECT, DAY, FACTS, STANDARDS, CHOICES)
_ITEM, _AMOUNT = "事项", "金额"
_RECORD_KEYS: Final = (_ITEM, DAY, _AMOUNT)
_MONEY: Final = FactText("", _AMOUNT, "amount", "金额", maximum="1000000000000")
_LONGEST_GUESS: Final = 60
_MAX_GUESSES: Final = 20

Items = Sequence[tuple[str, str]]
"""What 已享受情况 may name: a name or alias, and the name it stands for."""

_Named = TypeVar("_Named", FactText, ObjectText, ProvisionText)
_Read = TypeVar("_Read")


@frozen
class CaseData:
    """A case as read. `object` is the object's name; facts are by alias, None is unknown.

    `choices` is the number (from 1) of the option taken, by the alias of the provision.
    """

    object: str
    on: date | None
    facts: Mapping[str, Any]
    standards: Mapping[str, Value | None]
    choices: Mapping[str, int]


def read_case(
    data: object,
    document: DocumentText,
    objects: Sequence[ObjectText],
    standards: Sequence[FactText],
    provisions: Sequence[ProvisionText],
) -> CaseData:
    """The case in `data`, as `parse_json` gives it. Raises CaseError with every problem.

    A list is a tuple with the facts of each member, 已享受情况 a tuple of `BenefitRecord`.
    """
    items = items_of(document, provisions)
    reader = _Reader(document.name, objects, items)
    parts = reader.mapping("", data)
    reader.check_keys(parts)
    described = reader.subject(parts.get(OBJECT), objects)
    on = reader.day(parts.get(DAY))
    facts: dict[str, Any] = {}
    if described is not None:
        facts = reader.subject_facts(FACTS, parts.get(FACTS), described)
    given = reader.facts(STANDARDS, parts.get(STANDARDS), standards)
    choices = reader.choices(parts.get(CHOICES), provisions)
    if reader.problems or described is None:
        raise CaseError(tuple(reader.problems))
    return CaseData(described.name, on, facts, given, choices)


def read_facts(
    data: object, described: ObjectText, objects: Sequence[ObjectText] = (), items: Items = ()
) -> dict[str, Any]:
    """The facts of one object, by alias. Raises CaseError with every problem.

    `objects` and `items` are as for `read_case`; they are needed where it has members or records.
    """
    reader = _Reader(described.name, objects, items)
    facts = reader.subject_facts(FACTS, data, described)
    if reader.problems:
        raise CaseError(tuple(reader.problems))
    return facts


def fact_texts(described: ObjectText) -> tuple[FactText, ...]:
    """The facts of an object, its key first."""
    if described.key is None or described.key in described.facts:
        return described.facts
    return (described.key, *described.facts)


def parse_json(text: str | bytes) -> object:
    """JSON text as data.

    Raises CaseError where it is none, and where a key stands twice in one group.
    """
    try:
        return json.loads(text, object_pairs_hook=_once, parse_constant=_no_number)
    except CaseError:
        raise
    except RecursionError:
        problem = "括号套得太深，读不了。"
    except UnicodeDecodeError:
        problem = "不是 UTF-8 编码的文件，请另存为 UTF-8。"
    except json.JSONDecodeError as error:
        problem = (
            f"第{error.lineno}行第{error.colno}个字处写得不合 JSON 的格式，请核对引号、逗号和括号。"
        )
    except ValueError:
        problem = "有一个数位数太多，读不了。"
    raise CaseError((CaseProblem("情况", problem),))


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    read = dict(pairs)
    if len(read) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise CaseError((CaseProblem(_path("情况", twice), "写了两次，请只留一处。"),))
    return read


def _no_number(word: str) -> NoReturn:
    raise CaseError((CaseProblem("情况", f"{word} 不是数，请改写或者删去。"),))


def _path(parent: str, key: object) -> str:
    name = key[:40] if isinstance(key, str) and printable(key) else shown(key)
    return f"{parent}.{name}" if parent else name


def items_of(document: DocumentText, provisions: Sequence[ProvisionText]) -> Items:
    """The 扶持事项 of the document by name and alias, and the 其他政策 by name."""
    own = [(word, each.name) for each in provisions for word in (each.name, each.alias)]
    return (*own, *((name, name) for name in document.other_policies))


class _Reader:
    """Reads the parts of a case and collects what is wrong with them."""

    def __init__(self, place: str, objects: Sequence[ObjectText], items: Items) -> None:
        self.place = place
        self.objects = {each.name: each for each in objects}
        self.items = dict(items)
        self.problems: list[CaseProblem] = []
        self._guesses = 0

    def refuse(self, path: str, message: str) -> None:
        self.problems.append(CaseProblem(path or "情况", message))

    def mapping(self, path: str, data: object) -> Mapping[object, object]:
        if data is None:
            return {}
        if not isinstance(data, Mapping):
            self.refuse(path, f"应当是花括号括起来的一组信息，现在是{shown(data)}。")
            return {}
        return data

    def check_keys(self, parts: Mapping[object, object]) -> None:
        for key in parts:
            if key not in KEYS:
                self.refuse(_path("", key), f"没有这一项。{self._nearest(key, KEYS)}")

    def subject(self, name: object, objects: Sequence[ObjectText]) -> ObjectText | None:
        if name is None and len(objects) == 1:
            return objects[0]
        offered = "、".join(one.name for one in objects)
        if name is None:
            self.refuse(OBJECT, f"没有写。请写明是哪一个：{offered}。")
            return None
        found = _by_name(objects).get(name) if isinstance(name, str) else None
        if found is None:
            self.refuse(OBJECT, f"《{self.place}》没有登记{shown(name)}，登记了的有：{offered}。")
        return found

    def day(self, written: object) -> date | None:
        if written is None:
            return None
        day = read_day(written) if isinstance(written, str) else None
        if day is None:
            self.refuse(DAY, f"应当是日期，如“2019-06-01”，现在是{shown(written)}。")
        return day

    def facts(self, path: str, data: object, facts: Sequence[FactText]) -> dict[str, Value | None]:
        def read(inner: str, fact: FactText, written: object) -> Value | None:
            try:
                return None if written is None else convert(fact, written)
            except Refused as refused:
                self.refuse(inner, str(refused))
                return None

        return self._each(path, data, facts, read)

    def subject_facts(self, path: str, data: object, described: ObjectText) -> dict[str, Any]:
        """The facts of an object, its lists and its records."""
        if not described.lists and not described.records:
            return self.facts(path, data, fact_texts(described))
        own, found = dict(self.mapping(path, data)), {}
        for each in described.lists:
            if (written := self._taken(path, own, each.name, each.alias)) is not None:
                found[each.alias] = self._members(_path(path, each.name), written, each)
        if described.records:
            written = self._taken(path, own, RECORDS, RECORDS_ALIAS)
            if written is not None:
                found[RECORDS_ALIAS] = self._records(_path(path, RECORDS), written)
        return self.facts(path, own, fact_texts(described)) | found

    def _taken(self, path: str, data: dict[object, object], name: str, alias: str) -> object:
        """What stands under a name or an alias, taken out; None where nothing does."""
        if name in data and alias in data and name != alias:
            self.refuse(_path(path, alias), f"与“{name}”是同一项，写了两次，请只留一处。")
        found = [data.pop(key) for key in (name, alias) if key in data]
        return found[0] if found else None

    def _members(self, path: str, data: object, listed: ListText) -> tuple[Any, ...] | None:
        described = self.objects[listed.member]
        parts = self._list(path, data)
        return tuple(
            self.subject_facts(f"{path}.第{number}名", each, described)
            for number, each in enumerate(parts, 1)
        )

    def _list(self, path: str, data: object) -> Sequence[object]:
        if isinstance(data, (list, tuple)):
            return data
        self.refuse(path, f"应当是方括号括起来的一列，一个也没有的写 []，现在是{shown(data)}。")
        return ()

    def _records(self, path: str, data: object) -> tuple[BenefitRecord, ...]:
        parts = enumerate(self._list(path, data), 1)
        read = [self._record(f"{path}.第{number}次", each) for number, each in parts]
        return tuple(each for each in read if each is not None)

    def _record(self, path: str, data: object) -> BenefitRecord | None:
        parts = self.mapping(path, data)
        for key in parts:
            if key not in _RECORD_KEYS:
                self.refuse(_path(path, key), f"没有这一项。{self._nearest(key, _RECORD_KEYS)}")
        before = len(self.problems)
        item = self._item(_path(path, _ITEM), parts.get(_ITEM))
        on = self._record_day(_path(path, DAY), parts.get(DAY))
        amount = self._record_amount(_path(path, _AMOUNT), parts.get(_AMOUNT))
        if item is None or on is None or len(self.problems) > before:
            return None
        return BenefitRecord(item, on, amount)

    def _item(self, path: str, written: object) -> str | None:
        found = self.items.get(written) if isinstance(written, str) else None
        if found is None:
            hint = self._nearest(written, list(self.items))
            self.refuse(path, f"没有登记过{shown(written)}这个事项。{hint}")
        return found

    def _record_day(self, path: str, written: object) -> date | None:
        day = read_day(written) if isinstance(written, str) else None
        if day is None:
            self.refuse(path, f"应当是日期，如“2019-06-01”，现在是{shown(written)}。")
        return day

    def _record_amount(self, path: str, written: object) -> Money | None:
        try:
            return None if written is None else convert(_MONEY, written)  # type: ignore[return-value]
        except Refused as refused:
            self.refuse(path, str(refused))
            return None

    def choices(self, data: object, provisions: Sequence[ProvisionText]) -> dict[str, int]:
        read = self._each(CHOICES, data, provisions, self._choice)
        return {alias: number for alias, number in read.items() if number is not None}

    def _choice(self, path: str, provision: ProvisionText, written: object) -> int | None:
        labels = [option.label for option in provision.options]
        if written is None:
            return None
        if not labels:
            self.refuse(path, "这一事项只有一种标准，不用选择，请删去。")
        elif isinstance(written, str) and written and written in labels:
            return labels.index(written) + 1
        elif type(written) is int and 1 <= written <= len(labels):
            return written
        else:
            offered = "、".join(f"{number}（{label}）" for number, label in enumerate(labels, 1))
            self.refuse(path, f"应当是下列之一：{offered}，现在是{shown(written)}。")
        return None

    def _each(
        self,
        path: str,
        data: object,
        known: Sequence[_Named],
        read: Callable[[str, _Named, object], _Read],
    ) -> dict[str, _Read]:
        """The values by alias, of names and aliases each given at most once."""
        names = _by_name(known)
        found: dict[str, _Read] = {}
        for key, written in self.mapping(path, data).items():
            inner = _path(path, key)
            one = names.get(key) if isinstance(key, str) else None
            if one is None:
                self.refuse(inner, f"没有登记过这个名称。{self._nearest(key, list(names))}")
            elif one.alias in found:
                self.refuse(inner, f"与“{one.name}”（{one.alias}）是同一项，写了两次，请只留一处。")
            else:
                found[one.alias] = read(inner, one, written)
        return found

    def _nearest(self, key: object, names: Sequence[str]) -> str:
        if not isinstance(key, str) or len(key) > _LONGEST_GUESS or self._guesses >= _MAX_GUESSES:
            return "请删去，或者改成登记过的名称。"
        self._guesses += 1
        close = get_close_matches(key, names, 1, 0.5)
        return f"最接近的是“{close[0]}”。" if close else "请删去，或者改成登记过的名称。"


def _by_name(known: Sequence[_Named]) -> dict[str, _Named]:
    return {one.alias: one for one in known} | {one.name: one for one in known}
