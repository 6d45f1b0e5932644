"""What 算例 and 算例表 have in common: the provision, the given values, the option that is chosen."""

from attrs import define, field

from tiaowen.findings import Related
from tiaowen.model.document import ExampleMembers, ExampleSubject, FactInput, Received
from tiaowen.model.duties import Encouragement, Target, Task
from tiaowen.model.entries import entry_kind
from tiaowen.model.names import Fact, MemberList, Standard
from tiaowen.model.provisions import Permission, Provision, Selection
from tiaowen.semantics.example_values import Read, Subject
from tiaowen.semantics.measures import Built
from tiaowen.semantics.names import Scope
from tiaowen.semantics.nearest import marked, nearest_of
from tiaowen.source import Span
from tiaowen.syntax import tree


@define
class Given:
    """The values of one subject, in the order they are written; each fact, standard and list once.

    `only` are the lists of which the one member is told by `职工的登记失业`.
    """

    facts: list[tuple[Fact, FactInput]] = field(factory=list)
    standards: list[tuple[Standard, FactInput]] = field(factory=list)
    lists: dict[str, ExampleMembers] = field(factory=dict)
    only: "dict[str, tuple[MemberList, Given]]" = field(factory=dict)
    received: tuple[Received, ...] | None = None
    _first: dict[str, Span] = field(factory=dict)

    def copy(self) -> "Given":
        """The same values, to go on from: every row of a table starts with the common ones."""
        only = {name: (members, one.copy()) for name, (members, one) in self.only.items()}
        return Given(
            list(self.facts),
            list(self.standards),
            dict(self.lists),
            only,
            self.received,
            dict(self._first),
        )

    def once(self, name: str, span: Span, scope: Scope) -> bool:
        """Whether a thing is told for the first time; a second time is reported."""
        first = self._first.setdefault(name, span)
        if first is span:
            return True
        scope.error(
            "TW0815",
            span,
            f"“{name}”在这个算例里写了两次，不知道以哪一次为准。",
            "请删去一处。",
            related=(Related(first, "先写在这里"),),
        )
        return False

    def member(self, members: MemberList, span: Span, scope: Scope) -> "Given":
        """The one member of a list that is told fact by fact."""
        if members.name not in self.only:
            self.once(members.name, span, scope)
            self.only[members.name] = (members, Given())
        return self.only[members.name][1]

    @property
    def all_lists(self) -> tuple[ExampleMembers, ...]:
        """Every list that is told."""
        single = (ExampleMembers(m, (one.subject,)) for m, one in self.only.values())
        return (*self.lists.values(), *single)

    @property
    def subject(self) -> ExampleSubject:
        """What is told of a member."""
        return ExampleSubject(tuple(self.facts), self.all_lists, self.received)

    def put(self, subject: Subject, read: Read | None, span: Span, scope: Scope) -> None:
        """Add a value that was read; a second one for the same thing is reported."""
        if not self.once(subject.name, span, scope) or read is None:
            return
        match subject:
            case Fact():
                self.facts.append((subject, read[0]))
            case Standard():
                self.standards.append((subject, read[0]))
        return


def provision_named(name: tree.Name, built: Built, scope: Scope) -> Provision | None:
    """The provision of that name; None where it has faults or there is none to compute."""
    entry = built.provisions.get(name.text)
    match entry:
        case Provision():
            scope.subject = entry.subject.name
            return entry
        case Permission() | Task() | Target() | Encouragement():
            return scope.error(
                "TW0811",
                name.span,
                f"“{name.text}”是{entry_kind(entry)}，不计算，没有可以核对的结果。",
                "请写扶持事项或者缴纳事项的名称，或者删去这个算例。",
            )
        case None if (kind := scope.names.heads.get(name.text)) is not None:
            return scope.error(
                "TW0811",
                name.span,
                f"“{name.text}”登记的是{kind}，不是事项，不知道要算什么。",
                "请写扶持事项或者缴纳事项的名称。",
            )
        case None:
            return scope.unknown(name, "事项")
        case _:
            return scope.broken()


def chosen(text: str, span: Span, provision: Provision, scope: Scope) -> int | None:
    """The number (from 1) of the option that is named or numbered, None after a fault."""
    standard = provision.result
    if not isinstance(standard, Selection):
        return scope.error(
            "TW0817",
            span,
            f"“{provision.name}”只有一种标准，没有可以选择的。",
            "请删去“选择”。",
        )
    labels = [option.label for option in standard.options]
    if text in labels:
        return labels.index(text) + 1
    if text.isdecimal() and 1 <= int(text[:3]) <= len(labels):
        return int(text[:3])
    if ("TW0817", f"{provision.name}：{text}") in scope.names.said:
        return scope.broken()
    scope.names.said.add(("TW0817", f"{provision.name}：{text}"))
    near = nearest_of(text, labels)
    return scope.error(
        "TW0817",
        span,
        f"“{provision.name}”没有“{text}”这一项标准。"
        + (f"最接近的是“{marked(text, near)}”。" if near else ""),
        f"可以选的有：{'、'.join(f'“{label}”' for label in labels if label)}。",
    )
