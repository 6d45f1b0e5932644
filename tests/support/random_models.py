"""Random documents.

Every document has the same object, with facts of every kind; conditions, formulas, definitions,
windows, options, scales and published standards are drawn. All are well formed: units fit,
definitions do not form cycles; and all can be written down: what rule files have no words for (a
scale inside a formula, a list inside brackets) is never drawn, or where the evaluators alone are
held against each other (`unwritten`). Some names hold keywords or begin with another name.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from attrs import evolve
from hypothesis import strategies as st

from support.nodes import (
    HERE,
    compare,
    definition,
    number_type,
)
from support.random_names import (
    ARTICLE,
    BODY,
    CREDIT_CODE,
    DEFINITION_NAMES,
    FACTS,
    FORMER,
    FUND,
    HIRED,
    MOST_DOUBTS,
    OWNER,
    PROVISION_NAMES,
    REGISTERED,
    STANDARDS,
    TERMS,
    WINDOWS,
)
from support.random_results import Results, is_periodic
from tiaowen.model.document import Document, Entry, Identity, Measure
from tiaowen.model.entries import COUNTED_KINDS, entry_kind
from tiaowen.model.expressions import (
    Comparator,
    Compare,
    Condition,
    Expression,
    Literal,
    OpenReadings,
    Reading,
)
from tiaowen.model.history import RecordKind, Records, RecordWindow
from tiaowen.model.names import Definition, Fact, Object
from tiaowen.model.provisions import (
    Computed,
    Discretion,
    Doubt,
    Frequency,
    InForce,
    NoRule,
    OpenTerm,
    Party,
    Permission,
    Provision,
    ProvisionKind,
    Remark,
    Restriction,
    Same,
    Statement,
)
from tiaowen.model.results import Former, FormerKind
from tiaowen.model.types import Bool
from tiaowen.model.walk import open_doubts
from tiaowen.values.absence import Absence
from tiaowen.values.periods import Window


class Writer(Results):
    """Draws a document from small draws only, so that it stays quick. Its first picks are simple."""

    def define(self, first: int) -> Definition:
        """A definition; it may read those before it."""
        index, unit = len(self._definitions), self.pick(("元", "", "是否"))
        label = DEFINITION_NAMES[(first + index) % len(DEFINITION_NAMES)]
        alias = f"definition_{index}"
        doubted = self.upto(3) == 3 and len(open_doubts(self._reading())) < MOST_DOUBTS
        if doubted and (doubt := self._doubt(label, alias, unit)) is not None:
            made = doubt
        elif unit == "是否":
            made = definition(label, alias, self.whole_condition(1), Bool(), article=ARTICLE)
        else:
            body = self._amount() if unit == "元" else self.number(unit, 2)
            made = definition(label, alias, body, number_type(unit), article=ARTICLE)
        made = evolve(made, object=self.inside, anchors=(self.quote(), *self.quotes()))
        self._definitions.append(made)
        return made

    def tells_whose(self, bodies: Sequence[Expression | Condition]) -> bool:
        """Whether the readings of a 疑义 tell whose information they read."""
        del bodies
        return True

    def _doubt(self, label: str, alias: str, unit: str) -> Definition | None:
        """A 疑义 that is open, with two readings."""
        type_ = Bool() if unit == "是否" else number_type(unit)
        bodies = [self.condition(1) if unit == "是否" else self.number(unit, 1) for _ in range(2)]
        if not self.tells_whose(bodies):
            return None
        readings = tuple(
            Reading(f"读法{'一二'[i]}", "甲乙"[i], body, span=HERE) for i, body in enumerate(bodies)
        )
        adopted = self.pick((None, None, None, 0, 1))
        body = (
            OpenReadings(label, readings, type_, span=HERE) if adopted is None else bodies[adopted]
        )
        made = evolve(definition(label, alias, bodies[0], type_, article=ARTICLE), body=body)
        self._doubts[label] = Doubt(
            label,
            alias,
            ARTICLE,
            (),
            "补缴的欠费是否计入",
            ("甲", "乙"),
            None if adopted is None else adopted + 1,
            self.pick(("", f"{BODY}（编写人推定）")),
            "" if adopted is None else "出处：会议纪要",
            readings,
            span=HERE,
        )
        return made

    def entry(self, made: Definition) -> Entry:
        """A definition as it stands under its measure: some are 疑义."""
        doubt = self._doubts.get(made.name)
        return made if doubt is None else evolve(doubt, anchors=made.anchors, definition=made)

    def window(self) -> InForce | None:
        if self.upto(1):
            return None
        first, last = sorted((self.day(), self.day()))
        ends = self.pick(((first, last), (first, None), (None, last)))
        reads = self.pick((None, None, HIRED))
        return InForce(Window(*ends), reads, self.upto(2) == 2, self.quotes(), span=HERE)

    def filing(self) -> InForce | None:
        made = None if self.upto(3) else self.window()
        return None if made is None else evolve(made, reads=None)

    def former(self) -> tuple[Former, ...]:
        """What was before, in the order of its kinds."""
        kinds = [kind for kind in FormerKind if self.upto(4) == 4]
        return tuple(Former(kind, FORMER[kind], self.quotes(), span=HERE) for kind in kinds)

    def responsible(self) -> tuple[Party, ...]:
        return () if self.upto(2) else (self.party(BODY),)

    def discretion(self) -> Discretion | None:
        match self.upto(4):
            case 0:
                return Discretion(True, "", (self.quote(), *self.quotes()), span=HERE)
            case 1:
                return Discretion(False, BODY, self.quotes(), span=HERE)
            case 2:
                return Discretion(False, Absence.TEXT_SILENT, self.quotes(), span=HERE)
            case _:
                return None

    def party(self, name: str) -> Party:
        return Party(name, self.quotes(), span=HERE)

    def remark(self) -> Remark:
        text, sourced = self.pick(
            (
                ("示意，没有出处", False),
                ("末日为节假日的不顺延（出处：会议纪要〔2019〕3号；提出单位：就业科）", True),
            )
        )
        return Remark(text, sourced, self.quotes(), span=HERE)

    def open_terms(self) -> tuple[OpenTerm, ...]:
        return tuple(self._open_term() for _ in range(self.pick((0, 0, 1, 2))))

    def _open_term(self) -> OpenTerm:
        text = self.pick(("", "原文未明确", "另行规定，所指规定原文未明确"))
        return OpenTerm((self.quote(), *self.quotes()), text, span=HERE)

    def frequency(self, standard: Computed | Same) -> Frequency | Absence | None:
        """How often what is given may be had."""
        del standard
        return self.pick((None, Absence.TEXT_SILENT, self.often(OWNER, None)))

    def often(self, owner: str, identity: Fact | None) -> Frequency:
        window, times = self.pick(WINDOWS), 1 + self.upto(1)
        across = "用人单位" if identity is not None and self.upto(1) else ""
        text = f"不超过{times}次"
        return Frequency(times, window, owner, identity, across, self.quotes(), text, span=HERE)

    def had_less(self, frequency: Frequency, name: str) -> Restriction:
        """The test that a 享受次数 is."""
        had = records(RecordKind.COUNT, (name,), frequency.window, frequency.object)
        return Restriction(
            "享受次数", times_had(Comparator.LT, had, frequency.times), frequency.anchors, span=HERE
        )

    def plan(self) -> None:
        """Kind and name of each provision, so that rules may speak of those that are not made yet."""
        kinds = tuple(ProvisionKind)
        self.planned = tuple(
            (self.pick(kinds), PROVISION_NAMES[2 * self.upto(1) + index])
            for index in range(1 + self.upto(1))
        )

    def provision(self, index: int) -> Provision:
        kind, name = self.planned[index]
        condition = self.whole_condition(1 + self.upto(2)) if self.upto(4) else None
        standard = self.standard(index)
        frequency = self.frequency(standard)
        limited = isinstance(frequency, Frequency) and frequency.object == OWNER
        return Provision(
            kind,
            name,
            f"provision_{index}",
            ARTICLE,
            (self.quote(), *self.quotes()),
            self.party(OWNER),
            condition,
            self.carrying(condition),
            standard,
            self.window(),
            self.discretion(),
            self.pick((None, self.party(FUND))),
            frequency,
            self.open_terms(),
            tuple(self.remark() for _ in range(self.pick((0, 0, 1, 2)))),
            restrictions=(self.had_less(frequency, name),) if limited else (),
            term=self.pick(TERMS if is_periodic(standard) else (None, *TERMS)),
            filing=self.filing(),
            responsible=(responsible := self.responsible()),
            responsible_open_ended=bool(responsible) and self.upto(2) == 2,
            former=self.former(),
            span=HERE,
        )

    def identity(self) -> Identity:
        first, last = sorted((self.day(), self.day()))
        silent = Absence.TEXT_SILENT
        return Identity(
            "随机文件",
            "random_document",
            "随机文件",
            self.pick(("某市人民政府", Absence.COPY_LACKS)),
            self.pick((Absence.COPY_LACKS, "某政发〔2019〕1号")),
            self.pick((date(2019, 2, 1), silent)),
            self.pick((silent, silent, first)),
            self.pick((silent, silent, last, "5年")),
            self.pick(("原文.txt", "")),
            self.pick(("", "列第一位者")),
            span=HERE,
        )

    def permission(self) -> Permission:
        said = (
            Statement("主体", "困难企业", self.quotes(), span=HERE),
            Statement("前提", "与职工协商一致", self.quotes(), span=HERE),
            Statement("事项", "协商薪酬、调整工时", self.quotes(), span=HERE),
        )
        return Permission("企业协商稳岗", "negotiated", ARTICLE, (self.quote(),), said, span=HERE)

    def doubt(self) -> Doubt:
        return Doubt(
            "补缴的基数",
            self.pick(("", "refund_base")),
            ARTICLE,
            (self.quote(),),
            "补缴的欠费是否计入",
            ("计入", "不计入", "部分计入")[: 2 + self.upto(1)],
            self.pick((None, 1, 2)),
            self.pick(("", f"{BODY}（编写人推定）")),
            span=HERE,
        )

    def no_rule(self) -> NoRule:
        reason = self.pick(("背景", "程序", "宣示", "另行规定"))
        return NoRule(ARTICLE, reason, (self.quote(),), span=HERE)

    def others(self) -> tuple[Entry, ...]:
        """Entries that nothing is computed from."""
        makers = (self.permission, self.doubt, self.no_rule)
        return tuple(make() for make in makers if self.upto(3) == 3)

    def measure(self, entries: tuple[Entry, ...]) -> Measure:
        counts = Counter(entry_kind(entry) for entry in entries)
        total = tuple((kind, counts[kind]) for kind in COUNTED_KINDS if counts[kind])
        bodies = self.pick(((), (self.party(BODY), self.party("市财政局"))))
        return Measure(
            ARTICLE,
            self.pick(("随机", "")),
            bodies,
            bool(bodies) and self.upto(2) == 2,
            self.pick((total, None)),
            entries,
            (),
            span=HERE,
        )


def records(kind: RecordKind, items: tuple[str, ...], window: RecordWindow, owner: str) -> Records:
    type_ = number_type("次" if kind is RecordKind.COUNT else "元")
    return Records(kind, items, window, owner, type_, span=HERE)


def times_had(comparator: Comparator, had: Records, times: int) -> Compare:
    most = Literal(Fraction(times), number_type("次"), f"{times}次", span=HERE)
    return compare(comparator, had, most)


@st.composite
def documents(draw: st.DrawFn, *, unwritten: bool = False) -> Document:
    """A document with one or two provisions and up to three definitions."""
    writer = Writer(draw, unwritten=unwritten)
    first = writer.upto(len(DEFINITION_NAMES) - 1)
    writer.plan()
    named = tuple(writer.define(first) for _ in range(writer.upto(3)))
    made = tuple(writer.provision(index) for index in range(len(writer.planned)))
    entries = tuple(writer.entry(each) for each in named)
    measure = writer.measure((*entries, *made, *writer.others()))
    key = writer.pick((None, CREDIT_CODE))
    subject = Object(OWNER, "enterprise", key, FACTS, span=HERE)
    return Document(writer.identity(), (subject,), named, STANDARDS, REGISTERED, (measure,), ())
