"""What a measure says besides its provisions: tasks, permissions, definitions, doubts, figures."""

from collections.abc import Iterator

from tiaowen.pages.notes import NOTES
from tiaowen.pages.views import DutyTables, MeasureView, Table
from tiaowen.site.environment import html
from tiaowen.site.outline import grouped
from tiaowen.site.page import Section


def rest_sections(view: MeasureView) -> tuple[Section, ...]:
    """The parts behind the provisions; a kind of which the measure has none is left out."""
    return (*_duties(view.duties), *_permissions(view), *_names(view), _doubts(view), *_text(view))


def doubt_anchors(view: MeasureView) -> dict[str, str]:
    """Where each 疑义 of the page stands, by its name."""
    return {each.title: f"doubt-{number}" for number, each in enumerate(view.doubts, 1)}


def _duties(duties: DutyTables) -> Iterator[Section]:
    yield from _part("tasks", "工作任务", duties.tasks)
    yield from _part("targets", "工作目标", duties.targets)
    yield from _part("encouragements", "鼓励引导", duties.encouragements)


def _permissions(view: MeasureView) -> Iterator[Section]:
    for number, each in enumerate(view.permissions, 1):
        labels = html("provision_labels", data=each.labels)
        yield Section(f"permission-{number}", each.title, labels)


def _names(view: MeasureView) -> Iterator[Section]:
    yield from _part("definitions", "定义", view.definitions)
    yield from _part("standards", "公布标准", view.standards)


def _part(anchor: str, title: str, table: Table) -> Iterator[Section]:
    if table.rows:
        yield Section(anchor, title, html("note", note=NOTES[anchor]) + html("cards", data=table))


def _doubts(view: MeasureView) -> Section:
    if not view.doubts:
        return Section("doubts", "尚待明确", html("note", note="无。"))
    anchors = doubt_anchors(view)
    parts = tuple(
        Section(
            anchors[each.title],
            each.title,
            html("doubt", view=each, examples=_examples(each.outcomes)),
        )
        for each in view.doubts
    )
    return Section("doubts", "尚待明确", html("contents", parts=parts), parts)


def _examples(outcomes: Table) -> Iterator[tuple[str, tuple[tuple[str, ...], ...]]]:
    """The outcomes by 算例: what it is, then a row for each reading."""
    for each in grouped(Table(outcomes.header, tuple(map(_example, outcomes.rows)))):
        yield str(each.head), tuple(tuple(map(str, row)) for row in each.rows)


def _example(row: tuple[object, ...]) -> tuple[str, ...]:
    item, name, *rest = map(str, row)
    return f"{item}，{name}", *rest


def _text(view: MeasureView) -> Iterator[Section]:
    if view.text is None:
        return
    tables = (
        ("原文的数字用在哪里", view.text.figures, "原文里没有数字。"),
        ("原文有、规则没有用到的数字", view.text.unused, "无。"),
        ("规则里的数字出自哪里", view.text.literals, "规则里没有数字。"),
    )
    yield Section("without-rule", "没有写成规则的话", html("cards", data=view.without_rule))
    yield Section("figures", "数字核对", html("figures", tables=tables))
