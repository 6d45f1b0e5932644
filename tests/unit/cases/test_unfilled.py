"""`check` says of which provisions 算例 have no 结果 yet."""

from tiaowen.cases.unfilled import unfilled_findings
from tiaowen.findings import Severity
from unit.semantics.documents import document_of, provision

TABLE = """
算例表 补贴（参加失业保险，2019年6月1日）：
  ｜参保职工人数｜结果｜
""".replace("（参加", "（共同前提：参加")


def rows(*results: str) -> str:
    return TABLE + "".join(f"  ｜{n}人｜{result}｜\n" for n, result in enumerate(results, 1))


def test_a_provision_is_named_once_with_how_many_there_are() -> None:
    document = document_of(provision("参加失业保险") + rows("？", "1000元", "？"))
    (found,) = unfilled_findings(document.examples)
    assert (found.code, found.severity) == ("TW0853", Severity.WARNING)
    assert found.message.startswith(
        "“补贴”有2个算例的结果还没有填：“补贴算例表第1行”、“补贴算例表第3行”。"
    )
    assert found.span.text == "？"


def test_of_many_the_first_are_named() -> None:
    document = document_of(provision("参加失业保险") + rows(*["？"] * 6))
    (found,) = unfilled_findings(document.examples)
    assert "有6个算例" in found.message
    assert "“补贴算例表第5行”等。" in found.message


def test_where_all_are_filled_nothing_is_said() -> None:
    document = document_of(provision("参加失业保险") + rows("1000元"))
    assert list(unfilled_findings(document.examples)) == []
