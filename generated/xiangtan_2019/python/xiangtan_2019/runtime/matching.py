"""All answers for one case beside each other: what can be had together, and what is still needed for what."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Any, Final, overload

from attrs import field, frozen

from .amounts import by_whom, money_words, result_words
from .decision import Decision
from .money import Money
from .status import Status
from .texts import FactText

FORMAT: Final = 1
"""Version of the JSON form."""
HIGHER: Final = "就高"
SILENT: Final = "文件没有写明"
"""What is said of papers to bring: the rules know which facts count, not how they are proved."""

_OPEN: Final = (Status.INCOMPLETE, Status.TO_BE_ASSESSED)


@frozen
class Conflict:
    """Two provisions that are both open to the case and exclude each other.

    `rule` is 不重复享受 or 不可同时. `resolve` says which is had (就高, 由申请人选择, 原文未明确); `taken` is the
    one, None where that is left to somebody.
    """

    first: Decision
    second: Decision
    rule: str
    resolve: str
    taken: Decision | None

    @property
    def sides(self) -> set[int]:
        """Both, by identity."""
        return {id(self.first), id(self.second)}


@frozen
class Need:
    """A fact that is missing, and the names of the provisions that wait for it."""

    fact: FactText
    provisions: tuple[str, ...]


@frozen
class Match(Sequence[Decision]):
    """The decisions of all provisions for one case, in the order of the text; it reads like a list of them."""

    decisions: tuple[Decision, ...]
    conflicts: tuple[Conflict, ...] = field(init=False)
    """Pairs that cannot be had together."""

    @conflicts.default
    def _conflicts(self) -> tuple[Conflict, ...]:
        pairs = combinations([each for each in self.decisions if each.status.gives], 2)
        return tuple(found for pair in pairs if (found := _conflict(*pair)) is not None)

    @overload
    def __getitem__(self, index: int) -> Decision: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Decision, ...]: ...
    def __getitem__(self, index: int | slice) -> Decision | tuple[Decision, ...]:
        return self.decisions[index]

    def __len__(self) -> int:
        return len(self.decisions)

    @property
    def granted(self) -> tuple[Decision, ...]:
        """What is 符合 and can be had whatever is chosen elsewhere."""
        return tuple(
            each
            for each in self.decisions
            if each.status is Status.ELIGIBLE and id(each) not in self._left_out()
        )

    def _left_out(self) -> set[int]:
        """Those that lose against one that is had itself, and those between which somebody still chooses."""
        lost: set[int] = set()
        for each in sorted(self.decisions, key=_fen, reverse=True):
            if any(id(other) not in lost for other in self._winners(each)):
                lost.add(id(each))
        left_to_somebody = {
            side
            for conflict in self.conflicts
            if conflict.taken is None and not lost & conflict.sides
            for side in conflict.sides
        }
        return lost | left_to_somebody

    def _winners(self, one: Decision) -> Iterator[Decision]:
        """Those that are taken instead of a decision."""
        for conflict in self.conflicts:
            taken = conflict.taken
            if taken is not None and taken is not one and id(one) in conflict.sides:
                yield taken

    @property
    def total(self) -> Money:
        """What the exact sums in 元 come to that can be had together, and that nobody has yet to choose."""
        amounts = [each.amount for each in self.granted]
        return Money(sum(each.fen for each in amounts if each is not None))

    @property
    def _has_total(self) -> bool:
        return any(each.amount is not None for each in self.granted)

    @property
    def near_misses(self) -> tuple[Decision, ...]:
        """Those that fail in one condition alone."""
        return tuple(each for each in self.decisions if each.near_misses)

    @property
    def needs(self) -> tuple[Need, ...]:
        """What is missing, each once, in the order it is met."""
        waiting: dict[FactText, list[str]] = {}
        for decision in self.decisions:
            for fact in decision.missing:
                waiting.setdefault(fact, []).append(decision.text.name)
        return tuple(Need(fact, tuple(names)) for fact, names in waiting.items())

    @property
    def to_verify(self) -> tuple[FactText, ...]:
        """The facts that the answers rest on which may lead to something, each once: what has to be shown."""
        found: dict[FactText, None] = {}
        for decision in self.decisions:
            if decision.status.gives or decision.status in _OPEN:
                found |= dict.fromkeys(_read(decision))
        return tuple(found)

    def _to_verify_words(self) -> Iterator[str]:
        """职工的登记失业: facts of others than the subject say whose they are."""
        subjects = {each.text.subject for each in self.decisions}
        for fact in self.to_verify:
            yield fact.name if fact.object in subjects else f"{fact.object}的{fact.name}"

    def text(self) -> str:
        """All of it in Chinese; lines end with a line feed."""
        sections = (
            ("可以享受的：", [f"{each.text.name}：{_gives(each)}" for each in self.granted]),
            ("只能享受其中一项的：", [_conflict_words(each) for each in self.conflicts]),
            ("还缺的信息：", [_need_words(each) for each in self.needs]),
            ("差一条就符合的：", [_miss_words(each) for each in self.near_misses]),
            ("要核对的信息：", ["、".join(self._to_verify_words())]),
        )
        lines = [line for title, items in sections for line in _section(title, items)]
        if self._has_total:
            lines.append(f"能确定的合计：{money_words(self.total, '元')}。")
        lines.append(f"要带的材料：{SILENT}，请向经办机关问清。")
        return "\n".join(lines) + "\n"

    def to_json(self) -> dict[str, Any]:
        """The JSON form: the decisions, and what only all of them together tell."""
        return {
            "格式": FORMAT,
            "结论": [each.to_json() for each in self.decisions],
            "可以享受": [each.text.alias for each in self.granted],
            "冲突": [_conflict_json(each) for each in self.conflicts],
            "合计": str(self.total) if self._has_total else None,
            "还缺": [_need_json(each) for each in self.needs],
            "差一项": [each.text.alias for each in self.near_misses],
            "要核对的信息": list(self._to_verify_words()),
            "要带的材料": SILENT,
        }


# --- what excludes what ---------------------------------------------------------------------------


def _conflict(first: Decision, second: Decision) -> Conflict | None:
    """The rule of either that names the other; the first is asked first."""
    for one, other in ((first, second), (second, first)):
        for alias, rule, resolve in one.text.excludes:
            if alias == other.text.alias:
                taken = _higher(first, second) if resolve == HIGHER else None
                return Conflict(first, second, rule, resolve, taken)
    return None


def _higher(first: Decision, second: Decision) -> Decision | None:
    """The one with the higher exact sum; None where they are equal or one is not exact."""
    one, other = first.amount, second.amount
    if one is None or other is None or one == other:
        return None
    return first if one.fen > other.fen else second


def _fen(decision: Decision) -> int:
    return 0 if decision.amount is None else decision.amount.fen


def _read(decision: Decision) -> Iterator[FactText]:
    """The facts of the case that a decision reads: its own, then those of the members it decides over."""
    text = decision.text
    for part in (text, text.member):
        if part is not None:
            facts = [each.facts for each in part.clauses] + [each.facts for each in part.steps]
            yield from (fact for each in facts for fact in each if fact.source == "case")


# --- words ----------------------------------------------------------------------------------------


def _section(title: str, items: Sequence[str]) -> Iterator[str]:
    found = [item for item in items if item]
    if found:
        yield title
        yield from (f"　　{item}" for item in found)


def _gives(decision: Decision) -> str:
    return "" if decision.result is None else result_words(decision.result, decision.text)


def _conflict_words(conflict: Conflict) -> str:
    first, second = conflict.first, conflict.second
    both = f"{first.text.name}（{_gives(first)}）与{second.text.name}（{_gives(second)}）"
    if conflict.taken is not None:
        return f"{both}：{conflict.rule}，就高，按{conflict.taken.text.name}"
    return f"{both}：{conflict.rule}，{_left_open(conflict)}"


def _left_open(conflict: Conflict) -> str:
    """Why neither is taken. 就高 leaves it open where the sums are equal, and where one is not known yet."""
    if conflict.resolve != HIGHER:
        return conflict.resolve
    equal = conflict.first.amount is not None and conflict.first.amount == conflict.second.amount
    return "就高，金额相同，任选其一" if equal else "就高，金额确定以后再比"


def _need_words(need: Need) -> str:
    fact = need.fact
    by = f"，{by_whom(fact.authority, '认定')}" if fact.authority else ""
    return f"{fact.full_name}（{'、'.join(need.provisions)}要用{by}）"


def _miss_words(decision: Decision) -> str:
    (reason,) = decision.near_misses
    return f"{decision.text.name}：{reason.clause.text}"


# --- JSON -----------------------------------------------------------------------------------------


def _conflict_json(conflict: Conflict) -> dict[str, Any]:
    return {
        "事项": [conflict.first.text.alias, conflict.second.text.alias],
        "规定": conflict.rule,
        "怎么办": conflict.resolve,
        "按": None if conflict.taken is None else conflict.taken.text.alias,
    }


def _need_json(need: Need) -> dict[str, Any]:
    fact = need.fact
    return {
        "对象": fact.object,
        "信息": fact.name,
        "别名": fact.alias,
        "所在": fact.place,
        "由谁认定": fact.authority,
        "事项": list(need.provisions),
    }
