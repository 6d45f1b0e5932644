"""What `tiaowen build` writes: pages, the Python package, JSON, and the MANIFEST that seals them."""

from collections.abc import Iterator, Mapping
from enum import Enum
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Final

from attrs import frozen

from tiaowen import __version__
from tiaowen.interchange.registers import REGISTERS, registers_json
from tiaowen.interchange.render import json_text
from tiaowen.project.project import Project
from tiaowen.source import SourceFile

MANIFEST: Final = PurePosixPath("MANIFEST")
FIRST_LINE: Final = "# tiaowen "
"""How a MANIFEST begins: the mark of a folder that the compiler may replace."""

Files = Mapping[PurePosixPath, bytes]


class Drift(Enum):
    """How a written file differs from what the rules give now."""

    STALE = "过期"
    MISSING = "缺少"
    EXTRA = "多余"


@frozen
class Difference:
    """A file of the output folder that is not as it should be."""

    path: PurePosixPath
    drift: Drift


def output_files(project: Project) -> dict[PurePosixPath, bytes]:
    """Every file of the output folder, the same bytes on every machine."""
    texts = {PurePosixPath("pages") / path: text for path, text in project.pages.items()}
    texts |= {PurePosixPath("python") / path: text for path, text in project.python.items()}
    texts |= project.interchange
    texts[REGISTERS] = json_text(registers_json(project.registers))
    files = {path: texts[path].encode() for path in sorted(texts)}
    return {MANIFEST: _manifest(project, files), **files}


def _manifest(project: Project, files: Files) -> bytes:
    """`sha256sum -c MANIFEST` can check it: lines with # are comments for that program."""
    sources = [*project.sources, *([project.text_source] if project.text_source else [])]
    lines = [
        f"{FIRST_LINE}{__version__}",
        *(f"# {_digest(_bytes(source))}  {source.path}" for source in sources),
        *(f"{_digest(data)}  {path}" for path, data in files.items()),
    ]
    return ("\n".join(lines) + "\n").encode()


def _bytes(source: SourceFile) -> bytes:
    """The decoded text: line ends and byte order marks of a checkout do not count."""
    return source.text.encode()


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()


def default_output(document: Path) -> Path:
    """`generated/<folder>`, where `tiaowen build` writes."""
    return beside_policies(document, "generated")


def beside_policies(document: Path, kind: str) -> Path:
    """`<kind>/<folder>` beside the `policies/` that holds the document; else beside the document."""
    folder = document.resolve()
    home = next((p.parent for p in folder.parents if p.name == "policies"), folder.parent)
    return home / kind / folder.name


def is_output(folder: Path) -> bool:
    """Whether the compiler wrote this folder (or it is empty, or not there): it may be replaced."""
    if not folder.exists():
        return True
    if not folder.is_dir():
        return False
    manifest = folder / MANIFEST
    if manifest.is_file():
        return manifest.read_bytes().startswith(FIRST_LINE.encode())
    return not any(folder.iterdir())


def differences(folder: Path, files: Files) -> list[Difference]:
    """What in the folder is not as the rules give it now, by path."""
    there = set(_written(folder))
    found = [Difference(path, Drift.EXTRA) for path in there - files.keys()]
    for path, data in files.items():
        if path not in there:
            found.append(Difference(path, Drift.MISSING))
        elif (folder / path).read_bytes() != data:
            found.append(Difference(path, Drift.STALE))
    return sorted(found, key=lambda difference: difference.path)


def _written(folder: Path) -> Iterator[PurePosixPath]:
    """The files in the folder, without what running Python leaves behind."""
    if not folder.is_dir():
        return
    for path in folder.rglob("*"):
        relative = path.relative_to(folder)
        if path.is_file() and "__pycache__" not in relative.parts:
            yield PurePosixPath(relative.as_posix())
