"""After a change of the text: which blocks no longer agree, and which read them."""

from support.documents import compile_texts, texts_of

TEXTS = texts_of("xiangtan_2019")


def told(old: str, new: str) -> list[str]:
    findings = compile_texts(TEXTS.with_text(old, new)).findings
    return [f.message for f in findings if f.code == "TW0719"]


def test_a_changed_text_names_every_block_that_quotes_it_and_what_differs() -> None:
    [message] = told("留用率超过50%的补贴标准", "留用率达到60%的补贴标准")
    assert "扶持事项“就业见习补贴”（引文）" in message
    assert "疑义“适用提高的标准”（引文、数字）" in message
    assert "稳岗返还" not in message


def test_provisions_that_read_a_definition_left_behind_are_named_too() -> None:
    [message] = told(
        "以当年度企业职工基本养老保险缴费基准值60%为基数，分别给予企业基本养老保险12%",
        "以当年度企业职工基本养老保险缴费基准值70%为基数，分别给予企业基本养老保险12%",
    )
    assert "定义“职工的按基数补贴”（引文、数字）" in message


def test_nothing_is_said_while_text_and_rules_agree() -> None:
    assert [f for f in compile_texts(TEXTS).findings if f.code == "TW0719"] == []
