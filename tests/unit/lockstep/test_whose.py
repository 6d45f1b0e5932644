"""可以申请 and 可以给予 against the verb behind 可."""

import pytest

from support.small import changed

END = "享受次数：原文未明确。"
QUOTE = "按招用人数给予1000元/人的补贴」。"
TEXT = "按招用人数给予1000元/人的补贴。"
RIGHT = "可以申请：「{}」。"
DISCRETION = "可以给予：由谁决定原文未明确「{}」。"


def codes(words: str, line: str) -> list[str]:
    """The codes of the findings where a line quotes words that stand before the last clause."""
    edits = ((QUOTE, f"{words}{QUOTE}"), (TEXT, f"{words}{TEXT}"))
    compiled = changed(*edits, (f"  {END}", f"  {line.format(words)}\n  {END}"))
    return [finding.code for finding in compiled.findings if finding.code != "TW0713"]


@pytest.mark.parametrize("words", ["可分别领取，", "可以申请给予，", "可免费参加，"])
def test_what_the_applicant_may_do_is_a_right(words: str) -> None:
    assert "TW0727" not in codes(words, RIGHT)
    assert "TW0727" in codes(words, DISCRETION)


@pytest.mark.parametrize("words", ["可给予，", "可由市人社局予以支持，", "可以再提供，"])
def test_what_a_body_may_do_is_its_discretion(words: str) -> None:
    assert "TW0727" not in codes(words, DISCRETION)
    assert "TW0727" in codes(words, RIGHT)


@pytest.mark.parametrize("line", [RIGHT, DISCRETION])
def test_without_a_verb_nothing_is_claimed(line: str) -> None:
    assert "TW0727" not in codes("可，", line)
