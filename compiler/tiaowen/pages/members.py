"""The members in an 算例: a row for each with its facts, the answer for it and its amount, and the sum."""

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from tiaowen.cases import ExampleResult
from tiaowen.cases.outcome import result_text
from tiaowen.model.document import ExampleMembers, ExampleSubject
from tiaowen.model.provisions import PerMember
from tiaowen.pages.told import had_words, has_table, list_words, value_words
from tiaowen.pages.views import MembersView, Table
from tiaowen.pages.words import NOTHING, status_words
from tiaowen.runtime import Decision, Status
from tiaowen.runtime.history import RECORDS

_NUMBER, _ANSWER, _AMOUNT = "序号", "结论", "金额"
_NOT_TOLD: Final = "不知道"
_OPEN: Final = "（有尚待明确的读法，不逐名列结论）"


def member_tables(results: Sequence[ExampleResult]) -> tuple[MembersView, ...]:
    """A table for each list with several members; 算例 whose tables are the same share one."""
    shared: dict[tuple[str, str, Table], list[int]] = {}
    for number, result in enumerate(results, 1):
        for listed in filter(has_table, result.example.lists):
            shared.setdefault(_of_list(listed, result), []).append(number)
    return tuple(
        MembersView(f"算例{'、'.join(map(str, numbers))}的{name}", note, table)
        for (name, note, table), numbers in shared.items()
    )


def _of_list(listed: ExampleMembers, result: ExampleResult) -> tuple[str, str, Table]:
    """What the members are called, why they have no answers if they should, and their table."""
    standard, decision = result.example.provision.result, result.decision
    decided = isinstance(standard, PerMember) and standard.members == listed.members
    answers = decision.members if decided else ()
    waits = decided and not answers and not decision.status.refuses
    note = _OPEN if waits and decision.text.doubts else ""
    return listed.members.name, note, _table(listed.each, answers, decision)


def _table(
    members: Sequence[ExampleSubject], answers: Sequence[Decision], whole: Decision
) -> Table:
    """Members of whom the same is told, one behind the other, share a row."""
    told = [_told(each) for each in members]
    heads = tuple(dict.fromkeys(head for each in told for head in each))
    rows = [tuple(each.get(head, _NOT_TOLD) for head in heads) for each in told]
    if not answers:
        return Table((_NUMBER, *heads), _numbered(rows))
    answered = [(*row, *_answer(decision)) for row, decision in zip(rows, answers, strict=True)]
    total = ("合计", *(NOTHING for _ in heads), _counted(answers), _given(whole))
    return Table((_NUMBER, *heads, _ANSWER, _AMOUNT), (*_numbered(answered), total))


def _told(member: ExampleSubject) -> dict[str, str]:
    """What is told of a member, by the head of its column."""
    told = {fact.name: value_words(fact, value) for fact, value in member.facts}
    told |= {each.members.name: _several(each) for each in member.lists}
    if member.received is not None:
        told[RECORDS] = had_words(member.received)
    return told


def _several(listed: ExampleMembers) -> str:
    return list_words(listed) if listed.each else "无"


def _numbered(rows: Sequence[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """The rows with the numbers of the members: 第1名, 第2～4名."""
    found, first = list[tuple[str, ...]](), 1
    for row, same in groupby(rows):
        last = first + len(list(same)) - 1
        found.append((f"第{first}名" if first == last else f"第{first}～{last}名", *row))
        first = last + 1
    return tuple(found)


def _answer(decision: Decision) -> tuple[str, str]:
    words = "符合" if decision.status is Status.ELIGIBLE else status_words(decision)
    return words, _given(decision)


def _given(decision: Decision) -> str:
    return NOTHING if decision.result is None else result_text(decision.result)


def _counted(answers: Sequence[Decision]) -> str:
    """2名符合，1名不符合."""
    eligible = sum(each.status is Status.ELIGIBLE for each in answers)
    refused = sum(each.status.refuses for each in answers)
    counts = (
        (eligible, "符合"),
        (refused, "不符合"),
        (len(answers) - eligible - refused, "还不能确定"),
    )
    return "，".join(f"{count}名{words}" for count, words in counts if count)
