"""What goes out: data on stdout, talk on stderr, both UTF-8 on every platform."""

import io
import sys


def use_utf8() -> None:
    """Write UTF-8 whatever the code page or locale says; what cannot be written is escaped, never fatal."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(message: str) -> None:
    """Tell the user something that is not data."""
    print(message, file=sys.stderr)


def print_json(data: object) -> None:
    """Print data as JSON, indented, Chinese as it is."""
    import json

    print(json.dumps(data, ensure_ascii=False, indent=2))
