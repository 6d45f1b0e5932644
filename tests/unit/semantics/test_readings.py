"""疑义 whose readings are values or conditions, and what is said of faults in them."""

import pytest

from tiaowen.model.expressions import OpenReadings
from tiaowen.model.names import Definition
from tiaowen.model.provisions import Doubt, Incomplete
from tiaowen.semantics.build import Built
from unit.semantics.documents import build_text, codes, document_of, provision

DOUBT = """
疑义 返还基数（refund_base）：
  原文：「给予补贴」。
  问题：计不计入。
  读法一：计入：上年度实际缴纳失业保险费×2。
  读法二：不计入：上年度实际缴纳失业保险费「给予」。
  采用：暂不采用。
"""
USING = provision(standard="返还基数×50%")


def definitions(built: Built) -> tuple[Definition, ...]:
    assert built.document is not None
    return built.document.definitions


def test_an_open_doubt_is_a_name_of_the_object_that_its_readings_read() -> None:
    document = document_of(USING + DOUBT)
    (defined,) = document.definitions
    assert (defined.object, defined.alias) == ("企业", "refund_base")
    assert isinstance(defined.body, OpenReadings)
    assert [each.label for each in defined.body.readings] == ["计入", "不计入"]
    doubt = document.measures[0].entries[-1]
    assert isinstance(doubt, Doubt)
    assert doubt.definition is defined
    assert [anchor.text for anchor in doubt.anchors] == ["给予补贴", "给予"]


def test_readings_may_be_conditions() -> None:
    text = DOUBT.replace("：上年度实际缴纳失业保险费×2", "：参加失业保险").replace(
        "：上年度实际缴纳失业保险费「给予」", "：上年度裁员人数不超过2人"
    )
    (defined,) = document_of(provision(condition="返还基数") + text).definitions
    assert isinstance(defined.body, OpenReadings)


def test_an_adopted_reading_with_its_source_is_the_body() -> None:
    adopted = "采用：读法二（出处：会议纪要；提出单位：就业科；日期：2019年3月1日）"
    (defined,) = document_of(USING + DOUBT.replace("采用：暂不采用", adopted)).definitions
    assert not isinstance(defined.body, OpenReadings)


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("采用：暂不采用", "采用：读法二", "TW0365"),
        ("采用：暂不采用", "采用：读法二（听说的）", "TW0365"),
        ("采用：暂不采用", "采用：读法三", "TW0334"),
        ("读法二：不计入：上年度实际缴纳失业保险费「给予」", "读法二：不计入", "TW0361"),
        ("×2", "×参保职工人数", "TW0363"),
        ("上年度实际缴纳失业保险费×2", "参加失业保险", "TW0363"),
        ("上年度实际缴纳失业保险费×2", "1000元×居民个人", "TW0362"),
        ("（refund_base）", "", "TW0313"),
        ("（refund_base）", "（premium）", "TW0315"),
        ("上年度实际缴纳失业保险费×2", "返还基数×2", "TW0323"),
    ],
)
def test_faults_of_readings(old: str, new: str, code: str) -> None:
    assert DOUBT.count(old) == 1
    assert code in codes(build_text(USING + DOUBT.replace(old, new)))


def test_a_reading_of_words_alone_is_no_name() -> None:
    words = DOUBT.replace("计入：上年度实际缴纳失业保险费×2", "计入").replace(
        "不计入：上年度实际缴纳失业保险费「给予」", "不计入"
    )
    assert codes(build_text(USING + words)) == ["TW0317"]


def test_readings_of_numbers_alone_belong_to_the_subject_beside_them() -> None:
    text = DOUBT.replace("上年度实际缴纳失业保险费×2", "1000元").replace(
        "上年度实际缴纳失业保险费「给予」", "2000元"
    )
    (defined,) = document_of(USING + text).definitions
    assert defined.object == "企业"


OTHER_SUBJECT = """
扶持事项 个人补贴（for_people）：
  依据：「给予补贴」。
  适用对象：个人「个人」。
  申报条件：居民个人「居民」。
  扶持标准：1000元。
  享受次数：原文未明确。
"""
OF_A_DOUBT = """
疑义 封顶的基数（capped_base）：
  原文：「给予补贴」。
  问题：封不封顶。
  读法一：封顶：{of}返还基数与1000元的较低者。
  读法二：不封顶：返还基数。
  采用：暂不采用。
"""


def test_a_doubt_that_reads_another_one_alone_belongs_to_the_object_of_that_one() -> None:
    using = provision(standard="封顶的基数×50%")
    document = document_of(using + OTHER_SUBJECT + DOUBT + OF_A_DOUBT.format(of=""))
    assert [each.object for each in document.definitions] == ["企业", "企业"]


def test_more_than_sixteen_combinations_are_refused() -> None:
    names = "甲乙丙丁戊"
    doubts = "".join(
        DOUBT.replace("返还基数（refund_base）", f"基数{name}（base_{index}）")
        for index, name in enumerate(names)
    )
    most = provision(standard="＋".join(f"基数{name}" for name in names[:4])) + doubts
    assert "TW0360" not in codes(build_text(most))
    built = build_text(provision(standard="＋".join(f"基数{name}" for name in names)) + doubts)
    assert "TW0360" in codes(built)
    assert built.document is not None
    assert any(isinstance(e, Incomplete) for e in built.document.measures[0].entries)
