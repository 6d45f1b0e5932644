"""Reading is fast enough, linear, and bounded in depth."""

import subprocess
import sys
import time

import pytest

from support.syntax import POLICIES, PROVISION, parse
from tiaowen.source import SourceFile
from tiaowen.syntax import parse_document

MEASURE = (POLICIES / "xiangtan_2019" / "07-huhang.tiaowen").read_text("utf-8")
VOCABULARY = (POLICIES / "xiangtan_2019" / "10-vocabulary.tiaowen").read_text("utf-8")
SLOWEST = 2000
"""Lines a second: a fifth of what is wanted, for a busy machine; `make bench` measures."""

SHOW_MODULES = """
import sys
from tiaowen.syntax.parser import parse_file
from tiaowen.syntax.scan import Vocabulary
from tiaowen.source import SourceFile
parse_file(SourceFile("a", ""), Vocabulary(()))
print([name for name in sys.modules if name.split(".")[0] == "lark"])
"""


def _seconds(copies: int) -> tuple[int, float]:
    text = MEASURE * copies
    sources = [SourceFile("vocabulary", VOCABULARY), SourceFile("rules", text)]
    before = time.perf_counter()
    parse_document(sources)
    return text.count("\n"), time.perf_counter() - before


def test_thousands_of_lines_a_second() -> None:
    lines, seconds = _seconds(40)
    assert lines / seconds > SLOWEST


def test_ten_times_the_text_takes_about_ten_times_the_time() -> None:
    few = min(_seconds(4)[1] for _ in range(3))
    assert _seconds(40)[1] < few * 40


@pytest.mark.parametrize(
    "text",
    [
        "（" * 5000 + "5元",
        "（" * 5000 + "5元" + "）" * 5000,
        "非" * 5000 + "不裁员",
        "5元＋" * 5000 + "5元",
        "成立日期" + "后1年" * 5000,
        "不裁员「" * 5000,
        "「" * 5000,
        "同时符合下列条件：（一）" * 1000,
    ],
)
def test_depth_is_bounded_and_said_in_few_words(text: str) -> None:
    before = time.perf_counter()
    parsed = parse(f"{PROVISION}  申报条件：{text}。\n")
    assert 1 <= len(parsed.findings) <= 2
    assert time.perf_counter() - before < 2


def test_a_warm_start_does_without_lark() -> None:
    parse("")
    run = subprocess.run(
        [sys.executable, "-c", SHOW_MODULES], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"
