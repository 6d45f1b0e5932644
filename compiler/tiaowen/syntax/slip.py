"""What a slip is, and the pieces that its patterns share."""

from typing import Final

from tiaowen.frozen import frozen


@frozen
class Slip:
    """A pattern in the clauses of some labels, and what is said of the words it finds.

    `<LIST>` in a pattern stands for the declared lists of members. The group `at` is the place that
    is shown and replaced, without it the whole match; every group may be named in what is said.
    `instead` replaces the words at the place; it is given only where the meaning is beyond doubt.
    """

    code: str
    labels: frozenset[str]
    pattern: str
    message: str
    help: str
    instead: str | None = None


WORD: Final = "[^，,。；;：:（()）「」、\\s]"
MONEY: Final = "[0-9][0-9.,]*[十百千万]?元(?:/人)?"
COMPARES: Final = "不低于|不少于|不超过|不高于|不多于|不满|不足|不到|超过|高于|低于|少于|多于|大于|小于|达到|至少|最多"
COUNTED: Final = "人数|户数|个数|家数|项数|次数"
