"""What is given, in words."""

from support.documents import compile_texts, texts_of
from tiaowen.model.results import Range
from tiaowen.wording.results import range_phrase


def ranges() -> list[str]:
    """Every range of the first document in words."""
    document = compile_texts(texts_of("xiangtan_2019")).document
    assert document is not None
    found = [provision.result for provision in document.provisions]
    return [range_phrase(each) for each in found if isinstance(each, Range)]


def test_a_range_with_one_end_is_set_inside_it() -> None:
    assert any(words.startswith("在") and words.endswith("以内核定") for words in ranges())


def test_a_name_is_set_off_from_the_words_around_it() -> None:
    assert "在“在岗培训补贴上限”以内核定" in ranges()
    assert not any("在在" in words for words in ranges())
