"""What `calendar` and `targets` share: a document without errors, and JSON files about it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from tiaowen.cli.exits import UsageError, cause
from tiaowen.cli.report import has_errors, say_findings
from tiaowen.cli.streams import say
from tiaowen.project import Project

if TYPE_CHECKING:
    from tiaowen.model.document import Document
    from tiaowen.schedule import Members

_Read = TypeVar("_Read")


def document_of(project: Project, purpose: str) -> "Document | None":
    """The document; None (all said) if it has errors."""
    if project.document is not None and not has_errors(project.findings):
        return project.document
    say_findings(project.findings)
    say(f"规则文件有错误，改正以后才能{purpose}。")
    return None


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
