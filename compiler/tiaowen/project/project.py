"""The only composer: every stage of one document, computed at most once.

Stages import what they need when they run, so that a verb pays only for what it uses.
"""

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from attrs import define, field

from tiaowen.findings import Finding, Severity
from tiaowen.source import SourceFile

if TYPE_CHECKING:
    from datetime import date

    from tiaowen.cases import ExampleResult
    from tiaowen.cases.boundary import Gap
    from tiaowen.lockstep import Alignment
    from tiaowen.model.document import Document
    from tiaowen.office.papers import Papers
    from tiaowen.registers import Register
    from tiaowen.semantics.build import Built
    from tiaowen.signatures import Signable, Signature
    from tiaowen.site import Site
    from tiaowen.syntax.parser import Parsed
    from tiaowen.syntax.scan import Vocabulary
    from tiaowen.text import OfficialText
    from tiaowen.wording import ProvisionPlan


@define(eq=False, slots=False)
class Project:
    """The document in a folder. A stage that a fault keeps from being built is None or empty.

    Nothing here raises for what a document says: faults are `findings`.
    """

    root: Path = field(converter=Path)

    @cached_property
    def _read(self) -> tuple[list[SourceFile], list[Finding]]:
        from tiaowen.source.read import read_folder

        return read_folder(self.root)

    @property
    def sources(self) -> list[SourceFile]:
        """The readable rule files, in the order of their paths."""
        return self._read[0]

    @cached_property
    def _parse(self) -> tuple[list["Parsed"], "Vocabulary"]:
        from tiaowen.syntax.parser import parse_document

        return parse_document(self.sources)

    @property
    def parsed(self) -> list["Parsed"]:
        """The tree of each rule file, in the order of `sources`."""
        return self._parse[0]

    @property
    def vocabulary(self) -> "Vocabulary":
        """Every name that the rule files declare."""
        return self._parse[1]

    @cached_property
    def built(self) -> "Built":
        """The model and the faults found while building it."""
        from tiaowen.semantics.build import build

        return build([parsed.file for parsed in self.parsed], self.vocabulary)

    @property
    def document(self) -> "Document | None":
        """The model; None where no 政策 block says what document this is."""
        return self.built.document

    @cached_property
    def _original(self) -> tuple[SourceFile | None, list[Finding]]:
        from tiaowen.source.read import read_original

        identity = self.document.identity if self.document else None
        if identity is None or not identity.text_file:
            return None, []
        return read_original(self.root, identity.text_file, identity.span)

    @property
    def text_source(self) -> SourceFile | None:
        """The file of the official text; None for 原文：无 or where it cannot be read."""
        return self._original[0]

    @cached_property
    def text(self) -> "OfficialText | None":
        """The official text in its structure."""
        from tiaowen.text import read_text

        if self.document is None or self.text_source is None:
            return None
        return read_text(self.text_source, self.document.units)

    @cached_property
    def alignment(self) -> "Alignment | None":
        """Where text and rules meet; None without a model or an official text."""
        if self.document is None or self.text is None:
            return None
        from tiaowen.lockstep import align

        return align(self.document, self.text)

    @cached_property
    def plans(self) -> tuple["ProvisionPlan", ...]:
        """The layout of every computed provision, in the order of the files."""
        document = self.document
        if document is None:
            return ()
        from tiaowen.wording import plan

        return tuple(plan(document, provision) for provision in document.provisions)

    @cached_property
    def python(self) -> dict[PurePosixPath, str]:
        """The generated Python package, path → text."""
        if self.document is None:
            return {}
        from tiaowen.python import render

        return render(self.document, self.plans)

    @cached_property
    def examples(self) -> tuple["ExampleResult", ...]:
        """Every 算例, run through the reference interpreter and the generated Python."""
        if self.document is None:
            return ()
        from tiaowen.cases import run_examples
        from tiaowen.python.load import evaluator, load
        from tiaowen.reference import decide

        evaluators = {"参照算法": decide, "Python 程序": evaluator(load(self.python))}
        return run_examples(self.document, self.plans, evaluators)

    @cached_property
    def boundary_gaps(self) -> tuple["Gap", ...]:
        """The thresholds on or beside which no 算例 stands."""
        if self.document is None:
            return ()
        from tiaowen.cases.boundary import gaps

        return gaps(self.document, self.plans)

    @cached_property
    def registers(self) -> tuple["Register", ...]:
        """What a reviewer has to see all of, as data."""
        if self.document is None:
            return ()
        from tiaowen.registers import registers

        return registers(self.document, self.alignment, self.plans, self.examples)

    @cached_property
    def pages(self) -> dict[PurePosixPath, str]:
        """The reviewer's pages in Markdown, path → text."""
        if self.document is None:
            return {}
        from tiaowen.pages import render

        made = self.registers
        return render(self.document, self.text, self.alignment, self.plans, self.examples, made)

    @cached_property
    def site(self) -> "Site":
        """The pages of the site, before Sphinx lays them out."""
        assert self.document is not None, "a document with errors has no site"
        from tiaowen.pages.measures import Material
        from tiaowen.signatures import signed_blocks
        from tiaowen.site.edition import Edition
        from tiaowen.site.pages import site
        from tiaowen.site.review import Review

        named = {each.name: each for each in self.registers}
        material = Material(self.document, self.alignment, self.plans, self.examples, named)
        edition = Edition(self.document.identity.title, self.text_source, self.sources)
        signed = signed_blocks(self.signatures, self.signables)
        return site(material, Review(edition, self.signables, signed))

    @cached_property
    def interchange(self) -> dict[PurePosixPath, str]:
        """The document and the schemas of its cases in JSON, path → text."""
        if self.document is None:
            return {}
        from tiaowen.interchange import render

        return render(self.document, self.plans, self.alignment, self.text_source)

    def papers(self, on: "date | None") -> "Papers":
        """What offices publish; time limits are looked at on a day, if one is given."""
        assert self.document is not None, "a document with errors publishes nothing"
        from tiaowen.office.papers import papers
        from tiaowen.pages.measures import Material

        named = {each.name: each for each in self.registers}
        material = Material(self.document, self.alignment, self.plans, self.examples, named)
        return papers(material, on)

    @cached_property
    def signables(self) -> tuple["Signable", ...]:
        """The blocks that a reviewer can sign, as they stand now."""
        from tiaowen.signatures import signables

        return () if self.document is None else signables(self.document, self.alignment)

    @cached_property
    def _signed(self) -> tuple[tuple["Signature", ...], list[Finding]]:
        from tiaowen.project.signed import read_register

        return read_register(self.root)

    @property
    def signatures(self) -> tuple["Signature", ...]:
        """The entries of the register beside the rule files, oldest first."""
        return self._signed[0]

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with the document, from every stage; each once, by file and place.

        Whether the 算例 come out is not among them: see `example_findings`.
        """
        from tiaowen.collector import collector_at_rest
        from tiaowen.findings.report import in_order

        with collector_at_rest():
            return tuple(in_order((*self._faults, *self._boundary_findings())))

    @property
    def has_errors(self) -> bool:
        """Whether anything is an 错误. Missing 算例 are none, so that they need not be looked for."""
        return any(each.severity is Severity.ERROR for each in self._faults)

    @cached_property
    def _faults(self) -> tuple[Finding, ...]:
        """All findings but those about missing 算例."""
        from tiaowen.collector import collector_at_rest

        with collector_at_rest():
            return tuple(self._found())

    def _boundary_findings(self) -> Iterable[Finding]:
        if self.document is None:
            return ()
        from tiaowen.project.complete import known_complete, remember_complete

        if known_complete(self.root, self.sources):
            return ()
        from tiaowen.cases import boundary

        found = boundary.findings(self.boundary_gaps)
        if not found:
            remember_complete(self.root, self.sources)
        return found

    def _found(self) -> Iterable[Finding]:
        from tiaowen.project.unsaid import unsaid

        said = [*self._read[1], *(each for parsed in self.parsed for each in parsed.findings)]
        if self.sources:
            said += self.built.findings
        yield from said
        if self.document is not None:
            yield from unsaid(self.document, said)
        yield from self._original[1]
        yield from self._model_findings()

    def _model_findings(self) -> Iterable[Finding]:
        if self.document is None:
            return
        from tiaowen import checks
        from tiaowen.cases.unfilled import unfilled_findings

        yield from checks.run(self.document)
        yield from unfilled_findings(self.document.examples)
        if self.alignment is not None:
            from tiaowen import lockstep

            yield from lockstep.check(self.alignment)
        yield from self._signature_findings()

    def _signature_findings(self) -> Iterable[Finding]:
        signatures, faults = self._signed
        yield from faults
        if signatures:
            from tiaowen.signatures import check

            yield from check(signatures, self.signables)

    @cached_property
    def example_findings(self) -> tuple[Finding, ...]:
        """What the 算例 brought to light: results other than expected, evaluators that disagree."""
        from tiaowen.findings.report import in_order

        found = [finding for result in self.examples for finding in result.findings]
        return tuple(in_order(found))
