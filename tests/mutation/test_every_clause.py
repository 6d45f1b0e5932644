"""Every clause by mutation: left out, made silent or turned, and a check must say so, at least as a 提醒.

What stays unnoticed is listed here with the reason. All of it changes a decision in a 算例 or a page, which the golden
files show.
"""

from collections.abc import Callable, Iterator

import pytest

from support.clause_mutations import (
    clauses_left_out,
    clauses_made_silent,
    items_left_out,
    lists_turned,
    silently,
)
from support.mutations import Change, Subject, rule_files

FILES = [(folder, name) for folder in ("xiangtan_2019", "iit_2018") for name in rule_files(folder)]
Changes = Callable[[Subject], Iterator[Change]]

each_file = pytest.mark.parametrize(("folder", "name"), FILES, ids=[name for _, name in FILES])

A_DOUBT_TELLS = "：开放用语："
"""An 开放用语 other than 可 and 一次性 whose words a 疑义 of the measure or a decided fact quotes, too: what it leaves
open is still told."""

LEFT_OUT = {
    "扶持事项 鉴定补贴：申报条件：取得职业资格证书",
}
"""A clause of the text that stands where no condition does (参加培训，获得证书，享受补贴); its 算例 tells it."""

MADE_SILENT = {
    "扶持事项 就业见习补贴：享受期限：3～12个月",  # its condition states the same two figures
    "扶持事项 孵化基地以奖代投：扶持标准：原文未明确",  # says it already, with a quote behind it
    "工作任务 落实月台账：频次：每月",  # 月台账 is the name of what is done, too
}

ITEMS = {
    # the second item is a 疑义 that quotes the same words and asks for the certificate itself
    "扶持事项 三四五级技能提升补贴：（一）证书等级为三级或四级或五级",
    # the words of the item are the words for the subject, or those of 每成功介绍1名贫困劳动力
    "扶持事项 就业补贴：（二）已从高校毕业",
    "扶持事项 稳定就业补贴：（二）已从高校毕业",
    "扶持事项 贫困劳动力培训补贴：（一）属于建档立卡贫困劳动力",
    "扶持事项 贫困劳动力培训生活补贴：（一）属于建档立卡贫困劳动力",
    "扶持事项 就业创业服务补贴：（二）属于贫困劳动力",
}

TURNED = {
    "扶持事项 稳岗返还：（二）符合下列条件之一：",  # 不裁员、少裁员 may be either by its words
    # joined without a word in the text: 16～24岁失业青年
    "定义 见习人员的适龄失业青年："
    "定义 见习人员的适龄失业青年（youth_of_age）：失业青年且见习人员的年龄16～24岁。",
}


@each_file
def test_each_clause_left_out_is_noticed(folder: str, name: str) -> None:
    left = silently(folder, name, clauses_left_out)
    assert [what for what in left if A_DOUBT_TELLS not in what and what not in LEFT_OUT] == []


@each_file
def test_each_clause_made_silent_is_noticed(folder: str, name: str) -> None:
    left = silently(folder, name, clauses_made_silent)
    assert [what for what in left if what not in MADE_SILENT] == []


@each_file
def test_each_item_left_out_is_noticed(folder: str, name: str) -> None:
    assert [what for what in silently(folder, name, items_left_out) if what not in ITEMS] == []


@each_file
def test_each_list_turned_is_noticed(folder: str, name: str) -> None:
    assert [what for what in silently(folder, name, lists_turned) if what not in TURNED] == []
