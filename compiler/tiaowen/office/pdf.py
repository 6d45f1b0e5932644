"""A .docx as PDF, by LibreOffice where it is installed."""

import os
from html import escape
from pathlib import Path
from shutil import which
from subprocess import DEVNULL, TimeoutExpired, run
from tempfile import TemporaryDirectory
from typing import Final

from tiaowen.office.styles import SUBSTITUTES

PROGRAMS: Final = ("soffice", "libreoffice")
TIME_LIMIT: Final = 120
"""Seconds for one paper."""


class NoPdf(Exception):  # noqa: N818 - what is said to the user is its message
    """No PDF can be made; the message says why, in Chinese."""


def to_pdf(paper: bytes) -> bytes:
    """The PDF of a .docx. Raises `NoPdf`."""
    program = next((found for found in map(which, PROGRAMS) if found), None)
    if program is None:
        raise NoPdf(
            "转成 PDF 要用 LibreOffice，这台电脑上没有安装。请先安装；只要 Word 文件的，去掉 --pdf。"
        )
    with TemporaryDirectory() as folder:
        return _converted(program, Path(folder), paper)


def _converted(program: str, folder: Path, paper: bytes) -> bytes:
    """In a folder and with a profile of its own: an office that is open elsewhere is not disturbed."""
    source, fonts = folder / "paper.docx", folder / "fonts.conf"
    source.write_bytes(paper)
    fonts.write_text(_fonts(), encoding="utf-8")
    command = [
        *(
            program,
            "--headless",
            "--norestore",
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        ),
        *("--convert-to", "pdf", "--outdir", str(folder), str(source)),
    ]
    environment = {**os.environ, "FONTCONFIG_FILE": str(fonts)}
    try:
        run(
            command,
            env=environment,
            stdin=DEVNULL,
            stdout=DEVNULL,
            stderr=DEVNULL,
            timeout=TIME_LIMIT,
        )
    except (OSError, TimeoutExpired):
        raise NoPdf(
            f"LibreOffice 没有在{TIME_LIMIT}秒内转成 PDF。请稍后再试，或者去掉 --pdf。"
        ) from None
    made = source.with_suffix(".pdf")
    if not made.is_file():
        raise NoPdf("LibreOffice 没有转成 PDF。请检查它的安装，或者去掉 --pdf。")
    return made.read_bytes()


def _fonts() -> str:
    """Settings of fontconfig: what stands in for the fonts of official papers where they are not installed."""
    entries = "".join(
        f"<alias binding='same'><family>{font.value}</family><accept>"
        + "".join(f"<family>{escape(name)}</family>" for name in others.split(";"))
        + "</accept></alias>"
        for font, others in SUBSTITUTES.items()
    )
    return f"<fontconfig><include ignore_missing='yes'>/etc/fonts/fonts.conf</include>{entries}</fontconfig>"
