"""Numbers of the rules against figures of the text, by value, unit and position.

A number is looked for in the quotes of its own item, then in those around it, up to the 依据 of
the provision. A figure inside a quote is used when a number of the narrowest quoted part that
states numbers agrees with it; a number that agrees with a figure of its own quotes serves no other
part. So 6个月 twice in the text needs 6个月 twice in the rule, while three definitions may share
one quote.

A scale whose provision quotes a table of the text is compared row by row.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from fractions import Fraction

from attrs import field

from tiaowen.frozen import frozen
from tiaowen.lockstep.alignment import DOUBT_KIND, FigureUse, LiteralUse, Owner, Quotation, Written
from tiaowen.lockstep.places import TABLE
from tiaowen.lockstep.scope import Scope
from tiaowen.source import Span
from tiaowen.text import Figure, OfficialText, Table
from tiaowen.values.dates import WrittenDate
from tiaowen.values.numerals import NUMBER_WORDS
from tiaowen.values.units import AGE, YEAR, Unit, UnknownUnit, convertible


@frozen
class Block:
    """A block with what stands behind it: the definitions it reads, the table it quotes."""

    owner: Owner
    scope: Scope
    quotations: tuple[Quotation, ...]
    checked: bool = False
    """Whether every figure in its quotes must be used."""
    sourced: tuple[Written, ...] = ()
    rows: tuple[Span, ...] = ()
    definitions: tuple["Block", ...] = ()
    readers: tuple[Span, ...] = ()
    """Of a definition: the places that the provisions reading it quote."""


@frozen
class Matcher:
    """Compares numbers with the figures of one text; `units` are the document's own units."""

    text: OfficialText
    units: frozenset[str]
    _units_read: dict[str, Unit] = field(factory=dict, repr=False, eq=False)

    def literals(self, block: Block) -> tuple[LiteralUse, ...]:
        """The numbers that a block states itself, with the figures that agree."""
        places = _places(block)
        outer: tuple[Scope, ...] = ()
        return tuple(self._literals(block, block.scope, outer, places))

    def _literals(
        self,
        block: Block,
        scope: Scope,
        outer: tuple[Scope, ...],
        places: Mapping[int, Span],
    ) -> Iterator[LiteralUse]:
        chain = (*outer, scope)
        for written in scope.written:
            yield self._literal(block, scope, written, self._levels(block, written, chain, places))
        for part in scope.parts:
            yield from self._literals(block, part, chain, places)

    def _literal(
        self, block: Block, scope: Scope, written: Written, levels: Sequence[tuple[Figure, ...]]
    ) -> LiteralUse:
        """A number against the figures at each level: the nearest level that has it counts."""
        agreeing = ((f for f in level if self.agrees(written, f)) for level in levels)
        figures = next((found for level in agreeing if (found := tuple(level))), ())
        by_word = _in_words(written, block)
        sourced = by_word or any(
            each.value == written.value and each.unit == written.unit for each in block.sourced
        )
        nearby = tuple({f.span.start: f for level in levels for f in level}.values())
        return LiteralUse(written, block.owner, scope.role, figures, sourced, nearby, by_word)

    def _levels(
        self, block: Block, written: Written, chain: Sequence[Scope], places: Mapping[int, Span]
    ) -> tuple[tuple[Figure, ...], ...]:
        if written.row is not None and block.rows:
            row = block.rows[written.row : written.row + 1]
            return (self.figures_in(row),)
        own = (
            self.figures_in(places[id(anchor)] for anchor in scope.anchors if id(anchor) in places)
            for scope in reversed(chain)
        )
        return (*own, self.figures_in(block.readers))

    def figures_in(self, spans: Iterable[Span]) -> tuple[Figure, ...]:
        """The figures that state something, each once."""
        found = {
            figure.span.start: figure
            for span in spans
            for figure in self.text.figures_in(span)
            if figure.role in ("figure", "date")
        }
        return tuple(found[start] for start in sorted(found))

    def agrees(self, written: Written, figure: Figure) -> bool:
        """Whether number and figure say the same: value and unit, or the same day."""
        if written.day is not None:
            return _same_day(written, figure)
        if figure.value is None or written.value is None:
            return False
        unit = self._unit(figure)
        if written.shift and unit == AGE:
            unit = YEAR
        return any(
            _same_amount(written.value, each, figure.value, unit)
            for each in (written.unit, *written.also, *written.each)
        )

    def _unit(self, figure: Figure) -> Unit:
        """The figure's unit; one that nothing declares agrees with no number."""
        if figure.unit not in self._units_read:
            try:
                unit = Unit.parse(figure.unit, self.units)
            except UnknownUnit:
                unit = Unit((figure.unit,))
            self._units_read[figure.unit] = unit
        return self._units_read[figure.unit]

    def uses(
        self, block: Block, literals: Mapping[Owner, Sequence[LiteralUse]]
    ) -> Iterator[tuple[Figure, Quotation, tuple[LiteralUse, ...]]]:
        """Each figure in the quotes of a block and in its table rows, with the numbers using it."""
        stated = [
            use for each in (block, *block.definitions) for use in literals.get(each.owner, ())
        ]
        own = (*_stating_parts(block), *block.rows)
        for figure, quotation in self._quoted(block):
            yield figure, quotation, self._users(figure, stated, own)

    def _quoted(self, block: Block) -> Iterator[tuple[Figure, Quotation]]:
        """The figures in quotes, each once with the narrowest quote around it."""
        found: dict[int, tuple[Figure, Quotation]] = {}
        narrow_last = sorted(block.quotations, key=_width, reverse=True)
        for quotation in narrow_last:
            spans = () if quotation.place is None else (quotation.place,)
            for figure in self.figures_in(spans):
                found[figure.span.start] = (figure, quotation)
        for figure in self.figures_in(block.rows):
            found[figure.span.start] = (figure, _of_table(block))
        return (found[start] for start in sorted(found))

    def _users(
        self, figure: Figure, stated: Sequence[LiteralUse], own: Sequence[Span]
    ) -> tuple[LiteralUse, ...]:
        """The numbers that use a figure; inside `own` only those that were found there.

        A number that was found elsewhere serves only a figure written the same: 1年 is not used by 12个月.
        """
        direct = tuple(use for use in stated if figure in use.figures)
        if direct or _in_any(figure, own):
            return direct
        return tuple(
            use for use in stated if self.agrees(use.written, figure) and _is_free(use, figure)
        )


def _is_free(use: LiteralUse, figure: Figure) -> bool:
    if not use.figures or use.written.row is not None:
        return True
    return any((each.value, each.unit) == (figure.value, figure.unit) for each in use.figures)


def _stating_parts(block: Block) -> tuple[Span, ...]:
    """What the parts of a block that state numbers quote: their figures are theirs alone."""
    places = _places(block)
    return tuple(
        places[id(anchor)]
        for part in block.scope.walk()
        if part is not block.scope and any(each.written for each in part.walk())
        for anchor in part.anchors
        if id(anchor) in places
    )


def figure_uses(
    matcher: Matcher,
    blocks: Sequence[Block],
    literals: Sequence[LiteralUse],
    doubts: Sequence[Block],
) -> tuple[FigureUse, ...]:
    """The figures inside quotes, in the order of the text, with who uses them and who does not."""
    by_owner: dict[Owner, list[LiteralUse]] = {}
    for use in literals:
        by_owner.setdefault(use.owner, []).append(use)
    found: dict[int, FigureUse] = {}
    for block in blocks:
        quoted = tuple(matcher.uses(block, by_owner)) if block.checked else ()
        used = frozenset(figure.span.start for figure, _, uses in quoted if uses)
        for figure, quotation, uses in quoted:
            asked = [each for each in doubts if _asks_of(each, figure, matcher.text, used)]
            carried = () if uses else tuple(_carriers(matcher, block, figure, quotation, asked))
            unused = () if uses or carried else (block.owner,)
            found_here = FigureUse(figure, (block.owner,), uses, unused, quotation, carried)
            earlier = found.get(figure.span.start)
            found[figure.span.start] = (
                found_here if earlier is None else _joined(earlier, found_here)
            )
    return tuple(found[start] for start in sorted(found))


def _joined(earlier: FigureUse, later: FigureUse) -> FigureUse:
    """Two uses of one figure as one."""
    return FigureUse(
        later.figure,
        (*earlier.quoted_by, *later.quoted_by),
        tuple(dict.fromkeys((*earlier.uses, *later.uses))),
        (*earlier.unused_by, *later.unused_by),
        earlier.quotation if earlier.unused_by else later.quotation,
        tuple(dict.fromkeys((*earlier.carried_by, *later.carried_by))),
    )


def _carriers(
    matcher: Matcher,
    block: Block,
    figure: Figure,
    quotation: Quotation,
    asked: Sequence[Block],
) -> Iterator[tuple[Owner, str]]:
    """Whose words carry the figure: names that the block reads, readings of the doubts `asked` about it.

    A computed doubt that the block reads carries the figures it quotes where they stand in a condition, which
    it decides (每两年 of 这一次可以得到).
    """
    for each in (block, *block.definitions, *asked):
        for scope in each.scope.walk():
            if any(matcher.agrees(written, figure) for written in scope.named):
                yield each.owner, scope.role
    for each in block.definitions if _is_condition(block, quotation) else ():
        if each.owner.kind == DOUBT_KIND and _quotes(each, figure):
            yield each.owner, each.scope.role


def _asks_of(doubt: Block, figure: Figure, text: OfficialText, used: Set[int]) -> bool:
    """Whether the readings of a doubt may carry a figure that it quotes.

    Readings in words alone carry nothing but the other end of a range of which a number uses one (不少于2至3人): else
    whoever writes a doubt about a figure need not use it.
    """
    other = None if figure.partner is None else text.figures[figure.partner].span.start
    return (bool(doubt.scope.parts) or other in used) and _quotes(doubt, figure)


def _is_condition(block: Block, quotation: Quotation) -> bool:
    leaves = (part for part in block.scope.walk() if part.leaf)
    return any(quotation.anchor is anchor for part in leaves for anchor in part.anchors)


def _quotes(block: Block, figure: Figure) -> bool:
    return any(q.place and _in_any(figure, (q.place,)) for q in block.quotations)


def table_rows(quotations: Iterable[Quotation], tables: Sequence[Table]) -> tuple[Span, ...]:
    """The rows of the first table that a quote names or stands in."""
    for quotation in quotations:
        for table in tables:
            if quotation.place is not None and _touches(quotation.place, table):
                return tuple(row[0].span.to(row[-1].span) for row in table.rows)
    return ()


def _of_table(block: Block) -> Quotation:
    """The quote that brings in the table: one of the tables' own, else the first."""
    named = (q for q in block.quotations if q.anchor.place.startswith(TABLE))
    return next(named, block.quotations[0])


def _touches(place: Span, table: Table) -> bool:
    parts = (table.span,) if table.caption is None else (table.span, table.caption)
    return any(part.start <= place.start and place.end <= part.end for part in parts)


def _places(block: Block) -> dict[int, Span]:
    """The place of each quote that has one, by the identity of the quote."""
    return {id(q.anchor): q.stand_in for q in block.quotations if q.stand_in is not None}


def _width(quotation: Quotation) -> int:
    return len(quotation.anchor.text)


def _in_any(figure: Figure, spans: Iterable[Span]) -> bool:
    start, end = figure.span.start, figure.span.end
    return any(span.start <= start and end <= span.end for span in spans)


def _in_words(written: Written, block: Block) -> bool:
    """Whether a number written as a word (全额, 清零) stands as that word in a quote of its block."""
    word = written.text.strip()
    return word in NUMBER_WORDS and any(word in q.anchor.text for q in block.quotations)


def _same_day(written: Written, figure: Figure) -> bool:
    match figure.date:
        case WrittenDate(year=None, month=month, day=day) if written.yearly and written.day:
            return (written.day.month, written.day.day) == (month, day or 1)
        case WrittenDate(window=window) if window is not None:
            return written.day in (window.start, window.end)
        case _:
            return False


def _same_amount(value: Fraction, unit: Unit, other: Fraction, other_unit: Unit) -> bool:
    """Equal in either unit: 2年 and 24个月 are the same."""
    factor, back = convertible(unit, other_unit), convertible(other_unit, unit)
    if factor is not None:
        return value * factor == other
    return back is not None and other * back == value
