"""The rule files of both documents: what they mean, against models built by hand, and their examples."""

from functools import cache
from pathlib import Path

import pytest
from attrs import evolve

from support import tax, xiangtan
from tiaowen.cases import run_examples
from tiaowen.model.document import Document
from tiaowen.reference import decide
from tiaowen.semantics.build import build
from tiaowen.source.read import read_folder
from tiaowen.syntax.parser import parse_document
from tiaowen.wording import plan

POLICIES = Path(__file__).parents[3] / "policies"
BY_HAND = {"xiangtan_2019": xiangtan.DOCUMENT, "iit_2018": tax.DOCUMENT}


@cache
def document(folder: str) -> Document:
    sources, _ = read_folder(POLICIES / folder)
    parsed, vocabulary = parse_document(sources)
    built = build([each.file for each in parsed], vocabulary).document
    assert built is not None
    return built


@pytest.mark.parametrize("folder", BY_HAND)
def test_provisions_mean_what_was_built_by_hand(folder: str) -> None:
    read, by_hand = document(folder), BY_HAND[folder]
    articles = {each.number for each in by_hand.measures}
    assert tuple(p for p in read.provisions if p.article in articles) == by_hand.provisions
    for here, there in zip(read.objects, by_hand.objects, strict=False):
        assert set(there.facts) <= set(here.facts)
    own = [each for each in read.definitions if each.article in articles]
    assert sorted(own, key=repr) == sorted(by_hand.definitions, key=repr)


@pytest.mark.parametrize("folder", BY_HAND)
def test_provisions_are_laid_out_alike(folder: str) -> None:
    """The words, the order and the digest do not depend on where a rule was written."""
    read, by_hand = document(folder), BY_HAND[folder]
    articles = {each.article for each in by_hand.provisions}
    own = [each for each in read.provisions if each.article in articles]
    of_document = plan(by_hand, by_hand.provisions[0]).text.document
    texts = [evolve(plan(read, provision).text, document=of_document) for provision in own]
    assert texts == [plan(by_hand, provision).text for provision in by_hand.provisions]


@pytest.mark.parametrize(("folder", "count"), [("xiangtan_2019", 454), ("iit_2018", 19)])
def test_every_example_passes(folder: str, count: int) -> None:
    read = document(folder)
    plans = [plan(read, provision) for provision in read.provisions]
    results = run_examples(read, plans, {"reference": decide})
    assert [each.example.name for each in results if not each.passed] == []
    assert len(results) == count
