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
