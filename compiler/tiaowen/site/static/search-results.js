// Results lead to the part of a page that has most of the words, and titles are shown as text.
"use strict";

(() => {
  const escaped = (words) => { const box = document.createElement("div"); box.textContent = words; return box.innerHTML; };
  const asked = () => splitQuery((new URLSearchParams(window.location.search).get("q") || "").toLowerCase());

  // The first part of the page with the most words of the query, undefined for a page without parts.
  const best = (page) => {
    const counts = new Map();
    for (const word of asked())
      for (const part of Object.hasOwn(tiaowenSections.words, word) ? tiaowenSections.words[word] : [])
        if (tiaowenSections.parts[part][0] === page) counts.set(part, (counts.get(part) || 0) + 1);
    const most = Math.max(0, ...counts.values());
    const first = [...counts.keys()].sort((one, other) => one - other).find((part) => counts.get(part) === most);
    return tiaowenSections.parts[first];
  };

  const score = (result) => {
    const page = Search._index.titles[Search._index.docnames.indexOf(result[0])];
    let part = result[1].startsWith(`${page} > `) ? result[1].slice(page.length + 3) : "";
    if (result[6] === "text") {
      const found = best(result[0]);
      if (found) { result[2] = `#${found[1]}`; part = found[2]; }
    }
    result[1] = part ? `${page}　›　${escaped(part)}` : page;
    return result[4];
  };

  document.addEventListener("DOMContentLoaded", () => { Scorer.score = score; });
})();
