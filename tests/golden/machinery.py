"""Golden cases: files, a command, its whole output and its exit code, in one text file.

See README.md beside this module for the form.
"""

import contextlib
import io
import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

from attrs import evolve, frozen

ROOT = Path(__file__).parents[2]
HEAD = "---- "
OUTPUTS = ("exit", "stdout", "stderr")


@frozen
class Section:
    """A part of a case: what it is, its argument, and the lines below it."""

    kind: str
    argument: str
    body: str

    def __str__(self) -> str:
        argument = f": {self.argument}" if self.argument else ""
        return f"{HEAD}{self.kind}{argument}\n{self.body}"


@frozen
class Outcome:
    """What a command gave."""

    code: int
    stdout: str
    stderr: str

    def sections(self) -> list[Section]:
        """The outcome as the closing sections of a case; an empty stream has none."""
        streams = [("stdout", self.stdout), ("stderr", self.stderr)]
        written = [Section(kind, "", text) for kind, text in streams if text]
        return [Section("exit", str(self.code), ""), *written]


@frozen
class Case:
    """A case file: its first lines say what it shows, then the sections."""

    intent: str
    sections: tuple[Section, ...]

    def __str__(self) -> str:
        return self.intent + "".join(map(str, self.sections))

    @property
    def command(self) -> list[str]:
        """The words after `tiaowen`."""
        [command] = [s.argument for s in self.sections if s.kind == "command"]
        return shlex.split(command.removeprefix("tiaowen "))

    @property
    def about(self) -> tuple[str, ...]:
        """The files whose findings are shown; none: everything is."""
        return tuple(s.argument for s in self.sections if s.kind == "about")

    def with_outcome(self, outcome: Outcome) -> "Case":
        """The same case that expects this outcome."""
        given = [section for section in self.sections if section.kind not in OUTPUTS]
        return evolve(self, sections=(*given, *outcome.sections()))


def parse(text: str) -> Case:
    """Read a case; `str()` of it gives the text back."""
    intent, *parts = re.split(f"^{HEAD}", text, flags=re.MULTILINE)
    return Case(intent, tuple(map(_section, parts)))


def _section(part: str) -> Section:
    head, _, body = part.partition("\n")
    kind, _, argument = head.partition(": ")
    return Section(kind, argument, body)


def run(case: Case, folder: Path) -> Outcome:
    """Lay out the files of a case in an empty folder and run its command there, in this process."""
    for section in case.sections:
        _lay_out(section, folder)
    with contextlib.chdir(folder), _captured() as (stdout, stderr):
        code = _main(case.command)
    return Outcome(code, _about(case.about, _text(stdout, folder)), _text(stderr, folder))


def _about(files: tuple[str, ...], report: str) -> str:
    """The parts of a report of findings that are about these files, without the closing counts."""
    if not files:
        return report
    parts = re.split(r"^(?=\S+\n\n〔|另有\d+处|共\d+处)", report, flags=re.MULTILINE)
    return "".join(part for part in parts if part.startswith(files))


def _lay_out(section: Section, folder: Path) -> None:
    match section.kind:
        case "file":
            name, _, encoding = section.argument.partition(" | ")
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(_encoded(section.body, encoding or "utf-8"))
        case "folder":
            (folder / section.argument).mkdir(parents=True)
        case "copy":
            source, _, target = section.argument.partition(" -> ")
            shutil.copytree(ROOT / source, folder / target)
        case "edit":
            _edit(folder / section.argument, section.body)
        case "about" | "command" | "exit" | "stdout" | "stderr":
            pass
        case kind:
            raise ValueError(f"unknown section {kind!r}")


def _encoded(body: str, encoding: str) -> bytes:
    return bytes.fromhex(body) if encoding == "hex" else body.encode(encoding)


def _edit(path: Path, body: str) -> None:
    """Replace the line `- …` by the line `+ …`; what is replaced must stand there exactly once."""
    old, new = re.fullmatch(r"- (.*)\n\+ (.*)\n", body).groups()  # type: ignore[union-attr]
    text = path.read_text("utf-8")
    if text.count(old) != 1:
        raise ValueError(f"{path.name} has {text.count(old)} times: {old}")
    path.write_bytes(text.replace(old, new).encode("utf-8"))


@contextlib.contextmanager
def _captured() -> Iterator[tuple[io.TextIOWrapper, io.TextIOWrapper]]:
    stdout, stderr = (io.TextIOWrapper(io.BytesIO(), "utf-8", newline="\n") for _ in range(2))
    with contextlib.redirect_stdout(stdout), contextlib.redirect_stderr(stderr):
        yield stdout, stderr


def _main(command: list[str]) -> int:
    from tiaowen.cli import main

    try:
        return main(command)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else 1


def _text(stream: io.TextIOWrapper, folder: Path) -> str:
    stream.flush()
    assert isinstance(stream.buffer, io.BytesIO)
    text = stream.buffer.getvalue().decode("utf-8").replace(str(folder), "<folder>")
    return text if not text or text.endswith("\n") else text + "\n"
