"""A generated package lives alone: attrs is all it needs, and a strict type checker is content with it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

from support import tax, xiangtan
from tiaowen.model.document import Document
from tiaowen.python import render
from tiaowen.wording import plan

SCRIPT = """\
from datetime import date

import iit_2018 as law
import xiangtan_2019 as policy

on = date(2019, 6, 1)
firm = policy.Enterprise(
    insured=True, no_layoffs=True, paid_in_full=True, ui_premium_last_year=policy.yuan("120000")
)
decision = policy.stability_refund(firm, on=on)
print(decision.status.value, decision.amount)
print(decision.explain().splitlines()[1])
rates = policy.Standards(monthly_ui_benefit=policy.yuan(1000))
print([each.name for each in policy.hardship_refund(firm, on=on, standards=rates, choice=1).missing])
data: dict[str, object] = {"日期": "2019-12-31", "事实": {"居民个人": True, "工资薪金收入": "20.4万元"}}
(owed,) = law.decide_json(data, provision="comprehensive_income_tax")
print(owed.to_json()["结论"], len(owed.missing))
"""

ANSWERS = [
    "符合 60000.00",
    "结论：按所填信息，符合条件，可以申请，金额为6万元。",
    "['面临暂时性生产经营困难', '恢复有望', '参保职工人数']",
    "待补充 6",
]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with both packages, the script, and attrs; no compiler anywhere near."""
    folder = tmp_path_factory.mktemp("project")
    for document in (xiangtan.DOCUMENT, tax.DOCUMENT):
        write_package(document, folder)
    (folder / "script.py").write_text(SCRIPT, "utf-8")
    return folder


def write_package(document: Document, folder: Path) -> None:
    for path, text in render(document, [plan(document, p) for p in document.provisions]).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode("utf-8"))


def test_it_runs_with_attrs_alone(project: Path, tmp_path: Path) -> None:
    site = Path(attrs.__file__).parent.parent
    for name in ("attr", "attrs"):
        shutil.copytree(site / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    start = f"import sys; sys.path[:0] = {[str(project), str(tmp_path)]!r}; "
    alone = "assert not any('site-packages' in each for each in sys.path); "
    run = f"{start}{alone}exec(open({str(project / 'script.py')!r}, encoding='utf-8').read())"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-X", "utf8", "-c", run],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout.splitlines() == ANSWERS


def test_a_strict_type_checker_accepts_script_and_package(project: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--config-file="]
    done = subprocess.run(
        [*command, "script.py", "iit_2018", "xiangtan_2019"],
        cwd=project,
        env={key: value for key, value in os.environ.items() if key != "MYPYPATH"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_generated_code_is_laid_out_as_the_formatter_would(project: Path) -> None:
    modules = [
        str(path)
        for name in ("iit_2018", "xiangtan_2019")
        for path in (project / name).glob("*.py")
    ]
    command = [sys.executable, "-m", "ruff", "format", "--check", "--isolated"]
    done = subprocess.run(
        [*command, "--line-length", "100", *modules],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
