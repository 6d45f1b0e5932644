"""The declared name nearest to a name that nobody declared, and where the two differ."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from difflib import SequenceMatcher

from attrs import define, field

_CANDIDATES = 12
_SEARCHES = 60


@define
class NameIndex:
    """Names by their characters, so that a search looks only at names that share some.

    A document that is all wrong must not be slow as well: after `_SEARCHES` searches no more
    suggestions are made.
    """

    names: tuple[str, ...]
    _by_character: dict[str, list[int]] = field(factory=dict)
    _searches: int = 0

    def nearest(self, written: str) -> str | None:
        """The declared name nearest to `written`, None if none is near."""
        if self._searches >= _SEARCHES:
            return None
        self._searches += 1
        best = min(
            ((_distance(written, name), name) for name in self._similar(written)), default=None
        )
        if best is None:
            return None
        swapped = sorted(written) == sorted(best[1])
        if best[0] > max(1 + swapped, max(len(written), len(best[1])) // 3):
            return None
        return best[1]

    def _similar(self, written: str) -> Iterable[str]:
        """The names that share most characters with `written`."""
        if not self._by_character:
            self._by_character = _by_character(self.names)
        shared: Counter[int] = Counter()
        for char in set(written):
            shared.update(self._by_character.get(char, ()))
        return [self.names[index] for index, _ in shared.most_common(_CANDIDATES)]


def _by_character(names: tuple[str, ...]) -> dict[str, list[int]]:
    index: defaultdict[str, list[int]] = defaultdict(list)
    for number, name in enumerate(names):
        for char in set(name):
            index[char].append(number)
    return dict(index)


@define
class OneOff:
    """Finds whether a name differs from one of many by one character, however many there are."""

    names: tuple[str, ...]
    _by_signature: dict[str, list[str]] = field(factory=dict)

    def near(self, written: str) -> bool:
        """Whether a name has one character more, less, or other than `written`."""
        if not self._by_signature:
            for name in self.names:
                for signature in _signatures(name):
                    self._by_signature.setdefault(signature, []).append(name)
        alike = (self._by_signature.get(each, ()) for each in _signatures(written))
        return any(_distance(written, name) == 1 for names in alike for name in names)


def _signatures(name: str) -> set[str]:
    """The name, and the name without any one of its characters: names one off share one of them."""
    return {name, *(name[:index] + name[index + 1 :] for index in range(len(name)))}


def nearest_of(written: str, names: Iterable[str]) -> str | None:
    """`NameIndex.nearest` for a handful of names, such as the options of one fact."""
    return NameIndex(tuple(names)).nearest(written)


def _distance(left: str, right: str) -> int:
    """Edit distance (insert, delete, replace)."""
    row = list(range(len(right) + 1))
    for i, char in enumerate(left, 1):
        previous, row[0] = row[0], i
        for j, other in enumerate(right, 1):
            previous, row[j] = (
                row[j],
                min(row[j] + 1, row[j - 1] + 1, previous + (char != other)),
            )
    return row[-1]


def marked(written: str, declared: str) -> str:
    """`declared` with what differs from `written` between ** marks: 创业**担**保."""
    parts: list[str] = []
    matcher = SequenceMatcher(None, written, declared, autojunk=False)
    for tag, _, _, start, end in matcher.get_opcodes():
        piece = declared[start:end]
        parts.append(piece if tag == "equal" or not piece else f"**{piece}**")
    return "".join(parts)
