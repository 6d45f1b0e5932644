"""疑义: the question, its readings, and who gets more or less by each."""

from tiaowen.model.provisions import Doubt
from tiaowen.pages.registers import Registers
from tiaowen.pages.views import DoubtView, Table
from tiaowen.registers.doubts import adopted_words, numbered_readings


def doubt_view(doubt: Doubt, registers: Registers) -> DoubtView:
    """A 疑义 with the 算例 that come out differently by its readings."""
    register = registers["readings"]
    rows = (each for each in register.under((doubt.article,)) if each[0] == doubt.name)
    return DoubtView(
        title=doubt.name,
        quotes=tuple(anchor.text for anchor in doubt.anchors),
        question=doubt.question,
        readings=numbered_readings(doubt),
        adopted=adopted_words(doubt),
        interpreter=doubt.interpreter,
        outcomes=Table(register.columns[1:], tuple(each[1:] for each in rows)),
    )
