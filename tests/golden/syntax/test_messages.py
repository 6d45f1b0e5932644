"""Every message of the syntax stage, whole, as a drafter sees it.

`pytest tests/golden/syntax --update-golden` writes messages.txt; read the change before you keep it.
"""

from pathlib import Path

import pytest

from support.faults import BLOCKS, CLAUSES
from support.syntax import PROVISION, parse
from tiaowen.findings.report import human

GOLDEN = Path(__file__).with_name("messages.txt")
LONG = 200


def _messages() -> str:
    faults = {name: f"{PROVISION}  {text}\n" for name, (text, _) in CLAUSES.items()}
    faults |= {name: text for name, (text, _) in BLOCKS.items()}
    sections = (f"==== {name}\n{_report(text)}\n" for name, text in faults.items())
    return "\n".join(sections)


def _report(text: str) -> str:
    lines = human(parse(text).findings).splitlines()
    return "\n".join(line for line in lines if len(line) < LONG).strip()


def test_messages_are_what_they_were(request: pytest.FixtureRequest) -> None:
    messages = _messages()
    if request.config.getoption("--update-golden"):
        GOLDEN.write_text(messages, "utf-8")
    assert messages == GOLDEN.read_text("utf-8")
