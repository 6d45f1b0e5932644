"""One provision as one function: facts, columns, then whether and how much."""

import ast
from datetime import date
from typing import TypeVar

from attrs import frozen

from tiaowen.model.expressions import Progressive
from tiaowen.model.provisions import PerMember, Selection
from tiaowen.python.code import (
    Assign,
    Blank,
    Docstring,
    Expr,
    Function,
    If,
    Parameter,
    Return,
    Run,
    Statement,
    attribute,
    both,
    call,
    compare,
    constant,
    either,
    if_else,
    is_,
    is_not,
    name,
    tuple_of,
)
from tiaowen.python.columns import Columns, optional
from tiaowen.python.comments import docstring, step_comments
from tiaowen.python.missing import Wanted, missing_function
from tiaowen.python.names import Names
from tiaowen.python.per_member import decided, joined
from tiaowen.python.picked import PICKED, picked_type, under_readings
from tiaowen.python.results import in_order, result_expression
from tiaowen.python.scaled import Plain, Scaled, Value, ratio
from tiaowen.python.subject import Subject, reads_given_standards
from tiaowen.python.symbols import Symbols
from tiaowen.values.periods import Window
from tiaowen.wording.layout import CaseStep, DefinitionStep, ProvisionPlan, TableStep, of_definition

_Column = TypeVar("_Column", Plain, Scaled)


@frozen
class ProvisionCode:
    """The functions of a provision, the days they compare with, and how it is called."""

    functions: tuple[Function, ...]
    days: dict[date, str]
    uses_standards: bool
    uses_choice: bool


def function_code(plan: ProvisionPlan, symbols: Symbols, days: dict[date, str]) -> ProvisionCode:
    """The code of a provision, under the readings picked where it reads open 疑义.

    `days` are the constants that the module has already.
    """
    return _Builder(plan, symbols, days, tuple(doubt.doubt for doubt in plan.doubts)).build()


class _Builder:
    """Builds the function of one provision step by step; each step adds columns."""

    def __init__(
        self,
        plan: ProvisionPlan,
        symbols: Symbols,
        days: dict[date, str],
        doubts: tuple[str, ...],
        member: tuple[str, str] | None = None,
        owner: "_Builder | None" = None,
    ) -> None:
        names = Names(symbols.taken, (*days.values(), "owner", "members", PICKED))
        self.doubts, self.member, self.member_list = doubts, member, ""
        self.plan, self.symbols = plan, symbols
        own = symbols.functions[plan.text.alias] if member is None else member[1]
        self.name = under_readings(own) if doubts and member is None else own
        self.columns = Columns(names)
        subject = plan.text.subject
        self.columns.types |= {"case": name(symbols.classes[subject]), "on": name("date")}
        self.columns.types |= {"standards": name("Standards"), PICKED: picked_type()}
        self.subject = Subject(
            self.columns,
            symbols,
            doubts,
            self.name.removeprefix("_"),
            {subject: "case"}
            if owner is None
            else {owner.plan.text.subject: "owner", subject: "case"},
            days=days,
        )
        if owner is not None:
            self.columns.types["owner"] = name(symbols.classes[owner.plan.text.subject])
            self.subject.places["owner"] = ""
        self.owner = owner
        varies = bool(doubts) or plan.member is not None
        self.subject.uses_standards = varies and reads_given_standards(plan.provision)
        self.selection = isinstance(plan.provision.result, Selection)
        self.steps: dict[int, Scaled] = {}
        self.wanted: list[Wanted] = []

    def build(self) -> ProvisionCode:
        in_force = (self._in_force(), self._filing())
        condition, truths = self._conditions()
        standards = self._standards()
        if isinstance(self.plan.provision.result, PerMember):
            self.member_list = self.subject.listed(self.plan.provision.result.members)
            self.wanted.append(Wanted(self.member_list))
        ratios = tuple_of(map(self._traced, range(len(self.plan.steps))))
        missing, cold = self._missing()
        answers = self._answers(in_force, condition, standards, missing)
        body = (
            Docstring(self._words()),
            *self._check(standards),
            *self.columns.loads,
            *((Blank(), *self.columns.body) if self.columns.body else ()),
            Blank(),
            Assign("truths", truths),
            Assign("numbers", ratios),
            *answers,
        )
        hot = Function(
            self.name,
            self._parameters(),
            self._keywords(),
            name("Decision"),
            body,
        )
        uses = self.subject.uses_standards
        functions = (hot, *cold, *self.subject.functions)
        return ProvisionCode(functions, self.subject.days, uses, self.selection)

    def _words(self) -> str:
        if not self.doubts or self.member is not None:
            return docstring(self.plan.text)
        doubts = "、".join(f"“{doubt}”" for doubt in self.doubts)
        return f"{self.plan.text.name}，依次按{doubts}的这一种读法（从0数起）。"

    def _parameters(self) -> tuple[Parameter, ...]:
        owner = () if self.owner is None else ("owner",)
        return tuple(
            Parameter(each, self.columns.types[each])
            for each in ("case", *owner, *self._passed_on())
        )

    def _passed_on(self) -> tuple[str, ...]:
        """The readings, where they matter: for a member only where its function reads one."""
        reads = self.doubts and (self.member is None or self.subject.uses_picked)
        return (PICKED,) if reads else ()

    def _keywords(self) -> tuple[Parameter, ...]:
        made = [Parameter("on", name("date"))]
        if self.subject.uses_standards:
            made.append(Parameter("standards", name("Standards"), name("NO_STANDARDS")))
        if self.selection:
            made.append(Parameter("choice", optional(name("int")), constant(None)))
        return tuple(made)

    # --- whether ----------------------------------------------------------------------------------

    def _in_force(self) -> Plain | None:
        """The column that says whether the day lies in the window; None without a window."""
        window, fact = self.plan.window, self.plan.window_fact
        if window is None or (window.start is None and window.end is None):
            return None
        day = Plain(name("on")) if fact is None else self.subject.fact(fact)
        comments = (f"执行期限：{self.plan.text.window}",)
        inside = self._inside(window, _required(day))
        made = self.columns.column("in_force", inside, day.guards, name("bool"), comments)
        return self._want(Plain(name(made[1]), made[0]))

    def _filing(self) -> Plain | None:
        """The column that says whether 申请日期 lies in 申请期限; None without one."""
        if self.plan.filing is None:
            return None
        comments = (f"申请期限：{self.plan.text.filing}",)
        inside = self._inside(self.plan.filing, name("on"))
        made = self.columns.column("may_apply", inside, (), name("bool"), comments)
        return self._want(Plain(name(made[1]), made[0]))

    def _inside(self, window: Window, day: Expr) -> Expr:
        starts = [] if window.start is None else [self.subject.day(window.start)]
        ends = [] if window.end is None else [self.subject.day(window.end)]
        chain = [*starts, day, *ends]
        return ast.Compare(chain[0], [ast.LtE()] * (len(chain) - 1), chain[1:])

    def _conditions(self) -> tuple[Plain | None, Expr]:
        """The column of the whole condition (None: there is none), and every truth in order."""
        conditions = self.plan.conditions
        texts = self.plan.text.clauses
        for node, text in zip(conditions, texts, strict=True):
            quote = f"「{text.quote}」" if text.quote else ""
            words = (f"{text.id}：{text.text}{quote}",)
            self.subject.conditions.comments.setdefault(id(node), words)
        if not conditions:
            return None, tuple_of(())
        provision = self.plan.provision
        outermost = provision.whole_condition if provision.restrictions else conditions[0]
        assert outermost is not None, "a provision with clauses has a condition"
        whole = self.subject.conditions.column(outermost, "condition")
        made = self.subject.conditions.made
        truths = tuple_of(made[id(node)].expression for node in conditions)
        return self._want(whole), truths

    # --- how much ---------------------------------------------------------------------------------

    def _standards(self) -> list[Scaled]:
        """A column for the standard, or one for each option, part or end."""
        for index, step in enumerate(self.plan.steps):
            if isinstance(step, DefinitionStep):
                self.steps[index] = _number(self.subject.definition(step.definition))
            elif isinstance(step, TableStep):
                self.steps[index] = _number(self.subject.standard(step.standard))
        made = []
        for number, index in enumerate(self.plan.standards, 1):
            hint = f"standard_{number}" if self._several else "standard"
            counts = _counts(number) if self.selection else None
            self.columns.skipped = None if counts is None else _skipped(number)
            standard = self._standard(index, hint)
            self.columns.skipped = None
            self.steps[index] = standard
            made.append(self._want(standard, counts))
        return made

    @property
    def _several(self) -> bool:
        return self.selection or len(self.plan.standards) > 1

    def _standard(self, index: int, hint: str) -> Scaled:
        amount = self.plan.steps[index].amount  # type: ignore[union-attr]
        expressions = self.subject.conditions.expressions
        comments = step_comments(self.plan.text.steps[index])
        if not isinstance(amount, Progressive):
            return self.columns.number(hint, expressions.number(amount, hint), comments)
        first = index - len(amount.bands)
        words = [step_comments(self.plan.text.steps[i]) for i in range(first, index)]
        bands = expressions.bands(amount, hint, words)
        self.steps.update(zip(range(first, index), bands, strict=True))
        return self.columns.number(hint, expressions.total(bands), comments)

    def _traced(self, index: int) -> Expr:
        step = self.plan.steps[index]
        return self._test(step, index) if isinstance(step, CaseStep) else self._ratio(index)

    def _test(self, step: CaseStep, index: int) -> Expr:
        """Whether a case applies, as 1 or 0; None while unknown, and under an option that is not taken."""
        applies = self.subject.conditions.expressions.applies[id(step.cases)][step.index]
        pair = tuple_of((call("int", applies.expression), constant(1)))
        unknown: list[Expr] = [is_(applies.expression, None)] if applies.guards else []
        if self.selection and not of_definition(step):
            option = sum(index > standard for standard in self.plan.standards) + 1
            unknown.insert(0, _skipped(option))
        return if_else(either(*unknown), constant(None), pair) if unknown else pair

    def _ratio(self, index: int) -> Expr:
        value = self.steps[index]
        pair = ratio(value, _required(value))
        if not value.guards:
            return pair
        return if_else(is_(_required(value), None), constant(None), pair)

    # --- the answer -------------------------------------------------------------------------------

    def _answers(
        self,
        in_force: tuple[Plain | None, ...],
        condition: Plain | None,
        standards: list[Scaled],
        missing: Expr,
    ) -> list[Statement]:
        """Outside a window, not eligible, eligible, still open: the first that applies."""
        found: list[Statement] = []
        known: list[Expr] = []
        tests = [*((each, "NOT_IN_FORCE") for each in in_force), (condition, "NOT_ELIGIBLE")]
        for column, status in tests:
            if column is not None:
                found.append(If(is_(column.expression, False), (Return(self._decision(status)),)))
                known.append(column.expression)
        known += self._known(standards)
        given = self.plan.provision.discretion
        open_ = given is not None and not given.right
        status = "TO_BE_DECIDED" if open_ else "ELIGIBLE"
        if isinstance(self.plan.provision.result, PerMember):
            return [*found, *self._of_members(self.plan.provision.result, known, status, missing)]
        gives = result_expression(self.plan.provision.result, standards)
        paid: list[Statement] = [
            Assign("result", gives),
            Return(self._decision(status, name("result"))),
        ]
        opened = Return(call("undecided", *self._trace(), missing))
        return [*found, *([If(both(*known), tuple(paid)), opened] if known else paid)]

    def _of_members(
        self, result: PerMember, known: list[Expr], status: str, missing: Expr
    ) -> list[Statement]:
        """A decision for each member, and what they come to."""
        member = self.plan.member
        assert member is not None, "a provision for each member has a plan for one"
        text, own = self.symbols.members[self.plan.text.alias]
        builder = _Builder(member, self.symbols, self.subject.days, self.doubts, (text, own), self)
        code = builder.build()
        self.subject.functions += code.functions
        given = {"on": name("on")}
        if code.uses_standards:
            self.subject.uses_standards = True
            given["standards"] = name("standards")
        one = self.columns.names.take(f"{result.members.alias}_each")
        passed = map(name, builder._passed_on())
        decision = call(own, name(one), name("case"), *passed, **given)
        return [
            decided(self.member_list, one, decision),
            *joined(
                result, self.member_list, known, self._trace(), status, missing, self.subject.whose
            ),
        ]

    def _known(self, standards: list[Scaled]) -> list[Expr]:
        """Tests that every standard that counts is known, and that no range ends below its start."""
        tests: list[Expr] = []
        for number, standard in enumerate(standards, 1):
            if standard.guards:
                known = is_not(_required(standard), None)
                tests.append(either(_skipped(number), known) if self.selection else known)
        return [*tests, *in_order(self.plan.provision.result, standards)]

    def _check(self, standards: list[Scaled]) -> list[Statement]:
        if self.owner is not None:
            return []
        checks: list[Statement] = [Run(call("check_day", name("on")))]
        if self.selection:
            options = constant(len(standards))
            checks.append(Run(call("check_choice", name("choice"), options)))
        return checks

    def _arguments(self) -> list[Expr]:
        """What every decision holds: the words, the case, the standards, the day."""
        own = self.symbols.texts[self.plan.text.alias] if self.member is None else self.member[0]
        text = name(own)
        standards = name("standards") if self.subject.uses_standards else constant(None)
        return [text, name("case"), standards, name("on")]

    def _decision(self, status: str, *result: Expr) -> Expr:
        state = attribute(name("Status"), status)
        trace = [name("truths"), name("numbers")]
        return call("Decision", *self._arguments(), state, *trace, *result)

    def _want(self, value: _Column, when: Expr | None = None) -> _Column:
        """Notes that a column must be known before there is an answer."""
        if value.guards:
            self.wanted.append(Wanted(value.guards[0], when))
        return value

    def _trace(self) -> list[Expr]:
        """What every decision begins with, and what was found of conditions and steps."""
        return [*self._arguments(), name("truths"), name("numbers")]

    def _missing(self) -> tuple[Expr, tuple[Function, ...]]:
        """What is missing while something is unknown, and the function that says it."""
        if not self.wanted:
            return tuple_of(()), ()
        function, arguments = missing_function(
            f"_missing_for_{self.name.removeprefix('_')}",
            tuple(self.wanted),
            self.columns.needs,
            self.columns.types,
            self.selection,
        )
        return call(function.name, *(name(each) for each in arguments)), (function,)


def _required(value: Value) -> Expr:
    assert value.expression is not None, "a column has an expression"
    return value.expression


def _number(value: Value) -> Scaled:
    assert isinstance(value, Scaled), "a numeric definition or table is a number"
    return value


def _counts(option: int) -> Expr:
    return compare(name("choice"), ast.In(), tuple_of((constant(None), constant(option))))


def _skipped(option: int) -> Expr:
    return compare(name("choice"), ast.NotIn(), tuple_of((constant(None), constant(option))))
