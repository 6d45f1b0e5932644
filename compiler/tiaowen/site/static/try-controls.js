// A control for each kind of fact. Nothing is known until somebody says so.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { counted, readAmount } = tiaowen.written;
  const { Refused, convert } = tiaowen.values;
  const { byWhom } = tiaowen.amounts;
  const { unitOf, valueWords } = tiaowen.given;
  const { words } = tiaowen.lookup;
  const { element, newId, paragraph, say } = tiaowen.elements;

  const UNLIMITED = { maximum: null, digits: 0, may_be_negative: false };
  const MOST_USES = 2;
  const NO_DAY = "没有这一天，或者没有填全，请核对。";
  const PERCENT = "比例请带上百分号，如“50%”；也可以写“0.5”“1/2”。";
  const HINTS = {
    money: (unit) => `写数字就行，如“120000”或者“12万”；单位是${unit || "元"}。`,
    integer: (unit) => `写整数${unit ? `，单位是${unit}` : ""}。`,
    period: (unit) => `写整数，单位是${unit}。`,
    quantity: (unit) => `写数字，可以带小数${unit ? `，单位是${unit}` : ""}。`,
    ratio: () => "写“50%”这样的比例。",
    date: () => "",
    text: () => "",
  };

  const useLine = ({ words: said, quote }) => `${said}${quote ? `，原文「${quote}」` : ""}`;

  // Where a fact is used, in words; of many the first two.
  const usesOf = ({ uses }) =>
    uses.slice(0, MOST_USES).map((each) => paragraph("tw-try-use", useLine(each)));

  function noteOf(fact) {
    if (fact.authority) return `${byWhom(words(fact.authority), "认定")}，不由您自己说了算。`;
    return fact.given_by_user ? "公布的标准，请查当时的公布文件。" : "";
  }

  // What stands around a control: `name` is its label, `inside` the control.
  function framed(tag, label, asked, fact, inside) {
    const problem = element("p", { class: "tw-try-problem", id: newId(), hidden: true });
    const note = noteOf(fact);
    const node = element(
      tag,
      { class: "tw-ask" },
      label,
      ...usesOf(asked),
      ...(note ? [paragraph("tw-try-use", note)] : []),
      inside,
      problem,
    );
    return { node, problem };
  }

  const legend = (name) => element("legend", {}, name);

  // One of several answers; the last is that nobody knows.
  function radios(asked, fact, answers) {
    const group = newId();
    const inputs = answers.map(([, value]) => {
      const input = element("input", { type: "radio", name: group, id: newId() });
      input.checked = value === null;
      return input;
    });
    const labels = answers.map(([said], at) =>
      element("label", { class: "tw-option" }, inputs[at], said),
    );
    const box = element("div", { class: "tw-options" }, ...labels);
    const { node } = framed("fieldset", legend(fact.name), asked, fact, box);
    const value = () => answers[inputs.findIndex((each) => each.checked)]?.[1] ?? null;
    return { node, value, problem: () => "", filled: () => value() !== null, show: () => {} };
  }

  const bool = (asked, fact) => radios(asked, fact, [["是", true], ["否", false], ["不知道", null]]);
  const assessed = (asked, fact) =>
    radios(asked, fact, [["已认定：是", true], ["已认定：否", false], ["还没有认定", null]]);

  // Any of several answers, or none of them; nothing ticked is not known.
  function checkboxes(asked, fact) {
    const none = "都不是";
    const said = [...fact.type.options, none];
    const inputs = said.map(() => element("input", { type: "checkbox", id: newId() }));
    inputs.forEach((each, at) =>
      each.addEventListener("change", () => {
        if (!each.checked) return;
        for (const [other, input] of inputs.entries())
          if ((at === inputs.length - 1) !== (other === inputs.length - 1)) input.checked = false;
      }),
    );
    const labels = said.map((each, at) => element("label", { class: "tw-option" }, inputs[at], each));
    const box = element("div", { class: "tw-options" }, ...labels);
    const { node } = framed("fieldset", legend(fact.name), asked, fact, box);
    const filled = () => inputs.some((each) => each.checked);
    const value = () =>
      filled() ? fact.type.options.filter((_, at) => inputs[at].checked) : null;
    return { node, value, problem: () => "", filled, show: () => {} };
  }

  const choice = (asked, fact) =>
    fact.type.multiple
      ? checkboxes(asked, fact)
      : radios(asked, fact, [...fact.type.options.map((each) => [each, each]), ["不知道", null]]);

  // What is wrong with what was typed; empty if nothing is.
  function refusal(fact, typed) {
    try {
      const value = convert({ ...fact, limits: fact.limits ?? UNLIMITED }, typed);
      const bare = fact.kind === "ratio" && readAmount(typed).unit === "";
      return bare && value.n > value.d ? PERCENT : "";
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return error.message.replaceAll("（带引号）", "");
    }
  }

  // What was typed as it is understood; empty where that is what it says.
  function readAs(fact, typed, unit) {
    const read = valueWords(fact, convert({ ...fact, limits: fact.limits ?? UNLIMITED }, typed));
    const said = typed.trim();
    return read === said || read === `${said}${unit}` ? "" : `读作${read}`;
  }

  const SHOWN = { date: "date" };
  const MODES = { integer: "numeric", period: "numeric" };

  function typed(asked, fact) {
    const id = newId();
    const unit = counted(unitOf(fact) || (fact.kind === "money" ? "元" : ""));
    const hint = HINTS[fact.kind](unit);
    const hintNode = element("span", { class: "tw-try-use", id: newId() }, hint);
    const echo = element("output", { class: "tw-try-read", for: id });
    const input = element("input", {
      id, type: SHOWN[fact.kind] ?? "text", inputmode: MODES[fact.kind] ?? null, autocomplete: "off",
      max: fact.kind === "date" ? "9999-12-31" : null,
    });
    const line = element("span", { class: "tw-typed" }, input, " ", unit, " ", echo);
    const inside = element("div", {}, line, hintNode);
    const frame = framed("div", element("label", { for: id, class: "tw-name" }, fact.name), asked, fact, inside);
    input.setAttribute("aria-describedby", `${hintNode.id} ${frame.problem.id}`);
    const written = () => input.value.trim();
    const problem = () => {
      if (input.validity.badInput) return NO_DAY;
      return written() === "" ? "" : refusal(fact, input.value);
    };
    const show = (later) => {
      const found = problem();
      if (!later || found === "" || !frame.problem.hidden) tell(frame.problem, input, found);
      const wordless = fact.kind === "date" || fact.kind === "text" || found || written() === "";
      say(echo, wordless ? "" : readAs(fact, input.value, unit));
    };
    const value = () => (written() === "" || problem() ? null : input.value);
    const filled = () => written() !== "" || input.validity.badInput;
    return { node: frame.node, input, value, problem, filled, show };
  }

  // A message beside a control.
  function tell(node, input, words) {
    say(node, words);
    node.hidden = words === "";
    if (words) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
  }

  const KINDS = { bool, assessed, choice };

  // `asked` is an entry of the form, `fact` what is registered. The value is null while it is not known.
  const control = (asked, fact) => (KINDS[fact.kind] ?? typed)(asked, fact);

  tiaowen.controls = Object.freeze({ control, framed, legend, radios, tell, typed, usesOf });
})();
