"""Which file holds which table."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from tiaowen.batch.read import Unusable
from tiaowen.sql import Table
from tiaowen.sql.header import tables

ENDINGS: Final = (".csv", ".parquet")


def files_of(given: Path, table: Table) -> Mapping[str, Path]:
    """The file of each table: the one given, or of a folder those named like the tables.

    Raises Unusable.
    """
    wanted = [each.name for each in tables(table)]
    if given.is_dir():
        found = {name: _in_folder(given, name) for name in wanted}
        lacking = [name for name, path in found.items() if path is None]
        if lacking:
            names = "、".join(f"{name}.csv 或 {name}.parquet" for name in lacking)
            raise Unusable(
                f"文件夹“{given}”里缺少{names}，没有计算。请把文件放进去，一个表一个文件。"
            )
        return {name: path for name, path in found.items() if path is not None}
    if len(wanted) > 1:
        raise Unusable(
            f"这一事项要读{len(wanted)}个表（{'、'.join(wanted)}），只给了一个文件，没有计算。"
            "请把各表的文件放进一个文件夹，文件名与表名相同，再写文件夹的名称。"
        )
    if given.suffix not in ENDINGS:
        raise Unusable(f"“{given}”不是 .csv 也不是 .parquet 文件，没有计算。请换成这两种之一。")
    if not given.is_file():
        raise Unusable(f"没有“{given}”这个文件，没有计算。请核对文件名。")
    return {wanted[0]: given}


def _in_folder(folder: Path, name: str) -> Path | None:
    paths = (folder / f"{name}{ending}" for ending in ENDINGS)
    return next((path for path in paths if path.is_file()), None)
