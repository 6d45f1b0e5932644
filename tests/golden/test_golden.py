"""Every golden case gives exactly the output and the exit code that its file holds."""

from pathlib import Path

import pytest

from golden import machinery

FOLDER = Path(__file__).parent
CASES = sorted(FOLDER.glob("*/*.golden"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.relative_to(FOLDER).as_posix())
def test_case_gives_exactly_what_its_file_holds(
    path: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    case = machinery.parse(path.read_bytes().decode("utf-8"))
    after = case.with_outcome(machinery.run(case, tmp_path))
    if request.config.getoption("--update-golden"):
        path.write_bytes(str(after).encode("utf-8"))
    assert str(after) == path.read_bytes().decode("utf-8")


def test_reading_a_case_and_writing_it_gives_the_same_text() -> None:
    for path in CASES:
        text = path.read_bytes().decode("utf-8")
        assert str(machinery.parse(text)) == text


def test_an_outcome_that_differs_changes_the_text_of_the_case() -> None:
    case = machinery.parse("why\n---- command: tiaowen check a\n---- exit: 0\n---- stdout\nx\n")
    assert str(case.with_outcome(machinery.Outcome(0, "x\n", ""))) == str(case)
    assert str(case.with_outcome(machinery.Outcome(1, "x\n", ""))) != str(case)
    assert str(case.with_outcome(machinery.Outcome(0, "y\n", ""))) != str(case)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.relative_to(FOLDER).as_posix())
def test_no_case_expects_an_internal_error(path: Path) -> None:
    case = machinery.parse(path.read_bytes().decode("utf-8"))
    [code] = [section.argument for section in case.sections if section.kind == "exit"]
    assert code in {"0", "1", "2"}
    assert "Traceback" not in str(case)
