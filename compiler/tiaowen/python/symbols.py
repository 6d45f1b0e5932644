"""The names of a package that its modules share: constants for texts, classes, functions, modules."""

from collections.abc import Mapping, Sequence

from attrs import field, frozen

from tiaowen.model.document import Document
from tiaowen.model.provisions import PerMember, Provision
from tiaowen.python.listed import AMOUNT_ALIAS, objects_with_records
from tiaowen.python.names import Names, alias, class_name, module_name
from tiaowen.runtime import FactText
from tiaowen.runtime.history import RECORDS_ALIAS
from tiaowen.wording.names import fact_text, list_text, standard_text

RUNTIME: Mapping[str, Sequence[str]] = {
    "collections.abc": ("Callable", "Mapping", "Sequence"),
    "datetime": ("date",),
    "fractions": ("Fraction",),
    "typing": ("Any", "Final", "Literal"),
    "attrs": ("field", "frozen"),
    ".runtime": (
        "CaseData",
        "CaseError",
        "CaseProblem",
        "ClauseText",
        "Decision",
        "DocumentText",
        "DoubtText",
        "FactText",
        "Money",
        "ObjectText",
        "OptionText",
        "ProvisionText",
        "Status",
        "StepText",
        "parse_json",
        "yuan",
    ),
    ".runtime.arithmetic": ("at_least", "carry_up", "cut_off", "half_up"),
    ".runtime.dates": ("Rows", "full_years", "row_in_force", "shift"),
    ".runtime.limits": ("check_case", "check_standards"),
    ".runtime.doubts": ("combinations", "settle"),
    ".runtime.outcome": (
        "Provision",
        "amount_between",
        "check_choice",
        "check_day",
        "exact_sum",
        "in_words",
        "quota_of",
        "rate_of",
        "selection",
        "sum_of_parts",
        "undecided",
    ),
    ".runtime.matching": ("Match",),
    ".runtime.package": ("Package", "build_members"),
    ".runtime.history": ("BenefitRecord",),
    ".runtime.totals": (
        "all_decided",
        "bounds_hold",
        "bounds_of",
        "count_of",
        "every_of",
        "highest_of",
        "lowest_of",
        "missing_of_members",
        "missing_under",
        "none_of",
        "numbered",
        "outcome_fen",
        "outcome_holds",
        "placed",
        "records_count",
        "records_fen",
        "some_of",
        "sum_of",
        "sum_of_members",
        "undecided_members",
    ),
    ".runtime.read_case": ("items_of", "read_facts"),
    ".runtime.texts": ("ListText",),
}
"""Everything generated modules import from outside the document, by module."""

PARAMETERS = (
    "case",
    "place",
    "on",
    "standards",
    "choice",
    "choices",
    "data",
    "missing",
    "self",
    "cls",
    "fact",
)
LOCALS = ("truths", "numbers", "result")
PACKAGE = (
    "PACKAGE",
    "PROVISIONS",
    "DOCUMENT",
    "OBJECTS",
    "ITEMS",
    "STANDARDS",
    "Standards",
    "NO_STANDARDS",
)
FUNCTIONS = ("match", "read_case", "decide_json")
MODULES = ("facts", "standards", "texts", "runtime")


def imported_names() -> tuple[str, ...]:
    """Every name that a generated module may import from outside the document."""
    return tuple(each for names in RUNTIME.values() for each in names)


@frozen
class Symbols:
    """Which name each thing has.

    `facts` are the constants of facts (object and alias; object "" for standards), `tables` those of
    standards by date, `objects` and `classes` by object, `texts` and `functions` by the alias of the provision.
    """

    module: Names
    facts: Mapping[tuple[str, str], str]
    tables: Mapping[str, str]
    objects: Mapping[str, str]
    classes: Mapping[str, str]
    texts: Mapping[str, str]
    functions: Mapping[str, str]
    members: Mapping[str, tuple[str, str]]
    """Text and function for the members of a provision that decides over each, by its alias."""
    modules: Mapping[str, str]
    """Module of each measure that has provisions, by the measure's number."""

    def fact(self, text: FactText) -> str:
        """The constant of a fact or a published standard."""
        return self.facts[text.object if text.source == "case" else "", text.alias]

    taken: frozenset[str] = field(init=False)
    """Names that no local of a function may have."""

    @taken.default
    def _all_names(self) -> frozenset[str]:
        own = (self.objects, self.facts, self.tables, self.classes, self.texts, self.functions)
        outside = (*imported_names(), *PARAMETERS, *PACKAGE, *LOCALS)
        return frozenset(each for names in own for each in names.values()) | {*outside}


def symbols_of(document: Document) -> Symbols:
    """Gives every thing of the document its name. Raises UnusableName for an alias that can be none."""
    taken = [*imported_names(), *PARAMETERS, *PACKAGE, *FUNCTIONS, *MODULES]
    names = Names(also=taken)
    modules = _modules(document, names)
    facts = {
        (text.object, text.alias): names.take(_constant(owner, text.alias))
        for owner, text in _fact_texts(document)
    }
    had = objects_with_records(document)
    for owner in document.objects:
        if owner.name in had:
            for key in (RECORDS_ALIAS, AMOUNT_ALIAS):
                facts[owner.name, key] = names.take(_constant(owner.alias, key))
    tables = [each for each in document.standards if not each.given_by_user]
    provisions = document.provisions
    return Symbols(
        names,
        facts,
        {each.name: names.take(_constant("table", each.alias)) for each in tables},
        {each.name: names.take(_constant(each.alias, "facts")) for each in document.objects},
        {each.name: names.take(class_name(each.alias)) for each in document.objects},
        {each.alias: names.take(_constant(each.alias)) for each in provisions},
        {each.alias: names.take(alias(each.alias)) for each in provisions},
        {
            each.alias: (
                names.take(_constant(each.alias, "member")),
                names.take(f"_{alias(each.alias)}_member"),
            )
            for each in provisions
            if isinstance(each.result, PerMember)
        },
        modules,
    )


def measures_with_provisions(document: Document) -> dict[str, tuple[Provision, ...]]:
    """The provisions by the number of their measure, in the order of the document."""
    found: dict[str, tuple[Provision, ...]] = {}
    for measure in document.measures:
        provisions = tuple(each for each in measure.entries if isinstance(each, Provision))
        if provisions:
            found[measure.number] = (*found.get(measure.number, ()), *provisions)
    return found


def _modules(document: Document, names: Names) -> dict[str, str]:
    numbers = measures_with_provisions(document)
    return {
        number: names.take(module_name(number, position))
        for position, number in enumerate(numbers, 1)
    }


def _fact_texts(document: Document) -> list[tuple[str, FactText]]:
    found = []
    for owner in document.objects:
        keyed = (owner.key,) if owner.key is not None and owner.key not in owner.facts else ()
        found += [(owner.alias, fact_text(fact)) for fact in (*keyed, *owner.facts)]
        found += [(owner.alias, list_text(each)) for each in owner.lists]
    return found + [("standard", standard_text(each)) for each in document.standards]


def _constant(*words: str) -> str:
    return "_".join(alias(word) for word in words).upper()
