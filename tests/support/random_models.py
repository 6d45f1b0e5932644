"""Random documents.

Every document has the same object, with facts of every kind; conditions, formulas, definitions,
windows, options, scales and published standards are drawn. All are well formed: units fit,
definitions do not form cycles; and all can be written down: what rule files have no words for (a
scale inside a formula, a list inside brackets) is never drawn. Some names hold keywords or begin
with another name.
"""

from collections import Counter
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
from support.random_conditions import Conditions
from support.random_names import (
    ARTICLE,
    BODY,
    CREDIT_CODE,
    DEFINITION_NAMES,
    FACTS,
    FUND,
    HIRED,
    MOST_DOUBTS,
    OPTION_LABELS,
    OWNER,
    PROVISION_NAMES,
    REGISTERED,
    STANDARDS,
    TERM_OF_TWO_YEARS,
)
from tiaowen.model.document import Document, Entry, Identity, Measure
from tiaowen.model.entries import COUNTED_KINDS, entry_kind
from tiaowen.model.expressions import (
    Cases,
    Comparator,
    Expression,
    Literal,
    OpenReadings,
    Progressive,
    Reading,
)
from tiaowen.model.history import RecordKind, Records, RecordWindow, Within
from tiaowen.model.names import Definition, Object
from tiaowen.model.provisions import (
    Computed,
    Discretion,
    Doubt,
    Frequency,
    InForce,
    NoRule,
    OpenTerm,
    Option,
    Party,
    Permission,
    Provision,
    ProvisionKind,
    Remark,
    Restriction,
    Same,
    Selection,
    Statement,
    Sum,
)
from tiaowen.model.results import Part, Parts, Quota, Range, Rate, Stated, StatedKind
from tiaowen.model.types import Bool
from tiaowen.model.walk import open_doubts
from tiaowen.values.absence import Absence
from tiaowen.values.periods import Window
from tiaowen.values.units import Unit


class Writer(Conditions):
    """Draws a document from small draws only, so that it stays quick. Its first picks are simple."""

    def define(self, first: int) -> Definition:
        """A definition; it may read those before it."""
        index, unit = len(self._definitions), self.pick(("元", "", "是否"))
        label = DEFINITION_NAMES[(first + index) % len(DEFINITION_NAMES)]
        alias = f"definition_{index}"
        if self.upto(3) == 3 and len(open_doubts(self._reading())) < MOST_DOUBTS:
            made = self._doubt(label, alias, unit)
        elif unit == "是否":
            made = definition(label, alias, self.whole_condition(1), Bool(), article=ARTICLE)
        else:
            body = self._amount() if unit == "元" else self.number(unit, 2)
            made = definition(label, alias, body, number_type(unit), article=ARTICLE)
        made = evolve(made, object=self.inside, anchors=(self.quote(), *self.quotes()))
        self._definitions.append(made)
        return made

    def _doubt(self, label: str, alias: str, unit: str) -> Definition:
        """A 疑义 that is open, with two readings."""
        type_ = Bool() if unit == "是否" else number_type(unit)
        bodies = [self.condition(1) if unit == "是否" else self.number(unit, 1) for _ in range(2)]
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

    def responsible(self) -> tuple[Party, ...]:
        return () if self.upto(2) else (self.party(BODY),)

    def standard(self) -> Computed | Same:
        if self.plain:
            return self.plain_standard()
        made = self._standard()
        return made if self.upto(7) else Same("另一事项", made, (), span=HERE)

    def _standard(self) -> Computed:
        match self.upto(9):
            case 0 | 1 | 2 | 3:
                return Sum(self._amount(), (), span=HERE)
            case 4:
                return Sum(self.number("元/月", 1), (), span=HERE)
            case 5:
                return self.range(self.pick(("元", "元/月")))
            case 6:
                return self.parts(self.pick(("元", "元/月")))
            case 7:
                return self.open_result()
            case _:
                return self.plain_standard()

    def range(self, unit: str) -> Range:
        """A range with one or both ends, sometimes the wrong way round."""
        ends = self.pick(((True, True), (False, True), (True, False)))
        lower, upper = (self.number(unit, 1) if stated else None for stated in ends)
        decides = self.pick(("市人社局", Absence.TEXT_SILENT))
        return Range(lower, upper, Unit.parse(unit), decides, (), span=HERE)

    def parts(self, unit: str) -> Parts:
        made = tuple(
            Part(f"第{i}部分", self._part(unit), (), span=HERE) for i in range(2 + self.upto(1))
        )
        return Parts(made, Unit.parse(unit), span=HERE)

    def _part(self, unit: str) -> Expression | Range:
        return self.number(unit, 1) if self.upto(2) else self.range(unit)

    def open_result(self) -> Rate | Quota | Stated:
        match self.upto(2):
            case 0:
                return Rate(self.number("", 1), (), span=HERE)
            case 1:
                return Quota(self._amount(), (), span=HERE)
            case _:
                return Stated(self.pick(tuple(StatedKind)), '免费"培训', (), span=HERE)

    def plain_standard(self) -> Sum | Selection:
        """A sum or a selection with quotes, as a rule file writes them."""
        if self.upto(2):
            amount = self._amount()
            return Sum(
                amount, () if isinstance(amount, (Progressive, Cases)) else self.quotes(), span=HERE
            )
        chooser = self.pick(("申请人", BODY, Absence.TEXT_SILENT))
        first = self.upto(len(OPTION_LABELS) - 1)
        labels = [
            self.pick(("", OPTION_LABELS[(first + index) % len(OPTION_LABELS)]))
            for index in range(2 + self.upto(1))
        ]
        options = tuple(
            Option(label, self.number("元", 2), self.quotes(), span=HERE) for label in labels
        )
        return Selection(chooser, options, span=HERE)

    def _amount(self) -> Expression:
        """An amount of money that stands alone, so that it may be a scale or cases."""
        match self.upto(5):
            case 0:
                return self.scale("元", 1)
            case 1:
                return self._by_cases("元", 1)
            case _:
                return self.number("元", 2)

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

    def once_a_year(self) -> Frequency:
        window = RecordWindow(Within.YEAR)
        return Frequency(1, window, OWNER, None, "", self.quotes(), "每年1次", span=HERE)

    def had_less(self, frequency: Frequency, name: str) -> Restriction:
        """The test that a 享受次数 is."""
        times = number_type("次")
        window, owner = frequency.window, frequency.object
        had = Records(RecordKind.COUNT, (name,), window, owner, times, span=HERE)
        most = Literal(Fraction(frequency.times), times, f"{frequency.times}次", span=HERE)
        test = compare(Comparator.LT, had, most)
        return Restriction("享受次数", test, frequency.anchors, span=HERE)

    def provision(self, index: int) -> Provision:
        condition = self.whole_condition(1 + self.upto(2)) if self.upto(4) else None
        frequency = self.pick((None, Absence.TEXT_SILENT, self.once_a_year()))
        name = PROVISION_NAMES[2 * self.upto(1) + index]
        limited = isinstance(frequency, Frequency)
        return Provision(
            self.pick(tuple(ProvisionKind)),
            name,
            f"provision_{index}",
            ARTICLE,
            (self.quote(), *self.quotes()),
            self.party(OWNER),
            condition,
            self.carrying(condition),
            self.standard(),
            self.window(),
            self.discretion(),
            self.pick((None, self.party(FUND))),
            frequency,
            self.open_terms(),
            tuple(self.remark() for _ in range(self.pick((0, 0, 1, 2)))),
            restrictions=(self.had_less(frequency, name),) if limited else (),
            term=None if self.plain else self.pick((None, TERM_OF_TWO_YEARS)),
            filing=self.filing(),
            responsible=self.responsible(),
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


@st.composite
def documents(draw: st.DrawFn, *, plain: bool = False) -> Document:
    """A document with one or two provisions and up to three definitions (see `Writer` for `plain`)."""
    writer = Writer(draw, plain=plain)
    first = writer.upto(len(DEFINITION_NAMES) - 1)
    named = tuple(writer.define(first) for _ in range(writer.upto(3)))
    made = tuple(writer.provision(index) for index in range(1 + writer.upto(1)))
    entries = tuple(writer.entry(each) for each in named)
    measure = writer.measure((*entries, *made, *writer.others()))
    key = writer.pick((None, CREDIT_CODE))
    subject = Object(OWNER, "enterprise", key, FACTS, span=HERE)
    return Document(writer.identity(), (subject,), named, STANDARDS, REGISTERED, (measure,), ())
