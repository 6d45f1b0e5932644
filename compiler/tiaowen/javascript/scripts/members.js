// What is made of the members of a list, and of the records of what was had before.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { ZERO, add, ratio } = tiaowen.fractions;
  const { FIRST, LAST, shift } = tiaowen.dates;
  const { all, any, not, order } = tiaowen.truth;
  const { evaluate, nodes } = tiaowen.expressions;

  // Whether each member counts; null while the list is not known.
  function truths(node, subject) {
    const members = subject.members(node.members);
    if (members === null) return null;
    return members.map((each) => (node.condition === null ? true : evaluate(node.condition, each)));
  }

  function total(node, subject) {
    const counts = truths(node, subject);
    if (counts === null || counts.includes(null)) return null;
    const counted = subject.members(node.members).filter((_, at) => counts[at]);
    if (node.value === null) return ratio(BigInt(counted.length));
    const values = counted.map((each) => evaluate(node.value, each));
    if (values.includes(null)) return null;
    if (node.kind === "sum") return values.reduce(add, ZERO);
    if (values.length === 0) return evaluate(node.if_none, subject);
    const sign = node.kind === "highest" || node.kind === "latest" ? 1 : -1;
    return values.reduce((best, each) => (sign * order(each, best) > 0 ? each : best));
  }

  const QUANTIFIERS = { some: any, every: all, none: (found) => not(any(found)) };

  function quantified(node, subject) {
    const found = truths(node, subject);
    return found === null ? null : QUANTIFIERS[node.kind](found);
  }

  function sinceFirst({ months, days }, on, records) {
    const first = records.map((each) => each.on).reduce((a, b) => (b < a ? b : a), LAST);
    const last = shift(first, BigInt(months), BigInt(days)) ?? LAST;
    return on <= last ? [first, last] : [on, FIRST];
  }

  // The first and last day of the records that count.
  const DAYS = {
    ever: (_, on) => [FIRST, on],
    year: (_, on) => [`${on.slice(0, 4)}-01-01`, on],
    month: (_, on) => [`${on.slice(0, 7)}-01`, on],
    before: ({ months, days }, on) => [shift(on, -BigInt(months), -BigInt(days)) ?? FIRST, on],
    since_first: sinceFirst,
  };

  // The records that count; null while 已享受情况 is not known.
  function counting(node, subject) {
    const { records } = subject.at(node.object);
    if (records === null) return null;
    const mine = records.filter((each) => node.items.includes(each.item) && each.on <= subject.on);
    const [first, last] = DAYS[node.window.within](node.window, subject.on, mine);
    return mine.filter((each) => first <= each.on && each.on <= last);
  }

  function records(node, subject) {
    const found = counting(node, subject);
    if (found === null) return null;
    if (node.kind === "count") return ratio(BigInt(found.length));
    const amounts = found.map((each) => each.amount);
    return amounts.includes(null) ? null : amounts.reduce(add, ZERO);
  }

  Object.assign(nodes, { total, quantified, records });
  tiaowen.members = Object.freeze({ truths });
})();
