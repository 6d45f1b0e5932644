"""A 公布标准 that the text of the document states: its rows are held against the text."""

import pytest

from support.documents import Compiled
from support.small import changed, codes

TEXT = "补贴标准为2019年3月1日起1000元/人，2020年3月1日起1200元/人"
STANDARD = """\
公布标准 补贴标准（rate）：金额，元/人，按申请日期：
  ｜起｜值｜
  ｜2019年3月1日｜1000元/人｜
  ｜2020年3月1日｜1200元/人｜
"""
BASIS = f"  依据：「{TEXT}」。\n"


def with_standard(standard: str) -> Compiled:
    """The small document, its rate in a 公布标准 under the measure."""
    return changed(
        ("给予1000元/人的补贴」", "给予补贴」"),
        ("给予1000元/人的补贴。", f"给予补贴，{TEXT}。"),
        ("招用人数×1000元/人「按招用人数给予1000元/人」", "招用人数×补贴标准「按招用人数给予」"),
        ("\n扶持事项 留用补贴", f"\n{standard}\n扶持事项 留用补贴"),
    )


def test_its_basis_covers_the_text() -> None:
    compiled = with_standard(STANDARD + BASIS)
    assert codes(compiled) == []
    assert [q.owner.kind for q in compiled.alignment.quotations if TEXT in q.anchor.text] == [
        "公布标准"
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [("｜1200元/人｜", "｜1300元/人｜"), ("｜2020年3月1日｜", "｜2020年4月1日｜")],
)
def test_a_row_that_differs_from_the_text_is_reported(old: str, new: str) -> None:
    [finding] = with_standard(STANDARD.replace(old, new) + BASIS).errors
    assert finding.code == "TW0705"
    assert "公布标准“补贴标准”" in finding.message


def test_words_that_are_not_in_the_text_are_reported() -> None:
    compiled = with_standard(STANDARD + BASIS.replace("起1000", "起共1000"))
    assert "TW0701" in codes(compiled)


def test_a_standard_of_another_document_quotes_nothing() -> None:
    assert codes(with_standard(STANDARD)) == ["TW0709", "TW0709"]
