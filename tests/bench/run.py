"""Prints what the project holds itself to, measured in one run: `make bench`.

Ratios are taken from the best of many rounds, the candidates in turn within each round, so that
a busy machine slows all of them alike. A decision always holds its whole trace as plain tuples;
the objects of `reasons` and `computation` are made when they are read.
"""

import os
import subprocess
import sys
import tempfile
import timeit
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any
from unicodedata import east_asian_width

from attrs import evolve, frozen

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent.parent / "compiler"), str(HERE.parent)]

from bench import handwritten  # noqa: E402
from bench.documents import ROOT, write_document  # noqa: E402
from tiaowen.project import Project  # noqa: E402
from tiaowen.python.load import load  # noqa: E402
from tiaowen.runtime import Decision, yuan  # noqa: E402
from tiaowen.syntax.table import cache_folder  # noqa: E402

ROUNDS, CALLS, RUNS = 25, 1000, 15
SIZES = (5_000, 50_000)
BY_HAND = {
    "stability_refund": (handwritten.stability_refund, handwritten.bare_stability_refund),
    "hardship_refund": (handwritten.hardship_refund, handwritten.bare_hardship_refund),
    "comprehensive_income_tax": (handwritten.tax, handwritten.bare_tax),
}
Candidate = Callable[[], object]


@frozen
class Contest:
    """One case, decided by hand-written Python (`bare`: without a trace) and by generated Python."""

    name: str
    bare: Callable[[], Decision]
    by_hand: Callable[[], Decision]
    generated: Callable[[], Decision]


def main() -> None:
    """Prints the tables."""
    print(row("一次计算", "微秒", "倍数", "要求"))
    for contest in contests():
        report_contest(contest)
    with tempfile.TemporaryDirectory() as folder:
        folders = {size: Path(folder) / str(size) for size in SIZES}
        lines = {size: write_document(folders[size], size) for size in SIZES}
        print("\n" + row("编译", "行/秒", "", "要求"))
        for size in SIZES:
            report_compiler(folders[size], lines[size])
        print("\n" + row("tiaowen（另起进程）", "秒，最短/居中", "兆字节", "要求"))
        os.environ["XDG_CACHE_HOME"] = folder
        for document in (ROOT / "policies" / name for name in ("xiangtan_2019", "iit_2018")):
            report_process("check", document)
            report_process("check", document, changed=True)
            report_process("coverage", document)
        for document in folders.values():
            report_process("check", document)


# --- one decision -------------------------------------------------------------------------------------------


def contests() -> Iterator[Contest]:
    """Both provisions of the first document and the tax, with everything known and with something missing."""
    policy, law = _package("xiangtan_2019"), _package("iit_2018")
    on = date(2019, 6, 1)
    company = policy.Enterprise(
        insured=True,
        insured_staff=20,
        ui_premium_last_year=yuan(120_000),
        monthly_social_premium=yuan(30_000),
        no_layoffs=True,
        few_layoffs=False,
        paid_in_full=True,
        arrears_paid=False,
        in_hardship=True,
        recovery_likely=True,
    )
    unsure = evolve(company, no_layoffs=None, few_layoffs=None)
    rates = policy.Standards(monthly_ui_benefit=yuan(1000))
    for label, case in (("", company), ("，缺信息", unsure)):
        given = {"on": on, "standards": rates}
        yield _contest(f"稳岗返还{label}", policy, "stability_refund", case, {"on": on})
        yield _contest(f"困难企业稳岗返还{label}", policy, "hardship_refund", case, given)
    earner = law.Taxpayer(
        resident=True,
        wages=yuan(400_000),
        service_income=yuan(10_000),
        royalty_income=yuan(5_000),
        licence_income=yuan(0),
        special_deduction=yuan(30_000),
        additional_deduction=yuan(24_000),
        other_deduction=yuan(0),
    )
    for label, case in (("", earner), ("，缺信息", evolve(earner, wages=None))):
        yield _contest(f"综合所得税{label}", law, "comprehensive_income_tax", case, {"on": on})


def _package(name: str) -> Any:  # noqa: ANN401
    return load(Project(ROOT / "policies" / name).python)


def _contest(name: str, package: Any, alias: str, case: object, given: dict[str, Any]) -> Contest:  # noqa: ANN401
    """Raises SystemExit unless all three give the same answer."""
    text = package.PROVISIONS[alias].text
    facts = {fact.alias: fact for owner in package.OBJECTS for fact in owner.facts}
    facts |= {fact.alias: fact for fact in package.PACKAGE.standards}
    by_hand, bare = (make(text, facts) for make in BY_HAND[alias])
    generated = getattr(package, alias)
    hand, made, short = (each(case, **given) for each in (by_hand, generated, bare))
    if hand != made or (short.status, short.result) != (made.status, made.result):
        raise SystemExit(f"{name}: the decisions differ")
    return Contest(
        name,
        lambda: bare(case, **given),
        lambda: by_hand(case, **given),
        lambda: generated(case, **given),
    )


def report_contest(contest: Contest) -> None:
    """Generated against hand-written; then the trace read out, and against one that keeps none."""

    def read_out() -> object:
        decision = contest.generated()
        return decision.reasons, decision.computation

    candidates = (contest.bare, contest.by_hand, contest.generated, read_out)
    bare, hand, made, read = best(candidates)
    rows = [
        (f"{contest.name}：手写，同样的结果", hand, "1", ""),
        ("　　生成", made, f"{made / hand:.2f}", "≤1.5"),
        ("　　生成，再把理由和计算逐条读出", read, f"{read / hand:.2f}", ""),
    ]
    if contest.generated().result is not None:
        rows[1:1] = [("　　手写，不留过程", bare, f"{bare / hand:.2f}", "")]
        rows += [("　　生成（留全过程）对手写（不留过程）", made, f"{made / bare:.2f}", "≤3")]
    for name, seconds, ratio, wanted in rows:
        print(row(name, f"{seconds * 1e6:.2f}", ratio, wanted))


def row(*cells: str) -> str:
    """A line of a table; Chinese characters take two columns."""
    padded: list[str] = []
    for cell, width in zip(cells, (48, 14, 10, 12), strict=True):
        taken = sum(2 if east_asian_width(char) in "WF" else 1 for char in cell)
        space = " " * (width - taken)
        padded.append(space + cell if padded else cell + space)
    return "".join(padded)


def best(candidates: tuple[Candidate, ...]) -> list[float]:
    """Seconds of one call of each, the best of many rounds."""
    timers = [timeit.Timer(candidate) for candidate in candidates]
    rounds = [[timer.timeit(CALLS) / CALLS for timer in timers] for _ in range(ROUNDS)]
    return [min(times) for times in zip(*rounds, strict=True)]


# --- the compiler -------------------------------------------------------------------------------------------


def report_compiler(folder: Path, lines: int) -> None:
    """Lexing and parsing, then the whole check, in this process."""

    def parse(project: Project) -> object:
        return project.parsed

    def check(project: Project) -> object:
        return project.findings

    for name, stage, wanted in (("词法和语法", parse, 10_000), ("全部检查", check, 7_500)):
        seconds = min(_seconds(stage, folder) for _ in range(3 if lines < 10_000 else 1))
        print(row(f"{lines}行：{name}", f"{lines / seconds:.0f}", "", f"≥{wanted}"))


def _seconds(stage: Callable[[Project], object], folder: Path) -> float:
    project = Project(folder)
    start = perf_counter()
    stage(project)
    return perf_counter() - start


# --- a process of its own -----------------------------------------------------------------------------------


@frozen
class Run:
    """One run of a command: wall time, time of the processor, peak memory in MB, exit code."""

    seconds: float
    busy: float
    megabytes: float
    code: int


def report_process(verb: str, folder: Path, *, changed: bool = False) -> None:
    """Best and median of many runs of a real document; of a made one a single run.

    `changed`: as after a change of the rules, when nothing is remembered of their 算例.
    """
    real = folder.parent.name == "policies"
    _process(verb, folder, changed)
    runs = [_process(verb, folder, changed) for _ in range(RUNS if real else 1)]
    lines = sum(path.read_text("utf-8").count("\n") for path in folder.glob("*.tiaowen"))
    after = "，改动以后" if changed else ""
    name = f"{verb} {folder.name}（{lines}行，退出码{runs[0].code}{after}）"
    megabytes = f"{min(run.megabytes for run in runs):.0f}"
    print(
        row(name, _spread(run.seconds for run in runs), megabytes, "≤0.6，≤150" if real else "≤150")
    )
    print(row("　　其中处理器时间", _spread(run.busy for run in runs), "", ""))


def _spread(values: Iterable[float]) -> str:
    known = tuple(values)
    return f"{min(known):.2f}/{median(known):.2f}"


_LAUNCHER = """
import os, subprocess, sys, time
start = time.perf_counter()
process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
_, status, usage = os.wait4(process.pid, 0)
wall, busy = time.perf_counter() - start, usage.ru_utime + usage.ru_stime
print(wall, busy, usage.ru_maxrss, os.waitstatus_to_exitcode(status))
"""
"""Starts the command from a small process: a child inherits the peak of the one that starts it."""


def _process(verb: str, folder: Path, changed: bool) -> Run:
    if changed:
        for mark in cache_folder().glob("complete-*"):
            mark.unlink()
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "compiler"),
        "PYTHONDONTWRITEBYTECODE": "",
    }
    command = [sys.executable, "-m", "tiaowen", verb, str(folder)]
    launcher = [sys.executable, "-S", "-c", _LAUNCHER, *command]
    done = subprocess.run(launcher, env=environment, capture_output=True, text=True, check=True)
    seconds, busy, kilobytes, code = done.stdout.split()
    return Run(float(seconds), float(busy), int(kilobytes) / 1024, int(code))


if __name__ == "__main__":
    main()
