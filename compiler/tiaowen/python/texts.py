"""The module of words: facts, objects, provisions as data."""

import ast
from typing import Any

import attrs

from tiaowen.model.document import Document
from tiaowen.python.code import (
    Assign,
    Blank,
    Expr,
    Module,
    Statement,
    call,
    constant,
    name,
    tuple_of,
)
from tiaowen.python.facts import keyed_facts
from tiaowen.python.listed import AMOUNT_ALIAS, amount_text, objects_with_records
from tiaowen.python.symbols import Symbols
from tiaowen.runtime import DocumentText, FactText, ProvisionText
from tiaowen.runtime.history import RECORDS_ALIAS
from tiaowen.wording import ProvisionPlan, document_text, object_texts, standard_texts
from tiaowen.wording.names import fact_text, list_text, records_text, standard_text


def texts_module(document: Document, plans: tuple[ProvisionPlan, ...], symbols: Symbols) -> Module:
    """The constants that decisions speak with."""
    words = _Words(symbols)
    title = f"{document.identity.title}：名称、条目和引文。"
    body = [
        _constant("DOCUMENT", words.fields(document_text(document))),
        *_facts(document, words),
        *(
            _constant(symbols.objects[each.name], words.data(each))
            for each in object_texts(document)
        ),
        _constant("OBJECTS", tuple_of(name(each) for each in symbols.objects.values())),
        _constant("STANDARDS", words.data(standard_texts(document))),
    ]
    for plan in plans:
        if plan.text.member is not None:
            member, _ = symbols.members[plan.text.alias]
            words.members[plan.text.alias] = name(member)
            body += [Blank(), _constant(member, words.fields(plan.text.member))]
        body += [Blank(), _constant(symbols.texts[plan.text.alias], words.provision(plan.text))]
    if objects_with_records(document):
        texts = tuple_of(name(symbols.texts[plan.text.alias]) for plan in plans)
        body.append(_constant("ITEMS", call("items_of", name("DOCUMENT"), texts)))
    return Module(title, (), tuple(body))


def _facts(document: Document, words: "_Words") -> list[Statement]:
    texts = [fact_text(fact) for each in document.objects for fact in keyed_facts(each)]
    texts += [list_text(each) for one in document.objects for each in one.lists]
    texts += [standard_text(each) for each in document.standards]
    named = [(words.symbols.fact(text), text) for text in texts]
    for each in document.objects:
        if each.name in objects_with_records(document):
            constants = words.symbols.facts
            named.append((constants[each.name, RECORDS_ALIAS], records_text(each.name)))
            named.append((constants[each.name, AMOUNT_ALIAS], amount_text(each.name)))
    return [_constant(constant_, words.fields(text)) for constant_, text in named]


def _constant(target: str, value: Expr) -> Assign:
    return Assign(target, value, name("Final"))


@attrs.frozen
class _Words:
    """Writes data as calls of its classes; what is a constant already is named."""

    symbols: Symbols
    members: dict[str, Expr] = attrs.field(factory=dict)

    def provision(self, text: ProvisionText) -> Expr:
        """A provision's text; that of its members is a constant of its own."""
        made = self.fields(attrs.evolve(text, member=None))
        if text.alias in self.members and isinstance(made, ast.Call):
            made.keywords.append(ast.keyword("member", self.members[text.alias]))
        return made

    def data(self, value: Any) -> Expr:  # noqa: ANN401
        match value:
            case FactText():
                return name(self.symbols.fact(value))
            case DocumentText():
                return name("DOCUMENT")
            case tuple():
                return tuple_of(self.data(each) for each in value)
            case str() | bool() | int() | None:
                return constant(value)
            case _:
                return self.fields(value)

    def fields(self, value: Any) -> Expr:  # noqa: ANN401
        """A call with every field that is not what it would be anyway."""
        given = {
            each.name: self.data(getattr(value, each.name))
            for each in attrs.fields(type(value))
            if getattr(value, each.name) != each.default
        }
        return call(type(value).__name__, **given)
