// Three values: true, false, and null for what is not known. Values of any kind, compared.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { compare } = tiaowen.fractions;

  const not = (truth) => (truth === null ? null : !truth);
  const count = (truths, wanted) => truths.filter((each) => each === wanted).length;

  // Whether so many of them hold; null while those not known can still matter.
  function atLeast(number, truths) {
    if (count(truths, true) >= number) return true;
    return truths.length - count(truths, false) < number ? false : null;
  }

  const all = (truths) => atLeast(truths.length, truths);
  const any = (truths) => atLeast(1, truths);

  // By code point, as 𠮷 and 中 stand in the character set.
  function byCodePoint(one, other) {
    const [left, right] = [Array.from(one), Array.from(other)];
    const at = left.findIndex((each, index) => each !== right[index]);
    if (at < 0) return left.length - right.length;
    return at >= right.length ? 1 : left[at].codePointAt(0) - right[at].codePointAt(0);
  }

  // Numbers by their size, days and texts by their letters, options by what is chosen.
  function order(one, other) {
    if (typeof one === "string") return one < other ? -1 : one > other ? 1 : 0;
    if (typeof one === "boolean") return one === other ? 0 : 1;
    if (Array.isArray(one)) return one.join("\n") === other.join("\n") ? 0 : 1;
    return compare(one, other);
  }

  const same = (one, other) =>
    one === null || other === null ? one === other : order(one, other) === 0;

  // The value that all have, else null.
  const shared = (values) => (values.every((each) => same(each, values[0])) ? values[0] : null);

  const HOLDS = {
    ge: (order) => order >= 0,
    gt: (order) => order > 0,
    le: (order) => order <= 0,
    lt: (order) => order < 0,
    eq: (order) => order === 0,
    ne: (order) => order !== 0,
  };

  const holds = (comparator, left, right) => HOLDS[comparator](order(left, right));

  tiaowen.truth = Object.freeze({ all, any, atLeast, byCodePoint, count, holds, not, order, shared });
})();
