"""A fault as the parser meets it, and what is said of a mark that it can supply itself."""

from tiaowen.findings import Finding, Fix
from tiaowen.findings.catalogue import finding
from tiaowen.frozen import frozen
from tiaowen.source import SourceFile, Span
from tiaowen.syntax.phrases import FORMS, HEAD_FORMS
from tiaowen.syntax.tokens import END_OF_FILE, Token


@frozen
class Fault:
    """Where the parser stopped: at `token`, behind `before`, with what could have stood there.

    `open_tokens` are the tokens of the parts that are not complete yet, outermost first; `lists` are
    the declared lists of members.
    """

    source: SourceFile
    token: Token
    before: Token
    expected: frozenset[str]
    open_tokens: tuple[Token, ...]
    place: str
    lists: frozenset[str] = frozenset()

    @property
    def subject(self) -> Token | None:
        """The label, fact or head that the fault belongs to."""
        for token in reversed(self.open_tokens):
            if token.type in HEAD_FORMS or token.type in FORMS:
                return token
        return None

    @property
    def ends(self) -> bool:
        """Whether a clause, an item or the file ends where something more was needed."""
        kind = self.token.type
        return kind in _ENDS or kind.startswith(("H_", "L_"))

    def at_token(self, code: str, message: str, help: str = "") -> Finding:
        """A finding at the token; where that is empty or begins something new, at the gap."""
        if self.ends:
            return self.behind(code, message, help)
        return self._make(code, self.token.start, self.token.end, message, help, None)

    def at(self, token: Token, code: str, message: str, help: str) -> Finding:
        """A finding at another token."""
        return self._make(code, token.start, token.end, message, help, None)

    def behind(self, code: str, message: str, help: str, fix: Fix | None = None) -> Finding:
        """A finding at the end of what stands before the fault."""
        end = self.before.end
        return self._make(code, max(self.before.start, end - 1), end, message, help, fix)

    def over(
        self, span: Span, code: str, message: str, help: str, fix: Fix | None = None
    ) -> Finding:
        """A finding about any words of the clause."""
        return self._make(code, span.start, span.end, message, help, fix)

    def _make(
        self, code: str, start: int, end: int, message: str, help: str, fix: Fix | None
    ) -> Finding:
        where = Span(self.source, start, end)
        return finding(code, where, message, help, place=self.place, fix=fix)

    def form(self) -> str:
        """How the label or head that is open is written, as an example."""
        subject = self.subject
        if subject is None:
            return f"每一段从种类名写起，如“{HEAD_FORMS['H_PROVISION']}”。"
        if subject.type in HEAD_FORMS:
            return f"写法如“{HEAD_FORMS[subject.type]}”。"
        return f"写法如“{subject.value}：{FORMS[subject.type]}。”。"


_ENDS = frozenset(("END", "CLOSE", "MARK", "FACT", "KEY", "CELL", "VERSION", END_OF_FILE))


def missing_mark(fault: Fault, mark: str) -> Finding:
    """A mark that was left out and could be supplied, with the edit that supplies it."""
    end = fault.before.end
    where = Span(fault.source, _tail_start(fault), end)
    fix = Fix(f"补上“{mark}”", where, where.text + mark)
    shown = where.text if len(where.text) <= _LONG_TAIL else f"…{where.text[-20:]}"
    if mark != "：":
        name = {"。": "句号", "；": "分号"}[mark]
        return fault.behind(
            "TW0202",
            f"“{shown}”后面少一个{name}，会和后面的“{fault.token.text}”连成一句。",
            f"请补上{name}，后面的另起一行。",
            fix,
        )
    return fault.behind(
        "TW0201",
        f"“{shown}”后面少一个冒号，分不清名目和内容。",
        f"请写成“{shown}：{_rest_of_line(fault)}”（半角的“:”也可以）。",
        fix,
    )


_LONG_TAIL = 40


def _tail_start(fault: Fault) -> int:
    """Where the words before the gap begin: at the head of the line where one stands there."""
    start = fault.before.start
    line = fault.source.text.rfind("\n", 0, start) + 1
    subject = fault.subject
    if subject is not None and subject.type in HEAD_FORMS and subject.start >= line:
        return subject.start
    return start


def _rest_of_line(fault: Fault) -> str:
    """What follows the gap in its line, where that is short."""
    text, end = fault.source.text, fault.before.end
    line_end = text.find("\n", end)
    rest = text[end : line_end if line_end >= 0 else len(text)].strip()
    return rest if len(rest) <= _LONG_TAIL // 2 else ""
