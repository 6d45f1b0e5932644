"""What the form of a provision asks: facts, lists, 已享受情况 and standards, each with the parts that need it."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from tiaowen.cases.inputs import lists_of, records_of, slots_of
from tiaowen.cases.places import Path
from tiaowen.interchange.shapes import Json
from tiaowen.model.document import Document
from tiaowen.model.names import Fact, MemberList
from tiaowen.pages.facts import parts_with_facts
from tiaowen.runtime import FactText
from tiaowen.wording import ProvisionPlan
from tiaowen.wording.names import (
    fact_text,
    list_text,
    object_texts,
    records_text,
    standard_text,
)


def form_of(document: Document, plan: ProvisionPlan) -> Json:
    """The form as data; what kind a fact is, the slice of the document says."""
    return _Form(document, plan, _uses(plan)).json


@frozen
class _Form:
    document: Document
    plan: ProvisionPlan
    uses: dict[FactText, list[Json]]

    @property
    def json(self) -> Json:
        subject = self.plan.provision.subject.name
        return {
            "provision": self.plan.text.alias,
            "object": subject,
            "group": self._group((), subject),
            "standards": [
                self._asked("", slot.of.alias, standard_text(slot.of))
                for slot in slots_of(self.plan)
                if not isinstance(slot.of, Fact)
            ],
        }

    def _group(self, path: Path, owner: str) -> Json:
        """What is asked of the subject, or of each member at the end of a path."""
        return {
            "fields": [
                self._asked(fact.object, fact.alias, fact_text(fact)) for fact in self._facts(path)
            ],
            "lists": [
                {
                    **self._asked(last.owner, last.alias, list_text(last)),
                    "group": self._group((*path, last), last.member),
                }
                for last in self._lists(path)
            ],
            "records": self._records(owner) if path in records_of(self.plan) else None,
        }

    def _facts(self, path: Path) -> Iterator[Fact]:
        for slot in slots_of(self.plan):
            if slot.path == path and isinstance(slot.of, Fact):
                yield slot.of

    def _lists(self, path: Path) -> Iterator[MemberList]:
        met = dict.fromkeys(each[: len(path) + 1] for each in lists_of(self.plan))
        for each in met:
            if len(each) > len(path) and each[: len(path)] == path:
                yield each[-1]

    def _records(self, owner: str) -> Json:
        items = next(each.items for each in object_texts(self.document) if each.name == owner)
        text = records_text(owner)
        return {**self._asked(owner, text.alias, text), "items": list(items)}

    def _asked(self, owner: str, alias: str, text: FactText) -> Json:
        """Something to be asked, by the alias of its object ("" of a standard) and its own."""
        return {
            "object": self.document.object(owner).alias if owner else "",
            "alias": alias,
            "uses": self.uses.get(text, []),
        }


def _uses(plan: ProvisionPlan) -> dict[FactText, list[Json]]:
    """The parts that need a fact: conditions with the words of the text, then what is computed with it."""
    clauses, steps = _clauses(plan), _steps(plan)
    found: dict[FactText, list[Json]] = {}
    if plan.window_fact is not None:
        found[fact_text(plan.window_fact)] = [_use(f"执行期限：{plan.text.window}")]
    computed: dict[FactText, dict[str, None]] = {}
    for part, fact in parts_with_facts(plan):
        if part in steps:
            computed.setdefault(fact, {})[part] = None
            continue
        text, quote = clauses[part]
        said = part if text == fact.name else f"{part}：{text}"
        found.setdefault(fact, []).append(_use(said, quote))
    for fact, parts in computed.items():
        found.setdefault(fact, []).append(_use(f"用来算：{'、'.join(parts)}"))
    return {fact: _each_once(uses) for fact, uses in found.items()}


def _use(words: str, quote: str = "") -> Json:
    return {"words": words, "quote": quote}


def _each_once(uses: Sequence[Json]) -> list[Json]:
    return list({use["words"]: use for use in uses}.values())


def _clauses(plan: ProvisionPlan) -> dict[str, tuple[str, str]]:
    """The words and the quote of each condition by its id."""
    return {
        clause.id: (clause.text, clause.quote)
        for laid_out in (plan, *_members(plan))
        for clause in laid_out.text.clauses
    }


def _steps(plan: ProvisionPlan) -> set[str]:
    return {step.id for each in (plan, *_members(plan)) for step in each.text.steps}


def _members(plan: ProvisionPlan) -> Sequence[ProvisionPlan]:
    return () if plan.member is None else (plan.member,)
