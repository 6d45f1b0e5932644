"""Names that could be taken apart are reported where they are declared, and only those."""

import pytest

from tiaowen.source import SourceFile
from tiaowen.syntax import parse_document, scan_vocabulary
from tiaowen.syntax.chains import chained_names


def _declare(*names: str) -> SourceFile:
    facts = "".join(f"  {name}：是否。\n" for name in names)
    return SourceFile("vocabulary", f"基本信息 主体（e）：\n{facts}")


@pytest.mark.parametrize(
    ("names", "parts"),
    [
        (("不裁员或少裁员", "不裁员", "少裁员"), ("不裁员", "或", "少裁员")),
        (("企业达到", "企业"), ("企业", "达到")),
        (("稳定就业满", "稳定就业"), ("稳定就业", "满")),
    ],
)
def test_a_chain_that_the_grammar_would_accept(
    names: tuple[str, ...], parts: tuple[str, ...]
) -> None:
    chained = chained_names(scan_vocabulary([_declare(*names)]))
    assert [(found.entry.name, found.parts) for found in chained] == [(names[0], parts)]


@pytest.mark.parametrize(
    "names",
    [
        ("在职职工人数", "在", "职职工", "人数"),
        ("参保职工人数", "参保职工", "人数"),
        ("不裁员", "裁员"),
    ],
)
def test_a_chain_that_no_grammar_allows_is_harmless(names: tuple[str, ...]) -> None:
    assert chained_names(scan_vocabulary([_declare(*names)])) == []


def test_it_is_reported_at_every_declaration() -> None:
    files, _ = parse_document([_declare("甲方", "乙方"), _declare("甲方或乙方")])
    assert [[found.code for found in file.findings] for file in files] == [[], ["TW0310"]]
