"""A JSON Schema of the cases of each object: what `read_case` reads, for forms and other programs.

Everything that is read passes the schema. What the schema refuses is refused by `read_case` too;
a few slips that a schema cannot see (half a 分, 30 February) are left to `read_case`.
"""

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from math import floor
from typing import Final

from attrs import frozen

from tiaowen.interchange import patterns
from tiaowen.interchange.shapes import DIALECT, Json
from tiaowen.model.document import Document
from tiaowen.runtime import FactText, ObjectText, ProvisionText
from tiaowen.runtime.history import RECORDS, RECORDS_ALIAS
from tiaowen.runtime.read_case import CHOICES, DAY, FACTS, OBJECT, STANDARDS, fact_texts
from tiaowen.runtime.texts import ListText
from tiaowen.runtime.written import MAX_LENGTH, counted
from tiaowen.wording import ProvisionPlan
from tiaowen.wording.names import document_text, object_texts, standard_texts

_UNKNOWN: Final = "不知道的不写，或者写 null。"
_AMOUNT: Final = FactText("", "金额", "amount", "金额", "元", maximum=str(10**12))
_RECORDS_HELP: Final = "以前享受过的，一次一条；没有享受过的写 []。"


def case_schemas(document: Document, plans: Sequence[ProvisionPlan]) -> dict[str, Json]:
    """The schema of each object's cases, by the object's alias."""
    return schemas_of(
        document.identity.name,
        object_texts(document),
        standard_texts(document),
        tuple(plan.text for plan in plans),
        document_text(document).other_policies,
    )


def schemas_of(
    name: str,
    objects: Sequence[ObjectText],
    standards: Sequence[FactText],
    provisions: Sequence[ProvisionText],
    other_policies: Sequence[str] = (),
) -> dict[str, Json]:
    """The same from the words of the document alone; `other_policies` are benefits that may be recorded."""
    had = [name for each in provisions for name in (each.name, each.alias)]
    members = _Members({each.name: each for each in objects}, (*had, *other_policies))
    standard = _Group(
        "standard", tuple(_Entry(each.name, each.alias, _fact(each)) for each in standards)
    )
    choice = _Group(
        "choice", tuple(_Entry(each.name, each.alias, _choice(each)) for each in provisions)
    )
    return {
        each.alias: _case_schema(
            name,
            each,
            len(objects) == 1,
            {FACTS: members.group(each), STANDARDS: standard, CHOICES: choice},
        )
        for each in objects
    }


@frozen
class _Entry:
    """A value by name or alias."""

    name: str
    alias: str
    schema: Json


@frozen
class _Group:
    """A group of values by name or alias, and its word in the schema."""

    word: str
    named: Sequence[_Entry]

    @property
    def schema(self) -> Json:
        """Each is given at most once; nothing else is. Its schemas are `definitions`."""
        return self._schema(
            {o.alias: {"$ref": f"#/$defs/{self.word}-{o.alias}"} for o in self.named}
        )

    @property
    def inline(self) -> Json:
        """The same with the schemas where they are used: two objects may have the same names."""
        return self._schema({one.alias: one.schema for one in self.named})

    def _schema(self, values: Mapping[str, Json]) -> Json:
        names = {one.alias: one for one in self.named} | {one.name: one for one in self.named}
        return {
            "type": _type("object"),
            "properties": {name: values[one.alias] for name, one in names.items()},
            "dependentSchemas": {
                one.name: {"properties": {one.alias: False}}
                for one in self.named
                if one.alias != one.name
            },
            "additionalProperties": False,
        }

    @property
    def definitions(self) -> dict[str, Json]:
        """What the schema refers to."""
        return {f"{self.word}-{one.alias}": one.schema for one in self.named}


@frozen
class _Members:
    """The objects of a document by name, and the benefits that may be recorded."""

    objects: Mapping[str, ObjectText]
    benefits: tuple[str, ...]

    def group(self, described: ObjectText) -> _Group:
        """What is said of one subject: its facts, its lists, what it had before."""
        facts = [_Entry(each.name, each.alias, _fact(each)) for each in fact_texts(described)]
        lists = [_Entry(each.name, each.alias, self._list(each)) for each in described.lists]
        records = [_Entry(RECORDS, RECORDS_ALIAS, self._records)] if described.records else []
        return _Group("fact", (*facts, *lists, *records))

    def _list(self, listed: ListText) -> Json:
        return {
            "title": listed.name,
            "description": f"名单，一名{listed.member}一组；没有的写 []。{_UNKNOWN}",
            "type": _type("array"),
            "items": {**self.group(self.objects[listed.member]).inline, "type": "object"},
        }

    @property
    def _records(self) -> Json:
        amount = _number(_AMOUNT, patterns.spellings("元"))
        return {
            "title": RECORDS,
            "description": f"{_RECORDS_HELP}{_UNKNOWN}",
            "type": _type("array"),
            "items": {
                "type": "object",
                "properties": {
                    "事项": {"enum": list(dict.fromkeys(self.benefits))},
                    "日期": {**_day(), "type": "string"},
                    "金额": {**amount, "description": "元；不知道的不写，或者写 null。"},
                },
                "required": ["事项", "日期"],
                "additionalProperties": False,
            },
        }


def _case_schema(
    name: str, described: ObjectText, sole: bool, groups: Mapping[str, _Group]
) -> Json:
    """Where the document has one object only, a case need not name it."""
    return {
        "$schema": DIALECT,
        "title": f"《{name}》：一个{described.name}的情况",
        "type": _type("object", null=sole),
        "properties": {
            OBJECT: {"enum": [described.name, described.alias, *([None] if sole else [])]},
            DAY: {**_day(), "description": f"申请日期，如“2019-06-01”。{_UNKNOWN}"},
            **{key: group.schema for key, group in groups.items()},
        },
        "required": [] if sole else [OBJECT],
        "additionalProperties": False,
        "$defs": {
            name: each for group in groups.values() for name, each in group.definitions.items()
        },
    }


def _choice(provision: ProvisionText) -> Json:
    labels = [option.label for option in provision.options]
    if not labels:
        return {"type": "null", "title": provision.name, "description": "只有一种标准，不用选择。"}
    offered = "；".join(f"{i}：{label}" for i, label in enumerate(labels, 1))
    numbers = list(range(1, len(labels) + 1))
    return {
        "title": provision.name,
        "description": f"选哪一项标准：{offered}。{_UNKNOWN}",
        "enum": [*numbers, *dict.fromkeys(label for label in labels if label), None],
    }


# --- facts ----------------------------------------------------------------------------------------


def _fact(fact: FactText) -> Json:
    form, hint = _FORMS[fact.kind]
    by = f"由谁认定：{fact.authority}。" if fact.authority else ""
    said = hint.format(unit=fact.unit or "元", counted=counted(fact.unit))
    unit = f"单位：{fact.unit}。" if fact.unit else ""
    return {
        "title": fact.name,
        "description": f"{fact.kind}。{unit}{by}{said}{_UNKNOWN}",
        **form(fact),
    }


def _type(*names: str, null: bool = True) -> Json:
    return [*names, "null"] if null else names[0]


def _truth(fact: FactText) -> Json:
    return {"enum": [True, False, "是", "否", None]}


def _day(fact: FactText | None = None) -> Json:
    return {"type": _type("string"), "maxLength": MAX_LENGTH, "pattern": patterns.DAY}


def _text(fact: FactText) -> Json:
    return {"type": _type("string")}


def _options(fact: FactText) -> Json:
    if fact.multiple:
        return {"type": _type("array"), "items": {"enum": list(fact.options)}}
    return {"enum": [*fact.options, None]}


def _money(fact: FactText) -> Json:
    return _number(fact, patterns.spellings(fact.unit or "元"))


def _measured(fact: FactText) -> Json:
    return _number(fact, patterns.spellings(fact.unit))


def _period(fact: FactText) -> Json:
    years = f"|{patterns.spellings('年')}" if fact.unit == "月" else ""
    return _number(fact, patterns.spellings(fact.unit) + years)


def _ratio(fact: FactText) -> Json:
    return _number(fact, patterns.RATIO_UNITS)


def _number(fact: FactText, units: str) -> Json:
    """A whole number in the unit of the fact, or a text; a number with a fraction is none."""
    form = {
        "type": _type("integer", "string"),
        "maxLength": MAX_LENGTH,
        "pattern": patterns.amount(units, may_be_negative=fact.may_be_negative),
    }
    most = floor(Fraction(fact.maximum)) if fact.maximum else None
    if not fact.may_be_negative:
        form["minimum"] = 0
    elif most is not None:
        form["minimum"] = -most
    return form if most is None else {**form, "maximum": most}


_Form = Callable[[FactText], Json]
_FORMS: Final[Mapping[str, tuple[_Form, str]]] = {
    "是否": (_truth, "写 true 或者 false。"),
    "认定事项": (_truth, "写 true 或者 false。"),
    "整数": (_measured, "写整数，或者“20{counted}”。"),
    "期限": (_period, "写整数，或者“24{counted}”。"),
    "金额": (_money, "写“12万{unit}”、“120000.00”或者整数，不能写成带小数点的数。"),
    "数量": (_measured, "写“2.5{counted}”（带引号）或者整数。"),
    "比例": (_ratio, "写“50%”、“0.5”或者“1/2”（带引号）。"),
    "日期": (_day, "写“2019-06-01”。"),
    "选项": (_options, ""),
    "文本": (_text, "写文字。"),
}
"""Kind of a fact → its schema, and how it is written."""
