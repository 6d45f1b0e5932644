"""Where a verb puts its data: a file that is written whole or not at all, or stdout."""

import sys
from pathlib import Path

from tiaowen.cli.arguments import ArgumentParser
from tiaowen.cli.exits import UsageError
from tiaowen.cli.streams import say


def add_output(parser: ArgumentParser) -> None:
    """`--output`, as `arguments.output`."""
    parser.add_argument(
        "--output", metavar="文件", type=Path, help="写进这个文件（整个换掉）；不写就显示在屏幕上"
    )


def put(data: bytes, path: Path | None) -> None:
    """Write the data. Raises UsageError where the file cannot be written."""
    from tiaowen.source.write import CannotWrite, write_aside

    if path is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        return
    try:
        write_aside(path, data)
    except CannotWrite as error:
        raise UsageError(f"{error.finding.message}{error.finding.help}") from None
    say(f"已写进“{path}”。")
