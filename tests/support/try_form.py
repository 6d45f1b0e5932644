"""The form of a page that tries a provision, filled in as people do: by what its controls are called."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

RECORDS = "已享受情况"
CHOICE = "按哪一种标准计算"
Row = Mapping[str, Any]
_TRUTH = {
    True: ("是", "已认定：是"),
    False: ("否", "已认定：否"),
}


class Form:
    """A page with the form; `page` is one of playwright."""

    def __init__(self, page: Any, path: Path) -> None:  # noqa: ANN401
        self.page = page
        page.set_default_timeout(5000)
        page.goto(path.as_uri())

    @property
    def says(self) -> str:
        """The answer in one sentence."""
        return str(self.page.inner_text(".tw-try-answer"))

    @property
    def told(self) -> str:
        """All that is told."""
        return str(self.page.inner_text(".tw-try-told"))

    @property
    def problems(self) -> list[str]:
        """The messages beside controls."""
        found: list[str] = self.page.locator(".tw-try-problem:visible").all_inner_texts()
        return found

    @property
    def asked(self) -> list[str]:
        """The names of the controls that can be seen."""
        found = self.page.locator(".tw-ask:visible > :is(legend, .tw-name)").all_inner_texts()
        return [each.strip() for each in found]

    def day(self, day: str) -> None:
        """The day of the application, of a levy the day it is computed for: the first control."""
        self.page.locator(".tw-try-form input").first.fill(day)

    def show_all(self) -> None:
        """Also what cannot matter any more."""
        more = self.page.get_by_role("button", name="列出来")
        if more.is_visible():
            more.click()

    def answer(self, name: str, value: Any, within: Any = None) -> None:  # noqa: ANN401
        """One fact, of the subject or within a row."""
        self.show_all()
        around = self.page.locator(".tw-try-form") if within is None else within
        if isinstance(value, bool):
            self.tick(around, name, _TRUTH[value])
        elif around.get_by_role("group", name=name, exact=True).count():
            for each in value if isinstance(value, list) else [value]:
                self.tick(around, name, (each,))
        else:
            around.get_by_label(name, exact=True).fill(str(value))

    def tick(self, around: Any, name: str, labels: tuple[str, ...]) -> None:  # noqa: ANN401
        """The first of the labels that there is."""
        group = around.get_by_role("group", name=name, exact=True)
        found = [group.get_by_label(each, exact=True) for each in labels]
        next(each for each in found if each.count()).check()

    def members(self, name: str, groups: list[tuple[int, Row]]) -> None:
        """Members of a list: so many of each, a copy of the one before it."""
        around = self.page.get_by_role("group", name=f"{name}（名单）")
        if not groups:
            around.get_by_label("一个也没有").check()
        for at, (count, facts) in enumerate(groups):
            if at == 0:
                around.get_by_label("逐名列出").check()
            else:
                around.get_by_role("button", name="再添一名", exact=False).first.click()
            for fact, value in facts.items():
                self.answer(fact, value, around.locator(".tw-row").last)
            for _ in range(count - 1):
                around.get_by_role("button", name="照上一名再添一名").click()

    def records(self, records: list[tuple[str, str]]) -> None:
        """已享受情况."""
        around = self.page.get_by_role("group", name=RECORDS, exact=True)
        if not records:
            around.get_by_label("没有享受过").check()
        for at, (item, day) in enumerate(records):
            if at == 0:
                around.get_by_label("逐次列出").check()
            else:
                around.get_by_role("button", name="再添一次", exact=True).click()
            row = around.locator(".tw-row").last
            row.locator("select").select_option(item)
            row.get_by_label("日期", exact=True).fill(day)

    def fill(self, row: Row) -> None:
        """A case of the tables of worked cases."""
        self.day(row.get("day", "2019-06-01"))
        for name, groups in row.get("lists", {}).items():
            self.members(name, groups)
        facts = {**row.get("facts", {}), **row.get("standards", {})}
        had = facts.pop(RECORDS, row.get("records"))
        if had is not None:
            self.show_all()
            self.records(had)
        for name, value in facts.items():
            self.answer(name, value)
        if "choice" in row:
            around = self.page.get_by_role("group", name=CHOICE, exact=True)
            if isinstance(row["choice"], int):
                around.locator("input").nth(row["choice"] - 1).check()
            else:
                around.get_by_label(f"{row['choice']}：").check()
