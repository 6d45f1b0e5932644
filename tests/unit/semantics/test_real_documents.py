"""The two real documents build without a finding and mean what they say."""

from datetime import date
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import pytest
from attrs import evolve

from support import tax as tax_model
from support import xiangtan as xiangtan_model
from tiaowen import checks
from tiaowen.model.document import Document
from tiaowen.model.expressions import Arithmetic, Excess, Group, Holds, Progressive
from tiaowen.model.provisions import Doubt, Permission, Provision, Selection, Sum
from tiaowen.semantics.build import build
from tiaowen.source import SourceFile
from tiaowen.syntax.parser import parse_document
from tiaowen.values.absence import Absence
from tiaowen.values.periods import Window

POLICIES = Path(__file__).parents[3] / "policies"


def load(name: str) -> Document:
    sources = [
        SourceFile(path.name, path.read_text("utf-8"))
        for path in sorted((POLICIES / name).glob("*.tiaowen"))
    ]
    parsed, vocabulary = parse_document(sources)
    built = build([file.file for file in parsed], vocabulary)
    assert built.findings == ()
    assert built.document is not None
    return built.document


@pytest.fixture(scope="module")
def xiangtan() -> Document:
    return seven(load("xiangtan_2019"))


def seven(document: Document) -> Document:
    """The provisions and 算例 of measure 七 alone, which was built by hand too."""
    measures = tuple(each for each in document.measures if each.number == "（七）")
    examples = tuple(each for each in document.examples if each.provision.article == "（七）")
    return evolve(document, measures=measures, examples=examples)


@pytest.fixture(scope="module")
def tax() -> Document:
    return load("iit_2018")


def test_checks_have_nothing_to_say(tax: Document) -> None:
    assert checks.run(load("xiangtan_2019")) == ()
    assert checks.run(tax) == ()


def test_they_are_what_one_builds_by_hand(xiangtan: Document, tax: Document) -> None:
    """Spans do not take part in equality."""
    for document, by_hand in ((xiangtan, xiangtan_model.DOCUMENT), (tax, tax_model.DOCUMENT)):
        assert document.provisions == by_hand.provisions
        for here, there in zip(document.objects, by_hand.objects, strict=False):
            assert set(there.facts) <= set(here.facts)
            assert (here.name, here.key) == (there.name, there.key)
        assert set(by_hand.standards) <= set(document.standards)
    assert tax.objects == tax_model.DOCUMENT.objects
    assert tax.standards == tax_model.DOCUMENT.standards
    assert tax.definitions == tax_model.DOCUMENT.definitions


def test_identity(xiangtan: Document) -> None:
    identity = xiangtan.identity
    assert identity.alias == "xiangtan_2019"
    assert identity.issued == date(2019, 2, 1)
    assert identity.effective is Absence.TEXT_SILENT
    assert identity.number is Absence.COPY_LACKS
    assert identity.text_file == "原文.txt"


def test_entries_stand_in_the_order_of_the_file(xiangtan: Document) -> None:
    measure = next(each for each in xiangtan.measures if each.number == "（七）")
    assert (measure.number, measure.title) == ("（七）", "实施“护航行动”")
    assert [type(entry) for entry in measure.entries] == [
        Provision,
        *[Doubt] * 3,
        Provision,
        *[Doubt] * 6,
        Permission,
    ]
    assert measure.controls == (("扶持事项", 2), ("可以事项", 1), ("疑义", 9))
    assert [body.name for body in measure.bodies] == ["市人力资源和社会保障局", "市财政局"]


def test_nested_conditions_are_numbered_and_quoted(xiangtan: Document) -> None:
    condition = xiangtan.provisions[0].condition
    assert isinstance(condition, Group)
    assert [item.number for item in condition.items] == ["（一）", "（二）", "（三）"]
    inner = condition.items[1].condition
    assert isinstance(inner, Group)
    assert [item.number for item in inner.items] == ["1．", "2．"]
    assert inner.items[1].anchors[0].text == "少裁员"
    assert isinstance(inner.items[1].condition, Holds)


def test_share_of_a_fact(xiangtan: Document) -> None:
    standard = xiangtan.provisions[0].standard
    assert isinstance(standard, Sum)
    assert isinstance(standard.amount, Arithmetic)
    assert str(standard.amount.type.unit) == "元"
    assert standard.anchors[0].text == "返还上年度实际缴纳失业保险费的50%"


def test_choice_nobody_is_named_for(xiangtan: Document) -> None:
    standard = xiangtan.provisions[1].standard
    assert isinstance(standard, Selection)
    assert standard.chooser is Absence.TEXT_SILENT
    assert [option.label for option in standard.options] == [
        "按失业保险金和参保职工人数",
        "按社会保险费",
    ]
    assert {str(option.amount.type.unit) for option in standard.options} == {"元"}  # type: ignore[union-attr]


def test_window_carries_the_year(xiangtan: Document) -> None:
    in_force = xiangtan.provisions[1].in_force
    assert in_force is not None
    assert in_force.window == Window(date(2019, 1, 1), date(2019, 12, 31))
    assert in_force.before_issue
    assert in_force.reads is None


def test_examples_of_a_table_share_the_premises(xiangtan: Document) -> None:
    assert len(xiangtan.examples) == 10
    first = xiangtan.examples[0]
    assert {fact.name: value for fact, value in first.facts} == {
        "参加失业保险": True,
        "不裁员": True,
        "按时足额缴纳失业保险费": True,
        "上年度实际缴纳失业保险费": Fraction(120000),
    }
    assert (first.on, first.expected) == (date(2019, 6, 1), "6万元")
    assert [example.choice for example in xiangtan.examples[4:8]] == [1, 1, 2, None]


def test_a_choice_example_gives_the_published_standard(xiangtan: Document) -> None:
    ((standard, value),) = xiangtan.examples[5].standards
    assert (standard.name, value) == ("当地月人均失业保险金", Fraction(1000))


def test_definitions_stand_after_those_they_read(tax: Document) -> None:
    names = [definition.name for definition in tax.definitions]
    assert names.index("减除费用后的稿酬") < names.index("稿酬收入额")
    assert names[-1] == "应纳税所得额"
    assert isinstance(tax.definitions[-1].body, Excess)


def test_scale_of_the_tax(tax: Document) -> None:
    standard = tax.provisions[0].standard
    assert isinstance(standard, Sum)
    assert isinstance(standard.amount, Progressive)
    bands = standard.amount.bands
    assert [band.rate for band in bands] == [
        Fraction(percent, 100) for percent in (3, 10, 20, 25, 30, 35, 45)
    ]
    assert (bands[0].lower, bands[0].upper, bands[-1].upper) == (0, 36000, None)
    assert all(low.upper == high.lower for low, high in pairwise(bands))
