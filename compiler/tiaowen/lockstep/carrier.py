"""Whether passages of the text carry a name."""

from tiaowen.frozen import frozen


@frozen
class Carrier:
    """The words that carry what a block says: its quotes and its sourced 执行口径."""

    words: tuple[str, ...]

    def carries(self, name: str) -> bool:
        """Whether one passage has the words of a name, in its order.

        The name may be put together from runs of at least two characters of the passage:
        劳务报酬收入 from 劳务报酬所得以收入.
        """
        return any(_spelled(name, passage) for passage in self.words)


def _spelled(name: str, passage: str) -> bool:
    position, rest = 0, name
    while rest:
        length, found = _longest_run(rest, passage, position)
        if length < min(2, len(name)):
            return False
        position, rest = found + length, rest[length:]
    return True


def _longest_run(rest: str, passage: str, position: int) -> tuple[int, int]:
    """The longest beginning of `rest` that the passage has behind a position, and where."""
    for length in range(len(rest), 0, -1):
        left_over = len(rest) - length
        found = passage.find(rest[:length], position)
        if found >= 0 and left_over != 1:
            return length, found
    return 0, -1
