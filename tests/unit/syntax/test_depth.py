"""Reading is bounded in depth, and a warm start loads nothing that it does not need."""

import subprocess
import sys

import pytest

from support.syntax import PROVISION, parse

SHOW_MODULES = """
import sys
from tiaowen.syntax.parser import parse_file
from tiaowen.syntax.scan import Vocabulary
from tiaowen.source import SourceFile
parse_file(SourceFile("a", ""), Vocabulary(()))
print([name for name in sys.modules if name.split(".")[0] == "lark"])
"""


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
    parsed = parse(f"{PROVISION}  申报条件：{text}。\n")
    assert 1 <= len(parsed.findings) <= 2


def test_a_warm_start_does_without_lark() -> None:
    parse("")
    run = subprocess.run(
        [sys.executable, "-c", SHOW_MODULES], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"
