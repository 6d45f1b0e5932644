"""The part of a document that one provision needs."""

import json
from copy import deepcopy

import pytest

from support.scripts import of_folder
from tiaowen.javascript.slice import slice_of

WHOLE = of_folder("policies/xiangtan_2019").written
ALIASES = [each["rule"]["alias"] for each in WHOLE["provisions"]]
MOST_BYTES = 60_000


@pytest.mark.parametrize("alias", ALIASES)
def test_a_slice_has_the_keys_of_the_whole_and_is_small(alias: str) -> None:
    part = slice_of(WHOLE, alias)
    assert list(part) == list(WHOLE)
    assert len(json.dumps(part, ensure_ascii=False, separators=(",", ":")).encode()) < MOST_BYTES


def test_provisions_stay_at_their_places_and_keep_their_names() -> None:
    part = slice_of(WHOLE, "stability_refund")
    assert [each["rule"]["alias"] for each in part["provisions"]] == ALIASES


def test_the_provision_may_be_named_by_its_name() -> None:
    assert slice_of(WHOLE, "稳岗返还") == slice_of(WHOLE, "stability_refund")


def test_the_whole_is_not_changed() -> None:
    before = deepcopy(WHOLE)
    slice_of(WHOLE, "stability_refund")
    assert before == WHOLE


def test_an_unknown_provision_is_a_key_error() -> None:
    with pytest.raises(KeyError, match="nothing"):
        slice_of(WHOLE, "nothing")
