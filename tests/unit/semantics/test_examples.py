"""算例 and 算例表: what they give, and what is wrong with them."""

from datetime import date
from fractions import Fraction

import pytest

from unit.semantics.documents import build_text, codes, document_of, provision

EXAMPLE = """
算例 甲例：
  日期：2019年6月1日。
  企业：参加失业保险；参保职工人数20人；企业规模为小型；上年度裁员人数未提供；非恢复有望。
  结果：1000元。
"""
TABLE = """
算例表 补贴（共同前提：参加失业保险，2019年6月1日）：
  ｜参保职工人数（人）｜企业规模｜恢复有望｜结果｜
  ｜20｜小型｜是｜1000元｜
  ｜30人｜—｜否｜1000元｜
"""


def test_an_example_belongs_to_the_provision_above_it() -> None:
    (example,) = document_of(provision() + EXAMPLE).examples
    assert example.provision.name == "补贴"
    assert example.on == date(2019, 6, 1)
    assert {fact.name: value for fact, value in example.facts} == {
        "参加失业保险": True,
        "参保职工人数": Fraction(20),
        "企业规模": "小型",
        "上年度裁员人数": None,
        "恢复有望": False,
    }


def test_rows_of_a_table() -> None:
    first, second = document_of(provision() + TABLE).examples
    assert {fact.name: value for fact, value in second.facts} == {
        "参加失业保险": True,
        "参保职工人数": Fraction(30),
        "企业规模": None,
        "恢复有望": False,
    }
    assert (first.name, first.expected_span.text) == ("补贴算例表第1行", "1000元")


def test_examples_of_a_faulty_provision_are_left_out_in_silence() -> None:
    built = build_text(provision("参家失业保险") + EXAMPLE + TABLE)
    assert codes(built) == ["TW0311"]
    assert built.document is not None
    assert built.document.examples == ()


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("  日期：2019年6月1日。\n", "", "TW0812"),
        ("  结果：1000元。\n", "", "TW0813"),
        ("20人；", "20元；", "TW0814"),
        ("20人；", "200万人；", "TW0814"),
        ("20人；", "2.5人；", "TW0814"),
        ("20人；", "20人；参保职工人数30人；", "TW0815"),
        ("  企业：参加失业保险；", "  企业：居民个人；", "TW0316"),
        ("  企业：", "  个人：", "TW0316"),
        ("企业规模为小型", "企业规模", "TW0814"),
        ("  日期", "  选择：1。\n  日期", "TW0817"),
        ("  日期", "  事项：补帖。\n  日期", "TW0311"),
    ],
)
def test_examples_with_a_fault(old: str, new: str, code: str) -> None:
    assert codes(build_text(provision() + EXAMPLE.replace(old, new))) == [code]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("，2019年6月1日", "", "TW0812"),
        ("｜结果｜", "｜日期｜", "TW0813"),
        ("｜30人｜—｜否｜1000元｜", "｜30人｜—｜否｜—｜", "TW0813"),
        ("｜30人｜—｜否｜1000元｜", "｜30人｜—｜否｜", "TW0608"),
        ("｜30人｜", "｜很多｜", "TW0814"),
        ("｜否｜", "｜大概｜", "TW0814"),
        ("｜小型｜", "｜小形｜", "TW0318"),
        ("参加失业保险，2019", "参加失业保险、参保职工人数3人，2019", "TW0815"),
        ("算例表 补贴", "算例表 补帖", "TW0311"),
    ],
)
def test_tables_with_a_fault(old: str, new: str, code: str) -> None:
    assert code in codes(build_text(provision() + TABLE.replace(old, new)))


def test_an_example_before_any_provision() -> None:
    assert codes(build_text(EXAMPLE + provision())) == ["TW0811"]
