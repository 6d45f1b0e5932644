"""A rendered package in memory: to run it without writing it down."""

import importlib
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from itertools import count
from pathlib import Path, PurePosixPath
from types import ModuleType
from typing import Final

import tiaowen.runtime
from tiaowen.reference.bridge import runtime_value
from tiaowen.reference.case import Case
from tiaowen.runtime import Decision, FactText
from tiaowen.runtime.package import Package
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
        keyed = subject.facts if subject.key is None else (subject.key, *subject.facts)
        facts = provision.subject(**_values(keyed, case.facts))
        standards = None
        if described.standards_class is not None:
            standards = described.standards_class(**_values(described.standards, case.standards))
        return provision.decide(facts, case.on, standards, case.choice)

    return decide


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
