"""The order in which definitions and provisions build on each other, and the cycles among them."""

from collections.abc import Iterable, Mapping

from tiaowen.semantics.levels import Key


def in_order(found: Mapping[Key, Iterable[Key]]) -> tuple[list[Key], list[list[Key]]]:
    """The keys, each after those it reads; and the cycles, whose members are in no order."""
    reads = {
        key: tuple(dict.fromkeys(each for each in read if each in found))
        for key, read in found.items()
    }
    waiting = {key: len(keys) for key, keys in reads.items()}
    readers: dict[Key, list[Key]] = {key: [] for key in reads}
    for key, keys in reads.items():
        for read in keys:
            readers[read].append(key)
    order = [key for key, count in waiting.items() if count == 0]
    for key in order:  # grows while it is read
        for reader in readers[key]:
            waiting[reader] -= 1
            if waiting[reader] == 0:
                order.append(reader)
    left = {key for key, count in waiting.items() if count > 0}
    cycles = _cycles(left, reads)
    in_cycles = {key for cycle in cycles for key in cycle}
    return order + [key for key in reads if key in left - in_cycles], cycles


def _cycles(left: set[Key], reads: dict[Key, tuple[Key, ...]]) -> list[list[Key]]:
    """The cycles among the definitions that are left, each found by walking until a key returns."""
    found: list[list[Key]] = []
    seen: set[Key] = set()
    for start in sorted(left):
        path: dict[Key, int] = {}
        key = start
        while key not in seen and key not in path:
            path[key] = len(path)
            key = next(read for read in reads[key] if read in left)
        if key in path:
            found.append(list(path)[path[key] :])
        seen.update(path)
    return found
