"""Facts, standards, objects and the document's identity as texts that generated code can carry."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from tiaowen.model.document import Document, Identity
from tiaowen.model.history import Records
from tiaowen.model.names import Fact, MemberList, Object, Standard
from tiaowen.model.provisions import Party
from tiaowen.model.types import Bool, Choice, Date, Number, Text, Type
from tiaowen.model.walk import all_nodes, walk_all
from tiaowen.runtime import DocumentText, FactText, ObjectText
from tiaowen.runtime.history import RECORDS, RECORDS_ALIAS
from tiaowen.runtime.texts import ListText
from tiaowen.values.absence import Absence
from tiaowen.values.printing import decimal_text, format_date


def fact_text(fact: Fact) -> FactText:
    """How a fact of the subject is read and named."""
    options, multiple = _options(fact.type)
    return FactText(
        object=fact.object,
        name=fact.name,
        alias=fact.alias,
        kind=fact.kind.value,
        unit=unit_text(fact.type),
        authority="" if fact.authority is None else words(fact.authority),
        options=options,
        multiple=multiple,
        maximum=_decimal(fact.limits.maximum),
        may_be_negative=fact.limits.may_be_negative,
        digits=fact.limits.digits,
    )


def standard_text(standard: Standard) -> FactText:
    """How a published standard is read and named; it belongs to no object."""
    options, multiple = _options(standard.type)
    return FactText(
        object="",
        name=standard.name,
        alias=standard.alias,
        kind=standard.kind.value,
        unit=unit_text(standard.type),
        source="standards",
        options=options,
        multiple=multiple,
    )


def list_text(members: MemberList) -> FactText:
    """A list of members as something to be known of its owner."""
    return FactText(members.owner, members.name, members.alias, kind="名单", unit="名")


def records_text(owner: str) -> FactText:
    """已享受情况 as something to be known of an object."""
    return FactText(owner, RECORDS, RECORDS_ALIAS, kind=RECORDS, unit="次")


def object_texts(document: Document) -> tuple[ObjectText, ...]:
    """The objects of the document with their facts, in the order of the vocabulary."""
    read = _records_read(document)
    recorded = {each.object for each in read}
    named = (each.name for each in document.provisions)
    asked = (item for each in read for item in each.items)
    known = tuple(dict.fromkeys((*named, *_other_policies(document), *asked)))
    return tuple(
        _object_text(each, known if each.name in recorded else ()) for each in document.objects
    )


def _other_policies(document: Document) -> tuple[str, ...]:
    return tuple(each.name for each in document.registered if each.kind == "其他政策")


def _object_text(each: Object, items: tuple[str, ...]) -> ObjectText:
    key = None if each.key is None else fact_text(each.key)
    facts = tuple(fact_text(fact) for fact in each.facts)
    lists = tuple(ListText(one.name, one.alias, one.member) for one in each.lists)
    return ObjectText(each.name, each.alias, key, facts, lists, bool(items), items)


def _records_read(document: Document) -> tuple[Records, ...]:
    """Every place where some rule reads 已享受情况."""
    nodes = [node for provision in document.provisions for node in all_nodes(provision)]
    nodes += [definition.body for definition in document.definitions]
    return tuple(each for each in walk_all(nodes) if isinstance(each, Records))


def standard_texts(document: Document) -> tuple[FactText, ...]:
    """The published standards that a user of the rules gives (由使用方提供), in the order of the document."""
    return tuple(standard_text(each) for each in document.standards if each.given_by_user)


def document_text(document: Document) -> DocumentText:
    """The identity of the document; what is missing says 原文未明确 or 所附文本未见."""
    identity: Identity = document.identity
    return DocumentText(
        alias=identity.alias,
        name=identity.name,
        title=identity.title,
        issuer=words(identity.issuer),
        number=words(identity.number),
        issued=words(identity.issued),
        effective=words(identity.effective),
        expiry=words(identity.expiry),
        other_policies=_other_policies(document),
    )


def bodies_text(bodies: Sequence[Party], open_ended: bool) -> str:
    """市人社局、市财政局等; "" without any."""
    return "、".join(body.name for body in bodies) + ("等" if open_ended else "")


def words(value: str | date | Absence) -> str:
    """A text as it is, a date as a text prints it, an absence by its word."""
    match value:
        case Absence():
            return value.value
        case date():
            return format_date(value)
        case str():
            return value


def unit_text(type_: Type) -> str:
    """The unit of a type (元, 元/人·月), "" where there is none."""
    match type_:
        case Number(unit=unit):
            return str(unit)
        case Bool() | Date() | Choice() | Text():
            return ""


def _options(type_: Type) -> tuple[tuple[str, ...], bool]:
    return (type_.options, type_.multiple) if isinstance(type_, Choice) else ((), False)


def _decimal(value: Fraction | None) -> str:
    return "" if value is None else decimal_text(value) or str(value)
