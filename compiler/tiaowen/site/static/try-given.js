// What was filled in, in words; and the plain words of a condition.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { text } = tiaowen.fractions;
  const { counted, plain } = tiaowen.written;
  const { named } = tiaowen.lookup;
  const { rateWords } = tiaowen.amounts;
  const { RECORDS } = tiaowen.subject;

  const HEADS = {
    同时符合下列条件: "下面几条都要满足",
    符合下列条件之一: "下面满足一条就行",
  };
  const AT_LEAST = /^至少符合下列(.+)项(?:条件)?$/u;
  const NUMBER = /(（[^（）]+）|[0-9]+．)$/u;

  // A condition in plain words; the head of a list says how many of its items it takes.
  function plainWords(text) {
    const found = AT_LEAST.exec(text);
    return found === null ? (HEADS[text] ?? text) : `下面至少要满足${found[1]}条`;
  }

  // The number of an item as it stands in its list: （二）, 1．.
  const numberOf = (id) => NUMBER.exec(id)?.[0] ?? "";

  function dayWords(day) {
    const [year, month, date] = day.split("-").map(Number);
    return `${year}年${month}月${date}日`;
  }

  const unitOf = (fact) => fact.type?.unit ?? "";

  const WORDS = {
    bool: (value) => (value ? "是" : "否"),
    assessed: (value) => (value ? "是" : "否"),
    money: (value, fact) => `${plain(value)}${unitOf(fact) || "元"}`,
    ratio: (value) => rateWords(text(value)),
    date: dayWords,
    choice: (value) => (Array.isArray(value) ? value.join("、") || "都不是" : value),
    text: (value) => value,
    list: (value) => `${value.length}名`,
    records: (value) => `${value.length}次`,
  };
  const numberWords = (value, fact) => `${plain(value)}${counted(unitOf(fact))}`;

  function valueWords(fact, value) {
    if (value === null) return fact.authority ? "还没有认定" : "没有填";
    return (WORDS[fact.kind] ?? numberWords)(value, fact);
  }

  // A fact, list or standard that a clause or a step speaks of, and its value in this case.
  function read(reference, { index, facts, standards }) {
    if ("standard" in reference) {
      const fact = index.standards.get(reference.standard);
      return { fact, value: standards.get(reference.standard) ?? null };
    }
    const fact =
      named(index.facts, reference) ??
      { ...(named(index.lists, reference) ?? { name: RECORDS, kind: "records" }) };
    const kind = fact.kind ?? "list";
    return { fact: { ...fact, kind }, value: facts.get(reference.alias) ?? null };
  }

  // What was filled in; a name that was just said is not said again.
  const given = (references, data, said = "") =>
    references
      .map((each) => read(each, data))
      .map(({ fact, value }) => {
        const words = valueWords(fact, value);
        return fact.name === said ? words : `${fact.name}：${words}`;
      })
      .join("，");

  const refuses = (status) => status === "不符合" || status === "不在执行期限内";
  const fullName = (fact) => (fact.所在 ? `${fact.所在}的${fact.信息}` : fact.信息);

  tiaowen.given = Object.freeze({
    dayWords, fullName, given, numberOf, plainWords, read, refuses, unitOf, valueWords,
  });
})();
