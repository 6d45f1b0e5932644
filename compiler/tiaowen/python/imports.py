"""The imports of a generated module: every name it uses and does not define, from where it is known."""

import ast
from collections.abc import Mapping

from attrs import evolve

from tiaowen.python.code import Assign, Class, Function, Import, Module
from tiaowen.python.printer import place, print_body, print_head


def text_of(module: Module, known: Mapping[str, str], extra: tuple[str, ...] = ()) -> str:
    """The text of a module, with an import for each name it uses and for `extra`.

    `known` says which module has a name.
    """
    body = print_body(module)
    tree = ast.parse(body)
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)} | {*extra}
    found: dict[str, list[str]] = {}
    for each in sorted(used - _defined(module)):
        if each in known:
            found.setdefault(known[each], []).append(each)
    own = [Import(source, tuple(found[source])) for source in found]
    imports = tuple(sorted((*module.imports, *own), key=lambda each: place(each.module)))
    return print_head(evolve(module, imports=imports)) + body


def _defined(module: Module) -> set[str]:
    """Names that the module itself gives a meaning."""
    found = set()
    for statement in module.body:
        match statement:
            case Assign(target=target):
                found.add(target)
            case Function(name=name) | Class(name=name):
                found.add(name)
            case _:
                pass
    return found
