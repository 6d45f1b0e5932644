"""The stack machine that runs a parser table, token by token."""

from tiaowen.source import SourceFile, Span
from tiaowen.syntax.build import Builder, Popped
from tiaowen.syntax.table import Table
from tiaowen.syntax.tokens import END_OF_FILE, Token

Bounds = tuple[int, int] | None


class Machine:
    """States, values and bounds of what was read and is not yet part of something larger."""

    def __init__(self, table: Table, builder: Builder) -> None:
        self.table = table
        self.states = [table.start]
        self.values: list[object] = []
        self.bounds: list[Bounds] = []
        self.result: object = None
        self._actions = tuple(
            None if rule.passes or rule.spliced else getattr(builder, rule.name)
            for rule in table.rules
        )

    def feed(self, token: Token) -> bool:
        """Take a token; False where it cannot stand, and then nothing is taken."""
        states, table, kind = self.states, self.table.states, token.type
        while True:
            action = table[states[-1]].get(kind)
            if action is None:
                return False
            if action >= 0:
                states.append(action)
                self.values.append(token)
                self.bounds.append((token.start, token.end) if token.end > token.start else None)
                return True
            self._reduce(~action)
            if kind == END_OF_FILE and states[-1] == self.table.end:
                self.result = self.values[-1]
                return True

    def _reduce(self, number: int) -> None:
        rule, action, states = self.table.rules[number], self._actions[number], self.states
        size, values, bounds = rule.size, self.values, self.bounds
        if size == 1 and not rule.opened:  # one in place of one
            if action is not None:
                values[-1] = action(bounds[-1], values[-1])
            elif rule.spliced:
                values[-1] = [values[-1]]
            states[-1] = self.table.states[states[-2]][rule.origin]
            return
        if size:
            parts = values[-size:]
            covered = _cover(bounds[-size:])
            del states[-size:], values[-size:], bounds[-size:]
        else:
            parts, covered = [], None
        if rule.spliced and rule.opened == (0,):
            parts = _extended(parts)
        elif rule.opened:
            parts = _opened(parts, rule.opened)
        if action is not None:
            value = action(covered, *parts)
        else:
            value = parts if rule.spliced else parts[0]
        states.append(self.table.states[states[-1]][rule.origin])
        values.append(value)
        bounds.append(covered)

    # -- at a fault --

    def accepts(self, *kinds: str) -> bool:
        """Whether these terminals could follow one another from here; nothing is taken."""
        return self._accepts(len(self.states), kinds)

    def _accepts(self, depth: int, kinds: tuple[str, ...]) -> bool:
        states, kept = self.states, depth
        pushed: list[int] = []
        for kind in kinds:
            while True:
                state = pushed[-1] if pushed else states[kept - 1]
                action = self.table.states[state].get(kind)
                if action is None:
                    return False
                if action >= 0:
                    pushed.append(action)
                    break
                rule = self.table.rules[~action]
                over = rule.size - len(pushed)
                del pushed[max(0, len(pushed) - rule.size) :]
                kept -= max(0, over)
                state = pushed[-1] if pushed else states[kept - 1]
                pushed.append(self.table.states[state][rule.origin])
                if kind == END_OF_FILE and pushed[-1] == self.table.end:
                    return True
        return True

    def expected(self) -> frozenset[str]:
        """The terminals that could stand here."""
        kinds = self.table.states[self.states[-1]]
        return frozenset(kind for kind in kinds if kind.isupper() and self.accepts(kind))

    def open_tokens(self) -> tuple[Token, ...]:
        """Tokens on the stack: head, label, list numbers, brackets that are still open."""
        return tuple(value for value in self.values if isinstance(value, Token))

    def give_up(self, source: SourceFile, end: int) -> None:
        """Put a BROKEN in place of the nearest part that may be broken."""
        for depth in range(len(self.states), 0, -1):
            if self._accepts(depth, ("BROKEN",)):
                lost = self.bounds[depth - 1 :]
                found = _cover(lost) or (end, end)
                parts = tuple(self.values[depth - 1 :])
                del self.states[depth:], self.values[depth - 1 :], self.bounds[depth - 1 :]
                self._shift_broken(Popped(Span(source, *found), parts), found)
                return

    def _shift_broken(self, broken: Popped, bounds: tuple[int, int]) -> None:
        self.feed(Token("BROKEN", *bounds, ""))
        self.values[-1] = broken


def _cover(bounds: list[Bounds]) -> Bounds:
    """From the first of several ranges to the last; empty ones do not count."""
    first = last = None
    for bound in bounds:
        if bound is not None:
            if first is None:
                first = bound
            last = bound
    return None if first is None or last is None else (first[0], last[1])


def _extended(parts: list[object]) -> list[object]:
    """A list that has grown: added to in place, so that a long one costs no more for each part."""
    grown, *added = parts
    assert isinstance(grown, list)
    grown.extend(added)
    return grown


def _opened(parts: list[object], places: tuple[int, ...]) -> list[object]:
    """The parts with the lists at these places opened."""
    flat: list[object] = []
    for place, part in enumerate(parts):
        if place in places:
            flat.extend(part)  # type: ignore[arg-type]
        else:
            flat.append(part)
    return flat
