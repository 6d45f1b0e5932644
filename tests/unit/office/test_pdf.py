"""PDF by LibreOffice, and what is said where there is none."""

from pathlib import Path
from shutil import which

import pytest

from tiaowen.office import pdf
from tiaowen.office.paper import Paper, Paragraph
from tiaowen.office.word import render

_PAPER = render(Paper("题目", (Paragraph("正文。"),)))


@pytest.mark.skipif(
    not any(map(which, pdf.PROGRAMS)), reason="LibreOffice IS NOT INSTALLED: no PDF was made"
)
def test_a_paper_becomes_a_pdf() -> None:
    assert pdf.to_pdf(_PAPER).startswith(b"%PDF-")


def test_without_the_program_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(pdf.NoPdf, match="没有安装"):
        pdf.to_pdf(_PAPER)


@pytest.mark.parametrize("script", ["exit 1", "exec sleep 5"])
def test_a_program_that_fails_or_hangs_is_reported(
    script: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(pdf, "TIME_LIMIT", 1)
    with pytest.raises(pdf.NoPdf, match="LibreOffice"):
        pdf.to_pdf(_PAPER)
