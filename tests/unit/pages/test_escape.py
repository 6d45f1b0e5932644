"""Words of a document stay words."""

import pytest
from markupsafe import Markup

from tiaowen.pages.environment import environment
from tiaowen.pages.escape import escape


@pytest.mark.parametrize(
    ("words", "escaped"),
    [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("a|b", "a\\|b"),
        ("`code`", "\\`code\\`"),
        ("{{ config }}", "\\{\\{ config \\}\\}"),
        ("{% raw %}", "\\{% raw %\\}"),
        ("*重点* _下划线_ ~删除~", "\\*重点\\* \\_下划线\\_ \\~删除\\~"),
        ("[链接](x)", "\\[链接\\](x)"),
        ("# 标题", "\\# 标题"),
        ("1. 一项", "1\\. 一项"),
        ("1.08万元", "1.08万元"),
        ("- 一项", "\\- 一项"),
        ("2019-01-01", "2019-01-01"),
        ("甲\n\n乙", "甲 乙"),
        ("第（七）条　标题", "第（七）条　标题"),
        ("A&B", "A&amp;B"),
        ("\\", "\\\\"),
    ],
)
def test_marks_are_text(words: str, escaped: str) -> None:
    assert escape(words) == escaped


def test_markup_of_templates_is_left_alone() -> None:
    assert escape(Markup("**x**")) == "**x**"


def test_everything_a_template_prints_is_escaped() -> None:
    template = environment().from_string("{{ a }}{{ [a, 'x']|join('、') }}{{ 1 }}")
    assert template.render(a="|") == "\\|\\|、x1"
