"""`tiaowen batch`: what it refuses before computing, and counts that add up."""

import csv
from pathlib import Path

import pytest

pytest.importorskip("duckdb")
pytest.importorskip("sqlglot")

import duckdb

from tiaowen.cli import main

XIANGTAN = str(Path(__file__).parents[3] / "policies" / "xiangtan_2019")
HEAD = "row_id,insured,no_layoffs,few_layoffs,paid_in_full,arrears_paid,ui_premium_last_year_fen"
ROWS = (
    "91A,是,是,,是,,12000001",
    "91B,是,否,否,是,,12000000",
    "91C,,是,,是,,1",
    "91D,是,是,,true,,",
)
Output = pytest.CaptureFixture[str]


def written(folder: Path, *rows: str, head: str = HEAD) -> str:
    path = folder / "cases.csv"
    path.write_text("\n".join((head, *rows)) + "\n", "utf-8")
    return str(path)


def batch(folder: Path, given: str, *words: str, provision: str = "稳岗返还") -> int:
    output = str(folder / "answers.csv")
    return main(["batch", XIANGTAN, provision, "--input", given, "--output", output, *words])


def answers(folder: Path) -> dict[str, dict[str, str]]:
    with (folder / "answers.csv").open(encoding="utf-8") as lines:
        return {row["row_id"]: row for row in csv.DictReader(lines)}


def test_every_row_has_an_answer_and_the_counts_add_up(tmp_path: Path, capsys: Output) -> None:
    assert batch(tmp_path, written(tmp_path, *ROWS), "--on", "2019-06-01") == 0
    found = {key: (row["status"], row["lower_fen"]) for key, row in answers(tmp_path).items()}
    assert found == {
        "91A": ("eligible", "6000001"),
        "91B": ("not_eligible", ""),
        "91C": ("incomplete", ""),
        "91D": ("incomplete", ""),
    }
    said = capsys.readouterr().out.split("\n\n")
    counts = [line.split()[:2] for line in said[0].splitlines()[1:]]
    assert sum(int(number) for word, number in counts if word != "合计") == 4
    assert ["合计", "4"] in counts
    assert ["参加失业保险", "1"] in [line.split() for line in said[1].splitlines()]


def test_parquet_gives_the_same_as_csv(tmp_path: Path) -> None:
    text = written(tmp_path, *ROWS)
    assert batch(tmp_path, text, "--on", "2019-06-01") == 0
    of_csv = answers(tmp_path)
    stored = tmp_path / "cases.parquet"
    duckdb.read_csv(text, header=True, all_varchar=False).create("cases_of_test")
    columns = ", ".join(
        f"{name} = '是' or {name} = 'true' as {name}" for name in HEAD.split(",")[1:6]
    )
    money = "cast(ui_premium_last_year_fen as bigint) as ui_premium_last_year_fen"
    duckdb.sql(f"select row_id, {columns}, {money} from cases_of_test").write_parquet(str(stored))
    duckdb.sql("drop table cases_of_test")
    assert batch(tmp_path, str(stored), "--on", "2019-06-01") == 0
    assert answers(tmp_path) == of_csv


@pytest.mark.parametrize(
    ("rows", "head", "said"),
    [
        (("1,有,是,,是,,1",), HEAD, "insured（参加失业保险）：1处不是“是”“否”"),
        (("1,是,是,,是,,1.5",), HEAD, "第一处在第1条（“1.5”）"),
        (("1,是,是,,是,,1", "1,是,是,,是,,1"), HEAD, "1行的row_id与别的行相同"),
        ((",是,是,,是,,1",), HEAD, "1行没有row_id"),
        (("1,是",), "row_id,insured", "缺少这些栏：no_layoffs（不裁员）"),
        (("1,是,是",), HEAD, "读不了"),
    ],
)
def test_what_cannot_be_read_is_never_taken_for_unknown(
    tmp_path: Path, capsys: Output, rows: tuple[str, ...], head: str, said: str
) -> None:
    assert batch(tmp_path, written(tmp_path, *rows, head=head), "--on", "2019-06-01") == 1
    assert said in capsys.readouterr().err
    assert not (tmp_path / "answers.csv").exists()


def test_a_day_is_said_once(tmp_path: Path, capsys: Output) -> None:
    given = written(tmp_path, "1,是,是,,是,,1,2019-06-01", head=f"{HEAD},on_date")
    assert batch(tmp_path, given) == 0
    assert batch(tmp_path, given, "--on", "2019-06-01") == 1
    assert "请只留一样" in capsys.readouterr().err


def test_columns_that_nothing_reads_are_named(tmp_path: Path, capsys: Output) -> None:
    given = written(tmp_path, "1,是,是,,是,,1,x", head=f"{HEAD},备注")
    assert batch(tmp_path, given, "--on", "2019-06-01") == 0
    assert "没有用到的栏：enterprise 的备注" in capsys.readouterr().out


# --- several tables -----------------------------------------------------------------------------

BASE = "row_id,on_date,trainees_given,retention_rate_e4,standard_minimum_wage_fen\n1,2019-06-01,{},5000,150000\n"
TRAINEE = (
    "row_id,owner_row_id,graduate_out_of_work,jobless_youth,age_at_start,traineeship,birth_date,retained\n"
    "1,{},是,否,20,6,1999-01-01,是\n"
)


def trainees(folder: Path, given: str, owner: str) -> int:
    tables = folder / "tables"
    tables.mkdir()
    (tables / "trainee_base.csv").write_text(BASE.format(given), "utf-8")
    (tables / "trainee_base_trainees.csv").write_text(TRAINEE.format(owner), "utf-8")
    return batch(folder, str(tables), provision="就业见习补贴")


def test_members_come_from_a_file_of_their_own(tmp_path: Path) -> None:
    assert trainees(tmp_path, "是", "1") == 0
    assert list(answers(tmp_path)) == ["1"]


@pytest.mark.parametrize(
    ("given", "owner", "said"),
    [
        ("是", "2", "1行的owner_row_id在trainee_base里没有"),
        ("", "1", "trainees_given不是“是”"),
    ],
)
def test_a_member_is_never_dropped(
    tmp_path: Path, capsys: Output, given: str, owner: str, said: str
) -> None:
    assert trainees(tmp_path, given, owner) == 1
    assert said in capsys.readouterr().err


def test_a_provision_with_members_wants_a_folder(tmp_path: Path, capsys: Output) -> None:
    assert batch(tmp_path, written(tmp_path, *ROWS), provision="就业见习补贴") == 1
    assert "trainee_base_trainees" in capsys.readouterr().err


def test_the_tables_can_be_asked_for(capsys: Output) -> None:
    assert main(["batch", XIANGTAN, "稳岗返还", "--tables"]) == 0
    assert (
        "ui_premium_last_year_fen BIGINT：上年度实际缴纳失业保险费（分）" in capsys.readouterr().out
    )


def test_input_and_output_are_asked_for(capsys: Output) -> None:
    assert main(["batch", XIANGTAN, "稳岗返还"]) == 2
    assert "--input、--output" in capsys.readouterr().err
