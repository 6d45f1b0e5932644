"""Terms that offices use, in plain words."""

from collections.abc import Iterable, Iterator
from typing import Final

_PLAIN: Final = {
    "贴息": "贴息，就是替借款人付贷款的利息。",
    "周岁": "周岁，就是过了生日才长一岁。",
    "缴费基准值": "缴费基准值，以有关部门公布的数为准。",
    "最低工资标准": "最低工资标准，以当地公布的数为准。",
}


def explained(texts: Iterable[str]) -> Iterator[str]:
    """A sentence for each term that the texts use."""
    said = "".join(texts)
    yield from (words for term, words in _PLAIN.items() if term in said)
