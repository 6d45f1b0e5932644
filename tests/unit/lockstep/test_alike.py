"""The same words for the same subject ask for the same in every provision; and lists that are written otherwise elsewhere."""

from support.documents import compile_texts
from support.mutations import alone

GRADUATED = "    （二）已从高校毕业「高校毕业生」；\n"


def found(name: str, *edits: tuple[str, str]) -> list[tuple[str, str]]:
    """Code and message of the errors and 提醒 after edits of a rule file, each at its first place."""
    texts = alone("xiangtan_2019", name).texts
    for old, new in edits:
        rule = texts.rules[name]
        assert old in rule
        texts = texts.with_rule(name, rule, rule.replace(old, new, 1))
    findings = compile_texts(texts).findings
    return [(f.code, f.message) for f in findings if f.code in ("TW0725", "TW0726", "TW0728")]


def test_an_item_that_another_provision_has_for_the_same_words() -> None:
    [(code, message)] = found("17-daxuesheng.tiaowen", (GRADUATED, ""))
    assert code == "TW0725"
    assert "“稳定就业补贴”有一项条件“已从高校毕业”，“就业补贴”没有" in message


def test_an_item_with_more_words_carries_those_of_the_subject() -> None:
    """困难高校毕业生 may still study; the provision has an item with these words."""
    assert found("17-daxuesheng.tiaowen") == []


def test_where_no_provision_has_the_item_nothing_is_claimed() -> None:
    assert found("17-daxuesheng.tiaowen", (GRADUATED, ""), (GRADUATED, "")) == []


def test_items_side_by_side_are_joined_as_another_provision_joins_them() -> None:
    """不裁员、少裁员 leaves open what 不裁员或少裁员 says."""
    any_of = "    （二）符合下列条件之一：\n      1．不裁员"
    turned = (any_of, any_of.replace("符合下列条件之一", "同时符合下列条件"))
    [(code, message)] = found("07-huhang.tiaowen", turned)
    assert code == "TW0726"
    assert "“困难企业稳岗返还”有同样的几项，写的是“符合……之一”" in message
    assert found("07-huhang.tiaowen") == []


def test_a_line_joined_by_or_has_a_quote_that_sets_its_names_side_by_side() -> None:
    both = "失业青年且见习人员的年龄16～24岁"
    texts = alone("xiangtan_2019", "08-zhanchi.tiaowen").texts
    turned = texts.with_rule("08-zhanchi.tiaowen", both, both.replace("且", "或"))
    [finding] = [f for f in compile_texts(turned).errors if f.code == "TW0723"]
    assert "引文「16～24岁失业青年」没有把这几样并列起来" in finding.message


def test_words_of_the_basis_that_another_provision_has_as_its_condition() -> None:
    line = "  申报条件：取得职业资格证书「获得职业资格证书」。\n  扶持标准：另行规定「鉴定补贴」"
    [(code, message)] = found("13-peixun.tiaowen", (line, "  扶持标准：另行规定「鉴定补贴」"))
    assert code == "TW0728"
    assert "“职业培训补贴”把它写成了条件，“鉴定补贴”没有一行引到" in message
    assert found("13-peixun.tiaowen") == []
