"""Reading any text keeps its words in place and in order."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tiaowen.source import SourceFile
from tiaowen.text import read_text, to_dict

MARKS = "（）“”《》〔〕，。；：、\n\u3000\t"
CHARACTERS = "第条章一二三十百千万零每不至～年月日元人以上超过前0123456789.,%/"
PHRASES = ["（一）", "第二条", "一、", "1．", "2019年1月1日", "每人每年", "（责任单位：", "百分之"]
PIECES = st.sampled_from([*MARKS, *CHARACTERS, *PHRASES])
TEXTS = st.lists(PIECES, max_size=60).map("".join)


@given(TEXTS)
def test_every_node_lies_in_the_text_in_order_and_apart(words: str) -> None:
    text = read_text(SourceFile("原文.txt", words))
    for nodes in (text.sentences, text.clauses, text.figures):
        spans = [node.span for node in nodes]
        assert all(0 <= span.start < span.end <= len(words) for span in spans)
        assert all(left.end <= right.start for left, right in pairwise(spans))
    to_dict(text)


@given(TEXTS)
def test_partners_of_a_range_point_at_each_other(words: str) -> None:
    figures = read_text(SourceFile("原文.txt", words)).figures
    for index, figure in enumerate(figures):
        if figure.partner is not None:
            assert abs(figure.partner - index) == 1
            assert figures[figure.partner].partner is not None
