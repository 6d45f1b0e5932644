// How it was computed: each step in words, with the numbers put in; and the members one by one.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { multiply, parse, ratio } = tiaowen.fractions;
  const { counted, plain } = tiaowen.written;
  const { rangeWords, rateWords, resultWords } = tiaowen.amounts;
  const { fullName, given, read, refuses, valueWords } = tiaowen.given;

  const RATE = "税率";
  const MOST = 20;
  const MARKS = new Map([
    [true, "［是这种情形］"], [false, "［不是这种情形］"], [null, "［还不知道是不是这种情形］"],
  ]);
  const DIFFERS = "［是不是这种情形，各读法不同］";

  // Whether what is not known is so because the readings of a 疑义 differ.
  const differs = ({ plan, decision }) =>
    plan.layout.doubts.length > 0 && decision.缺少.length === 0;

  const stepValue = ({ 条目: id, 值: value, 单位: unit }) =>
    id === RATE ? rateWords(value) : `${plain(parse(value))}${counted(unit)}`;

  function knownValues({ plan, data }) {
    const references = plan.layout.steps.flatMap((each) => each.words.facts);
    const found = references.map((each) => read(each, data)).filter(({ value }) => value !== null);
    return new Map(found.map(({ fact, value }) => [fact.name, valueWords(fact, value)]));
  }

  const escaped = (name) => name.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&");

  // The words with each name replaced by its value, longest names first.
  function putIn(words, known) {
    if (known.size === 0) return words;
    const names = [...known.keys()].sort((a, b) => Array.from(b).length - Array.from(a).length);
    return words.replace(new RegExp(names.map(escaped).join("|"), "gu"), (name) => known.get(name));
  }

  function testLine(step, words, told) {
    const unknown = step.成立 === null && differs(told);
    const mark = unknown ? DIFFERS : MARKS.get(step.成立);
    const filled = given(words.facts, told.data);
    return `${mark}${step.条目}：${step.内容}${filled ? `——${filled}` : ""}`;
  }

  // `byCase`: a case was told just before, and its words carry the numbers.
  function valueLine(step, { sums, known, byCase }) {
    const said = sums.has(step.条目) ? "各级合计" : putIn(step.内容, known);
    const value = stepValue(step);
    known.set(step.条目, value);
    const start = `${step.条目}＝${step.内容}`;
    if (value === step.内容) return start;
    return [start, ...(said !== step.内容 && !byCase ? [said] : []), value].join("＝");
  }

  function isRounded({ 计算: computation, 结果: result }) {
    const values = computation.filter((each) => !("成立" in each)).map((each) => each.值);
    const known = values.filter((each) => each !== null);
    const last = result.部分.length > 0 ? known : known.slice(-1);
    const ends = result.下限 !== null || result.上限 !== null;
    return ends && last.some((each) => multiply(parse(each), ratio(100n)).d !== 1n);
  }

  function stepLines(told) {
    const { decision, plan } = told;
    const texts = plan.layout.steps.map((each) => each.words);
    const sums = new Set(texts.map((each) => each.part_of).filter((each) => each));
    const known = knownValues(told);
    let byCase = false;
    return decision.计算.flatMap((step, at) => {
      const words = texts[at];
      if (words.test) {
        byCase = true;
        return [testLine(step, words, told)];
      }
      if (words.part_of && step.值 === "0") return [];
      const open = `${step.条目}＝${step.内容}：${differs(told) ? "各读法不同" : "还不能算"}`;
      const line = step.值 === null ? open : valueLine(step, { sums, known, byCase });
      byCase = false;
      return [line];
    });
  }

  // Nothing where nothing is due.
  function arithmetic(told) {
    const { 结论: status, 结果: result } = told.decision;
    if (refuses(status)) return [];
    const lines = stepLines(told);
    if (result !== null && isRounded(told.decision))
      lines.push(`最后四舍五入到分：${rangeWords(result, result.单位)}`);
    return lines;
  }

  const order = ({ 结论: status }) => (refuses(status) ? 2 : status === "符合" ? 1 : 0);

  function refusedMember(member, { layout }) {
    const failed = layout.clauses.filter((_, at) => member.理由[at].成立 === false);
    const words = failed.filter((each) => each.words.facts.length > 0).map((each) => each.words.text);
    return words.length > 0 ? `不符合：要${words.join("；")}` : "不符合";
  }

  function memberWords(member, plan) {
    const names = member.缺少.map(fullName).join("、");
    if (member.结论 === "符合" && member.结果 !== null)
      return `符合，${resultWords(member.结果, plan)}`;
    if (member.结论 === "不符合") return refusedMember(member, plan);
    if (member.结论 === "待补充") return `还缺${names}`;
    return member.结论 === "待认定" ? `还要认定${names}` : member.结论;
  }

  // A line for each member, those still open first, at most twenty in all; then who is paid.
  function members({ decision, plan }) {
    const own = { rule: plan.rule.standard.provision, layout: plan.layout.member };
    const sorted = [...decision.成员].sort((a, b) => order(a) - order(b));
    const lines = sorted.slice(0, MOST).map((each) => {
      const key = each.标识 ? `（${each.标识}）` : "";
      return `第${each.第几名}名${key}：${memberWords(each, own)}`;
    });
    if (sorted.length > MOST) lines.push(`其余${sorted.length - MOST}名从略`);
    if (decision.付给 && sorted.some((each) => each.结论 === "符合"))
      lines.push(`合计付给${decision.付给}`);
    return lines;
  }

  tiaowen.arithmetic = Object.freeze({ arithmetic, members });
})();
