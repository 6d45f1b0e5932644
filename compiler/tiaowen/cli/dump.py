"""`tiaowen dump`: any stage of the compiler as text, for those who work on it."""

from argparse import Namespace
from collections.abc import Callable, Iterator

from tiaowen.cli import exits
from tiaowen.cli.arguments import ArgumentParser, open_project
from tiaowen.cli.exits import UsageError
from tiaowen.cli.printer import render
from tiaowen.project import Project

EXAMPLE = """  tiaowen dump policies/xiangtan_2019 --stage model
  tiaowen dump policies/xiangtan_2019 --stage tree --file 07-huhang.tiaowen"""

Parts = Iterator[tuple[str, object]]
"""What a stage holds: (file or name, value)."""


def configure(parser: ArgumentParser) -> None:
    """The words of the verb."""
    parser.add_folder()
    parser.add_argument("--stage", choices=tuple(_STAGES), required=True, help="看哪一步的结果")
    parser.add_argument("--file", metavar="文件", help="只看这一个文件（或这一事项）")


def run(arguments: Namespace) -> int:
    """Print the stage, part by part."""
    parts = list(_STAGES[arguments.stage](open_project(arguments.folder)))
    chosen = [part for part in parts if arguments.file in (None, part[0])]
    if arguments.file and not chosen:
        names = "、".join(name for name, _ in parts)
        raise UsageError(f"这一步里没有“{arguments.file}”。有：{names or '无'}。")
    for name, value in chosen:
        print(f"# {name}\n{value if isinstance(value, str) else render(value)}\n")
    return exits.CLEAN


def _sources(project: Project) -> Parts:
    for source in project.sources:
        yield source.path, source.text


def _tokens(project: Project) -> Parts:
    from tiaowen.syntax.lexer import Lexer

    lexer = Lexer(project.vocabulary)
    for source in project.sources:
        lines = [f"{token.type:<14}{token.text}" for token in lexer.lex(source).tokens]
        yield source.path, "\n".join(line.rstrip() for line in lines)


def _tree(project: Project) -> Parts:
    for parsed in project.parsed:
        yield parsed.file.source.path, parsed.file


def _model(project: Project) -> Parts:
    yield "model", project.document


def _text(project: Project) -> Parts:
    from tiaowen.text import print_text

    if project.text_source is not None and project.text is not None:
        yield project.text_source.path, print_text(project.text)


def _plan(project: Project) -> Parts:
    for plan in project.plans:
        yield plan.text.alias, plan.text


def _alignment(project: Project) -> Parts:
    yield "alignment", project.alignment


_STAGES: dict[str, Callable[[Project], Parts]] = {
    "sources": _sources,
    "tokens": _tokens,
    "tree": _tree,
    "model": _model,
    "text": _text,
    "plan": _plan,
    "alignment": _alignment,
}
