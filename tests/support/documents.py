"""The documents of this project as texts that a test may change before they are compiled."""

from collections.abc import Mapping
from pathlib import Path

from attrs import evolve, frozen

from tiaowen.findings import Finding, Severity
from tiaowen.lockstep import Alignment, align, check
from tiaowen.model.document import Document
from tiaowen.semantics.build import build
from tiaowen.source import SourceFile
from tiaowen.syntax.parser import parse_document
from tiaowen.text import OfficialText, read_text

POLICIES = Path(__file__).parents[2] / "policies"
TEXT_FILE = "原文.txt"


@frozen
class Texts:
    """Rule files by name, and the official text."""

    rules: Mapping[str, str]
    official: str

    def with_rule(self, name: str, old: str, new: str) -> "Texts":
        """A change of one rule file; `old` must stand there once."""
        assert self.rules[name].count(old) == 1, old
        return evolve(self, rules={**self.rules, name: self.rules[name].replace(old, new)})

    def with_rule_at(self, name: str, start: int, end: int, new: str) -> "Texts":
        """A change of one rule file between two offsets."""
        text = self.rules[name]
        return evolve(self, rules={**self.rules, name: text[:start] + new + text[end:]})

    def with_text(self, old: str, new: str) -> "Texts":
        """A change of the official text; `old` must stand there once."""
        assert self.official.count(old) == 1, old
        return evolve(self, official=self.official.replace(old, new))

    def with_text_at(self, start: int, end: int, new: str) -> "Texts":
        """A change of the official text between two offsets."""
        return evolve(self, official=self.official[:start] + new + self.official[end:])


@frozen
class Compiled:
    """A document side by side with its text; `findings` are those of all stages up to there."""

    document: Document
    text: OfficialText
    alignment: Alignment
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that make a check fail."""
        return tuple(f for f in self.findings if f.severity is Severity.ERROR)

    @property
    def step_lock(self) -> tuple[Finding, ...]:
        """The errors of text against rules."""
        return tuple(f for f in self.errors if f.code.startswith("TW07"))


def texts_of(folder: str) -> Texts:
    """A document of this project."""
    root = POLICIES / folder
    rules = {path.name: path.read_text("utf-8") for path in sorted(root.glob("*.tiaowen"))}
    return Texts(rules, (root / TEXT_FILE).read_text("utf-8"))


def compile_texts(texts: Texts) -> Compiled:
    """Read, build and compare; the document must have a 政策 block."""
    sources = [SourceFile(name, text) for name, text in texts.rules.items()]
    parsed, vocabulary = parse_document(sources)
    built = build([each.file for each in parsed], vocabulary)
    assert built.document is not None
    text = read_text(SourceFile(TEXT_FILE, texts.official), built.document.units)
    alignment = align(built.document, text)
    read = tuple(finding for each in parsed for finding in each.findings)
    findings = (*read, *built.findings, *check(alignment))
    return Compiled(built.document, text, alignment, findings)
