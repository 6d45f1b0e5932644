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
