"""The table of the JSON form: a row for each class of the model, its keys in the order they are written.

A new class is one row here; the schema follows (`python -m tiaowen.interchange.schema`).
"""

from collections.abc import Mapping
from typing import Final

from attrs import evolve

from tiaowen.interchange import compiled as made
from tiaowen.interchange.duties import DUTY_ENTRIES, DUTY_RECORDS, MOMENTS
from tiaowen.interchange.nodes import (
    ANCHORS,
    CONDITION,
    CONDITIONS,
    EXPRESSION,
    EXPRESSIONS,
    OPEN_READINGS,
    PARTS,
    TEXTS,
    TYPE,
    TYPES,
)
from tiaowen.interchange.restrictions import FREQUENCY, LIMITED, RESTRICTING
from tiaowen.interchange.shapes import (
    CASE,
    COUNT,
    COUNTS,
    DAY,
    FLAG,
    LIST,
    MEMBER,
    NUMBER,
    OBJECT,
    POINTER,
    READ,
    STANDARD,
    TEXT,
    TEXT_OR_DAY,
    UNIT,
    Encoder,
    Form,
    Json,
    ListOf,
    Maybe,
    One,
    OneOf,
    OrAbsent,
    Plain,
    one_of,
)
from tiaowen.model import document, names, provisions, results, types
from tiaowen.runtime import ClauseText, DoubtText, OptionText, StepText
from tiaowen.values.periods import Window
from tiaowen.wording import layout


def _entry(value: object, encoder: Encoder) -> Json:
    """Definitions and provisions stand in lists of their own; their measure names them."""
    match value:
        case names.Definition():
            return encoder.record(made.DefinitionEntry(value), "")
        case provisions.Provision(alias=alias):
            return encoder.record(made.ProvisionEntry(alias), "")
        case _:
            return encoder.record(value, "")


ENTRY: Final = Plain(_entry, One("entry").schema)
SUBJECT: Final = Plain(
    lambda provision, encoder: encoder.objects[provision.subject.name], OBJECT.schema
)

_UNIONS: Final[Mapping[str, tuple[Form, ...]]] = {
    "type": TYPES,
    "expression": EXPRESSIONS,
    "condition": CONDITIONS,
    "amount": (
        Form(provisions.Sum, {"amount": EXPRESSION, "anchors": ANCHORS}),
        Form(provisions.Selection, {"chooser": OrAbsent(TEXT), "options": ListOf(One("option"))}),
        Form(
            results.Range,
            {
                "lower": Maybe(EXPRESSION),
                "upper": Maybe(EXPRESSION),
                "unit": UNIT,
                "decides": OrAbsent(TEXT),
                "anchors": ANCHORS,
            },
        ),
        Form(results.Parts, {"parts": ListOf(One("part")), "unit": UNIT}),
        Form(results.Rate, {"amount": EXPRESSION, "anchors": ANCHORS}),
        Form(results.Quota, {"amount": EXPRESSION, "anchors": ANCHORS}),
        Form(
            results.Stated,
            {"kind": one_of(results.StatedKind), "text": TEXT, "anchors": ANCHORS},
        ),
        Form(
            provisions.PerMember,
            {
                "members": LIST,
                "provision": One("provision"),
                "verb": TEXT,
                "payee": Maybe(One("party")),
                "anchors": ANCHORS,
            },
        ),
        Form(provisions.Same, {"provision": TEXT, "standard": One("amount"), "anchors": ANCHORS}),
    ),
    "computed": (
        Form(layout.TableStep, {"standard": STANDARD}),
        Form(layout.DefinitionStep, {"definition": MEMBER}),
        Form(layout.BandStep, {"scale": POINTER, "index": COUNT}),
        Form(layout.CaseStep, {"cases": POINTER, "index": COUNT, "definition": Maybe(MEMBER)}),
        Form(layout.StandardStep, {"amount": POINTER}),
    ),
    "moment": MOMENTS,
    "entry": (
        Form(made.DefinitionEntry, {"definition": MEMBER}),
        Form(made.ProvisionEntry, {"provision": TEXT}),
        *DUTY_ENTRIES,
        Form(provisions.NoRule, {"article": TEXT, "reason": TEXT, "anchors": ANCHORS}),
        Form(
            provisions.Doubt,
            {
                "name": TEXT,
                "alias": TEXT,
                "article": TEXT,
                "anchors": ANCHORS,
                "question": TEXT,
                "readings": TEXTS,
                "adopted": Maybe(COUNT),
                "interpreter": TEXT,
                "source": TEXT,
                "computed": ListOf(One("reading")),
                "definition": Maybe(MEMBER),
            },
        ),
        Form(
            provisions.Incomplete,
            {"kind": TEXT, "name": TEXT, "article": TEXT, "anchors": ANCHORS},
        ),
    ),
}
"""Forms of which one is meant; each is tagged with its name."""

_RECORDS: Final[tuple[Form, ...]] = (
    *PARTS,
    *DUTY_RECORDS,
    OPEN_READINGS,
    Form(
        made.Compiled,
        {
            "format": Plain(lambda value, _: value, {"const": made.FORMAT}),
            "identity": One("identity"),
            "official_text": Maybe(One("official_file")),
            "objects": ListOf(One("object")),
            "definitions": ListOf(One("definition")),
            "standards": ListOf(One("standard")),
            "registered": ListOf(One("registered")),
            "provisions": ListOf(One("laid_out")),
            "measures": ListOf(One("measure")),
            "examples": ListOf(One("worked_case")),
        },
    ),
    Form(
        document.Identity,
        {
            "name": TEXT,
            "alias": TEXT,
            "title": TEXT,
            "issuer": OrAbsent(TEXT),
            "number": OrAbsent(TEXT),
            "issued": OrAbsent(DAY),
            "effective": OrAbsent(DAY),
            "expiry": OrAbsent(TEXT_OR_DAY),
            "text_file": TEXT,
            "lead": TEXT,
        },
    ),
    Form(made.OfficialFile, {"file": TEXT, "length": COUNT, "sha256": TEXT}),
    Form(
        names.Object,
        {
            "name": TEXT,
            "alias": TEXT,
            "key": Maybe(One("fact")),
            "facts": ListOf(One("fact")),
            "lists": ListOf(One("member_list")),
        },
    ),
    Form(
        names.MemberList,
        {"owner": OBJECT, "member": OBJECT, "name": TEXT, "alias": TEXT, "measure": TEXT},
    ),
    Form(
        names.Fact,
        {
            "object": OBJECT,
            "name": TEXT,
            "alias": TEXT,
            "kind": one_of(types.FactKind),
            "type": TYPE,
            "limits": One("limits"),
            "authority": Maybe(OrAbsent(TEXT)),
        },
    ),
    Form(types.Limits, {"maximum": Maybe(NUMBER), "digits": COUNT, "may_be_negative": FLAG}),
    Form(
        names.Definition,
        {
            "object": OBJECT,
            "name": TEXT,
            "alias": TEXT,
            "article": TEXT,
            "body": One("node"),
            "type": TYPE,
            "anchors": ANCHORS,
        },
    ),
    Form(
        names.Standard,
        {
            "name": TEXT,
            "alias": TEXT,
            "kind": one_of(types.FactKind),
            "type": TYPE,
            "given_by_user": FLAG,
            "reads": Maybe(MEMBER),
            "keys": ListOf(MEMBER),
            "values": ListOf(One("standard_value")),
            "article": TEXT,
            "anchors": ANCHORS,
        },
    ),
    Form(names.StandardValue, {"start": DAY, "keys": TEXTS, "value": NUMBER}),
    Form(
        names.Registered,
        {
            "kind": TEXT,
            "name": TEXT,
            "alias": TEXT,
            "short": TEXT,
            "others": TEXTS,
            "text": TEXT,
        },
    ),
    Form(
        document.Measure,
        {
            "number": TEXT,
            "title": TEXT,
            "bodies": ListOf(One("party")),
            "bodies_open_ended": FLAG,
            "controls": Maybe(COUNTS),
            "entries": ListOf(ENTRY),
            "remarks": ListOf(One("remark")),
        },
    ),
    Form(made.LaidOut, {"rule": One("provision"), "layout": One("layout")}),
    Form(
        provisions.Provision,
        {
            "kind": one_of(provisions.ProvisionKind),
            "name": TEXT,
            "alias": TEXT,
            "article": TEXT,
            "basis": ANCHORS,
            "subject": One("party"),
            "condition": Maybe(CONDITION),
            "condition_anchors": ANCHORS,
            "standard": One("amount"),
            "in_force": Maybe(One("in_force")),
            "discretion": Maybe(One("discretion")),
            "fund": Maybe(One("party")),
            "frequency": FREQUENCY,
            "open_terms": ListOf(One("open_term")),
            "remarks": ListOf(One("remark")),
            "term": Maybe(One("term")),
            "former": ListOf(One("former")),
            "restrictions": ListOf(One("restriction")),
            "ceilings": ListOf(One("ceiling")),
            "exclusions": ListOf(One("exclusion")),
            "filing": Maybe(One("in_force")),
            "responsible": ListOf(One("party")),
            "responsible_open_ended": FLAG,
            "shared": Maybe(One("shared")),
        },
        {"object": SUBJECT, "limited": LIMITED},
    ),
    *RESTRICTING,
    Form(
        results.Part,
        {"label": TEXT, "amount": OneOf(("expression", "range")), "anchors": ANCHORS},
    ),
    Form(
        results.Term,
        {
            "lower": Maybe(NUMBER),
            "upper": Maybe(NUMBER),
            "unit": UNIT,
            "silent": Maybe(OrAbsent(TEXT)),
            "anchors": ANCHORS,
            "words": TEXT,
        },
    ),
    Form(
        results.Former,
        {"kind": one_of(results.FormerKind), "text": TEXT, "anchors": ANCHORS},
    ),
    Form(provisions.Shared, {"name": TEXT, "labels": TEXTS}),
    Form(provisions.Party, {"name": TEXT, "anchors": ANCHORS}),
    Form(provisions.Option, {"label": TEXT, "amount": EXPRESSION, "anchors": ANCHORS}),
    Form(
        provisions.InForce,
        {
            "window": One("window"),
            "reads": Maybe(MEMBER),
            "before_issue": FLAG,
            "anchors": ANCHORS,
        },
    ),
    Form(Window, {"start": Maybe(DAY), "end": Maybe(DAY)}),
    Form(provisions.Discretion, {"right": FLAG, "by": OrAbsent(TEXT), "anchors": ANCHORS}),
    Form(provisions.OpenTerm, {"anchors": ANCHORS, "text": TEXT}),
    Form(provisions.Remark, {"text": TEXT, "sourced": FLAG, "anchors": ANCHORS}),
    Form(provisions.Statement, {"label": TEXT, "text": TEXT, "anchors": ANCHORS}),
    Form(made.Place, {"article": TEXT, "start": COUNT, "end": COUNT}),
    Form(
        made.Layout,
        {
            "basis": TEXTS,
            "clauses": ListOf(One("clause")),
            "top": ListOf(COUNT),
            "steps": ListOf(One("step")),
            "standards": ListOf(COUNT),
            "options": ListOf(One("option_text")),
            "window": Maybe(One("window")),
            "window_fact": Maybe(MEMBER),
            "window_text": TEXT,
            "filing": Maybe(One("window")),
            "filing_text": TEXT,
            "responsible": TEXT,
            "chooser": TEXT,
            "setters": ListOf(One("setter")),
            "term": TEXT,
            "discretion": TEXT,
            "right": TEXT,
            "fund": TEXT,
            "remarks": TEXTS,
            "digest": TEXT,
            "doubts": ListOf(One("doubt_text")),
            "identity": TEXT,
            "payee": TEXT,
            "excludes": ListOf(One("excluded")),
            "member": Maybe(One("layout")),
        },
    ),
    Form(made.Excluded, {"provision": TEXT, "kind": TEXT, "resolve": TEXT}),
    Form(made.Setter, {"what": TEXT, "who": TEXT}),
    Form(made.Clause, {"words": One("clause_text"), "condition": POINTER}),
    Form(made.Step, {"words": One("step_text"), "computes": One("computed")}),
    Form(
        ClauseText,
        {"id": TEXT, "depth": COUNT, "text": TEXT, "quote": TEXT, "facts": ListOf(READ)},
    ),
    Form(
        StepText,
        {
            "id": TEXT,
            "text": TEXT,
            "unit": TEXT,
            "quote": TEXT,
            "facts": ListOf(READ),
            "part_of": TEXT,
            "test": FLAG,
        },
    ),
    Form(DoubtText, {"name": TEXT, "readings": TEXTS, "interpreter": TEXT}),
    Form(OptionText, {"label": TEXT, "text": TEXT, "quote": TEXT}),
    Form(
        made.WorkedCase,
        {"name": TEXT, "provision": TEXT, "case": CASE, "expected": TEXT},
    ),
)
"""Forms that stand alone."""

ROOT: Final = "compiled"
UNIONS: Final[Mapping[str, tuple[Form, ...]]] = {
    name: tuple(evolve(form, tagged=True) for form in forms) for name, forms in _UNIONS.items()
}
FORMS: Final[tuple[Form, ...]] = (*(f for forms in UNIONS.values() for f in forms), *_RECORDS)
BY_MODEL: Final[Mapping[type, Form]] = {form.model: form for form in FORMS}
