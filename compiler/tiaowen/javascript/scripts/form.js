// The frozen JSON form of a decision.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { fen, moneyText, text } = tiaowen.fractions;
  const { byCodePoint } = tiaowen.truth;
  const { named } = tiaowen.lookup;
  const { moneyOf, resultForm } = tiaowen.results;
  const { gives, refuses } = tiaowen.decision;

  const FORMAT = 1;

  // A whole number that JSON can hold exactly; a larger one stays a BigInt.
  function whole(value) {
    const small = BigInt(Number.MIN_SAFE_INTEGER) <= value && value <= BigInt(Number.MAX_SAFE_INTEGER);
    return small ? Number(value) : value;
  }

  const VALUES = {
    money: (value) => moneyText(fen(value)),
    integer: (value) => whole(value.n),
    period: (value) => whole(value.n),
    quantity: text,
    ratio: text,
    choice: (value) => (Array.isArray(value) ? [...value].sort(byCodePoint) : value),
  };

  const valueForm = (kind, value) =>
    value === null || !(kind in VALUES) ? value : VALUES[kind](value);

  // What a clause or step reads: its name, and its value in this case.
  function read(reference, { index, facts, standards }) {
    if ("standard" in reference) {
      const { name, kind } = index.standards.get(reference.standard);
      return [name, valueForm(kind, standards.get(reference.standard) ?? null)];
    }
    const value = facts.get(reference.alias) ?? null;
    const fact = named(index.facts, reference);
    if (fact !== undefined) return [fact.name, valueForm(fact.kind, value)];
    const { name } = named(index.lists, reference) ?? { name: tiaowen.subject.RECORDS };
    return [name, value === null ? null : value.length];
  }

  const reason = (decision, at) => {
    const { words } = decision.plan.layout.clauses[at];
    const facts = words.facts.map((each) => read(each, decision.subject));
    return {
      条目: words.id,
      内容: words.text,
      引文: words.quote,
      成立: decision.truths[at],
      事实: Object.fromEntries(facts),
    };
  };

  function computation({ words }, value) {
    const said = { 条目: words.id, 内容: words.text };
    if (words.test) return { ...said, 值: null, 单位: "", 成立: value === null ? null : value.n === 1n };
    return { ...said, 值: value === null ? null : text(value), 单位: words.unit };
  }

  const missing = (fact) => ({
    对象: fact.object, 信息: fact.name, 别名: fact.alias, 由谁认定: fact.authority, 所在: fact.place,
  });

  const judgement = (kind, subject, by) => ({ 种类: kind, 内容: subject, 由谁: by });

  const assessment = ({ place, name, authority }) =>
    judgement("认定", place ? `${place}的${name}` : name, authority);

  // What is left for somebody to decide, and who that is.
  function judgements({ plan, missing: lacking, status, result }) {
    const { layout, rule } = plan;
    const found = lacking.filter((each) => each.authority).map(assessment);
    if (!gives(status)) return found;
    if (layout.chooser && result !== null && result.chosen === null)
      found.push(judgement("选择", rule.name, layout.chooser));
    found.push(...layout.setters.map((each) => judgement("核定", each.what, each.who)));
    if (layout.discretion) found.push(judgement("决定是否给予", rule.name, layout.discretion));
    return found;
  }

  // The one sum of a result in 元; null unless it is 符合 and nothing is left to choose or to set.
  function amountOf({ plan, status, result }) {
    if (status !== "符合" || result === null || result.lower !== result.upper) return null;
    if (result.unit !== "元") return null;
    if (result.kind === "金额") return plan.layout.setters.length > 0 ? null : result.lower;
    return result.kind === "选择" && result.chosen !== null ? result.lower : null;
  }

  // The one condition of the top list that fails, when all others are known to hold.
  function nearMisses(decision) {
    const { top } = decision.plan.layout;
    const failing = top.filter((at) => decision.truths[at] === false);
    const open = top.some((at) => decision.truths[at] === null);
    const near = decision.status === "不符合" && failing.length === 1 && !open;
    return near ? [reason(decision, failing[0])] : [];
  }

  function underReadings(each) {
    return {
      读法: Object.fromEntries(each.readings),
      结论: each.status,
      金额: moneyOf(amountOf(each)),
      结果: resultForm(each.result),
    };
  }

  // What is the same in the answer as a whole and in that for a member.
  const answered = (decision) => ({
    结论: decision.status,
    金额: moneyOf(amountOf(decision)),
    结果: resultForm(decision.result),
    理由: decision.truths.map((_, at) => reason(decision, at)),
    计算: decision.plan.layout.steps.map((step, at) => computation(step, decision.numbers[at])),
    缺少: decision.missing.map(missing),
    待定: judgements(decision),
  });

  // By what a member is told from another; empty where it has nothing, or where it was not given.
  function identity({ plan, subject }) {
    const alias = plan.layout.identity;
    if (!alias) return "";
    const value = read({ object: plan.rule.object, alias }, subject)[1];
    return value === null ? "" : `${value}`;
  }

  const member = (decision, at) => ({ 第几名: at + 1, 标识: identity(decision), ...answered(decision) });

  function summary(members) {
    const eligible = members.filter((each) => each.status === "符合");
    const refused = members.filter((each) => refuses(each.status));
    const amounts = eligible.map(amountOf);
    return {
      共: members.length,
      符合: eligible.length,
      不符合: refused.length,
      待定: members.length - eligible.length - refused.length,
      已确定金额: amounts.includes(null) ? null : moneyText(amounts.reduce((a, b) => a + b, 0n)),
    };
  }

  function decisionForm(decision) {
    const { plan, subject, readings, members } = decision;
    const { layout, rule } = plan;
    return {
      格式: FORMAT,
      文件: subject.index.document.identity.alias,
      条款: rule.article,
      事项: rule.name,
      别名: rule.alias,
      日期: subject.on,
      享受期限: layout.term,
      ...answered(decision),
      差一项: nearMisses(decision),
      说明: layout.remarks,
      各读法: readings.map(underReadings),
      付给: layout.payee,
      成员: members.map(member),
      成员汇总: layout.member === null ? null : summary(members),
      凭据: { 规则校验码: layout.digest },
    };
  }

  tiaowen.form = Object.freeze({ decisionForm });
})();
