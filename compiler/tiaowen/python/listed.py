"""Lists of members and 已享受情况 as texts: what is asked for while they are unknown."""

from collections.abc import Iterator
from typing import Final

from tiaowen.model.document import Document
from tiaowen.model.expressions import Node
from tiaowen.model.history import Records
from tiaowen.model.names import MemberList
from tiaowen.model.walk import all_nodes, walk_all
from tiaowen.runtime import FactText
from tiaowen.runtime.history import RECORDS, RECORDS_ALIAS

AMOUNT_ALIAS: Final = "benefits_received_amount"
"""The key of the text for a record without an amount."""


def list_text(members: MemberList) -> FactText:
    """A list that is unknown."""
    return FactText(members.owner, members.name, members.alias, "名单", "名")


def records_text(owner: str) -> FactText:
    """已享受情况 that is not given."""
    return FactText(owner, RECORDS, RECORDS_ALIAS, RECORDS, "次")


def amount_text(owner: str) -> FactText:
    """A record whose amount is not known."""
    return FactText(owner, f"{RECORDS}的金额", RECORDS_ALIAS, RECORDS, "次")


def objects_with_records(document: Document) -> frozenset[str]:
    """The objects whose 已享受情况 a rule reads."""
    return frozenset(n.object for n in _nodes(document) if isinstance(n, Records))


def _nodes(document: Document) -> Iterator[Node]:
    for provision in document.provisions:
        yield from walk_all(all_nodes(provision))
    yield from walk_all(each.body for each in document.definitions)
