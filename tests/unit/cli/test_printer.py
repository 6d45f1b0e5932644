"""The generic printer of `tiaowen dump`."""

from datetime import date
from enum import Enum
from fractions import Fraction

from attrs import field, frozen

from tiaowen.cli.printer import WIDTH, render
from tiaowen.source import SourceFile, Span


class Colour(Enum):
    RED = "红"


@frozen
class Leaf:
    name: str
    span: Span


@frozen
class Tree:
    leaves: tuple[Leaf, ...]
    hidden: str = field(default="secret", repr=False)
    parent: object = field(default=None, repr=lambda value: f"<{value}>")


SOURCE = SourceFile("a.tiaowen", "一\n二三\n")


def test_a_short_value_is_one_line_with_places_as_line_and_column() -> None:
    assert render(Leaf("二", Span(SOURCE, 2, 4))) == "Leaf(name='二', span=@2:1–2:3)"


def test_a_long_value_is_one_field_a_line() -> None:
    leaves = tuple(Leaf("名" * 20, Span(SOURCE, 0, 1)) for _ in range(3))
    text = render(Tree(leaves))
    assert text.splitlines()[:2] == ["Tree", "  leaves=[]"]
    assert max(map(len, text.splitlines())) <= WIDTH


def test_fields_follow_the_repr_that_attrs_was_given() -> None:
    text = render(Tree((), parent="up"))
    assert "secret" not in text
    assert "parent=<up>" in text


def test_mappings_and_sets_have_a_fixed_order() -> None:
    assert render({"b": {3, 1, 2}, "a": Colour.RED}) == "{a=Colour.RED, b={1, 2, 3}}"


def test_numbers_and_days_are_printed_as_people_write_them() -> None:
    assert render((Fraction(1, 2), date(2019, 6, 1), 3, "3")) == "[1/2, 2019-06-01, 3, '3']"
