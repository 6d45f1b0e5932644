"""What an office fills in: who handles the case, how to be reached, how to object. Nothing is ever made up."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import Final

from attrs import frozen

from tiaowen.runtime.limits import CaseError, CaseProblem, printable, shown
from tiaowen.runtime.read_case import parse_json
from tiaowen.runtime.written import format_day, read_day

SCHEMA: Final = Path(__file__).with_name("template.schema.json")
"""JSON Schema of the file."""

NAMES: Final[Mapping[str, str]] = {
    "收件人": "addressee",
    "经办机关": "office",
    "咨询电话": "telephone",
    "办理地址": "address",
    "办公时间": "hours",
    "复议机关": "review_body",
    "复议期限": "review_time",
    "诉讼法院": "court",
    "诉讼期限": "court_time",
    "落款日期": "dated",
}
"""Keys of the file, and where each is kept."""
_DATED: Final = "落款日期"
_LONGEST: Final = 100
_FILE: Final = "模板"


@frozen
class Parameters:
    """What the office states, as words; "" where it has stated nothing."""

    addressee: str = ""
    office: str = ""
    telephone: str = ""
    address: str = ""
    hours: str = ""
    review_body: str = ""
    review_time: str = ""
    court: str = ""
    court_time: str = ""
    dated: date | None = None

    def words(self, name: str) -> str:
        """What is stated under a name; 〔请填写：咨询电话〕 where nothing is."""
        match getattr(self, NAMES[name]):
            case date() as day:
                return format_day(day)
            case "" | None:
                return f"〔请填写：{name}〕"
            case stated:
                return str(stated)


def load_toml(data: bytes) -> object:
    """TOML as data. Raises CaseError where it is none."""
    try:
        return tomllib.loads(data.decode("utf-8"))
    except UnicodeDecodeError:
        problem = "不是 UTF-8 编码的文件，请另存为 UTF-8。"
    except (tomllib.TOMLDecodeError, RecursionError):
        problem = '写得不合 TOML 的格式。名称和内容都要加英文引号，如 "咨询电话" = "0731-…"；同一个名称只能写一次。'
    raise CaseError((CaseProblem(_FILE, problem),))


def load_json(data: bytes) -> object:
    """JSON as data. Raises CaseError where it is none."""
    try:
        return parse_json(data)
    except CaseError as error:
        problems = tuple(CaseProblem(_FILE, each.message) for each in error.problems)
        raise CaseError(problems) from None


def read_parameters(data: object) -> Parameters:
    """The parameters in a file. Raises CaseError with everything that is wrong."""
    if not isinstance(data, Mapping):
        raise CaseError((CaseProblem(_FILE, f"应当是一组名称和内容，现在是{shown(data)}。"),))
    problems = tuple(_problems(data))
    if problems:
        raise CaseError(problems)
    stated = {NAMES[name]: _value(name, value) for name, value in data.items() if value is not None}
    return Parameters(**stated)  # type: ignore[arg-type]


def _problems(data: Mapping[str, object]) -> Iterator[CaseProblem]:
    for name, value in data.items():
        if name not in NAMES:
            yield CaseProblem(shown(name).strip("“”"), _unknown(name))
        elif problem := "" if value is None else _problem(name, value):
            yield CaseProblem(name, problem)


def _unknown(name: str) -> str:
    near = get_close_matches(name[:_LONGEST], NAMES, n=1, cutoff=0.4)
    hint = f"最接近的是“{near[0]}”。" if near else ""
    return f"模板里没有这一项。{hint}可以写的：{'、'.join(NAMES)}。"


def _problem(name: str, value: object) -> str:
    if name == _DATED:
        wrong = _day(value) is None
        return f"应当是日期，如“2019-06-01”，现在是{shown(value)}。" if wrong else ""
    if not isinstance(value, str):
        return f"应当是文字（加引号），现在是{shown(value)}。"
    if not value.strip():
        return "是空的。还不知道的请整行删掉，告知书上会留出空格。"
    if len(value) > _LONGEST:
        return f"最多写{_LONGEST}个字，现在有{len(value)}个字。"
    return "" if printable(value) else f"里面有看不见的字符，请重新输入：{shown(value)}。"


def _value(name: str, value: object) -> str | date | None:
    return _day(value) if name == _DATED else str(value).strip()


def _day(value: object) -> date | None:
    match value:
        case str():
            return read_day(value)
        case date() if type(value) is date:
            return value
        case _:
            return None
