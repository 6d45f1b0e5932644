"""A case as JSON from a file or from the standard input."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tiaowen.cli.exits import UsageError, cause
from tiaowen.project import Project

if TYPE_CHECKING:
    from tiaowen.model.document import Document
    from tiaowen.runtime.read_case import CaseData

STDIN = "-"


def load_case(path: str, project: Project, document: "Document") -> "CaseData":
    """Read and check a case. Raises UsageError for a file that cannot be read, CaseError for its content."""
    from tiaowen.runtime.read_case import parse_json, read_case
    from tiaowen.wording.names import document_text, object_texts, standard_texts

    return read_case(
        parse_json(_read(path)),
        document_text(document),
        object_texts(document),
        standard_texts(document),
        tuple(plan.text for plan in project.plans),
    )


def _read(path: str) -> bytes:
    if path == STDIN:
        return sys.stdin.buffer.read()
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise UsageError(f"打不开“{path}”：{cause(error)}。请核对文件名。") from None
