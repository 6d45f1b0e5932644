"""What every generated package offers besides its provisions: all answers for a case, also from JSON."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from attrs import frozen

from .decision import Decision
from .limits import CaseError, CaseProblem
from .matching import Match
from .outcome import Provision
from .read_case import DAY, CaseData, read_case
from .texts import DocumentText, FactText, ObjectText


@frozen
class Package:
    """A document: its words, its classes by the object's name, its provisions by alias."""

    document: DocumentText
    objects: tuple[ObjectText, ...]
    standards: tuple[FactText, ...]
    classes: Mapping[str, Any]
    standards_class: Any
    provisions: Mapping[str, Provision]

    def read_case(self, data: object) -> CaseData:
        """A case from JSON data. Raises CaseError with every problem."""
        texts = [provision.text for provision in self.provisions.values()]
        return read_case(data, self.document, self.objects, self.standards, texts)

    def match(
        self, case: object, on: date, standards: object, choices: Mapping[str, int] | None
    ) -> Match:
        """The answers of all provisions for the object of the case, in the order of the document.

        Raises ValueError for a choice of a provision that is not there, TypeError for a case of no class
        of the document.
        """
        if not isinstance(case, tuple(self.classes.values())):
            raise TypeError(f"这份文件里没有 {type(case).__name__} 这样的办理对象。")
        taken = choices or {}
        for alias in taken.keys() - self.provisions.keys():
            raise ValueError(f"没有“{alias}”这一事项。")
        return Match(
            tuple(
                provision.decide(case, on, standards, taken.get(alias))
                for alias, provision in self.provisions.items()
                if isinstance(case, provision.subject)
            )
        )

    def decide_json(self, data: object, alias: str | None) -> list[Decision]:
        """The answers for a case in JSON: of one provision, or of all for its object.

        Raises CaseError; the day must be given.
        """
        read = self.read_case(data)
        if read.on is None:
            raise CaseError((CaseProblem(DAY, "没有写。请写明申请日期，如“2019-06-01”。"),))
        described = next(each for each in self.objects if each.name == read.object)
        case = build_case(described, read.facts, self.objects, self.classes)
        standards = None if self.standards_class is None else self.standards_class(**read.standards)
        if alias is None:
            return list(self.match(case, read.on, standards, read.choices))
        provision = self.provisions.get(alias)
        if provision is None or not isinstance(case, provision.subject):
            problem = f"没有“{alias}”这一事项，或者它不适用于{read.object}。"
            raise CaseError((CaseProblem("事项", problem),))
        return [provision.decide(case, read.on, standards, read.choices.get(alias))]


Lists = Sequence[tuple[str, type, "Lists"]]
"""The lists of an object: alias, class of the members, their lists."""


def build_members(facts: Mapping[str, Any], lists: Lists) -> dict[str, Any]:
    """Facts by alias whose lists hold cases of their classes."""
    made = dict(facts)
    for alias, class_, inner in lists:
        if facts.get(alias) is not None:
            made[alias] = tuple(class_(**build_members(each, inner)) for each in facts[alias])
    return made


def build_case(
    described: ObjectText,
    facts: Mapping[str, Any],
    objects: Sequence[ObjectText],
    classes: Mapping[str, Any],
) -> Any:  # noqa: ANN401
    """A case of the class of an object from facts by alias; its members become cases of their classes."""
    by_name = {each.name: each for each in objects}
    made = dict(facts)
    for each in described.lists:
        if facts.get(each.alias) is not None:
            inner = by_name[each.member]
            made[each.alias] = tuple(
                build_case(inner, one, objects, classes) for one in facts[each.alias]
            )
    return classes[described.name](**made)
