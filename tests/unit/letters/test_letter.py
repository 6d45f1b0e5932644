"""A letter tells every answer so that nobody is misled: the ways to spoil one, each on worked examples."""

import re
from datetime import date
from fractions import Fraction

import pytest
from attrs import evolve

from support.letters import ON_TIME, ROOT, Told, examples, project, tell, words_of
from tiaowen.letters.parameters import NAMES, Parameters
from tiaowen.office.paper import Check, Checklist, Heading, Notice, Quote, TableBlock
from tiaowen.reference import Case
from tiaowen.runtime import Status
from tiaowen.runtime.decision import ResultKind
from tiaowen.runtime.written import plain

LETTERS = (*examples("xiangtan_2019"), *examples("iit_2018"))
RANGED = [each for each in LETTERS if each.decision.status.gives and each.plan.text.setters]


def of(status: Status) -> list[Told]:
    found = [each for each in LETTERS if each.decision.status is status]
    assert found, f"no worked example is {status.value}"
    return found


def written(
    name: str, on: date, standards: dict[str, Fraction] | None = None, **facts: object
) -> Told:
    """The letter of a case of the first document."""
    document = project("xiangtan_2019").document
    assert document is not None
    [plan] = [each for each in project("xiangtan_2019").plans if each.text.name == name]
    return tell(document, plan, Case(on, facts, standards or {}))  # type: ignore[arg-type]


def refund(**facts: object) -> Told:
    """稳岗返还 of an insured enterprise that paid 12万元."""
    given = {"insured": True, "no_layoffs": True, "ui_premium_last_year": Fraction(120000), **facts}
    return written("稳岗返还", date(2019, 6, 1), **given)


# --- the answer in one sentence, by status ------------------------------------------------------------


def test_a_fixed_sum_is_told_with_how_it_is_computed() -> None:
    told = refund(paid_in_full=True)
    assert told.labelled("一句话") == "按所填信息，符合条件，可以申请，金额为6万元。"
    assert (
        told.labelled("怎么算的") == "扶持标准＝上年度实际缴纳失业保险费×50%＝12万元×50%＝6万元。"
    )


def test_a_right_is_no_favour() -> None:
    """可按条件申请享受 is a right: nobody grants it."""
    for told in LETTERS:
        if told.plan.text.right and told.decision.status is Status.ELIGIBLE:
            assert "可以申请" in told.labelled("一句话")
            assert not re.search("给不给|经批准|可以给予", told.words)


@pytest.mark.parametrize("told", RANGED, ids=lambda told: told.plan.text.name)
def test_a_range_is_told_as_a_range_with_who_sets_it(told: Told) -> None:
    for said in (told.labelled("一句话"), told.labelled("给多少")):
        assert re.search("在.+以内|在.+之间|不低于", said)
        assert "核定" in said
        assert "金额为" not in said
    assert not re.search("可领|最高可", told.words)


@pytest.mark.parametrize("status", [Status.INCOMPLETE, Status.TO_BE_ASSESSED, Status.UNSETTLED])
def test_an_open_answer_is_no_refusal(status: Status) -> None:
    for told in of(status):
        said = told.labelled("一句话")
        assert said.startswith("还不能确定")
        assert said.endswith(("这不是“不符合”。", "这不是说不用缴纳。"))
        assert told.labelled("给多少") in ("还不能确定。", "")


def test_what_is_missing_is_listed_to_be_ticked() -> None:
    for told in of(Status.INCOMPLETE):
        assert "还缺以下信息：" in told.words
        for fact in told.decision.missing:
            assert f"☐ {fact.full_name}" in told.words or f"“{fact.name}”" in told.words


def test_what_has_to_be_assessed_names_the_body_or_that_none_is_named() -> None:
    for told in of(Status.TO_BE_ASSESSED):
        assert "还要等认定：" in told.words
        assert re.search("由.+认定", told.labelled("一句话"))


def test_what_has_to_be_decided_is_not_yet_given() -> None:
    for told in of(Status.TO_BE_DECIDED):
        assert re.search("给不给由.+；如果给予，", told.labelled("一句话"))
        assert "☐ 给不给：由" in told.words
        assert told.labelled("给多少").startswith("如果给予，")


def test_an_open_question_is_only_to_be_asked_about() -> None:
    """No reading, no inner name of a 疑义, nobody's opinion stands in a letter."""
    for told in LETTERS:
        assert not re.search("读法|疑义|采用|编写说明|执行口径|推定|有权解释", told.words)
        assert "尚待明确（" not in told.words
    for told in of(Status.UNSETTLED):
        assert "尚待明确，请咨询" in told.labelled("一句话")
        assert not told.labelled("怎么算的")
        assert told.labelled("给多少") == "还不能确定。"


def test_what_one_reading_alone_computes_is_not_shown() -> None:
    found = [each for each in LETTERS if each.plan.text.name == "困难企业在岗培训补贴"]
    assert any("按人数的补贴上限＝" in each.words for each in found)
    assert not any("在岗培训费用的不足部分＝" in each.words for each in found)


def test_a_time_that_is_over_is_said_first() -> None:
    told = written("困难企业稳岗返还", date(2020, 1, 1), insured=True)
    notices = [each.text for each in told.paper.blocks if isinstance(each, Notice)]
    assert notices[0] == "执行期限已于2019年12月31日届满"
    assert told.labelled("一句话").endswith("不能按本项办理。")
    assert "可以申请" not in told.words


def test_a_letter_that_is_written_after_the_time_says_that_it_only_tries() -> None:
    [given] = [each for each in of(Status.ELIGIBLE) if each.plan.text.name == "困难企业稳岗返还"][
        :1
    ]
    document = project("xiangtan_2019").document
    assert document is not None
    late = tell(document, given.plan, given.case, today=date(2026, 1, 1))
    assert late.labelled("一句话").startswith("期限已经过了。以下只是按2019年1月1日试算：")
    assert "执行期限已于2019年12月31日届满" in late.words
    assert late.labelled("给多少") == "只是试算：金额为12万元。"
    assert "再去办" not in late.words
    assert "期限已经过了" not in given.words


# --- whom, by what conditions, why not ------------------------------------------------------------------


def test_money_has_a_payee_or_the_text_names_none() -> None:
    for told in LETTERS:
        kind = told.decision.result and told.decision.result.kind
        if kind is ResultKind.SUM and told.plan.text.kind != "缴纳事项":
            assert told.labelled("钱打给谁")
    paid = [each for each in LETTERS if each.plan.text.name == "一次性岗位补贴"]
    assert {each.labelled("钱打给谁") for each in paid if not each.decision.status.refuses} == {
        "打给企业。"
    }


def test_and_and_or_stand_at_the_head_of_each_list() -> None:
    told = refund(paid_in_full=True)
    [conditions] = [
        each for each in told.paper.blocks if isinstance(each, Checklist) and "现在" in each.head
    ]
    assert conditions.head == "下面几条都要满足（现在：满足）："
    inner = [each for each in conditions.items if isinstance(each, Checklist)]
    assert [each.head for each in inner] == [
        "（二）下面满足一条就行（现在：满足）：",
        "（三）下面满足一条就行（现在：满足）：",
    ]
    checks = [each for each in inner[0].items if isinstance(each, Check)]
    assert [each.note for each in checks] == ["满足；所填：是", "没有填，不影响"]


def test_every_list_of_conditions_has_a_head() -> None:
    for told in LETTERS:
        lists = told.words.count("下面几条都要满足") + told.words.count("下面满足一条就行")
        lists += told.words.count("下面至少要满足")
        needed = [c for c in told.plan.text.clauses if "下列条件" in c.text]
        assert lists >= len(needed)


def test_a_refusal_says_which_condition_the_words_of_the_text_and_what_puts_it_right() -> None:
    told = refund(paid_in_full=False, arrears_paid=False)
    assert (
        told.labelled("一句话")
        == "按所填信息，不符合条件。只差一条，其他各条都满足。原因写在下面。"
    )
    assert "按时足额缴纳失业保险费（所填：否）" in told.labelled("差在哪里")
    assert told.labelled("能不能补救") == "文件写了补救的办法："
    quotes = [
        each.text for each in told.paper.blocks if isinstance(each, Quote) and not each.source
    ]
    assert any("一次性补缴所有欠费后，可按条件申请享受" in each for each in quotes)


def test_where_the_text_knows_no_remedy_none_is_made_up() -> None:
    told = refund(insured=False, paid_in_full=True)
    assert told.labelled("差在哪里") == "（一）要求：参加失业保险；所填：否。"
    assert told.labelled("能不能补救") == "文件没有写明，请咨询经办机关。"


def test_every_refusal_has_a_reason() -> None:
    for told in of(Status.NOT_ELIGIBLE):
        reasons = (told.labelled("差在哪里"), told.labelled("为什么"))
        assert any(reasons) or "名单里没有一名符合条件" in told.labelled("一句话")


def test_what_is_levied_has_to_be_paid() -> None:
    for told in (each for each in LETTERS if each.plan.text.kind == "缴纳事项"):
        assert not re.search("补贴|钱打给谁|能领几次|可以申请|能不能补救", told.words)
        if told.decision.status is Status.ELIGIBLE:
            assert re.search("应缴|应当缴纳", told.labelled("一句话"))


def test_a_tax_is_computed_step_by_step() -> None:
    told = next(
        each for each in examples("iit_2018") if str(each.decision.amount or "0.00") != "0.00"
    )
    assert told.labelled("缴多少").startswith("应缴")
    assert "应纳税所得额＝" in told.words


# --- enterprises with members -----------------------------------------------------------------------------


def test_members_are_counted_by_what_is_certain_and_listed() -> None:
    told = next(
        each
        for each in LETTERS
        if each.plan.text.name == "新型学徒制培训补贴" and len(each.decision.members) > 2
    )
    assert "已能确定2人符合，另有1人不符合：名单附后。" in told.labelled("一句话")
    table = [each for each in told.paper.blocks if isinstance(each, TableBlock)][-1]
    assert [row[1] for row in table.rows] == ["符合", "符合", "不符合"]


def test_what_is_certain_is_told_in_money() -> None:
    told = next(
        each for each in LETTERS if each.decision.amount and len(each.decision.members) == 3
    )
    assert "已能确定2人600元，另有1人不符合：名单附后。" in told.labelled("一句话")


def test_a_member_who_is_open_under_some_reading_is_no_refusal() -> None:
    told = next(
        each
        for each in LETTERS
        if len(each.decision.members) == 2 and each.decision.status is Status.UNSETTLED
    )
    assert "已能确定1人符合，另有1人还不能确定：名单附后。" in told.labelled("一句话")
    assert "待补充、待认定、还不能确定的，不是“不符合”。" in told.words
    assert any(isinstance(each, Heading) and each.text == "附：名单" for each in told.paper.blocks)


# --- nothing is made up ---------------------------------------------------------------------------------------


NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?")


def _told_by_rule_and_case(told: Told) -> str:
    """The words of the rule, of the case and of the answer."""
    text = told.plan.text
    given = (*told.case.facts.values(), *told.case.standards.values())
    member = () if text.member is None else (*text.member.clauses, *text.member.steps)
    return " ".join(
        (
            told.decision.explain(),
            *(each.explain() for each in told.decision.members),
            str(told.decision.to_json()),
            *(each.text for each in (*text.steps, *member)),
            *(plain(each) for each in given if isinstance(each, Fraction)),
            repr(given),
            *(str(part) for part in (told.case.on.year, told.case.on.month, told.case.on.day)),
        )
    )


def test_every_number_comes_from_case_decision_or_text() -> None:
    """The words quoted from the text are held against the text; counts are those of the answer."""
    for told in LETTERS:
        own = [each for each in told.paper.blocks if not isinstance(each, Quote)]
        said = "\n".join(words_of(evolve(told.paper, blocks=tuple(own))))
        counts = (*range(len(told.decision.members) + 1), len(told.plan.text.options))
        counted = {str(n) for n in (*counts, len(told.decision.missing))}
        known = set(NUMBER.findall(_told_by_rule_and_case(told)))
        assert set(NUMBER.findall(said)) <= known | counted, told.plan.text.name


@pytest.mark.parametrize("name", ["xiangtan_2019", "iit_2018"])
def test_what_is_quoted_stands_in_the_text(name: str) -> None:
    text = re.sub(r"\s", "", (ROOT / "policies" / name / "原文.txt").read_text("utf-8"))
    for told in examples(name):
        for each in told.paper.blocks:
            if isinstance(each, Quote):
                assert all(part in text for part in each.text.split("……"))


def test_what_the_office_has_not_stated_is_left_visibly_blank() -> None:
    told = refund(paid_in_full=True)
    blanks = set(re.findall("〔请填写：(.+?)〕", told.words))
    assert blanks == set(NAMES)
    assert not re.search("身份证|营业执照|工作日", told.words)


def test_what_the_office_states_stands_in_the_letter() -> None:
    document = project("xiangtan_2019").document
    assert document is not None
    given = refund(paid_in_full=True)
    parameters = Parameters(
        office="市人社局", telephone="0731-1", dated=ON_TIME, review_time="60日"
    )
    told = tell(document, given.plan, given.case, parameters)
    for words in ("经办机关：市人社局", "咨询电话：0731-1", "期限60日", "2019年6月3日"):
        assert words in told.words
    assert "〔请填写：咨询电话〕" not in told.words


def test_every_letter_is_a_draft_and_yields_to_the_text() -> None:
    for told in LETTERS:
        assert told.paper.title == "告知书（草稿）"
        assert "以正式文件和经办机关的决定为准" in told.words


def test_the_basis_is_quoted_with_its_place() -> None:
    sources = [
        each.source for each in refund(paid_in_full=True).paper.blocks if isinstance(each, Quote)
    ]
    assert "《湘潭市进一步做好稳就业工作二十四条措施》第（七）条：" in sources


def test_no_term_of_ours_stands_in_a_letter() -> None:
    for told in LETTERS:
        assert not re.search(
            "原文未明确|所附文本未见|裁量|待决定|True|None|[a-z]_[a-z]", told.words
        )
