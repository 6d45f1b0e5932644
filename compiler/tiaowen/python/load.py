"""A rendered package in memory: to run it without writing it down."""

import importlib
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from fractions import Fraction
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from itertools import count
from pathlib import Path, PurePosixPath
from types import ModuleType
from typing import Any, Final

import tiaowen.runtime
from tiaowen.reference.bridge import runtime_value
from tiaowen.reference.case import Case
from tiaowen.runtime import Decision, FactText, Money, ObjectText
from tiaowen.runtime.history import RECORDS_ALIAS, BenefitRecord
from tiaowen.runtime.package import Package, build_case
from tiaowen.wording import ProvisionPlan

Files = Mapping[PurePosixPath, str]
Evaluator = Callable[[ProvisionPlan, Case], Decision]
_NUMBERS: Final = count(1)


def load(files: Files) -> ModuleType:
    """The package that `python.render` gave, imported from memory.

    It stands on the runtime of the compiler, of which its own is a copy: decisions can be compared.
    """
    root = next(iter(files)).parts[0]
    name = f"tiaowen_generated_{next(_NUMBERS)}"
    sources = {_module(name, path): text for path, text in _own(files, root)}
    with _importable(name, sources):
        return importlib.import_module(name)


def evaluator(package: ModuleType) -> Evaluator:
    """Decides with a loaded package; facts and standards of the case become those of its classes."""
    described: Package = package.PACKAGE
    objects = {each.name: each for each in described.objects}

    def decide(plan: ProvisionPlan, case: Case) -> Decision:
        provision = described.provisions[plan.text.alias]
        subject = objects[plan.text.subject]
        given = _subject(subject, case.facts, objects)
        facts = build_case(subject, given, described.objects, described.classes)
        standards = None
        if described.standards_class is not None:
            standards = described.standards_class(**_values(described.standards, case.standards))
        return provision.decide(facts, case.on, standards, case.choice)

    return decide


def _subject(
    described: ObjectText, given: Mapping[str, Any], objects: Mapping[str, ObjectText]
) -> dict[str, object]:
    """The facts of a subject, its 已享受情况 and its members, as the runtime has them."""
    key = () if described.key is None else (described.key,)
    made = _values((*key, *described.facts), given)
    for each in described.lists:
        members = given.get(each.alias)
        if members is not None:
            inner = objects[each.member]
            made[each.alias] = tuple(_subject(inner, one, objects) for one in members)
    if described.records and given.get(RECORDS_ALIAS) is not None:
        made[RECORDS_ALIAS] = tuple(
            BenefitRecord(each.item, each.on, _amount(each.amount)) for each in given[RECORDS_ALIAS]
        )
    return made


def _amount(yuan: Fraction | None) -> Money | None:
    money = runtime_value("金额", yuan)
    assert money is None or isinstance(money, Money), "an amount is money"
    return money


def _values(facts: Sequence[FactText], given: Mapping[str, object]) -> dict[str, object]:
    return {
        fact.alias: runtime_value(fact.kind, given.get(fact.alias))  # type: ignore[arg-type]
        for fact in facts
    }


def _own(files: Files, root: str) -> Iterator[tuple[PurePosixPath, str]]:
    """The Python files of the package without its copy of the runtime."""
    for path, text in files.items():
        inside = path.relative_to(root)
        if path.suffix == ".py" and inside.parts[0] != "runtime":
            yield inside, text


def _module(package: str, path: PurePosixPath) -> str:
    return package if path.stem == "__init__" else f"{package}.{path.stem}"


class _Memory(MetaPathFinder, Loader):
    """Finds modules among texts."""

    def __init__(self, package: str, sources: Mapping[str, str]) -> None:
        self.package, self.sources = package, sources

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The place of a module of this package, None for any other."""
        if fullname not in self.sources:
            return None
        return ModuleSpec(fullname, self, is_package=fullname == self.package)

    def exec_module(self, module: ModuleType) -> None:
        """Runs the text of a module."""
        name = module.__name__
        exec(compile(self.sources[name], f"<{name}>", "exec"), module.__dict__)


@contextmanager
def _importable(package: str, sources: Mapping[str, str]) -> Iterator[None]:
    """Makes a package importable for a moment; afterwards only who holds it knows it."""
    finder = _Memory(package, sources)
    before = set(sys.modules)
    sys.modules.update(_runtime(f"{package}.runtime"))
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        for name in set(sys.modules) - before:
            if name == package or name.startswith(f"{package}."):
                del sys.modules[name]


def _runtime(name: str) -> dict[str, ModuleType]:
    """The compiler's runtime under the names of the package's copy."""
    folder = Path(tiaowen.runtime.__file__).parent
    stems = [path.stem for path in folder.glob("*.py") if path.stem != "__init__"]
    modules = {
        f"{name}.{stem}": importlib.import_module(f"tiaowen.runtime.{stem}") for stem in stems
    }
    return {name: tiaowen.runtime, **modules}
