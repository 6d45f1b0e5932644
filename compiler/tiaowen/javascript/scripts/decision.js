// The decision where it is settled how the text is read: window, then condition, then amount; its trace.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { ratio } = tiaowen.fractions;
  const { all } = tiaowen.truth;
  const { Unknown, pointed } = tiaowen.lookup;
  const { band, definition, evaluate, standard } = tiaowen.expressions;
  const { amountsOf, inverted, resultOf, standardOf } = tiaowen.results;
  const { eligible, inWindow, wholeCondition } = tiaowen.outcomes;
  const { fact, needed, unique } = tiaowen.needed;

  const gives = (status) => status === "符合" || status === "待决定";
  const refuses = (status) => status === "不符合" || status === "不在执行期限内";
  const waiting = (missing) => (missing.every((each) => each.authority) ? "待认定" : "待补充");

  // What is missing for window, condition and amount, in this order.
  function missingOf({ rule, layout }, subject) {
    const condition = wholeCondition(rule, subject.index);
    const nodes = condition === null ? [] : [condition];
    nodes.push(...amountsOf(standardOf(rule), subject.choice));
    const found = nodes.flatMap((each) => needed(each, subject));
    const reads = layout.window_fact;
    if (reads !== null && subject.fact(reads) === null) found.unshift(fact(reads, subject));
    return unique(found);
  }

  // The first that applies, in this order.
  function statusOf({ rule, layout }, subject, missing) {
    const open = all([
      inWindow(layout.filing, null, subject),
      inWindow(layout.window, layout.window_fact, subject),
    ]);
    const holds = eligible(rule, subject);
    if (open === false) return "不在执行期限内";
    if (holds === false) return "不符合";
    if (missing.length > 0) return waiting(missing);
    const result = standardOf(rule);
    const amounts = amountsOf(result, subject.choice).map((each) => evaluate(each, subject));
    if (open === null || holds === null || amounts.includes(null)) return "无法确定";
    if (inverted(result, subject)) return "无法确定";
    return layout.discretion ? "待决定" : "符合";
  }

  const ofDefinition = ({ computes }) =>
    computes.is === "definition_step" ||
    computes.is === "table_step" ||
    (computes.is === "case_step" && computes.definition !== null);

  // The steps of the options that were not taken.
  function skipped({ rule, layout }, subject) {
    const found = new Set();
    if (subject.choice === null || standardOf(rule).is !== "selection") return found;
    let first = layout.steps.filter(ofDefinition).length;
    for (const [at, last] of layout.standards.entries()) {
      for (let step = first; at + 1 !== subject.choice && step <= last; step += 1) found.add(step);
      first = last + 1;
    }
    return found;
  }

  const STEPS = {
    table_step: (step, subject) => standard(step.standard, subject),
    definition_step: (step, subject) => definition(step, subject),
    band_step: (step, subject, at) => band(at(step.scale), step.index, subject),
    case_step: (step, subject, at) => {
      const applies = evaluate(at(step.cases).applies[step.index], subject);
      return applies === null ? null : ratio(applies ? 1n : 0n);
    },
    standard_step: (step, subject, at) => evaluate(at(step.amount), subject),
  };

  function numbersOf(plan, subject) {
    const without = skipped(plan, subject);
    const at = (pointer) => pointed(subject.index.document, pointer);
    return plan.layout.steps.map(({ computes }, index) => {
      if (!(computes.is in STEPS)) throw new Unknown(computes.is);
      return without.has(index) ? null : STEPS[computes.is](computes, subject, at);
    });
  }

  const truthsOf = ({ layout }, subject) =>
    layout.clauses.map((each) => evaluate(pointed(subject.index.document, each.condition), subject));

  // The answer with its trace.
  const answer = (plan, subject, status, result, missing, members = []) => ({
    plan,
    subject,
    status,
    truths: truthsOf(plan, subject),
    numbers: numbersOf(plan, subject),
    result,
    missing,
    readings: [],
    members,
  });

  function settled(plan, subject) {
    const missing = missingOf(plan, subject);
    const status = statusOf(plan, subject, missing);
    if (plan.layout.member !== null && !refuses(status))
      return tiaowen.perMember.decided(plan, subject, status, missing);
    const result = gives(status) ? resultOf(standardOf(plan.rule), subject) : null;
    const open = status === "待补充" || status === "待认定";
    return answer(plan, subject, status, result, open ? missing : []);
  }

  tiaowen.decision = Object.freeze({ answer, gives, refuses, settled, waiting });
})();
