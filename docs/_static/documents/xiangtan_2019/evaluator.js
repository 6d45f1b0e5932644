// Exact numbers: a numerator over a positive denominator, in lowest terms, both BigInt.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});

  const positive = (whole) => (whole < 0n ? -whole : whole);

  function common(a, b) {
    while (b !== 0n) [a, b] = [b, a % b];
    return a;
  }

  function ratio(numerator, denominator = 1n) {
    const divisor = common(positive(numerator), positive(denominator));
    const sign = denominator < 0n ? -1n : 1n;
    return Object.freeze({ n: (sign * numerator) / divisor, d: (sign * denominator) / divisor });
  }

  const ZERO = ratio(0n);

  // "150000", "1/2", "-1/100"
  function parse(text) {
    const [numerator, denominator = "1"] = text.split("/");
    return ratio(BigInt(numerator), BigInt(denominator));
  }

  const add = (a, b) => ratio(a.n * b.d + b.n * a.d, a.d * b.d);
  const subtract = (a, b) => ratio(a.n * b.d - b.n * a.d, a.d * b.d);
  const multiply = (a, b) => ratio(a.n * b.n, a.d * b.d);
  const divide = (a, b) => ratio(a.n * b.d, a.d * b.n);

  // Below, at or above zero: as a is less than, equal to or greater than b.
  function compare(a, b) {
    const difference = a.n * b.d - b.n * a.d;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  const CARRY = {
    half_up: (rest, whole) => 2n * rest >= whole,
    down: () => false,
    up: (rest) => rest > 0n,
  };

  // The multiple of a step; works on the magnitude, so that halves go away from zero.
  function round(value, step, mode) {
    const steps = divide(value, step);
    const size = positive(steps.n);
    const whole = size / steps.d + (CARRY[mode](size % steps.d, steps.d) ? 1n : 0n);
    return multiply(ratio(steps.n < 0n ? -whole : whole), step);
  }

  // Whole 分 of an amount in 元, half a 分 away from zero.
  const fen = (value) => round(multiply(value, ratio(100n)), ratio(1n), "half_up").n;

  const text = (value) => (value.d === 1n ? `${value.n}` : `${value.n}/${value.d}`);

  // 6000000n 分 as 60000.00
  function moneyText(amount) {
    const digits = positive(amount).toString().padStart(3, "0");
    return `${amount < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  }

  tiaowen.fractions = Object.freeze({
    ZERO, add, compare, divide, fen, moneyText, multiply, parse, positive, ratio, round, subtract, text,
  });
})();

// Civil dates of the years 1 to 9999. A day is its ISO text: 2019-06-01; texts compare as days do.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});

  const FIRST = "0001-01-01";
  const LAST = "9999-12-31";
  const LENGTHS = [31n, 28n, 31n, 30n, 31n, 30n, 31n, 31n, 30n, 31n, 30n, 31n];

  const leap = (year) => year % 4n === 0n && (year % 100n !== 0n || year % 400n === 0n);
  const length = (year, month) =>
    month === 2n && leap(year) ? 29n : LENGTHS[Number(month) - 1];
  const before = (year) => {
    const past = year - 1n;
    return past * 365n + past / 4n - past / 100n + past / 400n;
  };
  const parts = (day) => day.split("-").map(BigInt);
  const padded = (whole, width) => whole.toString().padStart(width, "0");
  const written = (year, month, day) => `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;

  // The ISO text of a day, null if there is no such day.
  function make(year, month, day) {
    if (year < 1n || year > 9999n || month < 1n || month > 12n) return null;
    return day < 1n || day > length(year, month) ? null : written(year, month, day);
  }

  // 0001-01-01 is 1.
  function ordinal(iso) {
    const [year, month, day] = parts(iso);
    let count = before(year) + day;
    for (let each = 1n; each < month; each += 1n) count += length(year, each);
    return count;
  }

  function ofOrdinal(count) {
    let year = count / 366n + 1n;
    while (before(year + 1n) < count) year += 1n;
    let rest = count - before(year);
    let month = 1n;
    for (; rest > length(year, month); month += 1n) rest -= length(year, month);
    return make(year, month, rest);
  }

  function addMonths(iso, months) {
    const [year, month, day] = parts(iso);
    const count = year * 12n + month - 1n + months;
    if (count < 12n) return null;
    const [toYear, toMonth] = [count / 12n, (count % 12n) + 1n];
    if (toYear > 9999n) return null;
    const last = length(toYear, toMonth);
    return make(toYear, toMonth, day < last ? day : last);
  }

  // The corresponding day, else the last day of the month (民法典第202条), then days; null outside the calendar.
  function shift(iso, months, days) {
    const moved = addMonths(iso, months);
    if (moved === null) return null;
    const count = ordinal(moved) + days;
    return count < 1n || count > ordinal(LAST) ? null : ofOrdinal(count);
  }

  // Full years of age, from the day after the birthday; null before birth.
  function fullYears(birth, on) {
    if (on < birth) return null;
    const years = parts(on)[0] - parts(birth)[0];
    return years === 0n || addMonths(birth, 12n * years) < on ? years : years - 1n;
  }

  const inside = (window, day) =>
    (window.start === null || window.start <= day) && (window.end === null || day <= window.end);

  tiaowen.dates = Object.freeze({ FIRST, LAST, fullYears, inside, make, shift });
})();

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

// A document by its names and aliases; made once for each document.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const made = new WeakMap();

  const SILENT = { text_silent: "原文未明确", copy_lacks: "所附文本未见" };

  // Something in the rules that these scripts do not know: it must not be evaluated.
  class Unknown extends Error {}

  // A text, or the word for why there is none.
  const words = (value) => (typeof value === "string" ? value : SILENT[value.absence]);

  const byAlias = (listed) => new Map(listed.map((each) => [each.alias, each]));

  // Aliases of the objects whose 已享受情况 some rule reads.
  function recorded(document) {
    const found = new Set(document.objects.filter((each) => each.records).map((each) => each.alias));
    const waiting = [document.definitions.map((each) => each.body)];
    for (const { rule } of document.provisions)
      waiting.push([rule.condition, rule.restrictions, rule.standard]);
    while (waiting.length > 0) {
      const part = waiting.pop();
      if (part === null || typeof part !== "object") continue;
      if (part.is === "records") found.add(part.object);
      waiting.push(...Object.values(part));
    }
    return found;
  }

  function index(document) {
    const facts = document.objects.flatMap((each) => [...each.facts, ...(each.key ? [each.key] : [])]);
    const lists = document.objects.flatMap((each) => each.lists);
    const named = (each) => [`${each.object}.${each.alias}`, each];
    return {
      document,
      objects: byAlias(document.objects),
      facts: new Map(facts.map(named)),
      lists: new Map(lists.map((each) => [`${each.owner}.${each.alias}`, each])),
      definitions: new Map(document.definitions.map(named)),
      standards: byAlias(document.standards),
      provisions: new Map(document.provisions.map((each) => [each.rule.alias, each])),
      recorded: recorded(document),
      literals: new WeakMap(),
      wholes: new WeakMap(),
    };
  }

  function lookup(document) {
    if (!made.has(document)) made.set(document, index(document));
    return made.get(document);
  }

  const named = (table, { object, alias }) => table.get(`${object}.${alias}`);

  // What a JSON Pointer means.
  const pointed = (document, pointer) =>
    pointer.split("/").slice(1).reduce((found, key) => found[key], document);

  tiaowen.lookup = Object.freeze({ Unknown, lookup, named, pointed, words });
})();

// A case as the rules see it: exact values by alias; what is absent or null is unknown.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { named } = tiaowen.lookup;

  const RECORDS = "已享受情况";
  const RECORDS_ALIAS = "benefits_received";

  class Subject {
    constructor(given) {
      Object.assign(this, given);
      this.definitions = new Map();
      this.lists = new Map();
    }

    // The same case otherwise looked at.
    with(changes) {
      const { index, on, facts, standards, choice, readings, object, owner, place } = this;
      return new Subject({ index, on, facts, standards, choice, readings, object, owner, place, ...changes });
    }

    // The subject of that object: this one, or the nearest owner of it.
    at(object) {
      let found = this;
      while (found.owner !== null && found.object !== object) found = found.owner;
      return found;
    }

    fact({ object, alias }) {
      return this.at(object).facts.get(alias) ?? null;
    }

    // The members of a list of this case or of an owner; null while the list is not known.
    members(reference) {
      const owner = this.at(reference.object);
      const given = owner.facts.get(reference.alias) ?? null;
      if (given === null) return null;
      if (!owner.lists.has(reference.alias)) {
        const listed = named(this.index.lists, reference);
        owner.lists.set(reference.alias, given.map((each, at) => owner.member(listed, at + 1, each)));
      }
      return owner.lists.get(reference.alias);
    }

    member(listed, number, facts) {
      const above = this.place ? `${this.place}的` : "";
      const place = `${above}第${number}名${listed.name}`;
      return this.with({ facts, choice: null, object: listed.member, owner: this, place });
    }

    // 已享受情况; null while it is not known.
    get records() {
      return this.facts.get(RECORDS_ALIAS) ?? null;
    }
  }

  // The case that was asked about.
  const subject = (index, on, facts, standards, choice) =>
    new Subject({
      index, on, facts, standards, choice, readings: new Map(), object: "", owner: null, place: "",
    });

  tiaowen.subject = Object.freeze({ RECORDS, RECORDS_ALIAS, subject });
})();

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

// What another provision gives, as a value: its decision without its trace.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { ZERO, ratio } = tiaowen.fractions;
  const { inside } = tiaowen.dates;
  const { all } = tiaowen.truth;
  const { evaluate, nodes } = tiaowen.expressions;
  const { amountsOf, inverted, resultOf, standardOf, sumOverMembers } = tiaowen.results;

  const UNSETTLED = ["无法确定", null];

  // The condition and the restrictions as one list; null where nothing has to hold.
  function wholeCondition(rule, index) {
    if (rule.restrictions.length === 0) return rule.condition;
    const { wholes } = index;
    if (!wholes.has(rule)) {
      const own = rule.condition === null ? [] : [{ condition: rule.condition }];
      wholes.set(rule, { is: "group", connective: "all", items: [...own, ...rule.restrictions] });
    }
    return wholes.get(rule);
  }

  // Whether the day that a window reads lies inside, both ends in.
  function inWindow(window, reads, subject) {
    if (window === null) return true;
    const on = reads === null ? subject.on : subject.fact(reads);
    return on === null ? null : inside(window, on);
  }

  function eligible(rule, subject) {
    const condition = wholeCondition(rule, subject.index);
    return condition === null ? true : evaluate(condition, subject);
  }

  // 符合 with its result, 不符合 or 不在执行期限内; 无法确定 for all that is not settled.
  function settle(rule, window, reads, subject) {
    const filing = rule.filing === null ? null : rule.filing.window;
    const open = all([inWindow(window, reads, subject), inWindow(filing, null, subject)]);
    const holds = eligible(rule, subject);
    if (open === false) return ["不在执行期限内", null];
    if (holds === false) return ["不符合", null];
    if (open === null || holds === null) return UNSETTLED;
    const [status, result] = given(rule, subject);
    const decided = rule.discretion === null || rule.discretion.right;
    return status === "符合" && !decided ? UNSETTLED : [status, result];
  }

  function given(rule, subject) {
    const standard = standardOf(rule);
    if (standard.is === "per_member") return overMembers(standard, subject);
    const unknown = amountsOf(standard).some((each) => evaluate(each, subject) === null);
    if (unknown || inverted(standard, subject)) return UNSETTLED;
    return ["符合", resultOf(standard, subject)];
  }

  function overMembers(standard, subject) {
    const members = subject.members(standard.members);
    if (members === null) return UNSETTLED;
    const settled = members.map((each) => settle(standard.provision, null, null, each));
    if (settled.some(([status]) => status === "无法确定")) return UNSETTLED;
    const results = settled.map(([, result]) => result).filter((each) => each !== null);
    return results.length === 0 ? ["不符合", null] : ["符合", sumOverMembers(results)];
  }

  // The rule that is read, and the subject that it is about.
  function readOf(node, subject) {
    const { rule } = subject.index.provisions.get(node.provision);
    return [rule, subject.at(rule.object).with({ choice: null })];
  }

  function outcome(node, subject) {
    const [rule, own] = readOf(node, subject);
    const [status, result] = settle(rule, node.window, node.reads, own);
    const refused = status === "不符合" || status === "不在执行期限内";
    if (node.kind === "eligible") return status === "符合" ? true : refused ? false : null;
    if (refused) return ZERO;
    if (result === null || (node.kind === "amount" && result.lower !== result.upper)) return null;
    const end = node.kind === "lower" ? result.lower : result.upper;
    return end === null ? null : ratio(end, 100n);
  }

  Object.assign(nodes, { outcome });
  tiaowen.outcomes = Object.freeze({ eligible, inWindow, readOf, wholeCondition });
})();

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

// The decision over every member of a list (每吸纳1名…), and their sum.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { named } = tiaowen.lookup;
  const { standardOf, sumOverMembers } = tiaowen.results;
  const { answer, gives, refuses, settled, waiting } = tiaowen.decision;
  const { list, unique } = tiaowen.needed;

  const PLACE = /^第[0-9]+名/;

  // Whether a place is that of a member of the list, or of something below one.
  function inList(place, name) {
    const rest = place.replace(PLACE, "");
    return rest !== place && (rest === name || rest.startsWith(`${name}的`));
  }

  const below = (fact, member) => ({
    ...fact, place: fact.place ? `${member.place}的${fact.place}` : member.place,
  });

  // No answer yet: what is missing, each once; 无法确定 where nothing is.
  function open(plan, subject, missing, members) {
    const once = unique(missing);
    const status = once.length > 0 ? waiting(once) : "无法确定";
    return answer(plan, subject, status, null, once, members);
  }

  // What the members miss: facts of the members with whose they are, all others as they are.
  function missingOf(members, decisions, owner, name) {
    return decisions.flatMap((decision, at) =>
      decision.missing.map((fact) => {
        const own = fact.source === "case" && fact.object !== owner && !inList(fact.place, name);
        return own ? below(fact, members[at]) : fact;
      }),
    );
  }

  // `status` is that of the whole without its members.
  function decided(plan, subject, status, missing) {
    const { members: reference, provision } = standardOf(plan.rule);
    const members = subject.members(reference);
    if (members === null)
      return open(plan, subject, [...missing, list(reference, "", subject.index)], []);
    const own = { rule: provision, layout: plan.layout.member };
    const decisions = members.map((each) => settled(own, each.with({ place: "" })));
    const { name } = named(subject.index.lists, reference);
    const needed = [...missing, ...missingOf(members, decisions, plan.rule.subject.name, name)];
    const known = decisions.every((each) => refuses(each.status) || each.status === "符合");
    if (!gives(status) || !known) return open(plan, subject, needed, decisions);
    const results = decisions.map((each) => each.result).filter((each) => each !== null);
    if (results.length === 0) return answer(plan, subject, "不符合", null, [], decisions);
    return answer(plan, subject, status, sumOverMembers(results), [], decisions);
  }

  tiaowen.perMember = Object.freeze({ decided });
})();

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

// The frozen JSON form of a decision.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { fen, moneyText, text } = tiaowen.fractions;
  const { byCodePoint } = tiaowen.truth;
  const { named } = tiaowen.lookup;
  const { moneyOf, resultForm } = tiaowen.results;
  const { gives, refuses } = tiaowen.decision;

  const FORMAT = 1;

  // A whole number that JSON can hold exactly; a larger one stays a BigInt.
  function whole(value) {
    const small = BigInt(Number.MIN_SAFE_INTEGER) <= value && value <= BigInt(Number.MAX_SAFE_INTEGER);
    return small ? Number(value) : value;
  }

  const VALUES = {
    money: (value) => moneyText(fen(value)),
    integer: (value) => whole(value.n),
    period: (value) => whole(value.n),
    quantity: text,
    ratio: text,
    choice: (value) => (Array.isArray(value) ? [...value].sort(byCodePoint) : value),
  };

  const valueForm = (kind, value) =>
    value === null || !(kind in VALUES) ? value : VALUES[kind](value);

  // What a clause or step reads: its name, and its value in this case.
  function read(reference, { index, facts, standards }) {
    if ("standard" in reference) {
      const { name, kind } = index.standards.get(reference.standard);
      return [name, valueForm(kind, standards.get(reference.standard) ?? null)];
    }
    const value = facts.get(reference.alias) ?? null;
    const fact = named(index.facts, reference);
    if (fact !== undefined) return [fact.name, valueForm(fact.kind, value)];
    const { name } = named(index.lists, reference) ?? { name: tiaowen.subject.RECORDS };
    return [name, value === null ? null : value.length];
  }

  const reason = (decision, at) => {
    const { words } = decision.plan.layout.clauses[at];
    const facts = words.facts.map((each) => read(each, decision.subject));
    return {
      条目: words.id,
      内容: words.text,
      引文: words.quote,
      成立: decision.truths[at],
      事实: Object.fromEntries(facts),
    };
  };

  function computation({ words }, value) {
    const said = { 条目: words.id, 内容: words.text };
    if (words.test) return { ...said, 值: null, 单位: "", 成立: value === null ? null : value.n === 1n };
    return { ...said, 值: value === null ? null : text(value), 单位: words.unit };
  }

  const missing = (fact) => ({
    对象: fact.object, 信息: fact.name, 别名: fact.alias, 由谁认定: fact.authority, 所在: fact.place,
  });

  const judgement = (kind, subject, by) => ({ 种类: kind, 内容: subject, 由谁: by });

  const assessment = ({ place, name, authority }) =>
    judgement("认定", place ? `${place}的${name}` : name, authority);

  // What is left for somebody to decide, and who that is.
  function judgements({ plan, missing: lacking, status, result }) {
    const { layout, rule } = plan;
    const found = lacking.filter((each) => each.authority).map(assessment);
    if (!gives(status)) return found;
    if (layout.chooser && result !== null && result.chosen === null)
      found.push(judgement("选择", rule.name, layout.chooser));
    found.push(...layout.setters.map((each) => judgement("核定", each.what, each.who)));
    if (layout.discretion) found.push(judgement("决定是否给予", rule.name, layout.discretion));
    return found;
  }

  // The one sum of a result in 元; null unless it is 符合 and nothing is left to choose or to set.
  function amountOf({ plan, status, result }) {
    if (status !== "符合" || result === null || result.lower !== result.upper) return null;
    if (result.unit !== "元") return null;
    if (result.kind === "金额") return plan.layout.setters.length > 0 ? null : result.lower;
    return result.kind === "选择" && result.chosen !== null ? result.lower : null;
  }

  // The one condition of the top list that fails, when all others are known to hold.
  function nearMisses(decision) {
    const { top } = decision.plan.layout;
    const failing = top.filter((at) => decision.truths[at] === false);
    const open = top.some((at) => decision.truths[at] === null);
    const near = decision.status === "不符合" && failing.length === 1 && !open;
    return near ? [reason(decision, failing[0])] : [];
  }

  function underReadings(each) {
    return {
      读法: Object.fromEntries(each.readings),
      结论: each.status,
      金额: moneyOf(amountOf(each)),
      结果: resultForm(each.result),
    };
  }

  // What is the same in the answer as a whole and in that for a member.
  const answered = (decision) => ({
    结论: decision.status,
    金额: moneyOf(amountOf(decision)),
    结果: resultForm(decision.result),
    理由: decision.truths.map((_, at) => reason(decision, at)),
    计算: decision.plan.layout.steps.map((step, at) => computation(step, decision.numbers[at])),
    缺少: decision.missing.map(missing),
    待定: judgements(decision),
  });

  // By what a member is told from another; empty where it has nothing, or where it was not given.
  function identity({ plan, subject }) {
    const alias = plan.layout.identity;
    if (!alias) return "";
    const value = read({ object: plan.rule.object, alias }, subject)[1];
    return value === null ? "" : `${value}`;
  }

  const member = (decision, at) => ({ 第几名: at + 1, 标识: identity(decision), ...answered(decision) });

  function summary(members) {
    const eligible = members.filter((each) => each.status === "符合");
    const refused = members.filter((each) => refuses(each.status));
    const amounts = eligible.map(amountOf);
    return {
      共: members.length,
      符合: eligible.length,
      不符合: refused.length,
      待定: members.length - eligible.length - refused.length,
      已确定金额: amounts.includes(null) ? null : moneyText(amounts.reduce((a, b) => a + b, 0n)),
    };
  }

  function decisionForm(decision) {
    const { plan, subject, readings, members } = decision;
    const { layout, rule } = plan;
    return {
      格式: FORMAT,
      文件: subject.index.document.identity.alias,
      条款: rule.article,
      事项: rule.name,
      别名: rule.alias,
      日期: subject.on,
      享受期限: layout.term,
      ...answered(decision),
      差一项: nearMisses(decision),
      说明: layout.remarks,
      各读法: readings.map(underReadings),
      付给: layout.payee,
      成员: members.map(member),
      成员汇总: layout.member === null ? null : summary(members),
      凭据: { 规则校验码: layout.digest },
    };
  }

  tiaowen.form = Object.freeze({ decisionForm });
})();

// Amounts and dates as people write them: 12万元, 1,500元/月, 50%, 24个月, 2019年6月1日.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { divide, multiply, positive, ratio, text } = tiaowen.fractions;
  const { make } = tiaowen.dates;
  const { byCodePoint } = tiaowen.truth;

  const MAX_LENGTH = 60;
  const FULL = "０１２３４５６７８９，．／－％＋　";
  const HALF = "0123456789,./-%+ ";
  const MAGNITUDES = {
    万亿: 10n ** 12n, 亿: 10n ** 8n, 千万: 10n ** 7n, 百万: 10n ** 6n, 万: 10n ** 4n, "": 1n,
  };
  const SYNONYMS = new Map([
    ["名", "人"], ["位", "人"], ["天", "日"], ["周岁", "岁"],
    ["个月", "月"], ["周年", "年"], ["个工作日", "工作日"],
  ]);
  const COUNTED = new Map([["月", "个月"], ["日", "天"], ["岁", "周岁"], ["工作日", "个工作日"]]);
  const SPACE = "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+";
  const ENDS = new RegExp(`^${SPACE}|${SPACE}$`, "g");
  const AMOUNT = new RegExp(
    "^(?<sign>-?)(?<number>[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?)" +
      "(?:/(?<divisor>[1-9][0-9]*)(?![0-9]))? ?" +
      "(?<magnitude>万亿|亿|千万|百万|万|) ?(?<unit>[^0-9 ,.]*)$",
    "u",
  );
  const DATE =
    /^([0-9]{4})(?:-([0-9]{1,2})-([0-9]{1,2})|年([0-9]{1,2})月([0-9]{1,2})日)$/;

  const halfWidth = (written) =>
    Array.from(written, (each) => (FULL.includes(each) ? HALF[FULL.indexOf(each)] : each)).join("");

  // The text without what surrounds it; null if it is too long to be an amount or a day.
  const short = (written) =>
    Array.from(written).length > MAX_LENGTH ? null : halfWidth(written).replace(ENDS, "");

  function decimal(digits) {
    const [whole, places = ""] = digits.replace(/,/g, "").split(".");
    return ratio(BigInt(whole + places), 10n ** BigInt(places.length));
  }

  // A number and its unit (% is a unit here: 50% is 50 of it); null if the text is none.
  function readAmount(written) {
    const found = AMOUNT.exec(short(written) ?? "");
    if (found === null) return null;
    const { sign, number, divisor = "1", magnitude, unit } = found.groups;
    const factor = ratio(sign ? -MAGNITUDES[magnitude] : MAGNITUDES[magnitude], BigInt(divisor));
    return { value: multiply(decimal(number), factor), unit };
  }

  // The day that a text states, null if there is no such day.
  function readDay(written) {
    const found = DATE.exec(short(written) ?? "");
    if (found === null) return null;
    return make(...found.slice(1).filter((each) => each !== undefined).map(BigInt));
  }

  const names = (products) =>
    products
      .flatMap((each) => each.split("·"))
      .map((each) => SYNONYMS.get(each) ?? each)
      .sort(byCodePoint)
      .join("·");

  function canonical(unit) {
    const [above, ...below] = halfWidth(unit).split("/");
    return `${names([above])}/${names(below)}`;
  }

  // Whether two spellings name one unit: 元/名·月 and 元/人/个月.
  const sameUnit = (left, right) => canonical(left) === canonical(right);

  // A terminating decimal without superfluous zeros; empty where it does not end.
  function decimalText(value) {
    let [digits, rest] = [0, value.d];
    for (; rest > 1n && (rest % 2n === 0n || rest % 5n === 0n); digits += 1)
      rest /= rest % 10n === 0n ? 10n : rest % 2n === 0n ? 2n : 5n;
    if (rest > 1n) return "";
    const scaled = (positive(value.n) * 10n ** BigInt(digits)) / value.d;
    const whole = scaled.toString().padStart(digits + 1, "0");
    const written = digits ? `${whole.slice(0, -digits)}.${whole.slice(-digits)}` : whole;
    return value.n < 0n ? `-${written}` : written;
  }

  // A number for a reader: 6万, 1500, 0.01; a fraction where no decimal ends (1/3).
  function plain(value) {
    for (const word of ["万亿", "亿", "万"]) {
      const step = ratio(MAGNITUDES[word] / 100n);
      const large = positive(value.n) >= MAGNITUDES[word] * value.d;
      if (large && divide(value, step).d === 1n)
        return `${decimalText(divide(value, ratio(MAGNITUDES[word])))}${word}`;
    }
    return decimalText(value) || text(value);
  }

  // A unit as it stands behind a number: 个月 for 月.
  const counted = (unit) => COUNTED.get(unit) ?? unit;

  tiaowen.written = Object.freeze({ counted, plain, readAmount, readDay, sameUnit });
})();

// Wrong values in messages: short, whatever they are, and with nothing in them that cannot be seen.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});

  const SHOWN = 40;
  const LARGEST = 10n ** 30n;
  const UNSEEN = /[\p{C}\p{Z}]/u;

  // Whether a text shows only what it says.
  const printable = (text) => !UNSEEN.test(text.replace(/ /g, ""));

  function escaped(letter) {
    const code = letter.codePointAt(0);
    if (code >= 32 && code < 127) return letter === "\\" || letter === "'" ? `\\${letter}` : letter;
    const plain = { 9: "\\t", 10: "\\n", 13: "\\r" }[code];
    const [mark, width] = code < 256 ? ["x", 2] : code < 65536 ? ["u", 4] : ["U", 8];
    return plain ?? `\\${mark}${code.toString(16).padStart(width, "0")}`;
  }

  function textShown(written) {
    const said = printable(written) ? written : `'${Array.from(written, escaped).join("")}'`;
    const letters = Array.from(said);
    return letters.length > SHOWN ? `“${letters.slice(0, SHOWN).join("")}…”` : `“${said}”`;
  }

  function numberShown(written) {
    const large = typeof written === "bigint" && (written > LARGEST || written < -LARGEST);
    return large ? "一个位数过多的数" : textShown(`${written}`);
  }

  const KINDS = {
    boolean: (written) => `${written}`,
    number: numberShown,
    bigint: numberShown,
    string: textShown,
    object: () => "一组信息",
  };

  function shown(written) {
    if (written === null || written === undefined) return "空";
    if (Array.isArray(written)) return "一个列表";
    return (KINDS[typeof written] ?? ((value) => `一个 ${typeof value}`))(written);
  }

  // Where something stands: 事实.职工.第2名.出生日期
  function path(parent, key) {
    const name = printable(key) ? Array.from(key).slice(0, SHOWN).join("") : shown(key);
    return parent ? `${parent}.${name}` : name;
  }

  tiaowen.shown = Object.freeze({ LARGEST, path, printable, shown });
})();

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

// The known name that a wrong one is closest to: the ratio of Ratcliff and Obershelp, at least one half.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { byCodePoint } = tiaowen.truth;

  // The longest run that both have; of several the first.
  function longest(one, other) {
    let best = { at: 0, to: 0, size: 0 };
    let runs = new Map();
    for (const [at, letter] of one.entries()) {
      const longer = new Map();
      for (const [to, each] of other.entries()) {
        if (each !== letter) continue;
        const size = (runs.get(to - 1) ?? 0) + 1;
        longer.set(to, size);
        if (size > best.size) best = { at: at - size + 1, to: to - size + 1, size };
      }
      runs = longer;
    }
    return best;
  }

  // How many letters two texts share, in order.
  function matching(one, other) {
    const { at, to, size } = longest(one, other);
    if (size === 0) return 0;
    const left = matching(one.slice(0, at), other.slice(0, to));
    return left + size + matching(one.slice(at + size), other.slice(to + size));
  }

  // The name, or null where none is close enough.
  function nearest(word, names) {
    const wanted = Array.from(word);
    let best = null;
    for (const name of names) {
      const letters = Array.from(name);
      const found = { name, shared: matching(letters, wanted), of: letters.length + wanted.length };
      if (4 * found.shared < found.of) continue;
      const ahead = best === null ? 1 : found.shared * best.of - best.shared * found.of;
      if (ahead > 0 || (ahead === 0 && byCodePoint(name, best.name) > 0)) best = found;
    }
    return best === null ? null : best.name;
  }

  tiaowen.nearest = nearest;
})();

// One case in JSON: names or aliases as keys, null or absent for unknown. Everything that is wrong is reported at once.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { readDay } = tiaowen.written;
  const { path: pathOf, shown } = tiaowen.shown;
  const { Refused, convert } = tiaowen.values;
  const { RECORDS, RECORDS_ALIAS } = tiaowen.subject;

  const KEYS = ["对象", "日期", "事实", "公布标准", "选择"];
  const RECORD_KEYS = ["事项", "日期", "金额"];
  const UNLIMITED = { maximum: null, digits: 0, may_be_negative: false };
  const MONEY = {
    kind: "money", type: { unit: "元" }, limits: { ...UNLIMITED, maximum: "1000000000000" },
  };
  const LONGEST_GUESS = 60;
  const MAX_GUESSES = 20;
  const OTHER_NAME = "请删去，或者改成登记过的名称。";

  const isMapping = (data) => data !== null && typeof data === "object" && !Array.isArray(data);

  // By alias and by name; a name wins.
  const byName = (known) =>
    new Map([...known.map((each) => [each.alias, each]), ...known.map((each) => [each.name, each])]);

  // What 已享受情况 may name: 扶持事项 by name and alias, 其他政策 by name.
  function itemsOf({ provisions, registered }) {
    const own = provisions.flatMap(({ rule }) => [[rule.name, rule.name], [rule.alias, rule.name]]);
    const others = registered.filter((each) => each.kind === "其他政策");
    return new Map([...own, ...others.map(({ name }) => [name, name])]);
  }

  class Reader {
    constructor(index) {
      this.index = index;
      this.problems = [];
      this.items = itemsOf(index.document);
      this.guesses = 0;
    }

    refuse(place, message) {
      this.problems.push({ place: place || "情况", message });
      return null;
    }

    mapping(place, data) {
      if (data === null || data === undefined) return new Map();
      if (isMapping(data)) return new Map(Object.entries(data));
      this.refuse(place, `应当是花括号括起来的一组信息，现在是${shown(data)}。`);
      return new Map();
    }

    nearest(key, names) {
      if (typeof key !== "string" || Array.from(key).length > LONGEST_GUESS) return OTHER_NAME;
      if (this.guesses >= MAX_GUESSES) return OTHER_NAME;
      this.guesses += 1;
      const close = tiaowen.nearest(key, names);
      return close === null ? OTHER_NAME : `最接近的是“${close}”。`;
    }

    checkKeys(place, parts, known) {
      for (const key of parts.keys())
        if (!known.includes(key))
          this.refuse(pathOf(place, key), `没有这一项。${this.nearest(key, known)}`);
    }

    subject(name) {
      const { objects, identity } = this.index.document;
      const unnamed = name === null || name === undefined;
      if (unnamed && objects.length === 1) return objects[0];
      const offered = objects.map((each) => each.name).join("、");
      if (unnamed) return this.refuse("对象", `没有写。请写明是哪一个：${offered}。`);
      const found = typeof name === "string" ? byName(objects).get(name) : undefined;
      return found ?? this.refuse(
        "对象", `《${identity.name}》没有登记${shown(name)}，登记了的有：${offered}。`,
      );
    }

    day(place, written) {
      const found = typeof written === "string" ? readDay(written) : null;
      return found ?? this.refuse(place, `应当是日期，如“2019-06-01”，现在是${shown(written)}。`);
    }

    value(place, fact, written) {
      if (written === null || written === undefined) return null;
      try {
        return convert(fact, written);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        return this.refuse(place, error.message);
      }
    }

    // The values by alias, of names and aliases each given at most once.
    each(place, parts, known, read) {
      const names = byName(known);
      const found = new Map();
      for (const [key, written] of parts) {
        const inner = pathOf(place, key);
        const one = names.get(key);
        if (one === undefined)
          this.refuse(inner, `没有登记过这个名称。${this.nearest(key, [...names.keys()])}`);
        else if (found.has(one.alias))
          this.refuse(inner, `与“${one.name}”（${one.alias}）是同一项，写了两次，请只留一处。`);
        else found.set(one.alias, read(inner, one, written));
      }
      return found;
    }

    // What stands under a name or an alias, taken out; null where nothing does.
    taken(place, parts, name, alias) {
      if (parts.has(name) && parts.has(alias) && name !== alias)
        this.refuse(pathOf(place, alias), `与“${name}”是同一项，写了两次，请只留一处。`);
      const written = parts.has(name) ? parts.get(name) : parts.get(alias);
      parts.delete(name);
      parts.delete(alias);
      return written ?? null;
    }

    // The facts of an object, its lists and its records.
    facts(place, data, described) {
      const parts = this.mapping(place, data);
      const found = new Map();
      for (const each of described.lists) {
        const written = this.taken(place, parts, each.name, each.alias);
        if (written !== null) found.set(each.alias, this.members(pathOf(place, each.name), written, each));
      }
      if (this.index.recorded.has(described.alias)) {
        const written = this.taken(place, parts, RECORDS, RECORDS_ALIAS);
        if (written !== null) found.set(RECORDS_ALIAS, this.records(pathOf(place, RECORDS), written));
      }
      const known = described.facts.some((each) => each.alias === described.key?.alias)
        ? described.facts
        : [...(described.key === null ? [] : [described.key]), ...described.facts];
      const read = this.each(place, parts, known, (...each) => this.value(...each));
      return new Map([...read, ...found]);
    }

    list(place, data) {
      if (Array.isArray(data)) return data;
      this.refuse(place, `应当是方括号括起来的一列，一个也没有的写 []，现在是${shown(data)}。`);
      return [];
    }

    members(place, data, listed) {
      const described = this.index.objects.get(listed.member);
      return this.list(place, data).map((each, at) =>
        this.facts(`${place}.第${at + 1}名`, each, described),
      );
    }

    records(place, data) {
      return this.list(place, data).map((each, at) => this.record(`${place}.第${at + 1}次`, each));
    }

    record(place, data) {
      const parts = this.mapping(place, data);
      this.checkKeys(place, parts, RECORD_KEYS);
      return {
        item: this.item(pathOf(place, "事项"), parts.get("事项")),
        on: this.day(pathOf(place, "日期"), parts.get("日期")),
        amount: this.value(pathOf(place, "金额"), MONEY, parts.get("金额")),
      };
    }

    item(place, written) {
      const found = typeof written === "string" ? this.items.get(written) : undefined;
      if (found !== undefined) return found;
      const hint = this.nearest(written, [...this.items.keys()]);
      return this.refuse(place, `没有登记过${shown(written)}这个事项。${hint}`);
    }

    choice(place, { options }, written) {
      const labels = options.map((each) => each.label);
      if (written === null || written === undefined) return null;
      if (labels.length === 0)
        return this.refuse(place, "这一事项只有一种标准，不用选择，请删去。");
      if (typeof written === "string" && written && labels.includes(written))
        return labels.indexOf(written) + 1;
      if (Number.isInteger(written) && written >= 1 && written <= labels.length) return written;
      const offered = labels.map((label, at) => `${at + 1}（${label}）`).join("、");
      return this.refuse(place, `应当是下列之一：${offered}，现在是${shown(written)}。`);
    }

    standards(data) {
      const given = this.index.document.standards
        .filter((each) => each.given_by_user)
        .map((each) => ({ ...each, limits: UNLIMITED }));
      const parts = this.mapping("公布标准", data);
      return this.each("公布标准", parts, given, (...each) => this.value(...each));
    }

    choices(data) {
      const known = this.index.document.provisions.map(({ rule, layout }) => ({
        name: rule.name, alias: rule.alias, options: layout.options,
      }));
      return this.each("选择", this.mapping("选择", data), known, (...each) => this.choice(...each));
    }
  }

  // The case, and every problem with it.
  function readCase(index, data) {
    const reader = new Reader(index);
    const parts = reader.mapping("", data);
    reader.checkKeys("", parts, KEYS);
    const described = reader.subject(parts.get("对象"));
    const day = parts.get("日期") ?? null;
    const on = day === null ? null : reader.day("日期", day);
    const facts = described === null ? new Map() : reader.facts("事实", parts.get("事实"), described);
    const standards = reader.standards(parts.get("公布标准"));
    const choices = reader.choices(parts.get("选择"));
    return { problems: reader.problems, described, on, facts, standards, choices };
  }

  tiaowen.readCase = readCase;
})();

// The way in: tiaowen.decide(document, provision, case, on).
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { Unknown, lookup } = tiaowen.lookup;
  const { readDay } = tiaowen.written;
  const { shown } = tiaowen.shown;
  const { subject } = tiaowen.subject;

  const problem = (place, message) => ({ problems: [{ place, message }] });

  // A provision by name or alias; of a slice those alone that can be decided.
  const found = (index, name) =>
    index.document.provisions.find(
      ({ rule, layout }) => (rule.name === name || rule.alias === name) && "digest" in layout,
    );

  function decideRead(index, plan, read, on) {
    const { rule } = plan;
    const given = index.objects.get(rule.object);
    if (read.described.alias !== rule.object)
      return problem("对象", `“${rule.name}”的适用对象是${given.name}，这里写的是${read.described.name}。`);
    const choice = read.choices.get(rule.alias) ?? null;
    const asked = subject(index, on, read.facts, read.standards, choice);
    return tiaowen.form.decisionForm(tiaowen.readings.decided(plan, asked));
  }

  function decideCase(document, name, data, day) {
    const index = lookup(document);
    const plan = found(index, name);
    if (plan === undefined) return problem("事项", `没有${shown(name)}这一事项，或者这里没有带它的规则。`);
    const read = tiaowen.readCase(index, data);
    const asked = day === null || typeof day !== "string" ? null : readDay(day);
    if (day !== null && asked === null)
      read.problems.push({ place: "日期", message: `应当是日期，如“2019-06-01”，现在是${shown(day)}。` });
    if (read.problems.length > 0) return { problems: read.problems };
    const on = asked ?? read.on;
    if (on === null) return problem("日期", "没有写。请写申请日期，如“2019-06-01”。");
    return decideRead(index, plan, read, on);
  }

  // The decision in its frozen JSON form, or { problems: [{ place, message }] }; never an exception.
  function decide(document, name, data, on = null) {
    try {
      return decideCase(document, name, data, on);
    } catch (error) {
      if (!(error instanceof Unknown)) throw error;
      return problem("规则", `规则里有这一版本还不会计算的内容（${error.message}），请换用新的版本。`);
    }
  }

  tiaowen.decide = decide;
})();

// Results in words: a range is never a promise, a quota never money that is paid, a right never a favour.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { multiply, parse, ratio, text } = tiaowen.fractions;
  const { plain } = tiaowen.written;

  const SILENT = "原文未明确";

  const moneyWords = (money, unit) => `${plain(ratio(BigInt(money.replace(".", "")), 100n))}${unit}`;

  // 1200元, 在3000元至2万元之间, 在800元/月以内, 不低于4000元（上限原文未明确）.
  function rangeWords({ 下限: lower, 上限: upper }, unit) {
    if (lower === null && upper === null) return `上限、下限${SILENT}`;
    if (lower === null) return `在${moneyWords(upper, unit)}以内`;
    if (upper === null) return `不低于${moneyWords(lower, unit)}（上限${SILENT}）`;
    if (lower === upper) return moneyWords(lower, unit);
    return `在${moneyWords(lower, unit)}至${moneyWords(upper, unit)}之间`;
  }

  // 由市人社局核定; 由谁核定，原文未明确.
  const byWhom = (name, verb) => (name === SILENT ? `由谁${verb}，${SILENT}` : `由${name}${verb}`);

  function rateWords(written) {
    const rate = parse(written);
    const short = multiply(rate, ratio(10n ** 6n)).d === 1n;
    return short ? `${plain(multiply(rate, ratio(100n)))}%` : text(rate);
  }

  const zero = (result) => (result.上限 === "0.00" ? "（是按标准算出来的，不是“不符合”）" : "");

  // How long an amount of each month is had; the amount is never multiplied.
  function lasting(result, { term }) {
    if (!result.单位.includes("/") && !term) return "";
    return term === "" || term === SILENT ? `；享受多久${SILENT}` : `；享受期限${term}`;
  }

  function partWords(part, unit, setters) {
    const setter = setters.get(part.名称);
    const how = setter === undefined ? "" : `（具体${byWhom(setter, "核定")}）`;
    return `${part.名称}${rangeWords(part, unit)}${how}`;
  }

  function sumWords(result, { layout }) {
    const setters = new Map(layout.setters.map((each) => [each.what, each.who]));
    const amount = rangeWords(result, result.单位);
    const term = lasting(result, layout);
    if (result.部分.length > 0) {
      const listed = result.部分.map((each) => partWords(each, result.单位, setters)).join("、");
      return `${setters.size > 0 ? "合计" : "金额为"}${amount}，其中：${listed}${term}`;
    }
    if (setters.size > 0) return `金额${amount}，具体${byWhom([...setters.values()][0], "核定")}${term}`;
    return `金额为${amount}${zero(result)}${term}`;
  }

  function choiceWords(result, { layout }) {
    const amount = rangeWords(result, result.单位);
    if (result.已选 !== null) return `金额为${amount}${zero(result)}${lasting(result, layout)}`;
    return `金额${amount}；按哪一种标准计算${byWhom(layout.chooser, "选定")}，选定以前不能说是多少`;
  }

  function quotaWords(result, { rule }) {
    const verb = rule.name.includes("贷") ? "可贷" : "可申请";
    return `最高${verb}${moneyWords(result.上限, result.单位)}额度（这是上限，不是一定给到的数）`;
  }

  const WORDS = {
    金额: sumWords,
    选择: choiceWords,
    比率: (result) => `按${rateWords(result.比率)}的税率`,
    限额: quotaWords,
    服务: (result) => `可以享受服务：${result.文字}`,
    资格: (result) => `有这项资格：${result.文字}`,
    另行规定: (result) => `标准${result.文字}，这里算不出金额`,
  };

  // What is given, as the end of a sentence that begins 符合条件.
  const resultWords = (result, provision) => WORDS[result.种类](result, provision);

  tiaowen.amounts = Object.freeze({
    SILENT, byWhom, moneyWords, rangeWords, rateWords, resultWords,
  });
})();

// The answer in one sentence, made of the decision and of what the document says of its provision.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { moneyText } = tiaowen.fractions;
  const { lookup } = tiaowen.lookup;
  const { readDay } = tiaowen.written;
  const { SILENT, byWhom, moneyWords, rangeWords, resultWords } = tiaowen.amounts;

  const REFUSED = ["不符合", "不在执行期限内"];
  const NOBODY = [SILENT, "所附文本未见"];
  const DAY = /[0-9]+年[0-9]+月[0-9]+日/g;

  const isLevy = ({ rule }) => rule.kind === "levy";
  const noRefusal = (provision) => (isLevy(provision) ? "这不是说不用缴纳。" : "这不是“不符合”。");
  const needless = (provision) => (isLevy(provision) ? "不需要按本项缴纳" : "不符合条件");

  const given = ({ 结果: result }, provision) =>
    result === null ? "金额还不能确定" : resultWords(result, provision);

  // A plain amount, which can be said alone.
  const isAmount = ({ 种类: kind }) => kind === "金额" || kind === "选择";

  function levied(answer, provision) {
    const result = answer.结果;
    if (result === null || !isAmount(result)) return `应当缴纳，${given(answer, provision)}`;
    const [setter] = provision.layout.setters;
    const set = setter === undefined ? "" : `，具体${byWhom(setter.who, "核定")}`;
    return `应缴${rangeWords(result, result.单位)}${set}`;
  }

  function eligible(decision, provision) {
    if (isLevy(provision)) return `${levied(decision, provision)}。`;
    const right = provision.layout.right ? "可以申请，" : "";
    return `按所填信息，符合条件，${right}${given(decision, provision)}。`;
  }

  // Nobody on the list is eligible, or a condition fails.
  function refused(decision, provision) {
    const nobody =
      provision.layout.member !== null && !decision.理由.some((each) => each.成立 === false);
    const why = nobody ? "没有一名符合条件。" : "原因见下面标有［不满足］的条目。";
    return `按所填信息，${needless(provision)}。${why}`;
  }

  // 已可确定2名2000元，另1名还不能确定; empty where no member is decided by itself.
  function soFar({ 成员: members }) {
    const sure = members.filter((each) => each.结论 === "符合");
    const open = members.length - sure.length - members.filter((each) => REFUSED.includes(each.结论)).length;
    if (open === 0) return "";
    const exact = sure.length > 0 && sure.every((each) => each.金额 !== null);
    const sum = sure.reduce((all, each) => all + BigInt((each.金额 ?? "0").replace(".", "")), 0n);
    const words = exact ? moneyWords(moneyText(sum), "元") : "符合";
    return `已可确定${sure.length}名${words}，另${open}名还不能确定。`;
  }

  const incomplete = (decision, provision) =>
    `还不能确定，还缺${decision.缺少.length}项信息。${soFar(decision)}${noRefusal(provision)}`;

  function assessed(decision, provision) {
    const listed = decision.缺少.map(({ 所在: place, 信息: name, 由谁认定: by }) => {
      const full = place ? `${place}的${name}` : name;
      return `${full}（${byWhom(by, "认定")}）`;
    });
    return `还不能确定，要等认定：${listed.join("；")}。${noRefusal(provision)}`;
  }

  const undecided = (decision, provision) =>
    `条件都满足，给不给${byWhom(provision.layout.discretion, "决定")}；如果给予，${given(decision, provision)}。`;

  // --- readings ---

  const key = (pairs) => JSON.stringify(pairs);
  const without = (doubt, { 读法: readings }) =>
    Object.entries(readings).filter(([name]) => name !== doubt);

  // Whether two combinations that differ in the reading of one 疑义 alone differ in the answer.
  function matters(doubt, found) {
    const first = new Map();
    return found.some((each) => {
      const [others, answer] = [key(without(doubt, each)), key([each.结论, each.结果])];
      if (!first.has(others)) first.set(others, answer);
      return first.get(others) !== answer;
    });
  }

  // The combinations as people are told them: a 疑义 that never changes the answer is left out.
  function telling(found) {
    const doubts = Object.keys(found[0].读法).filter((doubt) => matters(doubt, found));
    const told = new Map();
    for (const each of found) {
      const kept = Object.entries(each.读法).filter(([name]) => doubts.includes(name));
      if (!told.has(key(kept))) told.set(key(kept), { ...each, pairs: kept });
    }
    return [...told.values()];
  }

  function gives(result, provision) {
    const alone = isAmount(result) && result.部分.length === 0 && provision.layout.setters.length === 0;
    return alone ? rangeWords(result, result.单位) : resultWords(result, provision);
  }

  // What a combination of readings would give.
  function outcome(under, provision) {
    if (under.结论 === "不符合") return needless(provision);
    if (under.结果 === null) return "算不出结果";
    if (isLevy(provision)) return levied(under, provision);
    const words = gives(under.结果, provision);
    if (under.结论 !== "待决定") return words;
    return `给不给${byWhom(provision.layout.discretion, "决定")}，给的话${words}`;
  }

  // Whom to ask: the bodies that may settle the 疑义, else the one that handles the case.
  function ask({ layout }) {
    const named = layout.doubts.map((each) => each.interpreter.split("（")[0]);
    const bodies = [...new Set(named)].filter((each) => each && !NOBODY.includes(each));
    return `请咨询${bodies.join("、") || "经办机关"}。`;
  }

  // What each reading would give.
  function readingLines(decision, provision) {
    const single = provision.layout.doubts.length === 1;
    return telling(decision.各读法).map((each) => {
      const readings = each.pairs.map(([doubt, reading]) => (single ? reading : `“${doubt}”${reading}`));
      return `按${readings.join("、")}，${outcome(each, provision)}`;
    });
  }

  const unsettled = (decision, provision) =>
    `尚待明确：${readingLines(decision, provision).join("；")}。${ask(provision)}`;

  // --- windows ---

  const dayWords = (day) => {
    const [year, month, date] = day.split("-").map(BigInt);
    return `${year}年${month}月${date}日`;
  };

  // How a window that reads the day of application is missed; empty if it is not.
  function missed(label, words, on) {
    const days = (words.match(DAY) ?? []).map(readDay).filter((each) => each !== null);
    if (days.length === 0 || !words.includes("按申请日期")) return "";
    const last = days[days.length - 1];
    const asked = `（申请日期是${dayWords(on)}）`;
    if (!words.startsWith("自") && on > last) return `不在${label}内：${label}已于${dayWords(last)}届满${asked}`;
    if (!words.startsWith("至") && on < days[0]) return `不在${label}内：${label}自${dayWords(days[0])}起${asked}`;
    return "";
  }

  function outside({ 日期: on }, { layout }) {
    const windows = [["执行期限", layout.window_text], ["申请期限", layout.filing_text]];
    const found = windows.map(([label, words]) => missed(label, words, on)).filter((each) => each);
    const other = `不在执行期限内：执行期限是${layout.window_text}，所填日期不在其中`;
    return `${found.join("；") || other}，不能按本项办理。`;
  }

  const SENTENCES = {
    符合: eligible,
    不符合: refused,
    待补充: incomplete,
    待认定: assessed,
    待决定: undecided,
    待明确: unsettled,
    无法确定: () => "无法确定：信息不缺，但照规定算不出结果（例如除数是零）。请咨询经办机关。",
    不在执行期限内: outside,
  };

  // The sentence behind 结论 for a decision that `decide` gave of the same document.
  function conclusion(document, decision) {
    const provision = lookup(document).provisions.get(decision.别名);
    return SENTENCES[decision.结论](decision, provision);
  }

  tiaowen.conclusion = conclusion;
  tiaowen.underReadings = Object.freeze({ ask, readingLines });
})();
