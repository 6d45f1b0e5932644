// The answer on the page: the sentence, what is open, clause by clause why, the arithmetic.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { ask, readingLines } = tiaowen.underReadings;
  const { element, paragraph } = tiaowen.elements;

  const list = (lines, kind = "tw-lines") =>
    element("ul", { class: kind }, ...lines.map((line) => element("li", {}, line.trim())));

  // The sentence; what each reading gives is a list of its own.
  function sentence({ document: whole, decision, plan }) {
    if (decision.结论 !== "待明确")
      return [paragraph("tw-try-says", tiaowen.conclusion(whole, decision))];
    return [
      paragraph("tw-try-says", "尚待明确：文件可以有几种读法，结果不一样。"),
      list(readingLines(decision, plan)),
      paragraph("", ask(plan)),
    ];
  }

  const detail = (label, words) =>
    words ? [element("span", { class: "tw-try-use" }, `${label}${words}`)] : [];

  const conditionItem = ({ mark, words, quote, given }) =>
    element(
      "li",
      {},
      element("span", { class: "tw-mark" }, mark),
      element("span", { class: "tw-want" }, words),
      ...detail("原文", quote && `「${quote}」`),
      ...detail("实际：", given),
    );

  // Conditions inside each other as lists inside each other.
  function nested(conditions) {
    const root = element("ul", { class: "tw-conditions" });
    const open = [{ depth: -1, node: root }];
    for (const each of conditions) {
      while (open.at(-1).depth >= each.depth) open.pop();
      const item = conditionItem(each);
      const above = open.at(-1).node;
      let into = above;
      if (above.tagName === "LI") {
        into = above.querySelector(":scope > ul") ?? element("ul");
        above.append(into);
      }
      into.append(item);
      open.push({ depth: each.depth, node: item });
    }
    return root;
  }

  function section({ title, lines, conditions }) {
    const said = lines ?? conditions;
    if (said.length === 0) return [];
    const heading = element("h3", {}, title.replace(/：$/u, ""));
    return [heading, conditions ? nested(conditions) : list(lines)];
  }

  const sections = (told) => tiaowen.told.sections(told).flatMap(section);

  tiaowen.answerShown = Object.freeze({ sections, sentence });
})();
