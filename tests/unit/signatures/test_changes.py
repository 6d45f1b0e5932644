"""The difference of two passages, word by word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiaowen.signatures import marked, word_changes


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("留用率超过50%的", "留用率不低于50%的", "留用率〔删：超过〕〔增：不低于〕50%的"),
        ("满12个月", "满6个月", "满〔删：12〕〔增：6〕个月"),
        ("给予1000元补贴", "给予1000元一次性补贴", "给予1000元〔增：一次性〕补贴"),
        ("对不裁员的企业", "对的企业", "对〔删：不裁员〕的企业"),
        ("", "新的一句", "〔增：新的一句〕"),
        ("一样", "一样", "一样"),
    ],
)
def test_what_went_and_what_came_are_told_in_place(old: str, new: str, line: str) -> None:
    assert marked(word_changes(old, new)) == line


def test_long_runs_that_stayed_are_cut() -> None:
    line = marked(word_changes("甲" * 30 + "50%" + "乙" * 30, "甲" * 30 + "60%" + "乙" * 30))
    assert line == "…" + "甲" * 8 + "〔删：50〕〔增：60〕%" + "乙" * 7 + "…"


@given(st.text("甲乙1.% \n", max_size=20), st.text("甲乙1.% \n", max_size=20))
def test_the_runs_give_both_passages_back(old: str, new: str) -> None:
    changes = word_changes(old, new)
    assert "".join(c.text for c in changes if c.kind != "new") == old
    assert "".join(c.text for c in changes if c.kind != "gone") == new
