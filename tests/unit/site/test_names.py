"""The words that search has to know."""

from support.documents import compile_texts, texts_of
from tiaowen.site.cutter import cutter
from tiaowen.site.names import names_of
from tiaowen.site.search import DocumentChinese
from tiaowen.site.theme import in_chinese


def test_names_and_the_words_inside_them_are_known() -> None:
    compiled = compile_texts(texts_of("xiangtan_2019"))
    names = names_of(compiled.document, compiled.text.file.text)
    assert {"稳岗返还", "稳岗", "参保职工人数", "参保职工", "不裁员", "小微企业"} <= set(names)
    assert all(len(name) > 1 for name in names)


def test_a_word_inside_a_longer_one_is_indexed_too() -> None:
    cutter(("参保职工人数", "参保职工"))
    assert {"参保职工人数", "参保职工", "职工"} <= set(
        DocumentChinese({"dict": ""}).split("参保职工人数")
    )


def test_only_the_words_of_the_theme_are_replaced() -> None:
    assert in_chinese("<title>Menu</title>") == "<title>目录</title>"
    assert in_chinese("<p>Menu</p>") == "<p>Menu</p>"
