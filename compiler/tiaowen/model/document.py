"""The model of a whole document: the one thing every renderer reads."""

from datetime import date
from fractions import Fraction

from attrs import field

from tiaowen.frozen import frozen
from tiaowen.model.duties import Encouragement, Target, Task
from tiaowen.model.names import Definition, Fact, MemberList, Object, Registered, Standard
from tiaowen.model.provisions import Doubt, Incomplete, NoRule, Party, Permission, Provision, Remark
from tiaowen.source import Span
from tiaowen.values.absence import Absence
from tiaowen.values.periods import Window


@frozen
class Identity:
    """政策: what the document says of itself. `text_file` is the official text's file name, "" for 原文：无."""

    name: str
    alias: str
    title: str
    issuer: str | Absence
    number: str | Absence
    issued: date | Absence
    effective: date | Absence
    expiry: str | date | Absence
    text_file: str
    lead: str
    span: Span = field(eq=False, repr=False, kw_only=True)

    @property
    def validity(self) -> Window | None:
        """From 施行日期 to the end of 有效期, as far as they are known; None where nothing bounds it.

        Dates in the wrong order bound nothing: they are reported where they are declared.
        """
        start = self.effective if isinstance(self.effective, date) else None
        end = self.expiry if isinstance(self.expiry, date) else None
        if (start is None and end is None) or (start and end and end < start):
            return None
        return Window(start, end)


Entry = (
    Provision
    | Task
    | Target
    | Permission
    | Encouragement
    | NoRule
    | Doubt
    | Definition
    | Incomplete
)


@frozen
class Measure:
    """One measure or article and what its rule file says of it, in order. `controls`: 本条 (kind → count)."""

    number: str
    title: str
    bodies: tuple[Party, ...]
    bodies_open_ended: bool
    controls: tuple[tuple[str, int], ...] | None
    entries: tuple[Entry, ...]
    remarks: tuple[Remark, ...]
    span: Span = field(eq=False, repr=False, kw_only=True)


FactInput = bool | Fraction | date | frozenset[str] | str | None


@frozen
class Received:
    """A record of 已享受情况: the 扶持事项 or 其他政策, the day, the amount in 元 (None: not known)."""

    item: str
    on: date
    amount: Fraction | None


@frozen
class ExampleMembers:
    """The members of a list in an 算例, each with its facts (and lists, and records); () for none."""

    members: MemberList
    each: "tuple[ExampleSubject, ...]"


@frozen
class ExampleSubject:
    """What an 算例 says of one subject. A fact, a list or `received` that is not there is unknown."""

    facts: tuple[tuple[Fact, FactInput], ...] = ()
    lists: tuple[ExampleMembers, ...] = ()
    received: tuple[Received, ...] | None = None


@frozen
class Example:
    """算例 or a row of an 算例表: a case and what it must give.

    `facts` and `standards` hold exact values in the units of their types (money in 元, months, days); a fact
    that is not named is unknown. `choice` is the number of the option taken. `expected` is raw: `6万元`,
    `9万元至12万元`, `待补充（不裁员、少裁员）`, `不在执行期限内`, `？`.
    """

    name: str
    provision: Provision = field(repr=lambda p: repr(p.name))
    on: date
    facts: tuple[tuple[Fact, FactInput], ...]
    standards: tuple[tuple[Standard, FactInput], ...]
    choice: int | None
    expected: str
    lists: tuple[ExampleMembers, ...] = ()
    received: tuple[Received, ...] | None = None
    expected_span: Span = field(eq=False, repr=False, kw_only=True)
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Document:
    """Everything the rule files of one document say."""

    identity: Identity
    objects: tuple[Object, ...]
    definitions: tuple[Definition, ...]
    """In dependency order: a definition stands after those it reads."""
    standards: tuple[Standard, ...]
    registered: tuple[Registered, ...]
    measures: tuple[Measure, ...]
    examples: tuple[Example, ...]

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """Every computed provision, in the order of the files."""
        return tuple(e for m in self.measures for e in m.entries if isinstance(e, Provision))

    @property
    def units(self) -> frozenset[str]:
        """The 计量单位 that the document registers beside those every document knows."""
        return frozenset(each.name for each in self.registered if each.kind == "计量单位")

    @property
    def owners(self) -> dict[str, str]:
        """The owner of each object that has one, by name."""
        return {each.member: each.owner for one in self.objects for each in one.lists}

    def object(self, name: str) -> Object:
        """The object of that name. Raises KeyError if there is none."""
        return next((o for o in self.objects if o.name == name), None) or _missing(name)


def _missing(name: str) -> Object:
    raise KeyError(name)
