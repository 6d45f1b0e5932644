"""What a page tells of a decision: the words of `tiaowen explain`, line by line."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from support.browser import call
from support.scripts import Compiled, load, of_folder
from tiaowen.javascript.slice import slice_of
from tiaowen.site.tryit import WORDS

STATIC = Path(__file__).parents[2] / "compiler" / "tiaowen" / "site" / "static"
FOLDERS = ("policies/xiangtan_2019", "policies/iit_2018")
AFTER = {
    "执行期限：", "申请期限：", "享受期限：", "有什么变化：", "资金来源：", "责任单位：", "需要说明的：", "依据：",
}  # fmt: skip
"""What a page tells without its script."""
TELL = """(part, asked) => asked.map(([name, data]) => {
  const decision = tiaowen.decide(part, name, data);
  return tiaowen.told.textLines(tiaowen.told.toldOf(part, decision, data));
})"""
EVERY = 3
"""Of the worked cases every third, with all that is left out of each."""
Json = Any


@pytest.fixture(scope="module")
def scripts(browser: Any) -> Iterator[Any]:  # noqa: ANN401
    page = browser.new_page()
    load(page)
    for name in WORDS:
        page.add_script_tag(content=(STATIC / name).read_text("utf-8"))
    yield page
    page.close()


def expected(whole: Compiled, name: str, data: Json) -> list[str]:
    """The lines of `tiaowen explain` up to those that are the same for everybody."""
    lines = whole.decision(name, data).explain().splitlines()[1:-1]
    end = next((at for at, line in enumerate(lines) if line in AFTER), len(lines))
    return lines[:end]


def less(data: Json) -> Iterator[Json]:
    """The case, without each of its facts, with nothing, and long after everything is over."""
    facts = data["事实"]
    yield data
    for name in facts:
        yield {**data, "事实": {key: value for key, value in facts.items() if key != name}}
        if isinstance(facts[name], bool):
            yield {**data, "事实": {**facts, name: not facts[name]}}
    yield {**data, "事实": {}, "公布标准": {}}
    yield {**data, "公布标准": {}, "选择": {}}
    yield {**data, "日期": "2026-01-01"}


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_worked_case_is_told_as_on_the_command_line(scripts: Any, folder: str) -> None:  # noqa: ANN401
    whole = of_folder(folder)
    for provision in whole.written["provisions"]:
        name = provision["rule"]["alias"]
        examples = [e["case"] for e in whole.written["examples"] if e["provision"] == name]
        asked = [(name, one) for each in examples[::EVERY] for one in less(each)]
        found = call(scripts, TELL, slice_of(whole.written, name), asked)
        for (_, data), lines in zip(asked, found, strict=True):
            assert lines == expected(whole, name, data), (name, data)
