"""Small documents for tests of the syntax: a vocabulary and a text, read together."""

from pathlib import Path

from tiaowen.source import SourceFile
from tiaowen.syntax import Parsed, parse_document, scan_vocabulary, tree
from tiaowen.syntax.lexer import Lexer
from tiaowen.syntax.tokens import Token

POLICIES = Path(__file__).parents[2] / "policies"

VOCABULARY = """基本信息 企业（enterprise）：
  参加失业保险（insured）：是否。
  不裁员（no_layoffs）：是否。
  少裁员（few_layoffs）：是否。
  参保职工人数（staff）：整数，人。
  上年度失业保险费（premium）：金额。
  参保年限（years）：期限，月。
  年龄（age）：整数，岁。
  成立日期（founded）：日期。
  规模（size）：选项〔大型、小型、微型〕。
基本信息 家庭（family）：
  人均收入（per_head）：金额。
责任单位 市人力资源和社会保障局（hrss）：简称 市人社局。
责任单位 市财政局（finance）。
资金 失业保险基金（fund）。
计量单位 公里。
"""

PROVISION = "扶持事项 甲（a）：\n"


def parse(text: str, vocabulary: str = VOCABULARY) -> Parsed:
    """The last file of a document of two."""
    sources = [SourceFile("vocabulary", vocabulary), SourceFile("rules", text)]
    return parse_document(sources)[0][1]


def clause(text: str) -> tree.Clause:
    """The only clause of a provision, which must be free of findings."""
    parsed = parse(PROVISION + text)
    assert [found.message for found in parsed.findings] == []
    block = parsed.file.blocks[0]
    assert isinstance(block, tree.ProvisionBlock)
    assert len(block.clauses) == 1
    return block.clauses[0]


def condition(text: str) -> tree.Node:
    """The condition of a clause, without its quotes."""
    value = clause(f"  申报条件：{text}").value
    assert isinstance(value, tree.Quoted)
    return value.body


def codes(text: str) -> list[str]:
    """Codes of the findings of a text, in order."""
    return [found.code for found in parse(text).findings]


def clause_codes(text: str) -> list[str]:
    """Codes of the findings of a provision with these clauses."""
    return codes(PROVISION + text)


def tokens(text: str, vocabulary: str = VOCABULARY) -> list[Token]:
    """Tokens of a condition, without those of the label before it and the end of the file."""
    words = scan_vocabulary([SourceFile("vocabulary", vocabulary)])
    lexed = Lexer(words).lex(SourceFile("rules", f"{PROVISION}  申报条件：{text}"))
    return list(lexed.tokens[6:-1])


def shown(text: str, vocabulary: str = VOCABULARY) -> str:
    """Those tokens as `TYPE:text`, for reading."""
    return " ".join(f"{token.type}:{token.text}" for token in tokens(text, vocabulary))


def policy_files() -> list[Path]:
    """The rule files of this project."""
    return sorted(POLICIES.glob("*/*.tiaowen"))
