// A value of a case as the value of a fact: exact, in its unit, or refused with a reason.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { divide, multiply, parse, positive, ratio, text } = tiaowen.fractions;
  const { byCodePoint } = tiaowen.truth;
  const { counted, plain, readAmount, readDay, sameUnit } = tiaowen.written;
  const { LARGEST, printable, shown } = tiaowen.shown;

  // A value that does not fit; the text says why.
  class Refused extends Error {}

  const refuse = (message) => {
    throw new Refused(message);
  };

  const PERCENT = { "%": 100n, "‰": 1000n, "‱": 10000n };
  const WORDS = new Map([["是", true], ["否", false], [true, true], [false, false]]);

  const unitOf = (fact) => fact.type.unit ?? "";

  function truth(_, written) {
    if (!WORDS.has(written))
      refuse(`应当写 true 或者 false，现在是${shown(written)}。不知道的可以不写。`);
    return WORDS.get(written);
  }

  // Digits that a number of JavaScript has already lost cannot be brought back.
  function wholeNumber(written, example) {
    if (!Number.isInteger(written))
      refuse(`不能写成带小数点的数（小数会丢失精度），请写成${example}。`);
    if (!Number.isSafeInteger(written))
      refuse(`位数过多，不加引号会丢失精度，请写成${example}，并且带引号。`);
    return { value: ratio(BigInt(written)), unit: "" };
  }

  function amount(written, example) {
    if (typeof written === "number") return wholeNumber(written, example);
    if (typeof written === "bigint") return { value: ratio(written), unit: "" };
    const found = typeof written === "string" ? readAmount(written) : null;
    return found ?? refuse(`应当写${example}，现在是${shown(written)}。`);
  }

  function number(written, unit, example) {
    const found = amount(written, example);
    if (!found.unit || sameUnit(found.unit, unit)) return found.value;
    if (unit === "月" && sameUnit(found.unit, "年")) return multiply(found.value, ratio(12n));
    if (!unit) refuse(`这一项没有单位，现在是${shown(written)}。请只写数。`);
    return refuse(`单位应当是${unit}，现在是${shown(written)}。请写成${example}。`);
  }

  function money(fact, written) {
    const unit = unitOf(fact) || "元";
    const value = number(written, unit, `“12万${unit}”、“120000.00”或者整数`);
    if (multiply(value, ratio(100n)).d !== 1n) refuse(`金额最小到分，现在是${shown(written)}。`);
    return value;
  }

  function whole(fact, written) {
    const unit = unitOf(fact);
    const value = number(written, unit, `整数，如20或者“20${counted(unit)}”`);
    if (value.d !== 1n) refuse(`应当是整数，现在是${shown(written)}。`);
    return value;
  }

  function quantity(fact, written) {
    const unit = unitOf(fact);
    return number(written, unit, `“2.5${counted(unit)}”（带引号）或者整数`);
  }

  function share(_, written) {
    const { value, unit } = amount(written, "“50%”、“0.5”或者“1/2”（带引号）");
    if (unit && !(unit in PERCENT))
      refuse(`这是比例，没有单位，现在是${shown(written)}。请写成“50%”。`);
    return unit ? divide(value, ratio(PERCENT[unit])) : value;
  }

  function day(_, written) {
    const found = typeof written === "string" ? readDay(written) : null;
    return found ?? refuse(`应当是日期，如“2019-06-01”，现在是${shown(written)}。`);
  }

  function option({ options }, written) {
    if (!options.includes(written))
      refuse(`应当是下列之一：${options.join("、")}，现在是${shown(written)}。`);
    return written;
  }

  function choice({ type }, written) {
    const listed = Array.isArray(written);
    if (type.multiple && !listed)
      refuse(`可以多选，请写成列表，如[“${type.options[0]}”]，现在是${shown(written)}。`);
    if (!listed) return option(type, written);
    if (!type.multiple) refuse(`只能选一个，现在是${shown(written)}。`);
    return [...new Set(written.map((each) => option(type, each)))].sort(byCodePoint);
  }

  function words(_, written) {
    if (typeof written !== "string") refuse(`应当是文字（带引号），现在是${shown(written)}。`);
    if (!printable(written)) refuse(`有看不见的字符，请重新输入：${shown(written)}。`);
    return written;
  }

  const READERS = {
    bool: truth, assessed: truth, integer: whole, period: whole, money, quantity, ratio: share,
    date: day, choice, text: words,
  };

  // What is wrong with the size of a number or with its decimal places; empty if nothing is.
  function outside(fact, value) {
    const { maximum, may_be_negative: mayBeNegative, digits } = fact.limits;
    const unit = counted(unitOf(fact) || (fact.kind === "money" ? "元" : ""));
    const most = maximum === null ? null : parse(maximum);
    const size = positive(value.n);
    if (size > LARGEST || value.d > LARGEST)
      return `位数过多，请核对${most === null ? "" : `，最大是${plain(most)}${unit}`}。`;
    if (value.n < 0n && !mayBeNegative) return `不能小于0，现在是${plain(value)}${unit}。`;
    if (most !== null && size * most.d > most.n * value.d)
      return `最大是${plain(most)}${unit}，现在是${plain(value)}${unit}，请核对单位和位数。`;
    const exact = fact.kind === "quantity" || fact.kind === "ratio";
    const longer = exact && digits > 0 && multiply(value, ratio(10n ** BigInt(digits))).d !== 1n;
    return longer ? `小数最多${digits}位，现在是${text(value)}。` : "";
  }

  // The value of a fact (never null); throws Refused.
  function convert(fact, written) {
    const value = READERS[fact.kind](fact, written);
    const problem = typeof value === "object" && "n" in value ? outside(fact, value) : "";
    if (problem) refuse(problem);
    return value;
  }

  tiaowen.values = Object.freeze({ Refused, convert });
})();
