// What a decision is while the text can be read in several ways.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { shared } = tiaowen.truth;
  const { resultForm } = tiaowen.results;
  const { gives, settled, waiting } = tiaowen.decision;
  const { unique } = tiaowen.needed;

  // Every combination of one of each, the first changing slowest.
  const product = (lists) =>
    lists.reduce((found, list) => found.flatMap((each) => list.map((one) => [...each, one])), [[]]);

  const columns = (rows) => rows[0].map((_, at) => shared(rows.map((row) => row[at])));

  const outcomeOf = ({ status, result }) => JSON.stringify([status, resultForm(result)]);

  function under(plan, decisions) {
    const named = plan.layout.doubts.map(({ name, readings }) => readings.map((each) => [name, each]));
    return product(named).map((readings, at) => ({ ...decisions[at], readings }));
  }

  // One decision of those under each combination: what all give, what is missing, else 待明确.
  function joined(plan, decisions) {
    const [first] = decisions;
    const missing = unique(decisions.flatMap((each) => each.missing));
    const alike = new Set(decisions.map(outcomeOf)).size === 1;
    const status = missing.length > 0 ? waiting(missing) : alike ? first.status : "待明确";
    return {
      ...first,
      status,
      truths: columns(decisions.map((each) => each.truths)),
      numbers: columns(decisions.map((each) => each.numbers)),
      result: gives(status) ? first.result : null,
      missing,
      readings: status === "待明确" ? under(plan, decisions) : [],
      members: [],
    };
  }

  // The decision; where the provision reads an open 疑义, over every reading.
  function decided(plan, subject) {
    const { doubts } = plan.layout;
    if (doubts.length === 0) return settled(plan, subject);
    const ways = product(doubts.map(({ readings }) => [...readings.keys()]));
    return joined(
      plan,
      ways.map((picked) => {
        const readings = new Map(doubts.map(({ name }, at) => [name, picked[at]]));
        return settled(plan, subject.with({ readings }));
      }),
    );
  }

  tiaowen.readings = Object.freeze({ decided });
})();
