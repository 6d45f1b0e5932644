"""Classes made by `tiaowen.frozen` mean what those of `attrs.frozen` mean."""

from collections.abc import Callable
from typing import Any

import attrs
import pytest

from tiaowen.frozen import frozen


def _example(made: Callable[[type], type]) -> Any:  # noqa: ANN401
    class Example:
        a: int
        b: str = attrs.field(default="x", repr=str.upper)
        seen: int = attrs.field(default=0, eq=False, repr=False, kw_only=True)

    return made(Example)


MADE = _example(frozen)
MODEL = _example(attrs.frozen)


def test_fields_that_count_decide_whether_two_are_equal() -> None:
    assert MADE(1) == MADE(1, "x", seen=5)
    assert hash(MADE(1)) == hash(MADE(1, "x", seen=5))
    assert MADE(1) != MADE(2)
    assert MADE(1) != MADE(1, "y")


def test_one_of_another_class_is_never_equal() -> None:
    assert MADE(1) != _example(frozen)(1)
    assert MADE(1) != (1, "x")


def test_it_shows_itself_like_an_attrs_class() -> None:
    assert repr(MADE(1)) == repr(MODEL(1)).replace("MODEL", "MADE")
    assert "b=X" in repr(MADE(1))
    assert "seen" not in repr(MADE(1))


def test_a_class_without_fields_has_one_value() -> None:
    class Nothing:
        pass

    made = frozen(Nothing)
    assert made() == made()
    assert len({made(), made()}) == 1


def test_nothing_can_be_changed() -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        MADE(1).a = 2
