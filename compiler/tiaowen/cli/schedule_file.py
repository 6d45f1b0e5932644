"""What `calendar` and `targets` share: a document without errors, and JSON files about it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from tiaowen.cli.exits import UsageError, cause
from tiaowen.cli.streams import say

if TYPE_CHECKING:
    from tiaowen.model.document import Document
    from tiaowen.schedule import Members

_Read = TypeVar("_Read")


def read(path: str, reader: Callable[[object], _Read]) -> _Read | None:
    """What a reader makes of a JSON file; None (all said) if it cannot be used.

    Raises UsageError for a file that cannot be opened.
    """
    from tiaowen.runtime.limits import CaseError
    from tiaowen.schedule import load

    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise UsageError(f"打不开“{path}”：{cause(error)}。请核对文件名。") from None
    try:
        return reader(load(data))
    except CaseError as error:
        say(f"“{path}”里写的不能用，没有列出：\n{error}")
        return None


def members_of(path: str | None, document: "Document") -> "Members | None":
    """The members of groups: none without a file, None (all said) if it cannot be used."""
    from tiaowen.schedule import read_members

    return {} if path is None else read(path, lambda data: read_members(data, document))
