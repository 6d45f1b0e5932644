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
