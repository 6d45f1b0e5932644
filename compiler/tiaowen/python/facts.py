"""The modules of inputs: a class of facts for each object, and one for published standards."""

import ast
from collections.abc import Iterable, Mapping

from attrs import field, frozen

from tiaowen.model.document import Document
from tiaowen.model.names import Fact, Object, Standard
from tiaowen.model.types import Choice, FactKind
from tiaowen.python.code import (
    Assign,
    Blank,
    Class,
    Docstring,
    Expr,
    Function,
    Import,
    Module,
    Parameter,
    Return,
    Run,
    Statement,
    call,
    constant,
    dict_of,
    name,
    subscript,
    tuple_of,
)
from tiaowen.python.columns import optional
from tiaowen.python.listed import objects_with_records
from tiaowen.python.subject import TYPES, table_scale
from tiaowen.python.symbols import RUNTIME, Symbols
from tiaowen.runtime.history import RECORDS, RECORDS_ALIAS
from tiaowen.values.units import Unit

_BUILTINS = ("bool", "frozenset", "int", "object", "str")
_NAMES = ("Fraction", "Literal", "Money", "date", *_BUILTINS)
"""Names that annotations in a class use; a fact of that name would hide them."""


def facts_module(document: Document, symbols: Symbols) -> Module:
    """A frozen class for each object; a fact that is not given is None."""
    title = f"{document.identity.title}：各对象的信息。没有填的是 None（不知道）。"
    by_name = {each.name: each for each in document.objects}
    had = objects_with_records(document)
    aliases = (fact.alias for each in document.objects for fact in keyed_facts(each))
    types = _Types(_hidden(aliases), by_name, bool(had))
    classes = tuple(
        types.object_class(each, symbols, each.name in had) for each in _members_first(document)
    )
    return Module(title, types.renames(), classes)


def standards_module(document: Document, symbols: Symbols) -> Module:
    """A frozen class for the standards that the user gives, and the rows of those by date."""
    title = f"{document.identity.title}：公布标准。没有填的是 None（不知道）。"
    given = [each for each in document.standards if each.given_by_user]
    tables = [each for each in document.standards if not each.given_by_user]
    types = _Types(_hidden(each.alias for each in given))
    body: list[Statement] = [
        types.standards_class(given),
        Assign("NO_STANDARDS", call("Standards"), name("Final")),
        *(_table(each, symbols) for each in tables),
    ]
    return Module(title, types.renames(), tuple(body))


def keyed_facts(owner: Object) -> tuple[Fact, ...]:
    """The facts of an object, its key first."""
    if owner.key is None or owner.key in owner.facts:
        return owner.facts
    return (owner.key, *owner.facts)


@frozen
class _Types:
    """Types as annotations of a class; a name that a fact would hide is imported under another one."""

    hidden: frozenset[str]
    objects: Mapping[str, Object] = field(factory=dict)
    records: bool = False
    """Whether 已享受情况 of any object is read."""

    def renames(self) -> tuple[Import, ...]:
        """Imports of the names that facts would hide."""
        found = []
        for module, names in {"builtins": _BUILTINS, **RUNTIME}.items():
            pairs = tuple((each, f"_{each}") for each in names if each in self.hidden)
            if pairs:
                found.append(Import(module, pairs))
        return tuple(found)

    def object_class(self, owner: Object, symbols: Symbols, records: bool) -> Class:
        """The class of an object."""
        described = name(symbols.objects[owner.name])
        own = symbols.classes[owner.name]
        fields = [
            line
            for fact in keyed_facts(owner)
            for line in self._field(fact.alias, self._fact(fact), _words(fact))
        ]
        for members in owner.lists:
            fields += self._field(
                members.alias,
                _several(symbols.classes[members.member]),
                f"{members.name}（名单）。",
            )
        if records:
            fields += self._field(RECORDS_ALIAS, _several("BenefitRecord"), f"{RECORDS}。")
        read = call("read_facts", name("data"), described, *self._around(owner, records))
        if owner.lists:
            read = call("build_members", read, self._lists(owner, symbols))
        from_json = Function(
            "from_json",
            (Parameter("cls"), Parameter("data", self._name("object"))),
            (),
            constant(own),
            (
                Docstring("The facts in JSON data. Raises CaseError with every problem."),
                Return(ast.Call(name("cls"), [], [ast.keyword(None, read)])),
            ),
            (name("classmethod"),),
        )
        body = (
            Docstring(f"{owner.name}。"),
            Blank(),
            *fields,
            _check("check_case", described, *self._members(owner, symbols)),
            from_json,
        )
        return Class(own, body, (_frozen(),))

    def _around(self, owner: Object, records: bool) -> tuple[Expr, ...]:
        """What reading an object needs to know of the others, and of what may have been had before."""
        if not owner.lists and not records:
            return ()
        return (name("OBJECTS"), name("ITEMS")) if self.records else (name("OBJECTS"),)

    def _members(self, owner: Object, symbols: Symbols) -> tuple[Expr, ...]:
        """The classes of the members of its lists; nothing for an object without one."""
        classes = [name(symbols.classes[each.member]) for each in owner.lists]
        return (tuple_of(classes),) if classes else ()

    def _lists(self, owner: Object, symbols: Symbols) -> Expr:
        """The lists of an object by alias: the class of the members, and their lists."""
        return tuple_of(
            tuple_of(
                (
                    constant(each.alias),
                    name(symbols.classes[each.member]),
                    self._lists(self.objects[each.member], symbols),
                )
            )
            for each in owner.lists
        )

    def standards_class(self, given: list[Standard]) -> Class:
        """The class of the standards that the user gives."""
        fields = [
            line
            for each in given
            for line in self._field(each.alias, self._plain(each.kind), _words(each))
        ]
        check = _check("check_standards", name("STANDARDS"))
        return Class("Standards", (Docstring("公布标准。"), Blank(), *fields, check), (_frozen(),))

    def _field(self, alias: str, type_: Expr, words: str) -> tuple[Statement, ...]:
        return Assign(alias, constant(None), optional(type_)), Docstring(words)

    def _fact(self, fact: Fact) -> Expr:
        if not isinstance(fact.type, Choice):
            return self._plain(fact.kind)
        options = [constant(option) for option in fact.type.options]
        one = subscript(
            self._name("Literal"), options[0] if len(options) == 1 else tuple_of(options)
        )
        return subscript(self._name("frozenset"), one) if fact.type.multiple else one

    def _plain(self, kind: FactKind) -> Expr:
        return self._name(TYPES[kind])

    def _name(self, identifier: str) -> Expr:
        return name(f"_{identifier}" if identifier in self.hidden else identifier)


def _several(class_: str) -> Expr:
    return subscript(name("tuple"), tuple_of((name(class_), ast.Constant(...))))


def _members_first(document: Document) -> list[Object]:
    """The objects, each behind those of its members."""
    found: dict[str, Object] = {}

    def add(one: Object) -> None:
        for each in one.lists:
            add(document.object(each.member))
        found.setdefault(one.name, one)

    for one in document.objects:
        add(one)
    return list(found.values())


def _frozen() -> Expr:
    return call("frozen", kw_only=constant(True))


def _check(function: str, *described: Expr) -> Function:
    check = Run(call(function, name("self"), *described))
    return Function("__attrs_post_init__", (Parameter("self"),), (), constant(None), (check,))


def _words(named: Fact | Standard) -> str:
    unit = getattr(named.type, "unit", Unit())
    described = f"{named.kind.value}，{unit}" if str(unit) else named.kind.value
    return f"{named.name}（{described}）。"


def _table(standard: Standard, symbols: Symbols) -> Assign:
    rows: dict[tuple[str, ...], list[Expr]] = {}
    scale = table_scale(standard)
    for row in sorted(standard.values, key=lambda each: each.start):
        start = call("date", *(constant(part) for part in row.start.timetuple()[:3]))
        value = tuple_of((start, constant(int(row.value * scale))))
        rows.setdefault(row.keys, []).append(value)
    pairs = [(tuple_of(map(constant, keys)), tuple_of(found)) for keys, found in rows.items()]
    return Assign(
        symbols.tables[standard.name],
        dict_of(pairs),
        subscript(name("Final"), name("Rows")),
        (_words(standard),),
    )


def _hidden(aliases: Iterable[str]) -> frozenset[str]:
    return frozenset(aliases) & frozenset(_NAMES)
