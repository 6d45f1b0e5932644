"""The composer: a document and the plans of its provisions become the files of a package."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath

import tiaowen.runtime
from tiaowen.model.document import Document
from tiaowen.python.code import Function, Module
from tiaowen.python.facts import facts_module, standards_module
from tiaowen.python.imports import text_of
from tiaowen.python.names import alias
from tiaowen.python.package import Codes, exported, init_module, measure_module
from tiaowen.python.symbols import RUNTIME, Symbols, measures_with_provisions, symbols_of
from tiaowen.python.texts import texts_module
from tiaowen.wording import ProvisionPlan


def render(document: Document, plans: Sequence[ProvisionPlan]) -> dict[PurePosixPath, str]:
    """The files of the package, by path: `<alias>/__init__.py`, its modules, the runtime, `py.typed`.

    The same document gives the same files. Raises UnusableName for an alias that can be no Python name.
    """
    root = PurePosixPath(alias(document.identity.alias))
    symbols = symbols_of(document)
    modules, codes = _modules(document, plans, symbols)
    private = {
        name: tuple(each.name for each in module.body if isinstance(each, Function))
        for name, module in modules.items()
        if name in symbols.modules.values()
    }
    known = _known(document, symbols, private)
    files = {
        root / f"{name}.py": text_of(
            module, known, exported(symbols, document) if name == "__init__" else ()
        )
        for name, module in modules.items()
    }
    runtime = {root / "runtime" / name: text for name, text in runtime_files()}
    assert set(codes) == {plan.text.alias for plan in plans}, "every plan belongs to a measure"
    return {**files, **runtime, root / "py.typed": ""}


def runtime_files() -> Iterator[tuple[str, str]]:
    """The files of the runtime, as they are."""
    folder = Path(tiaowen.runtime.__file__).parent
    for path in sorted(folder.glob("*.py")):
        yield path.name, path.read_bytes().decode("utf-8")


def _modules(
    document: Document, plans: Sequence[ProvisionPlan], symbols: Symbols
) -> tuple[dict[str, Module], Codes]:
    """Every module by name, and the code of every provision by alias."""
    by_alias = {plan.text.alias: plan for plan in plans}
    codes: Codes = {}
    modules = {
        "texts": texts_module(document, tuple(plans), symbols),
        "facts": facts_module(document, symbols),
    }
    if document.standards:
        modules["standards"] = standards_module(document, symbols)
    for number, provisions in measures_with_provisions(document).items():
        title = (
            f"{document.identity.title}{number}：{'、'.join(each.name for each in provisions)}。"
        )
        own = tuple(by_alias[each.alias] for each in provisions)
        modules[symbols.modules[number]], made = measure_module(title, own, symbols)
        codes |= made
    modules["__init__"] = init_module(document, codes, symbols)
    return modules, codes


def _known(
    document: Document, symbols: Symbols, private: Mapping[str, tuple[str, ...]]
) -> Mapping[str, str]:
    """Where each name is defined that a module may import."""
    known = {each: module for module, names in RUNTIME.items() for each in names}
    texts = (symbols.facts, symbols.objects, symbols.texts)
    known |= {each: ".texts" for names in texts for each in names.values()}
    known |= dict.fromkeys(("DOCUMENT", "ITEMS", "OBJECTS", "STANDARDS"), ".texts")
    known |= dict.fromkeys(symbols.classes.values(), ".facts")
    known |= dict.fromkeys(("Standards", "NO_STANDARDS", *symbols.tables.values()), ".standards")
    for number, provisions in measures_with_provisions(document).items():
        functions = [symbols.functions[each.alias] for each in provisions]
        known |= dict.fromkeys(functions, f".{symbols.modules[number]}")
    members = symbols.members.values()
    known |= {text: ".texts" for text, _ in members}
    for module, names in private.items():
        known |= dict.fromkeys(names, f".{module}")
    return known
