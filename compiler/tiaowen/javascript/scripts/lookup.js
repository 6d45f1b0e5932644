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
