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
