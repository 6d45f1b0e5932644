// What is asked of the subject or of a member: facts, lists of members, 已享受情况.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { named } = tiaowen.lookup;
  const { RECORDS } = tiaowen.subject;
  const { control, legend, typed, usesOf } = tiaowen.controls;
  const { button, element, newId, paragraph, say } = tiaowen.elements;

  const UNKNOWN = "unknown";
  const NONE = "none";
  const SOME = "some";
  const MONEY = {
    name: "金额", kind: "money", type: { unit: "元" },
    limits: { maximum: "1000000000000", digits: 0, may_be_negative: false },
  };
  const DAY = { name: "日期", kind: "date", type: {} };
  const NOTHING = { uses: [] };

  const keyOf = (place, object, alias) => [place, object, alias].join("|");
  const focusFirst = (node) => node.querySelector("input, select, button")?.focus();

  // Whether there are rows: not known, none, or those listed.
  function states(words, changed) {
    const group = newId();
    const inputs = new Map(
      [UNKNOWN, NONE, SOME].map((each) => [
        each, element("input", { type: "radio", name: group, id: newId(), change: changed }),
      ]),
    );
    inputs.get(UNKNOWN).checked = true;
    const labels = [...inputs].map(([state, input]) =>
      element("label", { class: "tw-option" }, input, words[state]),
    );
    const node = element("div", { class: "tw-options", role: "radiogroup", "aria-label": words.title }, ...labels);
    const state = () => [...inputs].find(([, input]) => input.checked)[0];
    const set = (to) => {
      inputs.get(to).checked = true;
    };
    return { node, set, state };
  }

  // Rows that can be added and taken away. `make` gives a row: { node, copy(from) }; `words` what is said.
  class Rows {
    constructor(words, asked, make, changed) {
      Object.assign(this, { words, make, changed, rows: [] });
      this.states = states(words, () => this.chosen());
      this.box = element("div", { class: "tw-rows" });
      this.same = button(words.same, () => this.add(this.rows.at(-1)));
      const another = button(words.add, () => this.add());
      this.adding = element("p", { class: "tw-row-buttons" }, another, " ", this.same);
      const name = legend(words.title);
      this.node = element(
        "fieldset", { class: "tw-ask tw-list" }, name, ...usesOf(asked), this.states.node, this.box, this.adding,
      );
      this.arrange();
    }

    get state() {
      return this.states.state();
    }

    filled() {
      return this.state !== UNKNOWN;
    }

    chosen() {
      if (this.state === SOME && this.rows.length === 0) this.add();
      this.arrange();
    }

    add(from = null) {
      const row = this.make();
      row.title = legend("");
      const away = button(this.words.away, () => this.remove(row));
      const buttons = paragraph("tw-row-buttons", away);
      row.frame = element("fieldset", { class: "tw-row" }, row.title, row.node, buttons);
      if (from !== null) row.copy(from);
      this.rows.push(row);
      this.box.append(row.frame);
      this.states.set(SOME);
      this.arranged();
      focusFirst(row.node);
    }

    remove(row) {
      this.rows.splice(this.rows.indexOf(row), 1);
      row.frame.remove();
      if (this.rows.length === 0) this.states.set(UNKNOWN);
      this.arranged();
      focusFirst(this.rows.length > 0 ? this.adding : this.states.node);
    }

    arranged() {
      this.rows.forEach((row, at) => say(row.title, this.words.row(at + 1)));
      this.arrange();
      this.changed();
    }

    arrange() {
      this.box.hidden = this.state !== SOME;
      this.adding.hidden = this.state !== SOME;
    }
  }

  const listWords = (listed, member) => ({
    title: `${listed.name}（名单）`,
    [UNKNOWN]: "名单还不知道",
    [NONE]: "一个也没有",
    [SOME]: "逐名列出",
    row: (number) => `第${number}名${member}`,
    add: `再添一名${member}`,
    same: "照上一名再添一名",
    away: "去掉这一名",
  });

  function membersOf(asked, index, changed) {
    const listed = named(index.lists, asked);
    const member = index.objects.get(listed.member).name;
    const make = () => group(asked.group, index, changed);
    const found = new Rows(listWords(listed, member), asked, make, changed);
    // The members, and the controls by their keys; null while the list is not known.
    found.show = () => {};
    found.collect = (place) => {
      if (found.state !== SOME) return { value: found.state === NONE ? [] : null, entries: [] };
      const above = place ? `${place}的` : "";
      const inner = found.rows.map((row, at) => row.collect(`${above}第${at + 1}名${listed.name}`));
      return { value: inner.map((each) => each.facts), entries: inner.flatMap((each) => each.entries) };
    };
    return found;
  }

  const RECORD_WORDS = {
    title: RECORDS,
    [UNKNOWN]: "还不知道",
    [NONE]: "没有享受过",
    [SOME]: "逐次列出",
    row: (number) => `第${number}次`,
    add: "再添一次",
    same: "照上一次再添一次",
    away: "去掉这一次",
  };

  function itemControl(items) {
    const id = newId();
    const empty = element("option", { value: "" }, "请选一项");
    const input = element("select", { id }, empty, ...items.map((each) => element("option", { value: each }, each)));
    const node = element("div", { class: "tw-ask" }, element("label", { for: id, class: "tw-name" }, "事项"), input);
    return { node, input, value: () => input.value || null };
  }

  function recordRow(items) {
    const item = itemControl(items);
    const day = typed(NOTHING, DAY);
    const amount = typed(NOTHING, MONEY);
    const open = paragraph("tw-try-problem", "请选事项、填日期；没有填全以前，已享受情况按不知道算。");
    const parts = [item, day, amount];
    const complete = () => item.value() !== null && day.value() !== null;
    return {
      node: element("div", {}, ...parts.map((each) => each.node), open),
      show: (later) => {
        open.hidden = complete();
        day.show(later);
        amount.show(later);
      },
      value: () =>
        complete() ? { 事项: item.value(), 日期: day.value(), 金额: amount.value() } : null,
      parts,
      copy: (from) => from.parts.forEach((part, at) => (parts[at].input.value = part.input.value)),
    };
  }

  function recordsOf(asked, changed) {
    const make = () => recordRow(asked.items);
    const found = new Rows(RECORD_WORDS, asked, make, changed);
    found.value = () => {
      if (found.state !== SOME) return found.state === NONE ? [] : null;
      const told = found.rows.map((row) => row.value());
      return told.includes(null) ? null : told;
    };
    found.show = (later) => found.rows.forEach((row) => row.show(later));
    return found;
  }

  function copied(own, from) {
    own.facts.forEach((each, at) => {
      const old = from.facts[at].control.node.querySelectorAll("input");
      each.control.node.querySelectorAll("input").forEach((input, n) => {
        if (input.type === "radio" || input.type === "checkbox") input.checked = old[n].checked;
        else input.value = old[n].value;
      });
    });
  }

  // Everything asked of the subject or of one member.
  function group(asked, index, changed) {
    const facts = asked.fields.map((each) => ({
      asked: each,
      control: control(each, named(index.facts, each)),
    }));
    const lists = asked.lists.map((each) => ({ asked: each, control: membersOf(each, index, changed) }));
    const records =
      asked.records === null ? [] : [{ asked: asked.records, control: recordsOf(asked.records, changed) }];
    const all = [...lists, ...facts, ...records];
    const entry = (place, each) => ({
      key: keyOf(place, index.objects.get(each.asked.object).name, each.asked.alias),
      control: each.control,
    });
    // What is known at this place, and each control by its key.
    const collect = (place) => {
      const inner = lists.map((each) => [each.asked.alias, each.control.collect(place)]);
      return {
        facts: Object.fromEntries([
          ...[...facts, ...records].map((each) => [each.asked.alias, each.control.value()]),
          ...inner.map(([alias, { value }]) => [alias, value]),
        ]),
        entries: [
          ...all.map((each) => entry(place, each)),
          ...inner.flatMap(([, { entries }]) => entries),
        ],
      };
    };
    const node = element("div", { class: "tw-group" }, ...all.map((each) => each.control.node));
    const own = { node, facts, collect, copy: (from) => copied(own, from) };
    return own;
  }

  tiaowen.rows = Object.freeze({ group, keyOf });
})();
