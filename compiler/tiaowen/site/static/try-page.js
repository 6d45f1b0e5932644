// The page: a form of what the provision asks; after each answer it is decided anew, and what cannot matter folds away.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { lookup } = tiaowen.lookup;
  const { readDay } = tiaowen.written;
  const { dayWords } = tiaowen.given;
  const { byWhom } = tiaowen.amounts;
  const { control, radios, typed } = tiaowen.controls;
  const { group, keyOf } = tiaowen.rows;
  const { button, element, paragraph, say } = tiaowen.elements;
  const { sections, sentence } = tiaowen.answerShown;

  const NO_USES = { uses: [] };
  const dayOf = ({ rule }) => ({ name: rule.kind === "levy" ? "计算日期" : "申请日期", kind: "date", type: {} });

  function today() {
    const now = new Date();
    const padded = (number) => `${number}`.padStart(2, "0");
    return `${now.getFullYear()}-${padded(now.getMonth() + 1)}-${padded(now.getDate())}`;
  }

  // The day nearest to the one chosen on which it can be applied for.
  function trialDay({ layout }, on) {
    const windows = [layout.window_fact === null ? layout.window : null, layout.filing];
    const inside = windows.filter((each) => each !== null);
    const starts = inside.map((each) => each.start).filter((each) => each !== null);
    const ends = inside.map((each) => each.end).filter((each) => each !== null);
    return [
      (day) => starts.reduce((a, b) => (b > a ? b : a), day),
      (day) => ends.reduce((a, b) => (b < a ? b : a), day),
    ].reduce((day, moved) => moved(day), on);
  }

  // Which of several standards is taken; nothing where there is only one.
  function choiceOf({ layout }) {
    if (layout.options.length === 0) return [];
    const answers = layout.options.map((each, at) => [`${each.label}：${each.text}`, at + 1]);
    const asked = { uses: [{ words: byWhom(layout.chooser, "选定"), quote: "" }] };
    return [radios(asked, { name: "按哪一种标准计算" }, [...answers, ["还没有选定", null]])];
  }

  class TryPage {
    constructor(part, form) {
      this.part = part;
      this.form = form;
      this.index = lookup(part);
      this.plan = this.index.provisions.get(form.provision);
      this.all = false;
      const later = () => this.update(true);
      this.day = typed(NO_USES, dayOf(this.plan));
      this.day.input.value = today();
      this.group = group(form.group, this.index, later);
      this.standards = form.standards.map((asked) => ({
        asked,
        control: control(asked, this.index.standards.get(asked.alias)),
      }));
      this.choice = choiceOf(this.plan);
    }

    build(root) {
      this.over = document.getElementById("tw-try-over");
      this.over.setAttribute("role", "status");
      this.more = button("", () => this.showAll());
      this.says = element("div", { class: "tw-try-answer", "aria-live": "polite", "aria-atomic": "true" });
      this.on = paragraph("tw-try-use");
      this.why = element("div", { class: "tw-try-why" });
      this.bar = element("a", { href: "#tw-answer", class: "tw-try-bar tw-screen" });
      root.replaceChildren(this.filling(), this.answering(), this.bar);
      root.hidden = false;
    }

    filling() {
      const asked = [this.day, ...this.standards.map((each) => each.control), ...this.choice];
      const [day, ...rest] = asked.map((each) => each.node);
      const form = element(
        "form",
        {
          class: "tw-try-form", "aria-label": "情况", autocomplete: "off",
          submit: (event) => event.preventDefault(),
          input: () => this.update(true),
          change: () => this.update(false),
          focusout: () => this.show(this.collect().entries, false),
        },
        element("h2", {}, "您的情况"),
        paragraph("tw-screen", "不知道的可以不填。填一项算一次，已经不影响结果的会收起来。只在这一页里计算，不会传到别处。"),
        day,
        this.group.node,
        ...rest,
        element("p", { class: "tw-screen" }, this.more),
        element(
          "p",
          { class: "tw-screen" },
          button("打印", () => globalThis.print()), " ", button("全部清空", () => this.restart()),
        ),
      );
      return form;
    }

    answering() {
      return element(
        "section",
        { class: "tw-try-told", id: "tw-answer", "aria-label": "答复", tabindex: "0" },
        element("h2", {}, "答复"),
        this.on,
        this.says,
        this.why,
        paragraph("tw-try-closing", this.form.closing),
      );
    }

    restart() {
      const fresh = new TryPage(this.part, this.form);
      fresh.start();
      fresh.day.input.focus();
    }

    start() {
      this.build(document.getElementById("tw-try"));
      document.getElementById("tw-try-plain").hidden = true;
      this.update(false);
    }

    showAll() {
      this.all = !this.all;
      this.update(true);
    }

    // Everything that is known, and each control by its key.
    collect() {
      const { facts, entries } = this.group.collect("");
      const standards = this.standards.map(({ asked, control: own }) => [asked.alias, own.value()]);
      const given = this.standards.map(({ asked, control: own }) => ({
        key: keyOf("", "", asked.alias), control: own,
      }));
      const chosen = this.choice.map((each) => [this.form.provision, each.value()]);
      return {
        data: {
          对象: this.form.object,
          事实: facts,
          公布标准: Object.fromEntries(standards),
          选择: Object.fromEntries(chosen),
        },
        entries: [...entries, ...given],
      };
    }

    // `typing`: the answer is still being typed, so nobody is told yet that it is wrong.
    update(typing) {
      const { data, entries } = this.collect();
      this.show(entries, typing);
      const on = this.day.value() === null ? null : readDay(this.day.value());
      if (on === null) this.undated(entries);
      else this.dated(on, data, entries);
    }

    show(entries, typing) {
      this.day.show(typing);
      for (const { control: own } of entries) own.show(typing);
    }

    undated(entries) {
      this.answer("", [paragraph("tw-try-says", "请先填日期。")], []);
      this.fold(entries, null);
      this.over.replaceChildren();
    }

    dated(on, data, entries) {
      const trial = trialDay(this.plan, on);
      const decide = (day) => tiaowen.decide(this.part, this.form.provision, data, day);
      const decision = decide(trial);
      this.warn(trial, decide(on));
      if (decision.problems) {
        const found = decision.problems.map(({ place, message }) => `${place}：${message}`);
        this.answer("", [paragraph("tw-try-says", found.join(""))], []);
        this.fold(entries, null);
        return;
      }
      const told = tiaowen.told.toldOf(this.part, decision, data);
      const said = on === trial ? "计算" : "试算";
      this.answer(`按${dayWords(trial)}${said}`, sentence(told), sections(told), tiaowen.conclusion(this.part, decision));
      this.fold(entries, new Set(decision.缺少.map((each) => keyOf(each.所在, each.对象, each.别名))));
    }

    // In large type that it is over, or not yet begun: what is decided on the day that was chosen.
    warn(trial, decision) {
      const missed = decision.结论 === "不在执行期限内" && decision.日期 !== trial;
      const words = missed ? tiaowen.conclusion(this.part, decision) : "";
      if (this.over.firstChild?.textContent === words) return;
      const note = `下面按${dayWords(trial)}试算，只用来看那时候能不能享受、是多少。`;
      this.over.replaceChildren(...(missed ? [paragraph("tw-try-ended", words), paragraph("", note)] : []));
    }

    answer(on, said, why, short = "") {
      say(this.on, on);
      if (this.says.textContent !== said.map((each) => each.textContent).join(""))
        this.says.replaceChildren(...said);
      this.why.replaceChildren(...why);
      say(this.bar, `答复：${short || this.says.textContent}`);
    }

    // Controls that cannot matter any more are folded away; the one in use stays.
    fold(entries, missing) {
      const needless = entries.filter(
        ({ key, control: own }) => missing !== null && !missing.has(key) && !own.filled(),
      );
      for (const { control: own } of entries) this.place(own.node, false);
      for (const { control: own } of needless) this.place(own.node, true);
      const count = needless.length;
      const hidden = this.all ? "收起来" : "列出来";
      say(this.more, `${count}项已经不影响结果：${hidden}`);
      this.more.setAttribute("aria-expanded", `${this.all}`);
      this.more.hidden = count === 0;
    }

    place(node, needless) {
      node.classList.toggle("tw-needless", needless);
      node.hidden = needless && !this.all && !node.contains(document.activeElement);
    }
  }

  new TryPage(globalThis.tiaowenSlice, globalThis.tiaowenForm).start();
})();
