"""The module of words: facts, objects, provisions as data."""

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
from tiaowen.python.symbols import Symbols
from tiaowen.runtime import DocumentText, FactText
from tiaowen.wording import ProvisionPlan, document_text, object_texts, standard_texts
from tiaowen.wording.names import fact_text, standard_text


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
        body += [Blank(), _constant(symbols.texts[plan.text.alias], words.data(plan.text))]
    return Module(title, (), tuple(body))


def _facts(document: Document, words: "_Words") -> list[Statement]:
    texts = [fact_text(fact) for each in document.objects for fact in keyed_facts(each)]
    texts += [standard_text(each) for each in document.standards]
    return [_constant(words.symbols.fact(text), words.fields(text)) for text in texts]


def _constant(target: str, value: Expr) -> Assign:
    return Assign(target, value, name("Final"))


@attrs.frozen
class _Words:
    """Writes data as calls of its classes; what is a constant already is named."""

    symbols: Symbols

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
