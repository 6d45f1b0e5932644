"""Check 4: every clause of an article with a rule file; and conditions that were forgotten."""

from support.small import OFFICIAL, changed, codes

MORE = ("（责任单位", "鼓励企业多招用，做好服务。（责任单位")


def test_clauses_without_a_figure_count() -> None:
    compiled = changed(MORE)
    assert codes(compiled) == ["TW0709", "TW0709"]
    assert "「鼓励企业多招用」" in compiled.errors[0].message
    assert "没有一处引文引到它" in compiled.errors[0].message
    assert "不设规则（背景）：「鼓励企业多招用」。" in compiled.errors[0].help


def test_a_clause_quoted_in_part_names_the_rest() -> None:
    compiled = changed(("按招用人数给予1000元/人的补贴」", "按招用人数给予1000元/人」"))
    finding, *rest = compiled.errors
    assert rest == []
    assert finding.code == "TW0709"
    assert "只引了一部分，「的补贴」没有交代" in finding.message
    assert finding.span.text == "的补贴"


def test_text_without_a_rule_is_covered_by_its_reason() -> None:
    rule = "享受次数：原文未明确。\n\n不设规则（宣示）：「鼓励企业多招用，做好服务」。"
    assert codes(changed(MORE, ("享受次数：原文未明确。", rule))) == []


def test_a_doubt_covers_nothing() -> None:
    doubt = (
        "享受次数：原文未明确。\n\n疑义 服务（service）：\n  原文：「鼓励企业多招用，做好服务」。\n"
        "  问题：谁来做。\n  读法一：企业。\n  读法二：市人社局。\n  采用：暂不采用。\n  有权解释：原文未明确。"
    )
    assert codes(changed(MORE, ("享受次数：原文未明确。", doubt))) == ["TW0709", "TW0709"]


def test_the_same_clause_in_two_sentences_is_covered_place_by_place() -> None:
    twice = ("（责任单位", "做好服务。做好服务。（责任单位")
    once = "享受次数：原文未明确。\n\n不设规则（宣示）：「做好服务」（第2处）。"
    both = (
        "享受次数：原文未明确。\n\n不设规则（宣示）：「做好服务」（第1处）、「做好服务」（第2处）。"
    )
    assert codes(changed(twice, ("享受次数：原文未明确。", once))) == ["TW0709"]
    assert codes(changed(twice, ("享受次数：原文未明确。", both))) == []


def test_articles_without_a_rule_file_are_not_asked_for() -> None:
    assert codes(changed((OFFICIAL, f"{OFFICIAL}（二）另一条。做好服务。\n"))) == []


def test_a_condition_without_an_item_is_reported() -> None:
    item = "    （二）参保月数不少于24个月「参保2年以上」；\n"
    compiled = changed(
        (item.replace("；", "。"), ""), ("「留用率超过50%」；", "「留用率超过50%」。")
    )
    assert "TW0714" in codes(compiled)
    finding = next(f for f in compiled.errors if f.code == "TW0714")
    assert "「参保2年以上」没有写进扶持事项“留用补贴”的条件" in finding.message


def test_a_qualified_subject_needs_a_condition() -> None:
    """参保 in 企业「参保企业」 is more than the subject's name."""
    compiled = changed(
        (
            "参保2年以上的企业，按招用人数给予1000元/人的补贴」",
            "参保2年以上的工业企业，按招用人数给予1000元/人的补贴」",
        ),
        (
            "参保2年以上的企业，按招用人数给予1000元/人的补贴。",
            "参保2年以上的工业企业，按招用人数给予1000元/人的补贴。",
        ),
        ("适用对象：企业「企业」", "适用对象：企业「工业企业」"),
    )
    assert codes(compiled) == ["TW0714"]
    assert "「工业」" in compiled.errors[0].message


GIVEN_TOO = (
    ("1000元/人的补贴。", "1000元/人的补贴和首次申请的500元的奖励。"),
    (
        "  享受次数：原文未明确。\n",
        """  享受次数：原文未明确。

扶持事项 首次奖励（first_award）：
  依据：「对留用率超过50%、参保2年以上的企业」、「和首次申请的500元的奖励」。
  适用对象：企业「企业」。
  申报条件：同时符合下列条件：
    （一）留用率超过50%「留用率超过50%」；
    （二）参保月数不少于24个月「参保2年以上」；
    （三）首次申请「首次申请的」。
  扶持标准：500元「500元」。
  享受次数：原文未明确。
""",
    ),
    ("  参保月数（", "  首次申请（first_time）：是否。\n  参保月数（"),
    ("扶持事项1项", "扶持事项2项"),
)


def test_what_another_provision_gives_is_no_condition_of_the_next() -> None:
    """给予A和首次申请的B: A stands before a condition of B and is none of its own."""
    rule = ("「按招用人数给予1000元/人」", "「按招用人数给予1000元/人的补贴」")
    assert codes(changed(*GIVEN_TOO, rule)) == []


def test_only_the_standard_says_what_another_provision_gives() -> None:
    compiled = changed(*GIVEN_TOO)
    assert set(codes(compiled)) == {"TW0714"}
    assert "「补贴」没有写进扶持事项“首次奖励”的条件" in compiled.errors[0].message


def test_open_terms_carry_their_words() -> None:
    edits = (
        ("依据：「对留用率", "依据：「按规定对留用率"),
        ("。对留用率", "。按规定对留用率"),
    )
    term = (
        "享受次数：原文未明确。",
        "开放用语：「按规定」，另行规定，所指规定原文未明确。\n  享受次数：原文未明确。",
    )
    assert codes(changed(*edits)) == ["TW0715"]
    assert codes(changed(*edits, term)) == []
