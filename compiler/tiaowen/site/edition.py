"""Which version of a document the pages are made from: its text and its rules, told by their digests."""

from collections.abc import Sequence
from hashlib import sha256

from attrs import frozen

from tiaowen.source import SourceFile

_SHORT = 12


@frozen
class Edition:
    """Text and rules as they were read. `text` is None where there is no official text."""

    title: str
    text: SourceFile | None
    rules: Sequence[SourceFile]

    @property
    def text_digest(self) -> str:
        """SHA-256 of the official text, in hexadecimal; "" where there is none."""
        return "" if self.text is None else sha256(self.text.text.encode()).hexdigest()

    @property
    def rules_digest(self) -> str:
        """SHA-256 over the rule files with their names, in hexadecimal."""
        made = sha256()
        for file in self.rules:
            made.update(f"{file.path}\n{len(file.text)}\n{file.text}".encode())
        return made.hexdigest()

    @property
    def line(self) -> str:
        """The version in one line, for the foot of a page."""
        text = f"原文校验码{self.text_digest[:_SHORT]}" if self.text else "没有附原文"
        return f"《{self.title}》，{text}，规则校验码{self.rules_digest[:_SHORT]}"
