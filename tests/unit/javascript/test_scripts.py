"""The scripts as files: in order, strict, and without anything that reaches out or makes code of text."""

import re
from importlib.resources import files

import pytest

from tiaowen import javascript

FORBIDDEN = (
    "eval(", "new Function", "innerHTML", "outerHTML", "document.write", "querySelector", "localStorage", "fetch", "XMLHttp", "import(",
    "export ", "import ", "require(", "Math.", "parseFloat", "parseInt", "toFixed", "Date(", "setTimeout",
)  # fmt: skip
MOST_LINES = 250


def test_every_script_is_loaded_once() -> None:
    folder = files("tiaowen.javascript") / "scripts"
    assert sorted(each.name for each in folder.iterdir()) == sorted(javascript.SCRIPTS)


@pytest.mark.parametrize("name", javascript.SCRIPTS)
def test_a_script_is_strict_and_small_and_reaches_for_nothing(name: str) -> None:
    text = javascript.script(name)
    code = re.sub(r"//.*", "", text)
    assert '(() => {\n  "use strict";' in text
    assert text.count("\n") <= MOST_LINES
    assert [each for each in FORBIDDEN if each in code] == []


@pytest.mark.parametrize("name", javascript.SCRIPTS)
def test_a_script_uses_only_those_before_it(name: str) -> None:
    before = javascript.SCRIPTS[: javascript.SCRIPTS.index(name)]
    given = {
        part
        for each in before
        for part in re.findall(r"tiaowen\.(\w+) = ", javascript.script(each))
    }
    at_once = re.findall(r"^  const .* = tiaowen\.(\w+);$", javascript.script(name), re.MULTILINE)
    assert set(at_once) <= given


def test_one_script_of_all_cannot_end_the_element_that_holds_it() -> None:
    assert "</" not in javascript.all_scripts()
    assert "<!--" not in javascript.all_scripts()
