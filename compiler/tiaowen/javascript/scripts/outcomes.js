// What another provision gives, as a value: its decision without its trace.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { ZERO, ratio } = tiaowen.fractions;
  const { inside } = tiaowen.dates;
  const { all } = tiaowen.truth;
  const { evaluate, nodes } = tiaowen.expressions;
  const { amountsOf, inverted, resultOf, standardOf, sumOverMembers } = tiaowen.results;

  const UNSETTLED = ["无法确定", null];

  // The condition and the restrictions as one list; null where nothing has to hold.
  function wholeCondition(rule, index) {
    if (rule.restrictions.length === 0) return rule.condition;
    const { wholes } = index;
    if (!wholes.has(rule)) {
      const own = rule.condition === null ? [] : [{ condition: rule.condition }];
      wholes.set(rule, { is: "group", connective: "all", items: [...own, ...rule.restrictions] });
    }
    return wholes.get(rule);
  }

  // Whether the day that a window reads lies inside, both ends in.
  function inWindow(window, reads, subject) {
    if (window === null) return true;
    const on = reads === null ? subject.on : subject.fact(reads);
    return on === null ? null : inside(window, on);
  }

  function eligible(rule, subject) {
    const condition = wholeCondition(rule, subject.index);
    return condition === null ? true : evaluate(condition, subject);
  }

  // 符合 with its result, 不符合 or 不在执行期限内; 无法确定 for all that is not settled.
  function settle(rule, window, reads, subject) {
    const filing = rule.filing === null ? null : rule.filing.window;
    const open = all([inWindow(window, reads, subject), inWindow(filing, null, subject)]);
    const holds = eligible(rule, subject);
    if (open === false) return ["不在执行期限内", null];
    if (holds === false) return ["不符合", null];
    if (open === null || holds === null) return UNSETTLED;
    const [status, result] = given(rule, subject);
    const decided = rule.discretion === null || rule.discretion.right;
    return status === "符合" && !decided ? UNSETTLED : [status, result];
  }

  function given(rule, subject) {
    const standard = standardOf(rule);
    if (standard.is === "per_member") return overMembers(standard, subject);
    const unknown = amountsOf(standard).some((each) => evaluate(each, subject) === null);
    if (unknown || inverted(standard, subject)) return UNSETTLED;
    return ["符合", resultOf(standard, subject)];
  }

  function overMembers(standard, subject) {
    const members = subject.members(standard.members);
    if (members === null) return UNSETTLED;
    const settled = members.map((each) => settle(standard.provision, null, null, each));
    if (settled.some(([status]) => status === "无法确定")) return UNSETTLED;
    const results = settled.map(([, result]) => result).filter((each) => each !== null);
    return results.length === 0 ? ["不符合", null] : ["符合", sumOverMembers(results)];
  }

  // The rule that is read, and the subject that it is about.
  function readOf(node, subject) {
    const { rule } = subject.index.provisions.get(node.provision);
    return [rule, subject.at(rule.object).with({ choice: null })];
  }

  function outcome(node, subject) {
    const [rule, own] = readOf(node, subject);
    const [status, result] = settle(rule, node.window, node.reads, own);
    const refused = status === "不符合" || status === "不在执行期限内";
    if (node.kind === "eligible") return status === "符合" ? true : refused ? false : null;
    if (refused) return ZERO;
    if (result === null || (node.kind === "amount" && result.lower !== result.upper)) return null;
    const end = node.kind === "lower" ? result.lower : result.upper;
    return end === null ? null : ratio(end, 100n);
  }

  Object.assign(nodes, { outcome });
  tiaowen.outcomes = Object.freeze({ eligible, inWindow, readOf, wholeCondition });
})();
