"""责任清单, a row for each body and task."""

from support.documents import compile_texts, texts_of
from support.registers import Cells, policy, rows
from tiaowen.model.duties import Target, Task
from tiaowen.registers import Register


def xiangtan() -> Register:
    return policy("xiangtan_2019")["duties"]


def test_measure_nine_has_three_tasks_for_four_bodies() -> None:
    """Three bodies and 等, by default the 责任单位."""
    found = rows(xiangtan(), "（九）")
    bodies = ("市人力资源和社会保障局", "市财政局", "市民政局", "等（原文没有列完的单位）")
    tasks = [cells[1] for cells in found if cells[0] == bodies[0]]
    assert len(tasks) == 3
    assert sorted(cells[:2] for cells in found) == sorted((b, t) for b in bodies for t in tasks)
    assert {cells[5] for cells in found} == {"原文没有另写，按责任单位"}


def test_a_group_stands_as_a_group_with_the_words_that_name_it() -> None:
    found = rows(xiangtan(), "（二十）", "各县市区（园区和示范区）（每个成员各一份）")
    assert ("汇总就业扶贫政策落实月台账", "工作任务", "按季度") in [cells[:3] for cells in found]
    assert {cells[4] for cells in found} <= {"“各县市区（园区和示范区）”", "见依据"}


def test_the_rows_of_a_body_stand_together() -> None:
    bodies = [row.cells[0] for row in xiangtan().rows]
    together = [body for body, before in zip(bodies, ["", *bodies], strict=False) if body != before]
    assert len(together) == len(set(bodies))


def test_every_task_and_target_is_there() -> None:
    document = compile_texts(texts_of("xiangtan_2019")).document
    entries = [(m.number, e) for m in document.measures for e in m.entries]
    expected = [
        (number, entry.doers) for number, entry in entries if isinstance(entry, Task | Target)
    ]
    wanted = sum(max(1, len(doers.members)) + doers.open_ended for _, doers in expected)
    assert len(xiangtan().rows) == wanted


def _actions(found: list[Cells]) -> set[str]:
    return {cells[1] for cells in found}


def test_targets_say_what_counts_as_reached() -> None:
    found = [cells for cells in rows(xiangtan(), "（五）") if cells[2] == "工作目标"]
    assert _actions(found) == {
        "一般工商业：电价减负比例达到或者超过10%（原文没有写比较词，按达到就算）"
    }
