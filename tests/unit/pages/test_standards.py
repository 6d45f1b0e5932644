"""公布标准 on the pages: every row with its day, its option and its quote."""

from functools import cache

from support.documents import POLICIES
from tiaowen.project import Project
from unit.reference.test_made_up_documents import DOCUMENTS


@cache
def pages() -> dict[str, str]:
    (folder,) = (path for path in DOCUMENTS if path.name == "family_allowance")
    return {path.name: text for path, text in Project(folder).pages.items()}


def test_the_rows_stand_where_the_standard_is_stated() -> None:
    text = pages()["article-03.md"]
    assert "## 公布标准" in text
    assert "| 补助标准 | 2019年1月1日 | 县城 | 600元/月 | “2019年1月1日起，市区为每月800元" in text
    assert "| 补助标准 | 2020年1月1日 | 市区 | 850元/月 |" in text


def test_a_measure_that_reads_none_has_no_such_section() -> None:
    assert "## 公布标准" not in pages()["article-05.md"]


def test_a_standard_given_by_the_user_has_no_rows_to_show() -> None:
    shown = Project(POLICIES / "xiangtan_2019").pages.values()
    assert all("## 公布标准" not in text for text in shown)
