// The answer in one sentence: what is not known is never a refusal, whoever decides is named.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { SILENT, byWhom, moneyWords, rangeWords, resultWords } = tiaowen.amounts;
  const { dayWords } = tiaowen.given;

  const LACKING = "所附文本未见";
  const refuses = (status) => status === "不符合" || status === "不在执行期限内";

  const isLevy = ({ plan }) => plan.rule.kind === "levy";
  const noRefusal = (told) => (isLevy(told) ? "这不是说不用缴纳。" : "这不是“不符合”。");
  const fullName = (fact) => (fact.所在 ? `${fact.所在}的${fact.信息}` : fact.信息);

  const givenResult = (result, plan) =>
    result === null ? "金额还不能确定" : resultWords(result, plan);

  function levied(result, plan) {
    if (result === null || !["金额", "选择"].includes(result.种类))
      return `应当缴纳，${givenResult(result, plan)}`;
    const [setter] = plan.layout.setters;
    const by = setter === undefined ? "" : `，具体${byWhom(setter.who, "核定")}`;
    return `应缴${rangeWords(result, result.单位)}${by}`;
  }

  function eligible(told) {
    const { 结果: result } = told.decision;
    if (isLevy(told)) return `${levied(result, told.plan)}。`;
    const right = told.plan.layout.right ? "可以申请，" : "";
    return `按所填信息，符合条件，${right}${givenResult(result, told.plan)}。`;
  }

  // Why it is 不符合 where every condition of the whole holds: nobody on the list is eligible.
  function nobody({ plan, decision }) {
    const failed = decision.理由.some((each) => each.成立 === false);
    return plan.layout.member === null || failed ? "" : "没有一名符合条件。";
  }

  function refused(told) {
    const needless = isLevy(told) ? "不需要按本项缴纳" : "不符合条件";
    const why = nobody(told) || "原因见下面标有［不满足］的条目。";
    return `按所填信息，${needless}。${why}`;
  }

  // 已可确定2名2000元，另1名还不能确定。
  function membersSoFar({ decision }) {
    const { 成员: members, 成员汇总: summary } = decision;
    const sure = members.filter((each) => each.结论 === "符合");
    const open = members.filter((each) => each.结论 !== "符合" && !refuses(each.结论));
    if (open.length === 0) return "";
    const exact = sure.length > 0 && summary.已确定金额 !== null;
    const words = exact ? moneyWords(summary.已确定金额, "元") : "符合";
    return `已可确定${sure.length}名${words}，另${open.length}名还不能确定。`;
  }

  const incomplete = (told) =>
    `还不能确定，还缺${told.decision.缺少.length}项信息。${membersSoFar(told)}${noRefusal(told)}`;

  function assessed(told) {
    const waiting = told.decision.缺少.map(
      (each) => `${fullName(each)}（${byWhom(each.由谁认定, "认定")}）`,
    );
    return `还不能确定，要等认定：${waiting.join("；")}。${noRefusal(told)}`;
  }

  function decided({ plan, decision }) {
    const by = byWhom(plan.layout.discretion, "决定");
    return `条件都满足，给不给${by}；如果给予，${givenResult(decision.结果, plan)}。`;
  }

  // A plain amount alone; whatever is more than that in full.
  function gives(result, plan) {
    const alone =
      ["金额", "选择"].includes(result.种类) &&
      result.部分.length === 0 &&
      plan.layout.setters.length === 0;
    return alone ? rangeWords(result, result.单位) : resultWords(result, plan);
  }

  function outcome({ 结论: status, 结果: result }, told) {
    const { plan } = told;
    if ((status === "符合" || status === "待决定") && result !== null) {
      if (isLevy(told)) return levied(result, plan);
      if (status === "符合") return gives(result, plan);
      return `给不给${byWhom(plan.layout.discretion, "决定")}，给的话${gives(result, plan)}`;
    }
    if (status === "不符合") return isLevy(told) ? "不需要按本项缴纳" : "不符合条件";
    return "算不出结果";
  }

  const same = (one, other) =>
    one.结论 === other.结论 && JSON.stringify(one.结果) === JSON.stringify(other.结果);

  // Whether two combinations that differ in the reading of one 疑义 alone differ in the answer.
  const matters = (doubt, readings) => {
    const others = (each) => JSON.stringify(Object.entries(each.读法).filter(([name]) => name !== doubt));
    const first = new Map();
    return readings.some((each) => {
      if (!first.has(others(each))) first.set(others(each), each);
      return !same(first.get(others(each)), each);
    });
  };

  // The combinations as people are told them: a 疑义 that never changes the answer is left out.
  function telling(readings) {
    const doubts = Object.keys(readings[0].读法).filter((doubt) => matters(doubt, readings));
    const found = new Map();
    for (const each of readings) {
      const kept = doubts.map((doubt) => [doubt, each.读法[doubt]]);
      const key = JSON.stringify(kept);
      if (!found.has(key)) found.set(key, { ...each, kept });
    }
    return [...found.values()];
  }

  function readingWords({ kept }, { doubts }) {
    if (doubts.length === 1) return kept[0][1];
    return kept.map(([doubt, reading]) => `“${doubt}”${reading}`).join("、");
  }

  // What each reading of what is 尚待明确 would give, a line each.
  const readingLines = (told) =>
    telling(told.decision.各读法).map(
      (each) => `按${readingWords(each, told.plan.layout)}，${outcome(each, told)}`,
    );

  // Whom to ask: the bodies that may settle the 疑义, else the one that handles the case.
  function ask({ doubts }) {
    const bodies = [...new Set(doubts.map((each) => each.interpreter.split("（")[0]))];
    const named = bodies.filter((each) => each && each !== SILENT && each !== LACKING);
    return `请咨询${named.join("、") || "经办机关"}。`;
  }

  const unsettled = (told) =>
    `尚待明确：${readingLines(told).join("；")}。${ask(told.plan.layout)}`;

  // How a window that reads the day of application is missed; empty if it is not.
  function missed(label, window, on) {
    if (window === null) return "";
    const asked = `（申请日期是${dayWords(on)}）`;
    if (window.end !== null && on > window.end) return `${label}已于${dayWords(window.end)}届满${asked}`;
    if (window.start !== null && on < window.start) return `${label}自${dayWords(window.start)}起${asked}`;
    return "";
  }

  // The windows that the day of application misses: label and how.
  const misses = ({ layout }, on) =>
    [
      ["执行期限", layout.window_fact === null ? missed("执行期限", layout.window, on) : ""],
      ["申请期限", missed("申请期限", layout.filing, on)],
    ].filter(([, how]) => how);

  function outside({ plan, decision }) {
    const found = misses(plan, decision.日期).map(([label, how]) => `不在${label}内：${how}`);
    const text = `不在执行期限内：执行期限是${plan.layout.window_text}，所填日期不在其中`;
    return `${found.join("；") || text}，不能按本项办理。`;
  }

  const SENTENCES = {
    符合: eligible,
    不符合: refused,
    待补充: incomplete,
    待认定: assessed,
    待决定: decided,
    待明确: unsettled,
    无法确定: () => "无法确定：信息不缺，但照规定算不出结果（例如除数是零）。请咨询经办机关。",
    不在执行期限内: outside,
  };

  const conclusion = (told) => SENTENCES[told.decision.结论](told);

  tiaowen.answer = Object.freeze({ ask, conclusion, fullName, isLevy, misses, readingLines, refuses });
})();
