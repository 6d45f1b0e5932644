"""The parser: tokens to a tree, by Lark's table, with panic-mode recovery.

At a fault one finding is made from the place and the words that could have stood there. The stack
goes back to the nearest place where a part may be missing, a BROKEN takes its place, and parsing
goes on at the next head, label, list number or list end: every fault is reported once.
"""

from collections.abc import Sequence

from tiaowen.collector import collector_at_rest
from tiaowen.findings import Finding
from tiaowen.findings.catalogue import finding
from tiaowen.frozen import frozen
from tiaowen.source import SourceFile, Span
from tiaowen.source.characters import is_hostile
from tiaowen.syntax import tree
from tiaowen.syntax.build import Builder
from tiaowen.syntax.chains import chain_findings
from tiaowen.syntax.fault import Fault, missing_mark
from tiaowen.syntax.lexer import Lexer
from tiaowen.syntax.machine import Machine
from tiaowen.syntax.messages import report
from tiaowen.syntax.scan import Vocabulary, scan_vocabulary
from tiaowen.syntax.table import load_table
from tiaowen.syntax.tokens import END_OF_FILE, Comment, Lexed, Token

SYNC = frozenset(("MARK", "CLOSE", "FACT", "KEY", "CELL", "VERSION", END_OF_FILE))
"""Terminals at which parsing goes on, beside heads (H_…) and labels (L_…)."""

REPORTED_BY_LEXER = frozenset(("L_OTHER", "SKIPPED"))


@frozen
class Parsed:
    """A file's tree, what is wrong with it in the order of the file, and its comments."""

    file: tree.File
    findings: tuple[Finding, ...]
    comments: tuple[Comment, ...]


def parse_document(sources: Sequence[SourceFile]) -> tuple[list[Parsed], Vocabulary]:
    """All files of a document, read with the names that any of them declares.

    Names that could be taken apart (`chains`) are reported with the file that declares them.
    """
    vocabulary = scan_vocabulary(sources)
    lexer = Lexer(vocabulary)
    chains = chain_findings(vocabulary)
    with collector_at_rest():
        return [_parse(source, lexer, chains) for source in sources], vocabulary


def parse_file(source: SourceFile, vocabulary: Vocabulary) -> Parsed:
    """One file. Never raises: every fault is a finding."""
    with collector_at_rest():
        return _parse(source, Lexer(vocabulary))


def _parse(source: SourceFile, lexer: Lexer, chains: Sequence[Finding] = ()) -> Parsed:
    lexed = lexer.lex(source)
    run = _Run(source, lexed, lexer.vocabulary.lists)
    run.to_end()
    file = run.machine.result
    if not isinstance(file, tree.File):
        file = tree.File(source, None, ())
    here = (chain for chain in chains if chain.span.file is source)
    findings = (*lexed.findings, *run.findings, *run.builder.findings, *here)
    return Parsed(file, _in_order(findings), lexed.comments)


def _in_order(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda found: (found.span.start, found.span.end)))


def _reported(token: Token) -> bool:
    """Whether somebody else speaks of a token: the lexer, or `source.characters` of its character."""
    hostile = token.type == "BAD_MARK" and is_hostile(token.text)
    return token.type in REPORTED_BY_LEXER or hostile


def _synchronises(kind: str) -> bool:
    return kind in SYNC or kind.startswith(("H_", "L_"))


class _Run:
    """One file on its way through the machine."""

    def __init__(self, source: SourceFile, lexed: Lexed, lists: frozenset[str]) -> None:
        self.source = source
        self.lists = lists
        self.tokens = lexed.tokens
        self.builder = Builder(source)
        self.machine = Machine(load_table(), self.builder)
        self.findings: list[Finding] = []
        if len(self.tokens) == 1:
            self.findings.append(_empty(source))

    def to_end(self) -> None:
        """Feed all tokens, recovering wherever one cannot stand."""
        feed, tokens = self.machine.feed, self.tokens
        at, count = 0, len(tokens)
        while at < count:
            token = tokens[at]
            if feed(token) or (self._insert(at) and feed(token)):
                at += 1
                if token.type == "H_MEASURE":
                    self.builder.place = place_of(token)
            else:
                at = self._recover(at)

    def _insert(self, at: int) -> bool:
        """Supply a missing ：, or a missing 。 before whatever begins something new."""
        token = self.tokens[at]
        if self.machine.accepts("COLON", token.type) and token.type != END_OF_FILE:
            self._supply("COLON", at, "：")
            return True
        if _synchronises(token.type) and self.machine.accepts("END", token.type):
            self._supply("END", at, "；" if token.type == "MARK" else "。")
            return True
        return False

    def _supply(self, kind: str, at: int, mark: str) -> None:
        token, before = self.tokens[at], self._before(at)
        broken_line = "\n" in self.source.text[before.end : token.start]
        if kind == "COLON" or not (broken_line or token.type == END_OF_FILE):
            self.findings.append(missing_mark(self._fault(at), mark))
        self.machine.feed(Token(kind, before.end, before.end, "", mark))

    def _before(self, at: int) -> Token:
        """The token with text before a place."""
        for token in reversed(self.tokens[:at]):
            if token.end > token.start:
                return token
        return self.tokens[0]

    def _fault(self, at: int) -> Fault:
        return Fault(
            source=self.source,
            token=self.tokens[at],
            before=self._before(at),
            expected=self.machine.expected(),
            open_tokens=self.machine.open_tokens(),
            place=self.builder.place,
            lists=self.lists,
        )

    def _recover(self, at: int) -> int:
        """Report, give up the part that holds the fault, and find where to go on."""
        machine, token = self.machine, self.tokens[at]
        if not _reported(token):
            self.findings.append(report(self._fault(at)))
        end = self._before(at).end
        if machine.accepts("MARK", "BROKEN"):
            machine.feed(Token("MARK", end, end, ""))
        if not machine.accepts(END_OF_FILE):
            machine.give_up(self.source, end)
        return self._next_start(at)

    def _next_start(self, at: int) -> int:
        """Where parsing can go on; lists that begin on the way are passed over whole."""
        machine, depth = self.machine, 0
        while at < len(self.tokens):
            kind = self.tokens[at].type
            inside = depth > 0 and kind in ("MARK", "CLOSE")
            if not inside and _synchronises(kind) and machine.accepts(kind):
                return at
            depth += {"OPEN": 1, "CLOSE": -1 if depth else 0}.get(kind, 0)
            at += 1
        return at


def place_of(measure: Token) -> str:
    """The measure as a reader knows it: 七 of （七）, 第六条 as it is."""
    return str(measure.value).strip("（）")


def _empty(source: SourceFile) -> Finding:
    return finding(
        "TW0220", Span(source, 0, 0), "文件里没有规则，只有空白或者注。",
        "不用的文件请删去；要用的，请从“扶持事项 …：”这样的一行写起。",
    )  # fmt: skip
