"""What the readers of JSON share: every problem is collected with its place, in Chinese."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from typing import Final

from tiaowen.runtime.limits import CaseError, CaseProblem, printable, shown
from tiaowen.runtime.read_case import parse_json
from tiaowen.runtime.written import read_day
from tiaowen.schedule.cycles import read_label
from tiaowen.values.periods import Window

MOST: Final = 100_000
"""Records in a file."""
_LONGEST: Final = 100
_FORMULA: Final = ("=", "+", "-", "@")
_FILE: Final = "文件"


def load(text: str | bytes) -> object:
    """JSON text as data. Raises CaseError where it is none, or a key stands twice in one group."""
    try:
        return parse_json(text)
    except CaseError as error:
        raise CaseError(
            tuple(
                CaseProblem(each.path.replace("情况", _FILE, 1), each.message)
                for each in error.problems
            )
        ) from None


class Reader:
    """Reads parts of JSON data and collects what is wrong with them."""

    def __init__(self) -> None:
        self.problems: list[CaseProblem] = []

    def refuse(self, path: str, message: str) -> None:
        """Note what is wrong at a place."""
        self.problems.append(CaseProblem(path or _FILE, message))

    def close(self) -> None:
        """Raises CaseError if anything was wrong."""
        if self.problems:
            raise CaseError(tuple(self.problems))

    def group(self, path: str, data: object) -> Mapping[str, object]:
        """A group of keys and values; an empty one after a fault."""
        if isinstance(data, dict):
            return data
        self.refuse(path, f"应当是花括号括起来的一组信息，现在是{shown(data)}。")
        return {}

    def listed(self, path: str, data: object) -> Sequence[object]:
        """A list; an empty one after a fault."""
        if not isinstance(data, list):
            self.refuse(path, f"应当是方括号括起来的一列，现在是{shown(data)}。")
            return ()
        if len(data) > MOST:
            self.refuse(path, f"最多{MOST}项，现在有{len(data)}项，请分成几个文件。")
            return ()
        return data

    def record(
        self, path: str, data: object, keys: Sequence[str], needed: Iterable[str]
    ) -> Mapping[str, object] | None:
        """A group with no other keys than these and none of `needed` missing; None after a fault."""
        before = len(self.problems)
        found = self.group(path, data)
        for key in found:
            if key not in keys:
                name = key if printable(key) else "有一项"
                self.refuse(
                    f"{path}.{name[:_LONGEST]}", f"没有这一项。能写的有：{'、'.join(keys)}。"
                )
        if len(self.problems) == before:
            for key in needed:
                if found.get(key) is None:
                    self.refuse(f"{path}.{key}", "没有写，请补上。")
        return found if len(self.problems) == before else None

    def name(self, path: str, written: object) -> str | None:
        """A name, None after a fault."""
        if not isinstance(written, str) or not written.strip():
            self.refuse(path, f"应当是名称（带引号），现在是{shown(written)}。")
        elif not printable(written) or "\n" in written or len(written) > _LONGEST:
            self.refuse(path, f"太长，或者有看不见的字符，请重新输入：{shown(written)}。")
        elif written.strip().startswith(_FORMULA):
            self.refuse(path, f"名称不能以“{written.strip()[0]}”开头，表格软件会当成算式。")
        else:
            return written.strip()
        return None

    def one_of(self, path: str, written: object, known: Iterable[str], what: str) -> str | None:
        """One of the known words, None after a fault."""
        offered = tuple(known)
        if isinstance(written, str) and written in offered:
            return written
        near = nearest(written, offered)
        self.refuse(path, f"没有{shown(written)}这个{what}。{near}")
        return None

    def day(self, path: str, written: object) -> date | None:
        """A day, None after a fault."""
        day = read_day(written) if isinstance(written, str) else None
        if day is None:
            self.refuse(path, f"应当是日期，如“2019-06-01”，现在是{shown(written)}。")
        return day

    def period(self, path: str, written: object) -> Window | None:
        """A period by its name, None after a fault."""
        period = read_label(written) if isinstance(written, str) else None
        if period is None:
            self.refuse(
                path,
                "应当写哪一期，如“2019年”“2019年第1季度”“2019年3月”“2019年至2020年”，"
                f"现在是{shown(written)}。",
            )
        return period


def nearest(written: object, offered: Sequence[str]) -> str:
    """What to write instead of a word that is not known."""
    word = written if isinstance(written, str) and len(written) <= _LONGEST else ""
    close = get_close_matches(word, offered, 1, 0.5) if word else []
    if close:
        return f"最接近的是“{close[0]}”。"
    return f"可以写：{'、'.join(offered)}。" if 0 < len(offered) <= 12 else "请核对名称。"
