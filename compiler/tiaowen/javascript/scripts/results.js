// How much: the result of a standard, in whole 分 of its unit, once every amount that counts is known.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { compare, fen, moneyText, text } = tiaowen.fractions;
  const { Unknown } = tiaowen.lookup;
  const { evaluate } = tiaowen.expressions;

  const STATED = { service: "服务", right: "资格", elsewhere: "另行规定" };
  const NOTHING = {
    kind: "金额", unit: "元", lower: null, upper: null, options: [], chosen: null, parts: [], rate: null, text: "",
  };

  // The standard; of 标准同 the other's.
  const standardOf = ({ standard }) => (standard.is === "same" ? standard.standard : standard);

  const endsOf = (amount) =>
    amount.is === "range" ? [amount.lower, amount.upper].filter((end) => end !== null) : [amount];

  const AMOUNTS = {
    sum: ({ amount }) => [amount],
    rate: ({ amount }) => [amount],
    quota: ({ amount }) => [amount],
    selection: ({ options }) => options.map((each) => each.amount),
    range: endsOf,
    parts: ({ parts }) => parts.flatMap((each) => endsOf(each.amount)),
    stated: () => [],
    per_member: () => [],
  };

  // What a standard computes; of a choice that was made only what was taken.
  function amountsOf(standard, choice = null) {
    if (!(standard.is in AMOUNTS)) throw new Unknown(standard.is);
    if (standard.is === "selection" && choice !== null) return [standard.options[choice - 1].amount];
    return AMOUNTS[standard.is](standard);
  }

  // Whether a range ends below its start: there is no amount in it.
  function inverted(standard, subject) {
    const found = standard.is === "parts" ? standard.parts.map((each) => each.amount) : [standard];
    return found
      .filter((each) => each.is === "range" && endsOf(each).length === 2)
      .some((each) => compare(evaluate(each.lower, subject), evaluate(each.upper, subject)) > 0);
  }

  const money = (amount, subject) => fen(evaluate(amount, subject));

  function ends(amount, subject) {
    const pair = amount.is === "range" ? [amount.lower, amount.upper] : [amount, amount];
    return pair.map((end) => (end === null ? null : money(end, subject)));
  }

  // Ends added side by side; one that is open stays open.
  const added = (column) => (column.includes(null) ? null : column.reduce((a, b) => a + b, 0n));

  function exact(amount, subject) {
    const sum = money(amount, subject);
    return { lower: sum, upper: sum };
  }

  function selection({ options }, subject) {
    const sums = options.map((each, at) =>
      subject.choice === null || subject.choice === at + 1 ? money(each.amount, subject) : null,
    );
    const known = sums.filter((each) => each !== null);
    return {
      kind: "选择",
      lower: known.reduce((a, b) => (b < a ? b : a)),
      upper: known.reduce((a, b) => (b > a ? b : a)),
      options: options.map((each, at) => ({ label: each.label, amount: sums[at] })),
      chosen: subject.choice,
      unit: options[0].amount.type.unit,
    };
  }

  function parts(standard, subject) {
    const found = standard.parts.map((each) => {
      const [lower, upper] = ends(each.amount, subject);
      return { label: each.label, lower, upper };
    });
    return { ...sum(found), unit: standard.unit, parts: found };
  }

  const sum = (found) => ({
    lower: added(found.map((each) => each.lower)),
    upper: added(found.map((each) => each.upper)),
  });

  function range(standard, subject) {
    const [lower, upper] = ends(standard, subject);
    return { lower, upper, unit: standard.unit };
  }

  const RESULTS = {
    sum: ({ amount }, subject) => ({ ...exact(amount, subject), unit: amount.type.unit }),
    selection,
    range,
    parts,
    rate: ({ amount }, subject) => ({ kind: "比率", unit: "", rate: evaluate(amount, subject) }),
    quota: ({ amount }, subject) => ({ kind: "限额", ...exact(amount, subject) }),
    stated: (standard) => ({ kind: STATED[standard.kind], unit: "", text: standard.text }),
  };

  const resultOf = (standard, subject) => ({ ...NOTHING, ...RESULTS[standard.is](standard, subject) });

  // What at least one eligible member gives.
  const sumOverMembers = (results) => ({ ...NOTHING, ...sum(results), unit: results[0].unit });

  const moneyOf = (amount) => (amount === null ? null : moneyText(amount));

  function resultForm(result) {
    if (result === null) return null;
    return {
      种类: result.kind,
      单位: result.unit,
      下限: moneyOf(result.lower),
      上限: moneyOf(result.upper),
      选项: result.options.map((each) => ({ 名称: each.label, 金额: moneyOf(each.amount) })),
      已选: result.chosen,
      部分: result.parts.map((each) => ({
        名称: each.label,
        金额: each.lower === each.upper ? moneyOf(each.lower) : null,
        下限: moneyOf(each.lower),
        上限: moneyOf(each.upper),
      })),
      比率: result.rate === null ? null : text(result.rate),
      文字: result.text,
    };
  }

  tiaowen.results = Object.freeze({
    amountsOf, inverted, moneyOf, resultForm, resultOf, standardOf, sumOverMembers,
  });
})();
