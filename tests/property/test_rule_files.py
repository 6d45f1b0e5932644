"""Random documents as rule files: written, read back, formatted, computed, and damaged."""

import tempfile
from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from pathlib import Path
from random import Random

import pytest
from attrs import evolve
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from support.compiled import comparable, compiled, differences
from support.random_cases import cases
from support.random_examples import UNFILLED, documents_with_examples
from support.random_members import documents_with_members
from support.random_models import documents
from support.writer import write
from tiaowen import checks
from tiaowen.cases import run_examples
from tiaowen.cases.boundary import gaps
from tiaowen.cli import main
from tiaowen.lockstep import align, check
from tiaowen.model.document import Document, FactInput
from tiaowen.model.names import Fact
from tiaowen.model.provisions import Provision
from tiaowen.model.types import FactKind, Number
from tiaowen.pages import render as render_pages
from tiaowen.python import render
from tiaowen.python.load import evaluator, load
from tiaowen.reference import Case, decide
from tiaowen.registers import registers
from tiaowen.runtime.explain import explain
from tiaowen.source import SourceFile
from tiaowen.syntax.format import format_source
from tiaowen.syntax.scan import scan_vocabulary
from tiaowen.text import read_text
from tiaowen.wording import plan

pytestmark = pytest.mark.filterwarnings("ignore:Generating overly large repr")
SEEDS = st.integers(0, 2**32)
STAGES = ("tokens", "tree", "model", "plan")
CASES_PER_PROVISION = 3


def written() -> st.SearchStrategy[Document]:
    """Documents of every kind: with and without members."""
    return st.one_of(documents(), documents_with_members())


def few(examples: int) -> settings:
    """So many examples; under another profile than `ci` more, in proportion to it."""
    ratio = max(1, settings().max_examples // 100)
    return settings(
        max_examples=examples * ratio,
        deadline=None,
        phases=(Phase.explicit, Phase.reuse, Phase.generate),
        suppress_health_check=list(HealthCheck),
    )


def formatted(sources: Sequence[SourceFile]) -> list[SourceFile]:
    vocabulary = scan_vocabulary(sources)
    return [SourceFile(each.path, format_source(each, vocabulary)) for each in sources]


def texts(sources: Sequence[SourceFile]) -> list[str]:
    return [each.text for each in sources]


# --- text and model


@few(60)
@given(written())
def test_what_is_written_reads_back_as_the_same_document(document: Document) -> None:
    read = compiled(write(document))
    assert read.errors == []
    assert differences(comparable(read.document), comparable(document)) == []


@few(60)
@given(written(), SEEDS)
def test_spelling_marks_and_layout_change_nothing(document: Document, seed: int) -> None:
    read = compiled(write(document, Random(seed)))
    assert read.errors == []
    assert differences(comparable(read.document), comparable(document)) == []


@few(30)
@given(written(), SEEDS)
def test_formatting_keeps_the_meaning_and_is_done_once(document: Document, seed: int) -> None:
    once = formatted(write(document, Random(seed)))
    read = compiled(once)
    assert read.errors == []
    assert differences(comparable(read.document), comparable(document)) == []
    assert texts(formatted(once)) == texts(once)


@few(25)
@given(documents_with_examples(), st.none() | SEEDS)
def test_examples_read_back_and_come_out_as_written(document: Document, seed: int | None) -> None:
    read = compiled(write(document, None if seed is None else Random(seed)))
    assert read.errors == []
    assert differences(comparable(read.document), comparable(document)) == []
    assert read.document is not None
    plans = tuple(plan(read.document, each) for each in read.document.provisions)
    results = run_examples(read.document, plans, {"参照算法": decide})
    failed = [
        (result.example.expected, result.shown, [each.message for each in result.findings])
        for result in results
        if not result.passed and result.example.expected != UNFILLED
    ]
    assert failed == []


# --- a document that checks never fails


def nothing_known(document: Document, provision: Provision) -> Case:
    facts: dict[str, FactInput] = dict.fromkeys(
        each.alias for each in document.object(provision.subject.name).facts
    )
    return Case(date(2019, 6, 1), facts, {})


def extreme(fact: Fact, *, least: bool) -> FactInput:
    """The least or the greatest value a fact may have."""
    match fact.kind:
        case FactKind.BOOL | FactKind.ASSESSED:
            return not least
        case FactKind.DATE:
            return date.min if least else date.max
        case FactKind.CHOICE | FactKind.TEXT:
            return None
        case _ if least:
            return Fraction(0)
        case _:
            assert isinstance(fact.type, Number)
            return fact.limits.maximum or Fraction(10**6)


def at_the_ends(document: Document, provision: Provision, *, least: bool) -> Case:
    facts = document.object(provision.subject.name).facts
    given = {each.alias: extreme(each, least=least) for each in facts}
    value = Fraction(0 if least else 10**12)
    standards = {each.alias: value for each in document.standards if each.given_by_user}
    return Case(date.min if least else date.max, given, standards)


def assert_computes(document: Document, data: st.DataObject) -> None:
    """Both evaluators decide every case alike, and every decision can be shown."""
    plans = tuple(plan(document, each) for each in document.provisions)
    other = evaluator(load(render(document, plans)))
    for laid_out in plans:
        provision = laid_out.provision
        tried = [
            nothing_known(document, provision),
            at_the_ends(document, provision, least=True),
            at_the_ends(document, provision, least=False),
            *(data.draw(cases(document, provision)) for _ in range(CASES_PER_PROVISION)),
        ]
        for case in tried:
            expected, got = decide(laid_out, case), other(laid_out, case)
            assert got.to_json() == expected.to_json()
            assert explain(expected)


def assert_shows(document: Document) -> None:
    """Checks, boundary values, step-lock and pages have something to say, whatever it is."""
    plans = tuple(plan(document, each) for each in document.provisions)
    checks.run(document)
    gaps(document, plans)
    results = run_examples(document, plans, {"参照算法": decide})
    text = read_text(SourceFile("原文.txt", "按规定对不裁员、少裁员的参保企业，返还50%。"))
    alignment = align(document, text)
    check(alignment)
    for compared in (alignment, None):
        made = registers(document, compared, plans, results)
        assert all(len(row.cells) == len(each.columns) for each in made for row in each.rows)
        assert all(all(row.cells) for each in made for row in each.rows)
        assert render_pages(document, text, compared, plans, results, made)


@few(15)
@given(written(), st.data())
def test_a_document_that_is_read_without_errors_is_computed(
    document: Document, data: st.DataObject
) -> None:
    read = compiled(write(document)).document
    assert read is not None
    assert_computes(read, data)
    assert_shows(read)


@few(5)
@given(written())
def test_every_stage_can_be_printed(document: Document) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for each in write(evolve(document, identity=evolve(document.identity, text_file=""))):
            (Path(folder) / each.path).write_text(each.text, "utf-8")
        for stage in STAGES:
            assert main(["dump", folder, "--stage", stage]) == 0


# --- damage


def damaged(sources: Sequence[SourceFile], random: Random) -> list[SourceFile]:
    """One to three lines or words of the rules left out, written twice, or put elsewhere."""
    changed = list(sources)
    for _ in range(random.randint(1, 3)):
        index = random.randrange(len(changed))
        parts = pieces(changed[index].text, lines=random.random() < 0.5)
        harm(parts, random)
        changed[index] = SourceFile(changed[index].path, "".join(parts))
    return changed


def pieces(text: str, *, lines: bool) -> list[str]:
    if lines:
        return text.splitlines(keepends=True)
    cut, found = "：；。，、（）「」｜\n为的且或至＋－×÷", [""]
    for char in text:
        if char in cut:
            found += [char, ""]
        else:
            found[-1] += char
    return [piece for piece in found if piece]


def harm(parts: list[str], random: Random) -> None:
    at, to = random.randrange(len(parts)), random.randrange(len(parts))
    match random.choice(("leave out", "twice", "swap")):
        case "leave out":
            del parts[at]
        case "twice":
            parts.insert(at, parts[at])
        case _:
            parts[at], parts[to] = parts[to], parts[at]


@few(35)
@given(written(), SEEDS)
def test_damaged_files_give_findings_or_a_document(document: Document, seed: int) -> None:
    random = Random(seed)
    read = compiled(damaged(write(document, random), random))
    assert read.document is not None or read.errors
    if read.document is not None:
        assert_shows(read.document)


@few(12)
@given(written(), SEEDS, st.data())
def test_what_still_builds_after_damage_is_computed_alike(
    document: Document, seed: int, data: st.DataObject
) -> None:
    read = compiled(damaged(write(document), Random(seed)))
    if read.document is not None and not read.errors:
        assert_computes(read.document, data)


@few(30)
@given(written(), SEEDS)
def test_formatting_damaged_files_is_done_once(document: Document, seed: int) -> None:
    random = Random(seed)
    once = formatted(damaged(write(document, random), random))
    assert texts(formatted(once)) == texts(once)
