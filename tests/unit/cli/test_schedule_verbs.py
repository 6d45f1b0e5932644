"""`calendar` and `targets` on a real document, and what they write to files."""

import csv
import io
import json
import os
from datetime import date
from pathlib import Path
from typing import Any

import icalendar
import pytest

from tiaowen.cli import main

XIANGTAN = str(Path(__file__).parents[3] / "policies" / "xiangtan_2019")
YEAR = ["--from", "2019-01-01", "--to", "2019-12-31"]
MEMBERS = {"乡镇（街道）": ["云湖桥镇", "石潭镇"], "districts": ["湘潭县", "湘乡市"]}
Output = pytest.CaptureFixture[str]


@pytest.fixture
def members(tmp_path: Path) -> str:
    path = tmp_path / "members.json"
    path.write_text(json.dumps(MEMBERS), "utf-8")
    return str(path)


def calendar(capsys: Output, *words: str) -> Any:  # noqa: ANN401
    assert main(["calendar", XIANGTAN, *YEAR, *words, "--format", "json"]) == 0
    return json.loads(capsys.readouterr().out)


def of(data: Any, name: str) -> list[tuple[str, str]]:  # noqa: ANN401
    return [(row["单位"], row["到期日"]) for row in data["任务"] if row["任务"] == name]


def test_a_monthly_ledger_is_due_at_each_month_end_from_the_month_of_issue(capsys: Output) -> None:
    ends = ["02-28", "03-31", "04-30", "05-31", "06-30", "07-31"]
    ends += ["08-31", "09-30", "10-31", "11-30", "12-31"]
    expected = [("乡镇（街道）", f"2019-{end}") for end in ends]
    data = calendar(capsys)
    assert of(data, "落实月台账") == expected
    [first, *_] = [row for row in data["任务"] if row["任务"] == "落实月台账"]
    assert first["到期依据"] == "期末，不是原文的期限"
    assert first["成员没有给出"]
    assert first["疑义"] == ["月台账由谁建立"]


def test_each_district_sums_up_each_quarter(capsys: Output, members: str) -> None:
    ends = ["2019-03-31", "2019-06-30", "2019-09-30", "2019-12-31"]
    found = of(calendar(capsys, "--members", members), "按季度汇总")
    assert found == [(name, end) for end in ends for name in ("湘潭县", "湘乡市")]


def test_research_is_asked_for_twice_a_year_of_each_responsible_body(capsys: Output) -> None:
    rows = [row for row in calendar(capsys)["任务"] if row["任务"] == "就业扶贫调查研究"]
    assert [row["单位"] for row in rows] == [
        "市人力资源和社会保障局",
        "各县市区人民政府",
        "园区和示范区管委会",
    ]
    assert {(row["要求次数"], row["到期日"]) for row in rows} == {(2, "2019-12-31")}
    assert rows[0]["疑义"] == [
        "两次以上怎么数",
        "责任单位自己调研自己",
        "定期不定期是什么意思",
    ]


def test_tasks_without_a_time_or_a_trigger_are_listed_once(capsys: Output) -> None:
    reasons = {row["任务"]: row["原因"] for row in calendar(capsys)["没有时间"]}
    assert reasons["四办改革工程"] == "原文没有写频次和完成时限"
    assert reasons["一对一政策宣讲"] == "触发以后才有，还没有触发的记录"
    assert "落实月台账" not in reasons


def test_a_unit_is_found_by_its_short_name(capsys: Output) -> None:
    data = calendar(capsys, "--unit", "市人社局")
    assert {row["单位"] for row in data["任务"]} == {"市人力资源和社会保障局"}
    assert all("市人力资源和社会保障局" in row["单位"] for row in data["没有时间"])


def test_a_group_stands_for_its_members(capsys: Output, members: str) -> None:
    data = calendar(capsys, "--members", members, "--unit", "各县市区（园区和示范区）")
    assert {row["单位"] for row in data["任务"]} == {"湘潭县", "湘乡市"}


def test_a_calendar_file_is_read_back_by_another_program(tmp_path: Path, members: str) -> None:
    path = tmp_path / "日程.ics"
    words = ["calendar", XIANGTAN, *YEAR, "--members", members, "--format", "ics"]
    assert main([*words, "--output", str(path)]) == 0
    data = path.read_bytes()
    events = icalendar.Calendar.from_ical(data).walk("VEVENT")
    ledger = [each for each in events if str(each["SUMMARY"]).startswith("落实月台账（石潭镇")]
    days = [each.decoded("DTSTART") for each in ledger]
    assert days[:2] == [date(2019, 2, 28), date(2019, 3, 31)]
    assert len({str(each["UID"]) for each in events}) == len(events)
    assert "到期：2019-02-28（期末，不是原文的期限）" in str(ledger[0]["DESCRIPTION"])
    assert main([*words, "--output", str(path)]) == 0
    assert path.read_bytes() == data


def test_an_event_keeps_its_name_in_another_window(tmp_path: Path) -> None:
    names = []
    for last in ("2019-03-31", "2019-12-31"):
        path = tmp_path / last
        words = ["--from", "2019-03-01", "--to", last, "--format", "ics", "--output", str(path)]
        assert main(["calendar", XIANGTAN, *words]) == 0
        events = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
        names.append({str(each["UID"]) for each in events})
    assert names[0] < names[1]


def test_a_table_for_spreadsheets_has_a_row_for_each_instance(tmp_path: Path) -> None:
    path = tmp_path / "日程.csv"
    assert main(["calendar", XIANGTAN, *YEAR, "--format", "csv", "--output", str(path)]) == 0
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))
    assert {len(row) for row in rows} == {14}
    assert [rows[0][name] for name in ("到期日", "任务", "期", "到期依据", "要求次数", "状态")] == [
        "2019-02-28",
        "落实月台账",
        "2019年2月",
        "期末，不是原文的期限",
        "1",
        "",
    ]
    data = path.read_bytes()
    assert data.count(b"\n") == data.count(b"\r\n") == len(rows) + 1


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_file_that_cannot_be_written_is_told(tmp_path: Path, capsys: Output) -> None:
    tmp_path.chmod(0o500)
    path = tmp_path / "日程.ics"
    assert main(["calendar", XIANGTAN, *YEAR, "--format", "ics", "--output", str(path)]) == 2
    assert "写不进" in capsys.readouterr().err


def test_a_folder_is_no_file_to_write_to(tmp_path: Path, capsys: Output) -> None:
    assert main(["calendar", XIANGTAN, *YEAR, "--output", str(tmp_path)]) == 2
    assert "写不进" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_target_of_the_document(tmp_path: Path, capsys: Output) -> None:
    path = tmp_path / "values.json"
    path.write_text('[{"目标": "electricity_relief", "数值": "9.5%"}]', "utf-8")
    assert main(["targets", XIANGTAN, "--values", str(path), "--format", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)["目标"]
    [row] = [row for row in rows if row["目标"] == "一般工商业电价减负"]
    assert (row["结果"], row["差距"], row["怎么算"]) == ("未达成", "-0.005", "合计")


def test_too_long_a_window_is_refused(capsys: Output) -> None:
    assert main(["calendar", XIANGTAN, "--from", "1900-01-01", "--to", "2019-12-31"]) == 2
    assert "最多列50年" in capsys.readouterr().err


def test_a_day_for_states_needs_a_log(capsys: Output) -> None:
    assert main(["calendar", XIANGTAN, *YEAR, "--on", "2019-07-01"]) == 2
    assert "--log" in capsys.readouterr().err
