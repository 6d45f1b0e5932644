"""原文未明确 where the 依据 says how long, or names what is done each month."""

import pytest

from support.documents import compile_texts
from support.mutations import alone


@pytest.mark.parametrize(
    ("name", "line", "words"),
    [
        ("08-zhanchi.tiaowen", "享受期限：3～12个月「见习期为3～12个月」。", "“期为3～12个月”"),
        ("20-taizhang.tiaowen", "频次：每月「月台账」。", "“月台账”"),
    ],
)
def test_a_line_that_says_the_text_is_silent_where_it_is_not(
    name: str, line: str, words: str
) -> None:
    texts = alone("xiangtan_2019", name).texts
    changed = texts.with_rule(name, line, f"{line.partition('：')[0]}：原文未明确。")
    [finding] = [f for f in compile_texts(changed).findings if f.code == "TW0724"]
    assert words in finding.message
    assert "TW0724" not in [f.code for f in compile_texts(texts).findings]
