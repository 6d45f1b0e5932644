"""What a developer may do wrong by mistake is refused at once, in words that say what is expected."""

import copy
import json
import pickle
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from types import ModuleType
from typing import Any

import pytest

from support import tax, xiangtan
from tiaowen.model.document import Document
from tiaowen.python import render
from tiaowen.python.load import load
from tiaowen.runtime import CaseError, Money, yuan
from tiaowen.wording import plan


def package(document: Document) -> ModuleType:
    return load(render(document, [plan(document, each) for each in document.provisions]))


POLICY = package(xiangtan.DOCUMENT)
LAW = package(tax.DOCUMENT)
ON = date(2019, 6, 1)
FIRM = POLICY.Enterprise(
    insured=True, no_layoffs=True, paid_in_full=True, ui_premium_last_year=yuan(120_000)
)


@pytest.mark.parametrize("on", ["2019-06-01", datetime(2019, 6, 1), None, 20190601])
@pytest.mark.parametrize("function", [POLICY.stability_refund, POLICY.hardship_refund])
def test_the_day_is_a_date_and_nothing_else(function: Callable[..., Any], on: object) -> None:
    with pytest.raises(TypeError, match=r"日期请用 datetime\.date"):
        function(FIRM, on=on)


@pytest.mark.parametrize(
    ("fact", "value", "told"),
    [
        ("ui_premium_last_year", 1.5, "应当是金额（用 yuan(…) 写），现在是“1.5”"),
        ("ui_premium_last_year", 120_000, "应当是金额（用 yuan(…) 写）"),
        ("ui_premium_last_year", Money(1.5), "现在是Money(1.5)"),  # type: ignore[arg-type]
        ("ui_premium_last_year", Money(True), "现在是Money(True)"),
        ("ui_premium_last_year", yuan(-1), "不能小于0"),
        ("ui_premium_last_year", yuan(10**13), "最大是1万亿元"),
        ("insured_staff", True, "应当是整数"),
        ("insured_staff", 10**40, "位数过多，请核对，最大是100万人"),
        ("insured", 1, "应当是真假值（True 或者 False），现在是“1”"),
        ("insured", "是", "应当是真假值（True 或者 False）"),
        ("credit_code", 5, "应当是文字"),
    ],
)
def test_a_fact_has_the_value_of_its_kind(fact: str, value: object, told: str) -> None:
    with pytest.raises(CaseError) as caught:
        POLICY.Enterprise(**{fact: value})
    assert told in str(caught.value)


@pytest.mark.parametrize(
    "amount",
    [
        "12万元",
        "1/2",
        "1e3",
        "1e999999999",
        "inf",
        "",
        "１２",
        Decimal("1E+999999"),
        Decimal("NaN"),
    ],
)
def test_an_amount_is_a_plain_number(amount: str | Decimal) -> None:
    with pytest.raises(ValueError, match="不是金额"):
        yuan(amount)


@pytest.mark.parametrize("amount", [1.5, True, None, b"1"])
def test_an_amount_is_never_a_float(amount: Any) -> None:  # noqa: ANN401
    with pytest.raises(TypeError, match="不能用"):
        yuan(amount)


def test_a_decimal_of_a_database_is_an_amount() -> None:
    assert (
        yuan(Decimal("120000.00")) == yuan(Decimal("1.2E+5")) == yuan("120000") == Money(12_000_000)
    )


def test_an_object_of_another_document_has_no_decisions_to_overlook() -> None:
    with pytest.raises(TypeError, match="Taxpayer"):
        POLICY.match(LAW.Taxpayer(), on=ON)


@pytest.mark.parametrize("choice", [0, 3, True, "1", 1.0])
def test_an_option_is_its_number(choice: object) -> None:
    with pytest.raises(ValueError, match="1至2"):
        POLICY.hardship_refund(FIRM, on=ON, choice=choice)


def test_a_decision_survives_copying_and_json() -> None:
    decision = POLICY.stability_refund(FIRM, on=ON)
    assert copy.copy(decision) == copy.deepcopy(decision) == decision
    assert pickle.loads(pickle.dumps(FIRM.ui_premium_last_year)) == yuan(120_000)
    assert json.loads(json.dumps(decision.to_json())) == decision.to_json()
    assert repr(decision) == "Decision(stability_refund, 符合, 60000.00元)"
