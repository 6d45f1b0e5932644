"""The words that search has to know."""

import os
import subprocess
import sys
from marshal import dumps
from pathlib import Path

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


def test_words_of_another_site_are_not_kept() -> None:
    before = cutter().lcut("失业保险费返还")
    cutter(("失业保险费返还",))
    assert cutter().lcut("失业保险费返还") == before


def test_a_word_inside_a_longer_one_is_indexed_too() -> None:
    cutter(("参保职工人数", "参保职工"))
    assert {"参保职工人数", "参保职工", "职工"} <= set(
        DocumentChinese({"dict": ""}).split("参保职工人数")
    )


def test_only_the_words_of_the_theme_are_replaced() -> None:
    assert in_chinese("<title>Menu</title>") == "<title>目录</title>"
    assert in_chinese("<p>Menu</p>") == "<p>Menu</p>"


def test_no_file_that_others_may_have_written_is_read(tmp_path: Path) -> None:
    """Jieba would take its dictionary from the common folder, and print a traceback where it may not write."""
    (tmp_path / "jieba.cache").write_bytes(dumps(({"毒": 1}, 1)))
    code = (
        "from tiaowen.site.cutter import cutter; print('、'.join(cutter().lcut('失业保险费返还')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "TMPDIR": str(tmp_path), "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout.strip() == "失业、保险费、返还"
    assert done.stderr == ""
    assert [path.name for path in tmp_path.iterdir()] == ["jieba.cache"]
