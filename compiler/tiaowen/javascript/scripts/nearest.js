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
