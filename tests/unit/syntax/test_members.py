"""How members of a list, other provisions and earlier benefits are read."""

import pytest

from support.syntax import PROVISION, VOCABULARY, parse
from tiaowen.syntax import tree

OWN = (
    VOCABULARY
    + """基本信息 社区（community）：
  一个社区有多名居民（residents）。
  一个社区有多个网点，称为门店（shops）。
基本信息 居民（resident）：
  登记失业（registered）：是否。
  月工资（wage）：金额。
  出生日期（birth_date）：日期。
扶持事项 开办补贴（opening）：
  享受次数：1次。
其他政策 乙市安家费（settling）。
"""
)


def value(text: str, label: str = "申报条件") -> tree.Value:
    """What stands behind a label of a provision that is free of findings."""
    parsed = parse(f"{PROVISION}  {label}：{text}", OWN)
    assert [found.message for found in parsed.findings] == []
    block = parsed.file.blocks[0]
    assert isinstance(block, tree.ProvisionBlock)
    return block.clauses[0].value


def body(text: str, label: str = "申报条件") -> tree.Node:
    read = value(text, label)
    assert isinstance(read, tree.Quoted)
    return read.body


def test_a_list_is_declared_with_its_own_name_or_that_of_its_members() -> None:
    lists = parse(OWN.partition("扶持事项")[0], "").file.blocks
    block = next(b for b in lists if isinstance(b, tree.ObjectBlock) and b.lists)
    plain, called = block.lists
    assert (plain.owner.text, plain.member.text, plain.name) == ("社区", "居民", None)
    assert called.name is not None
    assert (called.member.text, called.name.text, called.measure) == ("网点", "门店", "个")
    assert called.alias is not None
    assert called.alias.text == "shops"


@pytest.mark.parametrize("fact", ["户数", "人数", "金额"])
def test_a_fact_named_like_a_total_is_read_of_its_owner(fact: str) -> None:
    own = OWN.replace(
        "  一个社区有多名居民（residents）。",
        f"  {fact}（size）：整数，户。\n  一个社区有多名居民（residents）。",
    )
    block = parse(f"{PROVISION}  申报条件：社区的{fact}不少于3户。", own).file.blocks[0]
    assert isinstance(block, tree.ProvisionBlock)
    read = block.clauses[0].value
    assert isinstance(read, tree.Quoted)
    assert isinstance(read.body, tree.Comparison)
    assert isinstance(read.body.left, tree.NameExpr)
    assert (read.body.left.owner and read.body.left.owner.text) == "社区"
    assert read.body.left.name.text == fact


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("居民（登记失业）的人数不少于3人。", tree.TotalKind.COUNT),
        ("全部居民的人数不少于3人。", tree.TotalKind.COUNT),
        ("居民（登记失业）的月工资合计超过1万元。", tree.TotalKind.SUM),
        (
            "全部居民的出生日期最早者，没有的按2000年1月1日计不早于2001年1月1日。",
            tree.TotalKind.EARLIEST,
        ),
    ],
)
def test_totals(text: str, kind: tree.TotalKind) -> None:
    compared = body(text)
    assert isinstance(compared, tree.Comparison)
    assert isinstance(compared.left, tree.Total)
    assert compared.left.kind is kind
    assert (compared.left.members.condition is None) == text.startswith("全部")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("有居民（登记失业）。", tree.QuantifierKind.SOME),
        ("没有居民（月工资超过1万元）。", tree.QuantifierKind.NONE),
        ("居民均（登记失业且月工资超过1元）。", tree.QuantifierKind.EVERY),
        ("居民均登记失业。", tree.QuantifierKind.EVERY),
    ],
)
def test_quantifiers(text: str, kind: tree.QuantifierKind) -> None:
    read = body(text)
    assert isinstance(read, tree.Quantified)
    assert read.kind is kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("开办补贴的金额", tree.OutcomeKind.AMOUNT),
        ("开办补贴的上限", tree.OutcomeKind.UPPER),
        ("开办补贴的下限", tree.OutcomeKind.LOWER),
        ("开办补贴的已享受金额", tree.OutcomeKind.RECEIVED),
        ("开办补贴的已享受次数", tree.OutcomeKind.TIMES),
    ],
)
def test_results_of_other_provisions(text: str, kind: tree.OutcomeKind) -> None:
    read = body(f"{text}。", "扶持标准")
    assert read == tree.Outcome(read.provision, kind, read.span)  # type: ignore[union-attr]


def test_whether_another_provision_is_met() -> None:
    read = body("符合开办补贴条件。")
    assert isinstance(read, tree.Outcome)
    assert read.kind is tree.OutcomeKind.ELIGIBLE


def test_a_standard_for_each_member_with_a_list_of_conditions() -> None:
    read = value(
        "每吸纳1名符合下列条件的人员，1000元，付给社区「给」：（一）登记失业「失业」；（二）月工资超过1元。",
        "扶持标准",
    )
    assert isinstance(read, tree.PerMemberValue)
    assert (read.verb, read.members) == ("吸纳", None)
    assert isinstance(read.condition, tree.ItemList)
    assert len(read.condition.items) == 2
    assert read.payee is not None
    assert (read.payee.text, [each.text for each in read.payee_quotes]) == ("社区", ["给"])


@pytest.mark.parametrize(
    "head", ["每招用一名居民", "每名居民", "每吸纳1位居民", "每成功介绍1人居民"]
)
def test_ways_to_say_for_each_member(head: str) -> None:
    read = value(f"{head}（登记失业），在800元以内核定，核定机关原文未明确，付给社区。", "扶持标准")
    assert isinstance(read, tree.PerMemberValue)
    assert read.members is not None
    assert read.members.text == "居民"
    assert isinstance(read.amount, tree.RangeValue)
    assert isinstance(read.condition, tree.NameExpr)


@pytest.mark.parametrize("count", ["2", "3", "10", "11", "21", "１２", "两", "三", "十", "十一"])
@pytest.mark.parametrize("verb", ["吸纳", "新招用", ""])
def test_a_standard_for_several_members_at_once_is_never_read_as_one_for_each(
    verb: str, count: str
) -> None:
    parsed = parse(f"{PROVISION}  扶持标准：每{verb}{count}名居民，1000元，付给社区。", OWN)
    assert parsed.findings
    block = parsed.file.blocks[0]
    assert isinstance(block, tree.ProvisionBlock)
    assert not any(isinstance(each.value, tree.PerMemberValue) for each in block.clauses)


@pytest.mark.parametrize(
    ("text", "times", "whose", "window"),
    [
        ("1次", 1, "", None),
        ("只享受一次", 1, "", None),
        ("每人每年1次", 1, "人", "每年"),
        ("每户每月享受1次", 1, "户", "每月"),
        ("每年不超过2次", 2, "", "每年"),
        ("每名居民1次", 1, "名居民", None),
        ("每人每年只享受一次", 1, "人", "每年"),
        ("自首次享受起3年内最多3次", 3, "", "自首次享受起"),
    ],
)
def test_how_often(text: str, times: int, whose: str, window: str | None) -> None:
    read = value(f"{text}，按身份证号，不分用人单位「一次」。", "享受次数")
    assert isinstance(read, tree.FrequencyValue)
    assert (read.times, read.whose) == (times, whose)
    assert (read.window.kind if read.window else None) == window
    assert (read.identity and read.identity.text, read.across) == ("身份证号", "用人单位")


@pytest.mark.parametrize("text", ["原则上不重复", "每年若干次", "1次，视情况"])
def test_a_frequency_that_cannot_be_read_is_reported_with_the_forms(text: str) -> None:
    found = parse(f"{PROVISION}  享受次数：{text}。", OWN).findings
    assert [each.code for each in found] == ["TW0232"]
    assert "每人每年1次" in found[0].help


def test_times_may_be_counted_with_other_items() -> None:
    read = value("每年2次，与安家费、开办补贴合并计算「一次」。", "享受次数")
    assert isinstance(read, tree.FrequencyValue)
    assert [each.text for each in read.together] == ["安家费", "开办补贴"]


@pytest.mark.parametrize("text", ["每年1次，共3次", "每人每年只享受1次，累计不超过3次"])
def test_times_may_be_limited_in_all_too(text: str) -> None:
    read = value(f"{text}「一次」。", "享受次数")
    assert isinstance(read, tree.FrequencyValue)
    assert (read.times, read.total) == (1, 3)


def test_times_without_a_window_have_no_other_total() -> None:
    found = parse(f"{PROVISION}  享受次数：1次，共3次。", OWN).findings
    assert [each.code for each in found] == ["TW0232"]


def test_every_few_years_does_not_say_from_which_day() -> None:
    [found] = parse(f"{PROVISION}  享受次数：每3年1次。", OWN).findings
    assert found.code == "TW0232"
    assert "没有写几年从什么时候数起" in found.message
    assert "“申请日期前3年内1次”" in found.help
    assert "“自首次享受起3年内1次”" in found.help


def test_a_ceiling_with_all_its_tails() -> None:
    read = value(
        "6000元，与开办补贴合并计算，每名居民分别计算，自首次享受起3年内「三年」。", "累计不超过"
    )
    assert isinstance(read, tree.CeilingValue)
    assert [each.text for each in read.together] == ["开办补贴"]
    assert read.whose == "名居民"
    assert read.window is not None
    assert (read.window.kind, read.window.count, read.window.unit) == ("自首次享受起", 3, "年")
    assert [each.text for each in read.quotes] == ["三年"]


def test_exclusions() -> None:
    read = value("开办补贴、乙市安家费「不得重复」，就高。", "不重复享受")
    assert isinstance(read, tree.ExclusionValue)
    assert [each.name.text for each in read.items] == ["开办补贴", "乙市安家费"]
    assert read.resolve == "就高"
    now = value("参加失业保险期间。", "不可同时")
    assert isinstance(now, tree.ExclusionValue)
    assert [each.name.text for each in now.items] == ["参加失业保险"]


# --- words of members beside others ---------------------------------------------------------------


@pytest.mark.parametrize(
    "value_",
    [
        "（月工资，四舍五入到元）",
        "（居民（登记失业）的月工资合计）",
        "居民（登记失业）的月工资合计",
    ],
)
def test_a_total_goes_over_a_value_in_brackets_or_another_total(value_: str) -> None:
    read = body(f"全部居民的{value_}合计。", "扶持标准")
    assert isinstance(read, tree.Total)
    assert read.kind is tree.TotalKind.SUM
    assert isinstance(read.value, tree.Stepped | tree.Total)


def test_a_date_may_be_counted_as_a_number_is() -> None:
    compared = body("全部居民的出生日期最早者，没有的按2000年1月1日计算不早于2001年1月1日。")
    assert isinstance(compared, tree.Comparison)
    assert isinstance(compared.left, tree.Total)
    assert isinstance(compared.left.if_none, tree.DateLit)


@pytest.mark.parametrize(
    ("item", "form"),
    [
        ("至少符合下列1项：1．登记失业；2．月工资超过1元", tree.ItemList),
        ("不符合：登记失业", tree.Not),
        ("登记失业", tree.NameExpr),
    ],
)
def test_conditions_of_a_member_have_no_names_of_their_own(item: str, form: type) -> None:
    """不符合： before a condition is no name of it: the contrary would be lost."""
    text = f"每吸纳1名符合下列条件的居民，1元：（一）{item}；（二）月工资超过1元。"
    read = value(text, "扶持标准")
    assert isinstance(read, tree.PerMemberValue)
    assert isinstance(read.condition, tree.ItemList)
    first = read.condition.items[0]
    assert first.label is None
    assert isinstance(first.body, form)


@pytest.mark.parametrize(
    ("head", "connective"),
    [
        ("符合下列任一条件", tree.Connective.ANY),
        ("符合以下条件之一", tree.Connective.ANY),
        ("符合下列各项条件", tree.Connective.ALL),
        ("同时符合以下条件", tree.Connective.ALL),
    ],
)
def test_conditions_of_a_member_have_the_heads_of_every_list(
    head: str, connective: tree.Connective
) -> None:
    text = f"每吸纳1名{head}的居民，1元：（一）登记失业；（二）月工资超过1元。"
    read = value(text, "扶持标准")
    assert isinstance(read, tree.PerMemberValue)
    assert isinstance(read.condition, tree.ItemList)
    assert read.condition.connective is connective


def test_who_is_paid_may_be_the_member_with_a_quote_of_another_place() -> None:
    read = value("每名居民，1元，付给居民（八）「给予个人」。", "扶持标准")
    assert isinstance(read, tree.PerMemberValue)
    assert read.payee is not None
    assert [each.place for each in read.payee_quotes] == ["（八）"]


@pytest.mark.parametrize("amount", ["月工资\n    ＋1元", "（月工资）\n    －1元"])
def test_a_sign_at_the_start_of_a_line_is_no_label(amount: str) -> None:
    text = f"每名符合下列条件的居民，{amount}：（一）登记失业；（二）月工资超过1元。"
    assert isinstance(value(text, "扶持标准"), tree.PerMemberValue)


def test_a_word_at_the_start_of_a_line_is_no_label() -> None:
    text = "每名符合下列条件的居民，在8元以内核定，由社区\n    核定：（一）登记失业；（二）月工资超过1元。"
    read = value(text, "扶持标准")
    assert isinstance(read, tree.PerMemberValue)
    assert isinstance(read.amount, tree.RangeValue)


def test_a_cap_on_all_members_together_is_told_where_it_stands() -> None:
    standard = "每吸纳1名居民（登记失业），1000元，付给社区，超过2万元的，按2万元计"
    found = parse(f"{PROVISION}  扶持标准：{standard}。", OWN).findings
    assert found[0].code == "TW0219"
    assert "请先定义人数" in found[0].help
