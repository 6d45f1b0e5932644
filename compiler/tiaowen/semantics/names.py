"""The names of a document and what they mean; looking one up, and what to say if that fails."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from enum import Enum
from itertools import islice

from attrs import define, evolve, field

from tiaowen.findings import Fix, Related
from tiaowen.frozen import frozen
from tiaowen.model.document import Identity
from tiaowen.model.names import Definition, Fact, MemberList, Object, Registered, Standard
from tiaowen.model.provisions import Incomplete, Provision
from tiaowen.model.types import Choice
from tiaowen.semantics.nearest import NameIndex, marked
from tiaowen.semantics.report import Report, where
from tiaowen.semantics.slips import slip_of
from tiaowen.source import Span
from tiaowen.source.characters import is_hostile
from tiaowen.syntax import tree
from tiaowen.values.units import Unit

APPLICATION_DATE = "申请日期"
_SHOWN_PLACES = 8


class Faulty(Enum):
    """In place of the meaning of a name whose declaration has faults: nothing more is said of it."""

    FAULTY = "faulty"


FAULTY = Faulty.FAULTY
Meaning = Fact | Definition | Standard | Faulty


@frozen
class Proposal:
    """A declaration: its line, the block it belongs into ("" for one of its own), and the edit."""

    line: str
    under: str
    fix: Fix | None

    @property
    def is_condition(self) -> bool:
        """Whether it is declared as 是否; it may as well be for an authority to say."""
        return self.line.endswith("：是否。")


@define
class Names:
    """Everything that is declared, by name.

    `values` holds, for each object, the facts, definitions and standards its rules may read.
    `declared_at` knows every name of the document, also those whose block could not be read.
    """

    report: Report
    declared_at: Mapping[str, Span]
    unread: frozenset[str] = frozenset()
    """Names of facts and definitions declared in a line, or under a head, that was not read."""
    units: frozenset[str] = frozenset()
    objects: dict[str, Object | Faulty] = field(factory=dict)
    values: dict[str, dict[str, Meaning]] = field(factory=dict)
    registered: dict[str, Registered] = field(factory=dict)
    heads: dict[str, str] = field(factory=dict)
    """Names of blocks that have no value: 企业 → 基本信息, 稳岗返还 → 扶持事项."""
    blocks: dict[str, tree.ProvisionBlock] = field(factory=dict)
    """The blocks of provisions by name, for 标准同X."""
    prose_doubts: dict[str, tree.DoubtBlock] = field(factory=dict)
    """疑义 that compute nothing, by name."""
    identity: Identity | None = None
    lists: dict[str, dict[str, MemberList | Faulty]] = field(factory=dict)
    """By owner its lists of members, by name."""
    counted: dict[tuple[str, str], Unit] = field(factory=dict)
    """What the members of a list are counted in (owner, list): 人, 户, 个."""
    owners: dict[str, str] = field(factory=dict)
    """The owner of each object that has one."""
    definitions: list[Definition] = field(factory=list)
    """Those without faults, each behind what it reads."""
    made: dict[int, Provision | Incomplete] = field(factory=dict)
    """Provisions that were built because their outcome is read, by `id` of their block."""
    outcomes: dict[str, Provision | Faulty] = field(factory=dict)
    """Provisions whose outcome may be read, by name."""
    commons: dict[str, tuple[str, tree.ProvisionBlock]] = field(factory=dict)
    """共同部分 by name: the number of its measure, and its block."""
    commons_used: set[str] = field(factory=set)
    new_lists: dict[tuple[str, str], Fix] = field(factory=dict)
    """The lines that would declare lists that nobody declares, by owner and name."""
    said: set[tuple[str, str]] = field(factory=set)
    """What was reported and would only be repeated in every row: code and words."""
    _index: NameIndex | None = None
    _unknown: dict[str, list[tuple[Span, str]]] = field(factory=dict)

    def unknown(self, name: tree.Name, wanted: str) -> None:
        """Note a name that may be declared nowhere; `wanted` is what it should be (信息, 责任单位).

        Nothing is said where its declaration is there but could not be read, or where a refused
        character stands in it. One that was read is something else than what is wanted.
        """
        if not name.text or name.text in self.unread or is_hostile(name.text):
            return
        if name.text not in self.declared_at or name.unknown:
            self._unknown.setdefault(name.text, []).append((name.span, wanted))
        elif kind := _declared_as(name.text, self):
            self.report.add(
                "TW0317",
                name.span,
                f"“{name.text}”登记的是{kind}，不是{wanted}，不能用在这里。",
                f"请改写登记过的{wanted}；还没有登记的，请先登记。",
            )

    def silently(self) -> "Names":
        """The same names, with a report of its own for what is said elsewhere too."""
        return evolve(self, report=Report(), said=set(), unknown={})

    @property
    def unknown_names(self) -> dict[str, str]:
        """Every undeclared name, and what it should be by its first use."""
        return {name: uses[0][1] for name, uses in self._unknown.items()}

    def report_unknown(self, proposed: Mapping[str, Proposal]) -> None:
        """Report every undeclared name once, with all the places that use it, and what would register it."""
        lists = frozenset(name for own in self.lists.values() for name in own)
        for name, uses in self._unknown.items():
            span, wanted = uses[0]
            found = slip_of(name, span, wanted, self.declared_at, lists)
            if found is None:
                self._report_unknown(name, [*dict.fromkeys(uses)], proposed.get(name))
            else:
                self.report.add(found.code, found.span, found.message, found.help, fix=found.fix)

    def upwards(self, subject: str) -> tuple[str, ...]:
        """An object and its owners, the nearest first."""
        found = [subject]
        while (owner := self.owners.get(found[-1])) is not None and owner not in found:
            found.append(owner)
        return tuple(found)

    def nearest(self, written: str) -> str | None:
        """The declared name nearest to a written one."""
        if self._index is None:
            self._index = NameIndex(tuple(self.declared_at))
        return self._index.nearest(written)

    def _report_unknown(
        self, name: str, uses: Sequence[tuple[Span, str]], proposal: Proposal | None
    ) -> None:
        span, wanted = uses[0]
        nearest = self.nearest(name)
        near = None if nearest == name else nearest
        message = f"没有登记过“{name}”。"
        if near is not None:
            message += (
                f"最接近的是“{marked(name, near)}”（{where(self.declared_at[near], span)}）。"
            )
        if len(uses) > 1:
            message += f"这样写的共有{len(uses)}处。"
        self.report.add(
            "TW0311",
            span,
            message,
            f"{'笔误请改；' if near else ''}若是新的{wanted}，请先登记{_advice(proposal)}。",
            fix=None if proposal is None else proposal.fix,
            related=tuple(
                Related(other, "这里也用到") for other, _ in islice(uses, 1, _SHOWN_PLACES)
            ),
        )


def _declared_as(name: str, names: Names) -> str | None:
    """What a name was read as, None where its declaration has faults."""
    for own in names.values.values():
        if (meaning := own.get(name)) is not None:
            return None if meaning is FAULTY else _KINDS[type(meaning)]
    objects = [each for each in names.objects.values() if isinstance(each, Object)]
    if any(each.key is not None and each.key.name == name for each in objects):
        return "识别用的编号"
    types = [fact.type for each in objects for fact in each.facts]
    if any(isinstance(each, Choice) and name in each.options for each in types):
        return "选项"
    if names.identity is not None and names.identity.name == name:
        return "文件的名称"
    return names.heads.get(name)


_KINDS: Mapping[type, str] = {Fact: "信息", Definition: "定义", Standard: "公布标准"}


def _advice(proposal: Proposal | None) -> str:
    """How the name would be registered."""
    if proposal is None:
        return ""
    where_to = f"，在“{proposal.under}”里写" if proposal.under else "，写"
    assessed = "由单位认定的写“认定事项，认定机关…”，" if proposal.is_condition else ""
    return (
        f"{where_to}“{proposal.line}”（{assessed}括号里的英文别名是占位，请换成说得清意思的英文）"
    )


@define
class Scope:
    """One block being read: whose facts its names mean, and whether it has a fault so far.

    A block with a fault is not computed; `error` and `broken` say so and give None, to be returned.
    """

    names: Names
    subject: str = ""
    failed: bool = False

    def error(
        self,
        code: str,
        span: Span,
        message: str,
        help: str = "",
        *,
        related: tuple[Related, ...] = (),
        fix: Fix | None = None,
    ) -> None:
        """Report a fault of this block."""
        self.names.report.add(code, span, message, help, related=related, fix=fix)
        self.failed = True

    @contextmanager
    def inside(self, member: str) -> Iterator[None]:
        """For a while names mean those of a member."""
        outer, self.subject = self.subject, member
        try:
            yield
        finally:
            self.subject = outer

    def broken(self) -> None:
        """There is a fault in this block that was reported elsewhere."""
        self.failed = True

    def unknown(self, name: tree.Name, wanted: str) -> None:
        """A name that is not declared."""
        self.names.unknown(name, wanted)
        self.failed = True
