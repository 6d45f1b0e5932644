"""The words of a provision in its function."""

from tiaowen.runtime import ProvisionText, StepText


def step_comments(step: StepText) -> tuple[str, ...]:
    """What a step computes, with its quote."""
    quote = f"「{step.quote}」" if step.quote else ""
    return (f"{step.id}：{step.text}{quote}",)


def docstring(text: ProvisionText) -> str:
    """The words of the text that the function stands for."""
    lines = [f"{text.name}（{text.kind}，{text.article}）。", ""]
    lines += [f"依据：{each}" for each in text.basis]
    if text.window:
        lines.append(f"执行期限：{text.window}。")
    if text.filing:
        lines.append(f"申请期限：{text.filing}。")
    if text.options:
        lines += [f"标准{i}：{option.text}。" for i, option in enumerate(text.options, 1)]
        lines.append(f"由谁选定：{text.chooser}。")
    return "\n".join(lines).rstrip()
