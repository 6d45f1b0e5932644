"""Rule files as texts, read and built; and a model in the order in which it is compared."""

from collections.abc import Sequence

from attrs import evolve, fields, frozen, has

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


def differences(left: object, right: object, path: str = "") -> list[str]:
    """Where two models differ, as far inside as both have the same form."""
    if left == right:
        return []
    if type(left) is type(right) and has(type(left)):
        names = [each.name for each in fields(type(left)) if each.eq]
        parts = [(getattr(left, name), getattr(right, name), f".{name}") for name in names]
    elif isinstance(left, tuple) and isinstance(right, tuple) and len(left) == len(right):
        parts = [
            (one, other, f"[{i}]") for i, (one, other) in enumerate(zip(left, right, strict=False))
        ]
    else:
        return [f"{path}: {left!r:.300} / {right!r:.300}"]
    return [each for one, other, step in parts for each in differences(one, other, path + step)]


def comparable(document: Document | None) -> Document | None:
    """The model with its definitions by name: any order in which they build on each other will do."""
    if document is None:
        return None
    named = sorted(document.definitions, key=lambda each: each.name)
    return evolve(document, definitions=tuple(named))
