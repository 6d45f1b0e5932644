"""Letters of random cases: none fails, none promises what is only a range, none calls an open answer a refusal."""

from datetime import date

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from support.letters import Told, html_lines, tell, words_of
from support.random_cases import cases
from support.random_members import documents_with_members
from support.random_models import documents
from tiaowen.runtime import Status
from tiaowen.wording import plan

SLOW = settings(
    max_examples=40,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@st.composite
def letters(draw: st.DrawFn) -> Told:
    document = draw(st.one_of(documents(), documents_with_members()))
    provision = draw(st.sampled_from(document.provisions))
    case = draw(cases(document, provision))
    return tell(document, plan(document, provision), case, today=draw(st.dates(date(2018, 1, 1))))


@SLOW
@given(letters())
def test_a_range_is_never_a_promise(told: Told) -> None:
    result = told.decision.result
    ranged = result is not None and (told.plan.text.setters or result.lower != result.upper)
    assert "可领" not in told.words
    if ranged and told.plan.text.kind != "缴纳事项":
        assert "金额为" not in told.labelled("一句话") + told.labelled("给多少")


@SLOW
@given(letters())
def test_an_open_answer_is_no_refusal(told: Told) -> None:
    status, said = told.decision.status, told.labelled("一句话")
    if not (status.gives or status.refuses):
        assert "还不能确定" in said
        assert "这不是" in said
        assert "按所填信息，不符合" not in said
    if status is Status.NOT_ELIGIBLE:
        assert "符合条件，" not in said


@SLOW
@given(letters())
def test_html_has_the_words_of_the_letter(told: Told) -> None:
    assert "".join(html_lines(told.paper)).replace(" ", "") == "".join(
        words_of(told.paper)
    ).replace(" ", "").replace("\n", "")
