// Results in words: a range is never a promise, a quota never money that is paid, a right never a favour.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { multiply, parse, ratio, text } = tiaowen.fractions;
  const { plain } = tiaowen.written;

  const SILENT = "原文未明确";

  const moneyWords = (money, unit) => `${plain(ratio(BigInt(money.replace(".", "")), 100n))}${unit}`;

  // 1200元, 在3000元至2万元之间, 在800元/月以内, 不低于4000元（上限原文未明确）.
  function rangeWords({ 下限: lower, 上限: upper }, unit) {
    if (lower === null && upper === null) return `上限、下限${SILENT}`;
    if (lower === null) return `在${moneyWords(upper, unit)}以内`;
    if (upper === null) return `不低于${moneyWords(lower, unit)}（上限${SILENT}）`;
    if (lower === upper) return moneyWords(lower, unit);
    return `在${moneyWords(lower, unit)}至${moneyWords(upper, unit)}之间`;
  }

  // 由市人社局核定; 由谁核定，原文未明确.
  const byWhom = (name, verb) => (name === SILENT ? `由谁${verb}，${SILENT}` : `由${name}${verb}`);

  function rateWords(written) {
    const rate = parse(written);
    const short = multiply(rate, ratio(10n ** 6n)).d === 1n;
    return short ? `${plain(multiply(rate, ratio(100n)))}%` : text(rate);
  }

  const zero = (result) => (result.上限 === "0.00" ? "（是按标准算出来的，不是“不符合”）" : "");

  // How long an amount of each month is had; the amount is never multiplied.
  function lasting(result, { term }) {
    if (!result.单位.includes("/") && !term) return "";
    return term === "" || term === SILENT ? `；享受多久${SILENT}` : `；享受期限${term}`;
  }

  function partWords(part, unit, setters) {
    const setter = setters.get(part.名称);
    const how = setter === undefined ? "" : `（具体${byWhom(setter, "核定")}）`;
    return `${part.名称}${rangeWords(part, unit)}${how}`;
  }

  function sumWords(result, { layout }) {
    const setters = new Map(layout.setters.map((each) => [each.what, each.who]));
    const amount = rangeWords(result, result.单位);
    const term = lasting(result, layout);
    if (result.部分.length > 0) {
      const listed = result.部分.map((each) => partWords(each, result.单位, setters)).join("、");
      return `${setters.size > 0 ? "合计" : "金额为"}${amount}，其中：${listed}${term}`;
    }
    if (setters.size > 0) return `金额${amount}，具体${byWhom([...setters.values()][0], "核定")}${term}`;
    return `金额为${amount}${zero(result)}${term}`;
  }

  function choiceWords(result, { layout }) {
    const amount = rangeWords(result, result.单位);
    if (result.已选 !== null) return `金额为${amount}${zero(result)}${lasting(result, layout)}`;
    return `金额${amount}；按哪一种标准计算${byWhom(layout.chooser, "选定")}，选定以前不能说是多少`;
  }

  function quotaWords(result, { rule }) {
    const verb = rule.name.includes("贷") ? "可贷" : "可申请";
    return `最高${verb}${moneyWords(result.上限, result.单位)}额度（这是上限，不是一定给到的数）`;
  }

  const WORDS = {
    金额: sumWords,
    选择: choiceWords,
    比率: (result) => `按${rateWords(result.比率)}的税率`,
    限额: quotaWords,
    服务: (result) => `可以享受服务：${result.文字}`,
    资格: (result) => `有这项资格：${result.文字}`,
    另行规定: (result) => `标准${result.文字}，这里算不出金额`,
  };

  // What is given, as the end of a sentence that begins 符合条件.
  const resultWords = (result, provision) => WORDS[result.种类](result, provision);

  tiaowen.amounts = Object.freeze({ SILENT, byWhom, moneyWords, rangeWords, resultWords });
})();
