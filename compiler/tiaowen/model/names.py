"""What names stand for: objects, facts, definitions, published standards, registered bodies and funds."""

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from attrs import field

from tiaowen.frozen import frozen
from tiaowen.model.types import FactKind, Limits, Type
from tiaowen.source import Span
from tiaowen.values.absence import Absence

if TYPE_CHECKING:
    from tiaowen.model.expressions import Anchor, Condition, Expression, OpenReadings


@frozen
class Fact:
    """A fact of an object. `alias` is an ASCII identifier, unique within the object.

    `authority` is who decides a 认定事项: a body's name or an absence; None for other kinds.
    """

    object: str
    name: str
    alias: str
    kind: FactKind
    type: Type
    limits: Limits = Limits()
    authority: str | Absence | None = None
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class MemberList:
    """`一个企业有多名职工（workers）`: an owner has none, one or several members.

    `owner` and `member` are names of objects; an object has one owner at most, so objects form trees.
    `name` is the member's object, or what 称为 calls the list (父母, 子女). `alias` is unique within the owner.
    `measure` is the word that counts them: 名, 户, 家.
    """

    owner: str
    member: str
    name: str
    alias: str
    measure: str = "名"
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Object:
    """An object and its facts, in order. `key` is its 识别, if declared; `lists` are its members."""

    name: str
    alias: str
    key: Fact | None
    facts: tuple[Fact, ...]
    lists: tuple[MemberList, ...] = ()
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Definition:
    """A named value or condition of an object. Definitions do not form cycles.

    `article` is the measure it stands under (its anchors are looked for there), "" outside any.
    A 疑义 whose readings are values or conditions is one too: its body is the reading that was
    adopted, or `OpenReadings`.
    """

    object: str
    name: str
    alias: str
    article: str
    body: "Expression | Condition | OpenReadings"
    type: Type
    anchors: tuple["Anchor", ...]
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class StandardValue:
    """A row of a 公布标准: valid from `start` until the next row of the same `keys`."""

    start: date
    keys: tuple[str, ...]
    value: Fraction
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Standard:
    """A 公布标准. Given by the user of the rules (`given_by_user`), or a table by date and options.

    `reads` is the date fact that selects the row (None: 申请日期); `keys` the option facts that select it.
    Before the first row there is no value. `article` is the measure it stands under, "" outside any; `anchors`
    is its 依据, none where no text of the document states it.
    """

    name: str
    alias: str
    kind: FactKind
    type: Type
    given_by_user: bool
    reads: Fact | None = None
    keys: tuple[Fact, ...] = ()
    values: tuple[StandardValue, ...] = ()
    article: str = ""
    anchors: tuple["Anchor", ...] = ()
    span: Span = field(eq=False, repr=False, kw_only=True)


@frozen
class Registered:
    """A 责任单位, 单位组, 资金, 文件, 其他政策 or 计量单位 (`kind`), with its short and other names."""

    kind: str
    name: str
    alias: str
    short: str
    others: tuple[str, ...]
    text: str
    span: Span = field(eq=False, repr=False, kw_only=True)
