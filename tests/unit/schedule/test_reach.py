"""Whether targets are reached, and how far they are from it."""

from fractions import Fraction

import pytest

from support.schedule import MEMBERS, document, target
from tiaowen.schedule import Extent, Reach, Reached, Value, read_values, targets
from tiaowen.schedule.cycles import read_label
from tiaowen.schedule.extent import held_by
from tiaowen.schedule.who import targets_of


def one(standard: str, value: str, unit: str = "个") -> Reached:
    model = document(target("新增", 指标=f"新增数（{unit}）", 标准=standard))
    [found] = targets(model, [Value("新增", "新增数", "", None, Fraction(value))])
    return found


@pytest.mark.parametrize(
    ("standard", "value", "reach", "distance"),
    [
        ("1万个以上", "9999", Reach.MISSED, "-1"),
        ("1万个以上", "10000", Reach.REACHED, "0"),
        ("1万个", "10000", Reach.REACHED, "0"),
        ("超过1万个", "10000", Reach.MISSED, "0"),
        ("超过1万个", "10001", Reach.REACHED, "1"),
        ("不超过5个", "6", Reach.MISSED, "1"),
        ("不超过5个", "5", Reach.REACHED, "0"),
        ("低于5个", "5", Reach.MISSED, "0"),
        ("清零", "1", Reach.MISSED, "1"),
        ("清零", "0", Reach.REACHED, "0"),
        ("3至5个", "2", Reach.MISSED, "-1"),
        ("3至5个", "4", Reach.REACHED, "0"),
        ("3至5个", "6", Reach.MISSED, "1"),
    ],
)
def test_a_value_is_held_against_the_standard(
    standard: str, value: str, reach: Reach, distance: str
) -> None:
    found = one(standard, value)
    assert (found.reach, found.distance) == (reach, Fraction(distance))


def test_ratios_are_exact() -> None:
    third = one("100%", "1/3", "%")
    assert (third.reach, third.distance) == (Reach.MISSED, Fraction(-2, 3))
    assert one("100%", "1", "%").reach is Reach.REACHED


def test_parts_stand_beside_the_whole_and_what_is_not_given_is_no_data() -> None:
    model = document(
        target(
            "培训", 指标="人数（人）", 标准="2.8万人", 其中="工人数（人），0.5万名以上", 频次="每年"
        )
    )
    year = read_label("2019年")
    found = targets(model, [Value("培训", "工人数", "", year, Fraction(4999))])
    assert [(r.aim.indicator, r.period, r.reach, r.distance) for r in found] == [
        ("人数", "2019年", Reach.NO_DATA, None),
        ("工人数", "2019年", Reach.MISSED, Fraction(-1)),
    ]


def test_a_target_without_any_value_is_there_once() -> None:
    model = document(target("培训", 指标="人数（人）", 标准="2.8万人", 频次="每年"))
    [found] = targets(model, [])
    assert (found.unit.name, found.period, found.reach) == ("合计", "", Reach.NO_DATA)


@pytest.mark.parametrize(
    ("clauses", "names"),
    [
        ({}, ["合计"]),
        ({"范围": "全市各类企业"}, ["合计"]),
        ({"范围": "全市合计"}, ["合计"]),
        ({"主体": "各县市区", "范围": "各县市区合计"}, ["合计"]),
        ({"主体": "各县市区"}, ["甲县", "乙县"]),
        ({"主体": "各县市区、市教育局", "范围": "各县市区"}, ["甲县", "乙县"]),
        ({"主体": "各县市区、市教育局"}, ["甲县", "乙县", "市教育局"]),
        ({"主体": "市教育局"}, ["合计"]),
        ({"范围": "全市，分县市区分别计算"}, ["甲县", "乙县"]),
        ({"主体": "各县市区", "范围": "各县市区人民政府"}, ["各县市区人民政府"]),
        ({"范围": "每个县市区，不含园区"}, ["甲县", "乙县"]),
        ({"主体": "各县市区", "范围": "每个社区，不含园区"}, ["每个社区"]),
        ({"主体": "市教育局", "范围": "公办、民办分别计算"}, ["市教育局"]),
    ],
)
def test_of_whom_it_speaks_is_what_the_text_says(clauses: dict[str, str], names: list[str]) -> None:
    model = document(target("培训", 指标="人数（人）", 标准="10人", **clauses))
    [found] = targets_of(model)
    held = held_by(model, found, MEMBERS)
    assert [unit.name for unit in held.units] == names
    assert (held.extent is Extent.TOTAL) is (names == ["合计"])


def test_each_of_something_that_is_no_group_is_whoever_a_value_names() -> None:
    clauses = {"主体": "各县市区", "范围": "每个社区", "指标": "人数（人）", "标准": "不少于1人"}
    model = document(target("专职人员", **clauses))
    [none] = targets(model, [], MEMBERS)
    assert (none.unit.name, none.unit.stands_for_group) == ("每个社区", True)
    data = [{"目标": "专职人员", "单位": name, "数值": "1"} for name in ("春风社区", "东风社区")]
    found = targets(model, read_values(data, model, MEMBERS), MEMBERS)
    assert [(row.unit.name, row.reach) for row in found] == [
        ("春风社区", Reach.REACHED),
        ("东风社区", Reach.REACHED),
    ]


def test_each_member_of_a_group_has_a_row_in_each_period() -> None:
    model = document(target("培训", 主体="各县市区", 指标="人数（人）", 标准="10人", 频次="每年"))
    years = [read_label("2020年"), read_label("2019年")]
    values = [
        Value("培训", "人数", "甲县", years[0], Fraction(10)),
        Value("培训", "人数", "乙县", years[1], Fraction(9)),
    ]
    found = targets(model, values, MEMBERS)
    assert [(r.period, r.unit.name, r.reach) for r in found] == [
        ("2019年", "甲县", Reach.NO_DATA),
        ("2019年", "乙县", Reach.MISSED),
        ("2020年", "甲县", Reach.REACHED),
        ("2020年", "乙县", Reach.NO_DATA),
    ]
