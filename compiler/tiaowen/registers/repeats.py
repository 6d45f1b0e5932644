"""享受次数、重复享受: whose records are looked at, in which window, compared with what."""

from collections.abc import Iterator

from tiaowen.model.history import Records, RecordWindow
from tiaowen.model.provisions import (
    Exclusion,
    Frequency,
    PerMember,
    Provision,
    ProvisionKind,
    Restriction,
    ceilings_of,
)
from tiaowen.model.walk import walk
from tiaowen.registers.material import Material
from tiaowen.registers.register import Register, Row
from tiaowen.values.absence import Absence
from tiaowen.wording import phrase
from tiaowen.wording.phrase import record_window_words
from tiaowen.wording.reader import NOTHING, quotes_words

_Cells = tuple[str, str, str, str, str, str]

_ANY_TIME = "不论多久以前"
_NO_RECORDS = "不查已享受情况"


def repeats(material: Material) -> Register:
    """What each 扶持事项 says of having had it, or something else, before or at the same time."""
    return Register(
        "repeats",
        "享受次数和重复享受",
        "能享受几次，和哪些事项不能重复、同时享受：查谁的记录，算哪段时间，和什么比。",
        ("事项", "哪一种规定", "怎么写的", "查谁的记录", "算哪段时间", "和哪些事项比", "原文"),
        tuple(
            Row(provision.article, (provision.name, *cells))
            for provision in material.document.provisions
            if provision.kind is ProvisionKind.SUPPORT
            for cells in _rules(provision)
        ),
    )


def _rules(provision: Provision) -> Iterator[_Cells]:
    yield _frequency(provision)
    for ceiling in ceilings_of(provision):
        yield (
            "累计不超过",
            phrase(ceiling.amount),
            ceiling.object,
            window_words(ceiling.window),
            "、".join(ceiling.items),
            quotes_words(ceiling.anchors),
        )
    for exclusion in provision.exclusions:
        yield _exclusion(provision, exclusion)


def window_words(window: RecordWindow) -> str:
    """Which earlier benefits count."""
    return record_window_words(window) or _ANY_TIME


def _frequency(provision: Provision) -> _Cells:
    match provision.frequency:
        case Frequency() as each:
            whose = (
                each.object if each.identity is None else f"{each.object}（{each.identity.name}）"
            )
            window, quotes = window_words(each.window), quotes_words(each.anchors)
            return "享受次数", each.text, whose, window, provision.name, quotes
        case Absence() as absence:
            return "享受次数", absence.value, NOTHING, NOTHING, NOTHING, NOTHING
        case None:
            return "享受次数", "没有写", NOTHING, NOTHING, NOTHING, NOTHING


def _exclusion(provision: Provision, exclusion: Exclusion) -> _Cells:
    kind, quotes = exclusion.kind.value, quotes_words(exclusion.anchors)
    said = exclusion.resolve
    how = f"不能和“{exclusion.item}”一起" + ("" if isinstance(said, Absence) else f"；{said}")
    records = _records_about(provision, exclusion)
    if records is None:
        return kind, how, _NO_RECORDS, NOTHING, exclusion.item, quotes
    return kind, how, records.object, window_words(records.window), exclusion.item, quotes


def _records_about(provision: Provision, exclusion: Exclusion) -> Records | None:
    """The records that its test reads; none where a fact tells, or where all provisions are decided together."""
    for restriction in restrictions_of(provision):
        if restriction.label == exclusion.kind.value:
            for node in walk(restriction.condition):
                if isinstance(node, Records) and exclusion.item in node.items:
                    return node
    return None


def restrictions_of(provision: Provision) -> tuple[Restriction, ...]:
    """Its restrictions, and those of each of its members."""
    result = provision.result
    inner = result.provision.restrictions if isinstance(result, PerMember) else ()
    return (*provision.restrictions, *inner)
