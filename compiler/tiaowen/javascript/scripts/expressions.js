// What a node is worth for a case; null while it is not known. Other scripts add their nodes to the table.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { ZERO, add, compare, divide, multiply, parse, ratio, round, subtract } = tiaowen.fractions;
  const { fullYears, shift } = tiaowen.dates;
  const { order, shared } = tiaowen.truth;
  const { Unknown, named } = tiaowen.lookup;

  const nodes = Object.create(null);

  function evaluate(node, subject) {
    const worth = nodes[node.is];
    if (worth === undefined) throw new Unknown(node.is);
    return worth(node, subject);
  }

  // A function of the values of nodes; null where one of them is.
  function known(subject, parts, worth) {
    const values = parts.map((each) => evaluate(each, subject));
    return values.includes(null) ? null : worth(...values);
  }

  const greater = (a, b) => (compare(a, b) >= 0 ? a : b);
  const lesser = (a, b) => (compare(a, b) <= 0 ? a : b);

  function literal(node, subject) {
    const { literals } = subject.index;
    if (!literals.has(node)) literals.set(node, parse(node.value));
    return literals.get(node);
  }

  // The value of a definition's body, computed once for a case.
  function definition(node, subject) {
    const own = subject.at(node.definition.object);
    const { alias } = node.definition;
    if (!own.definitions.has(alias)) {
      own.definitions.set(alias, evaluate(named(subject.index.definitions, node.definition).body, own));
    }
    return own.definitions.get(alias);
  }

  // The row in force has the case's options and the latest start on or before the day it reads.
  function standard(alias, subject) {
    const table = subject.index.standards.get(alias);
    if (table.given_by_user) return subject.standards.get(alias) ?? null;
    const on = table.reads === null ? subject.on : subject.fact(table.reads);
    const keys = table.keys.map((each) => subject.fact(each));
    if (on === null || keys.includes(null)) return null;
    const rows = table.values.filter(
      (row) => row.start <= on && row.keys.every((each, at) => each === keys[at]),
    );
    if (rows.length === 0) return null;
    return parse(rows.reduce((best, row) => (row.start > best.start ? row : best)).value);
  }

  const OPERATORS = { add, subtract, multiply, divide };

  function arithmetic(node, subject) {
    return known(subject, [node.left, node.right], (left, right) => {
      if (node.operator === "divide" && right.n === 0n)
        return node.if_zero === null ? null : evaluate(node.if_zero, subject);
      return multiply(OPERATORS[node.operator](left, right), parse(node.factor));
    });
  }

  function extreme(node, subject) {
    const sign = node.kind === "higher" ? 1 : -1;
    const better = (a, b) => (sign * order(a, b) >= 0 ? a : b);
    return known(subject, node.operands, (...values) => values.reduce(better));
  }

  // A cap (sign 1) or a floor (sign -1).
  const limited = (sign) => (node, subject) =>
    known(subject, [node.operand, node.threshold, node.value], (operand, threshold, instead) =>
      sign * compare(operand, threshold) > 0 ? instead : operand,
    );

  // What one band of a progressive scale adds: its rate on the part of the base inside it.
  function band(scale, at, subject) {
    const { lower, upper, rate } = scale.bands[at];
    return known(subject, [scale.base], (base) => {
      const inside = upper === null ? base : lesser(base, parse(upper));
      return multiply(parse(rate), greater(subtract(inside, parse(lower)), ZERO));
    });
  }

  function progressive(node, subject) {
    const parts = node.bands.map((_, at) => band(node, at, subject));
    return parts.includes(null) ? null : parts.reduce(add, ZERO);
  }

  function age(node, subject) {
    return known(subject, [node.base], (birth) => {
      const years = fullYears(birth, subject.on);
      return years === null ? null : ratio(years);
    });
  }

  // The value of the first case that is known to apply.
  function cases(node, subject) {
    if (node.expanded !== null) return evaluate(node.expanded, subject);
    const at = node.applies.findIndex((test) => evaluate(test, subject) === true);
    return at < 0 ? null : evaluate(node.cases[at].value, subject);
  }

  function openReadings(node, subject) {
    const picked = subject.readings.get(node.doubt);
    if (picked !== undefined) return evaluate(node.readings[picked].body, subject);
    return shared(node.readings.map((each) => evaluate(each.body, subject)));
  }

  Object.assign(nodes, {
    literal,
    date_literal: (node) => node.value,
    application_date: (_, subject) => subject.on,
    fact_ref: (node, subject) => subject.fact(node.fact),
    definition_ref: definition,
    standard_ref: (node, subject) => standard(node.standard, subject),
    arithmetic,
    converted: (node, subject) =>
      known(subject, [node.operand], (amount) => multiply(amount, parse(node.factor))),
    excess: (node, subject) =>
      known(subject, [node.left, node.right], (a, b) => greater(subtract(a, b), ZERO)),
    extreme,
    cap: limited(1),
    floor: limited(-1),
    round: (node, subject) =>
      known(subject, [node.operand], (amount) => round(amount, parse(node.step), node.mode)),
    date_shift: (node, subject) =>
      known(subject, [node.base], (day) => shift(day, BigInt(node.months), BigInt(node.days))),
    progressive,
    age,
    cases,
    open_readings: openReadings,
  });

  tiaowen.expressions = Object.freeze({ band, definition, evaluate, nodes, standard });
})();
