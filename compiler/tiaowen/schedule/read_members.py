"""The members of groups of bodies, from JSON: {"各县市区": ["湘潭县", "湘乡市"]}."""

from tiaowen.model.document import Document
from tiaowen.schedule.reading import Reader
from tiaowen.schedule.who import Members, groups


def read_members(data: object, document: Document) -> Members:
    """The members by group. Raises CaseError with every problem and its place."""
    reader, known = Reader(), groups(document)
    found: dict[str, tuple[str, ...]] = {}
    for key, written in reader.group("", data).items():
        name = reader.one_of(key[:40] or "文件", key, known, "单位组")
        if name is None:
            continue
        group = known[name]
        if group in found:
            reader.refuse(key, f"与“{group}”是同一个单位组，写了两次，请只留一处。")
        found[group] = _members(reader, group, written)
    reader.close()
    return found


def _members(reader: Reader, group: str, written: object) -> tuple[str, ...]:
    names: list[str] = []
    before = len(reader.problems)
    for number, each in enumerate(reader.listed(group, written), 1):
        path = f"{group}.第{number}个"
        name = reader.name(path, each)
        if name in names:
            reader.refuse(path, f"“{name}”写了两次，请只留一处。")
        elif name is not None:
            names.append(name)
    if not names and len(reader.problems) == before:
        reader.refuse(group, "一个成员也没有写；不知道有哪些成员的，请不写这个单位组。")
    return tuple(names)
