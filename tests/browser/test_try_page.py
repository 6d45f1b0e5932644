"""A provision tried in the page: worked cases typed into the form, what folds away, what is wrong, what is over."""

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from support.try_form import Form, Row
from tiaowen.project import Project
from tiaowen.runtime.amounts import money_words
from tiaowen.runtime.money import Money
from tiaowen.site.build import build
from tiaowen.source.write import replace_tree

ROOT = Path(__file__).parents[2]
TABLES = sorted((ROOT / "tests" / "cases").glob("*.toml"))
ROWS: list[Row] = [
    row for table in TABLES for row in tomllib.loads(table.read_text("utf-8"))["case"]
]
MOST_BYTES = 300_000
SENTENCES = {
    "符合": ("按所填信息，符合条件", "应缴", "应当缴纳"),
    "不符合": ("按所填信息，不符合条件", "按所填信息，不需要按本项缴纳"),
    "待补充": ("还不能确定，还缺",),
    "待认定": ("还不能确定，要等认定：",),
    "待决定": ("条件都满足，给不给",),
    "待明确": ("尚待明确",),
    "无法确定": ("无法确定",),
    "不在执行期限内": ("",),
}
"""How the sentence of a status begins. Out of its window a provision is computed for a day inside."""


@pytest.fixture
def folder(sites: dict[str, Path]) -> Path:
    """The site of the measures."""
    return sites["xiangtan_2019"]


@pytest.fixture
def tax(sites: dict[str, Path]) -> Path:
    """The site of the tax."""
    return sites["iit_2018"]


def _built(rules: Path, out: Path) -> Path:
    project = Project(rules)
    assert project.document is not None
    replace_tree(out / "site", build(project.site, project.document.identity.title))
    return out / "site"


@pytest.fixture
def quiet(page: Any) -> Iterator[Any]:  # noqa: ANN401
    """A page of which no script fails and that asks for nothing but files."""
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("request", lambda asked: _local(asked.url) or faults.append(asked.url))
    yield page
    assert not faults


def _local(url: str) -> bool:
    return url.startswith(("file:", "data:"))


def _path(folder: Path, name: str) -> Path:
    [found] = [
        each
        for each in folder.glob("try-*.html")
        if f"<h1>试算：{name}<" in each.read_text("utf-8")
    ]
    return found


def _amounts(expect: str) -> list[str]:
    """The amounts of a worked case as a page says them."""
    found = re.findall(r"([0-9]+)\.([0-9]{2})", expect)
    return [money_words(Money(int(whole) * 100 + int(fen)), "") for whole, fen in found]


def _sample() -> list[Row]:
    """Of each provision the first that gives something; of each status the first that does not."""
    first: dict[str, Row] = {}
    for row in ROWS:
        status, _, given = row["expect"].partition(" ")
        first.setdefault(row["provision"] if given else status, row)
    return list(first.values())


@pytest.mark.parametrize("row", _sample(), ids=lambda row: f"{row['provision']}-{row['why'][:20]}")
def test_a_worked_case_typed_into_the_form_gives_its_sum(
    quiet: Any,  # noqa: ANN401
    folder: Path,
    row: Row,
) -> None:
    form = Form(quiet, _path(folder, row["provision"]))
    form.fill(row)
    assert form.problems == []
    status = row["expect"].partition(" ")[0]
    assert form.says.startswith(SENTENCES[status])
    for each in (row["expect"], *row.get("readings", [])):
        for amount in _amounts(each):
            assert amount in form.says
    for name in row.get("missing", []):
        assert name in form.told


@pytest.mark.parametrize(
    ("wages", "due"),
    [("6万元", "应缴0元"), ("95999.99", "应缴1080元"), ("96,000.01元", "应缴1080元"), ("102万", "应缴250080元")],
)  # fmt: skip
def test_the_tax_of_a_year(quiet: Any, tax: Path, wages: str, due: str) -> None:  # noqa: ANN401
    form = Form(quiet, _path(tax, "综合所得税"))
    form.answer("居民个人", True)
    for name in ("劳务报酬收入", "稿酬收入", "特许权使用费收入", "专项扣除", "专项附加扣除", "依法确定的其他扣除"):  # fmt: skip
        form.answer(name, 0)
    form.answer("工资薪金收入", wages)
    assert form.says.startswith(due)
    assert "应纳税所得额＝" in form.told


REFUND = {
    "参加失业保险": True, "不裁员": True, "按时足额缴纳失业保险费": True, "上年度实际缴纳失业保险费": "12万元",
}  # fmt: skip


def _refund(page: Any, folder: Path, **changes: object) -> Form:  # noqa: ANN401
    form = Form(page, _path(folder, "稳岗返还"))
    form.fill({"facts": {**REFUND, **changes}})
    return form


def test_a_right_is_told_as_a_right_with_its_arithmetic(quiet: Any, folder: Path) -> None:  # noqa: ANN401
    form = _refund(quiet, folder)
    assert form.says == "按所填信息，符合条件，可以申请，金额为6万元。"
    assert "扶持标准＝上年度实际缴纳失业保险费×50%＝12万元×50%＝6万元" in form.told
    assert "下面几条都要满足" in form.told
    assert "下面满足一条就行" in form.told
    assert "以正式文件和经办机关的决定为准" in form.told


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("abc", "应当写"),
        ("12.345元", "金额最小到分"),
        ("-1", "不能小于0"),
        ("1" + "0" * 30, "最大是1万亿元"),
        ("12万人", "单位应当是元"),
    ],
)
def test_nonsense_is_told_beside_its_control_and_the_rest_goes_on(
    quiet: Any,  # noqa: ANN401
    folder: Path,
    written: str,
    message: str,
) -> None:
    form = _refund(quiet, folder)
    form.answer("上年度实际缴纳失业保险费", written)
    assert form.problems == [], "nobody is told while typing"
    quiet.keyboard.press("Tab")
    [problem] = form.problems
    assert message in problem
    assert form.says.startswith("还不能确定，还缺1项信息")
    form.answer("上年度实际缴纳失业保险费", "12万")
    assert form.problems == []
    assert "6万元" in form.says


def test_a_day_that_does_not_exist_is_told(quiet: Any, folder: Path) -> None:  # noqa: ANN401
    form = _refund(quiet, folder)
    day = quiet.get_by_label("申请日期", exact=True)
    day.fill("")
    day.focus()
    quiet.keyboard.type("02302019")
    quiet.keyboard.press("Tab")
    quiet.get_by_label("上年度实际缴纳失业保险费").focus()
    assert form.problems == ["没有这一天，或者没有填全，请核对。"]
    assert form.says.startswith("请先填日期")


def test_what_cannot_matter_folds_away_and_can_be_fetched_back(quiet: Any, folder: Path) -> None:  # noqa: ANN401
    form = Form(quiet, _path(folder, "稳岗返还"))
    everything = form.asked
    assert "少裁员" in everything
    around = quiet.locator(".tw-try-form")
    form.tick(around, "不裁员", ("是",))
    assert "少裁员" not in form.asked
    assert "不裁员" in form.asked
    form.tick(around, "参加失业保险", ("否",))
    assert form.asked == ["申请日期", "参加失业保险", "不裁员"]
    form.show_all()
    assert set(everything) <= set(form.asked)


def test_nothing_is_known_at_first_and_nobody_is_refused(quiet: Any, folder: Path) -> None:  # noqa: ANN401
    for path in sorted(folder.glob("try-*.html")):
        said = Form(quiet, path).says
        assert said.startswith(("还不能确定", "条件都满足", "按所填信息，符合条件")), path.name


def test_everything_that_is_missing_has_a_control(quiet: Any, folder: Path) -> None:  # noqa: ANN401
    for path in sorted(folder.glob("try-*.html")):
        form = Form(quiet, path)
        lists = quiet.get_by_label("逐名列出")
        if lists.count():
            lists.first.check()
        lacking = quiet.evaluate(
            "[...document.querySelectorAll('.tw-try-told h3')].find(each => each.textContent === '还缺以下信息')"
            "?.nextElementSibling.innerText.split('\\n') ?? []"
        )
        for line in lacking:
            name = re.sub(r"^第1名[^的]*的", "", line).partition("：")[0].partition("（")[0]
            assert any(each.startswith(name) for each in form.asked), (path.name, line)


def test_that_it_is_over_stands_in_large_type_and_it_is_still_computed(
    quiet: Any,  # noqa: ANN401
    folder: Path,
) -> None:
    form = Form(quiet, _path(folder, "困难企业稳岗返还"))
    form.day("2020-01-01")
    over = quiet.locator("#tw-try-over")
    assert "执行期限已于2019年12月31日届满" in over.inner_text()
    size = quiet.eval_on_selector(
        ".tw-try-ended", "each => parseFloat(getComputedStyle(each).fontSize)"
    )
    assert size >= 22
    assert "按2019年12月31日试算" in form.told
    assert "可以申请" not in form.says
    form.day("2019-12-31")
    assert over.inner_text() == ""
    assert "试算" not in form.told


def test_a_list_is_unknown_empty_or_written_out(quiet: Any, folder: Path) -> None:  # noqa: ANN401
    form = Form(quiet, _path(folder, "就业困难人员社会保险补贴"))
    assert "请逐名列出" in form.told
    form.members("职工", [])
    assert form.says.startswith("按所填信息，不符合条件。没有一名符合条件。")
    form.members("职工", [(2, {"新招用": True})])
    assert "第2名职工的符合条件的就业困难人员" in form.told
    quiet.get_by_role("button", name="去掉这一名").first.click()
    assert "第2名职工" not in form.told
    quiet.get_by_role("button", name="去掉这一名").click()
    assert "请逐名列出" in form.told


def test_a_measure_leads_to_its_pages_and_the_first_page_to_all(quiet: Any, folder: Path) -> None:  # noqa: ANN401
    quiet.goto((folder / "measure-07.html").as_uri())
    assert quiet.locator("#provision-1 a[href='try-stability-refund.html']").count() == 1
    quiet.goto((folder / "index.html").as_uri())
    quiet.locator("article a[href='try.html']").click()
    quiet.wait_for_url("**/try.html")
    listed = quiet.locator("article li a").count()
    assert listed == len(list(folder.glob("try-*.html")))


def test_enter_stays_on_the_page(quiet: Any, folder: Path) -> None:  # noqa: ANN401
    form = _refund(quiet, folder)
    quiet.get_by_label("上年度实际缴纳失业保险费").press("Enter")
    assert "6万元" in form.says


def test_everything_can_be_done_with_the_keyboard(quiet: Any, folder: Path) -> None:  # noqa: ANN401
    form = Form(quiet, _path(folder, "稳岗返还"))
    quiet.get_by_label("申请日期", exact=True).focus()
    for _ in range(8):
        quiet.keyboard.press("Tab")
        if quiet.evaluate("document.activeElement.type") == "radio":
            break
    quiet.keyboard.press("ArrowLeft")
    quiet.keyboard.press("ArrowLeft")
    assert "［满足］（一）参加失业保险" in form.told.replace("\n", "").replace(" ", "")


def test_every_control_has_a_name(quiet: Any, folder: Path) -> None:  # noqa: ANN401
    for path in sorted(folder.glob("try-*.html")):
        Form(quiet, path)
        bare = quiet.evaluate(
            "[...document.querySelectorAll('#tw-try :is(input, select)')]"
            ".filter(each => each.labels.length === 0).length"
        )
        assert bare == 0, path.name


@pytest.mark.parametrize("width", [1920, 1280, 768, 390])
def test_no_page_scrolls_sideways(quiet: Any, folder: Path, width: int) -> None:  # noqa: ANN401
    quiet.set_viewport_size({"width": width, "height": 1000})
    for path in sorted(folder.glob("try*.html")):
        quiet.goto(path.as_uri())
        wide = quiet.evaluate("document.documentElement.scrollWidth")
        assert wide <= width, path.name


def test_without_scripts_there_is_a_list_to_tick_and_whom_to_ask(
    browser: Any,  # noqa: ANN401
    folder: Path,
) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(_path(folder, "稳岗返还").as_uri())
    said = page.inner_text("article")
    assert "需要浏览器打开 JavaScript" in said
    assert "到哪里问：市人力资源和社会保障局、市财政局" in said
    assert "☐ 参加失业保险" in said
    assert "下面满足一条就行" in said
    assert "您的情况" not in said
    page.close()


def test_a_page_with_all_that_it_decides_by_is_small(folder: Path) -> None:
    shared = sum(path.stat().st_size for path in (folder / "_static").glob("try-*.js"))
    evaluator = (folder / "_static" / "evaluator.js").stat().st_size
    slices = folder / "_static" / "slices"
    for path in sorted(slices.glob("*.js")):
        page = folder / f"try-{path.stem.replace('_', '-')}.html"
        whole = page.stat().st_size + path.stat().st_size + shared + evaluator
        assert whole < MOST_BYTES, path.name


HOSTILE = "少<script>globalThis.called=1</script>\"'{{7*7}}"


def test_names_are_text_whatever_they_are(quiet: Any, folder: Path) -> None:  # noqa: ANN401
    path = folder / "_static" / "slices" / "stability_refund.js"
    kept = path.read_text("utf-8")
    renamed = json.dumps(HOSTILE)[1:-1].replace("<", "\\u003c")
    path.write_text(kept.replace(json.dumps("少裁员")[1:-1], renamed), "utf-8")
    try:
        form = Form(quiet, _path(folder, "稳岗返还"))
        assert HOSTILE in form.asked
        assert HOSTILE in form.told
        assert quiet.evaluate("globalThis.called === undefined")
    finally:
        path.write_text(kept, "utf-8")


def test_a_quote_of_the_text_is_text_on_the_page(quiet: Any, tmp_path: Path) -> None:  # noqa: ANN401
    spiteful = "居民<script>globalThis.called=1</script>个人"
    rules = tmp_path / "rules"
    rules.mkdir()
    for path in sorted((ROOT / "policies" / "iit_2018").iterdir()):
        text = path.read_text("utf-8")
        quoted = re.sub("「[^」]*」", lambda found: found[0].replace("居民个人", spiteful), text)
        whole = text.replace("居民个人", spiteful) if path.name == "原文.txt" else quoted
        (rules / path.name).write_text(whole, "utf-8")
    form = Form(quiet, _path(_built(rules, tmp_path), "综合所得税"))
    assert spiteful in form.told
    assert quiet.evaluate("globalThis.called === undefined")
