// What is still open, and clause by clause why.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { byWhom, moneyWords } = tiaowen.amounts;
  const { fullName, given, numberOf, plainWords, unitOf } = tiaowen.given;
  const { RECORDS, RECORDS_ALIAS } = tiaowen.subject;

  const MARKS = new Map([[true, "［满足］"], [false, "［不满足］"], [null, "［还不知道］"]]);
  const NEEDLESS = "［没有填，不影响］";
  const DIFFERS = "［各读法不同］";

  // The fact, list or standard that is missing, as it is registered.
  function registered({ 对象: object, 别名: alias }, { objects, facts, lists, standards }) {
    if (object === "") return standards.get(alias);
    const owner = [...objects.values()].find((each) => each.name === object);
    const key = `${owner.alias}.${alias}`;
    return facts.get(key) ?? { ...lists.get(key), kind: "list" };
  }

  function what(fact) {
    const unit = unitOf(fact);
    const options = fact.type?.options ?? [];
    return unit ? `（${unit}）` : options.length > 0 ? `（${options.join("、")}）` : "";
  }

  function missingLine(fact, index) {
    const name = fullName(fact);
    if (fact.由谁认定) return `${name}：${byWhom(fact.由谁认定, "认定")}`;
    if (fact.别名 === RECORDS_ALIAS) return recordsLine(fact, name);
    const found = registered(fact, index);
    if (fact.对象 === "") return `${fact.信息}${what(found)}：公布的标准，请查当时的公布文件`;
    if (found.kind === "list") return `${name}：请逐名列出，一名也没有的也请说明`;
    return `${name}${what(found)}：请补充`;
  }

  const recordsLine = (fact, name) =>
    fact.信息 === RECORDS ? `${name}：请列出以前享受过的，没有享受过的也请说明` : `${name}：请补充`;

  const missing = ({ decision, index }) => decision.缺少.map((each) => missingLine(each, index));

  function options({ plan, decision: { 结果: result } }) {
    if (result === null) return [];
    return plan.layout.options.map((option, at) => {
      const { 金额: amount } = result.选项[at];
      return `　${option.label}：${amount === null ? "还不知道" : moneyWords(amount, result.单位)}`;
    });
  }

  const JUDGED = {
    认定: () => [],
    决定是否给予: ({ 由谁: by }) => [`给不给：${byWhom(by, "决定")}`],
    核定: ({ 内容: subject, 由谁: by }) => [`${subject}给多少：${byWhom(by, "核定")}`],
    选择: ({ 由谁: by }, told) => [`按哪一种标准计算：${byWhom(by, "选定")}`, ...options(told)],
  };

  const judgements = (told) =>
    told.decision.待定.flatMap((each) => JUDGED[each.种类](each, told));

  // The words of the items directly under the head of a list.
  function items(head, clauses) {
    const at = clauses.findIndex((each) => each.words.id === head.条目);
    const { depth } = clauses[at].words;
    const below = clauses.slice(at + 1);
    const end = below.findIndex((each) => each.words.depth <= depth);
    const own = end < 0 ? below : below.slice(0, end);
    return own.filter((each) => each.words.depth === depth + 1).map((each) => each.words.text);
  }

  const clauseOf = (reason, clauses) => clauses.find((each) => each.words.id === reason.条目).words;

  function nearMiss({ decision, plan, data }) {
    const { clauses } = plan.layout;
    return decision.差一项.flatMap((reason) => {
      const now = given(clauseOf(reason, clauses).facts, data) || items(reason, clauses).join("；");
      return [
        `${numberOf(reason.条目)}${plainWords(reason.内容)}（现在不满足：${now}）`,
        "其他各条都满足；这一条满足了，就符合条件。",
      ];
    });
  }

  function markOf(holds, decidedAbove, status) {
    if (holds === null && decidedAbove) return NEEDLESS;
    return holds === null && status === "待明确" ? DIFFERS : MARKS.get(holds);
  }

  // Each condition: how deep it stands, whether it holds, its words, the words of the text, what was filled in.
  function conditions({ decision, plan, data }) {
    const decided = [];
    return decision.理由.map((reason, at) => {
      const { words } = plan.layout.clauses[at];
      const { depth } = words;
      const mark = markOf(reason.成立, decided.slice(0, depth).includes(true), decision.结论);
      decided.splice(depth, decided.length, reason.成立 !== null);
      return {
        depth,
        mark,
        words: `${numberOf(reason.条目)}${plainWords(reason.内容)}`,
        quote: words.quote,
        given: given(words.facts, data, words.text),
      };
    });
  }

  const conditionTitle = ({ plan }) => (plan.rule.kind === "levy" ? "缴纳条件：" : "申报条件：");

  tiaowen.reasons = Object.freeze({
    conditionTitle, conditions, judgements, missing, nearMiss, registered,
  });
})();
