// Results in words: a range is never a promise, a quota never money that is paid. The words are those of `tiaowen explain`.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { multiply, parse, ratio, text } = tiaowen.fractions;
  const { plain } = tiaowen.written;

  const SILENT = "原文未明确";
  const SHORT = 10n ** 6n;

  // "60000.00" of a decision as 6万元
  const money = (amount) => ratio(BigInt(amount.replace(".", "")), 100n);
  const moneyWords = (amount, unit) => `${plain(money(amount))}${unit}`;

  function rangeWords({ 下限: lower, 上限: upper }, unit) {
    if (lower === null && upper === null) return `上限、下限${SILENT}`;
    if (lower === null) return `在${moneyWords(upper, unit)}以内`;
    if (upper === null) return `不低于${moneyWords(lower, unit)}（上限${SILENT}）`;
    if (lower === upper) return moneyWords(lower, unit);
    return `在${moneyWords(lower, unit)}至${moneyWords(upper, unit)}之间`;
  }

  // 15%; a fraction where no short decimal says it.
  function rateWords(rate) {
    const short = multiply(rate, ratio(SHORT)).d === 1n;
    return short ? `${plain(multiply(rate, ratio(100n)))}%` : text(rate);
  }

  const byWhom = (name, verb) =>
    name === SILENT ? `由谁${verb}，${SILENT}` : `由${name}${verb}`;

  const zero = (result) =>
    result.上限 !== null && money(result.上限).n === 0n
      ? "（是按标准算出来的，不是“不符合”）"
      : "";

  // How long an amount of each month is had; the amount is never multiplied.
  function lasting(result, { term }) {
    if (!result.单位.includes("/") && !term) return "";
    return term === "" || term === SILENT ? `；享受多久${SILENT}` : `；享受期限${term}`;
  }

  function partWords(part, unit, setters) {
    const setter = setters.find((each) => each.what === part.名称);
    const how = setter === undefined ? "" : `（具体${byWhom(setter.who, "核定")}）`;
    return `${part.名称}${rangeWords(part, unit)}${how}`;
  }

  function sum(result, { layout }) {
    const { setters } = layout;
    const amount = rangeWords(result, result.单位);
    const last = lasting(result, layout);
    if (result.部分.length > 0) {
      const listed = result.部分.map((each) => partWords(each, result.单位, setters)).join("、");
      return `${setters.length > 0 ? "合计" : "金额为"}${amount}，其中：${listed}${last}`;
    }
    if (setters.length > 0) return `金额${amount}，具体${byWhom(setters[0].who, "核定")}${last}`;
    return `金额为${amount}${zero(result)}${last}`;
  }

  function choice(result, { layout }) {
    const amount = rangeWords(result, result.单位);
    if (result.已选 !== null) return `金额为${amount}${zero(result)}${lasting(result, layout)}`;
    const chooser = byWhom(layout.chooser, "选定");
    return `金额${amount}；按哪一种标准计算${chooser}，选定以前不能说是多少`;
  }

  function quota(result, { rule }) {
    const verb = rule.name.includes("贷") ? "可贷" : "可申请";
    const most = result.上限 === null ? "" : moneyWords(result.上限, result.单位);
    return `最高${verb}${most}额度（这是上限，不是一定给到的数）`;
  }

  const WORDS = {
    金额: sum,
    选择: choice,
    比率: (result) => (result.比率 === null ? "税率" : `按${rateWords(parse(result.比率))}的税率`),
    限额: quota,
    服务: (result) => `可以享受服务：${result.文字}`,
    资格: (result) => `有这项资格：${result.文字}`,
    另行规定: (result) => `标准${result.文字}，这里算不出金额`,
  };

  // What is given, as the end of a sentence that begins 符合条件. `plan` is rule and layout.
  const resultWords = (result, plan) => WORDS[result.种类](result, plan);

  tiaowen.amounts = Object.freeze({
    SILENT, byWhom, moneyWords, rangeWords, rateWords, resultWords,
  });
})();
