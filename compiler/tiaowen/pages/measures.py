"""A measure as a page, and the document as an index."""

from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import frozen

from tiaowen.cases import ExampleResult
from tiaowen.lockstep import Alignment, owner_of
from tiaowen.model.document import Document, Measure
from tiaowen.model.entries import COUNTED_KINDS
from tiaowen.model.names import Definition
from tiaowen.model.provisions import Doubt, Permission, Provision
from tiaowen.pages.added import adopted_readings, assumptions, interpretations
from tiaowen.pages.beside import article_rows, outside_rows
from tiaowen.pages.contents import contents_of
from tiaowen.pages.doubts import doubt_view, questions_of
from tiaowen.pages.duties import duty_tables
from tiaowen.pages.examples import example_names
from tiaowen.pages.provisions import provision_view
from tiaowen.pages.registers import Registers, numbered, register_line, table_of
from tiaowen.pages.sentences import sentence_table, without_rule
from tiaowen.pages.standards import standard_table
from tiaowen.pages.views import (
    IndexLine,
    IndexView,
    MeasureView,
    PermissionView,
    ProvisionView,
    Table,
    TextTables,
)
from tiaowen.pages.words import NOTHING, owner_words, quotes_words
from tiaowen.registers.doubts import adopted_words
from tiaowen.wording import ProvisionPlan, document_text, phrase
from tiaowen.wording.citation import citation
from tiaowen.wording.names import unit_text
from tiaowen.wording.reader import measure_title

_COUNTED = (*COUNTED_KINDS, "疑义")


@frozen
class Material:
    """Everything that pages are made from. Without an official text there is no alignment."""

    document: Document
    alignment: Alignment | None
    plans: Sequence[ProvisionPlan]
    results: Sequence[ExampleResult]
    registers: Registers

    def measure(self, measure: Measure, file: str) -> MeasureView:
        """The page of a measure."""
        entries = measure.entries
        return MeasureView(
            file=file,
            title=measure_title(measure),
            source=_source(self.document),
            added=self._added((measure.number,)),
            interpretations=interpretations((measure,)),
            readings=adopted_readings((measure,)),
            assumptions=assumptions(self.document, (measure,)),
            text=self._text(measure),
            without_rule=without_rule(measure),
            provisions=tuple(self._provision(e) for e in entries if isinstance(e, Provision)),
            duties=duty_tables(measure),
            permissions=tuple(_permission(e) for e in entries if isinstance(e, Permission)),
            definitions=_definitions(measure),
            standards=standard_table(self.document, measure),
            doubts=tuple(
                doubt_view(e, self.registers, example_names(self.results))
                for e in entries
                if isinstance(e, Doubt)
            ),
        )

    def index(self, files: Sequence[str]) -> IndexView:
        """The index page; `files` are the pages of the measures."""
        measures = self.document.measures
        articles = ("", *(measure.number for measure in measures))
        return IndexView(
            title=self.document.identity.title,
            identity=_identity(self.document),
            measures=tuple(
                IndexLine(file, measure_title(measure), _contents(measure))
                for file, measure in zip(files, measures, strict=True)
            ),
            registers=tuple(map(register_line, self.registers.values())),
            added=self._added(articles),
            interpretations=interpretations(measures),
            readings=adopted_readings(measures),
            assumptions=assumptions(self.document, measures),
            doubts=_open_questions(measures),
        )

    def plan(self, provision: Provision) -> ProvisionPlan:
        """How a provision is laid out."""
        return next(each for each in self.plans if each.provision.name == provision.name)

    def _added(self, articles: Sequence[str]) -> Table:
        return numbered(table_of(self.registers["added"], articles))

    def _provision(self, provision: Provision) -> ProvisionView:
        plan = self.plan(provision)
        results = [each for each in self.results if each.example.provision.name == provision.name]
        scales = () if self.alignment is None else self.alignment.scales
        owner = owner_of(provision)
        rows = next((scale.rows for scale in scales if scale.owner == owner), ())
        return provision_view(plan, results, rows, questions_of(self.document, provision))

    def _text(self, measure: Measure) -> TextTables | None:
        if self.alignment is None:
            return None
        place = next(each for each in self.alignment.measures if each.measure is measure)
        contents, number = contents_of(self.document, self.plans), (measure.number,)
        rows = (
            article_rows(self.alignment, place, contents)
            if measure.number
            else outside_rows(self.alignment, contents)
        )
        return TextTables(
            beside=rows,
            sentences=sentence_table(rows),
            figures=table_of(self.registers["figures"], number),
            unused=table_of(self.registers["unused"], number),
            literals=table_of(self.registers["numbers"], number),
        )


def _source(document: Document) -> str:
    text = document_text(document)
    return f"《{text.title}》（发文机关：{text.issuer}；文号：{text.number}）"


def _permission(permission: Permission) -> PermissionView:
    basis = "、".join(citation(anchor, permission.article) for anchor in permission.basis)
    rows = [("依据", basis, NOTHING)]
    rows += [(s.label, s.text, quotes_words(s.anchors)) for s in permission.statements]
    table = Table(("项目", "内容", "原文"), tuple(rows))
    return PermissionView(f"可以事项：{permission.name}", table)


def _definitions(measure: Measure) -> Table:
    rows = tuple(
        (
            f"{each.object}的{each.name}",
            phrase(each.body),
            unit_text(each.type) or NOTHING,
            quotes_words(each.anchors),
        )
        for each in measure.entries
        if isinstance(each, Definition)
    )
    return Table(("名称", "怎么算", "单位", "原文"), rows)


def _open_questions(measures: Sequence[Measure]) -> Table:
    rows = tuple(
        (measure_title(measure), doubt.name, doubt.question, adopted_words(doubt))
        for measure in measures
        for doubt in measure.entries
        if isinstance(doubt, Doubt)
    )
    return Table(("条款", "疑义", "问题", "采用哪种读法"), rows)


def _identity(document: Document) -> Table:
    text = document_text(document)
    rows = (
        ("标题", text.title),
        ("发文机关", text.issuer),
        ("文号", text.number),
        ("成文日期", text.issued),
        ("施行日期", text.effective),
        ("有效期", text.expiry),
    )
    return Table(("项目", "内容"), rows)


def _contents(measure: Measure) -> str:
    return "、".join(_counts(measure)) or "没有事项"


def _counts(measure: Measure) -> Iterator[str]:
    kinds = Counter(owner_of(entry).kind for entry in measure.entries)
    for kind in _COUNTED:
        if kinds[kind]:
            yield f"{owner_words(kind, '')}{kinds[kind]}项"
