"""A signature holds while text and rule are as they were, and goes stale by itself."""

from datetime import date

import pytest

from support.documents import Compiled, Texts, compile_texts, texts_of
from tiaowen.signatures import (
    Signable,
    Signature,
    SignedBlock,
    State,
    append,
    check,
    marked,
    signables,
    signed_blocks,
)

NAME = "08-zhanchi.tiaowen"
TEXTS = texts_of("xiangtan_2019")


def blocks(texts: Texts) -> tuple[Signable, ...]:
    compiled: Compiled = compile_texts(texts)
    return signables(compiled.document, compiled.alignment)


def signature(block: Signable, signer: str = "张三", day: int = 1) -> Signature:
    return Signature(
        kind=block.owner.kind,
        name=block.owner.name,
        article=block.owner.article,
        signer=signer,
        role="",
        on=date(2019, 3, day),
        remark="",
        sentences=block.sentences,
        rule=block.rule,
        previous="",
    )


SIGNED = append((), [signature(b) for b in blocks(TEXTS) if b.owner.name == "就业见习补贴"])


def after(texts: Texts) -> SignedBlock:
    [found] = signed_blocks(SIGNED, blocks(texts))
    return found


def test_a_signature_holds_while_nothing_changes() -> None:
    assert after(TEXTS).state is State.HOLDS
    assert list(check(SIGNED, blocks(TEXTS))) == []


def test_layout_is_no_change() -> None:
    rule = TEXTS.rules[NAME].replace("  适用对象", "      适用对象")
    assert after(TEXTS.with_rule_at(NAME, 0, len(TEXTS.rules[NAME]), rule)).state is State.HOLDS


def test_a_changed_text_makes_it_stale_also_in_a_clause_that_the_block_does_not_quote() -> None:
    changed = after(
        TEXTS.with_text("将社会组织纳入就业见习基地范围", "拟将社会组织纳入就业见习基地范围")
    )
    assert changed.state is State.TEXT
    assert marked(changed.text).startswith("〔增：拟〕将社会组织")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("  适用对象：就业见习基地「就业见习基地」。", "  适用对象：就业见习基地。"),
        ("当地最低工资标准×120%「", "当地最低工资标准×130%「"),  # a definition it reads
        (
            "读法一：看见习开始那天：见习开始时的周岁",
            "读法一：看见习那天：见习开始时的周岁",
        ),  # a 疑义
    ],
)
def test_a_changed_rule_makes_it_stale_also_in_what_the_block_reads(old: str, new: str) -> None:
    assert after(TEXTS.with_rule(NAME, old, new)).state is State.RULE


def test_a_standard_that_the_block_reads_counts_too() -> None:
    old, new = (
        "（minimum_wage）：金额，元/月，由使用方提供",
        "（minimum_wage）：金额，元/月，由使用方提供，可为负",
    )
    texts = TEXTS.with_rule("10-vocabulary.tiaowen", old, new)
    assert after(texts).state is State.RULE


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (
            "10-vocabulary.tiaowen",
            "留用率（retention_rate）：比例",
            "留用率（retention_rate）：比例，最大100%",
        ),
        (
            NAME,
            "  责任单位：市人力资源和社会保障局、市财政局等。\n",
            "  责任单位：市人力资源和社会保障局、市财政局等。\n"
            "  执行口径：留用率按年计算，出处：“某文件”。\n",
        ),
    ],
)
def test_a_fact_that_it_reads_and_the_orders_of_its_measure_count_too(
    file: str, old: str, new: str
) -> None:
    assert after(TEXTS.with_rule(file, old, new)).state is State.RULE


def test_a_block_that_is_gone_is_told() -> None:
    texts = TEXTS.with_rule(NAME, "扶持事项 就业见习补贴（", "扶持事项 见习生补贴（")
    assert after(texts).state is State.GONE
    assert [f.code for f in check(SIGNED, blocks(texts))] == ["TW0742"]


def test_the_finding_shows_the_words_that_changed() -> None:
    texts = TEXTS.with_text("留用率超过50%的补贴标准", "留用率达到60%的补贴标准")
    [finding] = check(SIGNED, blocks(texts))
    assert finding.code == "TW0740"
    assert "留用率〔删：超过50〕〔增：达到60〕%的补贴标准" in finding.message
    assert finding.span.file.path == NAME


def test_of_each_signer_the_last_signature_counts() -> None:
    block = next(b for b in blocks(TEXTS) if b.owner.name == "就业见习补贴")
    given = [signature(block), signature(block, "李四"), signature(block, day=2)]
    found = signed_blocks(append((), given), (block,))
    assert [(each.signature.signer, each.signature.on.day) for each in found] == [
        ("李四", 1),
        ("张三", 2),
    ]


def test_an_entry_changed_afterwards_is_a_finding() -> None:
    block = next(b for b in blocks(TEXTS) if b.owner.name == "就业见习补贴")
    chain = append((), [signature(block), signature(block, "李四")])
    tampered = (signature(block, day=9), chain[1])
    assert [f.code for f in check(tampered, (block,))] == ["TW0743"]


def states_after(before: Texts, after: Texts, name: str) -> list[State]:
    """What becomes of a signature for the block of this name."""
    signed = append((), [signature(each) for each in blocks(before) if each.owner.name == name])
    return [each.state for each in signed_blocks(signed, blocks(after))]


@pytest.mark.parametrize(
    ("file", "name", "old", "new"),
    [
        (
            "11-shuangchuang.tiaowen",
            "创业经营场所租金补贴",
            "  申报条件：同时符合下列条件：\n    （一）符合创业补贴条件「",
            "  申报条件：同时符合下列条件：\n    （一）非符合创业补贴条件「",
        ),
        (
            "17-daxuesheng.tiaowen",
            "稳定就业补贴",
            "扶持标准：在3000元至6000元之间核定",
            "扶持标准：在3000元至9000元之间核定",
        ),
    ],
)
def test_a_common_part_and_a_standard_that_is_the_same_count_too(
    file: str, name: str, old: str, new: str
) -> None:
    assert states_after(TEXTS, TEXTS.with_rule(file, old, new), name) == [State.RULE]


def test_a_provision_whose_result_the_block_reads_counts_too() -> None:
    file, name = "07-huhang.tiaowen", "困难企业稳岗返还"
    reads = TEXTS.with_rule(file, "企业及其职工月应缴纳社会保险费×6个月×50%「", "稳岗返还的金额「")
    after = reads.with_rule(
        file, "上年度实际缴纳失业保险费×50%「", "上年度实际缴纳失业保险费×60%「"
    )
    assert states_after(reads, after, name) == [State.RULE]
