"""What is said of each slip, whole, as a drafter sees it, and what the document is after its fix.

`pytest tests/golden/slips --update-golden` writes the .txt files; read the change before you keep it.
"""

from pathlib import Path

import pytest

from support.slips import SLIPS, errors, findings, mended
from tiaowen.findings.report import human

FOLDER = Path(__file__).parent
EACH = [(kind, text) for kind, (_, texts) in SLIPS.items() for text in texts]


def _report(text: str) -> str:
    lines = human(findings(text)).strip().splitlines()
    return "\n".join(line.rstrip() for line in lines[2:-2])


@pytest.mark.parametrize("kind", SLIPS)
def test_messages_are_what_they_were(kind: str, request: pytest.FixtureRequest) -> None:
    put, texts = SLIPS[kind]
    said = "\n\n".join(f"==== {text}\n{_report(put(text))}" for text in texts) + "\n"
    golden = FOLDER / f"{kind}.txt"
    if request.config.getoption("--update-golden"):
        golden.write_text(said, "utf-8")
    assert said == golden.read_text("utf-8")


@pytest.mark.parametrize(("kind", "text"), EACH)
def test_one_slip_gives_one_error(kind: str, text: str) -> None:
    put, _ = SLIPS[kind]
    assert len(errors(put(text))) == 1


@pytest.mark.parametrize(("kind", "text"), EACH)
def test_nothing_is_wrong_after_the_fix(kind: str, text: str) -> None:
    put, _ = SLIPS[kind]
    before = put(text)
    [error] = errors(before)
    registers = error.fix is not None and "登记" in error.fix.title
    if error.fix is None or error.fix.by_hand or registers:
        assert mended(before) == before or registers
    else:
        assert [found.message for found in errors(mended(before))] == []
