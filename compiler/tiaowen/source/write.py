"""Files written whole or not at all: aside first, then moved into place."""

import errno
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from tiaowen.findings.catalogue import finding
from tiaowen.findings.finding import Finding
from tiaowen.source.span import SourceFile, Span

CAUSES = {
    errno.EACCES: "没有写入权限",
    errno.EPERM: "没有写入权限",
    errno.EROFS: "所在的磁盘是只读的",
    errno.ENOSPC: "磁盘满了",
    errno.EDQUOT: "超过了分给您的磁盘空间",
    errno.EEXIST: "上级位置是文件，不是文件夹",
    errno.ENOTDIR: "上级位置是文件，不是文件夹",
    errno.EISDIR: "那里是文件夹，不是文件",
    errno.ENAMETOOLONG: "名称太长",
}


class CannotWrite(Exception):  # noqa: N818 - what happened, not whose error it is
    """Nothing was written and what was there is untouched; `finding` says why."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding


def write_aside(path: Path, data: bytes) -> None:
    """Write a file, replacing the one that is there, in one step; folders are made as needed.

    Raises CannotWrite.
    """
    path = path.resolve()
    aside = _beside(path, "new")
    with _reported(path):
        if path.exists() and not os.access(path, os.W_OK):
            raise PermissionError(errno.EACCES, "read-only", str(path))
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            aside.write_bytes(data)
            aside.replace(path)
        finally:
            aside.unlink(missing_ok=True)


def replace_tree(target: Path, files: Mapping[str, bytes]) -> None:
    """Make `target` a folder that holds exactly these files, in one step.

    Keys are relative paths with `/`. What was in the folder is gone afterwards: whether it may be
    is for the caller to know (`project.output.is_output`).

    Raises CannotWrite; ValueError for a path that leads out of the folder.
    """
    _check_names(files)
    target = target.resolve()
    aside = _beside(target, "new")
    with _reported(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            _write_tree(aside, files)
            _swap(aside, target)
        finally:
            shutil.rmtree(aside, ignore_errors=True)


def _beside(path: Path, role: str) -> Path:
    return path.with_name(f".{path.name}.{role}-{os.getpid()}")


def _check_names(files: Mapping[str, bytes]) -> None:
    for name in files:
        pure = PurePosixPath(name)
        if pure.is_absolute() or ".." in pure.parts or not pure.parts:
            raise ValueError(f"not a path inside the output folder: {name!r}")


def _write_tree(folder: Path, files: Mapping[str, bytes]) -> None:
    folder.mkdir()
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _swap(aside: Path, target: Path) -> None:
    """Move `aside` to `target`; if that fails, what was there comes back."""
    if not target.exists():
        aside.rename(target)
        return
    old = _beside(target, "old")
    target.rename(old)
    try:
        aside.rename(target)
    except OSError:
        old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)


@contextmanager
def _reported(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CannotWrite(_cannot(path, error)) from error


def _cannot(path: Path, error: OSError) -> Finding:
    cause = CAUSES.get(error.errno or 0, "系统没有允许")
    return finding(
        "TW0116",
        Span(SourceFile(path.as_posix(), ""), 0, 0),
        f"写不进“{path.as_posix()}”：{cause}。原有的文件没有改动。",
        "请换一个能写入的位置，或者请管理员开放写入权限。",
    )
