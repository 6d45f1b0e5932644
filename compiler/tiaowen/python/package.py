"""The modules of a package: measures, and `__init__` that offers everything."""

import ast
from datetime import date

from tiaowen.model.document import Document
from tiaowen.python.code import (
    Assign,
    Blank,
    Docstring,
    Expr,
    Function,
    Module,
    Parameter,
    Return,
    Statement,
    attribute,
    call,
    constant,
    dict_of,
    name,
    subscript,
    tuple_of,
    union,
)
from tiaowen.python.columns import optional
from tiaowen.python.function import ProvisionCode
from tiaowen.python.readings import provision_code
from tiaowen.python.symbols import Symbols
from tiaowen.wording import ProvisionPlan

Codes = dict[str, ProvisionCode]
"""The code of each provision, by its alias."""


def measure_module(
    title: str, plans: tuple[ProvisionPlan, ...], symbols: Symbols
) -> tuple[Module, Codes]:
    """The functions of the provisions of one measure."""
    days: dict[date, str] = {}
    codes = {plan.text.alias: provision_code(plan, symbols, days) for plan in plans}
    constants = [
        Assign(
            constant_, call("date", *map(constant, (day.year, day.month, day.day))), name("Final")
        )
        for day, constant_ in sorted(days.items())
    ]
    functions = [function for code in codes.values() for function in code.functions]
    return Module(title, (), (*constants, *functions)), codes


def init_module(document: Document, codes: Codes, symbols: Symbols) -> Module:
    """Everything a user of the package needs."""
    with_standards = bool(document.standards)
    provisions = [_provision(alias, document, codes[alias], symbols) for alias in codes]
    classes = dict_of((constant(k), name(v)) for k, v in symbols.classes.items())
    standards = name("Standards") if with_standards else constant(None)
    package = call(
        "Package", name("DOCUMENT"), name("OBJECTS"), name("STANDARDS"), classes, standards,
        name("PROVISIONS"),
    )  # fmt: skip
    mapping = subscript(name("Mapping"), tuple_of((name("str"), name("Provision"))))
    body: tuple[Statement, ...] = (
        Assign(
            "__all__", ast.List([constant(each) for each in sorted(exported(symbols, document))])
        ),
        Blank(),
        Assign("PROVISIONS", dict_of(provisions), subscript(name("Final"), mapping)),
        Docstring("Every provision by its alias, in the order of the document."),
        Assign("PACKAGE", package, name("Final")),
        Docstring("The document as data."),
        *_functions(symbols, with_standards),
    )
    text = f"{document.identity.title}。"
    note = "Generated from rule files; a change belongs there."
    return Module(f"{text}\n\n{note}", (), body)


def _provision(
    alias: str, document: Document, code: ProvisionCode, symbols: Symbols
) -> tuple[Expr, Expr]:
    subject = next(each.subject.name for each in document.provisions if each.alias == alias)
    given = {"on": name("on")}
    if code.uses_standards:
        given["standards"] = name("standards")
    if code.uses_choice:
        given["choice"] = name("choice")
    decide = ast.Lambda(
        ast.arguments(
            posonlyargs=[],
            args=[ast.arg(each) for each in ("case", "on", "standards", "choice")],
            kwonlyargs=[],
            kw_defaults=[],
            defaults=[],
        ),
        call(symbols.functions[alias], name("case"), **given),
    )
    text, owner = name(symbols.texts[alias]), name(symbols.classes[subject])
    return constant(alias), call("Provision", text, owner, decide)


def exported(symbols: Symbols, document: Document) -> tuple[str, ...]:
    """What the package offers."""
    offered = ["CaseData", "CaseError", "Decision", "Match", "Money", "PACKAGE", "PROVISIONS"]
    offered += ["Status"]
    offered += ["decide_json", "match", "parse_json", "read_case", "yuan"]
    standards = ["Standards"] if document.standards else []
    return (*offered, *standards, *symbols.classes.values(), *symbols.functions.values())


def _functions(symbols: Symbols, with_standards: bool) -> tuple[Function, ...]:
    data = Parameter("data", name("object"))
    provision = Parameter("provision", optional(name("str")), constant(None))
    read = Function(
        "read_case",
        (data,),
        (),
        name("CaseData"),
        (
            Docstring("A case from JSON data. Raises CaseError with every problem."),
            _of_package("read_case", name("data")),
        ),
    )
    decide = Function(
        "decide_json",
        (data,),
        (provision,),
        _decisions(),
        (
            Docstring("The decisions for a case in JSON: of one provision, or of all that apply."),
            _of_package("decide_json", name("data"), name("provision")),
        ),
    )
    return _match(symbols, with_standards), read, decide


def _match(symbols: Symbols, with_standards: bool) -> Function:
    classes = [name(each) for each in symbols.classes.values()]
    case = Parameter("case", union(classes) if classes else name("object"))
    mapping = subscript(name("Mapping"), tuple_of((name("str"), name("int"))))
    standards = Parameter("standards", name("Standards"), name("NO_STANDARDS"))
    given = name("standards") if with_standards else constant(None)
    return Function(
        "match",
        (case,),
        (
            Parameter("on", name("date")),
            *((standards,) if with_standards else ()),
            Parameter("choices", optional(mapping), constant(None)),
        ),
        name("Match"),
        (
            Docstring("The decisions of all provisions for this object, in the order of the text."),
            _of_package("match", name("case"), name("on"), given, name("choices")),
        ),
    )


def _decisions() -> Expr:
    return subscript(name("list"), name("Decision"))


def _of_package(method: str, *arguments: Expr) -> Return:
    return Return(call(attribute(name("PACKAGE"), method), *arguments))
