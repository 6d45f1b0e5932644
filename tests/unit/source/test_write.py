"""Files are written whole or not at all."""

from pathlib import Path

import pytest

from tiaowen.source.write import CannotWrite, replace_tree, write_aside


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_written_with_its_folders(tmp_path: Path) -> None:
    write_aside(tmp_path / "a" / "b.txt", "新".encode())
    assert (tmp_path / "a" / "b.txt").read_text("utf-8") == "新"
    assert _names(tmp_path / "a") == ["b.txt"]


def test_a_link_keeps_pointing_at_the_file_that_is_rewritten(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    write_aside(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_a_failed_write_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: Path, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(CannotWrite) as caught:
        write_aside(path, b"new")
    assert "磁盘满了" in caught.value.finding.message
    assert path.read_bytes() == b"old"
    assert _names(tmp_path) == ["a.txt"]


def test_a_read_only_file_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(CannotWrite, match="没有写入权限"):
        write_aside(path, b"new")
    assert path.read_bytes() == b"old"


def test_a_place_below_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for write in (
        lambda: write_aside(tmp_path / "file" / "a", b""),
        lambda: replace_tree(tmp_path / "file" / "out", {"a": b""}),
    ):
        with pytest.raises(CannotWrite) as caught:
            write()
        assert caught.value.finding.code == "TW0116"
        assert "上级位置是文件" in caught.value.finding.message


def test_a_tree_holds_exactly_the_given_files(tmp_path: Path) -> None:
    out = tmp_path / "out"
    replace_tree(out, {"a/b.txt": b"1", "c.txt": b"2"})
    replace_tree(out, {"c.txt": b"3"})
    assert _names(out) == ["c.txt"]
    assert (out / "c.txt").read_bytes() == b"3"
    assert _names(tmp_path) == ["out"]


def test_a_tree_that_cannot_be_moved_into_place_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    replace_tree(out, {"c.txt": b"old"})
    rename = Path.rename

    def fails_for_the_new(self: Path, target: Path) -> Path:
        if ".new-" in self.name:
            raise PermissionError(13, "denied")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fails_for_the_new)
    with pytest.raises(CannotWrite):
        replace_tree(out, {"c.txt": b"new"})
    assert (out / "c.txt").read_bytes() == b"old"
    assert _names(tmp_path) == ["out"]


@pytest.mark.parametrize("name", ["../a", "/a", "a/../../b", ""])
def test_a_name_that_leads_out_of_the_tree_is_a_fault_of_the_caller(
    tmp_path: Path, name: str
) -> None:
    with pytest.raises(ValueError, match="not a path inside"):
        replace_tree(tmp_path / "out", {name: b""})
    assert _names(tmp_path) == []
