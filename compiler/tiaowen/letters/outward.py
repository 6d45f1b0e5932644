"""A decision with the bodies that may be named outside: one that only the drafter names is not."""

from attrs import evolve

from tiaowen.model.provisions import Provision
from tiaowen.office.outward import SILENT, body_words, plain
from tiaowen.runtime import ClauseText, Decision, FactText, ProvisionText, StepText
from tiaowen.values.absence import Absence
from tiaowen.wording import ProvisionPlan

_SILENT = Absence.TEXT_SILENT.value


def outward_words(words: str) -> str:
    """The words of an answer as they may stand in a letter."""
    return plain(words).replace(f"标准{SILENT}", f"给多少，{SILENT}")


class Outward:
    """Words of a provision as they may stand in a letter."""

    def __init__(self, plan: ProvisionPlan) -> None:
        self._passages = [plan.provision]
        if plan.member is not None:
            self._passages.append(plan.member.provision)
        self.text = self._text(plan.text)
        self._member = None if plan.member is None else self._text(plan.member.text)

    def decision(self, decision: Decision, text: ProvisionText | None = None) -> Decision:
        """The same answer told with these words."""
        return Decision(
            text or self.text,
            decision.case,
            decision.standards,
            decision.on,
            decision.status,
            decision.truths,
            decision.numbers,
            decision.result,
            tuple(map(self._fact, decision.missing)),
            decision.readings,
            tuple(self.decision(each, self._member) for each in decision.members),
        )

    def _text(self, text: ProvisionText) -> ProvisionText:
        return evolve(
            text,
            clauses=tuple(map(self._clause, text.clauses)),
            steps=tuple(map(self._step, text.steps)),
            setters=tuple((what, self._body(by)) for what, by in text.setters),
            chooser=self._body(text.chooser),
            discretion=self._body(text.discretion),
        )

    def _clause(self, clause: ClauseText) -> ClauseText:
        return evolve(clause, facts=tuple(map(self._fact, clause.facts)))

    def _step(self, step: StepText) -> StepText:
        return evolve(step, facts=tuple(map(self._fact, step.facts)))

    def _fact(self, fact: FactText) -> FactText:
        return evolve(fact, authority=self._body(fact.authority))

    def _body(self, name: str) -> str:
        named = any(self._names(each, name) for each in self._passages)
        return name if named or not name else _SILENT

    @staticmethod
    def _names(provision: Provision, name: str) -> bool:
        return bool(body_words(provision, name))
