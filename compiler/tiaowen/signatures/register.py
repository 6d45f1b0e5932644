"""The register: `签字.json` beside the rule files, read and written whole."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from hashlib import sha256
from typing import Any, Final

from attrs import evolve, frozen

from tiaowen.runtime.limits import printable

FILE: Final = "签字.json"
VERSION: Final = 1
_LIST, _VERSION = "签字", "版本"


class BadRegister(ValueError):  # noqa: N818 - what is wrong with the file, not with the program
    """The register cannot be read; the text says why, in Chinese. `line` counts from 1."""

    def __init__(self, message: str, line: int = 1) -> None:
        super().__init__(message)
        self.line = line


@frozen
class Signature:
    """One person's word for one block: `sentences` and `rule` are what was read and signed.

    `role` says as what they signed (法制), `remark` what they added; both may be empty. `previous` is the
    digest of the entry before, "" for the first.
    """

    kind: str
    name: str
    article: str
    signer: str
    role: str
    on: date
    remark: str
    sentences: tuple[str, ...]
    rule: str
    previous: str

    @property
    def digest(self) -> str:
        """SHA-256 over the entry, in hexadecimal."""
        return sha256(json.dumps(_as_data(self), ensure_ascii=True).encode()).hexdigest()


_KEYS: Final[Mapping[str, str]] = {
    "kind": "种类",
    "name": "名称",
    "article": "条款",
    "signer": "签字人",
    "role": "身份",
    "remark": "意见",
    "rule": "规则",
    "previous": "前一条",
}
"""The fields that are words, with their keys in the file."""

_ON, _SENTENCES = "日期", "原文"


def parse(text: str) -> tuple[Signature, ...]:
    """The entries of a register, oldest first. Raises BadRegister."""
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise BadRegister("不是完整的 JSON", error.lineno) from None
    except RecursionError:
        raise BadRegister("一层套一层，套得太深") from None
    except ValueError:
        raise BadRegister("有一个数太长") from None
    if not isinstance(data, dict) or data.get(_VERSION) != VERSION:
        raise BadRegister(f"开头应当写明“{_VERSION}”：{VERSION}")
    entries = data.get(_LIST)
    if not isinstance(entries, list):
        raise BadRegister(f"“{_LIST}”应当是一份清单")
    return tuple(_entry(each, number) for number, each in enumerate(entries, 1))


def _entry(data: object, number: int) -> Signature:
    if not isinstance(data, dict) or set(data) != {*_KEYS.values(), _ON, _SENTENCES}:
        raise BadRegister(f"第{number}条的项目不全，或者有多余的项目")
    words: dict[str, str] = {field: data[key] for field, key in _KEYS.items()}
    sentences: list[str] = data[_SENTENCES]
    if not all(isinstance(each, str) for each in words.values()) or not _are_words(sentences):
        raise BadRegister(f"第{number}条有一项不是文字")
    if not _shows(words, sentences):
        raise BadRegister(f"第{number}条有看不见的字符")
    try:
        on = date.fromisoformat(data[_ON])
    except (TypeError, ValueError):
        raise BadRegister(f"第{number}条的日期不是 2019-06-01 的样子") from None
    return Signature(on=on, sentences=tuple(sentences), **words)


def _shows(words: Mapping[str, str], sentences: Sequence[str]) -> bool:
    """Whether the words can be shown and written again; those of some lines may have any blanks."""
    long = "".join((words["rule"], words["remark"], *sentences))
    short = (each for field, each in words.items() if field not in ("rule", "remark"))
    return all(map(printable, ("".join(long.split()), *short)))


def _are_words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def broken_entry(signatures: Sequence[Signature]) -> int | None:
    """The number of the first entry that does not follow from the one before, None if all do."""
    previous = ""
    for number, each in enumerate(signatures, 1):
        if each.previous != previous:
            return number
        previous = each.digest
    return None


def head(signatures: Sequence[Signature]) -> str:
    """The digest of the last entry, "" without one: kept elsewhere, it tells that nothing was taken off the end."""
    return signatures[-1].digest if signatures else ""


def append(signatures: Sequence[Signature], new: Sequence[Signature]) -> tuple[Signature, ...]:
    """The register with more entries, each chained to the one before."""
    entries = list(signatures)
    for each in new:
        previous = entries[-1].digest if entries else ""
        entries.append(evolve(each, previous=previous))
    return tuple(entries)


def register(signatures: Sequence[Signature]) -> str:
    """The text of the file."""
    data = {_VERSION: VERSION, _LIST: [_as_data(each) for each in signatures]}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _as_data(signature: Signature) -> dict[str, Any]:
    words = {key: getattr(signature, field) for field, key in _KEYS.items()}
    return {**words, _ON: signature.on.isoformat(), _SENTENCES: list(signature.sentences)}
