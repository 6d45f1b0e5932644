"""From parsed rules to tree nodes: blocks and the file.

A method for each rule of grammar/tiaowen.lark, by its name, which documents it: it gets the bounds
of what it covers and the parts in order, marks included.
"""

# ruff: noqa: D102

from tiaowen.frozen import frozen
from tiaowen.syntax import tree
from tiaowen.syntax.build_clauses import ClauseBuilder, TypeParts
from tiaowen.syntax.build_expressions import Bounds
from tiaowen.syntax.tokens import Token
from tiaowen.values.numerals import Numeral

Clauses = tuple[tree.Clause, ...]
Lines = tuple[tree.Fact | tree.Key | tree.MemberList | None, ...]
Title = tuple[tree.Name, tree.Name | None]


@frozen
class Popped(tree.Broken):
    """What the parser gave up at a fault: its parts may still tell the name of the block."""

    parts: tuple[object, ...] = ()

    def tokens(self, kind: str) -> list[Token]:
        """The tokens of a kind among the parts."""
        return [part for part in self.parts if isinstance(part, Token) and part.type == kind]


@frozen
class Registered:
    """One part of what a registry says of a name."""

    short: tree.Name | None = None
    others: tuple[tree.Name, ...] = ()
    text: str = ""


Premises = tuple[tuple[tree.Assignment, ...], tree.DateLit | None]


class Builder(ClauseBuilder):
    """Methods for blocks and the file; those for what stands in them are inherited."""

    def start(self, at: Bounds, *parts: tree.Block | int | None) -> tree.File:
        version = next((part for part in parts if isinstance(part, int)), None)
        blocks = tuple(part for part in parts if part is not None and not isinstance(part, int))
        return tree.File(self.source, version, blocks)

    def version(self, at: Bounds, _label: Token, _colon: Token, number: Token, _end: Token) -> int:
        numeral = number.value
        assert isinstance(numeral, Numeral)
        return int(numeral.value)

    def broken_version(self, at: Bounds, _label: Token, _broken: tree.Broken) -> None:
        return None

    def clauses(self, at: Bounds, *clauses: tree.Clause | Clauses) -> Clauses:
        """The clauses in order; one that says two things at once has given two."""
        nested = (each if isinstance(each, tuple) else (each,) for each in clauses)
        return tuple(clause for some in nested for clause in some)

    def end(self, at: Bounds, token: Token) -> Token:
        return token

    # -- titles --

    def title(self, at: Bounds, name: Token, alias: tree.Name | None, _colon: Token) -> Title:
        return self.declared(name), alias

    def broken_title(self, at: Bounds, broken: Popped) -> Title:
        """Name and alias of a block whose head is faulty, as far as they were read."""
        parts = [part for part in broken.parts if isinstance(part, Token | tree.Name)]
        for place, part in enumerate(parts):
            if isinstance(part, Token) and part.type == "NAME":
                alias = next(iter(parts[place + 1 : place + 2]), None)
                return self.declared(part), alias if isinstance(alias, tree.Name) else None
        return tree.Name("", broken.span, unknown=True), None

    def alias(self, at: Bounds, token: Token) -> tree.Name:
        return tree.Name(str(token.value), self.span((token.start + 1, token.end - 1)))

    def absent_alias(self, at: Bounds) -> None:
        return None

    def owner(self, at: Bounds, name: Token, _of: Token) -> tree.Name:
        return self.declared(name)

    # -- declarations --

    def policy(self, at: Bounds, _head: Token, title: Title, clauses: Clauses) -> tree.PolicyBlock:
        return tree.PolicyBlock(*title, clauses, self.span(at))

    def object_block(
        self, at: Bounds, _head: Token, title: Title, lines: Lines
    ) -> tree.ObjectBlock:
        key = next((line for line in lines if isinstance(line, tree.Key)), None)
        facts = tuple(line for line in lines if isinstance(line, tree.Fact))
        lists = tuple(line for line in lines if isinstance(line, tree.MemberList))
        return tree.ObjectBlock(*title, key, facts, self.span(at), lists)

    def facts(self, at: Bounds, *lines: tree.Fact | tree.Key | tree.MemberList | None) -> Lines:
        return lines

    def fact(
        self, at: Bounds, name: Token, alias: tree.Name | None, _colon: Token,
        kind: TypeParts, _end: Token,
    ) -> tree.Fact:  # fmt: skip
        if kind.keys or kind.given_by_user:
            self.report(
                "TW0219", (kind.type.span.start, kind.type.span.end),
                "“按…”和“由使用方提供”只能写在公布标准里，基本信息里读不懂。",
                "随时间、地区变化的数请改写成公布标准。",
            )  # fmt: skip
        return tree.Fact(self.declared(name), alias, kind.type, self.span(at))

    def broken_fact(self, at: Bounds, *_parts: object) -> None:
        return None

    def key(
        self, at: Bounds, _label: Token, _colon: Token, name: Token, alias: tree.Name | None,
        _end: Token,
    ) -> tree.Key:  # fmt: skip
        return tree.Key(self.declared(name), alias, self.span(at))

    def definition(self, at: Bounds, _head: Token, *parts: object) -> tree.DefinitionBlock:
        owner = parts[0] if isinstance(parts[0], tree.Name) else None
        name, alias, _colon, body, clauses = parts[1:] if owner else parts
        assert isinstance(name, Token)
        assert isinstance(body, tree.Quoted)
        node = body if body.quotes else body.body
        return tree.DefinitionBlock(
            owner, self.declared(name), alias, node, clauses, self.span(at)  # type: ignore[arg-type]
        )  # fmt: skip

    def broken_definition(
        self, at: Bounds, _head: Token, broken: Popped, clauses: Clauses
    ) -> tree.DefinitionBlock:
        owner = next(iter(broken.parts), None)
        name, alias = self.broken_title(at, broken)
        return tree.DefinitionBlock(
            owner if isinstance(owner, tree.Name) else None,
            name,
            alias,
            tree.Broken(broken.span),
            clauses,
            self.span(at),
        )

    def standard(
        self, at: Bounds, _head: Token, name: Token, alias: tree.Name | None, _colon: Token,
        kind: TypeParts, _end: Token, clauses: Clauses,
    ) -> tree.StandardBlock:  # fmt: skip
        return self._standard(at, self.declared(name), alias, kind, None, clauses)

    def standard_table(
        self, at: Bounds, _head: Token, name: Token, alias: tree.Name | None, _colon: Token,
        kind: TypeParts, _second: Token, table: tree.Table, clauses: Clauses,
    ) -> tree.StandardBlock:  # fmt: skip
        return self._standard(at, self.declared(name), alias, kind, table, clauses)

    def _standard(
        self, at: Bounds, name: tree.Name, alias: tree.Name | None, kind: TypeParts,
        table: tree.Table | None, clauses: Clauses,
    ) -> tree.StandardBlock:  # fmt: skip
        return tree.StandardBlock(
            name, alias, kind.type, kind.keys, kind.given_by_user, table, clauses, self.span(at)
        )

    def broken_standard(
        self, at: Bounds, _head: Token, broken: Popped, clauses: Clauses
    ) -> tree.StandardBlock:
        kind = TypeParts(tree.FactType("", broken.span))
        name, alias = self.broken_title(at, broken)
        return self._standard(at, name, alias, kind, None, clauses)

    def registry(
        self, at: Bounds, head: Token, name: Token, alias: tree.Name | None, *parts: object
    ) -> tree.RegistryBlock:
        said = [part for part in parts if isinstance(part, Registered)]
        return tree.RegistryBlock(
            kind=str(head.value),
            name=self.declared(name),
            alias=alias,
            short=next((part.short for part in said if part.short), None),
            others=tuple(name for part in said for name in part.others),
            text="；".join(part.text for part in said if part.text),
            span=self.span(at),
        )

    def short(self, at: Bounds, _word: Token, name: Token) -> Registered:
        return Registered(short=self.declared(name))

    def others(self, at: Bounds, _word: Token, *tokens: Token) -> Registered:
        return Registered(others=tuple(self.declared(t) for t in tokens if t.type == "NAME"))

    def registered_text(self, at: Bounds, text: Token) -> Registered:
        return Registered(text=str(text.value))

    def broken_registry(self, at: Bounds, head: Token, broken: Popped) -> tree.RegistryBlock:
        name, alias = self.broken_title(at, broken)
        return tree.RegistryBlock(str(head.value), name, alias, None, (), "", self.span(at))

    # -- measures and provisions --

    def measure(self, at: Bounds, head: Token, *parts: Token | Clauses) -> tree.MeasureBlock:
        title = next(
            (str(p.value) for p in parts if isinstance(p, Token) and p.type == "TITLE"), ""
        )
        clauses = parts[-1]
        assert not isinstance(clauses, Token)
        return tree.MeasureBlock(str(head.value), title, clauses, self.span(at))

    def broken_measure(
        self, at: Bounds, head: Token, broken: Popped, clauses: Clauses
    ) -> tree.MeasureBlock:
        title = next((str(token.value) for token in broken.tokens("TITLE")), "")
        return tree.MeasureBlock(str(head.value), title, clauses, self.span(at))

    def provision(
        self, at: Bounds, head: Token, title: Title, clauses: Clauses
    ) -> tree.ProvisionBlock:
        return tree.ProvisionBlock(str(head.value), *title, clauses, self.span(at))

    def statement(
        self, at: Bounds, head: Token, title: Title, clauses: Clauses
    ) -> tree.ProvisionBlock:
        return tree.ProvisionBlock(str(head.value), *title, clauses, self.span(at))

    def short_statement(
        self, at: Bounds, head: Token, title: Title, quotes: tree.QuoteList, _end: Token
    ) -> tree.ProvisionBlock:
        basis = tree.Clause("依据", title[0].span, quotes, quotes.span)
        return tree.ProvisionBlock(str(head.value), *title, (basis,), self.span(at), short=True)

    def unnamed_statement(
        self, at: Bounds, head: Token, _colon: Token, quotes: tree.QuoteList, _end: Token
    ) -> tree.ProvisionBlock:
        where = self.span((head.start, head.end))
        basis = tree.Clause("依据", where, quotes, quotes.span)
        nameless = tree.Name("", where)
        return tree.ProvisionBlock(
            str(head.value), nameless, None, (basis,), self.span(at), short=True
        )

    def broken_statement(
        self, at: Bounds, head: Token, title: Title, _broken: Popped
    ) -> tree.ProvisionBlock:
        return tree.ProvisionBlock(str(head.value), *title, (), self.span(at))

    def no_rule(
        self, at: Bounds, _head: Token, reason: Token, _colon: Token, quotes: tree.QuoteList,
        _end: Token,
    ) -> tree.NoRuleBlock:  # fmt: skip
        where = self.span((min(reason.start + 1, reason.end), max(reason.start, reason.end - 1)))
        return tree.NoRuleBlock(str(reason.value), where, quotes.quotes, self.span(at))

    def broken_no_rule(self, at: Bounds, _head: Token, broken: Popped) -> tree.NoRuleBlock:
        return tree.NoRuleBlock("", broken.span, (), self.span(at))

    def doubt(self, at: Bounds, _head: Token, title: Title, clauses: Clauses) -> tree.DoubtBlock:
        return tree.DoubtBlock(*title, clauses, self.span(at))

    def remark(
        self, at: Bounds, head: Token, _colon: Token, text: Token,
        quotes: tuple[tree.Quote, ...], _end: Token,
    ) -> tree.RemarkBlock:  # fmt: skip
        return tree.RemarkBlock(str(head.value), str(text.value), quotes, self.span(at))

    def broken_remark(self, at: Bounds, head: Token, _broken: Popped) -> tree.RemarkBlock:
        return tree.RemarkBlock(str(head.value), "", (), self.span(at))

    # -- 算例 --

    def example(
        self, at: Bounds, _head: Token, title: Title, clauses: Clauses
    ) -> tree.ExampleBlock:
        return tree.ExampleBlock(title[0], clauses, self.span(at))

    def example_table(
        self, at: Bounds, _head: Token, name: tree.Name, premises: Premises, _colon: Token,
        table: tree.Table,
    ) -> tree.ExampleTableBlock:  # fmt: skip
        facts, day = premises
        return tree.ExampleTableBlock(name, facts, day, table, self.span(at))

    def premises(self, at: Bounds, *parts: tree.Assignment | Token) -> Premises:
        dates = [part for part in parts if isinstance(part, Token) and part.type == "DATE"]
        facts = tuple(part for part in parts if isinstance(part, tree.Assignment))
        if len(dates) > 1:
            self.report(
                "TW0219", (dates[1].start, dates[1].end),
                "共同前提里写了两个日期，不知道按哪一天试算。",
                "只留一个；每行日期不同的，请在表里加一栏“日期”。",
            )  # fmt: skip
        return facts, self.date_from(dates[0], None) if dates else None

    def no_premises(self, at: Bounds) -> Premises:
        return (), None

    def broken_example_table(
        self, at: Bounds, _head: Token, broken: Popped, table: tree.Table | None = None
    ) -> tree.ExampleTableBlock:
        named = next((part for part in broken.parts if isinstance(part, tree.Name)), None)
        name = named or self.broken_title(at, broken)[0]
        empty = tree.Table((), (), broken.span)
        unread = tree.DateLit(None, broken.span)
        return tree.ExampleTableBlock(name, (), unread, table or empty, self.span(at))
