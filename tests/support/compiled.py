"""Rule files as texts, read and built; and a model in the order in which it is compared."""

from collections.abc import Sequence

from attrs import evolve, frozen

from tiaowen.findings import Finding, Severity
from tiaowen.model.document import Document
from tiaowen.semantics.build import build
from tiaowen.source import SourceFile
from tiaowen.syntax.parser import parse_document


@frozen
class Compiled:
    """What became of rule files."""

    document: Document | None
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> list[str]:
        """The findings that make a check fail, in words."""
        return [
            f"{found.code} {found.message} …{found.span.text!r}"
            for found in self.findings
            if found.severity is Severity.ERROR
        ]


def compiled(sources: Sequence[SourceFile]) -> Compiled:
    """Parse and build."""
    parsed, vocabulary = parse_document(sources)
    built = build([each.file for each in parsed], vocabulary)
    read = tuple(finding for each in parsed for finding in each.findings)
    return Compiled(built.document, (*read, *built.findings))


def comparable(document: Document | None) -> Document | None:
    """The model with its definitions by name: any order in which they build on each other will do."""
    if document is None:
        return None
    named = sorted(document.definitions, key=lambda each: each.name)
    return evolve(document, definitions=tuple(named))
