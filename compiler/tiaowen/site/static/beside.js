// Text beside rules: a pointer or the keyboard on one side marks the other; a click keeps the mark.
// Without this script the quotes and the clauses are plain links to each other.
"use strict";

(() => {
  const quotes = [...document.querySelectorAll(".tw-quote")];
  const clauses = new Map([...document.querySelectorAll(".tw-clause")].map((each) => [each.id, each]));
  const clausesOf = (quote) => quote.dataset.of.split(" ").map((id) => clauses.get(id));
  const quotesOf = (clause) => quotes.filter((each) => each.dataset.of.split(" ").includes(clause.id));

  const mark = (elements, name) => elements.forEach((each) => each.classList.add(name));
  const clear = (name) => document.querySelectorAll(`.${name}`).forEach((each) => each.classList.remove(name));
  const both = (element) =>
    element.matches(".tw-quote") ? [element, ...clausesOf(element)] : [element, ...quotesOf(element)];

  const show = (element) => { clear("tw-on"); mark(both(element), "tw-on"); };
  const keep = (element, goal) => {
    clear("tw-kept");
    mark(both(element), "tw-kept");
    const link = goal.matches("a") ? goal : goal.querySelector("a");
    link.focus({ preventScroll: true });
    goal.scrollIntoView({ block: "nearest" });
  };

  for (const quote of quotes) {
    for (const kind of ["mouseenter", "focus"]) quote.addEventListener(kind, () => show(quote));
    for (const kind of ["mouseleave", "blur"]) quote.addEventListener(kind, () => clear("tw-on"));
    quote.addEventListener("click", (event) => { event.preventDefault(); keep(quote, clausesOf(quote)[0]); });
  }
  for (const clause of clauses.values()) {
    const link = clause.querySelector(".tw-back");
    clause.addEventListener("mouseenter", () => show(clause));
    clause.addEventListener("mouseleave", () => clear("tw-on"));
    link.addEventListener("focus", () => show(clause));
    link.addEventListener("blur", () => clear("tw-on"));
    link.addEventListener("click", (event) => { event.preventDefault(); keep(clause, quotesOf(clause)[0]); });
  }
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") clear("tw-kept") });
})();
