"""`tiaowen sign`: who reviewed which block; without a name, what became of the signatures."""

from argparse import Namespace
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from tiaowen.cli import exits
from tiaowen.cli.arguments import ArgumentParser, open_project, parse_day
from tiaowen.cli.exits import UsageError
from tiaowen.cli.report import document_of
from tiaowen.cli.streams import print_json, say
from tiaowen.project import Project
from tiaowen.runtime.limits import printable

if TYPE_CHECKING:
    from tiaowen.signatures import Signable, Signature, SignedBlock

EXAMPLE = """  tiaowen sign policies/xiangtan_2019                            看哪些签过字、哪些签字以后改过
  tiaowen sign policies/xiangtan_2019 稳岗返还 --by 张三 --role 法制
  tiaowen sign policies/xiangtan_2019 --measure 七 --by 张三 --on 2019-03-01

签字记在规则文件旁边的 签字.json 里：签的是哪几句原文、哪几行规则，一字不差。原文或规则以后改了，签字
自动失效，tiaowen check 会说明改了哪几个字。规则文件还有错误的，不能签字。"""

_LONGEST = 200


def configure(parser: ArgumentParser) -> None:
    """The words of the verb."""
    parser.add_folder()
    parser.add_argument("names", metavar="事项", nargs="*", help="要签字的事项、定义、疑义的名称")
    parser.add_argument("--measure", metavar="条款", help="签这一条下面的全部，例如 七")
    parser.add_argument("--all", action="store_true", help="签全部")
    parser.add_argument("--by", metavar="姓名", help="签字人")
    parser.add_argument("--role", metavar="身份", default="", help="以什么身份签，例如 法制")
    parser.add_argument("--remark", metavar="意见", default="", help="附带的意见")
    parser.add_argument("--on", metavar="日期", type=parse_day, help="签字日期，不写就是今天")
    parser.add_argument("--json", action="store_true", help="以 JSON 列出，供程序读取")


def run(arguments: Namespace) -> int:
    """List the signatures, or add to them; 1 where the document has errors."""
    _refuse_unreadable(arguments)
    project = open_project(arguments.folder)
    if document_of(project, "签字") is None:
        return exits.ERRORS
    wanted = _wanted(arguments, project.signables)
    if not wanted and arguments.by is not None:
        raise UsageError("没有写签哪一项。请写事项的名称，或者 --measure 七，或者 --all。")
    if not wanted:
        _list(project, as_json=arguments.json)
        return exits.CLEAN
    if not (arguments.by or "").strip():
        raise UsageError("请写明签字人，例如 --by 张三。")
    _sign(project, wanted, arguments)
    return exits.CLEAN


def _refuse_unreadable(arguments: Namespace) -> None:
    """A name or remark that cannot be kept and shown as it is; a remark may have several lines."""
    remark = "".join(arguments.remark.split())
    for option, words in (("by", arguments.by or ""), ("role", arguments.role), ("remark", remark)):
        written = words.strip()
        if not printable(written) or len(written) > _LONGEST:
            raise UsageError(f"--{option} 太长，或者有看不见的字符，请重新输入。")


def _wanted(arguments: Namespace, blocks: "Sequence[Signable]") -> "list[Signable]":
    """The blocks to be signed, in the order of the files."""
    if arguments.all:
        return list(blocks)
    found = [*_of_measure(arguments.measure, blocks)] if arguments.measure else []
    for name in arguments.names:
        found += _named(name, blocks)
    return [block for block in blocks if block in found]


def _of_measure(label: str, blocks: "Sequence[Signable]") -> "list[Signable]":
    from tiaowen.text.nodes import bare_label

    wanted = bare_label(label)
    found = [block for block in blocks if bare_label(block.owner.article) == wanted]
    if not found:
        labels = "、".join(dict.fromkeys(block.owner.article for block in blocks))
        raise UsageError(f"规则里没有“{label}”这一条，或者这一条下面没有可以签字的。有：{labels}。")
    return found


def _named(name: str, blocks: "Sequence[Signable]") -> "list[Signable]":
    found = [block for block in blocks if block.owner.name == name]
    if not found:
        from tiaowen.cli.nearest import nearest

        near = nearest(name, [block.owner.name for block in blocks])
        hint = f"是不是“{near}”？" if near else ""
        raise UsageError(f"规则里没有“{name}”。{hint}")
    return found


def _sign(project: Project, wanted: "Sequence[Signable]", arguments: Namespace) -> None:
    from tiaowen.signatures import FILE, append, register
    from tiaowen.source.write import CannotWrite, write_aside

    on = _day(arguments)
    new = [_signature(block, arguments, on) for block in wanted]
    entries = append(project.signatures, new)
    try:
        write_aside(project.root / FILE, register(entries).encode())
    except CannotWrite as error:
        raise UsageError(f"{error.finding.message}{error.finding.help}") from None
    day = "" if arguments.on else f"（按今天 {on} 记）"
    names = "、".join(block.owner.title for block in wanted)
    say(f"已签字{day}：{names}。共{len(wanted)}项，记在 {FILE}。")
    say(_last(entries))


def _day(arguments: Namespace) -> date:
    """The day of the signature: nobody has signed on a day to come."""
    today = date.today()
    on: date = arguments.on or today
    if on > today:
        raise UsageError(f"签字日期 {on} 还没有到，今天是 {today}。请写实际签字的那一天。")
    return on


def _last(entries: "Sequence[Signature]") -> str:
    """The digest of the last entry, to be kept elsewhere: the register alone cannot tell that its end is missing."""
    from tiaowen.signatures import head

    return (
        f"最后一条记录的摘要：{head(entries)}。请抄在存档的签字页上；"
        "以后列出的摘要和抄下的不同，又没有人再签过字，就是最后的记录被改过或者删过。"
    )


def _signature(block: "Signable", arguments: Namespace, on: date) -> "Signature":
    from tiaowen.signatures import Signature

    return Signature(
        kind=block.owner.kind,
        name=block.owner.name,
        article=block.owner.article,
        signer=arguments.by.strip(),
        role=arguments.role.strip(),
        on=on,
        remark=arguments.remark.strip(),
        sentences=block.sentences,
        rule=block.rule,
        previous="",
    )


def _list(project: Project, *, as_json: bool) -> None:
    from tiaowen.signatures import signed_blocks

    signed = signed_blocks(project.signatures, project.signables)
    names = {(each.signature.kind, each.signature.name) for each in signed}
    unsigned = [block for block in project.signables if block.key not in names]
    if as_json:
        print_json(_as_data(signed, unsigned, project.signatures))
        return
    _print_table(signed)
    for each in signed:
        _print_changes(each)
    total = len(project.signables)
    print(f"共{total}项，{total - len(unsigned)}项签过字，{len(unsigned)}项还没有人签。")
    if project.signatures:
        print(_last(project.signatures))


def _print_table(signed: "Sequence[SignedBlock]") -> None:
    from tiaowen.cli.columns import columns

    rows = [("条款", "名称", "签字人", "身份", "日期", "现在")]
    for each in signed:
        s = each.signature
        title = f"{s.kind} {s.name}"
        rows.append((s.article, title, s.signer, s.role or "—", s.on.isoformat(), each.state.value))
    if signed:
        print("\n".join(columns(rows, left=len(rows[0]))))


def _print_changes(each: "SignedBlock") -> None:
    from tiaowen.signatures import marked

    for what, changes in (("原文", each.text), ("规则", each.rule)):
        if changes:
            print(f"\n{each.signature.name}，{each.signature.signer}签字以后，{what}改动：")
            print(f"  {marked(changes)}")


def _as_data(
    signed: "Sequence[SignedBlock]",
    unsigned: "Sequence[Signable]",
    entries: "Sequence[Signature]",
) -> object:
    from tiaowen.signatures import head

    return {
        "head": head(entries),
        "signed": [
            {
                "kind": each.signature.kind,
                "name": each.signature.name,
                "measure": each.signature.article,
                "signer": each.signature.signer,
                "role": each.signature.role,
                "date": each.signature.on.isoformat(),
                "remark": each.signature.remark,
                "state": each.state.value,
                "text": [[change.kind, change.text] for change in each.text],
                "rule": [[change.kind, change.text] for change in each.rule],
            }
            for each in signed
        ],
        "unsigned": [{"kind": block.owner.kind, "name": block.owner.name} for block in unsigned],
    }
