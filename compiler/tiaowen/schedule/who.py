"""Who has a task or a target: a body, a member of a group, or a group whose members are not given."""

from collections.abc import Mapping

from attrs import frozen

from tiaowen.model.document import Document
from tiaowen.model.duties import Doer, Doers, Target, Task
from tiaowen.values.absence import Absence

GROUP = "单位组"
Members = Mapping[str, tuple[str, ...]]
"""The members of each 单位组 that are given, by the name of the group."""


@frozen
class Unit:
    """One that has a task of its own. `group`: the 单位组 it is a member of, "" for none.

    `stands_for_group`: it is the group itself, because its members are not given. `spellings` are
    all its names.
    """

    name: str
    group: str = ""
    stands_for_group: bool = False
    spellings: tuple[str, ...] = ()


NOBODY = Unit(Absence.TEXT_SILENT.value)
"""Who has a task whose 主体 is 原文未明确."""


def units(doers: Doers, members: Members) -> tuple[Unit, ...]:
    """Every one that has it, each once, in the order of the text."""
    found: dict[str, Unit] = {}
    for doer in doers.members:
        for unit in _units(doer, members):
            found.setdefault(unit.name, unit)
    return tuple(found.values()) or (NOBODY,)


def _units(doer: Doer, members: Members) -> tuple[Unit, ...]:
    if doer.kind != GROUP:
        return (Unit(doer.name, "", False, doer.spellings),)
    return group_units(doer.name, members, doer.spellings)


def group_units(group: str, members: Members, spellings: tuple[str, ...] = ()) -> tuple[Unit, ...]:
    """The members of a group; itself where they are not given."""
    if group not in members:
        return (Unit(group, group, True, spellings),)
    return tuple(Unit(name, group, False, (name,)) for name in members[group])


def groups(document: Document) -> dict[str, str]:
    """The 单位组 of a document: each of its spellings, and the name it stands for."""
    registered = [each for each in document.registered if each.kind == GROUP]
    return {
        spelling: each.name
        for each in registered
        for spelling in (each.name, each.short, each.alias, *each.others)
        if spelling
    }


def tasks_of(document: Document) -> tuple[Task, ...]:
    """Every 工作任务 of a document, in the order of the files."""
    return tuple(e for m in document.measures for e in m.entries if isinstance(e, Task))


def targets_of(document: Document) -> tuple[Target, ...]:
    """Every 工作目标 of a document, in the order of the files."""
    return tuple(e for m in document.measures for e in m.entries if isinstance(e, Target))


def names_of(document: Document, members: Members) -> dict[str, frozenset[str]]:
    """What may be asked for as a unit: each spelling, and the names of the units that it means."""
    found: dict[str, set[str]] = {}
    doers = [each.doers for each in tasks_of(document)]
    doers += [each.doers for each in targets_of(document)]
    for each in doers:
        for unit in units(each, members):
            for word in (*unit.spellings, unit.name, unit.group):
                if word:
                    found.setdefault(word, set()).add(unit.name)
    return {word: frozenset(names) for word, names in found.items()}
