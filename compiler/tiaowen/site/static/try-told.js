// A decision as everything that is told of it: sections with a title and lines, all of them plain text.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { lookup } = tiaowen.lookup;
  const { conditionTitle, conditions, judgements, missing, nearMiss } = tiaowen.reasons;
  const { arithmetic, members } = tiaowen.arithmetic;

  // Rules, decision and the exact values of the case together.
  function toldOf(document, decision, data) {
    const index = lookup(document);
    const { facts, standards } = tiaowen.readCase(index, data);
    const plan = index.provisions.get(decision.别名);
    return { document, index, plan, decision, data: { index, facts, standards } };
  }

  const sections = (told) => [
    { title: "还缺以下信息：", lines: missing(told) },
    { title: "还要由有关方面决定：", lines: judgements(told) },
    { title: "只差一条：", lines: nearMiss(told) },
    { title: conditionTitle(told), conditions: conditions(told) },
    { title: "怎么算的：", lines: arithmetic(told) },
    { title: "逐人的结果：", lines: members(told) },
  ];

  const conditionLine = ({ depth, mark, words, quote, given }) =>
    `${"　".repeat(depth)}${mark}${words}${quote ? `「${quote}」` : ""}${given ? `——${given}` : ""}`;

  // The same as lines of text: those of `tiaowen explain`.
  function textLines(told) {
    const found = sections(told)
      .map((each) => ({ title: each.title, lines: each.lines ?? each.conditions.map(conditionLine) }))
      .filter((each) => each.lines.length > 0)
      .flatMap((each) => [each.title, ...each.lines.map((line) => `　　${line}`)]);
    return [`结论：${tiaowen.conclusion(told.document, told.decision)}`, ...found];
  }

  tiaowen.told = Object.freeze({ sections, textLines, toldOf });
})();
