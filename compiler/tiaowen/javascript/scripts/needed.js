// Which facts can still settle a node: those that are unknown where the node itself is unknown.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { evaluate, standard } = tiaowen.expressions;
  const { named, words } = tiaowen.lookup;
  const { amountsOf, standardOf } = tiaowen.results;
  const { readOf, wholeCondition } = tiaowen.outcomes;
  const { RECORDS, RECORDS_ALIAS } = tiaowen.subject;

  const key = (each) => [each.source, each.object, each.alias, each.name, each.place].join("\n");

  // Each fact and each standard once, where it is met first.
  const unique = (missing) => [...new Map(missing.map((each) => [key(each), each])).values()];

  const missing = (index, { object, name, alias }, place, more = {}) => ({
    source: "case", object: index.objects.get(object).name, name, alias, authority: "", place, ...more,
  });

  function fact(reference, subject) {
    const { index } = subject;
    const found = named(index.facts, reference);
    const authority = found.authority === null ? "" : words(found.authority);
    return missing(index, found, subject.at(reference.object).place, { authority });
  }

  function list(reference, place, index) {
    const { owner, name, alias } = named(index.lists, reference);
    return missing(index, { object: owner, name, alias }, place);
  }

  const published = ({ name, alias }) => ({
    source: "standards", object: "", name, alias, authority: "", place: "",
  });

  // Of a published standard: the facts that select its row, else the standard itself.
  function* standardNeeds(alias, subject) {
    const table = subject.index.standards.get(alias);
    const selecting = table.given_by_user ? [] : [table.reads, ...table.keys];
    const unknown = selecting.filter((each) => each !== null && subject.fact(each) === null);
    if (unknown.length === 0) yield published(table);
    for (const each of unknown) yield fact(each, subject);
  }

  function* definitionNeeds(node, subject, entered) {
    const own = subject.at(node.definition.object);
    const entry = [node.definition.object, node.definition.alias, own.place].join("\n");
    if (entered.has(entry)) return;
    entered.add(entry);
    yield* needs(named(own.index.definitions, node.definition).body, own, entered);
  }

  // The value of the case that applies; while none is known to, tests and values of all that may.
  function* caseNeeds(node, subject, entered) {
    if (node.expanded !== null) {
      yield* needs(node.expanded, subject, entered);
      return;
    }
    const truths = node.applies.map((test) => evaluate(test, subject));
    const applies = truths.indexOf(true);
    for (const [at, truth] of truths.entries()) {
      if (applies < 0 ? truth !== null : at !== applies) continue;
      yield* needs(node.applies[at], subject, entered);
      yield* needs(node.cases[at].value, subject, entered);
    }
  }

  function* memberNeeds(node, subject, entered) {
    const members = subject.members(node.members);
    if (members === null) {
      yield list(node.members, subject.at(node.members.object).place, subject.index);
      return;
    }
    const counts = (each) => node.condition === null || evaluate(node.condition, each) === true;
    for (const each of members) {
      if (node.condition !== null) yield* needs(node.condition, each, entered);
      if (node.value && counts(each)) yield* needs(node.value, each, entered);
    }
    if (node.if_none && !members.some(counts)) yield* needs(node.if_none, subject, entered);
  }

  // 已享受情况, or the amount of a record that counts.
  function* recordNeeds(node, subject) {
    const own = subject.at(node.object);
    const name = own.records === null ? RECORDS : `${RECORDS}的金额`;
    yield missing(own.index, { object: node.object, name, alias: RECORDS_ALIAS }, own.place);
  }

  function* outcomeNeeds(node, subject, entered) {
    const [rule, own] = readOf(node, subject);
    yield* provisionNeeds(rule, node.reads, own, entered);
  }

  function* readingNeeds(node, subject, entered) {
    const picked = subject.readings.get(node.doubt);
    const read = picked === undefined ? node.readings : [node.readings[picked]];
    for (const each of read) yield* needs(each.body, subject, entered);
  }

  // What is missing for a provision as a whole: window, condition, amounts, members.
  function* provisionNeeds(rule, reads, subject, entered = new Set()) {
    if (reads !== null && subject.fact(reads) === null) yield fact(reads, subject);
    const condition = wholeCondition(rule, subject.index);
    if (condition !== null) {
      if (evaluate(condition, subject) === false) return;
      yield* needs(condition, subject, entered);
    }
    const standard = standardOf(rule);
    for (const amount of amountsOf(standard)) yield* needs(amount, subject, entered);
    if (standard.is !== "per_member") return;
    const members = subject.members(standard.members);
    if (members === null) yield list(standard.members, subject.place, subject.index);
    for (const each of members ?? [])
      yield* provisionNeeds(standard.provision, null, each, entered);
  }

  const NEEDS = {
    fact_ref: function* (node, subject) {
      yield fact(node.fact, subject);
    },
    standard_ref: (node, subject) => standardNeeds(node.standard, subject),
    definition_ref: definitionNeeds,
    cases: caseNeeds,
    total: memberNeeds,
    quantified: memberNeeds,
    records: recordNeeds,
    outcome: outcomeNeeds,
    open_readings: readingNeeds,
  };

  // The nodes directly inside a node, in the order they are written.
  const INSIDE = ["operand", "operands", "threshold", "value", "left", "subject", "base", "low", "high", "right", "if_zero"];

  function children(node) {
    if (node.is === "group") return node.items.map((each) => each.condition);
    const found = INSIDE.flatMap((each) => node[each] ?? []);
    return found.filter((each) => typeof each === "object");
  }

  function* needs(node, subject, entered) {
    if (evaluate(node, subject) !== null) return;
    if (node.is in NEEDS) yield* NEEDS[node.is](node, subject, entered);
    else for (const each of children(node)) yield* needs(each, subject, entered);
  }

  // What is missing for a node, each once, as it is met.
  const needed = (node, subject) => unique([...needs(node, subject, new Set())]);

  tiaowen.needed = Object.freeze({ fact, list, needed, unique });
})();
