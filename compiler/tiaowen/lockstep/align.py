"""Text and model side by side."""

from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve, frozen

from tiaowen.lockstep.additions import additions
from tiaowen.lockstep.alignment import (
    DOUBT_KIND,
    Alignment,
    Forgotten,
    MeasurePlace,
    ScaleRows,
)
from tiaowen.lockstep.comparisons import comparison_uses
from tiaowen.lockstep.conditions import forgotten, subjects
from tiaowen.lockstep.coverage import clause_covers
from tiaowen.lockstep.figures import Block, Matcher, figure_uses, table_rows
from tiaowen.lockstep.open_words import open_word_uses
from tiaowen.lockstep.order import order_uses
from tiaowen.lockstep.places import Finder
from tiaowen.lockstep.scopes import Reader, measure_owner, owner_of
from tiaowen.model.document import Document, Entry, Measure
from tiaowen.model.duties import Encouragement, Target, Task
from tiaowen.model.expressions import Progressive
from tiaowen.model.names import Definition
from tiaowen.model.provisions import Doubt, Permission, Provision, Remark, ceilings_of
from tiaowen.model.walk import all_nodes, walk_all
from tiaowen.source import Span
from tiaowen.text import OfficialText, Table
from tiaowen.values.units import unit_names
from tiaowen.wording.reads import definitions_of

IDENTITY_NUMBERS: tuple[str, ...] = ("身份证", "身份号码")
"""Words of a 识别 that only people have."""


def align(document: Document, text: OfficialText) -> Alignment:
    """Find every quote, number, figure and clause on the other side. Never fails; see `check`."""
    units = document.units
    measures = tuple(MeasurePlace(m, text.article(m.number)) for m in document.measures)
    reader = Reader(unit_names(units), frozenset(_people(document)))
    blocks = _Composer(reader, Finder(text)).blocks(document)
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


def _people(document: Document) -> Iterator[str]:
    """The objects that are one person each: an identity number tells one person from another."""
    for each in document.objects:
        if each.key is not None and any(word in each.key.name for word in IDENTITY_NUMBERS):
            yield each.name


@frozen
class _Composer:
    """Makes the blocks of a document: first each by itself, then with what stands behind it."""

    reader: Reader
    finder: Finder

    def blocks(self, document: Document) -> tuple[Block, ...]:
        """The blocks in the order of the files; a definition under no measure comes first."""
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
        return (*(whole.of(each, ()) for each in free), *under)

    def _plain(self, entry: Entry) -> Block:
        owner, scope = owner_of(entry), self.reader.entry(entry)
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
                return evolve(block, readers=self._quoted_by_readers(entry))
            case Doubt(definition=Definition() as readings):
                return evolve(block, readers=self._quoted_by_readers(readings))
            case Task() | Target() | Permission() | Encouragement():
                said = [r.text for r in (*entry.remarks, *remarks) if r.sourced]
                return evolve(block, sourced=self.reader.sourced(said, entry.span))
            case Provision():
                sourced = [r.text for r in (*entry.remarks, *remarks) if r.sourced]
                scale, rows = _scale(entry), table_rows(block.quotations, self.tables)
                return evolve(
                    block,
                    sourced=self.reader.sourced(sourced, entry.span),
                    rows=() if scale is None else rows[: len(scale.bands)],
                    definitions=tuple(self.plain[id(each)] for each in _definitions(entry)),
                )
            case _:
                return block

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
    named = subjects(blocks)
    for provision in document.provisions:
        block = by_owner[owner_of(provision)]
        others = tuple(place for place in named if place not in _subject_places(block))
        yield from forgotten(text, block, provision, others)


def _subject_places(block: Block) -> frozenset[Span]:
    return frozenset(subjects((block,)))


def _scales(
    document: Document, blocks: Sequence[Block], tables: Sequence[Table]
) -> Iterator[ScaleRows]:
    by_owner = {block.owner: block for block in blocks}
    for provision in document.provisions:
        scale, block = _scale(provision), by_owner[owner_of(provision)]
        rows = table_rows(block.quotations, tables)
        if scale is not None and rows:
            yield ScaleRows(block.owner, len(scale.bands), rows, span=scale.span)
