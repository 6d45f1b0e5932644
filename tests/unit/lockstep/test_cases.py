"""Cases against the text: their figures, their comparison words, and an order that no text gives."""

from support.documents import Compiled, Texts, compile_texts
from tiaowen.lockstep.alignment import AdditionKind
from unit.reference.test_made_up_documents import DOCUMENTS

NAME = "01-benefit.tiaowen"
(FOLDER,) = (path for path in DOCUMENTS if path.name == "child_benefit")
TEXTS = Texts(
    {path.name: path.read_text("utf-8") for path in sorted(FOLDER.glob("*.tiaowen"))},
    (FOLDER / "原文.txt").read_text("utf-8"),
)


def changed(old: str, new: str) -> Compiled:
    return compile_texts(TEXTS.with_rule(NAME, old, new))


def codes(compiled: Compiled) -> set[str]:
    return {finding.code for finding in compiled.step_lock}


def test_as_written_it_is_in_step() -> None:
    assert codes(compile_texts(TEXTS)) == set()


def test_a_figure_of_a_case_that_its_quote_does_not_have() -> None:
    assert "TW0705" in codes(changed("不满3周岁的，800元/月「", "不满3周岁的，850元/月「"))
    assert "TW0705" in codes(changed("｜—｜超过50人｜3500｜", "｜—｜超过60人｜3500｜"))


def test_a_comparison_word_of_a_case_that_says_something_else() -> None:
    wrong = changed("出生日期的周岁不满3周岁的，", "出生日期的周岁3周岁以下的，")
    assert "TW0708" in codes(wrong)
    assert "TW0708" in codes(changed("｜—｜20人以下｜2000｜", "｜—｜不满20人｜2000｜"))


def test_an_order_without_a_quote_is_an_addition() -> None:
    quoted = "按排列在前的执行「同时符合的，以县城的规定为准」"
    found = changed(quoted, "按排列在前的执行").alignment.additions
    (order,) = (each for each in found if "按排列在前的执行" in each.text)
    assert order.kind is AdditionKind.CONDITION
