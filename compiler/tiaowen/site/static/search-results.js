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
    const rank = (part) => (tiaowenSections.parts[part][1] === "added" ? 1e6 : 0) + part;
    const first = [...counts.keys()].filter((part) => counts.get(part) === most).sort((one, other) => rank(one) - rank(other));
    return tiaowenSections.parts[first[0]];
  };

  // Measures come before registers and first pages, these before everything that is not about a document.
  const parted = new Set(tiaowenSections.parts.map((part) => part[0]));
  const weight = (page) => (/(^|\/)(register-[^/]*|index)$/.test(page) ? 1 : parted.has(page) ? 3 : 0);

  const score = (result) => {
    const page = Search._index.titles[Search._index.docnames.indexOf(result[0])];
    let part = result[1].startsWith(`${page} > `) ? result[1].slice(page.length + 3) : "";
    if (result[6] === "text") {
      const found = best(result[0]);
      if (found) { result[2] = `#${found[1]}`; part = found[2]; }
    }
    result[1] = part ? `${page}　›　${escaped(part)}` : page;
    return result[4] + weight(result[0]);
  };

  document.addEventListener("DOMContentLoaded", () => {
    Scorer.score = score;
    Object.assign(Documentation.TRANSLATIONS, {
      "Search finished, found one page matching the search query.": ["找到${resultCount}处。"],
      "Your search did not match any documents. Please make sure that all words are spelled correctly and that you've selected enough categories.":
        "没有找到。请换短一些的词再找，或者从目录里找。",
    });
  });
})();
