"""Frozen classes that are made quickly, for modules with many of them.

`attrs` writes and compiles a method of its own for each class; here all classes share theirs, but for `__init__`.
They mean the same: fields with `eq=False` do not count, `repr=False` or a function is heeded.
"""

from collections.abc import Callable
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from attrs import frozen as frozen
else:

    def frozen(cls: type) -> type:
        """The class with the fields that its annotations name, as `attrs.frozen` makes it."""
        made = attrs.frozen(cls, eq=False, repr=False)
        made.__eq__, made.__hash__ = _equality(made)
        made.__repr__ = _repr
        return made


def _equality(cls: type[attrs.AttrsInstance]) -> tuple[Any, Any]:
    """The methods that compare and hash by the fields that count."""
    names = [each.name for each in attrs.fields(cls) if each.eq]
    values: Callable[[object], object] = attrgetter(*names) if names else _nothing

    def equal(self: object, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented  # type: ignore[no-any-return]
        return values(self) == values(other)

    def hashed(self: object) -> int:
        return hash((cls, values(self)))

    return equal, hashed


def _nothing(_: object) -> tuple[()]:
    return ()


@recursive_repr()
def _repr(self: attrs.AttrsInstance) -> str:
    shown = (
        f"{each.name}={_shown(getattr(self, each.name), each.repr)}"
        for each in attrs.fields(type(self))
        if each.repr
    )
    return f"{type(self).__qualname__.rsplit('>.', 1)[-1]}({', '.join(shown)})"


def _shown(value: object, how: bool | Callable[[object], str]) -> str:
    return how(value) if callable(how) else repr(value)
