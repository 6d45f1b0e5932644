"""`tiaowen letter`: a draft letter that tells one case what it gets, as .html or .docx."""

from argparse import Namespace
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tiaowen.cli import decide, exits
from tiaowen.cli.arguments import ArgumentParser
from tiaowen.cli.exits import UsageError, cause
from tiaowen.cli.output import put
from tiaowen.cli.streams import say

if TYPE_CHECKING:
    from tiaowen.letters.parameters import Parameters
    from tiaowen.office.paper import Paper

EXAMPLE = """  tiaowen letter policies/xiangtan_2019 稳岗返还 case.json --out 告知书.html
  tiaowen letter policies/xiangtan_2019 稳岗返还 case.json --template 模板.json --out 告知书.docx

模板写经办机关的电话、地址等，没有写的，告知书上留出〔请填写：…〕，不会自动编：
  {"经办机关": "市人社局", "咨询电话": "0731-…", "复议机关": "市人民政府", "落款日期": "2019-06-03"}"""

_WORDS: Final = 2


def configure(parser: ArgumentParser) -> None:
    """The words of the verb."""
    decide.configure(parser)
    parser.add_argument("--template", metavar="文件", help="经办机关填写的内容（.json 或者 .toml）")
    parser.add_argument(
        "--out",
        metavar="文件",
        type=Path,
        help="写进这个文件（.html 或者 .docx，整个换掉）；不写就把网页显示在屏幕上",
    )


def run(arguments: Namespace) -> int:
    """Write the letter; 1 if the document, the case or the template has errors."""
    if len(arguments.words) < _WORDS:
        raise UsageError(
            "告知书要写明事项和情况文件，例如：policies/xiangtan_2019 稳岗返还 case.json。"
        )
    render = _renderer(arguments.out)
    parameters = _parameters(arguments.template)
    answers = None if parameters is None else decide.answers(arguments)
    if parameters is None or answers is None:
        return exits.ERRORS
    from tiaowen.letters.letter import letter

    [plan], [case], [decision] = answers.plans, answers.cases, answers.decisions
    paper = letter(answers.document, plan, case, decision, parameters, date.today())
    put(render(paper), arguments.out)
    return exits.CLEAN


def _renderer(out: Path | None) -> "Callable[[Paper], bytes]":
    match "" if out is None else out.suffix.lower():
        case "" if out is None:
            return _html()
        case ".html" | ".htm":
            return _html()
        case ".docx":
            return _word()
        case _:
            raise UsageError(f"“{out}”要以 .html 或者 .docx 结尾，告知书只有这两种。")


def _html() -> "Callable[[Paper], bytes]":
    from tiaowen.letters.html import render

    return render


def _word() -> "Callable[[Paper], bytes]":
    try:
        from tiaowen.office.word import render
    except ModuleNotFoundError:
        raise UsageError(
            "生成 .docx 要用的 python-docx 没有安装。请先运行：pip install 'tiaowen[office]'，"
            "或者用 --out 告知书.html。"
        ) from None
    return render


def _parameters(path: str | None) -> "Parameters | None":
    """What the office fills in; None (all said) if the file cannot be used."""
    from tiaowen.letters.parameters import Parameters, load_json, load_toml, read_parameters
    from tiaowen.runtime.limits import CaseError

    if path is None:
        return Parameters()
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise UsageError(f"打不开“{path}”：{cause(error)}。请核对文件名。") from None
    load = load_toml if Path(path).suffix.lower() == ".toml" else load_json
    try:
        return read_parameters(load(data))
    except CaseError as error:
        say(f"“{path}”里写的不能用，没有生成告知书：\n{error}")
        return None
