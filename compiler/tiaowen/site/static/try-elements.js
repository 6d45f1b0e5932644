// Elements of a page. What is put into them is text, never markup.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  let made = 0;

  const newId = () => `tw-try-${(made += 1)}`;

  // An element with attributes (a function is a listener) and its children: elements and texts.
  function element(tag, attributes = {}, ...children) {
    const found = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === "function") found.addEventListener(name, value);
      else if (value === true) found.setAttribute(name, "");
      else if (value !== false && value !== null) found.setAttribute(name, value);
    }
    found.append(...children);
    return found;
  }

  const paragraph = (kind, ...children) => element("p", { class: kind }, ...children);
  const button = (words, click) => element("button", { type: "button", class: "tw-button", click }, words);

  // The text of an element, changed only where it differs: a live region says nothing twice.
  function say(node, words) {
    if (node.textContent !== words) node.textContent = words;
  }

  tiaowen.elements = Object.freeze({ button, element, newId, paragraph, say });
})();
