"""What a verb tells the shell."""

from typing import Final

CLEAN: Final = 0
ERRORS: Final = 1
"""The document (or a case) has errors, or files are stale."""
USAGE: Final = 2
INTERNAL: Final = 3
INTERRUPTED: Final = 130
"""Ctrl-C, as shells count it: 128 + SIGINT."""
PIPE_CLOSED: Final = 141
"""The reader of the output went away: 128 + SIGPIPE."""


class UsageError(Exception):
    """The command cannot be carried out as given; the text is a Chinese message for the user."""


def cause(error: OSError) -> str:
    """Why the system refused, in Chinese."""
    match error:
        case FileNotFoundError():
            return "没有这个文件"
        case PermissionError():
            return "没有权限"
        case IsADirectoryError():
            return "那是文件夹，不是文件"
        case _:
            return "系统没有允许"
