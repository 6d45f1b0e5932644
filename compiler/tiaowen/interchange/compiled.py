"""What the JSON form holds besides the model: places of quotes, the layout, 算例 as cases."""

from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any, Final

from attrs import frozen

from tiaowen.lockstep import Alignment
from tiaowen.model.document import (
    Document,
    Example,
    ExampleSubject,
    FactInput,
    Identity,
    Measure,
    Received,
)
from tiaowen.model.expressions import Condition
from tiaowen.model.names import Definition, Fact, Object, Registered, Standard
from tiaowen.model.provisions import Provision
from tiaowen.reference.bridge import runtime_value
from tiaowen.runtime import ClauseText, DoubtText, OptionText, StepText
from tiaowen.runtime.decision import value_json
from tiaowen.runtime.history import RECORDS
from tiaowen.runtime.read_case import CHOICES, DAY, FACTS, OBJECT, STANDARDS
from tiaowen.source import SourceFile, Span
from tiaowen.text import OfficialText
from tiaowen.values.periods import Window
from tiaowen.wording import ProvisionPlan
from tiaowen.wording.layout import PlannedStep

FORMAT: Final = 1
"""Version of the JSON form. It changes only when a key changes its meaning or disappears."""


@frozen
class OfficialFile:
    """The official text: its file's name, its length in characters, SHA-256 of its UTF-8 form with LF line ends."""

    file: str
    length: int
    sha256: str


@frozen
class Place:
    """Where the text has a quote: characters [start, end) of the file; `article` is "" outside any."""

    article: str
    start: int
    end: int


@frozen
class Clause:
    """A clause of the layout and the condition it speaks of."""

    words: ClauseText
    condition: Condition


@frozen
class Step:
    """A step of the layout and what it computes."""

    words: StepText
    computes: PlannedStep


@frozen
class Setter:
    """A range of the provision and who sets the amount inside it."""

    what: str
    who: str


@frozen
class Excluded:
    """A provision (its alias) that cannot be had beside this one: why, and how it is resolved."""

    provision: str
    kind: str
    resolve: str


@frozen
class Layout:
    """A provision laid out: everything a decision needs to fill its trace and to say it in Chinese."""

    basis: tuple[str, ...]
    clauses: tuple[Clause, ...]
    top: tuple[int, ...]
    steps: tuple[Step, ...]
    standards: tuple[int, ...]
    options: tuple[OptionText, ...]
    window: Window | None
    window_fact: Fact | None
    window_text: str
    filing: Window | None
    filing_text: str
    responsible: str
    chooser: str
    setters: tuple[Setter, ...]
    term: str
    discretion: str
    right: str
    fund: str
    remarks: tuple[str, ...]
    digest: str
    doubts: tuple[DoubtText, ...]
    identity: str
    """Of the layout of a member: the alias of its 识别, "" without one."""
    payee: str
    excludes: tuple[Excluded, ...]
    member: "Layout | None"
    """How each member is decided (每吸纳1名…)."""


@frozen
class LaidOut:
    """A provision: the rule and its layout."""

    rule: Provision
    layout: Layout


@frozen
class DefinitionEntry:
    """Stands for a definition under its measure."""

    definition: Definition


@frozen
class ProvisionEntry:
    """Stands for a provision under its measure."""

    provision: str


@frozen
class WorkedCase:
    """An 算例 as a case that `read_case` reads, and what it must give."""

    name: str
    provision: str
    case: Mapping[str, Any]
    expected: str


@frozen
class Compiled:
    """The whole document, as it is written."""

    format: int
    identity: Identity
    official_text: OfficialFile | None
    objects: tuple[Object, ...]
    definitions: tuple[Definition, ...]
    standards: tuple[Standard, ...]
    registered: tuple[Registered, ...]
    provisions: tuple[LaidOut, ...]
    measures: tuple[Measure, ...]
    examples: tuple[WorkedCase, ...]


def compiled(
    document: Document, plans: Sequence[ProvisionPlan], text: SourceFile | None
) -> Compiled:
    """Everything there is to write; `text` is the official text's file, if there is one."""
    return Compiled(
        FORMAT,
        document.identity,
        None if text is None else _official_file(text, document.identity.text_file),
        document.objects,
        document.definitions,
        document.standards,
        document.registered,
        tuple(LaidOut(plan.provision, _layout(plan)) for plan in plans),
        document.measures,
        tuple(_worked_case(example) for example in document.examples),
    )


def _official_file(text: SourceFile, name: str) -> OfficialFile:
    return OfficialFile(name, len(text.text), sha256(text.text.encode()).hexdigest())


def places(alignment: Alignment | None) -> dict[tuple[str, int], Place]:
    """Where the text has each quote, by the file and offset of the quote."""
    if alignment is None:
        return {}
    return {
        (quotation.anchor.span.file.path, quotation.anchor.span.start): _place(
            alignment.text, quotation.place
        )
        for quotation in alignment.quotations
        if quotation.place is not None
    }


def _place(text: OfficialText, span: Span) -> Place:
    around = (a.label for a in text.articles if a.span.start <= span.start < a.span.end)
    return Place(next(around, ""), span.start, span.end)


def _layout(plan: ProvisionPlan) -> Layout:
    text = plan.text
    clauses = zip(text.clauses, plan.conditions, strict=True)
    steps = zip(text.steps, plan.steps, strict=True)
    return Layout(
        basis=text.basis,
        clauses=tuple(Clause(*each) for each in clauses),
        top=text.top,
        steps=tuple(Step(*each) for each in steps),
        standards=plan.standards,
        options=text.options,
        window=plan.window,
        window_fact=plan.window_fact,
        window_text=text.window,
        filing=plan.filing,
        filing_text=text.filing,
        responsible=text.responsible,
        chooser=text.chooser,
        setters=tuple(Setter(*pair) for pair in text.setters),
        term=text.term,
        discretion=text.discretion,
        right=text.right,
        fund=text.fund,
        remarks=text.remarks,
        digest=text.digest,
        doubts=text.doubts,
        identity="" if text.identity is None else text.identity.alias,
        payee=text.payee,
        excludes=tuple(Excluded(*each) for each in text.excludes),
        member=None if plan.member is None else _layout(plan.member),
    )


def _worked_case(example: Example) -> WorkedCase:
    provision = example.provision
    case: dict[str, Any] = {
        OBJECT: provision.subject.name,
        DAY: example.on.isoformat(),
        FACTS: _subject(example),
        STANDARDS: {given.name: _value(given, value) for given, value in example.standards},
        CHOICES: {} if example.choice is None else {provision.name: example.choice},
    }
    return WorkedCase(example.name, provision.alias, case, example.expected)


def _subject(given: Example | ExampleSubject) -> dict[str, Any]:
    """Facts, lists of members and records, by name."""
    facts = {fact.name: _value(fact, value) for fact, value in given.facts}
    lists = {each.members.name: [_subject(one) for one in each.each] for each in given.lists}
    if given.received is None:
        return facts | lists
    return {**facts, **lists, RECORDS: [_record(each) for each in given.received]}


def _record(received: Received) -> dict[str, Any]:
    amount = value_json(runtime_value("金额", received.amount))
    return {"事项": received.item, "日期": received.on.isoformat(), "金额": amount}


def _value(named: Fact | Standard, value: FactInput) -> object:
    return value_json(runtime_value(named.kind.value, value))
