// Whether a condition holds; null while that is not known.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { ratio } = tiaowen.fractions;
  const { all, atLeast, count, holds, not } = tiaowen.truth;
  const { evaluate, nodes } = tiaowen.expressions;
  const { named } = tiaowen.lookup;

  // What a definition is; of an open 疑义 the reading the case is looked at under.
  function meant(node, subject) {
    const { body } = named(subject.index.definitions, node.definition);
    const picked = body.is === "open_readings" ? subject.readings.get(body.doubt) : undefined;
    return picked === undefined ? body : body.readings[picked].body;
  }

  // Of a 人数, itself or by a definition that is nothing else: the least and the most it may be.
  function possible(node, subject) {
    if (node.is === "definition_ref") {
      const body = meant(node, subject);
      return body.is === "total" ? possible(body, subject.at(node.definition.object)) : null;
    }
    if (node.is !== "total" || node.kind !== "count") return null;
    const truths = tiaowen.members.truths(node, subject);
    return truths === null ? null : [count(truths, true), truths.length - count(truths, false)];
  }

  // Of every count between, whether it holds: the truth that all share.
  function forCounts([least, most], test) {
    const found = new Set();
    for (let each = least; each <= most; each += 1) found.add(test(ratio(BigInt(each))));
    return found.size === 1 ? [...found][0] : null;
  }

  // A comparison; a 人数 that is open is decided where all the counts it may be agree.
  function compared(comparator, left, right, subject) {
    for (const [counted, other, fromLeft] of [[left, right, true], [right, left, false]]) {
      const counts = possible(counted, subject);
      const known = counts === null ? null : evaluate(other, subject);
      if (known !== null)
        return forCounts(counts, (each) =>
          fromLeft ? holds(comparator, each, known) : holds(comparator, known, each),
        );
    }
    const [one, two] = [evaluate(left, subject), evaluate(right, subject)];
    return one === null || two === null ? null : holds(comparator, one, two);
  }

  function hasOption(node, subject) {
    const chosen = evaluate(node.subject, subject);
    if (chosen === null) return null;
    return [chosen].flat().some((each) => node.options.includes(each));
  }

  function group(node, subject) {
    const number = { all: node.items.length, any: 1, at_least: node.minimum }[node.connective];
    return atLeast(number, node.items.map((item) => evaluate(item.condition, subject)));
  }

  Object.assign(nodes, {
    holds: (node, subject) => evaluate(node.operand, subject),
    compare: (node, subject) => compared(node.comparator, node.left, node.right, subject),
    between: (node, subject) =>
      all([
        compared("le", node.low, node.subject, subject),
        compared("le", node.subject, node.high, subject),
      ]),
    has_option: hasOption,
    not: (node, subject) => not(evaluate(node.operand, subject)),
    group,
  });
})();
