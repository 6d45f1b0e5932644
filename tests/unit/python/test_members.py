"""Generated code over members of lists and records, against values counted by hand."""

import subprocess
import sys
from datetime import date
from fractions import Fraction
from pathlib import Path, PurePosixPath
from types import ModuleType
from typing import Any

import pytest
from attrs import evolve

from support.nodes import (
    HERE,
    all_of,
    compare,
    definition,
    fact,
    holds,
    item,
    money,
    money_fact,
    quote,
    ratio,
    read,
    times,
    yes_no,
)
from tiaowen.model.document import Document, Identity, Measure
from tiaowen.model.expressions import Between, Comparator, Condition, Expression, Literal
from tiaowen.model.history import Outcome, OutcomeKind, RecordKind, Records, RecordWindow, Within
from tiaowen.model.names import MemberList, Object
from tiaowen.model.provisions import (
    Computed,
    Party,
    PerMember,
    Provision,
    ProvisionKind,
    Restriction,
    Sum,
)
from tiaowen.model.totals import Quantified, QuantifierKind, Total, TotalKind
from tiaowen.model.types import Bool, Date, FactKind, Number
from tiaowen.model.walk import amounts_of
from tiaowen.python import render
from tiaowen.python.load import load
from tiaowen.runtime import (
    CaseError,
    ClauseText,
    Decision,
    DocumentText,
    ProvisionText,
    Status,
    StepText,
    yuan,
)
from tiaowen.runtime.history import BenefitRecord
from tiaowen.values.absence import Absence
from tiaowen.values.units import Unit
from tiaowen.wording.layout import ProvisionPlan, StandardStep

ON = date(2019, 6, 15)
SILENT = Absence.TEXT_SILENT
PERSON = Number(Unit.parse("人"))
YUAN = Number(Unit.parse("元"))

LARGE = yes_no("是否大型", "large")
REGISTERED = yes_no("登记失业", "registered", owner="职工")
WAGE = money_fact("月工资", "wage", owner="职工")
BORN = fact("出生日期", "born", FactKind.DATE, Date(), owner="职工")
SCHOOL = yes_no("在校", "at_school", owner="子女")
WORKERS = MemberList("企业", "职工", "职工", "workers", span=HERE)
CHILDREN = MemberList("职工", "子女", "子女", "children", span=HERE)
OBJECTS = (
    Object("企业", "enterprise", None, (LARGE,), (WORKERS,), span=HERE),
    Object("职工", "worker", None, (REGISTERED, WAGE, BORN), (CHILDREN,), span=HERE),
    Object("子女", "child", None, (SCHOOL,), span=HERE),
)
PARENT = Quantified(QuantifierKind.SOME, CHILDREN, holds(SCHOOL), span=HERE)


NUMBERS = (("人数", "staff"), ("起点", "least"))


def people(number: int) -> Literal:
    return Literal(Fraction(number), PERSON, f"{number}人", span=HERE)


def count(condition: Condition | None) -> Total:
    return Total(TotalKind.COUNT, WORKERS, condition, None, None, PERSON, span=HERE)


def wages(kind: TotalKind, condition: Condition | None, if_none: Expression | None = None) -> Total:
    return Total(kind, WORKERS, condition, read(WAGE), if_none, YUAN, span=HERE)


def had(kind: RecordKind, window: RecordWindow) -> Records:
    return Records(
        kind, ("补贴",), window, "企业", YUAN if kind is RecordKind.MONEY else PERSON, span=HERE
    )


def provision(
    alias: str,
    standard: Computed,
    condition: Condition | None = None,
    restrictions: tuple[Restriction, ...] = (),
    subject: str = "企业",
) -> Provision:
    return Provision(
        ProvisionKind.SUPPORT, alias, alias, "（一）", (quote("原文"),),
        Party(subject, (), span=HERE), condition, (), standard, None, None, None, None, (), (),
        restrictions=restrictions, span=HERE,
    )  # fmt: skip


def laid_out(each: Provision) -> ProvisionPlan:
    """A plan whose words are beside the point."""
    own = () if each.condition is None else (each.condition,)
    conditions = (*own, *(one.condition for one in each.restrictions))
    amounts = amounts_of(each.result)
    member = laid_out(each.result.provision) if isinstance(each.result, PerMember) else None
    clauses = tuple(ClauseText(f"条件{i}", 0, "条件") for i, _ in enumerate(conditions))
    text = ProvisionText(
        DocumentText("sample", "样例", "样例办法", "", "", "", "", ""), "扶持事项", each.alias,
        each.name, "（一）", each.subject.name, (), clauses,
        tuple(StepText("标准", "标准", "元") for _ in amounts),
        member=None if member is None else member.text,
    )  # fmt: skip
    steps = tuple(StandardStep(amount) for amount in amounts)
    amount_steps = tuple(range(len(amounts)))
    return ProvisionPlan(each, lambda _: text, conditions, steps, amount_steps, member=member)


def files_of(monkeypatch: pytest.MonkeyPatch, *provisions: Provision) -> dict[PurePosixPath, str]:
    monkeypatch.setattr("tiaowen.python.subject.phrase", repr)
    identity = Identity(
        "样例", "sample", "样例办法", SILENT, SILENT, SILENT, SILENT, SILENT, "", "", span=HERE
    )
    measure = Measure("（一）", "样例", (), False, None, provisions, (), span=HERE)
    document = Document(identity, OBJECTS, (), (), (), (measure,), ())
    return render(document, [laid_out(each) for each in provisions])


def package(
    monkeypatch: pytest.MonkeyPatch,
    amount: Expression,
    condition: Condition | None = None,
    restrictions: tuple[Restriction, ...] = (),
) -> ModuleType:
    made = provision("grant", Sum(amount, (), span=HERE), condition, restrictions)
    return load(files_of(monkeypatch, made))


def decided(made: ModuleType, case: Any) -> Decision:  # noqa: ANN401
    decision = made.grant(case, on=ON)
    assert isinstance(decision, Decision)
    return decision


def lacking(decision: Decision) -> list[tuple[str, str]]:
    return [(each.place, each.name) for each in decision.missing]


def test_a_sum_over_registered_workers_counts_those_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    made = package(monkeypatch, wages(TotalKind.SUM, holds(REGISTERED)))
    worker = made.Worker
    some = (
        worker(registered=True, wage=yuan("1000.50")),
        worker(registered=False, wage=None),
        worker(registered=True, wage=yuan(500)),
    )
    assert decided(made, made.Enterprise(workers=some)).amount == yuan("1500.50")
    assert decided(made, made.Enterprise(workers=())).amount == yuan(0)


def test_an_unknown_list_and_unknown_facts_of_members_are_missing_with_their_place(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = package(monkeypatch, wages(TotalKind.SUM, holds(REGISTERED)))
    worker = made.Worker
    assert lacking(decided(made, made.Enterprise())) == [("", "职工")]
    some = (worker(registered=True), worker(wage=yuan(1)), worker(registered=False))
    decision = decided(made, made.Enterprise(workers=some))
    assert decision.status is Status.INCOMPLETE
    assert lacking(decision) == [("第1名职工", "月工资"), ("第2名职工", "登记失业")]


@pytest.mark.parametrize(
    ("truths", "status"),
    [
        ((True, True), Status.ELIGIBLE),
        ((True, None), Status.INCOMPLETE),
        ((True, True, None), Status.ELIGIBLE),
        ((None,), Status.NOT_ELIGIBLE),
        ((), Status.NOT_ELIGIBLE),
    ],
)
def test_a_compared_count_is_decided_from_its_bounds(
    monkeypatch: pytest.MonkeyPatch, truths: tuple[bool | None, ...], status: Status
) -> None:
    test = compare(Comparator.GE, count(holds(REGISTERED)), people(2))
    made = package(monkeypatch, money(10), test)
    workers = tuple(made.Worker(registered=each) for each in truths)
    assert decided(made, made.Enterprise(workers=workers)).status is status


def test_a_range_up_to_a_count_asks_in_the_order_it_is_written(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    staff, least = (fact(n, a, FactKind.INTEGER, PERSON) for n, a in NUMBERS)
    inside = Between(read(staff), read(least), count(holds(REGISTERED)), span=HERE)
    enterprise = evolve(OBJECTS[0], facts=(LARGE, staff, least))
    monkeypatch.setattr(f"{__name__}.OBJECTS", (enterprise, *OBJECTS[1:]))
    made = package(monkeypatch, money(10), inside)
    some = (made.Worker(registered=True), made.Worker())
    assert lacking(decided(made, made.Enterprise(workers=some))) == [
        ("", "人数"), ("", "起点"), ("第2名职工", "登记失业"),
    ]  # fmt: skip
    two = decided(made, made.Enterprise(staff=3, least=1, workers=some))
    assert two.status is Status.NOT_ELIGIBLE


def test_nested_lists_and_facts_of_the_owner_are_read_inside_a_member(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    parent = definition("有在校子女", "is_parent", PARENT, Bool(), owner="职工")
    both = all_of(item("", holds(parent)), item("", holds(LARGE)), inline=True)
    made = package(monkeypatch, times(count(both), money(100, "元/人")))
    child, worker, enterprise = made.Child, made.Worker, made.Enterprise
    workers = (
        worker(children=(child(at_school=False), child(at_school=True))),
        worker(children=()),
        worker(children=(child(at_school=True),)),
    )
    assert decided(made, enterprise(large=True, workers=workers)).amount == yuan(200)
    assert decided(made, enterprise(large=False, workers=workers)).amount == yuan(0)
    unknown = (worker(children=()), worker(children=(child(at_school=False), child())), worker())
    decision = decided(made, enterprise(large=None, workers=unknown))
    assert lacking(decision) == [
        ("第2名职工的第2名子女", "在校"),
        ("", "是否大型"),
        ("第3名职工", "子女"),
    ]


def crowded() -> Condition:
    """Of a 职工: a 子女 at school, whose 企业 has two 职工 or more who have one."""
    parents = definition("有在校子女人数", "parents", count(PARENT), PERSON, owner="企业")
    several = compare(Comparator.GE, read(parents), people(2))
    both = all_of(item("", holds(SCHOOL)), item("", several), inline=True)
    return Quantified(QuantifierKind.SOME, CHILDREN, both, span=HERE)


def test_a_total_of_the_owner_is_read_two_levels_below_it(monkeypatch: pytest.MonkeyPatch) -> None:
    made = package(monkeypatch, times(count(crowded()), money(1, "元/人")))
    parent = made.Worker(children=(made.Child(at_school=True),))
    childless = made.Worker(children=())
    for workers, amount in (((parent, parent, childless), 2), ((parent, childless), 0)):
        assert decided(made, made.Enterprise(workers=workers)).amount == yuan(amount)
    unknown = made.Worker(children=(made.Child(),))
    open_ = decided(made, made.Enterprise(workers=(parent, unknown)))
    assert lacking(open_) == [("第2名职工的第1名子女", "在校")]


def test_an_extreme_of_no_member_is_what_is_said_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    made = package(monkeypatch, wages(TotalKind.HIGHEST, holds(REGISTERED), money("1/3")))
    worker, enterprise = made.Worker, made.Enterprise
    assert decided(made, enterprise(workers=())).amount == yuan("0.33")
    some = (worker(registered=True, wage=yuan(7)), worker(registered=True, wage=yuan(9)))
    assert decided(made, enterprise(workers=some)).amount == yuan(9)


@pytest.mark.parametrize(
    ("window", "total"),
    [
        (RecordWindow(), 111),
        (RecordWindow(Within.YEAR), 110),
        (RecordWindow(Within.MONTH), 100),
        (RecordWindow(Within.BEFORE, 6), 110),
        (RecordWindow(Within.BEFORE, 5), 100),
        (RecordWindow(Within.SINCE_FIRST, 3), 0),
        (RecordWindow(Within.SINCE_FIRST, 12), 111),
    ],
)
def test_records_count_in_their_window(
    monkeypatch: pytest.MonkeyPatch, window: RecordWindow, total: int
) -> None:
    made = package(monkeypatch, had(RecordKind.MONEY, window))
    days = (date(2018, 12, 14), date(2019, 1, 1), ON, date(2019, 6, 16))
    records = tuple(BenefitRecord("补贴", day, yuan(10**place)) for place, day in enumerate(days))
    other = BenefitRecord(next(i for i in made.PACKAGE.objects[0].items if i != "补贴"), ON, None)
    case = made.Enterprise(benefits_received=(*records, other))
    assert decided(made, case).amount == yuan(total)


def test_a_restriction_decides_beside_the_condition(monkeypatch: pytest.MonkeyPatch) -> None:
    once = compare(Comparator.LT, had(RecordKind.COUNT, RecordWindow(Within.YEAR)), people(1))
    restriction = Restriction("享受次数", once, (), span=HERE)
    made = package(monkeypatch, money(5), holds(LARGE), (restriction,))
    enterprise = made.Enterprise
    again = (BenefitRecord("补贴", ON, None),)
    assert decided(made, enterprise(large=True, benefits_received=())).amount == yuan(5)
    refused = decided(made, enterprise(large=True, benefits_received=again))
    assert (refused.status, refused.truths) == (Status.NOT_ELIGIBLE, (True, False))
    assert lacking(decided(made, enterprise(large=True))) == [("", "已享受情况")]


def provisions() -> tuple[Provision, ...]:
    """One for each registered worker, and one of half of it."""
    own = provision(
        "grant",
        Sum(read(WAGE), (), span=HERE),
        all_of(item("", holds(REGISTERED)), item("", holds(LARGE)), inline=True),
        (),
        "职工",
    )
    each = provision("grant", PerMember(WORKERS, own, "吸纳", None, (), span=HERE))
    base = provision(
        "base", Sum(wages(TotalKind.SUM, holds(REGISTERED)), (), span=HERE), holds(LARGE)
    )
    amount = Outcome(base, OutcomeKind.AMOUNT, None, None, YUAN, span=HERE)
    half = provision("half", Sum(times(amount, ratio(50)), (), span=HERE))
    return each, base, half


def test_each_member_is_decided_and_the_eligible_ones_are_added(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = load(files_of(monkeypatch, *provisions()))
    worker, enterprise = made.Worker, made.Enterprise
    some = (worker(registered=True, wage=yuan(10)), worker(registered=False, wage=yuan(7)))
    whole = decided(made, enterprise(large=True, workers=(*some, some[0])))
    assert (whole.status, whole.amount) == (Status.ELIGIBLE, yuan(20))
    assert [each.status for each in whole.members] == [
        Status.ELIGIBLE, Status.NOT_ELIGIBLE, Status.ELIGIBLE,
    ]  # fmt: skip
    assert whole.members[0].case == some[0]
    for nobody in ((), some[1:]):
        assert decided(made, enterprise(large=True, workers=nobody)).status is Status.NOT_ELIGIBLE


def test_an_open_member_leaves_the_whole_open(monkeypatch: pytest.MonkeyPatch) -> None:
    made = load(files_of(monkeypatch, *provisions()))
    worker, enterprise = made.Worker, made.Enterprise
    assert lacking(decided(made, enterprise(large=True))) == [("", "职工")]
    some = (worker(registered=True, wage=yuan(10)), worker(registered=True))
    open_ = decided(made, enterprise(workers=some))
    assert (open_.status, open_.result, len(open_.members)) == (Status.INCOMPLETE, None, 2)
    assert lacking(open_) == [("", "是否大型"), ("第2名职工", "月工资")]


def test_the_amount_of_another_provision_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    made = load(files_of(monkeypatch, *provisions()))
    worker, enterprise = made.Worker, made.Enterprise
    some = (worker(registered=True, wage=yuan(10)),)
    assert made.half(enterprise(large=True, workers=some), on=ON).amount == yuan(5)
    assert made.half(enterprise(large=False, workers=some), on=ON).amount == yuan(0)
    open_ = made.half(enterprise(large=True, workers=(worker(registered=True),)), on=ON)
    assert lacking(open_) == [("第1名职工", "月工资")]


def test_members_stay_undecided_upon_while_the_condition_of_all_fails(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    own = provision("grant", Sum(read(WAGE), (), span=HERE), None, (), "职工")
    result = PerMember(WORKERS, own, "吸纳", None, (), span=HERE)
    made = load(files_of(monkeypatch, provision("grant", result, holds(LARGE))))
    some = (made.Worker(wage=yuan(1)), made.Worker())
    refused = decided(made, made.Enterprise(large=False, workers=some))
    assert (refused.status, refused.members, refused.missing) == (Status.NOT_ELIGIBLE, (), ())
    open_ = decided(made, made.Enterprise(workers=some))
    assert [each.status for each in open_.members] == [Status.ELIGIBLE, Status.INCOMPLETE]
    assert lacking(open_) == [("", "是否大型"), ("第2名职工", "月工资")]


def had_once() -> Provision:
    """1元 for each 职工 with a 子女 at school, once."""
    amount = times(count(PARENT), money(1, "元/人"))
    once = compare(Comparator.LT, had(RecordKind.COUNT, RecordWindow()), people(1))
    return provision(
        "grant",
        Sum(amount, (), span=HERE),
        None,
        (Restriction("享受次数", once, (), span=HERE),),
    )


JSON = {
    "对象": "企业",
    "日期": "2019-06-15",
    "事实": {
        "职工": [{"children": [{"在校": "是"}, {}]}, {"子女": []}],
        "已享受情况": [{"事项": "grant", "日期": "2019-06-16", "金额": None}],
    },
}


def test_members_and_records_are_read_from_json_as_cases_of_their_classes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = load(files_of(monkeypatch, had_once()))
    child, worker = made.Child, made.Worker
    workers = (worker(children=(child(at_school=True), child())), worker(children=()))
    records = (BenefitRecord("grant", date(2019, 6, 16), None),)
    case = made.Enterprise(workers=workers, benefits_received=records)
    assert made.Enterprise.from_json(JSON["事实"]) == case
    [decision] = made.decide_json(JSON)
    assert (decision.case, decision.amount) == (case, yuan(1))


def test_what_is_no_member_or_record_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    made = load(files_of(monkeypatch, had_once()))
    day: Any = "2019-06-15"
    wrong: tuple[dict[str, object], ...] = (
        {"workers": [made.Worker()]},
        {"workers": (made.Child(),)},
        {"benefits_received": (made.Worker(),)},
        {"benefits_received": (BenefitRecord("grant", day),)},
    )
    for facts in wrong:
        with pytest.raises(CaseError, match="应当是一个 tuple"):
            made.Enterprise(**facts)


def test_generated_code_over_members_is_fully_typed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    count_test = compare(Comparator.GE, count(PARENT), people(2))
    latest = wages(TotalKind.HIGHEST, None, money("1/3"))
    once = compare(Comparator.LT, had(RecordKind.COUNT, RecordWindow(Within.YEAR)), people(1))
    restriction = Restriction("享受次数", once, (), span=HERE)
    more = provision("more", Sum(latest, (), span=HERE), count_test, (restriction,))
    below = provision("below", Sum(times(count(crowded()), money(1, "元/人")), (), span=HERE))
    for path, text in files_of(monkeypatch, *provisions(), more, below).items():
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "sample"]
    checked = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout
