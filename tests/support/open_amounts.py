"""The document of every kind of result (tests/documents/open_amounts), as texts and compiled."""

from functools import cache
from pathlib import Path

from support.documents import TEXT_FILE, Compiled, Texts, compile_texts
from tiaowen.cases import case_of
from tiaowen.model.document import Example
from tiaowen.project import Project
from tiaowen.reference import decide
from tiaowen.runtime import Decision

FOLDER = Path(__file__).parents[1] / "documents" / "open_amounts"
RULES = "20-rules.tiaowen"


@cache
def project() -> Project:
    return Project(FOLDER)


@cache
def texts() -> Texts:
    rules = {path.name: path.read_text("utf-8") for path in sorted(FOLDER.glob("*.tiaowen"))}
    return Texts(rules, (FOLDER / TEXT_FILE).read_text("utf-8"))


def changed(old: str, new: str) -> Compiled:
    """The document with one place of its rules changed."""
    return compile_texts(texts().with_rule(RULES, old, new))


def changed_text(old: str, new: str) -> Compiled:
    """The document with the same words changed in the official text and in all quotes."""
    there = texts()
    rules = there.rules[RULES]
    quoted = rules.replace(old, new) if old in rules else rules
    return compile_texts(Texts({**there.rules, RULES: quoted}, there.official.replace(old, new)))


def codes(compiled: Compiled) -> set[str]:
    """The codes of the errors."""
    return {finding.code for finding in compiled.errors}


def decided(name: str, index: int = 0) -> Decision:
    """The decision of the reference on an 算例 of a provision."""
    document = project().document
    assert document is not None
    found: list[Example] = [e for e in document.examples if e.provision.name == name]
    example = found[index]
    plans = {plan.provision.name: plan for plan in project().plans}
    return decide(plans[name], case_of(example))
