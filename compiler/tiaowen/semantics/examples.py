"""算例: one case with its expected result; and all examples of a document in their order."""

from datetime import date

from tiaowen.model.document import Example
from tiaowen.model.provisions import Provision
from tiaowen.semantics.clauses import absence, by_label, date_of, form, is_whole, plain_text
from tiaowen.semantics.declare import Declared
from tiaowen.semantics.example_case import Given, chosen, provision_named
from tiaowen.semantics.example_members import give, give_table, is_list
from tiaowen.semantics.example_slips import report_list_in_words
from tiaowen.semantics.example_tables import table_examples
from tiaowen.semantics.measures import Built
from tiaowen.semantics.names import Names, Scope
from tiaowen.syntax import tree

_Clauses = dict[str, tree.Clause]
_OWN_LABELS = frozenset(("日期", "事项", "选择", "公布标准", "结果"))


def build_examples(declared: Declared, built: Built, names: Names) -> tuple[Example, ...]:
    """Every example without faults whose provision has none either."""
    found: list[Example] = []
    for block in declared.bodies:
        match block:
            case tree.ExampleTableBlock():
                found.extend(table_examples(block, built, Scope(names)))
            case tree.ExampleBlock():
                example = _example(block, built, Scope(names))
                if example is not None:
                    found.append(example)
    return tuple(found)


def _example(block: tree.ExampleBlock, built: Built, scope: Scope) -> Example | None:
    clauses = by_label(block.clauses, scope)
    provision = _provision(block, clauses, built, scope)
    if provision is None:
        return None
    on = _date(block, clauses, scope)
    expected = _expected(block, clauses, scope)
    given = Given()
    for label, clause in clauses.items():
        if label not in _OWN_LABELS or label == "公布标准":
            _give(clause, provision, given, scope)
    choice = _choice(clauses.get("选择"), provision, scope)
    if on is None or expected is None or scope.failed:
        return None
    return Example(
        name=block.name.text,
        provision=provision,
        on=on,
        facts=tuple(given.facts),
        standards=tuple(given.standards),
        choice=choice,
        expected=expected.text,
        lists=given.all_lists,
        received=given.received,
        expected_span=expected.span,
        span=block.span,
    )


def _provision(
    block: tree.ExampleBlock, clauses: _Clauses, built: Built, scope: Scope
) -> Provision | None:
    """The provision named by 事项, else the one above the example."""
    clause = clauses.get("事项")
    if clause is not None:
        value = form(clause, tree.NameList, scope)
        return provision_named(value.names[0].name, built, scope) if value else None
    above = built.above.get(id(block), "")
    if above:
        return provision_named(tree.Name(above, block.name.span), built, scope)
    return scope.error(
        "TW0811",
        block.name.span,
        f"算例“{block.name.text}”前面没有事项，不知道要算哪一个。",
        "请写“事项：……。”，或者把算例移到事项后面。",
    )


def _date(block: tree.ExampleBlock, clauses: _Clauses, scope: Scope) -> date | None:
    clause = clauses.get("日期")
    if clause is not None and absence(clause.value) is None:
        day = date_of(clause, scope)
        return day if isinstance(day, date) else None
    if not is_whole(block):
        return scope.broken()
    return scope.error(
        "TW0812",
        block.name.span,
        f"算例“{block.name.text}”没有写按哪一天算。",
        "请写“日期：2019年6月1日。”这样。",
    )


def _expected(block: tree.ExampleBlock, clauses: _Clauses, scope: Scope) -> tree.Expected | None:
    clause = clauses.get("结果")
    if clause is not None:
        return form(clause, tree.Expected, scope)
    if not is_whole(block):
        return scope.broken()
    return scope.error(
        "TW0813",
        block.name.span,
        f"算例“{block.name.text}”没有写结果，核对不了什么。",
        "请写出应当得出的结果；还没有人算过的，写“结果：？”。",
    )


def _give(clause: tree.Clause, provision: Provision, given: Given, scope: Scope) -> None:
    """The facts of the subject, or the published standards, that a clause gives."""
    if isinstance(clause.value, tree.MemberTable):
        return give_table(clause, clause.value, given, scope)
    value = form(clause, tree.Assignments, scope)
    if value is None:
        return None
    if clause.label not in (provision.subject.name, "公布标准"):
        if is_list(clause.label, scope):
            return report_list_in_words(clause, value, scope)
        return scope.error(
            "TW0316",
            clause.label_span,
            f"“{provision.name}”的适用对象是“{provision.subject.name}”，"
            f"用不上“{clause.label}”的信息。",
            f"请写“{provision.subject.name}：……。”。",
        )
    for assignment in value.items:
        give(assignment, given, scope)
    return None


def _choice(clause: tree.Clause | None, provision: Provision, scope: Scope) -> int | None:
    value = form(clause, tree.TextValue, scope)
    return None if value is None else chosen(plain_text(value.text), value.span, provision, scope)
