"""Step-lock by mutation, looked at closely: what is said where something of measure 七 or of the law is left out."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import pytest

from support.documents import Compiled, Texts, compile_texts, texts_of

HEAD = re.compile(
    "^(?:扶持事项|缴纳事项|可以事项|工作任务|工作目标|鼓励引导|定义|不设规则|疑义|算例|算例表|条款|措施)",
    re.MULTILINE,
)
XIANGTAN, HUHANG = "xiangtan_2019", "07-huhang.tiaowen"
IIT, TAX = "iit_2018", "02-tax.tiaowen"


@pytest.fixture(scope="module")
def documents() -> dict[str, tuple[Texts, Compiled]]:
    texts = {folder: texts_of(folder) for folder in (XIANGTAN, IIT)}
    return {folder: (each, compile_texts(each)) for folder, each in texts.items()}


def codes(results: list[Compiled]) -> Counter[str]:
    """In how many of the changed documents each code was reported."""
    return Counter(code for each in results for code in {f.code for f in each.errors})


def blocks(text: str) -> Iterator[tuple[str, int, int]]:
    """The blocks of a rule file: first line, start and end."""
    starts = [match.start() for match in HEAD.finditer(text)]
    for start, end in pairwise((*starts, len(text))):
        yield text[start : text.index("\n", start)], start, end


@pytest.mark.parametrize(("folder", "count"), [(XIANGTAN, 0), (IIT, 0)])
def test_the_documents_themselves_have_no_error(
    documents: dict[str, tuple[Texts, Compiled]], folder: str, count: int
) -> None:
    assert len(documents[folder][1].errors) == count


def test_every_figure_of_the_articles_with_rules_is_among_them(
    documents: dict[str, tuple[Texts, Compiled]],
) -> None:
    for _, compiled in documents.values():
        used = {use.figure.span.start for use in compiled.alignment.figures}
        articles = [p.article.own_span for p in compiled.alignment.measures if p.article]
        places = [*articles, *(table.span for table in compiled.text.tables)]
        stated = {
            figure.span.start
            for place in places
            for figure in compiled.text.figures_in(place)
            if figure.role in ("figure", "date")
        }
        assert stated == used


@pytest.mark.parametrize(
    "provision",
    ["扶持事项 稳岗返还", "扶持事项 困难企业稳岗返还", "可以事项 企业协商稳岗"],
)
def test_a_provision_left_out_leaves_clauses_uncovered(
    documents: dict[str, tuple[Texts, Compiled]], provision: str
) -> None:
    texts, _ = documents[XIANGTAN]
    start, end = next(
        (a, b) for head, a, b in blocks(texts.rules[HUHANG]) if head.startswith(provision)
    )
    assert "TW0709" in codes([compile_texts(texts.with_rule_at(HUHANG, start, end, ""))])


ITEM_LINE = re.compile("^ +(?:（[一二三四]）|[12]．)[^：\n]*「[^」]*」[；。]\n", re.MULTILINE)


def test_each_condition_left_out_is_an_error(
    documents: dict[str, tuple[Texts, Compiled]],
) -> None:
    """Every leaf of both lists of conditions; what is left of a list is still a list."""
    texts, _ = documents[XIANGTAN]
    rule, results = texts.rules[HUHANG], []
    for match in ITEM_LINE.finditer(rule):
        if "×" in match[0]:
            continue
        changed = texts.with_rule_at(HUHANG, *match.span(), "")
        results.append(compile_texts(changed))
        assert results[-1].step_lock, match[0]
    assert len(results) == 10
    assert codes(results)["TW0714"] == 10


def test_the_condition_of_the_levy_left_out_is_an_error(
    documents: dict[str, tuple[Texts, Compiled]],
) -> None:
    changed = documents[IIT][0].with_rule(TAX, "缴纳条件：居民个人「居民个人」。", "缴纳条件：无。")
    assert codes([compile_texts(changed)])["TW0714"] == 1


UNSETTLED = {
    "按规定": ("「按规定」、「按条件」，", "「按条件」，"),
    "一次性": (
        "已一次性补缴所有欠费「一次性补缴所有欠费后」",
        "已一次性补缴所有欠费「补缴所有欠费后」",
    ),
    "可按条件": ("  可以申请：「可按条件申请享受」。\n", ""),
    "按条件": ("「按规定」、「按条件」，", "「按规定」，"),
    "上述返还": ("欠费后」、\n        「享受上述返还政策」。", "欠费后」。"),
    "可按6个月": ("  开放用语：「返还标准可按」，由申请企业选还是由经办机关定，原文未明确。\n", ""),
    "上述资金": ("  开放用语：「上述资金」，是否也包括前两句的返还，原文未明确。\n", ""),
}
"""Open words of measure 七 and the change that leaves each to nobody."""


@pytest.mark.parametrize("word", UNSETTLED)
def test_each_open_word_left_to_nobody_is_an_error(
    documents: dict[str, tuple[Texts, Compiled]], word: str
) -> None:
    texts, compiled = documents[XIANGTAN]
    changed = compile_texts(texts.with_rule(HUHANG, *UNSETTLED[word]))
    left = [use.word.span for use in changed.alignment.open_words if use.silent or not use.by]
    assert [span.file.text[span.start :].startswith(word) for span in left] == [True]
    found = codes([changed])
    assert found.pop("TW0715") == 1
    # the words of a condition that no item quotes are missed there, too, and between its items
    assert set(found) <= {"TW0714", "TW0723"}
    assert "TW0715" not in codes([compiled])


def test_no_other_open_word_of_the_measure_is_left_out(
    documents: dict[str, tuple[Texts, Compiled]],
) -> None:
    """The eighth is settled by the whole 可以事项, without which its clause has no rule."""
    found = documents[XIANGTAN][1].alignment.open_words
    uses = [each for each in found if each.measure.number == "（七）"]
    beginnings = [(each.word.span.file.text, each.word.span.start) for each in uses]
    others = [
        text[start:] for text, start in beginnings if not text[start:].startswith(tuple(UNSETTLED))
    ]
    assert len(uses) == 8
    assert [text[:4] for text in others] == ["可采取协"]


def test_each_option_of_a_choice_left_out_is_an_error(
    documents: dict[str, tuple[Texts, Compiled]],
) -> None:
    texts, _ = documents[XIANGTAN]
    options = re.findall("^    （[一二]）按[^\n]*×[^\n]*\n", texts.rules[HUHANG], re.MULTILINE)
    for option in options:
        assert compile_texts(texts.with_rule(HUHANG, option, "")).errors
    assert len(options) == 2
