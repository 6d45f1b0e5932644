// A query in Chinese has no spaces: it is cut into the words that the index has, the longest first.
// Sphinx's own splitter is used where this one is not defined before it.
"use strict";

var splitQuery = (query) =>
  query
    .split(/[^\p{Letter}\p{Number}_]+/gu)
    .filter((part) => part)
    .flatMap((part) => (/\p{Script=Han}/u.test(part) ? tiaowenWords(part) : [part]));

function tiaowenWords(part) {
  const known = (word) => Object.hasOwn(Search._index.terms, word) || Object.hasOwn(Search._index.titleterms, word);
  const words = [];
  let from = 0;
  while (from < part.length) {
    let to = part.length;
    while (to > from + 1 && !known(part.slice(from, to))) to -= 1;
    if (to > from + 1) words.push(part.slice(from, to));
    from = to;
  }
  return words.length ? words : [part];
}
