"""Text and model side by side."""

from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve

from tiaowen.frozen import frozen
from tiaowen.lockstep.additions import additions
from tiaowen.lockstep.alignment import (
    DOUBT_KIND,
    Alignment,
    Forgotten,
    MeasurePlace,
    ScaleRows,
    Written,
)
from tiaowen.lockstep.comparisons import comparison_uses
from tiaowen.lockstep.conditions import beside, forgotten, given, subjects
from tiaowen.lockstep.coverage import clause_covers
from tiaowen.lockstep.each import Singles, for_one, singles
from tiaowen.lockstep.figures import Block, Matcher, figure_uses, table_rows
from tiaowen.lockstep.open_words import open_word_uses
from tiaowen.lockstep.order import order_uses
from tiaowen.lockstep.places import Finder
from tiaowen.lockstep.scopes import Reader, measure_owner, owner_of, standard_owner
from tiaowen.model.document import Document, Entry, Measure
from tiaowen.model.duties import Encouragement, Target, Task
from tiaowen.model.expressions import Progressive
from tiaowen.model.names import Definition, Standard
from tiaowen.model.provisions import Doubt, Permission, Provision, Remark, ceilings_of
from tiaowen.model.walk import all_nodes, walk_all
from tiaowen.source import Span
from tiaowen.text import OfficialText, Table
from tiaowen.values.units import unit_names
from tiaowen.wording.reads import definitions_of


def align(document: Document, text: OfficialText) -> Alignment:
    """Find every quote, number, figure and clause on the other side. Never fails; see `check`."""
    units = document.units
    measures = tuple(MeasurePlace(m, text.article(m.number)) for m in document.measures)
    composer = _Composer(Reader(unit_names(units)), Finder(text), singles(document))
    blocks = composer.blocks(document)
    doubts = tuple(block for block in blocks if block.owner.kind == DOUBT_KIND)
    matcher = Matcher(text, units)
    literals = tuple(use for block in blocks for use in matcher.literals(block))
    quotations = tuple(q for block in blocks for q in block.quotations)
    comparisons = comparison_uses(text, literals)
    doubt_places = tuple(q.place for block in doubts for q in block.quotations if q.place)
    return Alignment(
        document=document,
        text=text,
        measures=measures,
        quotations=quotations,
        literals=literals,
        figures=figure_uses(matcher, blocks, literals, doubts),
        comparisons=comparisons,
        clauses=clause_covers(text, measures, quotations),
        forgotten=tuple(_forgotten(document, text, blocks)),
        scales=tuple(_scales(document, blocks, text.tables)),
        open_words=open_word_uses(document, text, measures, quotations),
        orders=order_uses(text, measures, literals, doubt_places),
        additions=additions(blocks, measures, literals, comparisons),
    )


@frozen
class _Composer:
    """Makes the blocks of a document: first each by itself, then with what stands behind it."""

    reader: Reader
    finder: Finder
    singles: Singles

    def blocks(self, document: Document) -> tuple[Block, ...]:
        """The blocks in the order of the files; standards, and definitions under no measure, come first."""
        entries = [entry for measure in document.measures for entry in measure.entries]
        doubts = [entry for entry in entries if isinstance(entry, Doubt)]
        placed = {id(each) for each in (*entries, *(doubt.definition for doubt in doubts))}
        left = {id(c.remaining) for each in document.provisions for c in ceilings_of(each)}
        taken = placed | left
        free = [each for each in document.definitions if id(each) not in taken]
        plain = {id(entry): self._plain(entry) for entry in (*free, *entries)}
        plain |= {id(doubt.definition): plain[id(doubt)] for doubt in doubts}
        whole = _Whole(plain, _readers(document), self.reader, self.finder.text.tables)
        under = [block for m in document.measures for block in self._measure(m, whole)]
        stated = (self._standard(each) for each in document.standards if each.anchors)
        return (*stated, *(whole.of(each, ()) for each in free), *under)

    def _standard(self, standard: Standard) -> Block:
        """A standard that the text of the document states: its rows are compared like any rule."""
        owner, scope = standard_owner(standard), self.reader.standard(standard)
        return Block(owner, scope, self.finder.quotations(owner, scope), checked=True)

    def _plain(self, entry: Entry) -> Block:
        owner, scope = owner_of(entry), for_one(self.reader.entry(entry), entry, self.singles)
        checked = isinstance(
            entry, Provision | Permission | Task | Target | Encouragement | Definition
        )
        return Block(owner, scope, self.finder.quotations(owner, scope), checked)

    def _measure(self, measure: Measure, whole: "_Whole") -> Iterator[Block]:
        owner = measure_owner(measure)
        scope = self.reader.measure(measure)
        yield Block(owner, scope, self.finder.quotations(owner, scope))
        for entry in measure.entries:
            yield whole.of(entry, measure.remarks)


@frozen
class _Whole:
    """Blocks with the definitions, readers, tables and 执行口径 that belong to them."""

    plain: Mapping[int, Block]
    readers: Mapping[int, Sequence[Provision]]
    reader: Reader
    tables: Sequence[Table]

    def of(self, entry: Entry, remarks: Sequence[Remark]) -> Block:
        """The whole block of an entry; `remarks` are those of its measure."""
        block = self.plain[id(entry)]
        match entry:
            case Definition():
                sourced = self._sourced(remarks, entry.span)
                return evolve(block, sourced=sourced, readers=self._quoted_by_readers(entry))
            case Doubt(definition=Definition() as readings):
                return evolve(block, readers=self._quoted_by_readers(readings))
            case Task() | Target() | Permission() | Encouragement():
                sourced = self._sourced((*entry.remarks, *remarks), entry.span)
                return evolve(block, sourced=sourced)
            case Provision():
                scale, rows = _scale(entry), table_rows(block.quotations, self.tables)
                return evolve(
                    block,
                    sourced=self._sourced((*entry.remarks, *remarks), entry.span),
                    rows=() if scale is None else rows[: len(scale.bands)],
                    definitions=tuple(self.plain[id(each)] for each in _definitions(entry)),
                )
            case _:
                return block

    def _sourced(self, remarks: Sequence[Remark], span: Span) -> tuple[Written, ...]:
        return self.reader.sourced((each.text for each in remarks if each.sourced), span)

    def _quoted_by_readers(self, definition: Definition) -> tuple[Span, ...]:
        """The places quoted by the provisions that read a definition."""
        return tuple(
            quotation.place
            for provision in self.readers.get(id(definition), ())
            for quotation in self.plain[id(provision)].quotations
            if quotation.place is not None
        )


def _readers(document: Document) -> dict[int, list[Provision]]:
    """The provisions that read each definition, by its identity."""
    found: dict[int, list[Provision]] = {}
    for provision in document.provisions:
        for definition in _definitions(provision):
            found.setdefault(id(definition), []).append(provision)
    return found


def _definitions(provision: Provision) -> tuple[Definition, ...]:
    """Those it reads itself; what another provision reads has quotes there, and what is left of a ceiling has its."""
    left = {id(ceiling.remaining) for ceiling in ceilings_of(provision)}
    read = definitions_of(all_nodes(provision))
    return tuple(each for each in read if id(each) not in left)


def _scale(provision: Provision) -> Progressive | None:
    nodes = walk_all(all_nodes(provision))
    return next((node for node in nodes if isinstance(node, Progressive)), None)


def _forgotten(
    document: Document, text: OfficialText, blocks: Sequence[Block]
) -> Iterator[Forgotten]:
    by_owner = {block.owner: block for block in blocks}
    by_article: dict[str, list[tuple[Block, Provision]]] = {}
    for each in document.provisions:
        by_article.setdefault(each.article, []).append((by_owner[owner_of(each)], each))
    for pairs in by_article.values():
        named = subjects(block for block, _ in pairs)
        gifts = [(each, span) for block, each in pairs for span in given(block, each)]
        for block, provision in pairs:
            elsewhere = [span for giver, span in gifts if giver is not provision]
            elsewhere += beside(subjects((block,)), named)
            yield from forgotten(text, block, provision, elsewhere)


def _scales(
    document: Document, blocks: Sequence[Block], tables: Sequence[Table]
) -> Iterator[ScaleRows]:
    by_owner = {block.owner: block for block in blocks}
    for provision in document.provisions:
        scale, block = _scale(provision), by_owner[owner_of(provision)]
        rows = table_rows(block.quotations, tables)
        if scale is not None and rows:
            yield ScaleRows(block.owner, len(scale.bands), rows, span=scale.span)
