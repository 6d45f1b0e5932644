// The answer in one sentence, made of the decision and of what the document says of its provision.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { moneyText } = tiaowen.fractions;
  const { lookup } = tiaowen.lookup;
  const { readDay } = tiaowen.written;
  const { SILENT, byWhom, moneyWords, rangeWords, resultWords } = tiaowen.amounts;

  const REFUSED = ["不符合", "不在执行期限内"];
  const NOBODY = [SILENT, "所附文本未见"];
  const DAY = /[0-9]+年[0-9]+月[0-9]+日/g;

  const isLevy = ({ rule }) => rule.kind === "levy";
  const noRefusal = (provision) => (isLevy(provision) ? "这不是说不用缴纳。" : "这不是“不符合”。");
  const needless = (provision) => (isLevy(provision) ? "不需要按本项缴纳" : "不符合条件");

  const given = ({ 结果: result }, provision) =>
    result === null ? "金额还不能确定" : resultWords(result, provision);

  // A plain amount, which can be said alone.
  const isAmount = ({ 种类: kind }) => kind === "金额" || kind === "选择";

  function levied(answer, provision) {
    const result = answer.结果;
    if (result === null || !isAmount(result)) return `应当缴纳，${given(answer, provision)}`;
    const [setter] = provision.layout.setters;
    const set = setter === undefined ? "" : `，具体${byWhom(setter.who, "核定")}`;
    return `应缴${rangeWords(result, result.单位)}${set}`;
  }

  function eligible(decision, provision) {
    if (isLevy(provision)) return `${levied(decision, provision)}。`;
    const right = provision.layout.right ? "可以申请，" : "";
    return `按所填信息，符合条件，${right}${given(decision, provision)}。`;
  }

  // Nobody on the list is eligible, or a condition fails.
  function refused(decision, provision) {
    const nobody =
      provision.layout.member !== null && !decision.理由.some((each) => each.成立 === false);
    const why = nobody ? "没有一名符合条件。" : "原因见下面标有［不满足］的条目。";
    return `按所填信息，${needless(provision)}。${why}`;
  }

  // 已可确定2名2000元，另1名还不能确定; empty where no member is decided by itself.
  function soFar({ 成员: members }) {
    const sure = members.filter((each) => each.结论 === "符合");
    const open = members.length - sure.length - members.filter((each) => REFUSED.includes(each.结论)).length;
    if (open === 0) return "";
    const exact = sure.length > 0 && sure.every((each) => each.金额 !== null);
    const sum = sure.reduce((all, each) => all + BigInt((each.金额 ?? "0").replace(".", "")), 0n);
    const words = exact ? moneyWords(moneyText(sum), "元") : "符合";
    return `已可确定${sure.length}名${words}，另${open}名还不能确定。`;
  }

  const incomplete = (decision, provision) =>
    `还不能确定，还缺${decision.缺少.length}项信息。${soFar(decision)}${noRefusal(provision)}`;

  function assessed(decision, provision) {
    const listed = decision.缺少.map(({ 所在: place, 信息: name, 由谁认定: by }) => {
      const full = place ? `${place}的${name}` : name;
      return `${full}（${byWhom(by, "认定")}）`;
    });
    return `还不能确定，要等认定：${listed.join("；")}。${noRefusal(provision)}`;
  }

  const undecided = (decision, provision) =>
    `条件都满足，给不给${byWhom(provision.layout.discretion, "决定")}；如果给予，${given(decision, provision)}。`;

  // --- readings ---

  const key = (pairs) => JSON.stringify(pairs);
  const without = (doubt, { 读法: readings }) =>
    Object.entries(readings).filter(([name]) => name !== doubt);

  // Whether two combinations that differ in the reading of one 疑义 alone differ in the answer.
  function matters(doubt, found) {
    const first = new Map();
    return found.some((each) => {
      const [others, answer] = [key(without(doubt, each)), key([each.结论, each.结果])];
      if (!first.has(others)) first.set(others, answer);
      return first.get(others) !== answer;
    });
  }

  // The combinations as people are told them: a 疑义 that never changes the answer is left out.
  function telling(found) {
    const doubts = Object.keys(found[0].读法).filter((doubt) => matters(doubt, found));
    const told = new Map();
    for (const each of found) {
      const kept = Object.entries(each.读法).filter(([name]) => doubts.includes(name));
      if (!told.has(key(kept))) told.set(key(kept), { ...each, pairs: kept });
    }
    return [...told.values()];
  }

  function gives(result, provision) {
    const alone = isAmount(result) && result.部分.length === 0 && provision.layout.setters.length === 0;
    return alone ? rangeWords(result, result.单位) : resultWords(result, provision);
  }

  // What a combination of readings would give.
  function outcome(under, provision) {
    if (under.结论 === "不符合") return needless(provision);
    if (under.结果 === null) return "算不出结果";
    if (isLevy(provision)) return levied(under, provision);
    const words = gives(under.结果, provision);
    if (under.结论 !== "待决定") return words;
    return `给不给${byWhom(provision.layout.discretion, "决定")}，给的话${words}`;
  }

  // Whom to ask: the bodies that may settle the 疑义, else the one that handles the case.
  function ask({ layout }) {
    const named = layout.doubts.map((each) => each.interpreter.split("（")[0]);
    const bodies = [...new Set(named)].filter((each) => each && !NOBODY.includes(each));
    return `请咨询${bodies.join("、") || "经办机关"}。`;
  }

  function unsettled(decision, provision) {
    const single = provision.layout.doubts.length === 1;
    const told = telling(decision.各读法).map((each) => {
      const readings = each.pairs.map(([doubt, reading]) => (single ? reading : `“${doubt}”${reading}`));
      return `按${readings.join("、")}，${outcome(each, provision)}`;
    });
    return `尚待明确：${told.join("；")}。${ask(provision)}`;
  }

  // --- windows ---

  const dayWords = (day) => {
    const [year, month, date] = day.split("-").map(BigInt);
    return `${year}年${month}月${date}日`;
  };

  // How a window that reads the day of application is missed; empty if it is not.
  function missed(label, words, on) {
    const days = (words.match(DAY) ?? []).map(readDay).filter((each) => each !== null);
    if (days.length === 0 || !words.includes("按申请日期")) return "";
    const last = days[days.length - 1];
    const asked = `（申请日期是${dayWords(on)}）`;
    if (!words.startsWith("自") && on > last) return `不在${label}内：${label}已于${dayWords(last)}届满${asked}`;
    if (!words.startsWith("至") && on < days[0]) return `不在${label}内：${label}自${dayWords(days[0])}起${asked}`;
    return "";
  }

  function outside({ 日期: on }, { layout }) {
    const windows = [["执行期限", layout.window_text], ["申请期限", layout.filing_text]];
    const found = windows.map(([label, words]) => missed(label, words, on)).filter((each) => each);
    const other = `不在执行期限内：执行期限是${layout.window_text}，所填日期不在其中`;
    return `${found.join("；") || other}，不能按本项办理。`;
  }

  const SENTENCES = {
    符合: eligible,
    不符合: refused,
    待补充: incomplete,
    待认定: assessed,
    待决定: undecided,
    待明确: unsettled,
    无法确定: () => "无法确定：信息不缺，但照规定算不出结果（例如除数是零）。请咨询经办机关。",
    不在执行期限内: outside,
  };

  // The sentence behind 结论 for a decision that `decide` gave of the same document.
  function conclusion(document, decision) {
    const provision = lookup(document).provisions.get(decision.别名);
    return SENTENCES[decision.结论](decision, provision);
  }

  tiaowen.conclusion = conclusion;
})();
