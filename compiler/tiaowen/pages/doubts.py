"""疑义: the question, its readings, and who gets more or less by each."""

from collections.abc import Mapping

from tiaowen.model.document import Document
from tiaowen.model.provisions import Doubt, Provision
from tiaowen.pages.registers import Registers
from tiaowen.pages.views import DoubtView, Question, Table
from tiaowen.registers.doubts import adopted_words, numbered_readings
from tiaowen.values.absence import Absence
from tiaowen.wording.remarks import doubt_remark, doubts_of

_SILENT = {each.value for each in Absence}


def doubt_view(doubt: Doubt, registers: Registers, examples: Mapping[str, str]) -> DoubtView:
    """A 疑义 with the 算例 that come out differently by its readings, named as the pages number them."""
    register = registers["readings"]
    rows = (each for each in register.under((doubt.article,)) if each[0] == doubt.name)
    return DoubtView(
        title=doubt.name,
        article=doubt.article,
        quotes=tuple(anchor.text for anchor in doubt.anchors),
        question=doubt.question,
        readings=numbered_readings(doubt),
        status=_status(doubt),
        outcomes=Table(
            register.columns[1:],
            tuple((item, examples.get(name, name), *rest) for _, item, name, *rest in rows),
        ),
    )


def questions_of(document: Document, provision: Provision) -> tuple[Question, ...]:
    """The 疑义 that a provision depends on."""
    return tuple(
        Question(each.name, each.article, each.question, doubt_remark(each))
        for each in doubts_of(document, provision)
    )


def _status(doubt: Doubt) -> str:
    """Whether a reading was adopted, by what, and who has the right to say."""
    by = doubt.interpreter.rstrip("。")
    who = f"由谁解释，{by}。" if by in _SILENT else f"有权解释的是{by}。"
    if doubt.adopted is None:
        return f"还没有采用任何一种读法。{who}"
    return f"采用{adopted_words(doubt)}。{who}"
