"""Names in generated code: ASCII, stable, each with one meaning."""

import pytest

from tiaowen.python.names import Names, UnusableName, alias, checked, class_name, module_name


@pytest.mark.parametrize(
    "written",
    ["", "1a", "a b", "a-b", "class", "a\nb", "企业", "ａ", "ﬁx", "_x", "__import__", 'a"'],
)
def test_an_alias_that_could_be_more_than_a_name_is_refused(written: str) -> None:
    with pytest.raises(UnusableName):
        alias(written)


def test_a_keyword_or_a_name_that_changes_under_nfkc_is_refused() -> None:
    for written in ("lambda", "ﬁx", "x y", "x()"):
        with pytest.raises(UnusableName):
            checked(written)


def test_class_names_are_made_from_aliases() -> None:
    assert class_name("small_firm") == "SmallFirm"


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("（七）", "article_07"),
        ("七", "article_07"),
        ("第二十二条", "article_22"),
        ("第12条", "article_12"),
        ("附则", "part_3"),
        ("", "part_3"),
    ],
)
def test_modules_are_named_for_the_number_of_the_measure(number: str, expected: str) -> None:
    assert module_name(number, 3) == expected


def test_a_name_is_given_once_and_never_hides_a_builtin() -> None:
    names = Names(["date"])
    assert [names.take(each) for each in ("a", "a", "date", "int")] == ["a", "a_", "date_", "int_"]
