"""The package that is rendered: which files, the same every time, and names that try to be code."""

import ast
import builtins
import sys
from datetime import date
from fractions import Fraction
from pathlib import Path, PurePosixPath
from types import ModuleType

import pytest
from attrs import evolve

import tiaowen.runtime
from support import tax, xiangtan
from support.nodes import HERE, divided, fact, holds, money_fact, ratio, read, times, yes_no
from tiaowen.model.document import Document, Measure
from tiaowen.model.expressions import Expression, HasOption
from tiaowen.model.names import Fact, Object
from tiaowen.model.provisions import Provision, Sum
from tiaowen.model.types import Choice, Date, FactKind, Text
from tiaowen.python import render
from tiaowen.python.load import evaluator, load
from tiaowen.python.names import UnusableName
from tiaowen.reference import Case, decide
from tiaowen.runtime import CaseError, Decision, Status, yuan
from tiaowen.wording import plan

ON = date(2019, 6, 1)
HOSTILE = (
    '"""',
    "'''",
    "\\",
    "\\N{DASH}",
    "a\nimport os",
    "a\r\nimport os",
    "{{ x }}",
    "{x!r}",
    "%s",
    "__import__('os').abort()",
    '"); __import__("os").abort() #',
    "# noqa",
    "type: ignore",
    "\u2028raise SystemExit",
    "\u202e",
    "\ud800",
    "\x00",
    "\f",
    "<script>",
    "🙂",
)


def files(document: Document) -> dict[PurePosixPath, str]:
    return render(document, [plan(document, each) for each in document.provisions])


def package(document: Document) -> ModuleType:
    return load(files(document))


def with_provision(document: Document, provision: Provision, owner: Object) -> Document:
    """The document with one measure that holds one provision of one object."""
    measure = Measure("（七）", "", (), False, None, (provision,), (), span=HERE)
    return evolve(document, objects=(owner,), measures=(measure,), examples=(), standards=())


def document_of(
    facts: tuple[Fact, ...], condition: Fact, amount: Fact, name: str = "补贴"
) -> Document:
    owner = Object("企业", "enterprise", None, facts, span=HERE)
    provision = evolve(
        xiangtan.REFUND,
        name=name,
        alias="grant",
        condition=holds(condition),
        standard=Sum(read(amount), (), span=HERE),
    )
    return with_provision(xiangtan.DOCUMENT, provision, owner)


@pytest.mark.parametrize("if_zero", [None, ratio(3)])
def test_a_divisor_that_is_nothing_of_a_fact_is_zero(if_zero: Expression | None) -> None:
    """租金÷（租金×0%）: the fact that it is made from is not zero."""
    rent = money_fact("租金", "rent")
    share = divided(read(rent), times(read(rent), ratio(0)), if_zero=if_zero)
    provision = evolve(
        xiangtan.REFUND,
        condition=None,
        standard=Sum(times(read(rent), share), (), span=HERE),
        in_force=None,
    )
    owner = Object("企业", "enterprise", None, (rent,), span=HERE)
    document = with_provision(xiangtan.DOCUMENT, provision, owner)
    laid_out, case = plan(document, provision), Case(ON, {"rent": Fraction(100)}, {})
    decision = evaluator(package(document))(laid_out, case)
    assert decision.to_json() == decide(laid_out, case).to_json()
    assert decision.amount == (None if if_zero is None else yuan(3))


def test_the_files_of_a_package() -> None:
    paths = [path for path in files(xiangtan.DOCUMENT) if path.parts[1] != "runtime"]
    names = ["texts.py", "facts.py", "standards.py", "article_07.py", "__init__.py", "py.typed"]
    assert [str(path) for path in paths] == [f"xiangtan_2019/{name}" for name in names]
    assert PurePosixPath("iit_2018/standards.py") not in files(tax.DOCUMENT)


def test_the_runtime_is_carried_along_byte_for_byte() -> None:
    folder = Path(tiaowen.runtime.__file__).parent
    carried = {
        path.name: text.encode("utf-8")
        for path, text in files(xiangtan.DOCUMENT).items()
        if path.parts[1] == "runtime"
    }
    assert carried == {path.name: path.read_bytes() for path in folder.glob("*.py")}


def test_the_runtime_imports_only_itself_the_standard_library_and_attrs() -> None:
    for path in Path(tiaowen.runtime.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                assert not any(each.name.startswith("tiaowen") for each in node.names)
            if isinstance(node, ast.ImportFrom):
                assert node.level == 1 or not (node.module or "").startswith("tiaowen")


def test_the_same_document_gives_the_same_files() -> None:
    assert files(xiangtan.DOCUMENT) == files(xiangtan.DOCUMENT)


def test_every_clause_has_a_column_that_names_it_and_quotes_the_text() -> None:
    text = files(xiangtan.DOCUMENT)[PurePosixPath("xiangtan_2019/article_07.py")]
    assert "    # 申报条件（二）1．：不裁员「不裁员」\n    condition_2_1 = no_layoffs\n" in text
    assert "依据：第（七）条“按规定对不裁员、少裁员的参保企业" in text
    assert "Fraction" not in text


def test_lines_are_not_longer_than_their_words() -> None:
    for path, text in files(tax.DOCUMENT).items():
        if path.parts[1] == "runtime":
            continue
        code = [line for line in text.splitlines() if line.isascii()]
        assert all(len(line) <= 100 for line in code), path


def test_a_decision_as_a_developer_asks_for_it() -> None:
    policy = package(xiangtan.DOCUMENT)
    case = policy.Enterprise(
        insured=True, no_layoffs=True, paid_in_full=True, ui_premium_last_year=yuan("120000")
    )
    decision = policy.stability_refund(case, on=ON)
    assert decision.status is policy.Status.ELIGIBLE
    assert decision.amount == yuan("60000.00")
    assert [each.provision for each in policy.match(case, on=ON)] == [
        "stability_refund",
        "hardship_refund",
    ]
    assert policy.Enterprise.from_json({"不裁员": True}) == policy.Enterprise(no_layoffs=True)


def test_a_case_in_json_is_decided() -> None:
    policy = package(xiangtan.DOCUMENT)
    data = {
        "对象": "企业",
        "日期": "2019-06-01",
        "事实": {
            "参加失业保险": True,
            "面临暂时性生产经营困难": True,
            "恢复有望": True,
            "不裁员": True,
            "参保职工人数": 20,
            "企业及其职工月应缴纳社会保险费": "3万元/月",
        },
        "公布标准": {"当地月人均失业保险金": "1000元/人·月"},
        "选择": {"困难企业稳岗返还": 1},
    }
    assert len(policy.decide_json(data)) == 2
    (decision,) = policy.decide_json(data, provision="hardship_refund")
    assert decision.amount == yuan(120_000)
    with pytest.raises(CaseError, match="日期"):
        policy.decide_json({**data, "日期": None})
    with pytest.raises(CaseError, match="没有“other”这一事项"):
        policy.decide_json(data, provision="other")


def test_a_choice_that_is_not_offered_is_refused() -> None:
    policy = package(xiangtan.DOCUMENT)
    for choice in (0, 3, True, "1"):
        with pytest.raises(ValueError, match="选择应当是"):
            policy.hardship_refund(policy.Enterprise(), on=ON, choice=choice)
    with pytest.raises(ValueError, match="没有“other”"):
        policy.match(policy.Enterprise(), on=ON, choices={"other": 1})


@pytest.mark.parametrize(
    "facts",
    [
        {"ui_premium_last_year": 120_000.0},
        {"ui_premium_last_year": 120_000},
        {"ui_premium_last_year": yuan(-1)},
        {"insured_staff": True},
        {"insured_staff": 20.0},
        {"insured_staff": 1_000_001},
        {"insured": 1},
        {"insured": "是"},
    ],
)
def test_a_fact_that_is_not_exact_or_out_of_bounds_is_refused(facts: dict[str, object]) -> None:
    with pytest.raises(CaseError):
        package(xiangtan.DOCUMENT).Enterprise(**facts)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_names_and_strings_that_try_to_be_code_stay_strings(hostile: str) -> None:
    flag = yes_no(f"参保{hostile}", "insured")
    size = fact(hostile, "size", FactKind.CHOICE, Choice((hostile, "其他")))
    document = document_of((flag, size, xiangtan.PREMIUM), flag, xiangtan.PREMIUM, hostile)
    (measure,) = document.measures
    (provision,) = document.provisions
    condition = HasOption(read(size), (hostile,), span=HERE)
    provision = evolve(provision, condition=condition)
    document = evolve(
        document,
        measures=(evolve(measure, entries=(provision,)),),
        identity=evolve(document.identity, title=hostile, name=hostile),
    )
    made = files(document)
    for text in made.values():
        text.encode("utf-8")
    policy = load(made)
    case = policy.Enterprise(size=hostile, ui_premium_last_year=yuan(1))
    decision: Decision = policy.grant(case, on=ON)
    assert decision.status is Status.ELIGIBLE
    assert decision.text.name == hostile
    assert decision.text.document.title == hostile


def test_hostile_words_leave_the_code_itself_unchanged() -> None:
    def code(word: str) -> str:
        flag = yes_no(f"参保{word}", "insured")
        document = document_of((flag, xiangtan.PREMIUM), flag, xiangtan.PREMIUM, f"名{word}")
        tree = ast.parse(files(document)[PurePosixPath("xiangtan_2019/article_07.py")])
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                node.value = ""
        return ast.dump(tree)

    assert len({code(word) for word in ("", *HOSTILE)}) == 1


@pytest.mark.parametrize(
    "alias", ["date", "int", "bool", "str", "case", "on", "Money", "Decision", "truths", "half_up"]
)
def test_a_fact_may_be_called_like_something_of_the_code(alias: str) -> None:
    flag = yes_no("标志", alias)
    others = (
        fact("日期", "day", FactKind.DATE, Date()),
        fact("文字", "note", FactKind.TEXT, Text()),
        money_fact("金额", "amount"),
    )
    document = document_of((flag, *others), flag, others[2])
    case = Case(ON, {alias: True, "day": ON, "note": "x", "amount": Fraction(1, 100)})
    (laid_out,) = (plan(document, each) for each in document.provisions)
    decision = evaluator(package(document))(laid_out, case)
    assert decision.to_json() == decide(laid_out, case).to_json()
    assert decision.amount == yuan("0.01")


@pytest.mark.parametrize("alias", ["match", "facts", "yuan", "runtime", "Status", "decide_json"])
def test_a_provision_called_like_a_part_of_the_package_gets_another_name(alias: str) -> None:
    document = document_of((xiangtan.INSURED, xiangtan.PREMIUM), xiangtan.INSURED, xiangtan.PREMIUM)
    (measure,) = document.measures
    (provision,) = document.provisions
    renamed = evolve(measure, entries=(evolve(provision, alias=alias),))
    policy = package(evolve(document, measures=(renamed,)))
    case = policy.Enterprise(insured=True, ui_premium_last_year=yuan(1))
    assert list(policy.PROVISIONS) == [alias]
    assert getattr(policy, f"{alias}_")(case, on=ON).amount == yuan(1)
    assert policy.match(case, on=ON)[0].amount == yuan(1)


@pytest.mark.parametrize("alias", ["class", "a b", "x\n", "名", "a;b", "__class__"])
def test_an_alias_that_is_no_name_is_refused_before_code_is_made(alias: str) -> None:
    flag = yes_no("标志", alias)
    document = document_of((flag, xiangtan.PREMIUM), flag, xiangtan.PREMIUM)
    with pytest.raises(UnusableName):
        files(document)


def test_loading_leaves_no_module_behind_and_builtins_alone() -> None:
    before = set(sys.modules), set(dir(builtins))
    package(xiangtan.DOCUMENT)
    assert (set(sys.modules), set(dir(builtins))) == before
