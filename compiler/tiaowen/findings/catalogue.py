"""The catalogue of findings: what each code means, as data, and the one way to make a finding."""

import re
from functools import cache
from pathlib import Path
from typing import Final

from tiaowen.findings.finding import Finding, Fix, Related, Severity
from tiaowen.frozen import frozen
from tiaowen.source import Span

CATALOGUE_PATH = Path(__file__).with_name("catalogue.toml")
_SEVERITIES: Final = re.compile(r'^\[(TW\d{4})\]\nseverity = "(.+)"$', re.MULTILINE)


@frozen
class Entry:
    """What the catalogue says of one code; all texts are Chinese."""

    code: str
    severity: Severity
    title: str
    explanation: str
    bad: str
    good: str

    @property
    def page(self) -> str:
        """Path of the page about this code, from the top of the project."""
        return f"docs/findings/{self.code}.md"


@cache
def catalogue() -> dict[str, Entry]:
    """All entries by code, in the order of the codes."""
    import tomllib

    tables = tomllib.loads(CATALOGUE_PATH.read_text("utf-8"))
    return {code: _entry(code, tables[code]) for code in sorted(tables)}


@cache
def severities() -> dict[str, Severity]:
    """The severity of every code. A finding needs no more, and the rest takes ten times as long to read."""
    found = _SEVERITIES.findall(CATALOGUE_PATH.read_text("utf-8"))
    return {code: Severity(word) for code, word in found}


def _entry(code: str, table: dict[str, str]) -> Entry:
    return Entry(code=code, severity=Severity(table["severity"]), **_texts(table))


def _texts(table: dict[str, str]) -> dict[str, str]:
    return {key: value.strip() for key, value in table.items() if key != "severity"}


def finding(
    code: str,
    span: Span,
    message: str,
    help: str = "",
    *,
    place: str = "",
    related: tuple[Related, ...] = (),
    fix: Fix | None = None,
) -> Finding:
    """A finding with the severity that the catalogue gives its code.

    Raises KeyError at once for a code without an entry: that is a fault of the compiler.
    """
    return Finding(code, severities()[code], span, message, help, place, related, fix)
