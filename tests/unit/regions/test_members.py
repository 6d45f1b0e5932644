"""Questions about members, records and other provisions: each one value, nobody looks inside."""

from fractions import Fraction

from tiaowen.model.expressions import Condition
from tiaowen.regions import holds, regions
from tiaowen.syntax import tree
from unit.semantics.member_trees import (
    CHILDREN,
    WORKERS,
    compared,
    definition,
    definition_of,
    document,
    outcome,
    provision,
    quantified,
    read,
    total,
)

SOME, NONE = tree.QuantifierKind.SOME, tree.QuantifierKind.NONE


def condition(node: tree.Node) -> Condition:
    found = document(definition("企业", "条件", "test", node))
    return definition_of(found, "条件").body  # type: ignore[return-value]


def test_a_quantifier_is_one_question_and_not_those_of_its_members() -> None:
    test = condition(quantified(SOME, "登记失业"))
    found = regions((test,))
    (question,) = found.answers
    assert found.answers[question] == (True, False)
    assert [holds(test, point) for point in found.points()] == [True, False]


def test_a_fact_of_the_owner_is_not_one_of_a_member() -> None:
    both = condition(
        tree.Logical(
            tree.Connective.ALL,
            (quantified(SOME, "登记失业"), read("参加失业保险")),
            read("参加失业保险").span,
        )
    )
    found = regions((both,))
    assert len(found.answers) == 2
    assert found.certain


def test_two_questions_about_one_list_depend_on_each_other() -> None:
    some, none = (condition(quantified(kind, "登记失业")) for kind in (SOME, NONE))
    assert not regions((some, none)).certain


def test_a_number_of_members_is_a_whole_number_from_none_on() -> None:
    test = condition(compared(total(tree.TotalKind.COUNT), "ge", read("2人")))
    (answers,) = regions((test,)).answers.values()
    assert set(answers) == {Fraction(1), Fraction(2), Fraction(3)}


def test_times_had_before_are_whole_numbers_from_none_on() -> None:
    times = outcome("乙市安家费", tree.OutcomeKind.TIMES)
    (answers,) = regions((condition(compared(times, "lt", read("1次"))),)).answers.values()
    assert set(answers) == {Fraction(0), Fraction(1), Fraction(2)}


def test_what_another_provision_gives_depends_on_what_it_reads() -> None:
    gives = outcome("返还", tree.OutcomeKind.ELIGIBLE)
    found = document(
        provision("返还", "refund", condition="参加失业保险"),
        definition("企业", "条件", "test", gives),
        definition("企业", "参保", "covered", "参加失业保险"),
        lists=(WORKERS, CHILDREN),
    )
    bodies = [definition_of(found, each).body for each in ("条件", "参保")]
    assert not regions(bodies).certain  # type: ignore[arg-type]
